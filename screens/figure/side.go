package figure

import "image/color"

// onSide paints a person on their side, seen from behind.
func (c *stage) onSide() []at {
	p := c.posture
	c.hugged()
	c.upperArm()
	c.legFromBehind(p.FarLeg, c.ink.SkinFar, c.ink.BottomsFar)
	c.betweenKnees()
	c.legFromBehind(p.NearLeg, c.ink.Skin, c.ink.Bottoms)

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
		[]at{mix(arm.Shoulder, arm.Elbow, 0.4), mix(arm.Shoulder, arm.Elbow, 0.8), arm.Elbow, arm.Wrist},
		c.flesh(0.0275, 0.0245, 0.0230, 0.016)))
	c.fill(c.ink.Top, limb(
		[]at{shift(arm.Shoulder, 0.004*c.h, 0), mix(arm.Shoulder, arm.Elbow, 0.3), mix(arm.Shoulder, arm.Elbow, 0.72)},
		c.flesh(0.029, 0.035, 0.0300), c.flesh(0.029, 0.035, 0.0300), 0.4))
}

// flank is a contour of the trunk seen from behind: how far it reaches from the
// spine at a part of the stature below the crown.
type flank [][2]float64

// edges are the upper and the lower contour.
func (c *stage) edges(f flank) (upper, lower []at) {
	for _, e := range f {
		x := c.crownX() + e[0]*c.h
		y := c.spineAt(x)
		upper = append(upper, at{X: x, Y: y + e[1]*c.h})
		lower = append(lower, at{X: x, Y: y - e[1]*c.h})
	}
	return curve(upper...), curve(lower...)
}

func (c *stage) sideTorso() {
	b := c.posture.Build
	s := b.ShoulderHalfCM / c.h
	g := 0.4 + 0.6*b.Girth
	hip := b.HipHalfCM / c.h
	c.shaded(c.ink.Bottoms, c.ink.BottomsFar, flank{
		{0.43, 0.94 * hip}, {0.46, 0.985 * hip}, {0.49, hip}, {0.515, 0.985 * hip}, {0.54, 0.93 * hip}, {0.558, 0.80 * hip}, {0.569, 0.60 * hip}, {0.574, 0.30 * hip}, {0.575, 0},
	})
	sacrum := c.posture.Spine[len(c.posture.Spine)-1]
	c.line(c.ink.BottomsFar, 0.5, 1.2, curve(shift(sacrum, 0.012*c.h, 0), shift(sacrum, 0.045*c.h, -0.003*c.h), shift(sacrum, 0.083*c.h, -0.010*c.h)))

	shirt := flank{
		{0.1370, 0.000}, {0.1380, 0.020}, {0.1420, 0.037}, {0.1500, 0.050}, {0.1610, 0.070}, {0.1730, 0.80 * s}, {0.1850, 0.97 * s}, {0.2000, 1.045 * s},
		{0.2200, 1.03 * s}, {0.2500, 0.114 * g}, {0.2950, 0.0965 * g}, {0.350, 0.0825 * g}, {0.395, 0.0875 * g}, {0.435, 0.965 * hip},
		{0.458, 1.02 * hip}, {0.4635, 0.98 * hip}, {0.4700, 0.6 * hip}, {0.4720, 0},
	}
	c.shaded(c.ink.Top, c.ink.TopFar, shirt)
	upper, _ := c.edges(shirt[8:12])
	c.line(c.ink.TopFar, 0.35, 1, upper)
}

// shaded fills a flank, the part along the mattress in the shade.
func (c *stage) shaded(fill, shade color.Color, f flank) {
	upper, lower := c.edges(f)
	c.fill(shade, outline(upper, lower))
	lit := make([]at, len(lower))
	for i := range lower {
		lit[i] = mix(lower[i], upper[i], 0.12)
	}
	c.fill(fill, outline(upper, lit))
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
