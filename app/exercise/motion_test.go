package exercise

import (
	"fmt"
	"math"
	"testing"

	"chevet/app/body"
)

// people are the bodies that every movement is tried on.
var people = []body.Person{
	{},
	{Sex: body.Female, StatureCM: 150, WeightKG: 45},
	{Sex: body.Male, StatureCM: 195, WeightKG: 120},
}

// TestEveryMovement draws every form of every exercise at 60 instants a second over
// a whole loop, on both sides where there are two, for every one of people: bones
// keep their length, contacts stay, joints keep to their ranges, nothing passes
// through the floor or the wall, and the loop closes without a jump.
func TestEveryMovement(t *testing.T) {
	forms := 0
	for _, e := range Catalogue() {
		for _, form := range Forms() {
			for i, person := range people {
				forms++
				t.Run(fmt.Sprintf("%s/%s/%d", e.ID, form, i), func(t *testing.T) {
					look(t, e.Movement(form), body.BuildOf(person))
				})
			}
		}
	}
	if forms != 8*3*len(people) {
		t.Errorf("%d forms were drawn", forms)
	}
}

func look(t *testing.T, m Movement, build body.Build) {
	stage, other := NewStage(m, build), NewStage(m.mirrored(), build)
	var first, before Figure
	for k := 0; float64(k)/60 <= m.LoopSeconds(); k++ {
		f := stage.At(float64(k) / 60)
		if k == 0 {
			first, before = f, f
		}
		for name, fault := range map[string]string{
			"bones": bonesFault(&first, &f), "contacts": contactFault(&first, &f), "joints": f.Angles.outside(),
			"room": roomFault(&f, stage.bones.unit), "jump": farFault(&before, &f, fastest/60),
		} {
			if fault != "" {
				t.Errorf("frame %d: %s: %s", k, name, fault)
			}
		}
		if m.Sided {
			mirrored, drawn := f.Mirrored(), other.At(float64(k)/60)
			if fault := farFault(&mirrored, &drawn, 1e-9); fault != "" || contactFault(&mirrored, &drawn) != "" || turnedOff(&mirrored, &drawn) > 1e-9 {
				t.Errorf("frame %d: the other side differs: %s", k, fault)
			}
			if fault := mirrored.Angles.outside() + roomFault(&mirrored, stage.bones.unit); fault != "" {
				t.Errorf("frame %d: the other side: %s", k, fault)
			}
		}
		if t.Failed() {
			return
		}
		before = f
	}
	end := stage.At(m.LoopSeconds())
	if fault := farFault(&first, &end, 1e-6); fault != "" {
		t.Errorf("the loop does not close: %s", fault)
	}
}

// mirrored is the movement written for the other side.
func (m Movement) mirrored() Movement {
	phases := make([]Phase, len(m.Phases))
	for i, p := range m.Phases {
		p.pose = p.pose.Mirrored()
		phases[i] = p
	}
	m.Phases = phases
	m.hands[0], m.hands[1] = m.hands[1], m.hands[0]
	m.bands[0], m.bands[1] = m.bands[1], m.bands[0]
	m.tied.Z = -m.tied.Z
	return m
}

// lengths are the bones of a figure.
func lengths(f *Figure) map[string]float64 {
	out := map[string]float64{"pelvis": f.Sacrum.Minus(f.Pelvis).Length(), "head": f.Crown.Minus(f.Skull).Length(),
		"hips": f.Legs[0].Hip.Minus(f.Legs[1].Hip).Length()}
	before := f.Sacrum
	for i, v := range f.Vertebrae {
		out["vertebra "+vertebraNames[i]] = v.At.Minus(before).Length()
		before = v.At
	}
	for i, side := range sideNames {
		a, l := &f.Arms[i], &f.Legs[i]
		for name, ends := range map[string][2]Vec{
			"collar bone": {a.Collar, a.Shoulder}, "upper arm": {a.Shoulder, a.Elbow}, "forearm": {a.Elbow, a.Wrist}, "hand": {a.Wrist, a.Tip},
			"blade": {a.Blade.Top, a.Blade.Tip}, "blade neck": {a.Blade.Middle, a.Shoulder},
			"thigh": {l.Hip, l.Knee}, "shin": {l.Knee, l.Ankle}, "foot": {l.Ankle, l.Toes}, "sole": {l.Heel, l.Toes},
		} {
			out[side+" "+name] = ends[0].Minus(ends[1]).Length()
		}
	}
	return out
}

