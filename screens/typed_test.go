package screens_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/parts"
)

var fields = []profile.Field{profile.FieldStature, profile.FieldShoulders, profile.FieldWeight}

// oddTexts are things that people type into a field for a measure.
var oddTexts = []string{
	"1,70", "6x", "-5", "40", "300", "70", "5 ft 7", "1.7.0", "un mètre soixante-dix", "«\u00a0170\u00a0»",
	"🛏️ 170", "مئة وسبعون", "  ", strings.Repeat("Je mesure à peu près cela, je crois bien. ", 3),
}

// shownIn is what stands in a field on the screen.
func (s *stage) shownIn(field profile.Field) string {
	s.Helper()
	label := s.Kit().Words.T("field." + string(field))
	control, ok := s.Kit().Control("field." + string(field)).(typist)
	if !ok {
		s.Fatalf("there is no field for %s in %v", field, s.Route())
	}
	return strings.TrimPrefix(control.AccessibilityLabel(), label+" ")
}

// upheaval builds a room anew without answering anything.
type upheaval struct {
	name string
	make func(*stage)
}

func upheavals() []upheaval {
	set := func(change func(*profile.Settings)) func(*stage) {
		return func(s *stage) {
			s.Kit().Change(func(state *profile.State) { change(&state.Settings) })
		}
	}
	return []upheaval{
		{"a switch of language", func(s *stage) { s.nextLanguage() }},
		{"dark colours", set(func(settings *profile.Settings) { settings.Theme = profile.ThemeDark })},
		{"pounds", func(s *stage) { s.pressOn("unit.lb") }},
		{"larger text", func(s *stage) { s.shortcut(fyne.KeyEqual, fyne.KeyModifierShortcutDefault) }},
		{"inches and stones", func(s *stage) { s.pressOn("unit.in", "unit.st") }},
		{"other rooms", func(s *stage) {
			for _, route := range []parts.Route{step(1), step(6), planRoom, {Room: parts.Settings}, step(3)} {
				s.Go(route)
			}
		}},
		{"high contrast", set(func(settings *profile.Settings) { settings.Theme = profile.ThemeContrast })},
		{"less motion", set(func(settings *profile.Settings) { settings.LessMotion = true })},
		{"centimetres and kilograms", func(s *stage) { s.pressOn("unit.cm", "unit.kg") }},
		{"a switch back", func(s *stage) { s.nextLanguage() }},
	}
}

// TestNothingTypedIsEverLost types what cannot be understood into every field
// and then changes everything else.
func TestNothingTypedIsEverLost(t *testing.T) {
	for i := 0; i < len(oddTexts); i += len(fields) - 1 {
		state := answered()
		state.Answers.Typed = nil
		s := open(t, setUp{state: state})
		s.Go(step(3))
		typed := map[profile.Field]string{}
		for n, field := range fields {
			typed[field] = oddTexts[(i+n)%len(oddTexts)]
			s.focusOn("field." + string(field))
			s.typeRunes(typed[field])
		}
		s.checkTyped("typing", typed)
		for _, upheaval := range upheavals() {
			upheaval.make(s)
			s.checkTyped(upheaval.name, typed)
		}
	}
}

// checkTyped looks for what was typed in the state and on the screen. What was
// understood may have been written anew in another unit.
func (s *stage) checkTyped(after string, typed map[profile.Field]string) {
	s.Helper()
	for _, field := range fields {
		if _, understood := s.measure(field); understood {
			typed[field] = s.answers().Typed[field]
		}
		if got := s.answers().Typed[field]; got != typed[field] {
			s.Errorf("after %s, %s holds %.60q, not %.60q", after, field, got, typed[field])
		}
		if got := s.shownIn(field); got != typed[field] {
			s.Errorf("after %s, %s shows %.60q, not %.60q", after, field, got, typed[field])
		}
	}
	s.checkUnderstood(after)
}

