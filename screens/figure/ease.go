package figure

import "chevet/app/body"

// between is a shot a part t of the way from one to the next. Marks and pillows
// are those of the next; what has a place moves there.
func between(from, to shot, t float64) shot {
	s := to
	s.posture = postureBetween(from.posture, to.posture, t)
	s.bandLow = lerp(from.bandLow, to.bandLow, t)
	s.bandHigh = lerp(from.bandHigh, to.bandHigh, t)
	return s
}

// canEase says whether one shot can move into another: a change of position is a
// cut.
func canEase(from, to shot) bool {
	return from.posture.Position == to.posture.Position &&
		from.posture.Build == to.posture.Build &&
		len(from.posture.Surface) == len(to.posture.Surface)
}

func postureBetween(from, to body.Posture, t float64) body.Posture {
	p := to
	p.Head.Centre = mix(from.Head.Centre, to.Head.Centre, t)
	p.Head.TiltDeg = lerp(from.Head.TiltDeg, to.Head.TiltDeg, t)
	p.Spine = pointsBetween(from.Spine, to.Spine, t)
	p.Surface = pointsBetween(from.Surface, to.Surface, t)
	p.NeckAngleDeg = lerp(from.NeckAngleDeg, to.NeckAngleDeg, t)
	p.PillowCM = lerp(from.PillowCM, to.PillowCM, t)
	p.PillowTopCM = lerp(from.PillowTopCM, to.PillowTopCM, t)
	p.NearArm, p.FarArm = armBetween(from.NearArm, to.NearArm, t), armBetween(from.FarArm, to.FarArm, t)
	p.NearLeg, p.FarLeg = legBetween(from.NearLeg, to.NearLeg, t), legBetween(from.FarLeg, to.FarLeg, t)
	p.ShoulderSinkCM = lerp(from.ShoulderSinkCM, to.ShoulderSinkCM, t)
	p.HipSinkCM = lerp(from.HipSinkCM, to.HipSinkCM, t)
	return p
}

func armBetween(a, b body.Arm, t float64) body.Arm {
	return body.Arm{
		Shoulder: mix(a.Shoulder, b.Shoulder, t), Elbow: mix(a.Elbow, b.Elbow, t),
		Wrist: mix(a.Wrist, b.Wrist, t), Fingertip: mix(a.Fingertip, b.Fingertip, t),
	}
}

func legBetween(a, b body.Leg, t float64) body.Leg {
	return body.Leg{
		Hip: mix(a.Hip, b.Hip, t), Knee: mix(a.Knee, b.Knee, t), Ankle: mix(a.Ankle, b.Ankle, t),
		Heel: mix(a.Heel, b.Heel, t), Toe: mix(a.Toe, b.Toe, t),
	}
}

func pointsBetween(a, b []at, t float64) []at {
	out := make([]at, len(b))
	for i := range b {
		out[i] = mix(a[i], b[i], t)
	}
	return out
}

func lerp(a, b, t float64) float64 { return a + (b-a)*t }
