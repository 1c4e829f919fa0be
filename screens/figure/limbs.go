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
		out[i] *= c.girth()
	}
	return out
}

// girth is how much thicker than usual the limbs are: half flesh, half bone.
func (c *stage) girth() float64 { return 0.35 + 0.65*c.posture.Build.Girth }

// A foot in profile, from under the ankle along the sole to the toes and up from
// the sole, in parts of the stature.
var footProfile = [][2]float64{
	{-0.0285, 0.0200}, {-0.0290, 0.0100}, {-0.0230, 0.0020}, {-0.0100, -0.0010}, {0.0050, 0.0010}, // heel
	{0.0230, 0.0075}, {0.0420, 0.0070}, // arch
	{0.0600, 0.0005}, {0.0760, -0.0010}, {0.0870, 0.0010}, // ball
	{0.0985, 0.0000}, {0.1080, 0.0040}, {0.1090, 0.0115}, {0.1020, 0.0165}, // great toe
	{0.0890, 0.0185}, {0.0740, 0.0250}, {0.0540, 0.0345}, {0.0350, 0.0455}, {0.0190, 0.0560}, // instep
	{0.0000, 0.0590}, {-0.0180, 0.0520}, {-0.0235, 0.0380}, // ankle and tendon of the heel
}

// foot paints a foot in profile; front is 1 when the instep is to the left as seen
// on the way from heel to toe, and -1 when it is to the right.
func (c *stage) foot(leg body.Leg, front float64, skin color.Color) {
	along := math.Atan2(leg.Toe.Y-leg.Heel.Y, leg.Toe.X-leg.Heel.X)
	under := polar(leg.Ankle, -0.04*c.h*front, along+math.Pi/2)
	c.fill(skin, blob(c.inFrame(under, along, front, foreshortened(footProfile, 0.84))...))
}

// foreshortened is a foot that turns outwards, so that less of its length is seen.
func foreshortened(foot [][2]float64, seen float64) [][2]float64 {
	out := make([][2]float64, len(foot))
	for i, p := range foot {
		out[i] = [2]float64{p[0] * lerp(1, seen, math.Min(math.Max(p[0]/0.02, 0), 1)), p[1]}
	}
	return out
}

// A sole, from the ankle to the toes and across, the great toe on the positive
// side, in parts of the stature.
var soleProfile = [][2]float64{
	{-0.0260, 0.0060}, {-0.0060, 0.0146}, {0.0100, 0.0168}, {0.0220, 0.0172}, // heel
	{0.0380, 0.0136}, {0.0530, 0.0134}, // arch
	{0.0680, 0.0178}, {0.0800, 0.0190}, // ball
	{0.0910, 0.0180}, {0.1010, 0.0172}, {0.1070, 0.0128}, {0.1050, 0.0078}, {0.0985, 0.0062}, // great toe
	{0.1020, 0.0030}, {0.1000, -0.0008}, {0.0955, -0.0022}, {0.0980, -0.0055}, {0.0940, -0.0092}, {0.0895, -0.0102}, // middle toes
	{0.0900, -0.0140}, {0.0830, -0.0178}, {0.0740, -0.0180}, // little toe
	{0.0600, -0.0172}, {0.0400, -0.0156}, {0.0220, -0.0172}, {0.0100, -0.0168}, {-0.0060, -0.0146}, {-0.0260, -0.0060}, // outer edge
}

// sole paints a foot that turns its sole to the viewer; inner is 1 when the great
// toe is to the left as seen on the way from heel to toe.
func (c *stage) sole(leg body.Leg, inner float64, skin color.Color) {
	along := math.Atan2(leg.Toe.Y-leg.Ankle.Y, leg.Toe.X-leg.Ankle.X)
	c.fill(skin, blob(c.inFrame(leg.Ankle, along, inner, soleProfile)...))
}

// inFrame turns places, given along a direction and to its left in parts of the
// stature, into places in the picture; side -1 mirrors them.
func (c *stage) inFrame(origin at, along, side float64, places [][2]float64) []at {
	sin, cos := math.Sincos(along)
	out := make([]at, len(places))
	for i, p := range places {
		u, v := p[0]*c.h, p[1]*c.h*side
		out[i] = shift(origin, u*cos-v*sin, u*sin+v*cos)
	}
	return out
}

// A hand from the back of it: from the wrist, in parts of its length, and across,
// in parts of the stature, the thumb on the positive side.
var handProfile = [][2]float64{
	{-0.10, 0.0080}, {0.08, 0.0142}, {0.24, 0.0195}, {0.42, 0.0235}, {0.54, 0.0215}, {0.50, 0.0175}, // thumb
	{0.60, 0.0150}, {0.82, 0.0115}, {0.96, 0.0065}, {1.00, 0.0000}, {0.95, -0.0060}, // fingers
	{0.80, -0.0105}, {0.58, -0.0150}, {0.34, -0.0165}, {0.08, -0.0142}, {-0.10, -0.0080}, // edge
}

// hand paints a hand; thumb is 1 when the thumb is to the left as seen on the way
// from wrist to fingertip, and -1 when it is to the right.
func (c *stage) hand(arm body.Arm, thumb float64, skin color.Color) {
	along := math.Atan2(arm.Fingertip.Y-arm.Wrist.Y, arm.Fingertip.X-arm.Wrist.X)
	size := distance(arm.Wrist, arm.Fingertip) / c.h
	places := make([][2]float64, len(handProfile))
	for i, p := range handProfile {
		places[i] = [2]float64{p[0] * size, p[1]}
	}
	c.fill(skin, blob(c.inFrame(arm.Wrist, along, thumb, places)...))
}

// spineAt is the height of the spine at x.
func (c *stage) spineAt(x float64) float64 { return heightAt(c.posture.Spine, x) }

// crownX is where the crown lies when the neck is level.
func (c *stage) crownX() float64 {
	p := c.posture
	return p.Spine[p.NeckStart].X - p.Build.NeckCM - p.Build.SkullBaseCM
}
