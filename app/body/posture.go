package body

import "math"

// Point is a place in the plane of the picture, in centimetres: X runs along
// the bed from its head end to its foot end, Y up from the undisturbed top of
// the mattress.
type Point struct{ X, Y float64 }

// Props are the small pillows that carry a part of the body, and the hollow in
// an old mattress.
type Props struct {
	UnderKnees, BetweenKnees, UnderHips, Hugged bool
	// SagCM is how deep the hollow is that the mattress has where the hips lie,
	// 0 to 6 cm.
	SagCM float64
}

// Head is where the head lies.
type Head struct {
	// Centre is the middle of the skull as it is seen in this position.
	Centre Point
	// TiltDeg turns the head out of the level: positive lifts the crown.
	TiltDeg float64
	// LengthCM runs from crown to chin. DepthCM runs across the line of the neck:
	// from side to side where the head is seen from behind, else from the back of
	// the head to the brow.
	LengthCM, DepthCM float64
}

// Arm is an arm by its joints.
type Arm struct{ Shoulder, Elbow, Wrist, Fingertip Point }

// Leg is a leg by its joints.
type Leg struct{ Hip, Knee, Ankle, Heel, Toe Point }

// Posture is where a person comes to lie. Near limbs are those on the viewer's
// side; on the side, seen from behind, Near is the upper arm or leg and Far the
// one on the mattress.
type Posture struct {
	Position Position
	Build    Build
	// BedLengthCM is the length of the mattress, 165 to 270 cm.
	BedLengthCM float64

	Head Head
	// Spine runs from the base of the skull to the tip of the sacrum.
	Spine []Point
	// NeckStart is the index in Spine at which the neck bends out of the trunk, in
	// the upper thoracic spine.
	NeckStart int
	// NeckAngleDeg is the slope of the chord from the start of the neck to the base
	// of the skull: positive when the head is too high.
	NeckAngleDeg float64

	// PillowCM is the height of the pillow unloaded, PillowTopCM the height that is
	// left of it under the head.
	PillowCM, PillowTopCM float64
	// LevelCM is the pillow height that would bring the neck level, OffCM what this
	// one is above it.
	LevelCM, OffCM float64

	NearArm, FarArm Arm
	NearLeg, FarLeg Leg
	// ShoulderSinkCM and HipSinkCM are how deep flesh presses into the mattress.
	ShoulderSinkCM, HipSinkCM float64
	// Surface is the top of the mattress under the person, from head end to foot
	// end.
	Surface []Point
}

// Lie says where a person comes to lie on a bed. It is a pure function; every
// number it returns is finite, whatever it is asked.
func Lie(person Person, position Position, bed Bed, pillowCM float64, props Props) Posture {
	person, bed, props = sane(person), saneBed(bed), saneProps(props)
	posture := Posture{
		Position: position,
		Build:    BuildOf(person),
		PillowCM: within(pillowCM, 0, 40),
		LevelCM:  LevelPillowCM(person, position, bed),
	}
	posture.OffCM = posture.PillowCM - posture.LevelCM
	posture.BedLengthCM = clamp(posture.Build.StatureCM+33, 165, 270)
	switch position {
	case Back:
		lieOnBack(&posture, person, bed, props)
	case Stomach:
		lieOnStomach(&posture, person, bed, props)
	default:
		posture.Position = Side
		lieOnSide(&posture, person, bed, props)
	}
	return posture
}

// sane keeps a person inside the bounds of human measure, so that a slip of the
// keyboard cannot break the drawing. Zero goes on meaning "not known".
func sane(p Person) Person {
	p.StatureCM = knownWithin(p.StatureCM, 80, 260)
	p.ShouldersCM = knownWithin(p.ShouldersCM, 20, 70)
	p.WeightKG = knownWithin(p.WeightKG, 20, 400)
	for _, position := range Positions() {
		higher := p.Higher.Of(position)
		*higher = clampedOrNone(*higher, 15)
	}
	return p
}

func saneBed(b Bed) Bed {
	b.Firmness = knownWithin(b.Firmness, 1, 10)
	return b
}

func saneProps(p Props) Props {
	p.SagCM = within(p.SagCM, 0, 6)
	return p
}

func knownWithin(x, low, high float64) float64 {
	if math.IsNaN(x) || x <= 0 {
		return 0
	}
	return clamp(x, low, high)
}

// clampedOrNone is x held between -most and most, and 0 where it is no number.
func clampedOrNone(x, most float64) float64 {
	if math.IsNaN(x) {
		return 0
	}
	return clamp(x, -most, most)
}

func within(x, low, high float64) float64 {
	if math.IsNaN(x) {
		return low
	}
	return clamp(x, low, high)
}
