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

func (c *stage) headShape(places ...[2]float64) []at {
	points := make([]at, len(places))
	for i, p := range places {
		points[i] = c.headAt(p[0], p[1])
	}
	return points
}

// headFromBehind is the back of the head: hair, and an ear on the upper side.
func (c *stage) headFromBehind() {
	half := c.posture.Head.DepthCM / 2 / c.h
	c.fill(c.ink.Ear, oval(c.headAt(0.014, half), 0.016*c.h, 0.009*c.h, 0.1))
	c.fill(c.ink.Hair, blob(c.headShape(
		[2]float64{-0.060, 0}, [2]float64{-0.047, 0.74 * half}, [2]float64{-0.018, half}, [2]float64{0.014, 0.96 * half},
		[2]float64{0.036, 0.70 * half}, [2]float64{0.046, 0.2 * half}, [2]float64{0.046, -0.2 * half},
		[2]float64{0.036, -0.70 * half}, [2]float64{0.014, -0.96 * half}, [2]float64{-0.018, -half}, [2]float64{-0.047, -0.74 * half},
	)...))
}

// headInProfile is a head that looks up.
func (c *stage) headInProfile() {
	c.fill(c.ink.Skin, blob(c.headShape(
		[2]float64{-0.054, 0.004}, [2]float64{-0.040, 0.042}, [2]float64{-0.010, 0.056}, [2]float64{0.006, 0.055},
		[2]float64{0.024, 0.071}, [2]float64{0.030, 0.059}, [2]float64{0.042, 0.060}, [2]float64{0.052, 0.054}, [2]float64{0.068, 0.053},
		[2]float64{0.072, 0.038}, [2]float64{0.050, 0.006}, [2]float64{0.045, -0.020}, [2]float64{0.020, -0.044}, [2]float64{-0.020, -0.050}, [2]float64{-0.046, -0.030},
	)...))
	c.fill(c.ink.Hair, blob(c.headShape(
		[2]float64{-0.056, 0.006}, [2]float64{-0.041, 0.044}, [2]float64{-0.022, 0.052}, [2]float64{-0.020, 0.030}, [2]float64{0.000, 0.010},
		[2]float64{0.014, -0.008}, [2]float64{0.040, -0.024}, [2]float64{0.036, -0.038}, [2]float64{0.010, -0.050}, [2]float64{-0.024, -0.051}, [2]float64{-0.048, -0.031},
	)...))
	c.fill(c.ink.Ear, oval(c.headAt(0.016, 0.004), 0.015*c.h, 0.009*c.h, 0.25))
}

// mainPillow gives under the head: its top follows what lies on it.
func (c *stage) mainPillow(reach float64) {
	p := c.posture
	if p.PillowCM < 0.3 {
		return
	}
	head := p.Head.Centre
	radius := p.Head.DepthCM / 2
	c.cushion(c.ink.Pillow, c.ink.PillowShade, head.X-0.085*c.h-6, head.X+reach*c.h, func(x float64) float64 {
		d := (x - head.X) / (0.9 * radius)
		dent := (p.PillowCM - p.PillowTopCM) * math.Exp(-d*d)
		return p.PillowCM - dent
	})
}
