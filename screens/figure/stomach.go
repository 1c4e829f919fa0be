package figure

import "math"

// onStomach paints a person on their stomach, seen from the side, the face turned
// away.
func (c *stage) onStomach() []at {
	b := c.newProfileBody(-1)
	c.gap(b, -1)
	c.underHips()
	neck := c.neckTube(-0.004, 0.0315, 0.033, 0.044)
	c.fill(c.ink.Skin, neck)
	c.paintBody(b, -1)
	head := c.headFromBehind()
	c.mainPillow(lowest(head, neck))
	c.foldedBack()
	return head
}

// foldedBack is the near arm: the elbow beside the ribs, the hand beside the
// pillow.
func (c *stage) foldedBack() {
	arm := c.posture.NearArm
	c.hand(arm, c.ink.Skin)
	c.fill(c.ink.Skin, tube([]at{arm.Elbow, mix(arm.Elbow, arm.Wrist, 0.3), arm.Wrist}, c.flesh(0.0215, 0.0215, 0.0145)))
	c.fill(c.ink.Skin, tube([]at{mix(arm.Shoulder, arm.Elbow, 0.5), arm.Elbow}, c.flesh(0.0265, 0.0225)))
	c.fill(c.ink.TopNear, sleeve(
		[]at{shift(arm.Shoulder, 0.006*c.h, 0.002*c.h), mix(arm.Shoulder, arm.Elbow, 0.35), mix(arm.Shoulder, arm.Elbow, 0.80)},
		c.flesh(0.0300, 0.0330, 0.0300)))
}

// underHips is the flat pillow under belly and hips.
func (c *stage) underHips() {
	if !c.shot.props.UnderHips {
		return
	}
	hip := c.posture.NearLeg.Hip
	cushion{
		from: hip.X - 0.155*c.h, to: hip.X + 0.125*c.h, height: hip.Y - 0.042*c.h,
		base: c.surfaceAt,
		load: func(float64) float64 { return math.Inf(1) },
	}.paint(c, c.ink.Small, c.ink.Small)
}
