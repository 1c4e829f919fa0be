package figure

// onBack paints a person on their back, seen from the side.
func (c *stage) onBack() {
	p := c.posture
	if c.shot.props.UnderKnees {
		knee := p.NearLeg.Knee
		c.cushion(c.ink.Small, c.ink.SmallShade, knee.X-0.11*c.h, knee.X+0.11*c.h, func(x float64) float64 {
			return knee.Y - 0.03*c.h
		})
	}
	c.leg(p.FarLeg, c.ink.SkinFar, c.ink.BottomsFar)
	c.leg(p.NearLeg, c.ink.Skin, c.ink.Bottoms)
	c.fill(c.ink.Skin, c.neckTube(0.014, 0.034))
	c.headInProfile()
	c.mainPillow(0.10)
	c.fill(c.ink.Top, c.profileTorso(1))
	c.arm(p.NearArm, c.ink.Skin, c.ink.TopFar)
}

// profileTorso is the trunk seen from the side; up is 1 when the chest is up and
// -1 when the back is.
func (c *stage) profileTorso(up float64) []at {
	b := c.posture.Build
	chest, hip := b.ChestDepthCM/c.h, b.HipDepthCM/c.h
	depth := [][2]float64{
		{0.168, 0.078}, {0.20, 0.85 * chest}, {0.25, chest}, {0.31, 0.98 * chest}, {0.37, 0.90 * chest}, {0.43, 0.92 * hip}, {0.49, 0.9 * hip},
	}
	var outer, inner []at
	for _, d := range depth {
		x := c.crownX() + d[0]*c.h
		back := c.spineAt(x) - up*0.036*c.h
		inner = append(inner, at{X: x, Y: back})
		outer = append(outer, at{X: x, Y: back + up*d[1]*c.h})
	}
	for i := len(inner) - 1; i >= 0; i-- {
		outer = append(outer, inner[i])
	}
	return blob(outer...)
}
