package exercise

import "strings"

// Flank is a side of the body.
type Flank int

// The sides of the body.
const (
	Left Flank = iota
	Right
)

// sides lists both sides.
var sides = [...]Flank{Left, Right}

// sign is +1 on the right and −1 on the left, where Z grows.
func (f Flank) sign() float64 { return float64(2*f - 1) }

// joint is one number of a pose that belongs to the middle of the body: an angle
// in degrees, or a way in centimetres of a person 170 cm tall.
type joint int

const (
	pelvisLean joint = iota // forward: 90 on hands and knees, −90 on the back
	pelvisSide
	pelvisTurn
	pelvisRoll // the right side up: 90 when lying on the left
	pelvisForward
	lumbarFlexion
	lumbarSide
	lumbarTurn
	midFlexion
	midSide
	midTurn
	upperFlexion
	upperSide
	upperTurn
	neckFlexion
	neckSide
	neckTurn
	headFlexion
	headSide
	headTurn
	bellyRise
	chestRise
	middleJoints
)

// limbJoint is one number of a pose that exists on each side.
type limbJoint int

const (
	bladeUp limbJoint = iota
	bladeForward
	shoulderFlexion
	shoulderAbduction
	shoulderRotation // outwards
	elbowFlexion
	forearmPronation
	wristFlexion
	wristDeviation // towards the thumb
	handLift       // 0 a hand stays where it rests, 1 it moves freely
	hipFlexion
	hipAbduction
	hipRotation // outwards
	kneeFlexion
	ankleFlexion // toes up
	limbJoints
)

// Pose is a set of joint angles in degrees, with the few ways in centimetres of a
// person 170 cm tall: how far the shoulder blades, the pelvis, the belly and the
// chest have moved. All are 0 in a person who stands upright, arms hanging, palms
// to the thighs.
type Pose [int(middleJoints) + 2*int(limbJoints)]float64

func (p *Pose) limb(side Flank, j limbJoint) *float64 {
	return &p[int(middleJoints)+int(side)*int(limbJoints)+int(j)]
}

// Mirrored is the pose with left and right exchanged.
func (p Pose) Mirrored() Pose {
	m := p
	for _, side := range sides {
		for j := range limbJoints {
			*m.limb(side, j) = *p.limb(1-side, j)
		}
	}
	for _, j := range []joint{pelvisSide, pelvisTurn, pelvisRoll, lumbarSide, lumbarTurn, midSide, midTurn,
		upperSide, upperTurn, neckSide, neckTurn, headSide, headTurn} {
		m[j] = -p[j]
	}
	return m
}

// set gives a joint its value by the name that a file uses: "neck.side",
// "right.elbow.flexion", or "elbow.flexion" for both sides.
func (p *Pose) set(name string, value float64) bool {
	for j, r := range middleRanges {
		if r.name == name {
			p[j] = value
			return true
		}
	}
	first, rest, _ := strings.Cut(name, ".")
	meant := sides[:]
	switch first {
	case "left":
		meant = sides[:1]
	case "right":
		meant = sides[1:]
	default:
		rest = name
	}
	for j, r := range limbRanges {
		if r.name == rest {
			for _, side := range meant {
				*p.limb(side, limbJoint(j)) = value
			}
			return true
		}
	}
	return false
}
