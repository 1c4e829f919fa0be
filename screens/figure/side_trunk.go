package figure

import (
	"math"
	"slices"
)

// flank is a contour of the trunk seen from behind: how far it reaches from the
// spine at a part of the stature below the crown.
type flank [][2]float64

// edge is a contour that far above the spine, or below it when side is -1.
func (c *stage) edge(f flank, side float64) []at {
	out := make([]at, len(f))
	for i, e := range f {
		x := c.crownX() + e[0]*c.h
		out[i] = at{X: x, Y: c.spineAt(x) + side*e[1]*c.h}
	}
	return out
}

// usualShoulder is half the bony width of average shoulders, usualHip half the
// breadth of average hips, as parts of the stature (ansur).
const (
	usualShoulder = 0.118
	usualHip      = 0.108
)

// The trunk from behind, from the collar to the hem of the shirt: first the slope
// of the trapezius and the shoulder, then ribs, waist and hip. The lower shoulder
// is pushed towards the head and pressed flat.
var (
	collar = flank{{0.1460, 0.0000}, {0.1452, 0.0180}, {0.1430, 0.0330}}

	upperShoulder = flank{
		{0.1485, 0.0430}, {0.1560, 0.0570}, {0.1635, 0.0755}, {0.1715, 0.0945}, {0.1810, 0.1110}, {0.1930, 0.1230}, {0.2090, 0.1300}, {0.2300, 0.1310},
	}
	lowerShoulder = flank{
		{0.1480, 0.0420}, {0.1540, 0.0560}, {0.1595, 0.0720}, {0.1640, 0.0890}, {0.1720, 0.1050}, {0.1850, 0.1170}, {0.2040, 0.1220}, {0.2300, 0.1220}, {0.2530, 0.1180},
	}
	upperRibs = flank{{0.2560, 0.1260}, {0.2850, 0.1150}, {0.3150, 0.1010}, {0.3420, 0.0920}, {0.3680, 0.0895}}
	lowerRibs = flank{{0.2780, 0.1090}, {0.3050, 0.0985}, {0.3320, 0.0915}, {0.3600, 0.0905}}
	shirtHip  = flank{{0.3950, 0.0940}, {0.4220, 0.1025}, {0.4460, 0.1072}, {0.4680, 0.1082}}
)

// wide scales a contour beyond the neck to other shoulders.
func (f flank) wide(scale float64) flank {
	const neck = 0.034
	out := make(flank, len(f))
	for i, e := range f {
		beyond := math.Max(e[1]-neck, 0)
		out[i] = [2]float64{e[0], math.Min(e[1], neck) + beyond*(usualShoulder*scale-neck)/(usualShoulder-neck)}
	}
	return out
}

// towards scales the ribs, those near the armpit as the shoulder that they join.
func (f flank) towards(ribs, shoulders float64) flank {
	near, below := f.wide(shoulders), f.times(ribs)
	out := make(flank, len(f))
	for i := range f {
		t := math.Min(float64(i)/2, 1)
		out[i] = [2]float64{f[i][0], lerp(near[i][1], below[i][1], t)}
	}
	return out
}

// times scales a contour.
func (f flank) times(scale float64) flank {
	out := make(flank, len(f))
	for i, e := range f {
		out[i] = [2]float64{e[0], e[1] * scale}
	}
	return out
}

// sideTorso is the shirt: the upper shoulder free, the lower one pressed flat.
func (c *stage) sideTorso() {
	b := c.posture.Build
	shoulders := b.ShoulderHalfCM / c.h / usualShoulder
	ribs := (0.4 + 0.6*b.Girth) * math.Pow(shoulders, 0.6)
	hips := b.HipHalfCM / c.h / usualHip

	upper := c.edge(slices.Concat(collar, upperShoulder.wide(shoulders), upperRibs.towards(ribs, shoulders), shirtHip.times(hips)), 1)
	lower := c.edge(slices.Concat(collar, lowerShoulder.wide(shoulders), lowerRibs.towards(ribs, shoulders), shirtHip.times(hips)), -1)
	c.rest(lower[len(lower)-1:])
	c.rest(lower[len(collar)+5 : len(collar)+8])
	c.sink(lower)
	c.gapBelow(curve(lower[len(collar)+7:]...))

	top, bottom := curve(upper...), curve(lower...)
	hem := bow(top[len(top)-1], bottom[len(bottom)-1], 0.006*c.h)
	c.fill(c.ink.Top, outline(append(top, hem...), bottom))
	c.shadeUnder(curve(lower[len(collar):]...), 0.017)
	c.line(c.ink.TopFar, 0.45, 1, curve(append(reversed(upper[1:len(collar)]), lower[:len(collar)]...)...))
}

