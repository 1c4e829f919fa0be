package screens_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/parts"
)

// mostPresses is how many keys it may take from the first page to the plan.
const mostPresses = 14

// TestThePlanIsAFewKeysAway walks from the first page to the plan with the keys
// that answer nothing but the first question, and counts them.
func TestThePlanIsAFewKeysAway(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		s := open(t, setUp{state: profile.State{Settings: profile.Settings{Language: language}}})
		keys := []fyne.KeyName{fyne.KeySpace}
		for range parts.Steps {
			keys = append(keys, fyne.KeyReturn)
		}
		s.press(keys...)
		if s.Route() != planRoom || len(keys) > mostPresses {
			t.Errorf("%s: %d keys lead to %v", language, len(keys), s.Route())
		}
	}
}

// here is everything that a switch of language has to keep.
type here struct {
	route   parts.Route
	focus   string
	answers profile.Answers
	place   profile.Place
	sliders map[string]float64
}

func (s *stage) here() here {
	state := s.keeper.State()
	h := here{s.Route(), s.focus(), state.Answers, state.Place, map[string]float64{}}
	for _, name := range s.Kit().Names() {
		if slider, ok := s.Kit().Control(name).(*parts.Slider); ok {
			h.sliders[name] = slider.Value()
		}
	}
	return h
}

// checkSwitchKeeps switches the language and looks whether all else is as before.
func (s *stage) checkSwitchKeeps(when string) {
	s.Helper()
	before, tag := s.here(), s.Kit().Words.Tag()
	offset, inView := s.Kit().CurrentPage().Offset(), s.focusInView(0)
	s.nextLanguage()
	if s.Kit().Words.Tag() == tag {
		s.Errorf("%s: the language is still %s", when, tag)
	}
	if after := s.here(); fmt.Sprint(after) != fmt.Sprint(before) {
		s.Errorf("%s: the switch from %s leads\nfrom %+v\nto   %+v", when, tag, before, after)
	}
	// Longer words above the focus may push it out of view; then the page follows.
	now := s.Kit().CurrentPage().Offset()
	if pushedOut := inView && !s.focusInView(now-offset); now != min(offset, s.furthest()) && !pushedOut {
		s.Errorf("%s: the switch from %s scrolls from %.0f to %.0f", when, tag, offset, now)
	}
	if inView && !s.focusInView(0) {
		s.Errorf("%s: the switch from %s leaves the focus out of view", when, tag)
	}
}

// focusInView says whether the focused control can be seen whole, or could if
// the page were scrolled back by so much.
func (s *stage) focusInView(back float32) bool {
	one, page := s.find(s.window.Canvas().Focused())
	return page != nil && one.top+back >= page.top && one.bottom+back <= page.bottom
}

// furthest is how far the page can be scrolled.
func (s *stage) furthest() float32 {
	page := s.Kit().CurrentPage()
	now := page.Offset()
	page.ScrollTo(1e6)
	furthest := page.Offset()
	page.ScrollTo(now)
	return furthest
}

// TestALanguageSwitchKeepsEverything answers every page by keys, in a window in
// which all of them scroll, and switches the language at each control.
func TestALanguageSwitchKeepsEverything(t *testing.T) {
	answers := [][]string{
		{"signs.none"},
		{"position.side", "second.back", "concern.reflux"},
		{"sex.female"},
		{"known.guessed", "fill.foam", "squashed.yes"},
		{"sag.slight", "age.old"},
		{"support.hugged", "thing.towel"},
	}
	for _, language := range []string{"en", "fr"} {
		settings := profile.Settings{Language: language, TextPercent: 150}
		s := open(t, setUp{state: profile.State{Settings: settings}, size: smallWindow})
		for page, choices := range answers {
			for _, name := range choices {
				s.pressOn(name)
				s.checkSwitchKeeps(name)
			}
			s.checkSlidersAndFields()
			s.focusOn(choices[0])
			s.press(fyne.KeyPageDown)
			s.checkSwitchKeeps(fmt.Sprintf("page %d, scrolled away from the focus", page+1))
			// What was typed into the fields is not understood.
			onward := map[bool]string{true: "footer.skip", false: "footer.next"}[page+1 == parts.StepYou]
			s.focusOn(onward)
			s.checkSwitchKeeps(onward)
			s.press(fyne.KeySpace)
		}
		if s.Route() != planRoom {
			t.Fatalf("came to %v", s.Route())
		}
		for range 5 {
			s.press(fyne.KeyPageDown)
			s.checkSwitchKeeps("plan")
		}
	}
}

// checkSlidersAndFields moves every slider of the page and types into every field.
func (s *stage) checkSlidersAndFields() {
	s.Helper()
	for _, name := range s.Kit().Names() {
		switch s.Kit().Control(name).(type) {
		case *parts.Slider:
			s.focusOn(name)
			s.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyUp)
			s.checkSwitchKeeps(name)
		case typist:
			s.focusOn(name)
			s.typeRunes("16a")
			s.checkSwitchKeeps(name)
		}
	}
}

