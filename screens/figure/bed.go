package figure

import "math"

// The bed, in centimetres: how thick the mattress is, how far the floor lies
// below its top.
const (
	mattressCM = 19.0
	floorCM    = 33.0
)

// paintRoom paints what never moves: the frame of the bed, and the floor when it
// is in view.
func paintRoom(p *pen, ink Ink, bedLength float64, stands bool) {
	foot := -mattressCM - 4.5
	if stands {
		foot = -floorCM
		p.fill(ink.Floor, oval(at{X: bedLength / 2, Y: -floorCM}, bedLength*0.505, 2.2, 0))
		for _, x := range []float64{9, bedLength - 12} {
			p.fill(ink.FrameDark, roundBox(at{X: x, Y: -floorCM}, at{X: x + 4, Y: -mattressCM - 2}, 1))
		}
	}
	p.fill(ink.Frame, roundBox(at{X: -1, Y: -mattressCM - 4.5}, at{X: bedLength + 1, Y: -mattressCM + 4}, 1.8))
	p.fill(ink.Frame, roundBox(at{X: -4.5, Y: foot}, at{X: 0, Y: 25}, 2.2))
}

func roundBox(low, high at, r float64) []at {
	out := arc(nil, at{X: high.X - r, Y: high.Y - r}, r, 0, math.Pi/2)
	out = arc(out, at{X: low.X + r, Y: high.Y - r}, r, math.Pi/2, math.Pi)
	out = arc(out, at{X: low.X + r, Y: low.Y + r}, r, math.Pi, 3*math.Pi/2)
	return arc(out, at{X: high.X - r, Y: low.Y + r}, r, 3*math.Pi/2, 2*math.Pi)
}

// mattress gives under the person. It is painted over what sinks into it.
func (c *stage) mattress() {
	const tuck = 7.5
	c.fill(c.ink.Sheet, c.block(0, 1))
	c.pressed()
	c.fill(c.ink.Bed, c.block(tuck, 0.45))
	c.line(c.ink.Seam, 0.3, 1, c.follow(tuck, 0.45, 0.6))
	c.line(c.ink.Seam, 0.3, 1, c.follow(mattressCM-3.5, 0.1, 0.8))
}

// block is the mattress from so many centimetres below its top, which follows the
// dents by a part, down to its foot.
func (c *stage) block(below, part float64) []at {
	const round, deep = 4.0, 90.0
	if c.endless {
		top := c.follow(below, part, 0)
		return append(top, at{X: top[len(top)-1].X, Y: -deep}, at{X: top[0].X, Y: -deep})
	}
	length := c.posture.BedLengthCM
	out := arc(nil, at{X: round, Y: -mattressCM + round}, round, 3*math.Pi/2, math.Pi)
	if below == 0 {
		out = arc(out, at{X: round, Y: -round}, round, math.Pi, math.Pi/2)
		out = append(out, c.follow(below, part, round)...)
		out = arc(out, at{X: length - round, Y: -round}, round, math.Pi/2, 0)
	} else {
		out = append(out, c.follow(below, part, 0)...)
	}
	return arc(out, at{X: length - round, Y: -mattressCM + round}, round, 0, -math.Pi/2)
}

// follow runs along the top of the mattress, so many centimetres below it, with a
// part of its dents, and keeps away from its ends, or runs on past them.
func (c *stage) follow(below, part, away float64) []at {
	const far = 300.0
	surface := c.posture.Surface
	out := make([]at, 0, len(surface)+2)
	if c.endless {
		out = append(out, at{X: -far, Y: -below})
	}
	for _, a := range surface {
		if a.X >= away && a.X <= c.posture.BedLengthCM-away {
			out = append(out, at{X: a.X, Y: a.Y*part - below})
		}
	}
	if c.endless {
		out = append(out, at{X: c.posture.BedLengthCM + far, Y: -below})
	}
	return out
}

// pressed shades the mattress where a body presses into it.
func (c *stage) pressed() {
	for _, deep := range []float64{0.28, 0.6} {
		upper := c.follow(0, 1, 4)
		lower := make([]at, len(upper))
		for i, a := range upper {
			lower[i] = shift(a, 0, deep*a.Y)
		}
		c.fill(c.ink.Shade, outline(upper, lower))
	}
}

// surfaceAt is the top of the mattress at x. The surface is given in equal steps
// from end to end.
func (c *stage) surfaceAt(x float64) float64 {
	surface := c.posture.Surface
	f := x / c.posture.BedLengthCM * float64(len(surface)-1)
	if f <= 0 || f >= float64(len(surface)-1) {
		return 0
	}
	i := int(f)
	return mix(surface[i], surface[i+1], f-float64(i)).Y
}
