package figure

import (
	"image/color"
	"math"
)

// inOneDeg is how far out of the level a neck may lie and still be drawn in one
// line with the level.
const inOneDeg = 1.0

// apartDeg is how far out of the level a neck must lie for the level to be drawn
// beside its vertebrae; nearer than that the two would run into each other.
const apartDeg = 3.0

// levelLine shows where the neck would lie level and where it does lie. The level
// is dashed; the line of the neck is drawn out solid beyond the head. Where the
// neck lies level both are one.
func (c *stage) levelLine(head []at) {
	p := c.posture
	start := p.Spine[p.NeckStart]
	end := c.crownX() - 0.085*c.h
	slope := math.Tan(p.NeckAngleDeg * math.Pi / 180)
	along := func(x float64) at { return at{X: x, Y: start.Y + (start.X-x)*slope} }

	edge, bodyEnd := leftmost(head, start.Y), p.Spine[0].X
	if c.shot.state != Level || math.Abs(p.NeckAngleDeg) > inOneDeg {
		if math.Abs(p.NeckAngleDeg) > apartDeg {
			bodyEnd = start.X
		}
		c.dashes(c.ink.Surface, 1.2, 3.2, end, edge-1, start.Y)
		c.dashes(c.ink.Rule, 0.5, 1.5, end, edge-1, start.Y)
	}
	c.dashes(c.ink.Bone, 0.3, 1.1, edge+0.6, bodyEnd, start.Y)
	c.clearLine(c.stateColour(), 0.8, 2.4, []at{along(end), along(leftmost(head, along(edge).Y) - 1.2)})
}

// clearLine is a line that stands out from whatever it crosses.
func (c *stage) clearLine(ink color.Color, width, leastPX float64, points []at) {
	c.line(c.ink.Surface, width+0.7, leastPX+1.8, points)
	c.line(ink, width, leastPX, points)
}

// dashes paints a level dashed line from the right, so that it starts alike
// wherever it ends.
func (c *stage) dashes(ink color.Color, width, leastPX, from, to, y float64) {
	const dash, gap = 2.0, 1.7
	for x := to; x-dash > from; x -= dash + gap {
		c.line(ink, width, leastPX, []at{{X: x - dash, Y: y}, {X: x, Y: y}})
	}
}

// leftmost is where a shape begins at a height, or where it begins at all.
func leftmost(shape []at, y float64) float64 {
	first, any := math.Inf(1), math.Inf(1)
	for i, a := range shape {
		b := shape[(i+1)%len(shape)]
		any = math.Min(any, a.X)
		if (a.Y-y)*(b.Y-y) <= 0 && a.Y != b.Y {
			first = math.Min(first, mix(a, b, (y-a.Y)/(b.Y-a.Y)).X)
		}
	}
	return math.Min(first, any+20)
}

// tilt fills what lies between the level and the line of the neck. The person is
// painted over it.
func (c *stage) tilt() {
	p := c.posture
	if c.shot.state == Level {
		return
	}
	start := p.Spine[p.NeckStart]
	end := c.crownX() - 0.085*c.h
	c.fill(faint(c.stateColour()), []at{start, {X: end, Y: start.Y}, {X: end, Y: start.Y + (start.X-end)*math.Tan(p.NeckAngleDeg*math.Pi/180)}})
}

// faint is a colour that lets what is behind it through.
func faint(c color.NRGBA) color.NRGBA {
	c.A = 90
	return c
}

func (c *stage) stateColour() color.NRGBA {
	if c.shot.state == Level {
		return c.ink.Level
	}
	return c.ink.Off
}

// mark says how the neck lies, by shape as well as by colour.
func (c *stage) mark() {
	start := c.posture.Spine[c.posture.NeckStart]
	centre := at{X: c.crownX() + 0.055*c.h, Y: start.Y + 0.155*c.h}
	r := 4.6
	if c.shot.state != Level {
		r = 5.4
	}
	c.disc(c.stateColour(), centre, r, 8)
	w := math.Max(0.95, 1.7/c.scale)
	if c.shot.state == Level {
		c.line(c.ink.Sign, w, 1.7, []at{shift(centre, -2.0, 0), shift(centre, -0.6, -1.5), shift(centre, 2.1, 1.5)})
		return
	}
	tip := 2.3 * float64(c.shot.state)
	c.line(c.ink.Sign, w, 1.7, []at{shift(centre, 0, -tip), shift(centre, 0, tip)})
	c.line(c.ink.Sign, w, 1.7, []at{shift(centre, -1.8, tip*0.2), shift(centre, 0, tip), shift(centre, 1.8, tip*0.2)})
}
