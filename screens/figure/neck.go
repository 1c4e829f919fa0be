package figure

// neckTube is the neck around its vertebrae, as thick as radius at the skull and
// widening towards the trunk, in parts of the stature.
func (c *stage) neckTube(radius, trunk float64) []at {
	p := c.posture
	var points []at
	var radii []float64
	for i := 0; i <= p.NeckStart; i += 2 {
		t := float64(i) / float64(p.NeckStart)
		points = append(points, p.Spine[i])
		radii = append(radii, lerp(radius, trunk, t*t)*c.h)
	}
	return tube(points, radii)
}

// neckBetween joins a head to a trunk seen in profile. Each edge runs from a place
// at the head past the middle of the neck, so far from its bones, to the trunk.
func (c *stage) neckBetween(b profileBody, upper, lower neckEdge) []at {
	return outline(c.neckEdge(upper, b.upper()), c.neckEdge(lower, b.lower()))
}

// neckEdge is one edge of a neck: where it leaves the head, as in headAt, and how
// far from the bones it passes the middle of the neck, in parts of the stature.
type neckEdge struct {
	u, v   float64
	beside float64
}

func (c *stage) neckEdge(e neckEdge, trunk contour) []at {
	middle := c.posture.Spine[c.posture.NeckStart/2]
	return curve(c.headAt(e.u, e.v), shift(middle, 0, e.beside*c.h), trunk.points[0], trunk.points[1], trunk.points[2])
}
