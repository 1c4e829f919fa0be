package figure

import (
	"image/color"
	"math"

	"chevet/app/fit"
)

// cushion is a pillow that lies on something and carries something.
type cushion struct {
	from, to float64
	// height is what it would be unloaded; base and load are what it lies on and
	// what lies on it, at any x.
	height     float64
	base, load func(x float64) float64
}

// edges are the upper and lower edge of a cushion, from left to right.
func (k cushion) edges() (upper, lower []at) {
	const pieces = 56
	corner := 0.16 + 0.02*k.height
	for i := range pieces + 1 {
		t := float64(i) / pieces
		// More places near the corners, where the edge turns fastest.
		t = (1 - math.Cos(math.Pi*t)) / 2
		x := k.from + (k.to-k.from)*t
		base := k.base(x)
		middle := base + corner*k.height
		out := math.Abs(2*t - 1)
		above := (1 - corner) * k.height * math.Pow(1-math.Pow(out, 3.6), 0.66)
		below := corner * k.height * math.Pow(1-math.Pow(out, 5), 0.6)
		top := math.Min(middle+above, math.Max(k.load(x), middle))
		upper = append(upper, at{X: x, Y: top})
		lower = append(lower, at{X: x, Y: middle - below - 0.3})
	}
	return smoothed(upper), lower
}

// smoothed rounds the edge of a filling, which cannot follow every corner of what
// presses into it.
func smoothed(edge []at) []at {
	out := append([]at{}, edge...)
	for range 2 {
		for i := 1; i < len(edge)-1; i++ {
			out[i].Y = (out[i-1].Y + 2*edge[i].Y + edge[i+1].Y) / 4
		}
		copy(edge, out)
	}
	return out
}

// paint fills a cushion, its underside in the shade.
func (k cushion) paint(p *pen, fill, shade color.Color) {
	upper, lower := k.edges()
	p.fill(shade, outline(upper, lower))
	lit := make([]at, len(upper))
	for i := range upper {
		t := float64(i) / float64(len(upper)-1)
		keep := 0.30 + 0.25*math.Sin(math.Pi*t)*(1-t)
		lit[i] = mix(lower[i], upper[i], keep)
	}
	p.fill(fill, outline(upper, lit))
}

// mainPillow paints the pillow under head and neck.
func (c *stage) mainPillow(head, neck []at) {
	switch {
	case c.posture.PillowCM < thinnestCM:
	case c.of == fit.Towels || c.of == fit.House:
		c.pileUnder()
	default:
		c.pillowUnder(head, neck).paint(c.pen, c.ink.Pillow, c.ink.PillowShade)
	}
}

// thinnestCM is the least height of a pillow that is drawn.
const thinnestCM = 0.3

// pileUnder is a firm pile under the head alone, into which it hardly sinks.
func (c *stage) pileUnder() {
	const sunk = 0.5
	crown := c.crownX()
	pile{c.of, crown - 0.045*c.h, crown + 0.125*c.h, c.surfaceAt(crown) - 0.4, c.posture.PillowTopCM + sunk}.paint(c.pen, c.ink)
}

// bulgeCM is how far a pillow rises beside the head that lies on it.
const bulgeCM = 1.8

// pillowUnder gives under the head: its top follows what lies on it, and bulges
// beside that only a little, however high it would be unloaded.
func (c *stage) pillowUnder(head, neck []at) cushion {
	crown, underside, rest := c.crownX(), lowest(head, neck), math.Inf(1)
	for _, a := range head {
		rest = math.Min(rest, a.Y)
	}
	return cushion{
		from: crown - 0.078*c.h, to: crown + 0.155*c.h,
		height: math.Min(c.posture.PillowCM, math.Max(rest, 0)+bulgeCM),
		base:   c.surfaceAt,
		load:   func(x float64) float64 { return underside(x) + 0.4 },
	}
}

// lowest is the underside of shapes: for any x the lowest height of their edges
// there, and far above where they do not reach.
func lowest(shapes ...[]at) func(x float64) float64 {
	return func(x float64) float64 {
		low := 1e3
		for _, shape := range shapes {
			for i, a := range shape {
				b := shape[(i+1)%len(shape)]
				if (a.X-x)*(b.X-x) > 0 || a.X == b.X {
					continue
				}
				low = math.Min(low, mix(a, b, (x-a.X)/(b.X-a.X)).Y)
			}
		}
		return low
	}
}
