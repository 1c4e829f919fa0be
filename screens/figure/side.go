package figure

import (
	"image/color"

	"chevet/app/body"
)

// onSide paints a person on their side, seen from behind.
func (c *stage) onSide() []at {
	p := c.posture
	c.hugged()
	c.gapUnderLeg()
	c.shinFromBehind(p.FarLeg, 1, c.ink.SkinFar)
	c.trouserFromBehind(p.FarLeg, c.ink.BottomsFar)
	c.crotch()
	c.betweenKnees()
	c.shinFromBehind(p.NearLeg, -1, c.ink.Skin)
	c.seat()

	neck := c.neckTube(0.0310, 0.042)
	c.fill(c.ink.Skin, neck)
	c.sideTorso()
	c.upperArm()
	head := c.headFromBehind()
	c.mainPillow(head, neck)
	return head
}

// upperArm lies on the flank, the elbow at the waist and the hand on the hip, or
// reaches over a pillow.
func (c *stage) upperArm() {
	arm := c.posture.NearArm
	if c.shot.props.Hugged {
		c.fill(c.ink.Shade, tube([]at{mix(arm.Shoulder, arm.Elbow, 0.6), arm.Elbow, arm.Wrist, arm.Fingertip}, c.flesh(0.034, 0.030, 0.025, 0.012)))
	}
	c.sleevedArm(arm, -1)
}

// sleevedArm is an arm in a short sleeve; thumb is the side of the thumb, as in hand.
func (c *stage) sleevedArm(arm body.Arm, thumb float64) {
	c.hand(arm, thumb, c.ink.Skin)
	c.fill(c.ink.Skin, tube([]at{arm.Elbow, mix(arm.Elbow, arm.Wrist, 0.3), arm.Wrist}, c.flesh(0.0212, 0.0205, 0.0140)))
	c.fill(c.ink.Skin, tube([]at{mix(arm.Shoulder, arm.Elbow, 0.4), arm.Elbow}, c.flesh(0.0260, 0.0212)))
	c.fill(c.ink.TopNear, sleeve(
		[]at{mix(arm.Shoulder, arm.Elbow, 0.10), mix(arm.Shoulder, arm.Elbow, 0.38), mix(arm.Shoulder, arm.Elbow, 0.68)},
		c.flesh(0.0265, 0.0310, 0.0285)))
}

// trouserFromBehind is the short trouser of a leg seen from behind.
func (c *stage) trouserFromBehind(leg body.Leg, cloth color.Color) {
	mid := mix(leg.Hip, leg.Knee, 0.45)
	c.fill(cloth, sleeve([]at{leg.Hip, mid, mix(leg.Hip, leg.Knee, 0.76)}, c.flesh(0.060, 0.0545, 0.0420)))
}

// shinFromBehind paints the bare part of a leg, from the end of the thigh over the
// calf to the sole; inner is the side of the great toe, as in sole.
func (c *stage) shinFromBehind(leg body.Leg, inner float64, skin color.Color) {
	shank := func(t float64) at { return mix(leg.Knee, leg.Ankle, t) }
	c.fill(skin, tube(
		[]at{mix(leg.Hip, leg.Knee, 0.55), mix(leg.Hip, leg.Knee, 0.80), leg.Knee, shank(0.14), shank(0.34), shank(0.58), shank(0.80), leg.Ankle},
		c.flesh(0.0440, 0.0375, 0.0318, 0.0328, 0.0350, 0.0280, 0.0190, 0.0150)))
	c.sole(leg, inner, skin)
}

// gapUnderLeg shades what is seen between the lower leg and the mattress.
func (c *stage) gapUnderLeg() {
	var lower []at
	for _, e := range [][2]float64{{0.0, 0.052}, {0.2, 0.050}, {0.6, 0.046}, {1, 0.029}, {1.3, 0.035}, {1.7, 0.022}, {2, 0.016}, {2.4, 0.016}} {
		lower = append(lower, besideLeg(c.posture.FarLeg, e[0], -e[1]*c.h))
	}
	c.gapBelow(curve(lower...))
}

// crotch is the trousers between the thighs, seen when a pillow parts them.
func (c *stage) crotch() {
	near, far := c.posture.NearLeg, c.posture.FarLeg
	c.fill(c.ink.BottomsFar, []at{
		besideLeg(near, 0.2, 0), besideLeg(near, 0.58, -0.03*c.h), besideLeg(far, 0.58, 0.03*c.h), besideLeg(far, 0.2, 0),
	})
}

// hugged is the pillow in the arms, beyond the trunk: it shows between shoulder and
// hip, where the trunk is narrow, and the upper arm lies over it.
func (c *stage) hugged() {
	if !c.shot.props.Hugged {
		return
	}
	x, y := c.crownX(), c.posture.Spine[c.posture.NeckStart].Y
	wide := c.posture.Build.ShoulderHalfCM / c.h / usualShoulder
	place := func(u, v float64) at { return at{X: x + u*c.h, Y: y + v*wide*c.h} }
	c.fill(c.ink.SmallShade, blob(
		place(0.222, 0.060), place(0.225, 0.126), place(0.249, 0.154), place(0.305, 0.169), place(0.380, 0.172), place(0.450, 0.161),
		place(0.490, 0.138), place(0.494, 0.103), place(0.460, 0.060), place(0.34, 0.030)))
	c.fill(c.ink.Small, blob(
		place(0.236, 0.114), place(0.251, 0.152), place(0.305, 0.1685), place(0.380, 0.1715), place(0.448, 0.1605), place(0.480, 0.138), place(0.448, 0.120), place(0.350, 0.114)))
}

// betweenKnees is the pillow that keeps the upper leg as high as the hip.
func (c *stage) betweenKnees() {
	if !c.shot.props.BetweenKnees {
		return
	}
	near, far := c.posture.NearLeg, c.posture.FarLeg
	under := func(x float64) float64 {
		return mix(near.Knee, near.Ankle, (x-near.Knee.X)/(near.Ankle.X-near.Knee.X)).Y
	}
	over := func(x float64) float64 { return mix(far.Knee, far.Ankle, (x-far.Knee.X)/(far.Ankle.X-far.Knee.X)).Y }
	cushion{
		from: far.Knee.X - 0.10*c.h, to: far.Knee.X + 0.14*c.h, height: under(far.Knee.X) - over(far.Knee.X) - 0.02*c.h,
		base: func(x float64) float64 { return over(max(x, far.Knee.X)) + 0.012*c.h },
		load: func(x float64) float64 { return under(max(x, near.Knee.X)) },
	}.paint(c.pen, c.ink.Small, c.ink.SmallShade)
}