// measure is the stored value of a field, in centimetres or kilograms.
func (s *stage) measure(field profile.Field) (value float64, known bool) {
	a := s.answers()
	value = map[profile.Field]float64{
		profile.FieldStature: a.StatureCM, profile.FieldShoulders: a.ShouldersCM, profile.FieldWeight: a.WeightKG,
	}[field]
	return value, value > 0
}

// checkUnderstood compares what each field says it was understood as with what
// is stored and counts in the plan.
func (s *stage) checkUnderstood(after string) {
	s.Helper()
	for _, field := range fields {
		stored, _ := s.measure(field)
		said, tolerance := s.read(field)
		if math.Abs(stored-said) > tolerance {
			s.Errorf("after %s, %s is %.2f, yet %.60q says %.2f", after, field, stored, s.answers().Typed[field], said)
		}
	}
}

// read understands what stands in a field as the field does, and how far
// rounding to a whole unit may have moved it.
func (s *stage) read(field profile.Field) (value, tolerance float64) {
	typed := s.answers().Typed[field]
	switch field {
	case profile.FieldWeight:
		mass, _ := units.ParseMass(typed, s.Kit().MassUnit(), units.WeightLimits)
		return float64(mass), 0.25
	case profile.FieldShoulders:
		length, _ := units.ParseLength(typed, s.Kit().LengthUnit(), units.ShoulderLimits)
		return float64(length), 0.15
	}
	length, _ := units.ParseLength(typed, s.Kit().LengthUnit(), units.StatureLimits)
	return float64(length), 1.3
}

// TestAUnitSwitchKeepsTheMeasures goes through every pair of units and back.
func TestAUnitSwitchKeepsTheMeasures(t *testing.T) {
	state := answered()
	state.Answers.Typed = nil
	s := open(t, setUp{state: state})
	s.Go(step(3))
	for field, typed := range map[profile.Field]string{
		profile.FieldStature: "171,3", profile.FieldShoulders: "38.2", profile.FieldWeight: "67,8",
	} {
		s.focusOn("field." + string(field))
		s.typeRunes(typed)
	}
	before := s.answers()
	for range 2 {
		for _, unit := range []string{"unit.in", "unit.st", "unit.cm", "unit.lb", "unit.in", "unit.kg", "unit.cm"} {
			s.pressOn(unit)
			now := s.answers()
			if now.StatureCM != before.StatureCM || now.ShouldersCM != before.ShouldersCM || now.WeightKG != before.WeightKG {
				t.Errorf("%s makes %v, %v, %v of %v, %v, %v", unit, now.StatureCM, now.ShouldersCM, now.WeightKG,
					before.StatureCM, before.ShouldersCM, before.WeightKG)
			}
			s.checkUnderstood(unit)
		}
	}
	if s.answers().Pillow != before.Pillow || s.answers().Mattress != before.Mattress {
		t.Error("units change the pillow or the mattress")
	}
}

// TestAUnitTouchesItsOwnFieldsAlone chooses the units of weight, and those in use.
func TestAUnitTouchesItsOwnFieldsAlone(t *testing.T) {
	s := open(t, setUp{state: answered()})
	s.Go(step(3))
	before := s.answers()
	for _, unit := range []string{"unit.cm", "unit.kg", "unit.lb"} {
		s.pressOn(unit)
		if got := s.shownIn(profile.FieldStature); got != "168" || s.answers().StatureCM != before.StatureCM {
			t.Errorf("%s writes %q for a typed 168", unit, got)
		}
	}
}

