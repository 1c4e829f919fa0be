package body

import (
	"fmt"
	"math"
	"reflect"
	"testing"
)

// everyBody calls visit for people over the whole range of measures, on beds of
// every firmness, in every position.
func everyBody(visit func(name string, p Person, position Position, bed Bed)) {
	for _, sex := range []Sex{SexUnknown, Female, Male} {
		for _, stature := range []float64{0, 120, 150, 176, 230} {
			for _, shoulders := range []float64{0, 25, 36, 48, 55} {
				for _, weight := range []float64{0, 30, 80, 250} {
					for _, firmness := range []float64{0, 1, 3.5, 6, 8, 10} {
						for _, position := range Positions() {
							for _, special := range []bool{false, true} {
								person := Person{Sex: sex, StatureCM: stature, ShouldersCM: shoulders,
									WeightKG: weight, RoundedBack: special, SoreNeck: special, SoreLowerShoulder: special}
								visit(fmt.Sprintf("%+v %s f=%v", person, position, firmness), person, position, Bed{firmness})
							}
						}
					}
				}
			}
		}
	}
}

func TestNeckIsLevelAtTheLevelPillow(t *testing.T) {
	everyBody(func(name string, p Person, position Position, bed Bed) {
		level := LevelPillowCM(p, position, bed)
		if level < 0 {
			return
		}
		rounded := math.Round(level*2) / 2
		posture := Lie(p, position, bed, rounded, Props{})
		if got := chordDeg(posture); math.Abs(got) > 1 {
			t.Errorf("%s: neck %.2f° off level on %.1f cm (level %.2f)", name, got, rounded, level)
		}
	})
}

// chordDeg measures the neck as it is drawn, apart from what Lie says of it.
func chordDeg(p Posture) float64 {
	base, start := p.Spine[0], p.Spine[p.NeckStart]
	return degrees(math.Atan2(base.Y-start.Y, start.X-base.X))
}

func TestHigherPillowNeverLowersTheHead(t *testing.T) {
	for _, position := range Positions() {
		for _, p := range []Person{{}, {Sex: Female, StatureCM: 150}, {Sex: Male, StatureCM: 198, ShouldersCM: 48}} {
			before := Lie(p, position, Bed{}, 0, Props{})
			for pillow := 0.25; pillow <= 30; pillow += 0.25 {
				now := Lie(p, position, Bed{}, pillow, Props{})
				if now.NeckAngleDeg < before.NeckAngleDeg || now.Head.Centre.Y < before.Head.Centre.Y || now.PillowTopCM <= before.PillowTopCM {
					t.Fatalf("%s %+v: a pillow of %.2f cm lowers the head", position, p, pillow)
				}
				before = now
			}
			if math.Abs(before.NeckAngleDeg) > 60 {
				t.Errorf("%s: neck bends %.0f°", position, before.NeckAngleDeg)
			}
		}
	}
}

func TestOneCentimetreShows(t *testing.T) {
	for _, position := range Positions() {
		level := LevelPillowCM(Person{}, position, Bed{})
		off := Lie(Person{}, position, Bed{}, level+1, Props{})
		if off.NeckAngleDeg < 1.2 || off.NeckAngleDeg > 6 {
			t.Errorf("%s: 1 cm too high bends the neck %.2f°", position, off.NeckAngleDeg)
		}
		if math.Abs(off.OffCM-1) > 1e-9 {
			t.Errorf("%s: OffCM %v, want 1", position, off.OffCM)
		}
	}
}

func TestBonesKeepTheirLength(t *testing.T) {
	person := Person{Sex: Female, StatureCM: 168, WeightKG: 64}
	for _, position := range Positions() {
		want := boneLengths(Lie(person, position, Bed{6}, 8, Props{}))
		for _, firmness := range []float64{1, 4, 8, 10} {
			for _, pillow := range []float64{0, 5, 11, 20} {
				for _, sag := range []float64{0, 4} {
					got := boneLengths(Lie(person, position, Bed{firmness}, pillow, Props{SagCM: sag, BetweenKnees: true, UnderKnees: true, UnderHips: true}))
					for i := range want {
						if math.Abs(got[i]-want[i]) > 1e-6 {
							t.Fatalf("%s f=%v pillow=%v: bone %d is %.4f cm, want %.4f", position, firmness, pillow, i, got[i], want[i])
						}
					}
				}
			}
		}
	}
}

