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

// emergencies are answers that ask for the emergency number, some of them together
// with signs that a doctor has looked at.
var emergencies = map[string]func(*profile.Answers){
	"one sign":  tick(safety.Chest),
	"all signs": tick(safety.Signs()...),
	"a sign beside one that was looked at": func(a *profile.Answers) {
		tick(safety.Cancer, safety.Bladder)(a)
		a.Signs.Assessed = true
	},
	"a sign and a doubt": func(a *profile.Answers) {
		a.AnswerSigns(safety.NotSure)
		a.ToggleSign(safety.Accident)
	},
}

// TestNothingLeadsOnFromAnEmergency: the room has no button that goes on and no box
// that says a doctor has looked, Enter stays, and the only way is back to the signs.
func TestNothingLeadsOnFromAnEmergency(t *testing.T) {
	s := open(t, setUp{})
	for name, edit := range emergencies {
		s.visit(room{name: name, route: safetyRoom, edit: edit})
		if !s.says("safety.emergency.now") || s.says("safety.on") {
			t.Errorf("%s: the room says %q", name, words(s.window))
		}
		for _, control := range []string{"safety.on", "safety.assessed"} {
			if slices.Contains(s.Kit().Names(), control) {
				t.Errorf("%s: there is %s", name, control)
			}
		}
		for _, key := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter} {
			s.window.Canvas().Unfocus()
			if s.press(key); s.Route() != safetyRoom {
				t.Fatalf("%s: %s leads to %v", name, key, s.Route())
			}
		}
		if s.press(fyne.KeyEscape); s.Route() != step(1) {
			t.Errorf("%s: Escape leads to %v", name, s.Route())
		}
	}
}

// TestAnUrgentSignWaitsForADoctor: Enter stays and says what is missing until the box
// is ticked; the box can be ticked and unticked, and shows which it is.
func TestAnUrgentSignWaitsForADoctor(t *testing.T) {
	const box = "safety.assessed"
	s := open(t, setUp{})
	s.visit(room{name: "urgent", route: safetyRoom, edit: tick(safety.Cancer)})
	for _, ticked := range []bool{false, true, false, true} {
		if ticked != s.answers().Signs.Assessed {
			s.pressOn(box)
		}
		s.checkBox(box, "safety.urgent.assessed", ticked)
		if got := s.answers().Signs.Assessed; got != ticked || s.says("safety.urgent.missing") == ticked || s.Kit().Plan.Held == ticked {
			t.Errorf("the box is ticked: %v; stored %v, says that it is missing: %v, holds the plan: %v",
				ticked, got, s.says("safety.urgent.missing"), s.Kit().Plan.Held)
		}
		s.focusOn("safety.on")
		s.press(fyne.KeyReturn)
		want, focus := safetyRoom, box
		if ticked {
			want, focus = step(2), s.focus()
		}
		if s.Route() != want || s.focus() != focus {
			t.Errorf("with the box ticked: %v, Enter leads to %v with the focus on %s", ticked, s.Route(), s.focus())
		}
		s.Go(safetyRoom)
	}
}

// checkBox looks whether a choice says of itself that it is chosen.
func (s *stage) checkBox(name, id string, chosen bool) {
	s.Helper()
	want := s.Kit().Words.T(id)
	if chosen {
		want = s.Kit().Words.T("parts.chosen", "What", want)
	}
	control, _ := s.Kit().Control(name).(fyne.Accessible)
	if control == nil || control.AccessibilityLabel() != want {
		s.Errorf("%s does not say %q", name, want)
	}
}

// TestUnderAFieldStandsHowItIsUnderstood: an empty field says what leaving it open
// costs, a good one how it was understood, a bad one what is wrong; only one of these
// stands there at a time.
func TestUnderAFieldStandsHowItIsUnderstood(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		s := open(t, setUp{state: spoken(language)})
		s.visit(room{name: "you", route: step(3)})
		speak := s.Kit().Words
		cost := func(measure advice.Measure) string {
			return speak.T("wizard.you.cost", "Cost", units.Length(advice.CostCM(s.answers(), measure)))
		}
		understood := func(words string) string { return speak.T("field.understood", "Value", words) }
		_, wrongStature := units.ParseLength("ab", units.Centimetres, units.StatureLimits)
		_, wrongShoulders := units.ParseLength("ab", units.Centimetres, units.ShoulderLimits)
		_, wrongWeight := units.ParseMass("ab", units.Kilograms, units.WeightLimits)
		for _, c := range []struct {
			field                profile.Field
			good                 string
			empty, reads, faulty string
		}{
			{profile.FieldStature, "171", cost(advice.MeasureStature), understood(speak.Stature(171)), speak.Say(wrongStature.Line)},
			{profile.FieldShoulders, "38", cost(advice.MeasureShoulders), understood(speak.Length(38)), speak.Say(wrongShoulders.Line)},
			{profile.FieldWeight, "67", speak.T("wizard.you.weight_note"), understood(speak.Mass(67)), speak.Say(wrongWeight.Line)},
		} {
			for _, typed := range []struct{ text, want string }{{"", c.empty}, {c.good, c.reads}, {"", c.empty}, {"ab", c.faulty}, {"", c.empty}} {
				s.retype(c.field, typed.text)
				said := words(s.window)
				for _, note := range []string{c.empty, c.reads, c.faulty} {
					if got, want := slices.Contains(said, note), note == typed.want; got != want {
						t.Errorf("%s, %q in %s: says %q: %v", language, typed.text, c.field, note, got)
					}
				}
			}
		}
	}
}

// retype empties a field and types into it.
func (s *stage) retype(field profile.Field, text string) {
	s.Helper()
	s.focusOn("field." + string(field))
	for range len(s.shownIn(field)) {
		s.press(fyne.KeyBackspace)
	}
	s.typeRunes(text)
}

// TestSkippingLeavesTheQuestionOpen: "I don't know" forgets what was said about
// position, pillow or mattress and goes on; what was typed about the body and the
// small pillows chosen stay, and so do all other answers.
func TestSkippingLeavesTheQuestionOpen(t *testing.T) {
	for page, forget := range map[int]func(*profile.Answers){
		2: func(a *profile.Answers) { a.Nights = nil },
		3: func(*profile.Answers) {},
		4: func(a *profile.Answers) { a.Pillow = profile.Pillow{} },
		5: func(a *profile.Answers) { a.Mattress = profile.Mattress{} },
		6: func(*profile.Answers) {},
	} {
		state := answered()
		state.Answers.ToggleSupport(profile.Hugged)
		s := open(t, setUp{state: state})
		s.Go(step(page))
		want := s.keeper.State()
		forget(&want.Answers)
		s.focusOn("footer.skip")
		s.press(fyne.KeyReturn)
		got := s.keeper.State()
		want.Place = got.Place
		if !got.Equal(want) {
			t.Errorf("page %d, skipped: the answers are\n%+v, not\n%+v", page, got.Answers, want.Answers)
		}
		next := step(page + 1)
		if page == 6 {
			next = planRoom
		}
		if s.Route() != next {
			t.Errorf("page %d, skipped, leads to %v", page, s.Route())
		}
	}
	if answered().Answers.Usual() != body.Side {
		t.Error("the answered state has no position to forget")
	}
}
