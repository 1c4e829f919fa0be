package screens_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

var mineRoom = parts.Route{Room: parts.Mine}

// tabTo goes to a control with the Tab key.
func (s *stage) tabTo(name string) {
	s.Helper()
	for range len(s.Kit().Names()) + 1 {
		if s.focus() == name {
			return
		}
		s.press(fyne.KeyTab)
	}
	s.Fatalf("Tab does not lead to %s in %v", name, s.Route())
}

// mine is the person's own routine, by id, and fails where the list in the window
// tells another.
func (s *stage) mine() (ids []string) {
	s.Helper()
	for i, pick := range s.keeper.State().Exercises.Mine {
		ids = append(ids, pick.ID)
		name := pick.ID
		if e, found := exercise.ByID(pick.ID); found {
			name = s.Kit().Words.T(e.NameKey())
		} else if own, found := s.keeper.State().Exercises.OwnByID(pick.ID); found {
			name = own.Name
		}
		if s.Route() == mineRoom && !s.says("gallery.entry", "N", i+1, "What", name) {
			s.Errorf("%d. is not told as %q in %q", i+1, name, words(s.window))
		}
	}
	return ids
}

// TestARoutineIsPutTogetherByKeys takes exercises, puts them in order, takes one out
// again, and starts.
func TestARoutineIsPutTogetherByKeys(t *testing.T) {
	state := well("en")
	state.Exercises.SaveOwn(exercise.Custom{ID: "own-1", Name: "Shrug", Steps: []string{"Lift."}, Reps: 2})
	s := open(t, setUp{state: state})
	s.Go(galleryRoom)
	s.tabTo("gallery.mine")
	s.press(fyne.KeyReturn)
	if s.Route() != mineRoom || !s.says("mine.empty") || s.Kit().Control("mine.start") != nil {
		t.Fatalf("%v says %q", s.Route(), words(s.window))
	}
	var ids []string
	for _, e := range exercise.Catalogue() {
		ids = append(ids, e.ID)
	}
	own := fmt.Sprintf("mine.pick.%d", len(ids)+1)
	for _, pick := range []string{"mine.pick.1", "mine.pick.3", own} {
		s.tabTo(pick)
		s.press(fyne.KeySpace)
		if s.focus() != pick {
			t.Errorf("%s leaves the focus on %q", pick, s.focus())
		}
	}
	steps := []struct {
		name string
		want []string
	}{
		{"mine.up.2", []string{ids[2], ids[0], "own-1"}},
		{"mine.down.1", []string{ids[0], ids[2], "own-1"}},
		{"mine.up.1", []string{ids[0], ids[2], "own-1"}},
		{"mine.down.3", []string{ids[0], ids[2], "own-1"}},
		{"mine.up.3", []string{ids[0], "own-1", ids[2]}},
		{"mine.remove.2", []string{ids[0], ids[2]}},
		{own, []string{ids[0], ids[2], "own-1"}},
		{"mine.pick.1", []string{ids[2], "own-1"}},
		{"mine.remove.1", []string{"own-1"}},
		{"mine.pick.1", []string{"own-1", ids[0]}},
	}
	for _, step := range steps {
		s.tabTo(step.name)
		s.press(fyne.KeySpace)
		if got := s.mine(); !slices.Equal(got, step.want) {
			t.Errorf("%s makes %v, not %v", step.name, got, step.want)
		}
		s.nextLanguage()
	}
	s.tabTo("mine.start")
	s.press(fyne.KeyReturn)
	if s.Route() != sessionRoom || !slices.Contains(words(s.window), "Shrug") {
		t.Errorf("the routine begins in %v with %q", s.Route(), words(s.window))
	}
	s.Go(galleryRoom)
	if !s.says("gallery.entry", "N", 1, "What", "Shrug") || s.Kit().Control("gallery.start.mine") == nil {
		t.Errorf("the gallery says %q", words(s.window))
	}
}

// TestARoutineHoldsTwelve takes thirteen.
func TestARoutineHoldsTwelve(t *testing.T) {
	state := well("en")
	for n := 1; n <= 8; n++ {
		state.Exercises.SaveOwn(exercise.Custom{ID: fmt.Sprintf("own-%d", n), Name: fmt.Sprintf("Number %d", n), Steps: []string{"Lift."}, Reps: 2})
	}
	s := open(t, setUp{state: state})
	s.Go(mineRoom)
	for n := 1; n <= 13; n++ {
		s.pressOn(fmt.Sprintf("mine.pick.%d", n))
	}
	got := s.mine()
	if len(got) != profile.MostMine || s.Kit().Control("mine.up.13") != nil {
		t.Errorf("it holds %d: %v", len(got), got)
	}
	s.pressOn("mine.remove.12", "mine.pick.13")
	if after := s.mine(); len(after) != profile.MostMine || slices.Equal(after, got) {
		t.Errorf("after one is taken out it holds %v", after)
	}
}

// TestAnExerciseJoinsTheRoutineFromItsPage puts it in and takes it out again.
func TestAnExerciseJoinsTheRoutineFromItsPage(t *testing.T) {
	state := well("fr")
	state.Exercises.SaveOwn(exercise.Custom{ID: "own-1", Name: "Shrug", Steps: []string{"Lift."}, Reps: 2})
	s := open(t, setUp{state: state})
	for _, id := range []string{"open-book", "own-1"} {
		s.Go(parts.Route{Room: parts.Exercise, ID: id})
		for _, in := range []bool{true, false, true} {
			s.pressOn("exercise.mine")
			pick := profile.Pick{ID: id, Own: strings.HasPrefix(id, "own")}
			if got := s.keeper.State().Exercises.InMine(pick); got != in || s.focus() != "exercise.mine" {
				t.Errorf("%s is in the routine: %v, and the focus on %q", id, got, s.focus())
			}
			if label := s.wordsOn("exercise.mine"); (label == s.Kit().Words.T("page.out_of_mine")) != in {
				t.Errorf("%s is in the routine: %v, and the button says %q", id, in, label)
			}
		}
	}
}

// TestNothingMovesBeyondTheEnds: the first cannot go up nor the last down; their
// buttons keep their place and the focus, and neither look nor act as the others do.
func TestNothingMovesBeyondTheEnds(t *testing.T) {
	state := well("en")
	for _, id := range []string{"cat-cow", "open-book", "head-tilt"} {
		state.Exercises.AddToMine(profile.Pick{ID: id})
	}
	s := open(t, setUp{state: state})
	s.Go(mineRoom)
	before := fmt.Sprint(s.mine())
	for _, name := range []string{"mine.up.1", "mine.down.3"} {
		at := s.Kit().Names()
		s.pressOn(name)
		s.press(fyne.KeyReturn)
		s.tapOn(name)
		press, _ := s.Kit().Control(name).(*parts.Press)
		if fmt.Sprint(s.mine()) != before || s.focus() != name || !slices.Equal(at, s.Kit().Names()) || s.Route() != mineRoom {
			t.Errorf("%s leads to %v and %q in %v", name, s.mine(), s.focus(), s.Route())
		}
		if other, _ := s.Kit().Control("mine.up.2").(*parts.Press); press.Cursor() == other.Cursor() {
			t.Errorf("the mouse on %s looks as if there were something to press", name)
		}
		press.FocusLost()
		if there, _ := s.Kit().Control("mine.down.2").(*parts.Press); drawing(press) == drawing(there) {
			t.Errorf("%s looks as the others do", name)
		}
	}
}
