package figure

import (
	"image"
	"image/color"
	"testing"
)

// square is a square in centimetres, whose pixels are as large in a fresh pen.
func square(left, low, side float64) []at {
	return []at{{X: left, Y: low}, {X: left + side, Y: low}, {X: left + side, Y: low + side}, {X: left, Y: low + side}}
}

func TestAnAreaIsLaidOverWhatIsThere(t *testing.T) {
	blue := color.RGBA{B: 0xff, A: 0xff}
	half := color.NRGBA{R: 0xff, A: 0x80}
	for name, c := range map[string]struct {
		colour   color.Color
		outlines [][]at
		at       image.Point
		want     color.RGBA
	}{
		"inside":                {color.White, [][]at{square(2, 2, 4)}, image.Pt(4, 5), color.RGBA{0xff, 0xff, 0xff, 0xff}},
		"outside":               {color.White, [][]at{square(2, 2, 4)}, image.Pt(8, 8), blue},
		"on the edge":           {color.White, [][]at{square(2.5, 2, 4)}, image.Pt(2, 5), color.RGBA{0x80, 0x80, 0xff, 0xff}},
		"where two lie":         {color.White, [][]at{square(2, 2, 4), square(3, 3, 4)}, image.Pt(4, 5), color.RGBA{0xff, 0xff, 0xff, 0xff}},
		"seen through":          {half, [][]at{square(2, 2, 4)}, image.Pt(4, 5), color.RGBA{0x80, 0, 0x7f, 0xff}},
		"half off the image":    {color.White, [][]at{square(-3, -3, 6)}, image.Pt(1, 9), color.RGBA{0xff, 0xff, 0xff, 0xff}},
		"far away":              {color.White, [][]at{square(1e12, 0, 4)}, image.Pt(9, 5), blue},
		"of nothing":            {color.White, nil, image.Pt(4, 5), blue},
		"in a part of an image": {color.White, [][]at{square(6, 1, 3)}, image.Pt(7, 7), color.RGBA{0xff, 0xff, 0xff, 0xff}},
	} {
		dst := image.NewRGBA(image.Rect(0, 0, 10, 10))
		for i := 0; i < len(dst.Pix); i += 4 {
			dst.Pix[i+2], dst.Pix[i+3] = 0xff, 0xff
		}
		p := newPen(dst)
		p.ground = 10
		for _, outline := range c.outlines {
			p.outline(outline)
		}
		p.paintArea(c.colour)
		if got := dst.RGBAAt(c.at.X, c.at.Y); got != c.want {
			t.Errorf("%s: %v, not %v", name, got, c.want)
		}
		if p.paintArea(color.Black); dst.RGBAAt(c.at.X, c.at.Y) != c.want {
			t.Errorf("%s: it is painted twice", name)
		}
	}
}