// TestEveryControlCanBeReached goes round every room with the Tab key: each
// control comes once, in view, and looks different with the focus on it.
func TestEveryControlCanBeReached(t *testing.T) {
	s := open(t, setUp{size: smallWindow, notices: []profile.Notice{{Key: "notice.restored"}, {Key: "notice.disk_full"}}})
	s.everyRoom(func(room string) {
		wanted := slices.Sorted(slices.Values(s.Kit().Names()))
		if len(slices.Compact(slices.Clone(wanted))) != len(wanted) {
			t.Errorf("%s: two controls have the same name: %v", room, wanted)
		}
		if s.Kit().Keys != nil && s.focus() == "" {
			s.press(fyne.KeyTab)
		}
		var reached []string
		first := s.focus()
		for range len(wanted) + 1 {
			s.checkFocusShows(room)
			reached = append(reached, s.focus())
			s.press(fyne.KeyTab)
			if s.focus() == first {
				break
			}
		}
		if slices.Sort(reached); !slices.Equal(reached, wanted) {
			t.Errorf("%s: Tab reaches %v of %v", room, reached, wanted)
		}
	})
}

// checkFocusShows compares the focused control with itself without the focus,
// and looks whether it is in view.
func (s *stage) checkFocusShows(room string) {
	s.Helper()
	name, control := s.focus(), s.window.Canvas().Focused()
	if control == nil {
		s.Fatalf("%s: nothing has the focus", room)
	}
	object := control.(fyne.CanvasObject)
	with := drawing(object)
	control.FocusLost()
	without := drawing(object)
	control.FocusGained()
	if with == without {
		s.Errorf("%s: the focus on %s cannot be seen", room, name)
	}
	if drawing(object) != with {
		s.Errorf("%s: %s looks different when the focus comes back", room, name)
	}
	if one, page := s.find(control); page != nil && !page.holds(one.box) && one.bottom-one.top <= page.bottom-page.top {
		s.Errorf("%s: %s has the focus at %v, out of view %v", room, name, one.box, page.box)
	}
}

// find is where a control stands, and what it scrolls in, or nil.
func (s *stage) find(control fyne.Focusable) (one, page *seen) {
	s.Helper()
	for _, one := range look(s.window) {
		if any(one.object) != any(control) {
			continue
		}
		for _, outer := range one.inside {
			if _, isPage := outer.object.(*parts.Page); isPage {
				page = outer
			}
		}
		return one, page
	}
	s.Fatalf("the focus is on something that is not shown: %T", control)
	return nil, nil
}

// drawing writes down everything that a control draws.
func drawing(object fyne.CanvasObject) (lines string) {
	switch o := object.(type) {
	case *canvas.Rectangle:
		lines = fmt.Sprintln(o.Size(), o.FillColor, o.StrokeColor, o.StrokeWidth, o.CornerRadius)
	case *canvas.Circle:
		lines = fmt.Sprintln(o.Size(), o.FillColor, o.StrokeColor, o.StrokeWidth)
	case *canvas.Text:
		lines = fmt.Sprintln(o.Size(), o.Text, o.Color)
	}
	for _, child := range children(object) {
		if child.Visible() {
			lines += drawing(child)
		}
	}
	return lines
}

// TestEnterEscapeAndHelpWorkFromEveryControl presses Enter, Escape and F1 with
// the focus on every control of the page of measures in turn.
func TestEnterEscapeAndHelpWorkFromEveryControl(t *testing.T) {
	own := map[string]parts.Route{ // what Enter does on buttons with a way of their own
		"footer.back": step(2), "shell.exercises": {Room: parts.Gallery}, "shell.learn": learnRoom, "shell.signs": step(1), "shell.settings": {Room: parts.Settings},
	}
	s := open(t, setUp{state: understood()})
	s.Go(step(3))
	for _, name := range s.Kit().Names() {
		for _, press := range []struct {
			key   fyne.KeyName
			leads parts.Route
		}{{fyne.KeyReturn, step(4)}, {fyne.KeyEnter, step(4)}, {fyne.KeyEscape, step(2)}, {fyne.KeyF1, parts.Route{Room: parts.Help}}} {
			s.Go(step(3))
			s.focusOn(name)
			s.press(press.key)
			want := press.leads
			if other, known := own[name]; known && press.leads == step(4) {
				want = other
			}
			if s.Route() != want {
				t.Errorf("%s on %s leads to %v, not %v", press.key, name, s.Route(), want)
			}
		}
	}
}

func TestHelpAndSettingsGoBackToWhereOneWas(t *testing.T) {
	s := open(t, setUp{state: answered()})
	for _, from := range []parts.Route{step(1), step(4), safetyRoom, planRoom} {
		for _, leave := range []fyne.KeyName{fyne.KeyEscape, fyne.KeyReturn} {
			s.Go(from)
			s.press(fyne.KeyF1)
			if s.Route().Room != parts.Help {
				t.Fatalf("F1 in %v leads to %v", from, s.Route())
			}
			s.shortcut(fyne.KeyComma, fyne.KeyModifierShortcutDefault)
			if s.Route().Room != parts.Settings {
				t.Fatalf("the settings are %v", s.Route())
			}
			s.press(leave)
			if s.Route() != from {
				t.Errorf("%s leads from %v to %v, not back to it", leave, parts.Settings, s.Route())
			}
		}
	}
}

