package figure

import (
	"math"

	"chevet/app/fit"
)

// The lines of a sign, in centimetres, and their least widths in pixels.
const (
	signLine   = 0.9
	signLinePX = 2.4
)

// tiltedLine runs through two places and beyond both, with a dashed level line
// through their middle.
func (c *stage) tiltedLine(a, b at) {
	middle := mix(a, b, 0.5)
	long := 0.075 * c.h
	c.dashes(c.ink.Surface, 1.3, 3.4, middle.X-long, middle.X+long, middle.Y)
	c.dashes(c.ink.Rule, 0.6, 1.6, middle.X-long, middle.X+long, middle.Y)
	along := math.Atan2(b.Y-a.Y, b.X-a.X)
	c.clearLine(c.stateColour(), signLine, signLinePX, []at{polar(middle, -long, along), polar(middle, long, along)})
}

// noseLine is the line of the nose, drawn out beyond the head, and the dashed one of
// the breastbone.
func (c *stage) noseLine() {
	start := c.posture.Spine[c.posture.NeckStart]
	beyond := c.crownX() - 0.09*c.h
	c.dashes(c.ink.Surface, 1.3, 3.4, beyond, start.X+0.17*c.h, start.Y)
	c.dashes(c.ink.Rule, 0.6, 1.6, beyond, start.X+0.17*c.h, start.Y)
	c.clearLine(c.stateColour(), signLine, signLinePX, []at{c.headAt(-0.125, 0), c.headAt(0.075, 0)})
}

// notch is the notch above the breastbone, seen from the front.
func (c *stage) notch() at {
	start := c.posture.Spine[c.posture.NeckStart]
	return at{X: c.crownX() + 0.177*c.h, Y: start.Y}
}

// lipOverNotch marks the groove of the upper lip and the notch above the breastbone,
// with the level line through the notch.
func (c *stage) lipOverNotch() {
	notch, groove := c.notch(), c.headAt(0.0345, 0)
	c.dashes(c.ink.Surface, 1.0, 3.2, c.crownX()-0.05*c.h, notch.X, notch.Y)
	c.dashes(c.ink.Rule, 0.45, 1.6, c.crownX()-0.05*c.h, notch.X, notch.Y)
	for _, spot := range []at{notch, groove} {
		c.disc(c.ink.Surface, spot, 1.5, 4.6)
		c.disc(c.stateColour(), spot, 1.1, 3.6)
	}
}

// gazeShown is how many times as far as the head the line of sight is turned, so that
// it is seen to leave the ceiling.
const gazeShown = 2.6

// gaze is the line of sight, up to a ceiling, to the wall behind the head or down
// past the feet.
func (c *stage) gaze(answer fit.Answer) {
	eye := c.headAt(0.0035, 0.0480)
	up := math.Pi/2 - gazeShown*c.posture.Head.TiltDeg*math.Pi/180
	ceiling := c.posture.Spine[c.posture.NeckStart].Y + 0.36*c.h
	wall := c.crownX() - 0.27*c.h
	c.fill(c.ink.Wall, []at{{X: wall - 40, Y: ceiling + 60}, {X: c.crownX() + c.h, Y: ceiling + 60}, {X: c.crownX() + c.h, Y: ceiling}, {X: wall, Y: ceiling}, {X: wall, Y: -30}, {X: wall - 40, Y: -30}})
	reach := (ceiling - eye.Y) / math.Max(math.Sin(up), 0.2)
	if toWall := (wall - eye.X) / math.Cos(up); math.Cos(up) < -1e-6 && toWall < reach {
		reach = toWall
	}
	if answer == fit.TooHigh {
		reach = math.Min(reach, 0.5*c.h)
	}
	end := polar(eye, reach, up)
	c.clearLine(c.stateColour(), signLine, signLinePX, []at{polar(eye, 2.5, up), end})
	head := 0.030 * c.h
	c.clearLine(c.stateColour(), signLine, signLinePX, []at{polar(end, head, up+math.Pi-0.5), end, polar(end, head, up+math.Pi+0.5)})
}

// ring marks a place on the body.
func (c *stage) ring(centre at) {
	round := oval(centre, 0.026*c.h, 0.026*c.h, 0)
	c.clearLine(c.stateColour(), 0.7, signLinePX, append(round, round[0]))
}

// folds draws so many folds of skin beside each other, each from one edge to the
// other, from a place on along a direction.
func (c *stage) folds(from, to at, count int) {
	const apart = 0.008
	for i := range count {
		move := float64(i) * apart * c.h
		c.line(c.ink.Lash, 0.45, 1.4, curve(shift(from, move, 0), shift(mix(from, to, 0.5), move+0.006*c.h, 0), shift(to, move, 0)))
	}
}

// underChin marks the throat: folded under a chin on the chest, drawn long where the
// chin points up.
func (c *stage) underChin(answer fit.Answer) {
	chin := c.headAt(throat.u, throat.v)
	middle := shift(c.posture.Spine[c.posture.NeckStart/2], 0, throat.beside*c.h)
	if answer == fit.TooHigh {
		first := shift(mix(chin, middle, 0.25), 0, -0.006*c.h)
		c.folds(first, shift(first, -0.004*c.h, -0.020*c.h), 3)
	}
	c.ring(shift(mix(chin, middle, 0.5), 0, -0.010*c.h))
}

// atNape marks the back of the neck: folded where the head is bent back.
func (c *stage) atNape(answer fit.Answer) {
	nape := shift(c.headAt(0.0440, 0.0260), 0.01*c.h, 0)
	if answer == fit.TooHigh {
		c.folds(shift(nape, -0.006*c.h, 0.004*c.h), shift(nape, -0.010*c.h, -0.018*c.h), 3)
	}
	c.ring(nape)
}
