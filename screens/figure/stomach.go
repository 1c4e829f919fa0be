package figure

// onStomach paints a person on their stomach, seen from the side, the face turned
// away.
func (c *stage) onStomach() []at {
	p := c.posture
	c.arm(p.FarArm, c.ink.SkinFar, c.ink.TopFar)
	c.legInProfile(p.FarLeg, -1, c.ink.SkinFar, c.ink.BottomsFar)
	c.underHips()
	c.legInProfile(p.NearLeg, -1, c.ink.Skin, c.ink.Bottoms)
	neck := c.neckTube(-0.004, 0.0325, 0.044)
	c.fill(c.ink.Skin, neck)
	c.profileHips(hips{0.42, 0.565, 0})
	c.profileTorso(-1)
	head := c.headFromBehind()
	c.mainPillow(lowest(head, neck))
	c.arm(p.NearArm, c.ink.Skin, c.ink.TopNear)
	return head
}

func (c *stage) underHips() {
	if !c.shot.props.UnderHips {
		return
	}
	hip := c.posture.NearLeg.Hip
	cushion{
		from: hip.X - 0.17*c.h, to: hip.X + 0.08*c.h, height: 6,
		base: c.surfaceAt,
		load: func(x float64) float64 { return 6 },
	}.paint(c, c.ink.Small, c.ink.SmallShade)
}