func boneLengths(p Posture) []float64 {
	var lengths []float64
	for i := 1; i < len(p.Spine); i++ {
		lengths = append(lengths, distance(p.Spine[i-1], p.Spine[i]))
	}
	return append(lengths,
		distance(p.Spine[0], p.Head.Centre),
		distance(p.NearArm.Shoulder, p.NearArm.Elbow), distance(p.NearArm.Elbow, p.NearArm.Wrist),
		distance(p.NearLeg.Hip, p.NearLeg.Knee), distance(p.NearLeg.Knee, p.NearLeg.Ankle),
		distance(p.NearLeg.Ankle, p.NearLeg.Heel), distance(p.NearLeg.Heel, p.NearLeg.Toe),
		distance(p.FarLeg.Hip, p.FarLeg.Knee), distance(p.FarLeg.Knee, p.FarLeg.Ankle))
}

func distance(a, b Point) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }

func TestTrunkIsLevelWhereTheBedSuits(t *testing.T) {
	for _, position := range Positions() {
		for _, weight := range []float64{0, 55, 80, 120} {
			person := Person{WeightKG: weight}
			suits := LevelFirmness(person, position)
			level := hipDrop(person, position, suits)
			if softer := hipDrop(person, position, suits-2); softer < level+0.8 {
				t.Errorf("%s %v kg: two points softer drops the hips by %.2f cm only", position, weight, softer-level)
			}
			if firmer := hipDrop(person, position, suits+2); firmer > level-0.8 {
				t.Errorf("%s %v kg: two points firmer lifts the hips by %.2f cm only", position, weight, level-firmer)
			}
			if position == Side && math.Abs(level) > 1e-6 {
				t.Errorf("side %v kg: the trunk is %.3f cm off level", weight, level)
			}
		}
	}
}

// hipDrop is how far the top of the sacrum lies below the start of the neck.
func hipDrop(p Person, position Position, firmness float64) float64 {
	posture := Lie(p, position, Bed{firmness}, LevelPillowCM(p, position, Bed{firmness}), Props{})
	return posture.Spine[posture.NeckStart].Y - posture.Spine[posture.NeckStart+trunkVertebrae-2].Y
}

func TestSofterBedSinksShoulderNoLess(t *testing.T) {
	for _, position := range Positions() {
		before := math.Inf(1)
		for firmness := 1.0; firmness <= 10; firmness += 0.5 {
			sink := Lie(Person{}, position, Bed{firmness}, 8, Props{}).ShoulderSinkCM
			if sink > before+1e-9 {
				t.Errorf("%s: firmness %v sinks deeper (%.2f cm) than a softer one (%.2f cm)", position, firmness, sink, before)
			}
			before = sink
		}
	}
}

func TestPropsMoveWhatTheyCarry(t *testing.T) {
	lie := func(position Position, props Props) Posture { return Lie(Person{}, position, Bed{}, 9, props) }
	if lie(Back, Props{UnderKnees: true}).NearLeg.Knee.Y < lie(Back, Props{}).NearLeg.Knee.Y+5 {
		t.Error("a pillow under the knees does not lift them")
	}
	if lie(Side, Props{BetweenKnees: true}).NearLeg.Knee.Y < lie(Side, Props{}).NearLeg.Knee.Y+5 {
		t.Error("a pillow between the knees does not part them")
	}
	flat, raised := lie(Stomach, Props{}), lie(Stomach, Props{UnderHips: true})
	if raised.Spine[raised.NeckStart+trunkVertebrae-2].Y < flat.Spine[flat.NeckStart+trunkVertebrae-2].Y+2 {
		t.Error("a pillow under the hips does not lift them")
	}
	if lie(Side, Props{SagCM: 3}).HipSinkCM < lie(Side, Props{}).HipSinkCM+2.9 {
		t.Error("a hollow does not lower the hips")
	}
}

