package figure

import (
	"image/color"

	"chevet/app/body"
)

// part scales radii given in parts of the stature.
func (c *stage) part(parts ...float64) []float64 {
	out := make([]float64, len(parts))
	for i, p := range parts {
		out[i] = p * c.h
	}
	return out
}

// leg paints a bare leg with calf, heel and foot, and the short trouser on it.
func (c *stage) leg(leg body.Leg, skin, cloth color.Color) {
	g := c.posture.Build.Girth
	calf := mix(leg.Knee, leg.Ankle, 0.32)
	c.fill(skin, tube([]at{leg.Ankle, leg.Heel, leg.Toe}, c.part(0.019, 0.020, 0.011)))
	c.fill(skin, tube([]at{mix(leg.Hip, leg.Knee, 0.5), leg.Knee, calf, leg.Ankle}, c.part(0.05*g, 0.034*g, 0.037*g, 0.019)))
	c.fill(cloth, tube([]at{leg.Hip, mix(leg.Hip, leg.Knee, 0.45), mix(leg.Hip, leg.Knee, 0.86)}, c.part(0.060*g, 0.054*g, 0.044*g)))
}

// arm paints an arm with its hand and a short sleeve.
func (c *stage) arm(arm body.Arm, skin, cloth color.Color) {
	g := 0.5 + 0.5*c.posture.Build.Girth
	c.fill(skin, tube([]at{arm.Shoulder, arm.Elbow, arm.Wrist}, c.part(0.030*g, 0.024*g, 0.016)))
	c.fill(skin, tube([]at{arm.Wrist, mix(arm.Wrist, arm.Fingertip, 0.5), arm.Fingertip}, c.part(0.015, 0.018, 0.007)))
	c.fill(cloth, tube([]at{arm.Shoulder, mix(arm.Shoulder, arm.Elbow, 0.62)}, c.part(0.036*g, 0.031*g)))
}

// neckTube is the neck around its vertebrae, shifted by off and thick as radius,
// in parts of the stature.
func (c *stage) neckTube(off, radius float64) []at {
	p := c.posture
	points := make([]at, 0, p.NeckStart+1)
	for i := 0; i <= p.NeckStart; i += 2 {
		points = append(points, shift(p.Spine[i], 0, off*c.h))
	}
	radii := make([]float64, len(points))
	for i := range radii {
		t := float64(i) / float64(len(radii)-1)
		radii[i] = radius * c.h * (1 + 0.35*t*t)
	}
	return tube(points, radii)
}

// spineAt is the height of the spine at x.
func (c *stage) spineAt(x float64) float64 {
	spine := c.posture.Spine
	for i := 1; i < len(spine); i++ {
		if spine[i].X >= x {
			a, b := spine[i-1], spine[i]
			if b.X == a.X {
				return b.Y
			}
			return mix(a, b, max((x-a.X)/(b.X-a.X), 0)).Y
		}
	}
	return spine[len(spine)-1].Y
}

// crownX is where the crown lies when the neck is level.
func (c *stage) crownX() float64 {
	p := c.posture
	return p.Spine[p.NeckStart].X - p.Build.NeckCM - p.Build.SkullBaseCM
}
