package figure

import "math"

// onSide paints a person on their side, seen from behind.
func (c *stage) onSide() []at {
	p := c.posture
	c.hugged()
	c.upperArm()
	c.legFromBehind(p.FarLeg, c.ink.SkinFar, c.ink.BottomsFar)
	c.betweenKnees()
	c.shinFromBehind(p.NearLeg, c.ink.Skin)
	c.seat()

	neck := c.neckTube(0, 0.0315, 0.042)
	c.fill(c.ink.Skin, neck)
	c.sideTorso()
	head := c.headFromBehind()
	c.mainPillow(lowest(head, neck))
	return head
}

// upperArm lies along the flank, beyond it; the forearm falls forward out of
// sight.
func (c *stage) upperArm() {
	arm := c.posture.NearArm
	c.fill(c.ink.Skin, tube(
		[]at{mix(arm.Shoulder, arm.Elbow, 0.4), mix(arm.Shoulder, arm.Elbow, 0.85), mix(arm.Elbow, arm.Wrist, 0.15), arm.Wrist},
		c.flesh(0.0275, 0.0245, 0.0230, 0.016)))
}

// overArm is a place on the upper side of the upper arm, in parts of its length
// and of the stature.
func (c *stage) overArm(t, off float64) at {
	arm := c.posture.NearArm
	along := math.Atan2(arm.Elbow.Y-arm.Shoulder.Y, arm.Elbow.X-arm.Shoulder.X)
	return polar(mix(arm.Shoulder, arm.Elbow, t), c.flesh(off)[0], along+math.Pi/2)
}

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

// sideTorso is the shirt: the upper shoulder free, the lower one pressed flat.
func (c *stage) sideTorso() {
	b := c.posture.Build
	s := b.ShoulderHalfCM / c.h
	g := 0.4 + 0.6*b.Girth
	hip := b.HipHalfCM / c.h
	upper := c.edge(flank{
		{0.1370, 0.000}, {0.1380, 0.020}, {0.1420, 0.037}, {0.1500, 0.048}, {0.1600, 0.062}, {0.1700, 0.67 * s}, {0.1800, 0.89 * s},
	}, 1)
	flankEdge := c.edge(flank{
		{0.2250, 0.124 * g}, {0.2600, 0.110 * g}, {0.2950, 0.0985 * g}, {0.3300, 0.0890 * g}, {0.3560, 0.0860 * g}, {0.390, 0.0890 * g}, {0.430, 0.96 * hip},
		{0.4600, 1.02 * hip}, {0.4655, 0.96 * hip}, {0.4720, 0.6 * hip}, {0.4740, 0},
	}, 1)
	upper = append(upper, c.overArm(0, 0.0320), c.overArm(0.12, 0.0365), c.overArm(0.32, 0.0365), c.overArm(0.52, 0.0335))
	sleeveEnd := []at{c.overArm(0.73, 0.0305), c.overArm(0.745, 0.010), c.overArm(0.74, -0.010)}
	lower := c.edge(flank{
		{0.1370, 0.000}, {0.1380, 0.020}, {0.1420, 0.037}, {0.1500, 0.047}, {0.1620, 0.064}, {0.1760, 0.72 * s}, {0.1900, 0.89 * s}, {0.2060, 1.00 * s}, {0.2270, 1.02 * s},
		{0.2560, 0.117 * g}, {0.2950, 0.1020 * g}, {0.345, 0.0900 * g}, {0.390, 0.0920 * g}, {0.430, 0.97 * hip},
		{0.4600, 1.02 * hip}, {0.4655, 0.96 * hip}, {0.4720, 0.6 * hip}, {0.4740, 0},
	}, -1)
	c.gapBelow(curve(lower[9:15]...))
	shirt := curve(append(upper, sleeveEnd[0])...)
	shirt = append(shirt, curve(sleeveEnd...)...)
	shirt = append(shirt, curve(flankEdge[3:]...)...)
	c.fill(c.ink.Top, outline(shirt, curve(lower...)))
	c.shadeUnder(curve(lower[2:15]...), 0.020)
	c.line(c.ink.TopFar, 0.3, 1, curve(flankEdge[:5]...))
}

