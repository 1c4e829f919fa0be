package profile

import (
	"reflect"
	"slices"
	"testing"

	"chevet/app/body"
	"chevet/app/safety"
)

func nights(shares ...Share) Answers { return Answers{Nights: shares} }

func TestChoosingPositions(t *testing.T) {
	const side, back, stomach = body.Side, body.Back, body.Stomach
	for _, c := range []struct {
		what   string
		before Answers
		choose func(*Answers)
		want   []Share
	}{
		{"a usual position", nights(), func(a *Answers) { a.SetUsual(side) }, []Share{{side, 0}}},
		{"another usual position", nights(Share{side, 0}), func(a *Answers) { a.SetUsual(back) }, []Share{{back, 0}}},
		{"another usual position keeps the second", nights(Share{side, 70}, Share{back, 30}),
			func(a *Answers) { a.SetUsual(stomach) }, []Share{{stomach, 70}, {back, 30}}},
		{"the second as usual changes places", nights(Share{side, 70}, Share{back, 30}),
			func(a *Answers) { a.SetUsual(back) }, []Share{{back, 70}, {side, 30}}},
		{"the third as usual changes places", nights(Share{side, 60}, Share{back, 30}, Share{stomach, 10}),
			func(a *Answers) { a.SetUsual(stomach) }, []Share{{stomach, 60}, {back, 30}, {side, 10}}},
		{"not known", nights(Share{side, 70}, Share{back, 30}), func(a *Answers) { a.SetUsual("") }, nil},
		{"a second position", nights(Share{side, 0}), func(a *Answers) { a.SetSecond(back) }, []Share{{side, 0}, {back, 0}}},
		{"another second position", nights(Share{side, 70}, Share{back, 30}),
			func(a *Answers) { a.SetSecond(stomach) }, []Share{{side, 70}, {stomach, 30}}},
		{"the usual as second changes places", nights(Share{side, 70}, Share{back, 30}),
			func(a *Answers) { a.SetSecond(side) }, []Share{{back, 70}, {side, 30}}},
		{"the usual as second when alone", nights(Share{side, 0}), func(a *Answers) { a.SetSecond(side) }, []Share{{side, 0}}},
		{"no second position", nights(Share{side, 70}, Share{back, 30}), func(a *Answers) { a.SetSecond("") }, []Share{{side, 0}}},
		{"a second position before the usual one", nights(), func(a *Answers) { a.SetSecond(back) }, []Share{{back, 0}}},
		{"a share", nights(Share{side, 0}, Share{back, 0}), func(a *Answers) { a.SetUsualShare(80) }, []Share{{side, 80}, {back, 20}}},
		{"a share of everything leaves one", nights(Share{side, 0}, Share{back, 0}),
			func(a *Answers) { a.SetUsualShare(100) }, []Share{{side, 99}, {back, 1}}},
		{"a share of nothing leaves one", nights(Share{side, 0}, Share{back, 0}),
			func(a *Answers) { a.SetUsualShare(-5) }, []Share{{side, 1}, {back, 99}}},
		{"a share among three", nights(Share{side, 60}, Share{back, 30}, Share{stomach, 10}),
			func(a *Answers) { a.SetUsualShare(80) }, []Share{{side, 80}, {back, 15}, {stomach, 5}}},
		{"a share of one position", nights(Share{side, 0}), func(a *Answers) { a.SetUsualShare(80) }, []Share{{side, 0}}},
	} {
		after := c.before.Clone()
		c.choose(&after)
		if !reflect.DeepEqual(after.Nights, c.want) {
			t.Errorf("%s: %v, want %v", c.what, after.Nights, c.want)
		}
	}
}

func TestSharesFillTheNight(t *testing.T) {
	for _, c := range []struct {
		said, want []int
	}{
		{nil, nil},
		{[]int{0}, []int{100}},
		{[]int{70}, []int{100}},
		{[]int{0, 0}, []int{50, 50}},
		{[]int{70, 30}, []int{70, 30}},
		{[]int{60, 0}, []int{60, 40}},
		{[]int{60, 60}, []int{50, 50}},
		{[]int{60, 0, 0}, []int{60, 20, 20}},
		{[]int{0, 0, 0}, []int{34, 33, 33}},
		{[]int{70, 30, 0}, []int{70, 29, 1}},
	} {
		var a Answers
		for i, percent := range c.said {
			a.Nights = append(a.Nights, Share{body.Positions()[i], percent})
		}
		var got []int
		for _, share := range a.Shares() {
			got = append(got, share.Percent)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("shares of %v are %v, want %v", c.said, got, c.want)
		}
	}
}

