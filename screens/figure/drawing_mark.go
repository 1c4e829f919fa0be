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
		at{X: 11, Y: 34}, at{X: 13, Y: 43}, at{X: 19, Y: 46}, at{X: 27, Y: 42}, at{X: 37, Y: 40.5}, at{X: 47, Y: 43}, at{X: 57, Y: 48}, at{X: 72, Y: 49},
		at{X: 84, Y: 45}, at{X: 89, Y: 35}, at{X: 86, Y: 24}, at{X: 72, Y: 20}, at{X: 50, Y: 19}, at{X: 28, Y: 20}, at{X: 14, Y: 24}))
	p.disc(ink.Small, at{X: 37, Y: 59}, 18.5, 1)
	p.fill(ink.Sheet, roundBox(at{X: 62, Y: 55.5}, at{X: 89, Y: 62.5}, 3.5))
}
