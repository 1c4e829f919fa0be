package figure

import "chevet/app/body"

// huggingFromTheFront paints a person on their side with a pillow in their arms, as
// somebody sees them who stands before them: from behind the trunk would hide it.
func (c *stage) huggingFromTheFront() {
	p := c.posture
	c.gapUnderLeg()
	c.trouserFromBehind(p.FarLeg, c.ink.BottomsFar)
	c.trouserFromBehind(p.NearLeg, c.ink.Bottoms)
	c.fromTheFront(c.pillowInTheArms)
}

// pillowInTheArms lies on the mattress before the chest; the upper arm reaches round it.
func (c *stage) pillowInTheArms() {
	shoulder := c.posture.NearArm.Shoulder
	ground := c.surfaceAt(shoulder.X)
	place := func(u, v float64) at { return at{X: shoulder.X + u*c.h, Y: ground + v*c.h} }
	c.fill(c.ink.SmallShade, blob(
		place(-0.020, 0.012), place(-0.030, 0.070), place(-0.012, 0.128), place(0.060, 0.150), place(0.150, 0.150),
		place(0.220, 0.128), place(0.238, 0.070), place(0.226, 0.012), place(0.100, 0.002)))
	c.fill(c.ink.Small, blob(
		place(-0.016, 0.040), place(-0.022, 0.078), place(-0.006, 0.122), place(0.062, 0.143), place(0.150, 0.143),
		place(0.214, 0.122), place(0.228, 0.076), place(0.216, 0.040), place(0.100, 0.028)))

	arm := body.Arm{Shoulder: shoulder, Elbow: place(0.150, 0.168), Wrist: place(0.060, 0.084), Fingertip: place(-0.006, 0.040)}
	shade := []at{shift(arm.Elbow, 0, -0.012*c.h), shift(arm.Wrist, 0.004*c.h, -0.010*c.h), shift(arm.Fingertip, 0.018*c.h, 0.016*c.h)}
	c.fill(c.ink.Shade, tube(shade, c.flesh(0.024, 0.018, 0.014)))
	c.sleevedArm(arm, 1)
}
