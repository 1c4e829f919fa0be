package exercise

import "fmt"

// allowance is the range of a joint in degrees, or of a way in centimetres.
type allowance struct {
	name      string
	low, high float64
}

// The ranges of human joints. Source: the usual tables of normal motion of the
// AAOS and the AMA guides (general knowledge, not confirmed). Where a part of the
// body is finer here than in the tables, the range of the whole is shared out.
// The pelvis is not a joint: its bounds are those of the positions used.
var middleRanges = [middleJoints]allowance{
	pelvisLean:    {"pelvis.lean", -110, 125},
	pelvisSide:    {"pelvis.side", -15, 15},
	pelvisTurn:    {"pelvis.turn", -10, 10}, // stays with the knees: evidence.md §4.2 B
	pelvisRoll:    {"pelvis.roll", -100, 100},
	pelvisForward: {"pelvis.forward", -40, 40},
	// The low back bends 60 forwards, 25 backwards and 25 to the side; it turns little.
	lumbarFlexion: {"lumbar.flexion", -25, 60},
	lumbarSide:    {"lumbar.side", -25, 25},
	lumbarTurn:    {"lumbar.turn", -10, 10},
	// The chest bends 50 forwards, 25 backwards and 30 to the side, and turns 40.
	midFlexion:   {"mid.flexion", -15, 32},
	midSide:      {"mid.side", -20, 20},
	midTurn:      {"mid.turn", -28, 28},
	upperFlexion: {"upper.flexion", -10, 18},
	upperSide:    {"upper.side", -10, 10},
	upperTurn:    {"upper.turn", -14, 14},
	// Neck and head together: 50 forwards, 60 backwards, 45 to the side, turn 80.
	neckFlexion: {"neck.flexion", -45, 35},
	neckSide:    {"neck.side", -38, 38},
	neckTurn:    {"neck.turn", -45, 45},
	headFlexion: {"head.flexion", -15, 15},
	headSide:    {"head.side", -7, 7},
	headTurn:    {"head.turn", -35, 35},
	bellyRise:   {"belly.rise", -1, 4},
	chestRise:   {"chest.rise", -1, 3},
}

var limbRanges = [limbJoints]allowance{
	// Shoulder blades slide over the ribs: evidence.md §4.2 D.
	bladeUp:           {"blade.up", -3, 5},
	bladeForward:      {"blade.forward", -4, 6},
	shoulderFlexion:   {"shoulder.flexion", -60, 180},
	shoulderAbduction: {"shoulder.abduction", -45, 160}, // across the chest −45; out to the side and up 180, of which no exercise needs the last 20
	shoulderRotation:  {"shoulder.rotation", -80, 105},  // 90 in the joint; the blade tips back with hands behind the head
	elbowFlexion:      {"elbow.flexion", 0, 150},
	forearmPronation:  {"forearm.pronation", -85, 85},
	// A hand that bears weight is bent back further than a free one: 90 for 70.
	wristFlexion:   {"wrist.flexion", -91, 80},
	wristDeviation: {"wrist.deviation", -35, 25},
	handLift:       {"hand.lift", 0, 1},
	hipFlexion:     {"hip.flexion", -25, 120},
	hipAbduction:   {"hip.abduction", -30, 45},
	hipRotation:    {"hip.rotation", -45, 45},
	kneeFlexion:    {"knee.flexion", 0, 140},
	// Toes up 20; down 50 at the ankle, and 25 more in the middle of the foot when kneeling.
	ankleFlexion: {"ankle.flexion", -75, 20},
}

// outside names the first joint of a pose that lies beyond its range, with its
// value; it is empty when there is none.
func (p Pose) outside() string {
	const rounding = 1e-6
	beyond := func(r allowance, value float64) bool {
		return !(r.low-rounding <= value && value <= r.high+rounding)
	}
	for j, r := range middleRanges {
		if beyond(r, p[j]) {
			return fmt.Sprintf("%s %.2f", r.name, p[j])
		}
	}
	for _, side := range sides {
		for j, r := range limbRanges {
			if value := *p.limb(side, limbJoint(j)); beyond(r, value) {
				return fmt.Sprintf("%s.%s %.2f", [...]string{"left", "right"}[side], r.name, value)
			}
		}
	}
	return ""
}
