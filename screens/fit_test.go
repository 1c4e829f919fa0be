package screens_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/body"
	"chevet/app/fit"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
)

// TestAWholeCheckByKeyboard in both languages: from the plan, through two heights, the
// language switched there and back in the middle, the program closed and opened again,
// to the plan that says what was found.
func TestAWholeCheckByKeyboard(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		state := answered()
		state.Settings.Language = language
		s := open(t, setUp{state: state})
		s.Go(planRoom)
		s.shortcut(fyne.KeyB, fyne.KeyModifierShortcutDefault)
		s.press(fyne.KeyReturn)
		if c := s.keeper.State().Fit.Check; s.Route() != fitRoom || c == nil || c.Now() != fit.Making {
			t.Fatalf("%s: at %v with %+v", language, s.Route(), c)
		}
		s.typeRunes("14")
		s.press(fyne.KeyReturn, fyne.KeyReturn)
		s.typeRunes("3")
		s.nextLanguage()
		s.nextLanguage()
		s.typeRunes("3")
		s.press(fyne.KeyEscape)
		if s.Route() != planRoom || !s.says("plan.fit.go_on") {
			t.Fatalf("%s: Escape leads to %v", language, s.Route())
		}
		if c := s.keeper.State().Fit.Check; c == nil || len(c.Rounds) != 1 || c.Rounds[0].HeightCM != 14 || len(c.Rounds[0].Looks) != 2 {
			t.Fatalf("%s: leaving kept %+v", language, c)
		}

		s = open(t, setUp{state: s.keeper.State()})
		s.shortcut(fyne.KeyB, fyne.KeyModifierShortcutDefault)
		if sign := "fit.sign.shoulder"; !s.says(sign) {
			t.Fatalf("%s: taken up again it says %q", language, words(s.window))
		}
		s.press(fyne.KeyReturn)
		s.press(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeySpace)
		ask := s.keeper.State().Fit.Check.Ask()
		if ask >= 14 || s.inTheField() != "" {
			t.Fatalf("%s: asks for %g with %q in the field", language, ask, s.inTheField())
		}
		s.press(fyne.KeyReturn, fyne.KeyReturn)
		s.typeRunes("222")
		s.press(fyne.KeyReturn)
		plan := s.keeper.State()
		found, any := plan.Answers.FoundAt(body.Side)
		if !any || found.HeightCM != ask || !found.At.Equal(s.clock.now) || plan.Fit.Check != nil || s.Route() != planRoom {
			t.Fatalf("%s: found %+v at %v", language, found, s.Route())
		}
		if !s.says("fit.basis.found_on", "Day", s.clock.now) || s.Kit().Plan.Bands[0].BestCM != ask {
			t.Errorf("%s: the plan says %q", language, words(s.window))
		}
		s.pressOn("plan.fit.swap.side")
		if !s.says("fit.basis.estimated") || s.Kit().Plan.Bands[0].Found {
			t.Errorf("%s: there is no way back to the estimate", language)
		}
		s.pressOn("plan.fit.swap.side")
		if !s.says("fit.basis.found_on", "Day", s.clock.now) {
			t.Errorf("%s: there is no way back to what was found", language)
		}
		s.keeper.Change(func(state *profile.State) {
			state.Answers.Found[0].Mattress.Firmness, state.Answers.Mattress.Firmness = 3, 7
		})
		s.Go(fitRoom)
		if s.Go(planRoom); !s.says("fit.outdated") {
			t.Errorf("%s: a changed mattress is not said", language)
		}
	}
}

// TestBadHeightsAreSaidBesideTheField, and nothing typed is lost, by Enter or by
// leaving.
func TestBadHeightsAreSaidBesideTheField(t *testing.T) {
	for _, text := range []string{"abc", "0", "500 cm", "-3", "3 kg", "14", "20"} {
		s := open(t, setUp{state: answered()})
		s.check(fit.Check{}, fit.TooHigh)
		if text == "14" || text == "20" {
			if low, high := s.keeper.State().Fit.Check.Between(); low > 0 || high != 10.5 {
				t.Fatalf("between %g and %g", low, high)
			}
		}
		s.focusOn("fit.height")
		s.typeRunes(text)
		s.press(fyne.KeyReturn)
		c := s.keeper.State().Fit.Check
		if c.Typed != text || len(c.Rounds) != 1 || s.inTheField() != text {
			t.Errorf("%s: %+v, in the field %q", text, c, s.inTheField())
		}
		if sentence := s.wrongWith(text); !s.beside("fit.height", sentence) {
			t.Errorf("%s: %q is not beside the field: %q", text, sentence, words(s.window))
		}
		s.press(fyne.KeyEscape)
		if s.Go(fitRoom); s.inTheField() != text {
			t.Errorf("%s: coming back, the field holds %q", text, s.inTheField())
		}
	}
}

