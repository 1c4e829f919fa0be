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
	end := c.lineEnd()
	collar := at{X: start.X - 0.045*c.h, Y: start.Y}

	edge := entry(at{X: c.lineX(), Y: start.Y}, collar, head)
	bodyEnd := p.Spine[0].X
	if c.shot.state != Level || math.Abs(p.NeckAngleDeg) > inOneDeg {
		if math.Abs(p.NeckAngleDeg) > apartDeg {
			bodyEnd = start.X
		}
		c.dashes(c.ink.Surface, 1.2, 3.2, c.lineX(), edge.X-1, start.Y)
		c.dashes(c.ink.Rule, 0.5, 1.5, c.lineX(), edge.X-1, start.Y)
	}
	c.dashes(c.ink.Bone, 0.3, 1.1, edge.X+0.6, bodyEnd, start.Y)
	skull := entry(c.alongNeck(c.lineX()), start, head)
	if room := distance(skull, end); end.X < skull.X && room > 1.2 {
		c.clearLine(c.stateColour(), 0.8, 2.4, []at{end, mix(skull, end, 1.2/room)})
	}
}

// lineX is how far beyond the head the level and the line of the neck are drawn.
func (c *stage) lineX() float64 { return c.crownX() - 0.085*c.h }

// lineEnd is the far end of the line of the neck, which stays above the mattress.
func (c *stage) lineEnd() at {
	const above = 1.0
	start, end := c.posture.Spine[c.posture.NeckStart], c.alongNeck(c.lineX())
	if end.Y < above {
		end = mix(start, end, (start.Y-above)/(start.Y-end.Y))
	}
	return end
}

// alongNeck is a place on the line of the neck.
func (c *stage) alongNeck(x float64) at {
	start := c.posture.Spine[c.posture.NeckStart]
	return at{X: x, Y: start.Y + (start.X-x)*math.Tan(c.posture.NeckAngleDeg*math.Pi/180)}
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

// entry is where somebody who goes straight from one place to another enters a
// shape, or the end of the way where they never do.
func entry(from, to at, shape []at) at {
	first := 1.0
	for i, a := range shape {
		b := shape[(i+1)%len(shape)]
		if t, meets := crossing(from, to, a, b); meets {
			first = math.Min(first, t)
		}
	}
	return mix(from, to, first)
}

// crossing is the part of the way from one place to another after which it meets
// the way from a to b, and whether it does.
func crossing(from, to, a, b at) (part float64, meets bool) {
	way, side := at{X: to.X - from.X, Y: to.Y - from.Y}, at{X: b.X - a.X, Y: b.Y - a.Y}
	turn := way.X*side.Y - way.Y*side.X
	if turn == 0 {
		return 0, false
	}
	gap := at{X: a.X - from.X, Y: a.Y - from.Y}
	part = (gap.X*side.Y - gap.Y*side.X) / turn
	along := (gap.X*way.Y - gap.Y*way.X) / turn
	return part, part >= 0 && part <= 1 && along >= 0 && along <= 1
}

// tilt fills what lies between the level and the line of the neck. The person is
// painted over it.
func (c *stage) tilt() {
	p := c.posture
	if c.shot.state == Level {
		return
	}
	start, end := p.Spine[p.NeckStart], c.alongNeck(c.lineX())
	c.fill(faint(c.stateColour()), []at{start, {X: end.X, Y: start.Y}, end})
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
