package figure

import "math"

// markClearCM is what the mark keeps free between itself and the head.
const markClearCM = 1.5

// mark says how the neck lies, by shape as well as by colour: a check, or a small
// picture of a head off its level, which unlike an arrow asks for nothing.
func (c *stage) mark(head []at) {
	centre, r := c.markPlace(head)
	c.disc(c.stateColour(), centre, r, 0)
	if c.shot.state == Level {
		c.check(centre, r)
		return
	}
	c.headOffLevel(centre, r)
}

// markPlace is the middle of the mark and its radius: above the head, moved up as
// far as a high pillow lifts that.
func (c *stage) markPlace(head []at) (centre at, r float64) {
	r = 4.9
	if c.shot.state != Level {
		r = 6.4
	}
	r = math.Max(r, 8/c.scale)
	start := c.posture.Spine[c.posture.NeckStart]
	centre = at{X: c.crownX() + 0.055*c.h, Y: start.Y + 0.155*c.h}
	clear := r + markClearCM
	for _, a := range head {
		if dx := a.X - centre.X; math.Abs(dx) < clear {
			centre.Y = math.Max(centre.Y, a.Y+math.Sqrt(clear*clear-dx*dx))
		}
	}
	return centre, r
}

// check is a tick, which looks the same in a mirrored picture.
func (c *stage) check(centre at, r float64) {
	right := r
	if c.mirrored {
		right = -r
	}
	c.line(c.ink.Sign, 0.21*r, 1.7, []at{shift(centre, -0.43*right, 0), shift(centre, -0.13*right, -0.33*r), shift(centre, 0.46*right, 0.33*r)})
}

// headOffLevel is a head on a neck that slants away from a dashed level line.
func (c *stage) headOffLevel(centre at, r float64) {
	up := r * float64(c.shot.state)
	place := func(u, v float64) at { return shift(centre, u*r, v*up) }
	joint, skull := place(0.58, -0.40), place(-0.28, 0.26)
	for _, u := range []float64{-0.66, -0.20, 0.26} {
		c.line(c.ink.Sign, 0.11*r, 1.3, []at{place(u, -0.40), place(u+0.24, -0.40)})
	}
	c.line(c.ink.Sign, 0.17*r, 1.8, []at{skull, joint})
	c.disc(c.ink.Sign, skull, 0.31*r, 2.2)
}