// rest lets flesh reach down to the mattress where it nearly does.
func (c *stage) rest(points []at) {
	for i, a := range points {
		points[i].Y = math.Min(a.Y, c.surfaceAt(a.X)-0.4)
	}
}

// sink keeps what is pressed into the mattress, and so is hidden, from coming out
// below it.
func (c *stage) sink(points []at) {
	const hidden = 3.0
	for i, a := range points {
		points[i].Y = math.Max(a.Y, c.surfaceAt(a.X)-hidden)
	}
}

// gapBelow shades what is seen between a body and the mattress, deepest on the
// mattress and fading upwards and towards both ends.
func (c *stage) gapBelow(lower []at) {
	for _, high := range []float64{0.034, 0.018, 0.008} {
		floor, roof := make([]at, len(lower)), make([]at, len(lower))
		for i, a := range lower {
			t := float64(i) / float64(len(lower)-1)
			floor[i] = at{X: a.X, Y: c.surfaceAt(a.X) - 0.5}
			fade := math.Min(1, 6*math.Min(t, 1-t))
			roof[i] = shift(floor[i], 0, math.Min(a.Y-floor[i].Y, high*c.h*fade))
		}
		c.fill(c.ink.Shade, outline(roof, floor))
	}
}

// shadeUnder darkens a shape along its lower edge, most in the middle.
func (c *stage) shadeUnder(lower []at, thick float64) {
	upper := make([]at, len(lower))
	for i, a := range lower {
		t := float64(i) / float64(len(lower)-1)
		floor := math.Max(a.Y, c.surfaceAt(a.X))
		upper[i] = at{X: a.X, Y: floor + thick*c.h*math.Pow(math.Sin(math.Pi*t), 0.6)}
	}
	c.fill(c.ink.Shade, outline(upper, lower))
}

// Along the upper leg seen from behind, as in frontOfLeg: its outer and its inner
// edge, down to the end of the trousers.
var (
	outerThigh = [][2]float64{{0.16, 0.0575}, {0.36, 0.0535}, {0.56, 0.0475}, {0.74, 0.0402}}
	innerThigh = [][2]float64{{0.74, 0.0392}, {0.60, 0.0430}, {0.47, 0.0455}}
)

// The trousers over the hips: the upper hip, and the lower buttock from the fold
// between the thighs round to the waist.
var (
	upperHip     = flank{{0.4300, 0.1035}, {0.4600, 0.1076}, {0.4900, 0.1080}}
	lowerButtock = flank{
		{0.5780, 0.0330}, {0.5740, 0.0560}, {0.5630, 0.0770}, {0.5450, 0.0935}, {0.5220, 0.1040}, {0.4950, 0.1085}, {0.4620, 0.1078}, {0.4300, 0.1035},
	}
)

// seat is the trousers over hips and upper thigh, in one piece.
func (c *stage) seat() {
	p := c.posture
	hips := p.Build.HipHalfCM / c.h / usualHip
	upper := c.edge(upperHip.times(hips), 1)
	for _, e := range outerThigh {
		upper = append(upper, besideLeg(p.NearLeg, e[0], e[1]*c.girth()*c.h))
	}
	var inner []at
	for _, e := range innerThigh {
		inner = append(inner, besideLeg(p.NearLeg, e[0], -e[1]*c.girth()*c.h))
	}
	fold := inner[len(inner)-1]
	lower := c.edge(lowerButtock.times(hips), -1)
	c.rest(lower[4:7])
	c.sink(lower)

	shape := append(curve(upper...), bow(upper[len(upper)-1], inner[0], 0.006*c.h)...)
	shape = append(shape, curve(append(inner, lower...)...)...)
	c.fill(c.ink.Bottoms, shape)
	c.cleft(fold)
}

// cleft is the soft line between the buttocks, from the sacrum to the fold between
// the thighs.
func (c *stage) cleft(fold at) {
	start := shift(c.posture.Spine[len(c.posture.Spine)-1], 0.016*c.h, 0)
	middle := mix(start, fold, 0.5)
	c.fill(c.ink.BottomsFar, outline(
		curve(start, shift(middle, 0, 0.0070*c.h), shift(fold, 0, 0.001*c.h)),
		curve(start, shift(middle, 0, 0.0045*c.h), shift(fold, 0, -0.001*c.h))))
}
