package figure

import (
	"image/color"
	"math"
)

// spine paints the vertebrae from skull to sacrum, small at the neck and larger
// at the loin.
func (c *stage) spine() {
	spine := c.posture.Spine
	last := len(spine) - 1
	c.line(c.ink.Bone, 0.22, 0.9, spine)
	for i := 1; i <= last; i++ {
		across := math.Atan2(spine[min(i+1, last)].Y-spine[i-1].Y, spine[min(i+1, last)].X-spine[i-1].X) + math.Pi/2
		size := math.Sin(math.Pi * math.Min(0.12+0.75*float64(i)/float64(last), 0.85))
		half := 0.0014*c.h + 0.0026*c.h*size
		thick := 0.44 * distance(spine[i-1], spine[i])
		c.line(c.ink.Bone, thick, 1.3, []at{polar(spine[i], half, across), polar(spine[i], half, across+math.Pi)})
	}
}

func distance(a, b at) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }

// inOneDeg is how far out of the level a neck may lie and still be drawn in one
// line with the level.
const inOneDeg = 1.0

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
		bodyEnd = start.X
		c.dashes(c.ink.Surface, 1.2, 3.2, end, edge-1, start.Y)
		c.dashes(c.ink.Rule, 0.5, 1.5, end, edge-1, start.Y)
	}
	c.dashes(c.ink.Bone, 0.3, 1.1, edge+0.6, bodyEnd, start.Y)
	c.clearLine(c.stateColour(), 0.6, 2, []at{along(end), along(leftmost(head, along(edge).Y) - 1.2)})
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
