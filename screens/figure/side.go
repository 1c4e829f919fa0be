package figure

// onSide paints a person on their side, seen from behind.
func (c *stage) onSide() {
	p := c.posture
	c.hugged()
	c.forearm()
	c.legFromBehind(p.FarLeg, c.ink.SkinFar, c.ink.SkinFar, c.ink.BottomsFar)
	c.betweenKnees()
	c.legFromBehind(p.NearLeg, c.ink.Skin, c.ink.Sole, c.ink.Bottoms)

	neck := c.neckTube(0, 0.0315, 0.040)
	c.fill(c.ink.Skin, neck)
	head := c.headFromBehind()
	c.mainPillow(lowest(head, neck))
	c.hips()
	c.sideTorso()
	c.upperArm()
}

// forearm falls forward: only its elbow is seen past the flank.
func (c *stage) forearm() {
	arm := c.posture.NearArm
	c.fill(c.ink.SkinFar, tube([]at{arm.Elbow, arm.Wrist}, c.flesh(0.0215, 0.017)))
}

func (c *stage) upperArm() {
	arm := c.posture.NearArm
	c.fill(c.ink.Skin, tube([]at{mix(arm.Shoulder, arm.Elbow, 0.4), mix(arm.Shoulder, arm.Elbow, 0.8), arm.Elbow}, c.flesh(0.0275, 0.0240, 0.0215)))
	c.fill(c.ink.TopNear, tube([]at{shift(arm.Shoulder, -0.006*c.h, 0), mix(arm.Shoulder, arm.Elbow, 0.3), mix(arm.Shoulder, arm.Elbow, 0.72)}, c.flesh(0.034, 0.036, 0.0300)))
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
	upper, lower := c.edges(flank{
		{0.146, 0.0375}, {0.152, 0.044}, {0.162, 0.062}, {0.172, 0.70 * s}, {0.184, 0.92 * s}, {0.200, s},
		{0.225, 0.96 * s}, {0.26, 0.105 * g}, {0.31, 0.090 * g}, {0.365, 0.0805 * g}, {0.41, 0.90 * hip}, {0.445, 0.985 * hip}, {0.462, 1.01 * hip},
	})
	c.fill(c.ink.TopFar, outline(upper, lower))
	lit := make([]at, len(lower))
	for i := range lower {
		lit[i] = mix(lower[i], upper[i], 0.13)
	}
	c.fill(c.ink.Top, outline(upper, lit))
}

func (c *stage) hips() {
	hip := c.posture.Build.HipHalfCM / c.h
	upper, lower := c.edges(flank{
		{0.43, 0.95 * hip}, {0.46, 0.995 * hip}, {0.49, hip}, {0.515, 0.975 * hip}, {0.54, 0.90 * hip}, {0.56, 0.74 * hip}, {0.572, 0.45 * hip}, {0.575, 0},
	})
	middle := make([]at, len(upper))
	for i := range middle {
		middle[i] = mix(lower[i], upper[i], 0.44)
	}
	c.fill(c.ink.BottomsFar, outline(upper, lower))
	c.fill(c.ink.Bottoms, outline(upper, middle))
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
	under := func(x float64) float64 { return mix(near.Knee, near.Ankle, (x-near.Knee.X)/(near.Ankle.X-near.Knee.X)).Y }
	over := func(x float64) float64 { return mix(far.Knee, far.Ankle, (x-far.Knee.X)/(far.Ankle.X-far.Knee.X)).Y }
	cushion{
		from: far.Knee.X - 0.10*c.h, to: far.Knee.X + 0.14*c.h, height: under(far.Knee.X) - over(far.Knee.X) - 0.02*c.h,
		base: func(x float64) float64 { return over(max(x, far.Knee.X)) + 0.012*c.h },
		load: func(x float64) float64 { return under(max(x, near.Knee.X)) },
	}.paint(c, c.ink.Small, c.ink.SmallShade)
}
