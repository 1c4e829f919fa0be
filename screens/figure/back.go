package figure

import "math"

// onBack paints a person on their back, seen from the side.
func (c *stage) onBack() []at {
	b := c.newProfileBody(1)
	c.gap(b)
	c.underKnees()
	neck := c.neckBetween(b, throat, nape)
	c.fill(c.ink.Skin, neck)
	head := c.headInProfile()
	c.mainPillow(lowest(head, neck))
	c.paintBody(b)
	c.foldedArm()
	return head
}

// throat and nape are the edges of the neck of a person on their back.
var (
	throat = neckEdge{u: 0.0420, v: 0.0200, beside: 0.0350}
	nape   = neckEdge{u: 0.0240, v: -0.0380, beside: -0.0270}
)

// foldedArm lies beside the trunk, the hand on the belly.
func (c *stage) foldedArm() {
	arm := c.posture.NearArm
	c.hand(arm, c.ink.Skin)
	c.fill(c.ink.Skin, tube(
		[]at{mix(arm.Shoulder, arm.Elbow, 0.55), mix(arm.Shoulder, arm.Elbow, 0.96), mix(arm.Elbow, arm.Wrist, 0.30), arm.Wrist},
		c.flesh(0.0255, 0.0225, 0.0225, 0.0145)))
	c.shirtSleeve()
}

// shirtSleeve is short, and lighter than the shirt it lies before.
func (c *stage) shirtSleeve() {
	arm := c.posture.NearArm
	c.fill(c.ink.TopNear, sleeve(
		[]at{shift(arm.Shoulder, 0.010*c.h, 0), mix(arm.Shoulder, arm.Elbow, 0.34), mix(arm.Shoulder, arm.Elbow, 0.72)},
		c.flesh(0.0325, 0.0350, 0.0310)))
}

// underKnees is the small pillow, or the roll, that carries the knees.
func (c *stage) underKnees() {
	if !c.shot.props.UnderKnees {
		return
	}
	leg := c.posture.NearLeg
	cushion{
		from: leg.Knee.X - 0.115*c.h, to: leg.Knee.X + 0.105*c.h, height: leg.Knee.Y - 0.02*c.h,
		base: c.surfaceAt,
		load: func(float64) float64 { return math.Inf(1) },
	}.paint(c, c.ink.Small, c.ink.SmallShade)
}
