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
	p.fill(ink.Sheet, roundBox(at{X: 14, Y: 17}, at{X: 86, Y: 29}, 6))
	p.fill(ink.Pillow, blob(
		at{X: 14, Y: 36}, at{X: 20, Y: 44}, at{X: 33, Y: 46}, at{X: 46, Y: 44}, at{X: 53, Y: 36}, at{X: 47, Y: 31}, at{X: 33, Y: 30}, at{X: 20, Y: 31}))
	p.disc(ink.Small, at{X: 34, Y: 59}, 17, 1)
	for i, x := range []float64{58, 70, 81.5} {
		p.disc(ink.Sheet, at{X: x, Y: 59}, 4.6-0.3*float64(i), 1)
	}
}
