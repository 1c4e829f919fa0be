package figure

import (
	"image/color"
	"math"

	"chevet/app/body"
)

// part scales lengths given in parts of the stature.
func (c *stage) part(parts ...float64) []float64 {
	out := make([]float64, len(parts))
	for i, p := range parts {
		out[i] = p * c.h
	}
	return out
}

// flesh scales thicknesses given in parts of the stature by the person's girth.
func (c *stage) flesh(parts ...float64) []float64 {
	out := c.part(parts...)
	for i := range out {
		out[i] *= 0.35 + 0.65*c.posture.Build.Girth
	}
	return out
}

// legFromBehind paints a leg that is seen from behind, with its short trouser.
func (c *stage) legFromBehind(leg body.Leg, skin, cloth color.Color) {
	c.shinFromBehind(leg, skin)
	mid := mix(leg.Hip, leg.Knee, 0.5)
	c.fill(cloth, sleeve([]at{leg.Hip, mid, mix(leg.Hip, leg.Knee, 0.80)}, c.flesh(0.056, 0.052, 0.0425)))
}

// shinFromBehind paints the bare part of a leg: calf, heel and sole.
func (c *stage) shinFromBehind(leg body.Leg, skin color.Color) {
	shank := func(t float64) at { return mix(leg.Knee, leg.Ankle, t) }
	sole := func(t float64) at { return mix(leg.Heel, leg.Toe, t) }
	c.fill(skin, tube(
		[]at{mix(leg.Hip, leg.Knee, 0.55), mix(leg.Hip, leg.Knee, 0.85), leg.Knee, shank(0.30), shank(0.66), shank(0.96), leg.Heel, sole(0.40), sole(0.70), sole(0.90), leg.Toe},
		c.flesh(0.0440, 0.0355, 0.0305, 0.0365, 0.0255, 0.0165, 0.0195, 0.0155, 0.0175, 0.0152, 0.0122)))
}

// A foot in profile, along the sole from under the ankle to the toes and up from
// the sole, in parts of the stature.
var footProfile = [][2]float64{
	{-0.0290, 0.0140}, {-0.0240, 0.0020}, {-0.0080, -0.0010}, {0.0200, 0.0050}, {0.0500, 0.0040}, {0.0780, -0.0010}, {0.1020, 0.0010},
	{0.1130, 0.0070}, {0.1080, 0.0160}, {0.0880, 0.0220}, {0.0600, 0.0320}, {0.0340, 0.0460}, {0.0160, 0.0560}, {-0.0060, 0.0560}, {-0.0210, 0.0460}, {-0.0280, 0.0300},
}

func (c *stage) foot(leg body.Leg, front float64, skin color.Color) {
	along := math.Atan2(leg.Toe.Y-leg.Heel.Y, leg.Toe.X-leg.Heel.X)
	sin, cos := math.Sincos(along)
	upX, upY := -sin*front, cos*front
	origin := shift(leg.Ankle, -0.04*c.h*upX, -0.04*c.h*upY)
	points := make([]at, len(footProfile))
	for i, p := range footProfile {
		points[i] = shift(origin, c.h*(p[0]*cos+p[1]*upX), c.h*(p[0]*sin+p[1]*upY))
	}
	c.fill(skin, blob(points...))
}

func (c *stage) hand(arm body.Arm, skin color.Color) {
	c.fill(skin, tube(
		[]at{arm.Wrist, mix(arm.Wrist, arm.Fingertip, 0.38), mix(arm.Wrist, arm.Fingertip, 0.7), arm.Fingertip},
		c.part(0.0145, 0.0190, 0.0150, 0.0075)))
}

// neckTube is the neck around its vertebrae, shifted by off, as thick as radius
// at the skull and widening above and below towards the trunk, in parts of the
// stature.
func (c *stage) neckTube(off, radius, above, below float64) []at {
	p := c.posture
	var points []at
	var upper, lower []float64
	for i := 0; i <= p.NeckStart; i += 2 {
		t := float64(i) / float64(p.NeckStart)
		points = append(points, shift(p.Spine[i], 0, off*c.h))
		upper = append(upper, lerp(radius, above, t*t)*c.h)
		lower = append(lower, lerp(radius, below, t*t)*c.h)
	}
	return limb(points, upper, lower)
}

// spineAt is the height of the spine at x.
func (c *stage) spineAt(x float64) float64 { return heightAt(c.posture.Spine, x) }

// crownX is where the crown lies when the neck is level.
func (c *stage) crownX() float64 {
	p := c.posture
	return p.Spine[p.NeckStart].X - p.Build.NeckCM - p.Build.SkullBaseCM
}
