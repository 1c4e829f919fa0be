package figure

import (
	"math"
	"slices"
)

// onSide paints a person on their side, seen from behind.
func (c *stage) onSide() []at {
	p := c.posture
	c.hugged()
	c.upperArm()
	c.gapUnderLeg()
	c.legFromBehind(p.FarLeg, c.ink.SkinFar, c.ink.BottomsFar)
	c.crotch()
	c.betweenKnees()
	c.shinFromBehind(p.NearLeg, c.ink.Skin)
	c.seat()

	neck := c.neckTube(0, 0.0315, 0.042, 0.042)
	c.fill(c.ink.Skin, neck)
	c.sideTorso()
	head := c.headFromBehind()
	c.mainPillow(lowest(head, neck))
	return head
}

// upperArm lies along the flank, beyond it. The forearm falls forward out of
// sight, or reaches over a pillow.
func (c *stage) upperArm() {
	arm := c.posture.NearArm
	c.fill(c.ink.Skin, tube(
		[]at{mix(arm.Shoulder, arm.Elbow, 0.4), mix(arm.Shoulder, arm.Elbow, 0.85), mix(arm.Elbow, arm.Wrist, 0.15), arm.Wrist},
		c.flesh(0.0275, 0.0245, 0.0230, 0.016)))
	if c.shot.props.Hugged {
		c.hand(arm, c.ink.Skin)
	}
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
	g := (0.4 + 0.6*b.Girth) * math.Pow(s/usualShoulder, 0.6)
	hip := b.HipHalfCM / c.h
	shoulder := c.edge(overShoulder.wide(s/usualShoulder), 1)
	if c.shot.props.Hugged {
		lift(shoulder[9:], 0.20)
	}
	flankEdge := c.edge(flank{
		{0.2150, 0.120 * g}, {0.2400, 0.116 * g}, {0.2700, 0.1065 * g}, {0.2990, 0.0970 * g}, {0.3300, 0.0890 * g}, {0.3560, 0.0860 * g}, {0.390, 0.0890 * g}, {0.430, 0.96 * hip},
		{0.4600, 1.02 * hip}, {0.4655, 0.96 * hip}, {0.4720, 0.6 * hip}, {0.4740, 0},
	}, 1)
	for i, a := range flankEdge[:5] {
		flankEdge[i].Y = math.Min(a.Y, heightAt(shoulder, a.X)-0.010*c.h)
	}
	lower := c.edge(flank{
		{0.1370, 0.000}, {0.1380, 0.020}, {0.1420, 0.037}, {0.1500, 0.047}, {0.1620, 0.064}, {0.1760, 0.72 * s}, {0.1900, 0.89 * s}, {0.2060, 0.99 * s}, {0.2270, 1.02 * s},
		{0.2480, 0.985 * s}, {0.2850, 0.1065 * g}, {0.345, 0.0900 * g}, {0.390, 0.0920 * g}, {0.430, 0.97 * hip},
		{0.4600, 1.02 * hip}, {0.4655, 0.96 * hip}, {0.4720, 0.6 * hip}, {0.4740, 0},
	}, -1)
	c.rest(lower[13:15])
	c.rest(lower[7:10])
	c.gapBelow(curve(lower[9:15]...))
	armpit := mix(flankEdge[3], flankEdge[4], 0.55)
	shirt := append(curve(shoulder...), at{X: shoulder[len(shoulder)-1].X - 0.001*c.h, Y: armpit.Y})
	shirt = append(shirt, curve(flankEdge[4:]...)...)
	c.fill(c.ink.Top, outline(shirt, curve(lower...)))
	c.shadeUnder(curve(lower[2:15]...), 0.020)
	c.line(c.ink.TopFar, 0.3, 1, curve(flankEdge[:5]...))
}

// usualShoulder is half the bony width of average shoulders, as a part of the
// stature (ansur).
const usualShoulder = 0.118

// overShoulder runs from the collar over trapezius and shoulder along the upper
// arm to the end of the sleeve, for average shoulders.
var overShoulder = flank{
	{0.1370, 0.000}, {0.1380, 0.020}, {0.1420, 0.037}, {0.1500, 0.0490}, {0.1600, 0.0665}, {0.1700, 0.0865}, {0.1800, 0.1060}, {0.1900, 0.1205}, {0.2020, 0.1305},
	{0.2180, 0.1350}, {0.2400, 0.1345}, {0.2700, 0.1300}, {0.2960, 0.1245}, {0.3180, 0.1190},
}

