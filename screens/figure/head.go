package figure

import "math"

// headAt turns a place in the head, in parts of the stature from its middle
// towards the feet and up, into a place in the picture.
func (c *stage) headAt(u, v float64) at {
	head := c.posture.Head
	sin, cos := math.Sincos(-head.TiltDeg * math.Pi / 180)
	u, v = u*c.h, v*c.h
	return at{X: head.Centre.X + u*cos - v*sin, Y: head.Centre.Y + u*sin + v*cos}
}

func (c *stage) inHead(places [][2]float64) []at {
	points := make([]at, len(places))
	for i, p := range places {
		points[i] = c.headAt(p[0], p[1])
	}
	return points
}

// hairFromBehind is half of the short hair on the back of a head, from the crown
// to the hairline at the nape, with half the breadth of the head as 1.
var hairFromBehind = [][2]float64{
	{-0.0610, 0.00}, {-0.0585, 0.34}, {-0.0490, 0.68}, {-0.0330, 0.91}, {-0.0130, 1.00},
	{0.0080, 0.985}, {0.0250, 0.88}, {0.0390, 0.735}, {0.0480, 0.56}, {0.0520, 0.28}, {0.0528, 0.00},
}

// sheenFromBehind is where light falls on that hair.
var sheenFromBehind = [][2]float64{
	{-0.0470, 0.46}, {-0.0340, 0.73}, {-0.0140, 0.85}, {0.0080, 0.82}, {-0.0140, 0.74}, {-0.0320, 0.60},
}

// headFromBehind is the back of the head: hair, and an ear on the upper side.
func (c *stage) headFromBehind() []at {
	half := c.posture.Head.DepthCM / 2 / c.h
	hair := blob(append(c.inHead(acrossHead(hairFromBehind, half)), reversed(c.inHead(acrossHead(hairFromBehind[1:len(hairFromBehind)-1], -half)))...)...)
	c.fill(c.ink.Ear, oval(c.headAt(0.0165, 0.965*half), 0.0150*c.h, 0.0085*c.h, c.headTilt()-0.24))
	c.fill(c.ink.Hair, hair)
	c.fill(c.ink.HairLight, blob(c.inHead(acrossHead(sheenFromBehind, half))...))
	return hair
}

// acrossHead scales places given with half the breadth of the head as 1.
func acrossHead(places [][2]float64, half float64) [][2]float64 {
	out := make([][2]float64, len(places))
	for i, p := range places {
		out[i] = [2]float64{p[0], p[1] * half}
	}
	return out
}

// headTilt is the tilt of the head as an angle in the picture.
func (c *stage) headTilt() float64 { return -c.posture.Head.TiltDeg * math.Pi / 180 }

// A face in profile that looks up: the eyes lie half way from crown to chin, the
// nose ends half way from brow to chin, the mouth lies a third of the way on.
var faceInProfile = [][2]float64{
	{-0.0560, 0.0050}, {-0.0500, 0.0260}, {-0.0370, 0.0415}, {-0.0220, 0.0485}, // forehead
	{-0.0100, 0.0502}, {-0.0010, 0.0482}, // brow and root of the nose
	{0.0085, 0.0528}, {0.0180, 0.0596}, {0.0228, 0.0608}, {0.0262, 0.0580}, // bridge and tip
	{0.0290, 0.0516},                                     // where the nose meets the lip
	{0.0345, 0.0522}, {0.0378, 0.0528}, {0.0402, 0.0508}, // upper lip
	{0.0430, 0.0516}, {0.0460, 0.0500}, // lower lip
	{0.0500, 0.0474}, {0.0560, 0.0482}, {0.0620, 0.0462}, {0.0658, 0.0405}, {0.0650, 0.0330}, // chin
	{0.0575, 0.0190}, {0.0460, 0.0070}, {0.0360, -0.0060}, // jaw
	{0.0380, -0.0300}, {0.0250, -0.0440}, {0.0080, -0.0520}, {-0.0180, -0.0520}, {-0.0410, -0.0370}, {-0.0540, -0.0160},
}

// hairInProfile follows the skull from the forehead over the crown to the nape and
// comes back behind the ear, past the temple.
var hairInProfile = [][2]float64{
	{-0.0350, 0.0430}, {-0.0460, 0.0340}, {-0.0550, 0.0190}, {-0.0590, 0.0000}, {-0.0560, -0.0200}, {-0.0450, -0.0390}, {-0.0260, -0.0520},
	{-0.0040, -0.0560}, {0.0170, -0.0510}, {0.0330, -0.0410}, {0.0430, -0.0290}, // nape
	{0.0360, -0.0200}, {0.0240, -0.0140}, {0.0130, -0.0060}, {0.0140, 0.0050}, {0.0080, 0.0085}, // ear and sideburn
	{-0.0040, 0.0090}, {-0.0150, 0.0160}, {-0.0230, 0.0280}, {-0.0290, 0.0390}, // temple
}

// headInProfile is a sleeping head that looks up.
func (c *stage) headInProfile() []at {
	face := blob(c.inHead(faceInProfile)...)
	c.fill(c.ink.Skin, face)
	c.line(c.ink.Ear, 0.35, 0.9, curve(c.headAt(0.0330, 0.0030), c.headAt(0.0465, 0.0095), c.headAt(0.0570, 0.0200)))
	c.fill(c.ink.Hair, blob(c.inHead(hairInProfile)...))
	c.fill(c.ink.Ear, oval(c.headAt(0.0155, -0.0045), 0.0150*c.h, 0.0088*c.h, c.headTilt()+0.22))
	eyelid := curve(c.headAt(0.0030, 0.0425), c.headAt(0.0066, 0.0392), c.headAt(0.0060, 0.0345))
	mouth := curve(c.headAt(0.0402, 0.0500), c.headAt(0.0408, 0.0468), c.headAt(0.0400, 0.0440))
	c.line(c.ink.Lash, 0.30, 1, eyelid)
	c.line(c.ink.Lash, 0.26, 0.9, mouth)
	return face
}
