package exercise

import "math"

// vertebrae counts the movable vertebrae from the fifth lumbar up to the first of
// the neck.
const vertebrae = 24

// The spine's parts: index of the first vertebra of each.
const (
	firstLumbar = 0  // L5
	firstMid    = 5  // T12
	firstUpper  = 13 // T4
	firstNeck   = 17 // C7
)

// The vertebrae that carry the chest and the shoulders.
const (
	chestVertebra    = 13 // T4: the ribs turn with it
	shoulderVertebra = 14 // T3: the shoulders are measured from it
	bellyVertebra    = 4  // L1
)

// bend is how one part of the body is turned on the one below, in degrees.
type bend struct{ flexion, side, turn float64 }

func (b bend) frame() Frame {
	return aboutRight(-b.flexion).turned(aboutForward(b.side)).turned(aboutUp(-b.turn))
}

// spine is the bend at each vertebra.
type spine [vertebrae]bend

// part is one part of the spine: its joints in a pose and its vertebrae.
type part struct{ flexion, first, end int }

var parts = [...]part{
	{int(lumbarFlexion), firstLumbar, firstMid},
	{int(midFlexion), firstMid, firstUpper},
	{int(upperFlexion), firstUpper, firstNeck},
	{int(neckFlexion), firstNeck, vertebrae},
}

// partOf is the part of the spine that a vertebra belongs to.
func partOf(vertebra int) part {
	for _, p := range parts {
		if vertebra < p.end {
			return p
		}
	}
	return parts[len(parts)-1]
}

// spineOf shares the angles of a pose out to the vertebrae; poseAt gives the pose
// that each vertebra has reached.
func spineOf(poseAt func(vertebra int) *Pose) (s spine) {
	for i := range s {
		p, pose := partOf(i), poseAt(i)
		share := 1 / float64(p.end-p.first)
		s[i] = bend{pose[p.flexion] * share, pose[p.flexion+1] * share, pose[p.flexion+2] * share}
	}
	return s
}

// natural is how far each vertebra leans forward in a person who stands upright,
// in degrees: hollow at the low back and the neck, round at the chest (general
// knowledge, not confirmed).
var natural = [vertebrae]float64{
	15, 9, 3, -3, -8,
	-10, -9, -7, -4, -1, 2, 5, 8,
	11, 13, 15, 16,
	16, 14, 11, 8, 5, 3, 1,
}

// Vertebra is one bone of the spine.
type Vertebra struct {
	// At is the middle of its upper face, in centimetres.
	At Vec
	// Frame is how it is turned; the skin of the back lies backwards from At.
	Frame Frame
}

// column is the spine with the chest and head that it carries.
type column struct {
	sacrum Vec
	bones  [vertebrae]Vertebra
	chest  Frame // of the ribs, without the natural lean of their vertebra
	belly  Frame
	head   Frame
}

// columnOf builds the spine up from the pelvis.
func (b bones) columnOf(root Vec, pelvis Frame, pose *Pose, s *spine) (c column) {
	c.sacrum = root.Plus(pelvis.Out(Vec{X: -sacrumBack, Y: sacrumUp}.Times(b.unit)))
	lengths := [...]float64{b.lumbar, b.mid, b.upper, b.neck}
	at, frame := c.sacrum, pelvis
	for k, p := range parts {
		length := lengths[k] / float64(p.end-p.first)
		for i := p.first; i < p.end; i++ {
			frame = frame.turned(s[i].frame())
			lean := frame.turned(aboutRight(-natural[i]))
			at = at.Plus(lean.Up.Times(length))
			c.bones[i] = Vertebra{at, lean}
			switch i {
			case bellyVertebra:
				c.belly = frame
			case chestVertebra:
				c.chest = frame
			}
		}
	}
	c.head = frame.turned(bend{pose[headFlexion], pose[headSide], pose[headTurn]}.frame())
	return c
}

// Where the shoulder girdle lies, in centimetres of a person 170 cm tall, seen
// from the third thoracic vertebra (general knowledge, not confirmed).
const (
	shoulderForward, shoulderUp         = 2.9, -1.4
	collarForward, collarUp, collarHalf = 7.6, -2.0, 2.4
)

// The corners of a right shoulder blade seen from its shoulder joint, in
// centimetres of a person 170 cm tall: its top beside the spine, its lower tip,
// its middle, and the tip of the shoulder (general knowledge, not confirmed).
var (
	bladeTop    = Vec{-7.2, 2.6, -10.6}
	bladeTip    = Vec{-8.2, -11.8, -8.2}
	bladeMiddle = Vec{-7.6, -4.2, -9.0}
	bladeRoof   = Vec{-0.6, 2.6, 0.6}
)

// Blade is a shoulder blade.
type Blade struct {
	// Middle is the middle of the blade, Top its corner beside the spine, Tip its
	// lower end, Roof the tip of the shoulder above the joint.
	Middle, Top, Tip, Roof Vec
	Frame                  Frame
}

// girdle places a collar bone, a shoulder blade and the shoulder joint. Both bones
// keep their length: the blade slides forward around the ribs by turning with the
// collar bone about its inner end, and up and down with the outer end of it.
func (b bones) girdle(c *column, pose *Pose, side Flank) (collar, shoulder Vec, blade Blade) {
	start := Vec{collarForward, collarUp, collarHalf}.Times(b.unit)
	end := Vec{shoulderForward * b.unit, shoulderUp * b.unit, b.shoulder}
	bone := end.Minus(start)
	up := *pose.limb(side, bladeUp) * b.unit
	reach := math.Hypot(bone.Y, bone.Z)
	raise := asin((bone.Y+up)/reach) - atan2(bone.Y, bone.Z)
	// The blade turns upwards with a raised arm: about one degree in three.
	tilt := aboutForward(-max(0, raised(pose, side)-30) / 3)
	middle := bone.Plus(tilt.Out(bladeMiddle.Times(b.unit)))
	swing := *pose.limb(side, bladeForward) * b.unit / math.Hypot(middle.X, middle.Z) / degree
	turn := aboutUp(swing)
	end = start.Plus(turn.Out(aboutForward(-raise).Out(bone)))
	blade.Frame = turn.turned(tilt)
	at := c.bones[shoulderVertebra].At
	out := func(v Vec) Vec { return at.Plus(c.chest.Out(v.toSide(side))) }
	corner := func(v Vec) Vec { return out(end.Plus(blade.Frame.Out(v.Times(b.unit)))) }
	blade.Middle, blade.Top, blade.Tip, blade.Roof = corner(bladeMiddle), corner(bladeTop), corner(bladeTip), corner(bladeRoof)
	blade.Frame = c.chest.turned(blade.Frame.toSide(side))
	return out(start), out(end), blade
}

// raised is how far the pose lifts an arm from hanging, in degrees.
func raised(pose *Pose, side Flank) float64 {
	return acos(armFrame(pose, side).Up.Y)
}

// toSide mirrors a frame that is written for the right side.
func (f Frame) toSide(side Flank) Frame {
	if side == Right {
		return f
	}
	return Frame{f.Forward.toSide(side), f.Up.toSide(side), f.Right.toSide(side).Times(-1)}
}
