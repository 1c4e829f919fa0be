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

// skullFromBehind is the back of the head: half of it, from the crown to the
// nape, with the breadth as 1.
var skullFromBehind = [][2]float64{
	{-0.0600, 0.20}, {-0.0540, 0.55}, {-0.0400, 0.84}, {-0.0200, 0.985}, {0.0020, 1.00},
	{0.0220, 0.90}, {0.0370, 0.72}, {0.0490, 0.55}, {0.0535, 0.25},
}

func (c *stage) hairFromBehind() []at {
	half := c.posture.Head.DepthCM / 2 / c.h
	var places [][2]float64
	for _, s := range skullFromBehind {
		places = append(places, [2]float64{s[0], s[1] * half})
	}
	for i := len(skullFromBehind) - 1; i >= 0; i-- {
		s := skullFromBehind[i]
		places = append(places, [2]float64{s[0], -s[1] * half})
	}
	return blob(c.inHead(places)...)
}

// headFromBehind is the back of the head: hair, and an ear on the upper side.
func (c *stage) headFromBehind() []at {
	half := c.posture.Head.DepthCM / 2 / c.h
	tilt := -c.posture.Head.TiltDeg * math.Pi / 180
	hair := c.hairFromBehind()
	c.fill(c.ink.Ear, oval(c.headAt(0.017, half*0.97), 0.0165*c.h, 0.0105*c.h, tilt-0.15))
	c.fill(c.ink.Hair, hair)
	c.line(c.ink.HairLight, 0.35, 1, curve(c.headAt(-0.040, 0.30*half), c.headAt(-0.030, 0.62*half), c.headAt(-0.008, 0.78*half), c.headAt(0.014, 0.70*half)))
	c.line(c.ink.HairLight, 0.35, 1, curve(c.headAt(-0.043, 0.02*half), c.headAt(-0.034, 0.30*half), c.headAt(-0.014, 0.45*half), c.headAt(0.004, 0.42*half)))
	return hair
}

// A face in profile that looks up, from the forehead to the throat, and the back
// of the head.
var profile = [][2]float64{
	{-0.0540, 0.0020}, {-0.0500, 0.0220}, {-0.0365, 0.0400}, {-0.0190, 0.0500}, {-0.0070, 0.0535}, {0.0012, 0.0508},
	{0.0115, 0.0565}, {0.0212, 0.0650}, {0.0262, 0.0615}, {0.0285, 0.0555}, {0.0345, 0.0580}, {0.0382, 0.0540}, {0.0424, 0.0565},
	{0.0490, 0.0520}, {0.0590, 0.0538}, {0.0655, 0.0475}, {0.0640, 0.0360}, {0.0575, 0.0200}, {0.0440, 0.0060},
	{0.0420, -0.0200}, {0.0300, -0.0400}, {0.0080, -0.0520}, {-0.0180, -0.0520}, {-0.0410, -0.0370}, {-0.0520, -0.0180},
}

var profileHair = [][2]float64{
	{-0.0345, 0.0425}, {-0.0455, 0.0325}, {-0.0535, 0.0170}, {-0.0570, -0.0020}, {-0.0530, -0.0220}, {-0.0420, -0.0400}, {-0.0180, -0.0545},
	{0.0090, -0.0545}, {0.0310, -0.0430}, {0.0415, -0.0250}, {0.0330, -0.0150}, {0.0200, -0.0120}, {0.0140, 0.0050}, {0.0040, 0.0110}, {-0.0060, 0.0130}, {-0.0180, 0.0260}, {-0.0260, 0.0400},
}

// headInProfile is a head that looks up, the eyes closed.
func (c *stage) headInProfile() []at {
	face := blob(c.inHead(profile)...)
	tilt := -c.posture.Head.TiltDeg * math.Pi / 180
	c.fill(c.ink.Skin, face)
	c.fill(c.ink.Hair, blob(c.inHead(profileHair)...))
	c.fill(c.ink.Ear, oval(c.headAt(0.0090, -0.0040), 0.0150*c.h, 0.0092*c.h, tilt+0.3))
	c.line(c.ink.Lash, 0.28, 0.9, curve(c.headAt(0.0030, 0.0450), c.headAt(0.0052, 0.0422), c.headAt(0.0052, 0.0388)))
	c.line(c.ink.Lash, 0.28, 0.9, curve(c.headAt(-0.0085, 0.0490), c.headAt(-0.0093, 0.0447), c.headAt(-0.0078, 0.0405)))
	c.line(c.ink.Lash, 0.28, 0.9, curve(c.headAt(0.0383, 0.0525), c.headAt(0.0386, 0.0500), c.headAt(0.0378, 0.0480)))
	return face
}
