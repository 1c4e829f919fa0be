package screens_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// cards are the ids of the exercises on the cards of the gallery.
func (s *stage) cards() (ids []string) {
	for _, name := range s.Kit().Names() {
		if id, ok := strings.CutPrefix(name, "gallery.card."); ok {
			ids = append(ids, id)
		}
	}
	return ids
}

// on finds the first object of a kind that stands on a control.
func on[T any](s *stage, name string) (found T) {
	s.Helper()
	control := s.Kit().Control(name)
	for _, one := range look(s.window) {
		object, ok := one.object.(T)
		if ok && slices.ContainsFunc(one.inside, func(outer *seen) bool { return any(outer.object) == any(control) }) {
			return object
		}
	}
	s.Fatalf("there is no such thing on %s in %v", name, s.Route())
	return found
}

// wordsOn are the texts on a control, behind each other.
func (s *stage) wordsOn(name string) string {
	var texts []string
	control := s.Kit().Control(name)
	for _, one := range look(s.window) {
		text, ok := one.object.(*parts.Text)
		if ok && slices.ContainsFunc(one.inside, func(outer *seen) bool { return any(outer.object) == any(control) }) {
			texts = append(texts, text.Words())
		}
	}
	return strings.Join(texts, "\n")
}

// suits says whether a form is what the filters ask for.
func suits(e exercise.Exercise, form exercise.Form, filters []profile.Filter) bool {
	for _, filter := range filters {
		needs := e.Movement(form).Needs
		lacking := map[profile.Filter]bool{
			profile.FilterNoFloor:     slices.Contains(needs, exercise.Floor),
			profile.FilterNoEquipment: slices.Contains(needs, exercise.Band) || slices.Contains(needs, exercise.Roller),
			profile.FilterBeforeBed:   !slices.Contains(e.When, exercise.BeforeBed),
			profile.FilterAfterWaking: !slices.Contains(e.When, exercise.AfterWaking),
		}
		if lacking[filter] {
			return false
		}
	}
	return true
}

// fitting is the first form that fits, "" where none does.
func fitting(e exercise.Exercise, filters []profile.Filter) exercise.Form {
	for _, form := range exercise.Forms() {
		if suits(e, form, filters) {
			return form
		}
	}
	return ""
}

// TestTheFiltersShowWhatFits goes through all combinations of the filters: every
// exercise that fits in some form is shown in that form, and no other; the filters
// are kept, and how many are left out is said.
func TestTheFiltersShowWhatFits(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		s := open(t, setUp{state: well(language)})
		s.Go(galleryRoom)
		seen := map[int]bool{}
		for n := range 1 << len(profile.Filters()) {
			if n > 0 {
				toggled := profile.Filters()[grayBit(n)]
				s.pressOn("gallery.filter." + string(toggled))
			}
			filters := s.keeper.State().Exercises.Filters
			var want []string
			for _, e := range exercise.Catalogue() {
				form := fitting(e, filters)
				if form == "" {
					continue
				}
				want = append(want, e.ID)
				if facts := s.wordsOn("gallery.card." + e.ID); form != exercise.Main && !strings.Contains(facts, s.Kit().Words.T("form."+string(form))) {
					t.Errorf("%s under %v is shown with %q, not in the %s form", e.ID, filters, facts, form)
				}
			}
			if got := s.cards(); !slices.Equal(got, want) {
				t.Errorf("under %v, %v are shown, not %v", filters, got, want)
			}
			left := len(exercise.Catalogue()) - len(want)
			if got := s.says("gallery.none"); got != (len(want) == 0) {
				t.Errorf("under %v it says that none fits: %v", filters, got)
			}
			if got := s.saysCount("gallery.left_out", left); len(want) > 0 && got != (left > 0) {
				t.Errorf("under %v it says that %d are left out: %v", filters, left, got)
			}
			for _, filter := range profile.Filters() {
				s.checkBox("gallery.filter."+string(filter), "gallery.filter."+string(filter), slices.Contains(filters, filter))
			}
			seen[len(want)] = true
		}
		if len(seen) < 3 {
			t.Errorf("the filters tell little apart: %v", seen)
		}
		before := s.cards()
		s.Go(planRoom)
		s.Go(galleryRoom)
		if got := s.cards(); !slices.Equal(got, before) || len(before) == len(exercise.Catalogue()) {
			t.Errorf("back in the gallery, %v are shown, not %v", got, before)
		}
	}
}

// grayBit is the one bit in which a number differs from the one before in an order
// that goes through all numbers, one bit at a time.
func grayBit(n int) int {
	for bit := 0; ; bit++ {
		if n>>bit&1 == 1 {
			return bit
		}
	}
}

