package screens_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
)

// TestThePlanSaysWhatAnAnswerChanged opens an answer from the plan, changes it, and
// comes back: the plan says what was and what is, in that order, and nothing of what
// stayed.
func TestThePlanSaysWhatAnAnswerChanged(t *testing.T) {
	for _, c := range []struct {
		name, opens string
		change      func(*stage)
		// pillow and mattress say what is different in the plan.
		pillow, mattress bool
	}{
		{"a soft bed", "plan.answers.mattress", func(s *stage) {
			s.focusOn("mattress.firmness")
			s.press(fyne.KeyHome)
		}, true, false},
		{"a weight", "plan.answers.you", func(s *stage) {
			s.focusOn("field.weight")
			s.typeRunes("120")
		}, false, true},
		{"broad shoulders and a weight", "plan.answers.you", func(s *stage) {
			s.focusOn("field.shoulders")
			s.typeRunes("45")
			s.focusOn("field.weight")
			s.typeRunes("40")
		}, true, true},
		{"nothing at all", "plan.answers.pillow", func(*stage) {}, false, false},
	} {
		for _, language := range []string{"en", "fr"} {
			t.Run(language+", "+c.name, func(t *testing.T) {
				state := spoken(language)
				state.Answers.AnswerSigns(safety.NoneOfThese)
				state.Answers.SetUsual(body.Side)
				s := open(t, setUp{state: state})
				s.Go(planRoom)
				if s.says("plan.changed") {
					t.Error("a plan seen for the first time speaks of a change")
				}
				before := s.Kit().Plan
				s.pressOn(c.opens)
				c.change(s)
				s.Go(planRoom)
				s.checkChanged(before, c.pillow, c.mattress)
			})
		}
	}
}

// checkChanged compares what the plan says of a change with two plans.
func (s *stage) checkChanged(before advice.Plan, pillow, mattress bool) {
	s.Helper()
	speak, now := s.Kit().Words, s.Kit().Plan
	said := words(s.window)
	height := func(band advice.Band) string {
		return speak.LengthRange(units.Length(band.LowCM), units.Length(band.HighCM))
	}
	was, is := before.Bands[0], now.Bands[0]
	if (height(was) != height(is)) != pillow || (before.Mattress.Best != now.Mattress.Best) != mattress {
		s.Fatalf("the answer changed the pillow from %s to %s and the mattress from %v to %v",
			height(was), height(is), before.Mattress.Best, now.Mattress.Best)
	}
	pillowWords := speak.T("plan.changed.pillow", "Position", speak.T("position.on."+string(is.Position)), "Before", height(was), "Now", height(is))
	mattressWords := speak.T("plan.changed.mattress", "Before", before.Mattress.Best, "Now", now.Mattress.Best)
	for text, wanted := range map[string]bool{
		speak.T("plan.changed"):         true,
		speak.T("plan.changed.nothing"): !pillow && !mattress,
		pillowWords:                     pillow,
		mattressWords:                   mattress,
	} {
		if slices.Contains(said, text) != wanted {
			s.Errorf("says %q: %v, want %v", text, !wanted, wanted)
		}
	}
}

// TestThePlanRepeatsALineThatIsNewTonight: what an answer adds to the plan for tonight
// is said above it once more; what it already held is not. The line about the pillow is
// told as a change of the band, unless tonight's position is another one.
func TestThePlanRepeatsALineThatIsNewTonight(t *testing.T) {
	for _, c := range []struct {
		usual   body.Position
		concern profile.Concern
		want    []string
	}{
		{body.Side, profile.Reflux, []string{"tonight.position.left_side", "tonight.raise"}},
		{body.Back, profile.RoundedBack, nil},
		{body.Back, profile.Snoring, []string{"tonight.position.either_side", "tonight.pillow", "tonight.support.between-knees"}},
	} {
		s := open(t, setUp{state: profile.State{Answers: profile.Answers{
			Signs: profile.Signs{Answer: safety.NoneOfThese}, Nights: []profile.Share{{Position: c.usual}},
		}}})
		s.Go(planRoom)
		s.pressOn("plan.answers.position", "concern."+string(c.concern))
		s.Go(planRoom)
		said := words(s.window)
		for _, line := range s.Kit().Plan.Tonight {
			want := 1
			if slices.Contains(c.want, line.Key) {
				want = 2
			}
			if got := count(said, s.Kit().Words.Say(line)); got != want {
				t.Errorf("%s with %s: %s is said %d times, not %d", c.usual, c.concern, line.Key, got, want)
			}
		}
	}
}