func bonesFault(first, f *Figure) string {
	were := lengths(first)
	for name, length := range lengths(f) {
		if !(math.Abs(length-were[name]) <= 1e-9) || length < 0.5 {
			return fmt.Sprintf("%s is %v cm and was %v", name, length, were[name])
		}
	}
	return ""
}

func contactFault(first, f *Figure) string {
	held := map[string]Vec{}
	for _, c := range first.Contacts {
		held[c.Name] = c.Held
	}
	for _, c := range f.Contacts {
		if off := c.At.Minus(c.Held).Length(); !(off <= 0.1) {
			return fmt.Sprintf("%s is off by %.2f cm", c.Name, off)
		}
		if was, had := held[c.Name]; !had || !c.Moves && was.Minus(c.Held).Length() > 1e-9 {
			return fmt.Sprintf("what holds %s has moved", c.Name)
		}
	}
	if len(f.Contacts) < 2 {
		return "hardly anything holds the person"
	}
	return ""
}

// spot is a place of the body with how much flesh it has around it, in centimetres
// of a person 170 cm tall.
type spot struct {
	name  string
	at    Vec
	flesh float64
}

func spots(f *Figure) []spot {
	out := []spot{{"pelvis", f.Pelvis, 8}, {"crown", f.Crown, 1}, {"skull", f.Skull, 4}, {"head", f.Skull.Plus(f.Crown).Times(0.5), 7}}
	for i, v := range f.Vertebrae {
		out = append(out, spot{"vertebra " + vertebraNames[i], v.At, 5})
	}
	for i, side := range sideNames {
		a, l := &f.Arms[i], &f.Legs[i]
		for _, s := range []spot{
			{"shoulder", a.Shoulder, shoulderFlesh}, {"elbow", a.Elbow, elbowFlesh}, {"wrist", a.Wrist, palmFlesh}, {"fingers", a.Tip, tipFlesh},
			{"hip", l.Hip, 6}, {"knee", l.Knee, kneeFlesh}, {"ankle", l.Ankle, ankleFlesh}, {"heel", l.Heel, tipFlesh}, {"toes", l.Toes, tipFlesh},
		} {
			s.name = side + " " + s.name
			out = append(out, s)
		}
	}
	return out
}

// roomFault is empty when every place of the body is above the floor and on this
// side of the wall.
func roomFault(f *Figure, unit float64) string {
	for _, s := range spots(f) {
		flesh := s.flesh*unit - 1e-6
		if !(s.at.Y >= flesh) {
			return fmt.Sprintf("%s is %.2f cm above the floor, less than %.2f", s.name, s.at.Y, flesh)
		}
		if f.Props.HasWall && !(f.Props.WallX-s.at.X >= flesh) {
			return fmt.Sprintf("%s is %.2f cm from the wall, less than %.2f", s.name, f.Props.WallX-s.at.X, flesh)
		}
	}
	return ""
}

// turnedOff is how far any part of one figure is turned from that of another.
func turnedOff(f, g *Figure) (off float64) {
	frames := func(f *Figure) []Frame {
		list := []Frame{f.PelvisFrame, f.Chest, f.Belly, f.Head}
		for i := range sideNames {
			a, l := &f.Arms[i], &f.Legs[i]
			list = append(list, a.Upper, a.Fore, a.Hand, a.Blade.Frame, l.Thigh, l.Shin, l.Foot)
		}
		return list
	}
	others := frames(g)
	for i, frame := range frames(f) {
		off = max(off, frame.Forward.Minus(others[i].Forward).Length(), frame.Up.Minus(others[i].Up).Length(), frame.Right.Minus(others[i].Right).Length())
	}
	return off
}

// fastest is how fast any place of the body may move, in centimetres a second.
const fastest = 300.0

// farFault is empty when no place of the body is further than far from where it was.
func farFault(before, f *Figure, far float64) string {
	were := spots(before)
	for i, s := range spots(f) {
		if way := s.at.Minus(were[i].at).Length(); !(way <= far) {
			return fmt.Sprintf("%s is off by %v cm", s.name, way)
		}
	}
	return ""
}