// wide scales a contour beyond the neck to other shoulders.
func (f flank) wide(scale float64) flank {
	out := make(flank, len(f))
	for i, e := range f {
		beyond := math.Max(e[1]-0.037, 0)
		out[i] = [2]float64{e[0], math.Min(e[1], 0.037) + beyond*(0.118*scale-0.037)/(0.118-0.037)}
	}
	return out
}

// lift turns points up about the first of them, by a slope.
func lift(points []at, slope float64) {
	for i := range points {
		points[i].Y += (points[i].X - points[0].X) * slope
	}
}

// rest lets flesh reach down to the mattress where it nearly does.
func (c *stage) rest(points []at) {
	for i, a := range points {
		points[i].Y = math.Min(a.Y, c.surfaceAt(a.X)-0.4)
	}
}

// gapBelow shades what is seen between a body and the mattress, fading towards
// both ends.
func (c *stage) gapBelow(lower []at) {
	floor, roof := make([]at, len(lower)), make([]at, len(lower))
	for i, a := range lower {
		t := float64(i) / float64(len(lower)-1)
		floor[i] = at{X: a.X, Y: c.surfaceAt(a.X) - 0.5}
		high := math.Min(a.Y-floor[i].Y, 0.024*c.h)
		roof[i] = shift(floor[i], 0, high*math.Min(1, 7*math.Min(t, 1-t)))
	}
	c.fill(c.ink.Shade, outline(roof, floor))
}

// gapUnderLeg shades what is seen between the lower leg and the mattress.
func (c *stage) gapUnderLeg() {
	var lower []at
	for _, e := range [][2]float64{{0.2, 0.050}, {0.6, 0.046}, {1, 0.029}, {1.3, 0.035}, {1.7, 0.022}, {2, 0.016}} {
		lower = append(lower, besideLeg(c.posture.FarLeg, e[0], -e[1]*c.h))
	}
	c.gapBelow(curve(lower...))
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

// crotch is the trousers between the thighs, seen when a pillow parts them.
func (c *stage) crotch() {
	near, far := c.posture.NearLeg, c.posture.FarLeg
	c.fill(c.ink.BottomsFar, []at{
		besideLeg(near, 0.2, 0), besideLeg(near, 0.58, -0.03*c.h), besideLeg(far, 0.58, 0.03*c.h), besideLeg(far, 0.2, 0),
	})
}

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
	lower := c.edge(flank{
		{0.5800, 0.30 * hip}, {0.5770, 0.50 * hip}, {0.5670, 0.70 * hip}, {0.5490, 0.86 * hip}, {0.5250, 0.955 * hip}, {0.4950, hip}, {0.4620, 0.99 * hip}, {0.4300, 0.94 * hip},
	}, -1)
	c.rest(lower[5:])
	seat := append([]at{fold}, lower...)

	cuff := bow(upper[len(upper)-1], inner[0], 0.008*c.h)
	shape := append(curve(upper...), cuff...)
	shape = append(shape, curve(inner...)...)
	shape = append(shape, curve(seat...)...)
	c.fill(c.ink.Bottoms, shape)
	slices.Reverse(lower)
	c.shadeUnder(curve(lower[:5]...), 0.016)
	sacrum := p.Spine[len(p.Spine)-1]
	c.line(c.ink.BottomsFar, 0.35, 1, curve(shift(sacrum, 0.014*c.h, 0), shift(mix(sacrum, fold, 0.55), 0, 0.004*c.h), fold))
}

func (c *stage) hugged() {
	if !c.shot.props.Hugged {
		return
	}
	x, y := c.crownX(), c.posture.Spine[c.posture.NeckStart].Y
	wide := c.posture.Build.ShoulderHalfCM / c.h / usualShoulder
	place := func(u, v float64) at { return at{X: x + u*c.h, Y: y + v*wide*c.h} }
	c.fill(c.ink.SmallShade, blob(place(0.225, 0.08), place(0.228, 0.142), place(0.265, 0.174), place(0.345, 0.184), place(0.430, 0.174), place(0.476, 0.138), place(0.472, 0.080), place(0.34, 0.03)))
	c.fill(c.ink.Small, blob(place(0.235, 0.09), place(0.240, 0.148), place(0.272, 0.174), place(0.345, 0.184), place(0.424, 0.174), place(0.458, 0.148), place(0.440, 0.118), place(0.34, 0.090)))
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
