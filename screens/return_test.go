package screens_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/body"
	"chevet/app/safety"
	"chevet/screens/parts"
)

// TestTheWarningSignsLeadBack looks the warning signs up from every room, and goes
// on and back to where the person was.
func TestTheWarningSignsLeadBack(t *testing.T) {
	for _, from := range []parts.Route{step(3), step(6), planRoom} {
		for _, key := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEscape} {
			s := open(t, setUp{state: answered()})
			s.Go(from)
			s.shortcut(fyne.KeyD, fyne.KeyModifierShortcutDefault)
			if s.Route() != step(1) {
				t.Fatalf("from %v the signs lead to %v", from, s.Route())
			}
			s.press(key)
			if s.Route() != from {
				t.Errorf("from %v, %s leads to %v", from, key, s.Route())
			}
			s.Go(step(1))
			s.press(fyne.KeyReturn)
			if s.Route() != step(2) {
				t.Errorf("from %v, the first question leads to %v afterwards", from, s.Route())
			}
		}
	}
}

// TestASignLookedAtLeadsBack ticks an urgent sign on the way, says that a doctor
// has looked at it, and comes back to where it was.
func TestASignLookedAtLeadsBack(t *testing.T) {
	s := open(t, setUp{state: answered()})
	s.Go(planRoom)
	s.shortcut(fyne.KeyD, fyne.KeyModifierShortcutDefault)
	s.pressOn("sign." + string(safety.NightPain))
	s.press(fyne.KeyReturn)
	if s.Route() != safetyRoom {
		t.Fatalf("an urgent sign leads to %v", s.Route())
	}
	s.pressOn("safety.assessed")
	s.press(fyne.KeyReturn)
	if s.Route() != planRoom {
		t.Errorf("a sign that was looked at leads to %v", s.Route())
	}
}

// TestSettingsAndHelpLeadBackToTheSameSpot leaves the plan half way down.
func TestSettingsAndHelpLeadBackToTheSameSpot(t *testing.T) {
	s := open(t, setUp{state: answered(), size: smallWindow})
	s.Go(planRoom)
	s.focusOn("plan.answers.pillow")
	offset := s.Kit().CurrentPage().Offset()
	for _, open := range []func(){
		func() { s.press(fyne.KeyF1) },
		func() { s.shortcut(fyne.KeyComma, fyne.KeyModifierShortcutDefault) },
	} {
		open()
		s.press(fyne.KeyEscape)
		if s.Route() != planRoom || s.focus() != "plan.answers.pillow" || s.Kit().CurrentPage().Offset() != offset {
			t.Errorf("came back to %v, %q at %v, not %v", s.Route(), s.focus(), s.Kit().CurrentPage().Offset(), offset)
		}
	}
}

// TestLookingUpSignsLeavesNoTrace comes back from the warning signs to the same
// spot of the plan, and nothing is said to have changed.
func TestLookingUpSignsLeavesNoTrace(t *testing.T) {
	s := open(t, setUp{state: answered(), size: smallWindow})
	s.Go(planRoom)
	s.focusOn("plan.answers.pillow")
	offset := s.Kit().CurrentPage().Offset()
	for _, key := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEscape} {
		s.shortcut(fyne.KeyD, fyne.KeyModifierShortcutDefault)
		s.press(key)
		if s.focus() != "plan.answers.pillow" || s.Kit().CurrentPage().Offset() != offset {
			t.Errorf("%s leads to %q at %v, not %v", key, s.focus(), s.Kit().CurrentPage().Offset(), offset)
		}
		if slices.Contains(words(s.window), s.Kit().Words.T("plan.changed")) {
			t.Errorf("%s: the plan says that something changed", key)
		}
	}
}

// TestTheFocusStandsOnTheAnswer opens questions that have an answer already.
func TestTheFocusStandsOnTheAnswer(t *testing.T) {
	state := answered()
	state.Answers.SetUsual(body.Back)
	s := open(t, setUp{state: state})
	s.Go(step(2))
	if s.focus() != "position.back" {
		t.Errorf("the focus is on %q, not on the position that was named", s.focus())
	}
	s.Go(step(1))
	s.pressOn("signs.unsure")
	s.Go(step(2))
	s.Go(step(1))
	if s.focus() != "signs.unsure" {
		t.Errorf("the focus is on %q, not on the answer", s.focus())
	}
	s.pressOn("sign." + string(safety.Chest))
	s.Go(step(2))
	s.press(fyne.KeyEscape)
	if s.focus() != "sign."+string(safety.Chest) {
		t.Errorf("the focus is on %q, not on the sign that was ticked", s.focus())
	}
}
