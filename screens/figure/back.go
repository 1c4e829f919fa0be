package figure

// onBack paints a person on their back, seen from the side.
func (c *stage) onBack() []at {
	b := c.newProfileBody(1)
	c.gap(b)
	neck := c.neckBetween(b, throat, nape)
	c.fill(c.ink.Skin, neck)
	head := c.headInProfile()
	c.mainPillow(head, neck)
	c.paintBody(b)
	c.underKnees(b)
	c.foldedArm()
	return head
}

// throat and nape are the edges of the neck of a person on their back.
var (
	throat = neckEdge{u: 0.0420, v: 0.0200, beside: 0.0325}
	nape   = neckEdge{u: 0.0240, v: -0.0380, beside: -0.0235}
)

// foldedArm lies beside the trunk, the hand on the belly.
func (c *stage) foldedArm() {
	arm := c.posture.NearArm
	c.hand(arm, 1, c.ink.Skin)
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

// underKnees is the small pillow, or the roll, that carries the knees. It is wider
// than the legs, which sink into it.
func (c *stage) underKnees(b profileBody) {
	if !c.shot.props.UnderKnees {
		return
	}
	knee, leg := c.posture.NearLeg.Knee, curve(b.back.points...)
	cushion{
		from: knee.X - 0.120*c.h, to: knee.X + 0.110*c.h, height: knee.Y - 0.018*c.h,
		base: c.surfaceAt,
		load: func(x float64) float64 { return heightAt(leg, x) + 0.008*c.h },
	}.paint(c.pen, c.ink.Small, c.ink.SmallShade)
}
