package figure

import (
	"image/color"
	"math"

	"chevet/app/body"
)

// contour is one edge of a body in profile, from the collar to the ankle. Shirt
// and trousers are cut out of the same two edges as the skin, so that they fit.
type contour struct {
	points []at
	// hem and cuff are where the shirt and the trousers end.
	hem, cuff int
}

// profileBody is the trunk and the near leg in profile: the edge of the back and
// that of the front.
type profileBody struct {
	back, front contour
	// up is 1 when the front is up and -1 when the back is.
	up float64
}

// Along the trunk, in parts of the stature below the crown: how deep the chest
// and belly are, with the depth of the chest as 1 down to the navel and that of
// the hips below.
var frontOfTrunk = [][2]float64{
	{0.167, 0.785}, {0.182, 0.870}, {0.206, 0.945}, {0.242, 1.00}, {0.290, 0.985}, {0.340, 0.93}, {0.385, 0.91},
}

var frontOfHips = [][2]float64{{0.425, 0.975}, {0.462, 0.96}}

// How far the skin of the back lies from the line of vertebrae: most at the loin,
// where strong muscles fill the hollow.
var backOfTrunk = [][2]float64{
	{0.156, 0.030}, {0.174, 0.033}, {0.204, 0.036}, {0.240, 0.036}, {0.285, 0.037}, {0.330, 0.040}, {0.375, 0.045}, {0.420, 0.048},
}

// Along the leg, 0 to 1 the thigh and 1 to 2 the shank: how far skin and muscle
// stand out from the bones, in parts of the stature.
var (
	frontOfLeg = [][2]float64{{0.10, 0.060}, {0.34, 0.0560}, {0.60, 0.0480}, {0.80, 0.0400}, {1.00, 0.0335}, {1.14, 0.0295}, {1.36, 0.0265}, {1.70, 0.0205}, {1.96, 0.0165}}
	// The back of the leg, pressed flat by a person on their back or, on the
	// stomach, free: buttock, the fold below it, thigh, hollow of the knee, calf.
	backOfLeg = map[float64][][2]float64{
		1:  {{0.06, 0.0630}, {0.20, 0.0565}, {0.42, 0.0480}, {0.62, 0.0425}, {0.80, 0.0365}, {1.00, 0.0290}, {1.14, 0.0335}, {1.32, 0.0390}, {1.52, 0.0325}, {1.74, 0.0220}, {1.96, 0.0180}},
		-1: {{0.25, 0.0612}, {0.37, 0.0540}, {0.48, 0.0505}, {0.62, 0.0450}, {0.80, 0.0380}, {1.00, 0.0305}, {1.16, 0.0345}, {1.34, 0.0385}, {1.54, 0.0320}, {1.76, 0.0215}, {1.96, 0.0175}},
	}
)

// cuffAt is where along the leg the trousers end.
const cuffAt = 0.80

// pressedFlat is what is left of the depth of the belly of a person lying on it.
const pressedFlat = 0.89

// newProfileBody lays skin around the bones.
func (c *stage) newProfileBody(up float64) profileBody {
	p := c.posture
	girth := c.girth()
	b := profileBody{up: up}

	for _, e := range backOfTrunk {
		x := c.crownX() + e[0]*c.h
		b.back.points = append(b.back.points, at{X: x, Y: c.spineAt(x) - up*e[1]*c.h})
	}
	hem, seat := c.buttocks(up)
	b.back.hem = len(b.back.points)
	b.back.points = append(b.back.points, hem, seat)
	b.back.cuff = b.back.along(p.NearLeg, backOfLeg[up], -up*girth*c.h)

	for _, e := range frontOfTrunk {
		b.front.points = append(b.front.points, c.inFront(e[0], e[1]*p.Build.ChestDepthCM, up))
	}
	hipDepth := p.Build.HipDepthCM
	if up < 0 {
		hipDepth *= pressedFlat
	}
	for _, e := range frontOfHips {
		b.front.hem = len(b.front.points)
		b.front.points = append(b.front.points, c.inFront(e[0], e[1]*hipDepth, up))
	}
	if up < 0 && !c.shot.props.UnderHips {
		c.rest(b.front.points[b.front.hem-1:])
	}
	b.front.cuff = b.front.along(p.NearLeg, frontOfLeg, up*girth*c.h)
	return b
}

