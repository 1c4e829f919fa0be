package figure

// onStomach paints a person on their stomach, seen from the side, the face turned
// away.
func (c *stage) onStomach() {
	p := c.posture
	if c.shot.props.UnderHips {
		hip := p.NearLeg.Hip
		c.cushion(c.ink.Small, c.ink.SmallShade, hip.X-0.15*c.h, hip.X+0.07*c.h, func(x float64) float64 { return 5 })
	}
	c.arm(p.FarArm, c.ink.SkinFar, c.ink.TopFar)
	c.leg(p.FarLeg, c.ink.SkinFar, c.ink.BottomsFar)
	c.leg(p.NearLeg, c.ink.Skin, c.ink.Bottoms)
	c.fill(c.ink.Skin, c.neckTube(-0.006, 0.034))
	c.headFromBehind()
	c.mainPillow(0.085)
	c.fill(c.ink.Top, c.profileTorso(-1))
	c.arm(p.NearArm, c.ink.Skin, c.ink.TopFar)
}
