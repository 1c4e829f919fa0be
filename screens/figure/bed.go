package figure

import (
	"image/color"
	"math"
)

// mattressCM is how thick the mattress is drawn.
const mattressCM = 20.0

// paintRoom paints what never moves.
func paintRoom(p *pen, ink Ink, bedLength float64) {
	p.dc.SetColor(ink.Surface)
	p.dc.Clear()
	p.fill(ink.Frame, roundBox(at{X: 6, Y: -mattressCM - 1.5}, at{X: bedLength - 6, Y: -mattressCM + 4}, 1.5))
}

func roundBox(low, high at, r float64) []at {
	out := arc(nil, at{X: high.X - r, Y: high.Y - r}, r, 0, math.Pi/2)
	out = arc(out, at{X: low.X + r, Y: high.Y - r}, r, math.Pi/2, math.Pi)
	out = arc(out, at{X: low.X + r, Y: low.Y + r}, r, math.Pi, 3*math.Pi/2)
	return arc(out, at{X: high.X - r, Y: low.Y + r}, r, 3*math.Pi/2, 2*math.Pi)
}

// mattress gives under the person.
func (c *stage) mattress() {
	surface := c.posture.Surface
	length := c.posture.BedLengthCM
	const round = 3.5
	outline := arc(nil, at{X: round, Y: -mattressCM + round}, round, 3*math.Pi/2, math.Pi)
	outline = arc(outline, at{X: round, Y: -round}, round, math.Pi, math.Pi/2)
	for _, a := range surface {
		if a.X > round && a.X < length-round {
			outline = append(outline, a)
		}
	}
	outline = arc(outline, at{X: length - round, Y: -round}, round, math.Pi/2, 0)
	outline = arc(outline, at{X: length - round, Y: -mattressCM + round}, round, 0, -math.Pi/2)
	c.fill(c.ink.Bed, outline)
	c.sheet()
	for _, depth := range []float64{0.42, 0.72} {
		seam := make([]at, 0, len(surface))
		for _, a := range surface {
			if a.X > 2 && a.X < length-2 {
				seam = append(seam, at{X: a.X, Y: a.Y*(1-depth) - depth*mattressCM})
			}
		}
		c.line(c.ink.Seam, 0.25, 1, seam)
	}
}

// sheet is the light band along the top of the mattress.
func (c *stage) sheet() {
	const thick = 3.0
	surface := c.posture.Surface
	length := c.posture.BedLengthCM
	top := make([]at, 0, 2*len(surface))
	for _, a := range surface {
		if a.X > 1.5 && a.X < length-1.5 {
			top = append(top, at{X: a.X, Y: a.Y})
		}
	}
	for i := len(top) - 1; i >= 0; i-- {
		top = append(top, shift(top[i], 0, -thick+0.15*top[i].Y))
	}
	c.fill(c.ink.Sheet, top)
}

// surfaceAt is the top of the mattress at x.
func (c *stage) surfaceAt(x float64) float64 {
	surface := c.posture.Surface
	f := x / c.posture.BedLengthCM * float64(len(surface)-1)
	if f <= 0 || f >= float64(len(surface)-1) {
		return 0
	}
	i := int(f)
	return mix(surface[i], surface[i+1], f-float64(i)).Y
}

// cushion is a soft shape from x to x, with a given top, that lies on the mattress.
func (c *stage) cushion(fill, shade color.Color, from, to float64, top func(x float64) float64) {
	const pieces = 40
	var upper, lower []at
	for i := range pieces + 1 {
		t := float64(i) / pieces
		x := from + (to-from)*t
		plump := math.Pow(math.Max(0, 1-math.Pow(math.Abs(2*t-1), 3.2)), 0.42)
		base := c.surfaceAt(x)
		height := math.Max(top(x)-base, 0) * plump
		lift := math.Min(height*0.5, 1.4*(1-plump)+0.2)
		upper = append(upper, at{X: x, Y: base + math.Max(height, lift)})
		lower = append(lower, at{X: x, Y: base - 0.8 + lift})
	}
	for i := len(lower) - 1; i >= 0; i-- {
		upper = append(upper, lower[i])
	}
	c.fill(fill, upper)
	_ = shade
}
