package figure

import "image"

// PaintMark paints the mark of the application, a head that lies level on its
// pillow, as a rounded tile. It leaves the corners of dst as they are.
func PaintMark(dst *image.RGBA) { paintMark(dst, LightInk) }

// paintMark draws on a tile of 100 by 100.
func paintMark(dst *image.RGBA, ink Ink) {
	p := newPen(dst)
	w, h := float64(dst.Rect.Dx()), float64(dst.Rect.Dy())
	side := min(w, h)
	p.scale = side / 100
	p.left, p.ground = (w-side)/2, (h+side)/2
	p.fill(ink.TopFar, roundBox(at{X: 2, Y: 2}, at{X: 98, Y: 98}, 23))
	p.fill(ink.Pillow, blob(
		at{X: 9, Y: 27}, at{X: 11, Y: 36}, at{X: 17, Y: 40}, at{X: 28, Y: 39}, at{X: 46, Y: 38}, at{X: 58, Y: 37}, at{X: 64, Y: 32}, at{X: 65, Y: 25},
		at{X: 61, Y: 19}, at{X: 46, Y: 17}, at{X: 28, Y: 17}, at{X: 13, Y: 20}))
	p.fill(ink.Small, curve(at{X: 46, Y: 62}, at{X: 62, Y: 57}, at{X: 78, Y: 60}, at{X: 78, Y: 34}, at{X: 62, Y: 34}, at{X: 44, Y: 40}))
	head := func(places [][2]float64) []at {
		points := make([]at, len(places))
		for i, place := range places {
			points[i] = at{X: 36 + 385*place[0], Y: 58 + 385*place[1]}
		}
		return blob(points...)
	}
	p.fill(ink.Small, head(profile))
	p.fill(ink.Sheet, head(profileHair))
	p.fill(ink.Bottoms, curve(
		at{X: 67, Y: 17}, at{X: 65, Y: 36}, at{X: 67, Y: 54}, at{X: 74, Y: 64}, at{X: 84, Y: 66}, at{X: 91, Y: 62}, at{X: 91, Y: 30}, at{X: 88, Y: 17}))
}