// TestTheMenuKeysWork uses the keys that are heard even while a field has the focus.
func TestTheMenuKeysWork(t *testing.T) {
	s := open(t, setUp{state: answered()})
	for _, keys := range []struct {
		key      fyne.KeyName
		modifier fyne.KeyModifier
		leads    parts.Route
	}{
		{fyne.KeyLeft, fyne.KeyModifierAlt, step(2)},
		{fyne.KeyD, fyne.KeyModifierShortcutDefault, step(1)},
		{fyne.KeyP, fyne.KeyModifierShortcutDefault, planRoom},
		{fyne.KeyComma, fyne.KeyModifierShortcutDefault, parts.Route{Room: parts.Settings}},
		{fyne.KeyK, fyne.KeyModifierShortcutDefault, learnRoom},
	} {
		s.Go(step(3))
		s.focusOn("field.weight")
		if s.shortcut(keys.key, keys.modifier); s.Route() != keys.leads {
			t.Errorf("%s leads to %v, not %v", keys.key, s.Route(), keys.leads)
		}
	}
	for _, sized := range []struct {
		key     fyne.KeyName
		percent int
	}{{fyne.KeyMinus, 100}, {fyne.KeyEqual, 115}, {fyne.KeyEqual, 130}, {fyne.KeyMinus, 115}, {fyne.KeyMinus, 100}} {
		s.shortcut(sized.key, fyne.KeyModifierShortcutDefault)
		if got := s.keeper.State().Settings.TextSize(); got != sized.percent {
			t.Errorf("%s makes the text %d %%, not %d %%", sized.key, got, sized.percent)
		}
	}
}

func TestNothingFocusedStillHearsKeys(t *testing.T) {
	s := open(t, setUp{state: understood()})
	s.Go(step(3))
	s.window.Canvas().Unfocus()
	s.press(fyne.KeyReturn)
	s.window.Canvas().Unfocus()
	s.press(fyne.KeyReturn)
	s.window.Canvas().Unfocus()
	s.press(fyne.KeyEscape)
	if s.Route() != step(4) {
		t.Errorf("Enter, Enter, Escape lead from page 3 to %v", s.Route())
	}
}

// TestBackUndoesNext goes on and back from every page with random answers.
func TestBackUndoesNext(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	s := open(t, setUp{})
	for range 25 {
		answers := someAnswers(random)
		answers.Typed = nil
		for n := 1; n <= parts.Steps; n++ {
			s.keeper.Change(func(state *profile.State) { state.Answers, state.Place = answers, profile.Place{} })
			s.Go(elsewhere)
			s.Go(step(n))
			if s.Route() != step(n) {
				continue // warning signs come first
			}
			before := s.keeper.State()
			s.press(fyne.KeyReturn, fyne.KeyEscape)
			after := s.keeper.State()
			if s.Route() != step(n) || !after.SaysTheSame(before) {
				t.Fatalf("on and back from page %d leads to %v\nfrom %+v\nto   %+v", n, s.Route(), before, after)
			}
		}
	}
}

// someAnswers is a person who said something to some of the questions.
func someAnswers(random *rand.Rand) profile.Answers {
	var a profile.Answers
	everything(&a)
	signs := []profile.Signs{{}, {Answer: safety.NoneOfThese}, {Answer: safety.NoneOfThese}, {Answer: safety.NotSure},
		{Answer: safety.SomeOfThese, Ticked: signsOf(safety.Urgent), Assessed: random.IntN(2) == 0},
		{Answer: safety.SomeOfThese, Ticked: signsOf(safety.Emergency)}}
	a.Signs = signs[random.IntN(len(signs))]
	forget := []func(){
		func() { a.Nights = a.Nights[:random.IntN(3)] },
		func() { a.Concerns = a.Concerns[:random.IntN(len(a.Concerns))] },
		func() { a.SetTyped(profile.FieldStature, "1,6o", 0) },
		func() { a.SetTyped(profile.FieldWeight, "", 0) },
		func() { a.Pillow = profile.Pillow{} },
		func() { a.Mattress = profile.Mattress{} },
		func() { a.Supports, a.SupportsChosen = nil, random.IntN(2) == 0 },
	}
	for _, what := range forget {
		if random.IntN(2) == 0 {
			what()
		}
	}
	a.Typed = maps.Clone(a.Typed)
	return a
}

// TestThePlanLeadsToWhatIsFurtherDown goes from the list of contents to each
// section, each further down than the one before.
func TestThePlanLeadsToWhatIsFurtherDown(t *testing.T) {
	s := open(t, setUp{state: answered(), size: smallWindow})
	s.Go(planRoom)
	page := s.Kit().CurrentPage()
	least := float32(0)
	for _, section := range []string{"plan.would_change", "plan.see", "plan.why", "plan.sources"} {
		page.ScrollTo(0)
		s.pressOn(section + ".show")
		if page.Offset() <= least {
			t.Errorf("%s is shown at %v, not below %v", section, page.Offset(), least)
		}
		least = page.Offset()
	}
}
