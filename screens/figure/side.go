package figure

// onSide paints a person on their side, seen from behind.
func (c *stage) onSide() {
	p := c.posture
	if c.shot.props.Hugged {
		elbow := p.NearArm.Elbow
		c.fill(c.ink.Small, blob(shift(elbow, -26, 0), shift(elbow, -10, 6), shift(elbow, 6, 3), shift(elbow, 8, -12), shift(elbow, -22, -14)))
	}
	c.leg(p.FarLeg, c.ink.SkinFar, c.ink.BottomsFar)
	if c.shot.props.BetweenKnees {
		mid := mix(p.NearLeg.Knee, p.FarLeg.Knee, 0.5)
		c.fill(c.ink.Small, oval(shift(mid, 4, 0), 0.13*c.h, 0.032*c.h, -0.05))
	}
	c.leg(p.NearLeg, c.ink.Skin, c.ink.Bottoms)
	c.arm(p.NearArm, c.ink.Skin, c.ink.TopFar)
	c.fill(c.ink.Skin, c.neckTube(0, 0.032))
	c.headFromBehind()
	c.mainPillow(0.085)
	c.hips()
	c.fill(c.ink.Top, c.sideTorso())
}

func (c *stage) sideTorso() []at {
	b := c.posture.Build
	s := b.ShoulderHalfCM / c.h
	g := 0.4 + 0.6*b.Girth
	hip := b.HipHalfCM / c.h
	edge := [][2]float64{
		{0.150, 0.034}, {0.164, 0.052}, {0.174, 0.78 * s}, {0.190, s + 0.004}, {0.214, s + 0.010}, {0.25, 0.93 * s * g},
		{0.30, 0.088 * g}, {0.37, 0.079 * g}, {0.42, 0.87 * hip}, {0.45, 0.95 * hip},
	}
	var upper, lower []at
	for _, e := range edge {
		x := c.crownX() + e[0]*c.h
		y := c.spineAt(x)
		upper = append(upper, at{X: x, Y: y + e[1]*c.h})
		lower = append(lower, at{X: x, Y: y - e[1]*c.h})
	}
	for i := len(lower) - 1; i >= 0; i-- {
		upper = append(upper, lower[i])
	}
	return blob(upper...)
}

func (c *stage) hips() {
	hip := c.posture.Build.HipHalfCM / c.h
	edge := [][2]float64{{0.40, 0.84 * hip}, {0.44, 0.95 * hip}, {0.485, hip}, {0.53, 0.95 * hip}, {0.57, 0.7 * hip}}
	var upper, lower []at
	for _, e := range edge {
		x := c.crownX() + e[0]*c.h
		y := c.spineAt(x)
		upper = append(upper, at{X: x, Y: y + e[1]*c.h})
		lower = append(lower, at{X: x, Y: y - e[1]*c.h})
	}
	for i := len(lower) - 1; i >= 0; i-- {
		upper = append(upper, lower[i])
	}
	c.fill(c.ink.Bottoms, blob(upper...))
}