// inTheField is what stands in the field for the height.
func (s *stage) inTheField() string {
	return strings.TrimPrefix(s.typedInto("fit.height"), s.Kit().Words.T("fit.height")+" ")
}

// wrongWith is what is wrong with a height for the side that is typed after 10.5 cm was
// too high.
func (s *stage) wrongWith(text string) string {
	limits := units.PillowLimits
	limits.Low = 1
	if _, problem := units.ParseLength(text, units.Centimetres, limits); problem != nil {
		return s.Kit().Words.Say(problem.Line)
	}
	return s.Kit().Words.T("fit.problem.high", "Height", units.Length(10.5))
}

// TestUndoAndStartOver: one step at a time back to the first height; starting over
// asks, and forgets nothing until it is meant.
func TestUndoAndStartOver(t *testing.T) {
	s := open(t, setUp{state: answered()})
	s.check(fit.Check{}, fit.TooLow, fit.TooLow)
	s.pressOn("fit.restart")
	s.press(fyne.KeyReturn)
	if c := s.keeper.State().Fit.Check; c == nil || len(c.Rounds) != 2 {
		t.Fatalf("Enter on the question forgets: %+v", c)
	}
	for range 10 {
		s.pressOn("fit.undo")
	}
	if c := s.keeper.State().Fit.Check; len(c.Rounds) != 0 || c.Now() != fit.Making || s.Kit().Control("fit.undo") != nil {
		t.Errorf("undone to %+v", c)
	}
	s.check(fit.Check{}, fit.TooLow)
	s.pressOn("fit.restart", "fit.restart.yes")
	if s.keeper.State().Fit.Check != nil || !s.says("fit.choose.looker") {
		t.Error("starting over leaves something")
	}
}

// TestAnEndWithoutAHeightLeavesThePlan as it was.
func TestAnEndWithoutAHeightLeavesThePlan(t *testing.T) {
	for title, answers := range map[string][]fit.Answer{
		"fit.unsure.title": {fit.CantTell},
		"fit.beyond.low":   {fit.TooLow, fit.TooLow, fit.TooLow, fit.TooLow},
		"fit.beyond.high":  {fit.TooHigh, fit.TooHigh, fit.TooHigh, fit.TooHigh},
	} {
		s := open(t, setUp{state: answered()})
		s.check(fit.Check{}, answers...)
		if !s.says(title) || !s.says("fit.plan.stays") {
			t.Errorf("%s: says %q", title, strings.Join(words(s.window), " "))
		}
		last := s.keeper.State().Fit.Check.Rounds
		if s.press(fyne.KeyReturn); len(s.answers().Found) != 0 || s.Route() != fitRoom {
			t.Errorf("%s: Enter leads to %v with %+v", title, s.Route(), s.answers().Found)
		}
		check := s.keeper.State().Fit.Check
		if title == "fit.unsure.title" {
			if check != nil {
				t.Errorf("%s: Enter leads to %+v", title, check)
			}
			continue
		}
		if check == nil || len(check.Rounds) != 0 || check.BestCM != last[len(last)-1].HeightCM || check.Now() != fit.Making {
			t.Errorf("%s: Enter goes on with %+v after %+v", title, check, last)
		}
	}
}

func TestACheckThatFailedIsGivenUp(t *testing.T) {
	s := open(t, setUp{state: answered()})
	s.check(fit.Check{}, fit.CantTell)
	s.pressOn("fit.leave")
	if s.Route() != planRoom || s.keeper.State().Fit.Check != nil {
		t.Errorf("the way to the plan leads to %v and leaves %+v", s.Route(), s.keeper.State().Fit.Check)
	}
}

// TestTheCheckComesAfterTheWarningSigns as all advice does.
func TestTheCheckComesAfterTheWarningSigns(t *testing.T) {
	state := answered()
	state.Answers.Signs = profile.Signs{}
	s := open(t, setUp{state: state})
	if s.Go(fitRoom); s.Route() != step(1) {
		t.Errorf("without an answer the check leads to %v", s.Route())
	}
	state.Answers.ToggleSign(safety.Chest)
	s = open(t, setUp{state: state})
	if s.Go(fitRoom); s.Route() != safetyRoom {
		t.Errorf("in an emergency the check leads to %v", s.Route())
	}
}
