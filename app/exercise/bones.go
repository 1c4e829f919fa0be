package exercise

import "chevet/app/body"

// bones holds the lengths of a drawn skeleton in centimetres. They follow the
// build of the person and never change during a movement.
type bones struct {
	unit                 float64 // 1 for a person 170 cm tall
	hip                  float64 // from the middle of the pelvis to a hip joint
	lumbar, mid          float64 // lengths of the spine's parts
	upper, neck, head    float64
	upperArm, forearm    float64
	hand                 float64
	thigh, shin          float64
	ankle, toes, heel    float64 // ankle above the sole; toes and heel from below it
	shoulder             float64 // from the middle to a shoulder joint
	chestDepth, hipDepth float64 // of the trunk with its flesh, front to back
	hipBreadth           float64 // half the hips with their flesh
	headDepth            float64
}

// Places of the skeleton, in centimetres of a person 170 cm tall, and parts of
// lengths. Source: anatomy in round numbers (general knowledge, not confirmed);
// the lengths themselves are those of package body.
const (
	sacrumUp, sacrumBack  = 10.2, 3.4 // from the hip joints to the top of the sacrum
	neckShare             = 0.62      // of the way from the skull to the third thoracic vertebra
	lumbarShare, midShare = 0.39, 0.44
	hipJointHalf          = 8.8
	heelBack              = 5.0
	shoulderInset         = 1.8 // of the joint's middle from the tip of the shoulder
	shoulderBelow         = 2.5 // and below it, where the arm is measured from
)

// bonesOf takes the lengths from a person's build. The trunk is what remains of
// the stature above the legs and below the skull.
func bonesOf(b body.Build) bones {
	unit := b.StatureCM / 170
	neck := neckShare * b.NeckCM
	spine := b.StatureCM - b.SkullBaseCM - neck - b.ThighCM - b.ShankCM - b.AnkleHeightCM - sacrumUp*unit
	return bones{
		unit: unit, hip: hipJointHalf * unit,
		lumbar: lumbarShare * spine, mid: midShare * spine, upper: (1 - lumbarShare - midShare) * spine,
		neck: neck, head: b.SkullBaseCM,
		upperArm: b.UpperArmCM - shoulderBelow*unit, forearm: b.ForearmCM, hand: b.HandCM,
		thigh: b.ThighCM, shin: b.ShankCM,
		ankle: b.AnkleHeightCM, toes: b.FootCM - heelBack*unit, heel: heelBack * unit,
		shoulder:   b.ShoulderHalfCM - shoulderInset*unit,
		chestDepth: b.ChestDepthCM, hipDepth: b.HipDepthCM, hipBreadth: b.HipHalfCM,
		headDepth: b.HeadDepthCM,
	}
}

// How far the middle of a joint lies from what it rests on, in centimetres of a
// person 170 cm tall (general knowledge, not confirmed).
const (
	kneeFlesh     = 4.8 // kneeling
	ankleFlesh    = 3.8 // the top of the foot on the floor
	wristFlesh    = 3.2 // the heel of the hand on the floor
	tipFlesh      = 0.9 // fingers and toes
	palmFlesh     = 1.6 // from the middle of the hand to what it touches
	seatFlesh     = 8.5 // from the hip joints down to the chair
	backFlesh     = 5.6 // from the middle of a vertebra to the skin of the back
	buttockFlesh  = 9.6 // from the hip joints back to the floor, pressed flat
	wristBack     = 2.2 // the back of the hand on the floor
	elbowFlesh    = 2.2
	shoulderFlesh = 3.0
)
