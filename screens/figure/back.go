package figure

import (
	"image/color"
	"math"

	"chevet/app/body"
)

// onBack paints a person on their back, seen from the side.
func (c *stage) onBack() []at {
	p := c.posture
	c.legInProfile(p.FarLeg, 1, c.ink.SkinFar, c.ink.BottomsFar)
	c.underKnees()
	c.legInProfile(p.NearLeg, 1, c.ink.Skin, c.ink.Bottoms)
	neck := c.neckTube(0.016, 0.0335, 0.046)
	c.fill(c.ink.Skin, neck)
	c.profileHips(hips{0.42, 0.565, 0})
	c.profileTorso(1)
	head := c.headInProfile()
	c.mainPillow(lowest(head, neck))
	c.arm(p.NearArm, c.ink.Skin, c.ink.TopNear)
	return head
}

// depths is a contour of the trunk seen from the side: how thick it is, in parts
// of the stature, at a part of the stature below the crown.
type depths [][2]float64

// trunkEdges are the contour of the back and that of the front; up is 1 when the
// front is up and -1 when the back is.
func (c *stage) trunkEdges(d depths, up float64) (back, front []at) {
	p := c.posture
	upper := p.Spine[p.NeckStart+6]
	lower := p.Spine[len(p.Spine)-2]
	for _, e := range d {
		x := c.crownX() + e[0]*c.h
		skin := c.spineAt(x) - up*0.036*c.h
		// The front does not follow the hollow of the loin, only the trunk as a whole.
		axis := mix(upper, lower, (x-upper.X)/(lower.X-upper.X)).Y - up*0.036*c.h
		back = append(back, at{X: x, Y: skin})
		front = append(front, at{X: x, Y: axis + up*e[1]*c.h})
	}
	return curve(back...), curve(front...)
}

// profileTorso is the shirt.
func (c *stage) profileTorso(up float64) {
	b := c.posture.Build
	chest, hip := b.ChestDepthCM/c.h, b.HipDepthCM/c.h
	back, front := c.trunkEdges(depths{
		{0.144, 0.060}, {0.150, 0.085}, {0.160, 0.104}, {0.178, 0.80 * chest}, {0.205, 0.935 * chest}, {0.24, chest}, {0.29, 0.99 * chest}, {0.34, 0.94 * chest}, {0.39, 0.92 * chest},
		{0.43, 0.98 * hip}, {0.455, 0.99 * hip}, {0.462, 0.95 * hip}, {0.466, 0.80 * hip}, {0.468, 0.5 * hip},
	}, up)
	c.twoTone(c.ink.Top, c.ink.TopFar, back, front, up)
}

// twoTone fills the space between two edges, the lower part in the shade.
func (c *stage) twoTone(fill, shade color.Color, back, front []at, up float64) {
	upper, lower := front, back
	if up < 0 {
		upper, lower = back, front
	}
	c.fill(shade, outline(upper, lower))
	lit := make([]at, len(upper))
	for i := range upper {
		floor := c.surfaceAt(upper[i].X)
		lit[i] = at{X: mix(lower[i], upper[i], 0.2).X, Y: math.Max(lower[i].Y, floor) + 0.013*c.h}
	}
	c.fill(fill, outline(upper, lit))
}

// hips says where trousers begin and end, in parts of the stature below the
// crown, and how far the seat stands out.
type hips struct{ from, to, seat float64 }

func (c *stage) profileHips(x hips) {
	up := 1.0
	if c.posture.Position == body.Stomach {
		up = -1
	}
	hip := c.posture.Build.HipDepthCM / c.h
	var back, front []at
	b, f := c.trunkEdges(depths{{x.from, 0.95 * hip}, {0.45, 0.99 * hip}, {0.48, 0.96 * hip}}, up)
	back, front = b, f
	leg := c.posture.NearLeg
	thigh := mix(leg.Hip, leg.Knee, 0.22)
	r := c.flesh(0.056)[0]
	back = append(back, shift(leg.Hip, 0, -up*(0.064*c.h)), shift(thigh, 0, -up*r))
	front = append(front, shift(leg.Hip, 0.004*c.h, up*1.04*r), shift(thigh, 0, up*r))
	c.twoTone(c.ink.Bottoms, c.ink.BottomsFar, curve(back...), curve(front...), up)
}

func (c *stage) underKnees() {
	if !c.shot.props.UnderKnees {
		return
	}
	leg := c.posture.NearLeg
	cushion{
		from: leg.Knee.X - 0.115*c.h, to: leg.Knee.X + 0.10*c.h, height: leg.Knee.Y - 0.012*c.h,
		base: c.surfaceAt,
		load: func(x float64) float64 { return leg.Knee.Y },
	}.paint(c, c.ink.Small, c.ink.SmallShade)
}
