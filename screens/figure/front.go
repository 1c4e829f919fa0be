package figure

// fromTheFront paints head and chest of a person on their side as somebody sees them
// who stands before them, and then what their arms do.
func (c *stage) fromTheFront(arms func()) {
	neck := c.neckTube(0.0310, 0.042)
	c.fill(c.ink.Skin, neck)
	c.sideTorso()
	c.neckline()
	face := c.headFromTheFront()
	c.mainPillow(face, neck)
	arms()
}

// neckline is the opening of the shirt, with the notch above the breastbone in it.
func (c *stage) neckline() {
	notch := c.notch()
	place := func(u, v float64) at { return shift(notch, u*c.h, v*c.h) }
	c.fill(c.ink.Skin, blob(place(-0.022, 0.036), place(-0.004, 0.030), place(0.016, 0), place(-0.004, -0.030), place(-0.022, -0.036)))
	c.line(c.ink.Ear, 0.35, 1, curve(place(-0.012, 0.022), place(-0.001, 0.006), place(0.001, 0), place(-0.001, -0.006), place(-0.012, -0.022)))
}

// faceFromTheFront is half of a face, from the crown to the chin, with half the
// breadth of the head as 1.
var faceFromTheFront = [][2]float64{
	{-0.0600, 0.00}, {-0.0570, 0.36}, {-0.0460, 0.72}, {-0.0280, 0.94}, {-0.0060, 0.98},
	{0.0160, 0.90}, {0.0360, 0.72}, {0.0530, 0.46}, {0.0630, 0.22}, {0.0650, 0.00},
}

// fringe is half of the hair over the forehead, from the temple round the crown.
var fringe = [][2]float64{{-0.0050, 1.02}, {-0.0290, 1.00}, {-0.0480, 0.76}, {-0.0600, 0.38}, {-0.0630, 0.00}}

// headFromTheFront is a sleeping face: hair, ears, closed eyes, nose and mouth.
func (c *stage) headFromTheFront() []at {
	half := c.posture.Head.DepthCM / 2 / c.h
	whole := func(edge [][2]float64) []at {
		return append(c.inHead(acrossHead(edge, half)), reversed(c.inHead(acrossHead(edge[1:len(edge)-1], -half)))...)
	}
	for _, side := range []float64{1, -1} {
		c.fill(c.ink.Ear, oval(c.headAt(0.0120, side*half), 0.0145*c.h, 0.0065*c.h, c.headTilt()))
	}
	face := blob(whole(faceFromTheFront)...)
	c.fill(c.ink.Skin, face)
	hair := c.inHead(acrossHead(fringe, half))
	hair = append(hair, reversed(c.inHead(acrossHead(fringe[:len(fringe)-1], -half)))...)
	hair = append(hair, c.headAt(-0.0270, -0.72*half), c.headAt(-0.0370, -0.2*half), c.headAt(-0.0350, 0.3*half), c.headAt(-0.0270, 0.74*half))
	c.fill(c.ink.Hair, blob(hair...))
	for _, side := range []float64{1, -1} {
		v := func(part float64) float64 { return side * part * half }
		c.line(c.ink.Lash, 0.34, 1.1, curve(c.headAt(0.0030, v(0.24)), c.headAt(0.0068, v(0.42)), c.headAt(0.0030, v(0.60))))
		c.line(c.ink.Hair, 0.45, 1.2, curve(c.headAt(-0.0110, v(0.22)), c.headAt(-0.0150, v(0.44)), c.headAt(-0.0115, v(0.64))))
	}
	c.line(c.ink.Ear, 0.40, 1.1, curve(c.headAt(-0.0030, 0.10*half), c.headAt(0.0150, 0.13*half), c.headAt(0.0240, 0.22*half), c.headAt(0.0275, 0), c.headAt(0.0250, -0.20*half)))
	c.line(c.ink.Lash, 0.42, 1.2, curve(c.headAt(0.0425, 0.32*half), c.headAt(0.0412, 0.10*half), c.headAt(0.0422, 0), c.headAt(0.0412, -0.10*half), c.headAt(0.0425, -0.32*half)))
	return face
}
