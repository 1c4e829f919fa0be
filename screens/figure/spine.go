package figure

import (
	"image/color"
	"math"
)

// spine paints the vertebrae from skull to sacrum.
func (c *stage) spine() {
	spine := c.posture.Spine
	c.line(c.ink.Cord, 0.5, 1.2, spine)
	for i := 1; i < len(spine); i++ {
		before, after := spine[i-1], spine[min(i+1, len(spine)-1)]
		across := math.Atan2(after.Y-before.Y, after.X-before.X) + math.Pi/2
		t := float64(i) / float64(len(spine)-1)
		half := 0.75 + 0.65*math.Sin(math.Pi*math.Min(t*1.05, 0.95))
		thick := 0.62 * distance(spine[i-1], spine[i])
		bar := []at{polar(spine[i], half, across), polar(spine[i], half, across+math.Pi)}
		c.line(c.ink.Cord, thick+0.5, 2.6, bar)
		c.line(c.ink.Bone, thick, 1.6, bar)
	}
}

func distance(a, b at) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }

// levelLine is the dashed line on which the neck would lie level.
func (c *stage) levelLine() {
	start := c.posture.Spine[c.posture.NeckStart]
	c.dashes(at{X: c.crownX() - 0.065*c.h, Y: start.Y}, at{X: start.X, Y: start.Y})
}

func (c *stage) dashes(from, to at) {
	dash, gap := 2.2, 1.7
	for x := from.X; x < to.X; x += dash + gap {
		piece := []at{{X: x, Y: from.Y}, {X: math.Min(x+dash, to.X), Y: from.Y}}
		c.line(c.ink.RuleEdge, 1.0, 2.8, piece)
		c.line(c.ink.Rule, 0.5, 1.4, piece)
	}
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
	const r = 4.4
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
