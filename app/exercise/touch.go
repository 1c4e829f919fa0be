package exercise

import (
	"math"
	"strings"
)

// kneel puts a thigh up from its knee and lays the shin and the top of the foot on
// the floor.
func (s *Stage) kneel(f *Figure, side Flank) {
	b := s.bones
	_, leg := f.limb(side)
	leg.Knee = s.knee(side)
	thigh := leg.Knee.Minus(leg.Hip).Times(1 / b.thigh)
	leg.Thigh = hinged(thigh, f.PelvisFrame.Right.cross(thigh).unit())
	sink := asin((kneeFlesh - ankleFlesh) * b.unit / b.shin)
	shin := Vec{X: -math.Cos(sink * degree), Y: -math.Sin(sink * degree)}
	leg.Shin = hinged(shin, leg.Thigh.Right.cross(shin.Times(-1)).Times(-1))
	leg.Ankle = leg.Knee.Plus(shin.Times(b.shin))
	sole := b.ankle - tipFlesh*b.unit
	dip := atan2(sole, b.toes) + asin((ankleFlesh-tipFlesh)*b.unit/math.Hypot(sole, b.toes))
	leg.Foot = aboutRight(180).turned(aboutRight(dip))
	b.closeFoot(leg)
	b.readLeg(leg, f.PelvisFrame, &f.Angles, side)
}

func (s *Stage) knee(side Flank) Vec {
	return Vec{Y: kneeFlesh * s.bones.unit, Z: s.bones.hip * side.sign()}
}

// skin is the back at a vertebra.
func (b bones) skin(v Vertebra) Vec { return v.At.Minus(v.Frame.Forward.Times(backFlesh * b.unit)) }

// lieOnRoller lowers the body until its back rests on the roller. A body that
// moves over a roller carries it along half as far.
func (s *Stage) lieOnRoller(f *Figure) {
	f.Props.Roller.X += f.Pelvis.X / 2
	low, high := -100.0, 200.0
	for range 60 {
		middle := (low + high) / 2
		if _, _, gap := s.onRoller(f, Vec{Y: middle}); gap < 0 {
			low = middle
		} else {
			high = middle
		}
	}
	f.shift(Vec{Y: high})
}

// onRoller is where the back is nearest to the roller after a shift, where the
// roller is there, and how far they are apart.
func (s *Stage) onRoller(f *Figure, shift Vec) (at, held Vec, gap float64) {
	gap = math.Inf(1)
	for i := firstLumbar; i < firstNeck; i++ {
		from, to := s.bones.skin(f.Vertebrae[i]).Plus(shift), s.bones.skin(f.Vertebrae[i+1]).Plus(shift)
		way := to.Minus(from)
		part := min(max(f.Props.Roller.Minus(from).Dot(way)/way.Dot(way), 0), 1)
		near := from.Plus(way.Times(part))
		out := near.Minus(f.Props.Roller)
		out.Z = 0
		signed := out.Length() - f.Props.RollerRadius
		if out.Y < 0 && math.Abs(out.X) < f.Props.RollerRadius {
			signed = -out.Length() - f.Props.RollerRadius
		}
		if signed < gap {
			gap, at = signed, near
			held = near.Minus(out.Times(1 - f.Props.RollerRadius/out.Length()))
		}
	}
	return at, held, gap
}

// shift moves the trunk before the limbs are hung.
func (f *Figure) shift(by Vec) {
	move := func(places ...*Vec) {
		for _, p := range places {
			*p = p.Plus(by)
		}
	}
	move(&f.Pelvis, &f.Sacrum, &f.Skull, &f.Crown)
	for i := range f.Vertebrae {
		move(&f.Vertebrae[i].At)
	}
	for _, side := range sides {
		arm, leg := f.limb(side)
		move(&leg.Hip, &arm.Collar, &arm.Shoulder, &arm.Blade.Middle, &arm.Blade.Top, &arm.Blade.Tip, &arm.Blade.Roof)
	}
}

var sideNames = [...]string{"left", "right"}

func otherSide(name string) string {
	if rest, found := strings.CutPrefix(name, "left "); found {
		return "right " + rest
	}
	if rest, found := strings.CutPrefix(name, "right "); found {
		return "left " + rest
	}
	return name
}

// touch notes every place of the body that rests on something, and leads the bands.
func (s *Stage) touch(f *Figure) {
	b := s.bones
	note := func(name string, at, held Vec, moves bool) {
		f.Contacts = append(f.Contacts, Contact{name, at, held, moves})
	}
	switch s.movement.base {
	case onChair:
		note("pelvis", f.Pelvis.Plus(f.PelvisFrame.Out(s.seatBone())), s.props.Seat, false)
	case onBack:
		note("pelvis", f.Pelvis.Plus(f.PelvisFrame.Out(s.buttock())), Vec{X: f.Angles[pelvisForward] * b.unit}, false)
	case onSide:
		note("pelvis", f.Pelvis.Plus(f.PelvisFrame.Out(s.hipSide(f))), Vec{}, false)
	case onRoller:
		at, held, _ := s.onRoller(f, Vec{})
		note("back", at, held, true)
	}
	for _, side := range sides {
		arm, leg := f.limb(side)
		name := sideNames[side]
		if s.movement.base == onKnees {
			note(name+" knee", leg.Hip.Minus(leg.Thigh.Up.Times(b.thigh)), s.knee(side), false)
		}
		if s.feet[side].set {
			note(name+" foot", leg.Ankle, s.feet[side].at, false)
		}
		switch h := s.movement.hands[side]; {
		case s.hands[side].set && *f.Angles.limb(side, handLift) == 0:
			note(name+" hand", arm.Wrist, s.hands[side].at, false)
		case h != noHold && !h.fixed():
			at, _, _ := b.restOn(f, h, side)
			note(name+" hand", arm.Palm, at, true)
		}
		if s.movement.bands[side] {
			f.Props.Bands = append(f.Props.Bands, Line{arm.Palm, s.movement.tied.Times(b.unit)})
		}
	}
}
