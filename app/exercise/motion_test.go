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

// eachFrame draws every form of every exercise at 60 instants a second over a
// whole loop, on both sides where there are two, for every one of people.
func eachFrame(t *testing.T, look func(t *testing.T, m Movement, stage *Stage, frames []Figure)) {
	t.Helper()
	forms := 0
	for _, e := range Catalogue() {
		for _, form := range Forms() {
			m := e.Movement(form)
			for i, person := range people {
				forms++
				stage := NewStage(m, body.BuildOf(person))
				var frames, mirrored []Figure
				for k := 0; float64(k)/60 <= m.LoopSeconds(); k++ {
					f := stage.At(float64(k) / 60)
					frames = append(frames, f)
					mirrored = append(mirrored, f.Mirrored())
				}
				t.Run(fmt.Sprintf("%s/%s/%d", e.ID, form, i), func(t *testing.T) { look(t, m, stage, frames) })
				if m.Sided {
					t.Run(fmt.Sprintf("%s/%s/%d/mirrored", e.ID, form, i), func(t *testing.T) { look(t, m, stage, mirrored) })
				}
			}
		}
	}
	if forms < 3*len(people) {
		t.Fatalf("only %d forms were drawn", forms)
	}
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

func TestBonesKeepTheirLength(t *testing.T) {
	eachFrame(t, func(t *testing.T, _ Movement, _ *Stage, frames []Figure) {
		first := lengths(&frames[0])
		for k := range frames {
			for name, length := range lengths(&frames[k]) {
				if !(math.Abs(length-first[name]) <= 1e-9) || length < 0.5 {
					t.Fatalf("frame %d: %s is %v cm and was %v", k, name, length, first[name])
				}
			}
		}
	})
}

func TestContactsStay(t *testing.T) {
	eachFrame(t, func(t *testing.T, _ Movement, _ *Stage, frames []Figure) {
		for k, f := range frames {
			for i, c := range f.Contacts {
				if off := c.At.Minus(c.Held).Length(); !(off <= 0.1) {
					t.Fatalf("frame %d: %s is off by %.2f cm: %v", k, c.Name, off, c.At.Minus(c.Held))
				}
				if was := frames[0].Contacts[i]; !c.Moves && was.Held != c.Held {
					t.Fatalf("frame %d: what holds %s has moved", k, c.Name)
				}
			}
		}
	})
}

func TestJointsStayInRange(t *testing.T) {
	eachFrame(t, func(t *testing.T, _ Movement, _ *Stage, frames []Figure) {
		for k, f := range frames {
			if beyond := f.Angles.outside(); beyond != "" {
				t.Fatalf("frame %d: %s", k, beyond)
			}
		}
	})
}

// places of a figure with how much flesh each has around it, in centimetres of a
// person 170 cm tall.
func fleshed(f *Figure) map[string]struct {
	at    Vec
	flesh float64
} {
	type spot = struct {
		at    Vec
		flesh float64
	}
	out := map[string]spot{"pelvis": {f.Pelvis, 8}, "crown": {f.Crown, 1}, "skull": {f.Skull, 4}, "head": {f.Skull.Plus(f.Crown).Times(0.5), 7}}
	for i, v := range f.Vertebrae {
		out["vertebra "+vertebraNames[i]] = spot{v.At, 5}
	}
	for i, side := range sideNames {
		a, l := &f.Arms[i], &f.Legs[i]
		for name, s := range map[string]spot{
			"shoulder": {a.Shoulder, shoulderFlesh}, "elbow": {a.Elbow, elbowFlesh}, "wrist": {a.Wrist, palmFlesh}, "fingers": {a.Tip, tipFlesh},
			"hip": {l.Hip, 6}, "knee": {l.Knee, kneeFlesh}, "ankle": {l.Ankle, ankleFlesh}, "heel": {l.Heel, tipFlesh}, "toes": {l.Toes, tipFlesh},
		} {
			out[side+" "+name] = s
		}
	}
	return out
}

func TestNothingPassesThroughFloorOrWall(t *testing.T) {
	eachFrame(t, func(t *testing.T, _ Movement, stage *Stage, frames []Figure) {
		const rounding = 1e-6
		for k := range frames {
			f := &frames[k]
			for name, s := range fleshed(f) {
				flesh := s.flesh*stage.bones.unit - rounding
				if !(s.at.Y >= flesh) {
					t.Errorf("frame %d: %s is %.2f cm above the floor, less than %.2f", k, name, s.at.Y, flesh)
				}
				if f.Props.HasWall && !(f.Props.WallX-s.at.X >= flesh) {
					t.Errorf("frame %d: %s is %.2f cm from the wall", k, name, f.Props.WallX-s.at.X)
				}
			}
			if t.Failed() {
				return
			}
		}
	})
}

// fastest is how fast any place of the body may move, in centimetres a second.
const fastest = 300

func TestTheLoopClosesWithoutAJump(t *testing.T) {
	eachFrame(t, func(t *testing.T, m Movement, stage *Stage, frames []Figure) {
		start, end := stage.At(0), stage.At(m.LoopSeconds())
		last := fleshed(&end)
		for name, s := range fleshed(&start) {
			if off := last[name].at.Minus(s.at).Length(); !(off < 1e-6) {
				t.Errorf("%s is off by %v cm at the end of the loop", name, off)
			}
		}
		for k := 1; k < len(frames); k++ {
			before := fleshed(&frames[k-1])
			for name, s := range fleshed(&frames[k]) {
				if way := s.at.Minus(before[name].at).Length(); !(way <= fastest/60.0) {
					t.Fatalf("frame %d: %s jumps by %.2f cm", k, name, way)
				}
			}
		}
	})
}
