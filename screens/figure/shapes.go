package figure

import "math"

// steps is how many straight pieces stand for one span of a curve.
const steps = 9

// curve runs smoothly through points, from the first to the last.
func curve(points ...at) []at {
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
func tube(points []at, radii []float64) []at { return limb(points, radii, radii) }

// sleeve is a tube that ends nearly straight, as cloth does.
func sleeve(points []at, radii []float64) []at {
	return sweep(curve(points...), pairs(radii, radii), 0.3)
}

// limb is the outline of a limb that bulges differently to its left and to its
// right, as seen on the way along points.
func limb(points []at, left, right []float64) []at {
	return sweep(curve(points...), pairs(left, right), 1)
}

// pairs smooths radii to the left (X) and right (Y) as curve does the points that
// they belong to.
func pairs(left, right []float64) []at {
	sides := make([]at, len(left))
	for i := range left {
		sides[i] = at{X: left[i], Y: right[i]}
	}
	return curve(sides...)
}

// sweep outlines a line through centres, widths[i].X to its left and widths[i].Y
// to its right. It starts with a half circle and ends with one that is flattened
// when round is less than 1.
func sweep(centres, widths []at, round float64) []at {
	n := len(centres)
	out := make([]at, 0, 2*n+32)
	right := make([]at, 0, n)
	var angle float64
	for i := range n {
		a, b := centres[max(i-1, 0)], centres[min(i+1, n-1)]
		if a != b {
			angle = math.Atan2(b.Y-a.Y, b.X-a.X)
		}
		if i == 0 {
			out = endCap(out, centres[0], widths[0].Y, widths[0].X, angle+math.Pi, 1)
		}
		out = append(out, polar(centres[i], widths[i].X, angle+math.Pi/2))
		right = append(right, polar(centres[i], widths[i].Y, angle-math.Pi/2))
	}
	out = endCap(out, centres[n-1], widths[n-1].X, widths[n-1].Y, angle, round)
	for i := n - 1; i >= 0; i-- {
		out = append(out, right[i])
	}
	return out
}

// endCap rounds the end of a limb that points along an angle, from the radius on
// its left to the radius on its right.
func endCap(out []at, centre at, from, to, angle, round float64) []at {
	const pieces = 14
	ahead := polar(at{}, 1, angle)
	left := polar(at{}, 1, angle+math.Pi/2)
	for k := range pieces + 1 {
		t := float64(k) / pieces
		sin, cos := math.Sincos(math.Pi * t)
		r := lerp(from, to, t)
		out = append(out, shift(centre, r*(cos*left.X+round*sin*ahead.X), r*(cos*left.Y+round*sin*ahead.Y)))
	}
	return out
}

func arc(out []at, centre at, radius, from, to float64) []at {
	const pieces = 12
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

// bow is a curve between two points that swells sideways by so many centimetres,
// to the left as seen on the way.
func bow(from, to at, swell float64) []at {
	across := math.Atan2(to.Y-from.Y, to.X-from.X) + math.Pi/2
	out := make([]at, 0, steps+1)
	for k := range steps + 1 {
		t := float64(k) / steps
		out = append(out, polar(mix(from, to, t), swell*4*t*(1-t), across))
	}
	return out
}

// heightAt is the height of an edge, given from left to right, at x.
func heightAt(edge []at, x float64) float64 {
	for i := 1; i < len(edge); i++ {
		if a, b := edge[i-1], edge[i]; b.X >= x && b.X > a.X {
			return mix(a, b, math.Max((x-a.X)/(b.X-a.X), 0)).Y
		}
	}
	return edge[len(edge)-1].Y
}

// outline closes an upper and a lower edge, both given from left to right.
func outline(upper, lower []at) []at {
	out := make([]at, 0, len(upper)+len(lower))
	out = append(out, upper...)
	for i := len(lower) - 1; i >= 0; i-- {
		out = append(out, lower[i])
	}
	return out
}
