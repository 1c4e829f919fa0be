package figure

import (
	"image"
	"image/color"
	"math"

	"chevet/app/body"

	"git.sr.ht/~sbinet/gg"
)

// at is a place in the picture, in centimetres as in body.Point.
type at = body.Point

// pen draws shapes given in centimetres into an image.
type pen struct {
	dc *gg.Context
	// dst is the image, area what is about to be painted of it.
	dst  *image.RGBA
	area *area
	// scale is pixels per centimetre; left and ground are the pixels at which X and
	// Y are 0.
	scale, left, ground float64
	// mirrored lets X run to the left.
	mirrored bool
	// corners are those of the outline that was traced last, whose room the next one
	// takes over.
	corners []at
}

func newPen(dst *image.RGBA) *pen {
	dc := gg.NewContextForRGBA(dst)
	dc.SetLineCapRound()
	dc.SetLineJoinRound()
	return &pen{dc: dc, dst: dst, area: &area{}, scale: 1}
}

// over is a pen that draws at the same places into another image.
func (p *pen) over(dst *image.RGBA) *pen {
	other := *p
	fresh := newPen(dst)
	other.dc, other.dst, other.area, other.corners = fresh.dc, fresh.dst, fresh.area, nil
	return &other
}

func (p *pen) px(a at) (x, y float64) {
	x, y = p.left+a.X*p.scale, p.ground-a.Y*p.scale
	if p.mirrored {
		x = p.left - a.X*p.scale
	}
	return x, y
}

func (p *pen) trace(points []at) {
	for i, a := range points {
		x, y := p.px(a)
		if i == 0 {
			p.dc.MoveTo(x, y)
		} else {
			p.dc.LineTo(x, y)
		}
	}
}

// fill paints the area inside points.
func (p *pen) fill(c color.Color, points []at) {
	p.outline(points)
	p.paintArea(c)
}

// line paints a stroke of a width in centimetres, at least leastPX pixels wide.
func (p *pen) line(c color.Color, widthCM, leastPX float64, points []at) {
	p.dc.SetColor(c)
	p.dc.SetLineWidth(math.Max(widthCM*p.scale, leastPX))
	p.trace(points)
	p.dc.Stroke()
}

// dashes paints a stroke in pieces, each so many centimetres long as the gap after
// it.
func (p *pen) dashes(c color.Color, widthCM, leastPX, longCM float64, points []at) {
	p.dc.SetDash(longCM*p.scale, longCM*p.scale)
	p.line(c, widthCM, leastPX, points)
	p.dc.SetDash()
}

// disc paints a round spot with a radius in centimetres, at least leastPX pixels.
func (p *pen) disc(c color.Color, centre at, radiusCM, leastPX float64) {
	x, y := p.px(centre)
	p.dc.SetColor(c)
	p.dc.DrawCircle(x, y, math.Max(radiusCM*p.scale, leastPX))
	p.dc.Fill()
}
