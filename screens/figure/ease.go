package figure

import (
	"math"

	"chevet/app/body"
)

// between is a shot a part t of the way from one to the next. Marks and small
// pillows are those of the next; what has a place moves there, and bones turn
// about their joints, so that none grows or shrinks on the way.
func between(from, to shot, t float64) shot {
	s := to
	s.posture = postureBetween(from.posture, to.posture, t)
	return s
}

// canEase says whether one shot can move into another: the same body, lying the
// same way round. Anything else is a cut.
func canEase(from, to shot) bool {
	return from.posture.Position == to.posture.Position && from.posture.Build == to.posture.Build && from.mirrored == to.mirrored
}

func postureBetween(from, to body.Posture, t float64) body.Posture {
	p := to
	start := to.NeckStart
	neck := chain(reversed(from.Spine[:start+1]), reversed(to.Spine[:start+1]), t)
	trunk := chain(from.Spine[start:], to.Spine[start:], t)
	p.Spine = append(reversed(neck), trunk[1:]...)

	head := chain([]at{from.Spine[0], from.Head.Centre}, []at{to.Spine[0], to.Head.Centre}, t)
	p.Head.Centre = shift(p.Spine[0], head[1].X-head[0].X, head[1].Y-head[0].Y)
	p.Head.TiltDeg = lerp(from.Head.TiltDeg, to.Head.TiltDeg, t)
	p.NeckAngleDeg = math.Atan2(p.Spine[0].Y-p.Spine[start].Y, p.Spine[start].X-p.Spine[0].X) * 180 / math.Pi

	p.Surface = make([]at, len(to.Surface))
	for i := range p.Surface {
		p.Surface[i] = mix(from.Surface[i], to.Surface[i], t)
	}
	p.PillowCM = lerp(from.PillowCM, to.PillowCM, t)
	p.PillowTopCM = lerp(from.PillowTopCM, to.PillowTopCM, t)
	p.ShoulderSinkCM = lerp(from.ShoulderSinkCM, to.ShoulderSinkCM, t)
	p.HipSinkCM = lerp(from.HipSinkCM, to.HipSinkCM, t)
	p.NearArm, p.FarArm = armBetween(from.NearArm, to.NearArm, t), armBetween(from.FarArm, to.FarArm, t)
	p.NearLeg, p.FarLeg = legBetween(from.NearLeg, to.NearLeg, t), legBetween(from.FarLeg, to.FarLeg, t)
	return p
}

func armBetween(from, to body.Arm, t float64) body.Arm {
	joints := chain(
		[]at{from.Shoulder, from.Elbow, from.Wrist, from.Fingertip},
		[]at{to.Shoulder, to.Elbow, to.Wrist, to.Fingertip}, t)
	return body.Arm{Shoulder: joints[0], Elbow: joints[1], Wrist: joints[2], Fingertip: joints[3]}
}

func legBetween(from, to body.Leg, t float64) body.Leg {
	joints := chain(
		[]at{from.Hip, from.Knee, from.Ankle, from.Heel, from.Toe},
		[]at{to.Hip, to.Knee, to.Ankle, to.Heel, to.Toe}, t)
	return body.Leg{Hip: joints[0], Knee: joints[1], Ankle: joints[2], Heel: joints[3], Toe: joints[4]}
}

// chain moves bones that hang together: the first joint along a straight way, each
// bone by turning.
func chain(from, to []at, t float64) []at {
	out := make([]at, len(to))
	out[0] = mix(from[0], to[0], t)
	for i := 1; i < len(to); i++ {
		a := math.Atan2(from[i].Y-from[i-1].Y, from[i].X-from[i-1].X)
		b := math.Atan2(to[i].Y-to[i-1].Y, to[i].X-to[i-1].X)
		turn := math.Remainder(b-a, 2*math.Pi)
		length := lerp(distance(from[i], from[i-1]), distance(to[i], to[i-1]), t)
		out[i] = polar(out[i-1], length, a+turn*t)
	}
	return out
}

func reversed(points []at) []at {
	out := make([]at, len(points))
	for i, a := range points {
		out[len(points)-1-i] = a
	}
	return out
}

func lerp(a, b, t float64) float64 { return a + (b-a)*t }
