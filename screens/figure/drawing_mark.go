package figure

import (
	"image"
	"image/color"
	"math"
)

// The head and the pillow in the mark, lighter than in the picture for the dark
// tile.
var (
	markHead   = hex(0xCF7A52)
	markPillow = hex(0xDDE5F1)
)

// markTile is the side of the tile on which the mark is drawn.
const markTile = 100

// PaintMark paints the mark of the application, somebody asleep in bed, on a
// rounded tile. It leaves the corners of dst as they are. Straight edges fall
// between pixels, so that the mark is crisp at 16 pixels too.
func PaintMark(dst *image.RGBA) {
	p := newPen(dst)
	w, h := float64(dst.Rect.Dx()), float64(dst.Rect.Dy())
	side := min(w, h)
	p.scale = side / markTile
	p.left, p.ground = (w-side)/2, (h+side)/2
	ink := LightInk
	box := func(tint color.NRGBA, x, y, width, height, radius float64) {
		fitted := func(length float64) float64 { return math.Round(length*p.scale) / p.scale }
		corner := at{X: fitted(x), Y: fitted(y)}
		wide, tall := max(fitted(width), 1/p.scale), max(fitted(height), 1/p.scale)
		p.fill(tint, roundBox(corner, shift(corner, wide, tall), radius))
	}
	box(ink.TopFar, 0, 0, markTile, markTile, 23)
	box(ink.Sheet, 14, 22, 8, 52, 4)
	box(ink.Sheet, 79, 22, 8, 18, 4)
	p.fill(markPillow, blob(at{X: 24, Y: 43}, at{X: 26, Y: 50}, at{X: 32, Y: 52}, at{X: 42, Y: 51}, at{X: 49, Y: 48}, at{X: 50, Y: 42}, at{X: 37, Y: 40}))
	p.disc(markHead, at{X: 36.5, Y: 60.5}, 11.5, 1)
	p.fill(ink.Bottoms, curve(
		at{X: 52, Y: 40}, at{X: 51.5, Y: 54}, at{X: 54, Y: 64}, at{X: 61, Y: 68}, at{X: 69, Y: 65.5}, at{X: 78, Y: 57}, at{X: 86, Y: 51}, at{X: 86.5, Y: 40}))
	box(ink.Sheet, 14, 31, 73, 11, 4)
}
