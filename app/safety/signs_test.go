package safety

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestTheListIsShortAndHoldsBothLevels(t *testing.T) {
	count := map[Level]int{}
	for _, sign := range Signs() {
		count[LevelOf(sign)]++
	}
	if count[Emergency] != 7 || count[Urgent] != 8 || len(count) != 2 {
		t.Errorf("signs by level: %v, want 7 emergency and 8 urgent and no other", count)
	}
}

func TestSignsAreNamedOnceAndEmergenciesComeFirst(t *testing.T) {
	signs := Signs()
	seen := map[Sign]bool{}
	for _, sign := range signs {
		if seen[sign] {
			t.Errorf("%s is listed twice", sign)
		}
		seen[sign] = true
	}
	mostUrgentFirst := func(a, b Sign) int { return int(LevelOf(b)) - int(LevelOf(a)) }
	if !slices.IsSortedFunc(signs, mostUrgentFirst) {
		t.Errorf("signs are not in order of urgency: %v", signs)
	}
}

func TestEverySignRestsOnASource(t *testing.T) {
	for _, sign := range Signs() {
		basis := BasisOf(sign)
		if len(basis.Sources) == 0 || basis.Strength == "" {
			t.Errorf("%s rests on %+v", sign, basis)
		}
	}
}

func TestBasisCannotBeChangedFromOutside(t *testing.T) {
	BasisOf(Chest).Sources[0] = "changed"
	if got := BasisOf(Chest).Sources[0]; got == "changed" {
		t.Error("a caller changed the catalogue")
	}
}

func TestAssess(t *testing.T) {
	for _, c := range []struct {
		name   string
		answer Answer
		ticked []Sign
		want   Level
	}{
		{"not answered", NotAnswered, nil, None},
		{"none of these", NoneOfThese, nil, None},
		{"not sure", NotSure, nil, Routine},
		{"some, but none ticked", SomeOfThese, nil, Routine},
		{"one urgent", SomeOfThese, []Sign{NightPain}, Urgent},
		{"one emergency", SomeOfThese, []Sign{Chest}, Emergency},
		{"urgent and emergency", SomeOfThese, []Sign{NightPain, Bladder, Cancer}, Emergency},
		{"ticked counts even beside none of these", NoneOfThese, []Sign{Tearing}, Emergency},
		{"not sure and one urgent", NotSure, []Sign{OneLimb}, Urgent},
		{"a sign that is not in the list", SomeOfThese, []Sign{"no-such-sign"}, Routine},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Assess(c.answer, c.ticked); got != c.want {
				t.Errorf("Assess(%q, %v) = %d, want %d", c.answer, c.ticked, got, c.want)
			}
		})
	}
}

func TestEachSignAloneGivesItsOwnLevel(t *testing.T) {
	for _, sign := range Signs() {
		if got := Assess(SomeOfThese, []Sign{sign}); got != LevelOf(sign) {
			t.Errorf("%s alone gives %d, want %d", sign, got, LevelOf(sign))
		}
	}
}

func TestTickingOneMoreNeverLowersTheLevel(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	answers := []Answer{NotAnswered, NoneOfThese, SomeOfThese, NotSure}
	for range 2000 {
		var ticked []Sign
		for _, sign := range Signs() {
			if random.IntN(4) == 0 {
				ticked = append(ticked, sign)
			}
		}
		for _, answer := range answers {
			before := Assess(answer, ticked)
			for _, more := range append(Signs(), "no-such-sign") {
				if after := Assess(answer, append(slices.Clone(ticked), more)); after < before {
					t.Fatalf("answer %q, ticked %v: ticking %s lowers %d to %d", answer, ticked, more, before, after)
				}
			}
		}
	}
}
