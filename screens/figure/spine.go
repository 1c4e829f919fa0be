package figure

import (
	"image/color"
	"math"
)

// spine paints the vertebrae from skull to sacrum.
func (c *stage) spine() {
	spine := c.posture.Spine
	c.line(c.ink.Cord, 1.1, 2.4, spine)
	for i, a := range spine[1:] {
		size := 0.55 + 0.4*float64(i)/float64(len(spine))
		c.disc(c.ink.Bone, a, size, 1.1)
	}
}

// levelLine is the dashed line on which the neck would lie level.
func (c *stage) levelLine() {
	start := c.posture.Spine[c.posture.NeckStart]
	c.dashes(at{X: c.crownX() - 0.05*c.h, Y: start.Y}, at{X: start.X + 0.03*c.h, Y: start.Y})
}

func (c *stage) dashes(from, to at) {
	dash, gap := 2.6, 1.8
	for x := from.X; x < to.X; x += dash + gap {
		piece := []at{{X: x, Y: from.Y}, {X: math.Min(x+dash, to.X), Y: from.Y}}
		c.line(c.ink.RuleEdge, 1.0, 3, piece)
		c.line(c.ink.Rule, 0.5, 1.4, piece)
	}
}

func (c *stage) stateColour() color.NRGBA {
	if c.shot.state == Level {
		return c.ink.Level
	}
	return c.ink.Off
}

// band tints the heights of the head at which the neck counts as level.
func (c *stage) band() {}

// mark says how the neck lies, by shape as well as by colour.
func (c *stage) mark() {
	start := c.posture.Spine[c.posture.NeckStart]
	centre := at{X: c.crownX() - 0.02*c.h, Y: start.Y + 0.13*c.h}
	const r = 4.2
	c.disc(c.stateColour(), centre, r, 8)
	switch c.shot.state {
	case Level:
		c.line(c.ink.Sign, 0.9, 1.6, []at{shift(centre, -2, 0.9), shift(centre, 2, 0.9)})
		c.line(c.ink.Sign, 0.9, 1.6, []at{shift(centre, -2, -0.9), shift(centre, 2, -0.9)})
	default:
		tip := 2.2 * float64(c.shot.state)
		c.line(c.ink.Sign, 0.9, 1.6, []at{shift(centre, 0, -tip), shift(centre, 0, tip)})
		c.line(c.ink.Sign, 0.9, 1.6, []at{shift(centre, -1.7, tip*0.25), shift(centre, 0, tip), shift(centre, 1.7, tip*0.25)})
	}
}