// TestSlidersMoveByKeys moves every slider with every key it knows.
func TestSlidersMoveByKeys(t *testing.T) {
	sliders := []struct {
		name            string
		page            int
		low, high, step float64
		stored          func(profile.Answers) float64
	}{
		{"position.share", 2, 50, 95, 5, func(a profile.Answers) float64 { return float64(a.UsualShare()) }},
		{"pillow.height", 4, 0, 25, 0.5, func(a profile.Answers) float64 { return a.Pillow.HeightCM }},
		{"mattress.firmness", 5, 1, 10, 0.5, func(a profile.Answers) float64 { return a.Mattress.Firmness }},
	}
	for _, slider := range sliders {
		s := open(t, setUp{state: answered()})
		s.Go(step(slider.page))
		s.focusOn(slider.name)
		value := s.Kit().Control(slider.name).(*parts.Slider).Value
		check := func(key string, want float64) {
			if value() != want || slider.stored(s.answers()) != want {
				t.Errorf("%s: %s moves it to %v, and %v is stored, not %v", slider.name, key, value(), slider.stored(s.answers()), want)
			}
		}
		s.press(fyne.KeyHome)
		check("Home", slider.low)
		s.press(fyne.KeyLeft, fyne.KeyDown)
		check("Left at the end", slider.low)
		for i, key := range []fyne.KeyName{fyne.KeyRight, fyne.KeyUp} {
			s.press(key)
			check(string(key), slider.low+float64(i+1)*slider.step)
		}
		s.typeRunes("+")
		check("+", slider.low+3*slider.step)
		s.typeRunes("-−")
		check("-", slider.low+slider.step)
		s.press(fyne.KeyEnd)
		check("End", slider.high)
		s.press(fyne.KeyRight, fyne.KeyUp)
		check("Right at the end", slider.high)
		s.press(fyne.KeyLeft, fyne.KeyDown)
		check("Left, Down", slider.high-2*slider.step)
		s.press(fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageUp)
		check("Page Down, Page Up", slider.high-2*slider.step)
		if s.focus() != slider.name {
			t.Errorf("%s lost the focus to %q", slider.name, s.focus())
		}
	}
}

// TestTheWordsFollowTheSlider looks whether what is said beside a slider, in each
// unit, and the band on the page of the mattress keep up with it.
func TestTheWordsFollowTheSlider(t *testing.T) {
	s := open(t, setUp{state: answered()})
	for _, slider := range []struct {
		name string
		page int
	}{{"position.share", 2}, {"pillow.height", 4}, {"mattress.firmness", 5}} {
		s.Go(step(slider.page))
		s.focusOn(slider.name)
		s.press(fyne.KeyHome)
		said := map[string]bool{}
		for range 6 {
			said[fmt.Sprint(words(s.window))] = true
			s.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight)
		}
		if len(said) < 3 {
			t.Errorf("%s: the page says the same all along", slider.name)
		}
		live := fmt.Sprint(words(s.window))
		s.Kit().Change(func(*profile.State) {})
		if built := fmt.Sprint(words(s.window)); built != live {
			t.Errorf("%s: the page said\n%s\nbuilt anew it says\n%s", slider.name, live, built)
		}
	}
}

// TestNobodyGoesByAMeasureThatWasNotUnderstood: to go on leads to its field, until it is
// mended or the page is skipped, which keeps what was typed.
func TestNobodyGoesByAMeasureThatWasNotUnderstood(t *testing.T) {
	for _, leave := range []struct {
		name string
		do   func(s *stage)
		kept string
	}{
		{"mended", func(s *stage) {
			s.press(fyne.KeyBackspace)
			s.press(fyne.KeyReturn)
		}, "170"},
		{"skipped", func(s *stage) { s.pressOn("footer.skip") }, "1705"},
	} {
		state := answered()
		state.Answers.Typed = nil
		s := open(t, setUp{state: state})
		s.Go(step(3))
		s.focusOn("field.stature")
		s.typeRunes("1705")
		s.press(fyne.KeyReturn)
		s.pressOn("footer.next")
		if focused := s.window.Canvas().Focused(); s.Route() != step(3) || focused != s.Kit().Control("field.stature") {
			t.Fatalf("%s: %v, with the focus on %v", leave.name, s.Route(), focused)
		}
		leave.do(s)
		if s.Route() != step(4) || s.answers().Typed[profile.FieldStature] != leave.kept {
			t.Errorf("%s: %v, with %q kept", leave.name, s.Route(), s.answers().Typed)
		}
	}
}
