package exercise

import (
	"math"

	"chevet/app/body"
)

// base is what carries the person in a movement, as a file names it.
type base string

// What can carry a person.
const (
	onFeet   base = "feet"   // standing
	onKnees  base = "knees"  // on hands and knees
	onChair  base = "chair"  // sitting
	onBack   base = "back"   // lying, knees bent
	onSide   base = "side"   // lying on the left side
	onRoller base = "roller" // lying across a roller, feet on the floor
)

// anchor is where a hand or a foot stays.
type anchor struct {
	at    Vec // wrist or ankle
	frame Frame
	set   bool
}

// Stage is a movement prepared for a person: where the hands, the feet and the
// things around them are. It never changes; drawing one instant of it makes no
// other one different.
type Stage struct {
	movement Movement
	bones    bones
	hands    [2]anchor
	feet     [2]anchor
	pulls    [2]Line // the ways of the wrists that pull a band
	props    Props
}

// rollerRadius is half the thickness of a usual roller in centimetres (general
// knowledge, not confirmed).
const rollerRadius = 7.5

// NewStage prepares a movement for a person of a build.
func NewStage(m Movement, build body.Build) *Stage {
	s := &Stage{movement: m, bones: bonesOf(build)}
	b := s.bones
	switch m.base {
	case onFeet:
		s.standFeet(0)
	case onChair:
		seat := b.ankle + b.shin - seatFlesh*b.unit
		s.props.Seat, s.props.SeatHalf, s.props.HasChair = Vec{Y: seat}, 21*b.unit, true
		s.standFeet(b.thigh - 1*b.unit)
	case onRoller:
		s.props.RollerRadius = rollerRadius
	}
	first := s.figure(m.at(0))
	if m.base == onRoller {
		s.props.Roller = Vec{X: first.Vertebrae[m.roller].At.X, Y: rollerRadius}
		first = s.figure(m.at(0))
	}
	for _, side := range sides {
		arm, leg := first.limb(side)
		switch m.base {
		case onBack, onRoller:
			s.feet[side] = anchor{Vec{leg.Ankle.X, b.ankle, leg.Hip.Z}, upright, true}
		case onSide:
			s.feet[side] = anchor{leg.Ankle, leg.Foot, true}
		}
		s.setHand(side, arm)
	}
	s.layPulls()
	first = s.figure(m.at(0))
	if m.base == onBack && m.roller >= 0 {
		// A rolled towel gives until it fills the gap under the back.
		skin := b.skin(first.Vertebrae[m.roller])
		s.props.RollerRadius = skin.Y / 2
		s.props.Roller = Vec{X: skin.X, Y: skin.Y / 2}
	}
	s.layPillows(&first)
	return s
}

func (s *Stage) standFeet(x float64) {
	for _, side := range sides {
		s.feet[side] = anchor{Vec{x, s.bones.ankle, s.bones.hip * side.sign()}, upright, true}
	}
}

// setHand finds where a hand that rests on something fixed stays: below the
// shoulder on the floor, before it on the wall, beside the hips on the seat.
func (s *Stage) setHand(side Flank, arm *Arm) {
	b := s.bones
	down := asin((wristFlesh - tipFlesh) * b.unit / b.hand)
	switch s.movement.hands[side] {
	case onFloor:
		frame := handFrame(side, Vec{X: math.Cos(down * degree), Y: -math.Sin(down * degree)}, Vec{Y: -1})
		if s.movement.base == onKnees {
			s.hands[side] = anchor{Vec{arm.Shoulder.X, wristFlesh * b.unit, arm.Shoulder.Z}, frame, true}
			return
		}
		// A hand that lies on the floor keeps to where the arm has it.
		fingers := arm.Hand.Up.Times(-1)
		fingers.Y = 0
		fingers = fingers.unit().Plus(Vec{Y: -(wristBack - tipFlesh) * b.unit / b.hand})
		frame = handFrame(side, fingers, Vec{Y: 1})
		s.hands[side] = anchor{Vec{arm.Wrist.X, wristBack * b.unit, arm.Wrist.Z}, frame, true}
	case onWall:
		s.props.HasWall, s.props.WallX = true, arm.Wrist.X+wristFlesh*b.unit
		frame := handFrame(side, Vec{X: math.Sin(down * degree), Y: math.Cos(down * degree)}, Vec{X: 1})
		s.hands[side] = anchor{Vec{arm.Wrist.X, arm.Shoulder.Y, arm.Wrist.Z}, frame, true}
	case onSeat:
		wrist := s.props.Seat.Plus(Vec{3 * b.unit, 5 * b.unit, (s.props.SeatHalf + 1) * side.sign()})
		s.hands[side] = anchor{wrist, handFrame(side, Vec{X: 0.35, Y: -1}, Vec{Z: -side.sign()}), true}
	}
}

// layPillows puts the pillows of the movement under the person as they start.
func (s *Stage) layPillows(f *Figure) {
	u := s.bones.unit
	for _, where := range s.movement.pillows {
		var p Pillow
		switch where {
		case "head":
			middle := f.Skull.Plus(f.Crown).Times(0.5)
			top := middle.Y - s.bones.headDepth*0.45
			p = Pillow{Vec{middle.X, top / 2, middle.Z}, Vec{16 * u, top / 2, 16 * u}}
			if s.movement.base == onSide {
				// The head rolls back with the trunk and stays on the pillow.
				p.Middle.X, p.Half.X = p.Middle.X-4*u, 20*u
			}
		case "knees":
			knee := f.Legs[Left].Knee.Plus(f.Legs[Right].Knee).Times(0.5)
			top := knee.Y - kneeFlesh*u
			p = Pillow{Vec{knee.X, top / 2, knee.Z}, Vec{14 * u, top / 2, 20 * u}}
		case "top-knee":
			knee := f.Legs[Right].Knee.Plus(f.Legs[Right].Ankle).Times(0.5)
			top := knee.Y - kneeFlesh*u
			p = Pillow{Vec{knee.X, top / 2, knee.Z}, Vec{12 * u, top / 2, 24 * u}}
		case "between":
			p = Pillow{f.Legs[Left].Knee.Plus(f.Legs[Right].Knee).Times(0.5), Vec{14 * u, 4 * u, 10 * u}}
		}
		s.props.Pillows = append(s.props.Pillows, p)
	}
}