func TestChinComesTowardsTheChestOnAHighPillow(t *testing.T) {
	for _, stature := range []float64{150, 176, 200} {
		high := Lie(Person{StatureCM: stature}, Back, Bed{}, 25, Props{})
		if high.Head.TiltDeg < 1.2*high.NeckAngleDeg {
			t.Errorf("%.0f cm: the head nods %.0f° on a neck that bends %.0f°", stature, high.Head.TiltDeg, high.NeckAngleDeg)
		}
	}
	if tilt := Lie(Person{}, Back, Bed{}, 0, Props{}).Head.TiltDeg; tilt < -25 {
		t.Errorf("without a pillow the head hangs back by %.0f°", -tilt)
	}
}

func TestHighPillowLiftsTheChestOnTheStomach(t *testing.T) {
	lie := func(pillow float64) Posture { return Lie(Person{}, Stomach, Bed{}, pillow, Props{}) }
	level, high := lie(2.5), lie(25)
	if lift := high.Spine[high.NeckStart].Y - level.Spine[level.NeckStart].Y; lift < 3 || lift > 9 {
		t.Errorf("25 cm lifts the chest by %.1f cm", lift)
	}
	last := len(level.Spine) - 1
	if lift := high.Spine[last].Y - level.Spine[last].Y; math.Abs(lift) > 1 {
		t.Errorf("25 cm lifts the hips by %.1f cm", lift)
	}
	if same := lie(5); math.Abs(same.Spine[same.NeckStart].Y-level.Spine[level.NeckStart].Y) > 1e-9 {
		t.Error("5 cm, the highest that is advised, lifts the chest")
	}
	if sunk := high.Head.Centre.Y - level.Head.Centre.Y; sunk < 0.9*(high.PillowTopCM-level.PillowTopCM) {
		t.Errorf("the head rises %.1f cm only on a pillow %.1f cm higher", sunk, high.PillowTopCM-level.PillowTopCM)
	}
}

func TestEveryNumberIsFiniteAndNear(t *testing.T) {
	odd := []float64{math.NaN(), math.Inf(1), math.Inf(-1), -40, 0, 1e-9, 40, 1e9}
	for _, a := range odd {
		for _, b := range odd {
			for _, position := range append(Positions(), "", "upside-down") {
				posture := Lie(Person{StatureCM: a, ShouldersCM: b, WeightKG: a}, position, Bed{b}, a, Props{SagCM: b})
				assertFinite(t, reflect.ValueOf(posture), fmt.Sprintf("%v %v %s", a, b, position))
			}
		}
	}
	everyBody(func(name string, p Person, position Position, bed Bed) {
		assertFinite(t, reflect.ValueOf(Lie(p, position, bed, 9, Props{SagCM: 3})), name)
	})
}

func assertFinite(t *testing.T, v reflect.Value, name string) {
	t.Helper()
	switch v.Kind() {
	case reflect.Float64:
		if x := v.Float(); math.IsNaN(x) || math.Abs(x) > 600 {
			t.Fatalf("%s: %v", name, x)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			assertFinite(t, v.Field(i), name+"."+v.Type().Field(i).Name)
		}
	case reflect.Slice:
		for i := range v.Len() {
			assertFinite(t, v.Index(i), name)
		}
	}
}

func TestSurfaceStaysInsideTheMattress(t *testing.T) {
	everyBody(func(name string, p Person, position Position, bed Bed) {
		posture := Lie(p, position, bed, 9, Props{SagCM: 6})
		for i, at := range posture.Surface {
			if at.Y > 1e-9 || at.Y < -20 {
				t.Fatalf("%s: surface at %.1f cm is %.1f cm", name, at.X, at.Y)
			}
			if i > 0 && at.X <= posture.Surface[i-1].X {
				t.Fatalf("%s: surface runs backwards", name)
			}
		}
	})
}
