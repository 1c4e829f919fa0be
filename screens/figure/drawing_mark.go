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
	p.fill(ink.Bottoms, curve(
		at{X: 47, Y: 24}, at{X: 45, Y: 40}, at{X: 48, Y: 58}, at{X: 57, Y: 66}, at{X: 68, Y: 61}, at{X: 80, Y: 47}, at{X: 88, Y: 37}, at{X: 88, Y: 24}))
	p.fill(ink.Pillow, blob(
		at{X: 11, Y: 32}, at{X: 15, Y: 40}, at{X: 28, Y: 43}, at{X: 42, Y: 40}, at{X: 47, Y: 32}, at{X: 42, Y: 26}, at{X: 28, Y: 25}, at{X: 15, Y: 26}))
	p.disc(ink.Small, at{X: 29, Y: 56}, 15.5, 1)
	p.fill(ink.Sheet, roundBox(at{X: 11, Y: 16}, at{X: 89, Y: 28}, 6))
	for i, x := range []float64{52.5, 61, 69} {
		p.disc(ink.Sheet, at{X: x, Y: 52}, 2.9-0.2*float64(i), 0.4)
	}
}
