package figure

import "math"

// steps is how many straight pieces stand for one span of a curve.
const steps = 7

// curve runs smoothly through points, from the first to the last.
func curve(points ...at) []at {
	if len(points) < 3 {
		return points
	}
	out := make([]at, 0, len(points)*steps)
	for i := range len(points) - 1 {
		a, b := points[max(i-1, 0)], points[i]
		c, d := points[i+1], points[min(i+2, len(points)-1)]
		out = span(out, a, b, c, d)
	}
	return append(out, points[len(points)-1])
}

// blob runs smoothly through points and back to the first.
func blob(points ...at) []at {
	n := len(points)
	out := make([]at, 0, n*steps)
	for i := range n {
		out = span(out, points[(i+n-1)%n], points[i], points[(i+1)%n], points[(i+2)%n])
	}
	return out
}

// span adds the piece of a Catmull-Rom curve from b up to c, without c.
func span(out []at, a, b, c, d at) []at {
	for k := range steps {
		t := float64(k) / steps
		out = append(out, at{X: cubic(a.X, b.X, c.X, d.X, t), Y: cubic(a.Y, b.Y, c.Y, d.Y, t)})
	}
	return out
}

func cubic(a, b, c, d, t float64) float64 {
	return b + 0.5*t*(c-a+t*(2*a-5*b+4*c-d+t*(3*(b-c)+d-a)))
}

// tube is the outline of a limb: as thick as radii say around a line through
// points, with round ends.
func tube(points []at, radii []float64) []at {
	centres := curve(points...)
	thick := make([]at, len(radii))
	for i, r := range radii {
		thick[i] = at{X: r}
	}
	widths := curve(thick...)
	if len(widths) != len(centres) {
		widths = stretch(widths, len(centres))
	}
	return sweep(centres, widths)
}

// stretch repeats a short list over a longer one, in step.
func stretch(list []at, n int) []at {
	out := make([]at, n)
	for i := range out {
		f := float64(i) / float64(n-1) * float64(len(list)-1)
		k := min(int(f), len(list)-2)
		t := f - float64(k)
		out[i] = mix(list[k], list[k+1], t)
	}
	return out
}

// sweep outlines circles with radii widths[i].X moved along centres.
func sweep(centres, widths []at) []at {
	n := len(centres)
	out := make([]at, 0, 2*n+16)
	back := make([]at, 0, n)
	var angle float64
	for i := range n {
		a, b := centres[max(i-1, 0)], centres[min(i+1, n-1)]
		if a != b {
			angle = math.Atan2(b.Y-a.Y, b.X-a.X)
		}
		if i == 0 {
			out = arc(out, centres[0], widths[0].X, angle-math.Pi/2, angle-3*math.Pi/2)
		}
		out = append(out, polar(centres[i], widths[i].X, angle+math.Pi/2))
		back = append(back, polar(centres[i], widths[i].X, angle-math.Pi/2))
	}
	out = arc(out, centres[n-1], widths[n-1].X, angle+math.Pi/2, angle-math.Pi/2)
	for i := n - 1; i >= 0; i-- {
		out = append(out, back[i])
	}
	return out
}

func arc(out []at, centre at, radius, from, to float64) []at {
	const pieces = 10
	for k := range pieces + 1 {
		out = append(out, polar(centre, radius, from+(to-from)*float64(k)/pieces))
	}
	return out
}

func oval(centre at, rx, ry, angle float64) []at {
	const pieces = 36
	out := make([]at, pieces)
	sin, cos := math.Sincos(angle)
	for k := range out {
		s, c := math.Sincos(2 * math.Pi * float64(k) / pieces)
		out[k] = at{X: centre.X + rx*c*cos - ry*s*sin, Y: centre.Y + rx*c*sin + ry*s*cos}
	}
	return out
}

func polar(centre at, radius, angle float64) at {
	sin, cos := math.Sincos(angle)
	return at{X: centre.X + radius*cos, Y: centre.Y + radius*sin}
}

func mix(a, b at, t float64) at { return at{X: a.X + (b.X-a.X)*t, Y: a.Y + (b.Y-a.Y)*t} }

func shift(a at, dx, dy float64) at { return at{X: a.X + dx, Y: a.Y + dy} }
