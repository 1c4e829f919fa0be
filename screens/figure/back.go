package figure

// onBack paints a person on their back, seen from the side.
func (c *stage) onBack() {
	p := c.posture
	c.legInProfile(p.FarLeg, 1, c.ink.SkinFar, c.ink.BottomsFar)
	c.underKnees()
	c.legInProfile(p.NearLeg, 1, c.ink.Skin, c.ink.Bottoms)
	neck := c.neckTube(0.016, 0.0335, 0.046)
	c.fill(c.ink.Skin, neck)
	head := c.headInProfile()
	c.mainPillow(lowest(head, neck))
	c.profileHips(1)
	c.profileTorso(1)
	c.arm(p.NearArm, c.ink.Skin, c.ink.TopNear)
}

// depths is a contour of the trunk seen from the side: how thick it is, in parts
// of the stature, at a part of the stature below the crown.
type depths [][2]float64

// trunkEdges are the contour of the back and that of the front; up is 1 when the
// front is up and -1 when the back is.
func (c *stage) trunkEdges(d depths, up float64) (back, front []at) {
	p := c.posture
	upper := p.Spine[p.NeckStart+6]
	lower := p.Spine[len(p.Spine)-2]
	for _, e := range d {
		x := c.crownX() + e[0]*c.h
		skin := c.spineAt(x) - up*0.036*c.h
		// The front does not follow the hollow of the loin, only the trunk as a whole.
		axis := mix(upper, lower, (x-upper.X)/(lower.X-upper.X)).Y - up*0.036*c.h
		back = append(back, at{X: x, Y: skin})
		front = append(front, at{X: x, Y: axis + up*e[1]*c.h})
	}
	return curve(back...), curve(front...)
}

// profileTorso is the shirt.
func (c *stage) profileTorso(up float64) {
	b := c.posture.Build
	chest, hip := b.ChestDepthCM/c.h, b.HipDepthCM/c.h
	back, front := c.trunkEdges(depths{
		{0.156, 0.095}, {0.166, 0.106}, {0.185, 0.82 * chest}, {0.215, 0.95 * chest}, {0.25, chest}, {0.29, 0.985 * chest}, {0.34, 0.93 * chest}, {0.39, 0.91 * chest},
		{0.43, 0.95 * hip}, {0.465, 0.96 * hip},
	}, up)
	c.fill(c.ink.TopFar, outline(front, back))
	lit := make([]at, len(back))
	for i := range back {
		lit[i] = mix(back[i], front[i], 0.16)
	}
	if up < 0 {
		for i := range back {
			lit[i] = mix(front[i], back[i], 0.16)
		}
		front = back
	}
	c.fill(c.ink.Top, outline(front, lit))
}

func (c *stage) profileHips(up float64) {
	hip := c.posture.Build.HipDepthCM / c.h
	back, front := c.trunkEdges(depths{{0.43, 0.93 * hip}, {0.47, 0.95 * hip}, {0.50, 0.92 * hip}, {0.53, 0.8 * hip}}, up)
	c.fill(c.ink.Bottoms, outline(front, back))
}

func (c *stage) underKnees() {
	if !c.shot.props.UnderKnees {
		return
	}
	leg := c.posture.NearLeg
	cushion{
		from: leg.Knee.X - 0.115*c.h, to: leg.Knee.X + 0.10*c.h, height: leg.Knee.Y - 0.012*c.h,
		base: c.surfaceAt,
		load: func(x float64) float64 { return leg.Knee.Y },
	}.paint(c, c.ink.Small, c.ink.SmallShade)
}
