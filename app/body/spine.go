package body

import "math"

// The vertebrae drawn: seven cervical and three thoracic bend with the neck,
// nine thoracic, five lumbar and three of the sacrum belong to the trunk.
const (
	neckVertebrae  = 10
	trunkVertebrae = 17
)

// Of a small bend of the neck, the part that the head itself is tilted by: the
// uppermost joints bend back towards the level.
const headFollows = 0.7

// neckBend is how far the neck has bent after a part t of its length, from 0 at
// the trunk to what the head follows at the skull.
func neckBend(t, follows float64) float64 {
	const peak = 0.65
	if t < peak {
		return smooth(t / peak)
	}
	return 1 - (1-follows)*smooth((t-peak)/(1-peak))
}

func smooth(t float64) float64 {
	t = clamp(t, 0, 1)
	return t * t * (3 - 2*t)
}

// neck is the bony neck of a person in one position, before a pillow bends it.
type neck struct {
	start Point
	// length in centimetres; arch is its own gentle curve: the slope, in radians,
	// with which it leaves the trunk when the chord is level.
	length, arch float64
	// skull is the middle of the head seen from the base of the skull, head level
	// and pointing to -X; support is how far the head reaches below its middle.
	skull   Point
	support func(tilt float64) float64
	// nod is the further part of a strong bend upwards that the head follows: the
	// chin of a person on their back comes towards the chest.
	nod float64
}

// follows is the part of a bend, in radians, that the head is tilted by.
func (n neck) follows(bend float64) float64 {
	const gentle, strong = 0.15, 0.75
	return headFollows + n.nod*smooth((bend-gentle)/(strong-gentle))
}

// lift returns the middle of the head when the neck is bent by an angle in
// radians, and calls visit for each vertebra on the way up.
func (n neck) lift(bend float64, visit func(Point)) (centre Point) {
	at := n.start
	step, follows := n.length/neckVertebrae, n.follows(bend)
	for i := range neckVertebrae {
		t := (float64(i) + 0.5) / neckVertebrae
		sin, cos := math.Sincos(n.arch*(1-2*t) + bend*neckBend(t, follows))
		at = Point{at.X - step*cos, at.Y + step*sin}
		visit(at)
	}
	return add(at, turn(n.skull, -follows*bend))
}

// restOn finds the bend, in radians, that lays the head on a pillow whose loaded
// height is top. The neck bends no further than it can.
func (n neck) restOn(top float64) float64 {
	const furthest = 1.0
	low, high := -furthest, furthest
	for range 40 {
		bend := (low + high) / 2
		centre := n.lift(bend, func(Point) {})
		if centre.Y-n.support(n.follows(bend)*bend) < top {
			low = bend
		} else {
			high = bend
		}
	}
	return (low + high) / 2
}

// layHead puts head, neck and trunk into the posture.
func (p *Posture) layHead(n neck, trunk []Point, depth float64) {
	bend := n.restOn(p.PillowTopCM)
	p.NeckStart = neckVertebrae
	p.Spine = make([]Point, neckVertebrae, neckVertebrae+len(trunk))
	p.Spine = append(p.Spine, trunk...)
	next := neckVertebrae
	centre := n.lift(bend, func(vertebra Point) {
		next--
		p.Spine[next] = vertebra
	})
	p.Head = Head{
		Centre:   centre,
		TiltDeg:  degrees(n.follows(bend) * bend),
		LengthCM: p.Build.HeadLengthCM,
		DepthCM:  depth,
	}
	base := p.Spine[0]
	p.NeckAngleDeg = degrees(math.Atan2(base.Y-n.start.Y, n.start.X-base.X))
}

// trunkLine lays the vertebrae of the trunk from start towards the feet, each as
// far from the last as the bone is long, at the heights that height asks for. It
// takes the part of the way from the start of the trunk to the tip of the sacrum.
func trunkLine(start Point, length float64, height func(part float64) float64) []Point {
	const steepest = 0.8
	points := []Point{start}
	at := start
	step := length / trunkVertebrae
	for i := range trunkVertebrae {
		wanted := height(float64(i+1) / trunkVertebrae)
		dy := clamp(wanted-at.Y, -steepest*step, steepest*step)
		at = Point{at.X + math.Sqrt(step*step-dy*dy), at.Y + dy}
		points = append(points, at)
	}
	return points
}

// knot is a height, with a slope, at a part of the way along the trunk.
type knot struct{ part, y, slope float64 }

// through draws a smooth line through knots in order of part.
func through(knots ...knot) func(float64) float64 {
	return func(part float64) float64 {
		i := 0
		for i < len(knots)-2 && part > knots[i+1].part {
			i++
		}
		a, b := knots[i], knots[i+1]
		span := b.part - a.part
		t := clamp((part-a.part)/span, 0, 1)
		t2, t3 := t*t, t*t*t
		return (2*t3-3*t2+1)*a.y + (t3-2*t2+t)*span*a.slope +
			(3*t2-2*t3)*b.y + (t3-t2)*span*b.slope
	}
}

func add(a, b Point) Point { return Point{a.X + b.X, a.Y + b.Y} }

// turn rotates a point about the origin, in radians, from +X towards +Y.
func turn(p Point, angle float64) Point {
	sin, cos := math.Sincos(angle)
	return Point{p.X*cos - p.Y*sin, p.X*sin + p.Y*cos}
}

func degrees(radians float64) float64 { return radians * 180 / math.Pi }

func radians(degrees float64) float64 { return degrees * math.Pi / 180 }
