package figure

import "math"

// onStomach paints a person on their stomach, seen from the side, the face turned
// away.
func (c *stage) onStomach() []at {
	c.farArm()
	c.underHips()
	neck := c.neckTube(-0.004, 0.0315, 0.038)
	c.fill(c.ink.Skin, neck)
	c.paintBody(c.newProfileBody(-1), -1)
	head := c.headFromBehind()
	c.mainPillow(lowest(head, neck))
	c.restingArm()
	return head
}

// farArm reaches up beside the pillow.
func (c *stage) farArm() {
	arm := c.posture.FarArm
	c.fill(c.ink.SkinFar, tube([]at{arm.Shoulder, arm.Elbow, arm.Wrist}, c.flesh(0.027, 0.0225, 0.0150)))
	c.hand(arm, c.ink.SkinFar)
}

// restingArm lies along the trunk, the palm up.
func (c *stage) restingArm() {
	arm := c.posture.NearArm
	c.hand(arm, c.ink.Skin)
	c.fill(c.ink.Skin, tube(
		[]at{mix(arm.Shoulder, arm.Elbow, 0.5), arm.Elbow, mix(arm.Elbow, arm.Wrist, 0.30), arm.Wrist},
		c.flesh(0.0255, 0.0220, 0.0230, 0.0145)))
	c.shirtSleeve()
}

// underHips is the flat pillow under belly and hips.
func (c *stage) underHips() {
	if !c.shot.props.UnderHips {
		return
	}
	hip := c.posture.NearLeg.Hip
	cushion{
		from: hip.X - 0.18*c.h, to: hip.X + 0.10*c.h, height: hip.Y - 0.040*c.h,
		base: c.surfaceAt,
		load: func(float64) float64 { return math.Inf(1) },
	}.paint(c, c.ink.Small, c.ink.SmallShade)
}