// buttocks are two places on the back edge: where the shirt ends, and the seat,
// pressed flat by a person on their back and free on the stomach.
func (c *stage) buttocks(up float64) (hem, seat at) {
	hip, sacrum := c.posture.NearLeg.Hip, c.posture.Spine[len(c.posture.Spine)-2]
	hem.X = c.crownX() + 0.462*c.h
	if up < 0 {
		seat = at{X: hip.X + 0.026*c.h, Y: mix(hip, sacrum, 0.5).Y + 0.064*math.Sqrt(c.girth())*c.h}
		hem.Y = lerp(c.spineAt(hem.X)+0.050*c.h, seat.Y, 0.55)
		return hem, seat
	}
	seat = at{X: hip.X - 0.004*c.h, Y: hip.Y - 0.066*c.girth()*c.h}
	hem.Y = lerp(sacrum.Y-0.042*c.h, seat.Y, 0.6)
	return hem, seat
}

// inFront is a place on the chest or belly, at a part of the stature below the
// crown and so many centimetres from the back. It follows the trunk as a whole,
// not the hollow of the loin.
func (c *stage) inFront(part, depth, up float64) at {
	spine := c.posture.Spine
	upper, lower := spine[c.posture.NeckStart+6], spine[len(spine)-2]
	x := c.crownX() + part*c.h
	axis := mix(upper, lower, (x-upper.X)/(lower.X-upper.X)).Y
	return at{X: x, Y: axis + up*(depth-0.036*c.h)}
}

// along adds the edge of a leg and returns where the trousers end.
func (k *contour) along(leg body.Leg, edge [][2]float64, scale float64) (cuff int) {
	for _, e := range edge {
		if e[0] == cuffAt {
			cuff = len(k.points)
		}
		k.points = append(k.points, besideLeg(leg, e[0], e[1]*scale))
	}
	return cuff
}

// besideLeg is a place beside a leg, so many centimetres above its bones.
func besideLeg(leg body.Leg, t, off float64) at {
	thigh := math.Atan2(leg.Knee.Y-leg.Hip.Y, leg.Knee.X-leg.Hip.X)
	shank := math.Atan2(leg.Ankle.Y-leg.Knee.Y, leg.Ankle.X-leg.Knee.X)
	bone := mix(leg.Hip, leg.Knee, t)
	if t > 1 {
		bone = mix(leg.Knee, leg.Ankle, t-1)
	}
	turn := math.Min(math.Max((t-0.8)/0.4, 0), 1)
	return polar(bone, off, lerp(thigh, shank, turn)+math.Pi/2)
}

// dense is the smooth edge between two of its points.
func (k contour) dense(from, to int) []at { return curve(k.points...)[from*steps : to*steps+1] }

// upper and lower are the edges towards the ceiling and the mattress.
func (b profileBody) upper() contour {
	if b.up < 0 {
		return b.back
	}
	return b.front
}

func (b profileBody) lower() contour {
	if b.up < 0 {
		return b.front
	}
	return b.back
}

// gap shades what is seen under loin and legs.
func (c *stage) gap(b profileBody) { c.gapBelow(curve(b.lower().points[4:]...)) }

// paintBody paints the near leg, the trousers and the shirt.
func (c *stage) paintBody(b profileBody) {
	up := b.up
	leg := c.posture.NearLeg
	c.foot(c.posture.FarLeg, up, c.ink.SkinFar)
	c.foot(leg, up, c.ink.Skin)
	c.disc(c.ink.Skin, leg.Ankle, 0.0185*c.h, 1)
	last, lastBack := len(b.front.points)-1, len(b.back.points)-1
	c.fill(c.ink.Skin, outline(b.front.dense(b.front.cuff-2, last), b.back.dense(b.back.cuff-2, lastBack)))
	c.garment(c.ink.Bottoms, b, b.front.hem-1, b.front.cuff, b.back.hem-1, b.back.cuff, 0, 0.008*up)
	c.garment(c.ink.Top, b, 0, b.front.hem, 0, b.back.hem, -0.012*up, 0.012*up)
	c.underside(b)
}

// garment fills what lies between the two edges, with curved openings.
func (c *stage) garment(cloth color.Color, b profileBody, front, frontEnd, back, backEnd int, opens, ends float64) {
	upper, lower := b.front.dense(front, frontEnd), b.back.dense(back, backEnd)
	shape := append([]at{}, upper...)
	shape = append(shape, bow(upper[len(upper)-1], lower[len(lower)-1], ends*c.h)...)
	for i := len(lower) - 1; i >= 0; i-- {
		shape = append(shape, lower[i])
	}
	shape = append(shape, bow(lower[0], upper[0], opens*c.h)...)
	c.fill(cloth, shape)
}

// underside shades the body along its lower edge.
func (c *stage) underside(b profileBody) {
	c.shadeUnder(curve(b.lower().points...), 0.016)
}