// gapBelow shades what is seen between a body and the mattress.
func (c *stage) gapBelow(lower []at) {
	floor := make([]at, len(lower))
	for i, a := range lower {
		floor[i] = at{X: a.X, Y: c.surfaceAt(a.X) - 0.5}
	}
	c.fill(c.ink.Shade, outline(lower, floor))
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
	outerThigh = [][2]float64{{0.16, 0.0575}, {0.38, 0.0545}, {0.60, 0.0490}, {0.82, 0.0425}}
	innerThigh = [][2]float64{{0.82, 0.0390}, {0.62, 0.0430}, {0.47, 0.0460}}
)

// seat is the trousers over hips and upper thigh, in one piece.
func (c *stage) seat() {
	p := c.posture
	hip := p.Build.HipHalfCM / c.h
	girth := 0.35 + 0.65*p.Build.Girth
	upper := c.edge(flank{{0.43, 0.93 * hip}, {0.46, 0.98 * hip}, {0.488, hip}}, 1)
	for _, e := range outerThigh {
		upper = append(upper, besideLeg(p.NearLeg, e[0], e[1]*girth*c.h))
	}
	var inner []at
	for _, e := range innerThigh {
		inner = append(inner, besideLeg(p.NearLeg, e[0], -e[1]*girth*c.h))
	}
	fold := inner[len(inner)-1]
	lower := c.edge(flank{{0.535, 0.86 * hip}, {0.515, 0.955 * hip}, {0.488, hip}, {0.46, 0.98 * hip}, {0.43, 0.94 * hip}}, -1)
	seat := append([]at{shift(fold, -0.012*c.h, -0.004*c.h), mix(fold, lower[0], 0.45), mix(fold, lower[0], 0.78)}, lower...)
	seat[1].X += 0.004 * c.h

	cuff := bow(upper[len(upper)-1], inner[0], 0.008*c.h)
	shape := append(curve(upper...), cuff...)
	shape = append(shape, curve(inner...)...)
	shape = append(shape, curve(seat...)...)
	c.fill(c.ink.Bottoms, shape)
	c.shadeUnder(curve(lower[4], lower[3], lower[2], lower[1], lower[0]), 0.016)
	sacrum := p.Spine[len(p.Spine)-1]
	c.line(c.ink.BottomsFar, 0.35, 1, curve(shift(sacrum, 0.014*c.h, 0), mix(sacrum, fold, 0.6), shift(fold, -0.012*c.h, -0.004*c.h)))
}

func (c *stage) hugged() {
	if !c.shot.props.Hugged {
		return
	}
	x, y := c.crownX(), c.posture.Spine[c.posture.NeckStart].Y
	place := func(u, v float64) at { return at{X: x + u*c.h, Y: y + v*c.h} }
	c.fill(c.ink.Small, blob(place(0.20, 0.09), place(0.23, 0.145), place(0.31, 0.163), place(0.40, 0.155), place(0.445, 0.125), place(0.43, 0.06), place(0.3, 0.03)))
}

func (c *stage) betweenKnees() {
	if !c.shot.props.BetweenKnees {
		return
	}
	near, far := c.posture.NearLeg, c.posture.FarLeg
	under := func(x float64) float64 {
		return mix(near.Knee, near.Ankle, (x-near.Knee.X)/(near.Ankle.X-near.Knee.X)).Y
	}
	over := func(x float64) float64 { return mix(far.Knee, far.Ankle, (x-far.Knee.X)/(far.Ankle.X-far.Knee.X)).Y }
	cushion{
		from: far.Knee.X - 0.10*c.h, to: far.Knee.X + 0.14*c.h, height: under(far.Knee.X) - over(far.Knee.X) - 0.02*c.h,
		base: func(x float64) float64 { return over(max(x, far.Knee.X)) + 0.012*c.h },
		load: func(x float64) float64 { return under(max(x, near.Knee.X)) },
	}.paint(c, c.ink.Small, c.ink.SmallShade)
}
