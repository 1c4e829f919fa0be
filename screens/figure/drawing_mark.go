package figure

import "image"

// The head and the pillow in the mark, lighter than in the picture for the dark
// tile.
var (
	markHead   = hex(0xCF7A52)
	markPillow = hex(0xDDE5F1)
)

// PaintMark paints the mark of the application, somebody asleep in bed, on a
// rounded tile. It leaves the corners of dst as they are.
func PaintMark(dst *image.RGBA) {
	p := newPen(dst)
	w, h := float64(dst.Rect.Dx()), float64(dst.Rect.Dy())
	side := min(w, h)
	// The mark is drawn on a tile of 100 by 100.
	p.scale = side / 100
	p.left, p.ground = (w-side)/2, (h+side)/2
	ink := LightInk
	p.fill(ink.TopFar, roundBox(at{X: 1, Y: 1}, at{X: 99, Y: 99}, 23))
	p.fill(ink.Sheet, roundBox(at{X: 14, Y: 22}, at{X: 22, Y: 74}, 4))
	p.fill(ink.Sheet, roundBox(at{X: 14, Y: 31}, at{X: 87, Y: 42}, 4))
	p.fill(ink.Sheet, roundBox(at{X: 79, Y: 22}, at{X: 87, Y: 40}, 4))
	p.fill(markPillow, blob(at{X: 24, Y: 43}, at{X: 26, Y: 50}, at{X: 32, Y: 52}, at{X: 42, Y: 51}, at{X: 49, Y: 48}, at{X: 50, Y: 42}, at{X: 37, Y: 40}))
	p.disc(markHead, at{X: 36.5, Y: 60.5}, 11.5, 1)
	p.fill(ink.Bottoms, roundBox(at{X: 52, Y: 36}, at{X: 87, Y: 46}, 3))
	p.fill(ink.Bottoms, curve(
		at{X: 52, Y: 42}, at{X: 51.5, Y: 54}, at{X: 54, Y: 64}, at{X: 61, Y: 68}, at{X: 69, Y: 65.5}, at{X: 78, Y: 57}, at{X: 86, Y: 51}, at{X: 87, Y: 42}))
	p.fill(ink.Sheet, roundBox(at{X: 14, Y: 31}, at{X: 87, Y: 42}, 4))
}
