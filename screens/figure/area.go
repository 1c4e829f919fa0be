package figure

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"
)

// area is what outlines enclose together, in pixels, to be painted in one colour. An
// outline that lies inside another one of the same direction changes nothing.
type area struct {
	raster vector.Rasterizer
	// cover is how much of each pixel is enclosed, within the part that is painted.
	cover image.Alpha
	// places are the corners of all outlines, and ends where each one ends.
	places []place
	ends   []int
}

// place is a place in the image in pixels.
type place struct{ x, y float64 }

// outline adds the outline through points given in centimetres.
func (p *pen) outline(points []at) {
	for _, a := range points {
		x, y := p.px(a)
		p.area.places = append(p.area.places, place{x, y})
	}
	p.area.ends = append(p.area.ends, len(p.area.places))
}

// paintArea paints what the outlines since the last time enclose.
func (p *pen) paintArea(c color.Color) {
	p.area.paint(p.dst, c)
	p.area.places, p.area.ends = p.area.places[:0], p.area.ends[:0]
}

func (a *area) paint(dst *image.RGBA, c color.Color) {
	box := a.box().Intersect(dst.Rect)
	if box.Empty() {
		return
	}
	a.raster.Reset(box.Dx(), box.Dy())
	from := 0
	for _, end := range a.ends {
		for i, at := range a.places[from:end] {
			x, y := float32(at.x-float64(box.Min.X)), float32(at.y-float64(box.Min.Y))
			if i == 0 {
				a.raster.MoveTo(x, y)
			} else {
				a.raster.LineTo(x, y)
			}
		}
		a.raster.ClosePath()
		from = end
	}
	a.makeRoom(box.Size())
	a.raster.DrawOp = draw.Src
	a.raster.Draw(&a.cover, a.cover.Rect, image.Opaque, image.Point{})
	a.lay(dst, box, color.RGBAModel.Convert(c).(color.RGBA))
}

// makeRoom makes the cover as large as a part of the image.
func (a *area) makeRoom(size image.Point) {
	if pixels := size.X * size.Y; cap(a.cover.Pix) < pixels {
		a.cover.Pix = make([]uint8, pixels)
	} else {
		a.cover.Pix = a.cover.Pix[:pixels]
	}
	a.cover.Stride, a.cover.Rect = size.X, image.Rectangle{Max: size}
}

// lay lays a colour over a part of an image, by the cover.
func (a *area) lay(dst *image.RGBA, box image.Rectangle, c color.RGBA) {
	for y := range box.Dy() {
		from := dst.PixOffset(box.Min.X, box.Min.Y+y)
		row := dst.Pix[from : from+4*box.Dx()]
		for x, cover := range a.cover.Pix[y*a.cover.Stride:][:box.Dx()] {
			pixel := row[4*x : 4*x+4 : 4*x+4]
			switch {
			case cover == 0:
			case cover == 0xff && c.A == 0xff:
				pixel[0], pixel[1], pixel[2], pixel[3] = c.R, c.G, c.B, c.A
			default:
				part := uint32(cover)
				left := 0xff*0xff - part*uint32(c.A)
				pixel[0] = mixed(pixel[0], left, c.R, part)
				pixel[1] = mixed(pixel[1], left, c.G, part)
				pixel[2] = mixed(pixel[2], left, c.B, part)
				pixel[3] = mixed(pixel[3], left, c.A, part)
			}
		}
	}
}

// mixed is what was there, of which so much is left of 255 × 255, and so much of 255
// of what is laid over it.
func mixed(was uint8, left uint32, over uint8, part uint32) uint8 {
	return uint8((uint32(was)*left/0xff + uint32(over)*part + 0x7f) / 0xff)
}

// box is the part of an image that holds all outlines.
func (a *area) box() image.Rectangle {
	left, top, right, bottom := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, at := range a.places {
		left, right = min(left, at.x), max(right, at.x)
		top, bottom = min(top, at.y), max(bottom, at.y)
	}
	if left > right {
		return image.Rectangle{}
	}
	const far = 1 << 20 // pixels, so that no figure is too large for a whole number
	whole := func(x float64) int { return int(min(max(x, -far), far)) }
	return image.Rect(whole(math.Floor(left)), whole(math.Floor(top)), whole(math.Ceil(right)), whole(math.Ceil(bottom)))
}