// TestNoChoiceBreaksTheNights goes through every order of choices, to a depth.
func TestNoChoiceBreaksTheNights(t *testing.T) {
	var choices []func(*Answers)
	for _, position := range append(body.Positions(), "") {
		choices = append(choices,
			func(a *Answers) { a.SetUsual(position) },
			func(a *Answers) { a.SetSecond(position) })
	}
	for _, percent := range []int{1, 50, 67, 99, 1000} {
		choices = append(choices, func(a *Answers) { a.SetUsualShare(percent) })
	}
	var explore func(Answers, int)
	explore = func(a Answers, depth int) {
		total := 0
		for i, share := range a.Shares() {
			total += share.Percent
			if share.Percent < 1 || slices.ContainsFunc(a.Nights[:i], func(s Share) bool { return s.Position == share.Position }) {
				t.Fatalf("%v", a.Nights)
			}
		}
		if len(a.Nights) > 0 && total != 100 {
			t.Fatalf("%v adds up to %d", a.Shares(), total)
		}
		if depth == 0 {
			return
		}
		for _, choose := range choices {
			next := a.Clone()
			choose(&next)
			explore(next, depth-1)
		}
	}
	explore(Answers{}, 4)
	explore(everything().Answers, 3)
}

func TestTogglingTwiceChangesNothing(t *testing.T) {
	for _, c := range Concerns() {
		a := Answers{Concerns: []Concern{Reflux, Neck}}
		a.Toggle(c)
		if a.Has(c) == (c == Reflux || c == Neck) || len(a.Concerns) == 2 {
			t.Errorf("%s: toggled to %v", c, a.Concerns)
		}
		a.Toggle(c)
		if !slices.Equal(a.Concerns, []Concern{Reflux, Neck}) {
			t.Errorf("%s: toggled twice to %v", c, a.Concerns)
		}
	}
}

func TestToggledListsKeepTheShownOrderAndTheOldListAlone(t *testing.T) {
	before := []Support{BetweenKnees, Hugged}
	a := Answers{Supports: before}
	a.ToggleSupport(UnderKnees)
	if !slices.Equal(a.Supports, []Support{UnderKnees, BetweenKnees, Hugged}) || !a.SupportsChosen {
		t.Errorf("%v, chosen %v", a.Supports, a.SupportsChosen)
	}
	if !slices.Equal(before, []Support{BetweenKnees, Hugged}) {
		t.Errorf("the old list became %v", before)
	}
	for _, place := range a.Supports {
		a.ToggleSupport(place)
	}
	if a.Supports != nil || !a.SupportsChosen {
		t.Errorf("choosing none is a choice: %v, chosen %v", a.Supports, a.SupportsChosen)
	}
	a.ToggleThing(Towel)
	a.ToggleThing(SparePillow)
	if !slices.Equal(a.Things, []Thing{SparePillow, Towel}) {
		t.Errorf("%v", a.Things)
	}
}

func TestANewSignHasNotBeenSeenByADoctor(t *testing.T) {
	var a Answers
	a.ToggleSign(safety.NightPain)
	if a.Signs.Answer != safety.SomeOfThese {
		t.Errorf("a tick answers %q", a.Signs.Answer)
	}
	a.Signs.Assessed = true
	a.ToggleSign(safety.Chest)
	if a.Signs.Assessed || !slices.Equal(a.Signs.Ticked, []safety.Sign{safety.Chest, safety.NightPain}) {
		t.Errorf("%+v", a.Signs)
	}
	a.Signs.Assessed = true
	a.ToggleSign(safety.Chest)
	if !a.Signs.Assessed {
		t.Error("taking a tick back undoes what the doctor has seen")
	}
	a.ToggleSign(safety.NightPain)
	if !reflect.DeepEqual(a.Signs, Signs{}) {
		t.Errorf("with the last tick gone: %+v", a.Signs)
	}
}

// TestDoubtTakesNoTickBack answers "not sure" after a tick: the tick still counts.
func TestDoubtTakesNoTickBack(t *testing.T) {
	var a Answers
	a.ToggleSign(safety.Chest)
	a.AnswerSigns(safety.NotSure)
	if a.Signs.Level() != safety.Emergency || !a.Signs.HoldAdvice() {
		t.Errorf("a doubt hides a tick: %+v", a.Signs)
	}
	a.ToggleSign(safety.Chest)
	if a.Signs.Answer != safety.NotSure || a.Signs.Level() != safety.Routine {
		t.Errorf("with the tick gone the doubt is gone too: %+v", a.Signs)
	}
	a.ToggleSign(safety.NightPain)
	a.AnswerSigns(safety.NoneOfThese)
	if a.Signs.Level() != safety.None || len(a.Signs.Ticked) > 0 {
		t.Errorf("none of these leaves %+v", a.Signs)
	}
}
