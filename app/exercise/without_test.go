package exercise

import (
	"math"
	"slices"
	"testing"
)

// TestTheFormWithoutIsTheOneChosenOrTheFirstThatFits compares it with the needs of
// each form.
func TestTheFormWithoutIsTheOneChosenOrTheFirstThatFits(t *testing.T) {
	found := map[Form]int{}
	for _, e := range Catalogue() {
		for _, floor := range []bool{false, true} {
			for _, equipment := range []bool{false, true} {
				var want Form
				var forms []Form
				for _, form := range Forms() {
					needs := e.Movement(form).Needs
					lies := slices.Contains(needs, Floor)
					takes := slices.Contains(needs, Band) || slices.Contains(needs, Roller)
					if !(floor && lies) && !(equipment && takes) {
						forms = append(forms, form)
					}
				}
				for _, chosen := range Forms() {
					if slices.Contains(forms, chosen) {
						want = chosen
					} else if len(forms) > 0 {
						want = forms[0]
					}
					got, fits := e.FormWithout(floor, equipment, chosen)
					if got != want || fits != (want != "") {
						t.Errorf("%s, %s, without floor %v, without equipment %v: %q, %v, not %q", e.ID, chosen, floor, equipment, got, fits, want)
					}
					found[got]++
				}
			}
		}
	}
	if found[Main] == 0 || found[Easier] == 0 || found[""] == 0 {
		t.Errorf("the catalogue tells nothing apart: %v", found)
	}
}

func TestWhatABedroomMayLackIsEquipment(t *testing.T) {
	for need, want := range map[Need]bool{Floor: false, Wall: false, Chair: false, Band: true, Roller: true} {
		if need.Equipment() != want {
			t.Errorf("%s is equipment: %v", need, !want)
		}
	}
}

func TestThePhasesEndWhereTheNextBegin(t *testing.T) {
	for _, e := range Catalogue() {
		for _, form := range Forms() {
			m := e.Movement(form)
			ends := m.PhaseEnds()
			if len(ends) != len(m.Phases) || math.Abs(ends[len(ends)-1]-m.LoopSeconds()) > 1e-9 {
				t.Fatalf("%s, %s: the phases end at %v of %v s", e.ID, form, ends, m.LoopSeconds())
			}
			for i, end := range ends {
				if now := m.MomentAt(end - 1e-6); now.Phase != i || now.Part < 0.99 {
					t.Errorf("%s, %s: just before the end of phase %d it is in %+v", e.ID, form, i, now)
				}
				if now := m.MomentAt(end + 1e-6); now.Phase != (i+1)%len(ends) || now.Part > 0.01 {
					t.Errorf("%s, %s: just after the end of phase %d it is in %+v", e.ID, form, i, now)
				}
			}
		}
	}
}

// TestTheTellingInstantIsWhereTheBodyStays: at the beginning of the first hold, or
// at the end of the first movement where nothing is held.
func TestTheTellingInstantIsWhereTheBodyStays(t *testing.T) {
	holds := 0
	for _, e := range Catalogue() {
		for _, form := range Forms() {
			m := e.Movement(form)
			ends := append([]float64{0}, m.PhaseEnds()...)
			first := slices.IndexFunc(m.Phases, func(p Phase) bool { return p.Hold })
			want := ends[1]
			if first >= 0 {
				want = ends[first]
				holds++
			}
			if got := m.TellingSeconds(); math.Abs(got-want) > 1e-9 {
				t.Errorf("%s, %s: %v s tell most, not %v", e.ID, form, got, want)
			}
			if got := m.HoldsUpTo(0.5).TellingSeconds(); first >= 0 && m.HoldsUpTo(0.5).MomentAt(got).Phase != first {
				t.Errorf("%s, %s: with short holds %v s tell most", e.ID, form, got)
			}
		}
	}
	if holds == 0 {
		t.Error("nothing is ever held")
	}
}

func TestHowItFeelsIsJudged(t *testing.T) {
	want := []Feeling{FeelsFine, FeelsFine, FeelsFine, FeelsFine, FeelsSome, FeelsSome, FeelsMuch, FeelsMuch, FeelsMuch, FeelsMuch, FeelsMuch}
	for feel := range WorstFeel + 1 {
		if got := Judge(feel); got != want[feel] {
			t.Errorf("%d is %s, not %s", feel, got, want[feel])
		}
	}
}