// saysCount says whether a message about a number is to be read.
func (s *stage) saysCount(id string, n int) bool {
	return slices.ContainsFunc(words(s.window), func(text string) bool { return strings.Contains(text, s.Kit().Words.N(id, n)) })
}

// TestACardOpensTheFormThatFits opens every card without room on the floor and
// without equipment, and does the exercise in the form that was shown.
func TestACardOpensTheFormThatFits(t *testing.T) {
	others := 0
	for _, filter := range []profile.Filter{profile.FilterNoFloor, profile.FilterNoEquipment} {
		state := well("en")
		state.Exercises.Toggle(filter)
		s := open(t, setUp{state: state})
		s.Go(galleryRoom)
		for _, id := range s.cards() {
			e, _ := exercise.ByID(id)
			form := fitting(e, []profile.Filter{filter})
			s.Go(galleryRoom)
			s.pressOn("gallery.card." + id)
			if s.Route() != (parts.Route{Room: parts.Exercise, ID: id}) || !s.says(e.StartKey(form)) {
				t.Errorf("under %s, the card leads to %v, which does not say how the %s form begins", filter, s.Route(), form)
			}
			if s.pressOn("exercise.start"); !s.says(e.StartKey(form)) {
				t.Errorf("under %s, %s begins with %q, not in the %s form", filter, id, words(s.window), form)
			}
			if form != exercise.Main {
				others++
			}
			if kept := s.keeper.State().Exercises.Forms; len(kept) > 0 {
				t.Errorf("under %s, looking at %s chooses %v", filter, id, kept)
			}
		}
	}
	if others == 0 {
		t.Error("no exercise is shown in another form")
	}
}

// TestAFormThatWasChosenIsUsed chooses the easier form on the page of an exercise: it
// is kept, shown on the card and the page, and done in the routines.
func TestAFormThatWasChosenIsUsed(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	for _, drill := range readyMade(exercise.BeforeBed)[:1] {
		e, _ := exercise.ByID(drill.ID)
		for _, form := range []exercise.Form{exercise.Harder, exercise.Easier, exercise.Main} {
			s.Go(parts.Route{Room: parts.Exercise, ID: e.ID})
			s.pressOn("exercise.form." + string(form))
			if got := s.keeper.State().Exercises.Form(e.ID); got != form {
				t.Errorf("%s was chosen, and %s is kept", form, got)
			}
			s.begin("gallery.start.bed")
			if !s.says(e.StartKey(form)) {
				t.Errorf("the routine begins with %q, not in the %s form", words(s.window), form)
			}
			s.Go(galleryRoom)
			facts := s.wordsOn("gallery.card." + e.ID)
			if form != exercise.Main && !strings.Contains(facts, s.Kit().Words.T("form."+string(form))) {
				t.Errorf("the card says %q, not that the %s form was chosen", facts, form)
			}
			s.pressOn("gallery.card." + e.ID)
			s.checkBox("exercise.form."+string(form), "form."+string(form), true)
			s.pressOn("exercise.start")
			if !s.says(e.StartKey(form)) {
				t.Errorf("alone it begins with %q, not in the %s form", words(s.window), form)
			}
		}
	}
}

// TestWhatIsHiddenComesBackFromTheSettings hides an exercise on its page.
func TestWhatIsHiddenComesBackFromTheSettings(t *testing.T) {
	state := well("en")
	hidden := readyMade(exercise.BeforeBed)[0].ID
	state.Exercises.AddToMine(profile.Pick{ID: hidden})
	s := open(t, setUp{state: state})
	e, _ := exercise.ByID(hidden)
	name := s.Kit().Words.T(e.NameKey())
	first := func() bool { return s.says("gallery.entry", "N", 1, "What", name) }
	s.Go(galleryRoom)
	if !slices.Contains(s.cards(), hidden) || !first() || s.Kit().Control("gallery.start.mine") == nil {
		t.Fatalf("%s is not there to be hidden", hidden)
	}
	s.pressOn("gallery.card."+hidden, "exercise.hide")
	if s.Route() != galleryRoom || slices.Contains(s.cards(), hidden) || first() || s.Kit().Control("gallery.start.mine") != nil || !s.saysCount("gallery.hidden", 1) {
		t.Errorf("%s is hidden, and %v says %q", hidden, s.Route(), words(s.window))
	}
	s.begin("gallery.start.bed")
	if s.says(e.NameKey()) {
		t.Error("what is hidden is done")
	}
	s.Go(parts.Route{Room: parts.Mine})
	if slices.ContainsFunc(words(s.window), func(text string) bool { return text == name }) {
		t.Error("what is hidden can be chosen")
	}
	s.Go(parts.Route{Room: parts.Settings})
	named := 0
	for _, text := range words(s.window) {
		named += strings.Count(text, s.Kit().Words.T(e.NameKey()))
	}
	if named != 1 {
		t.Errorf("the settings name it %d times: %q", named, words(s.window))
	}
	s.pressOn("settings.unhide." + hidden)
	if !s.says("settings.none_hidden") {
		t.Error("it is still told as hidden")
	}
	s.Go(galleryRoom)
	if !slices.Contains(s.cards(), hidden) || !first() || s.Kit().Control("gallery.start.mine") == nil {
		t.Errorf("it does not come back: %q", words(s.window))
	}
}

