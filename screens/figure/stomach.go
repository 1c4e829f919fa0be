package figure

import "math"

// onStomach paints a person on their stomach, seen from the side, the face turned
// away.
func (c *stage) onStomach() []at {
	b := c.newProfileBody(-1)
	c.gap(b)
	neck := c.neckBetween(b, turnedNape, turnedThroat)
	c.fill(c.ink.Skin, neck)
	c.paintBody(b)
	c.underHips(b)
	head := c.headFromBehind()
	c.mainPillow(head, neck)
	c.raisedArm()
	return head
}

// turnedNape and turnedThroat are the edges of the neck of a person on their
// stomach, the face turned away.
var (
	turnedNape   = neckEdge{u: 0.0400, v: 0.0300, beside: 0.0300}
	turnedThroat = neckEdge{u: 0.0420, v: -0.0310, beside: -0.0350}
)

// raisedArm is the near arm, out beside the chest: the elbow bent, the hand on the
// edge of the pillow.
func (c *stage) raisedArm() {
	arm := c.posture.NearArm
	c.hand(arm, -1, c.ink.Skin)
	c.fill(c.ink.Skin, tube([]at{arm.Elbow, mix(arm.Elbow, arm.Wrist, 0.3), arm.Wrist}, c.flesh(0.0215, 0.0220, 0.0145)))
	c.fill(c.ink.Skin, tube([]at{mix(arm.Shoulder, arm.Elbow, 0.5), arm.Elbow}, c.flesh(0.0265, 0.0215)))
	c.fill(c.ink.TopNear, sleeve(
		[]at{shift(arm.Shoulder, 0.002*c.h, -0.005*c.h), mix(arm.Shoulder, arm.Elbow, 0.42), mix(arm.Shoulder, arm.Elbow, 0.74)},
		c.flesh(0.0300, 0.0320, 0.0280)))
}

// underHips is the folded towel, or the thin pillow, under belly and hips. It is
// wider than the person, who sinks into it.
func (c *stage) underHips(b profileBody) {
	if !c.shot.props.UnderHips {
		return
	}
	const half, thick, squashed = 0.135, 0.031, 0.023
	middle, belly := c.posture.NearLeg.Hip.X-0.025*c.h, curve(b.front.points...)
	cushion{
		from: middle - half*c.h, to: middle + half*c.h, height: thick * c.h,
		base: c.surfaceAt,
		load: func(x float64) float64 {
			return math.Max(heightAt(belly, x)+0.012*c.h, c.surfaceAt(x)+squashed*c.h)
		},
	}.paint(c.pen, c.ink.Small, c.ink.SmallShade)
}