// TestACardPlaysWhileItIsLookedAt: with the focus or the mouse on it, and not where
// less motion is asked for; no figure plays in a room that was left.
func TestACardPlaysWhileItIsLookedAt(t *testing.T) {
	for _, still := range []bool{false, true} {
		state := well("en")
		state.Settings.LessMotion = still
		s := open(t, setUp{state: state})
		s.Go(galleryRoom)
		var figures []*figure.Moving
		for _, id := range s.cards() {
			figures = append(figures, on[*figure.Moving](s, "gallery.card."+id))
		}
		check := func(when string, plays ...int) {
			t.Helper()
			for i, moving := range figures {
				if want := slices.Contains(plays, i) && !still; moving.Playing() != want {
					t.Errorf("less motion %v, %s: figure %d plays: %v", still, when, i, moving.Playing())
				}
			}
		}
		check("at first")
		for i, id := range s.cards() {
			s.focusOn("gallery.card." + id)
			check("with the focus on "+id, i)
		}
		s.window.Canvas().Unfocus()
		check("without a focus")
		for i, id := range s.cards() {
			s.focusOn("gallery.card." + id)
			s.window.Canvas().Unfocus()
			card, page := s.find(s.Kit().Control("gallery.card." + id))
			middle := fyne.NewPos((card.left+card.right)/2, (max(card.top, page.top)+min(card.bottom, page.bottom))/2)
			test.MoveMouse(s.window.Canvas(), middle)
			check("with the mouse on "+id, i)
			figures[i].Stop() // as after its loops
			s.focusOn("gallery.card." + id)
			check("with the focus, after its end under the mouse", i)
			figures[i].Stop()
			test.MoveMouse(s.window.Canvas(), fyne.NewPos(1, 1))
			check("with the mouse gone after its end")
			test.MoveMouse(s.window.Canvas(), middle)
			check("with the mouse, after its end with the focus", i)
			s.focusOn("gallery.card." + s.cards()[0])
			check("with mouse and focus", 0, i)
			s.window.Canvas().Unfocus()
			check("with the mouse alone", i)
			test.MoveMouse(s.window.Canvas(), fyne.NewPos(1, 1))
			check("with the mouse gone")
		}
		e, _ := exercise.ByID(s.cards()[0])
		telling := e.Movement(exercise.Main).HoldsUpTo(2).TellingSeconds()
		if at := figures[0].Seconds(); at != telling {
			t.Errorf("a card that rests shows %v s, not %v", at, telling)
		}
		s.focusOn("gallery.card." + s.cards()[0])
		card, _ := s.find(s.Kit().Control("gallery.card." + s.cards()[0]))
		test.MoveMouse(s.window.Canvas(), fyne.NewPos((card.left+card.right)/2, card.top+20))
		s.Go(planRoom)
		check("in another room")
		s.Go(parts.Route{Room: parts.Exercise, ID: e.ID})
		large := s.figure()
		if large.Playing() == still {
			t.Errorf("less motion %v: the figure of the page plays: %v", still, large.Playing())
		}
		s.leaveForeground()
		if large.Playing() {
			t.Error("a figure plays in a window that nobody looks at")
		}
		s.enterForeground()
		if s.figure().Playing() == still {
			t.Errorf("less motion %v, back in the window: the figure plays: %v", still, s.figure().Playing())
		}
		large = s.figure()
		if s.Go(galleryRoom); large.Playing() {
			t.Error("the figure of a page plays in another room")
		}
		s.Go(parts.Route{Room: parts.Exercise, ID: e.ID})
		if s.pressOn("exercise.play"); s.figure().Playing() {
			t.Error("the figure plays after a pause")
		}
	}
}
