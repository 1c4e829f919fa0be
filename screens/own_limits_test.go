package screens_test

import (
	"fmt"
	"reflect"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// TestTheHundredthOneIsTheLast writes one more than there is room for: that is said,
// nothing typed is lost, and it is saved once there is room.
func TestTheHundredthOneIsTheLast(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		state := well(language)
		for n := 1; n <= profile.MostOwn; n++ {
			state.Exercises.SaveOwn(exercise.Custom{ID: fmt.Sprintf("own-%d", n), Name: fmt.Sprintf("Number %d", n), Steps: []string{"Lift."}, Reps: 2})
		}
		draft := profile.Draft{Name: "One more", Steps: []string{"Let go."}, Reps: "3"}
		state.Exercises.Draft = &draft
		s := open(t, setUp{state: state})
		s.Go(parts.Route{Room: parts.Own})
		full := s.Kit().Words.N("own.full", profile.MostOwn)
		s.pressOn("own.save")
		if count(words(s.window), full) != 1 || s.Route().Room != parts.Own || s.Kit().CurrentPage().Offset() != 0 {
			t.Errorf("%s: saving leads to %v, which says %q", language, s.Route(), words(s.window))
		}
		if kept := s.keeper.State().Exercises; len(kept.Own) != profile.MostOwn || !reflect.DeepEqual(kept.Draft, &draft) {
			t.Errorf("%s: kept are %d, and as a draft %+v", language, len(kept.Own), kept.Draft)
		}
		s.Go(parts.Route{Room: parts.Exercise, ID: "own-7", Asking: true})
		s.pressOn("own.remove_now")
		s.Go(parts.Route{Room: parts.Own})
		if count(words(s.window), full) != 0 {
			t.Errorf("%s: it is still said that there is no room", language)
		}
		s.pressOn("own.save")
		if own := s.own(); len(own) != profile.MostOwn || own[len(own)-1].Name != "One more" || s.keeper.State().Exercises.Draft != nil {
			t.Errorf("%s: where there is room, it is not saved", language)
		}
	}
}

// TestTheHundredthOneCanBeChanged: there is room for what has its place already.
func TestTheHundredthOneCanBeChanged(t *testing.T) {
	state := well("en")
	for n := 1; n <= profile.MostOwn; n++ {
		state.Exercises.SaveOwn(exercise.Custom{ID: fmt.Sprintf("own-%d", n), Name: fmt.Sprintf("Number %d", n), Steps: []string{"Lift."}, Reps: 2})
	}
	s := open(t, setUp{state: state})
	s.Go(parts.Route{Room: parts.Own, ID: "own-100"})
	s.typeInto("own.name", "Changed")
	s.pressOn("own.save")
	if own := s.own(); own[99].Name != "Changed" || s.Route() != ownPage("own-100") {
		t.Errorf("it is %+v in %v", own[99], s.Route())
	}
}

// TestAnExerciseChangedInAPauseIsDoneAsItWas changes or removes what the session is
// in the middle of: the session says so, goes on as it began, and is kept whole.
func TestAnExerciseChangedInAPauseIsDoneAsItWas(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*stage)
		says   string
	}{
		"changed": {func(s *stage) {
			s.Go(parts.Route{Room: parts.Own, ID: "own-1"})
			s.typeInto("own.name", "Other")
			s.typeInto("own.reps", "7")
			s.pressOn("own.sides.both", "own.save")
		}, "session.own_changed"},
		"removed, and another written": {func(s *stage) {
			s.Go(parts.Route{Room: parts.Exercise, ID: "own-1", Asking: true})
			s.pressOn("own.remove_now")
			s.keeper.Change(func(state *profile.State) {
				state.Exercises.Draft = &profile.Draft{Name: "New", Steps: []string{"Turn."}, Reps: "5"}
			})
			s.Go(parts.Route{Room: parts.Own})
			s.pressOn("own.save")
		}, "session.own_removed"},
	} {
		s := open(t, setUp{state: shortOnes("en", false)})
		l := s.leadMine()
		l.key(fyne.KeySpace)
		l.pass(5 * beatEvery)
		if s.says(c.says) {
			t.Errorf("%s: it is said before it is so", name)
		}
		c.change(s)
		l.twin.Pause()
		for _, own := range s.own() {
			if own.ID == "own-1" && own.Name == "New" {
				t.Errorf("%s: a new one takes the id of one that is being done", name)
			}
		}
		s.backToSession()
		l.checkShows(name)
		said := words(s.window)
		if !s.says(c.says) || count(said, "Shrug") != 1 || count(said, "Lift both shoulders.") != 1 || count(said, "Other") > 0 {
			t.Errorf("%s: the session says %q", name, said)
		}
		l.key(fyne.KeySpace)
		l.until(is(exercise.Done))
		want := fmt.Sprint(l.twin.Performed())
		if kept := s.sessions(); len(kept) != 1 || fmt.Sprint(kept[0].Done) != want {
			t.Errorf("%s: kept is %+v, not %s", name, kept, want)
		}
		if want := s.Kit().Words.N("session.performed_each", 2, "What", "Shrug", "Of", 2); count(words(s.window), want) != 1 {
			t.Errorf("%s: the end says %q", name, words(s.window))
		}
	}
}

// TestAnExerciseOfOnesOwnSaysWhenToStop: on its page, before it begins, and where the
// session runs on to it.
func TestAnExerciseOfOnesOwnSaysWhenToStop(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		s := open(t, setUp{state: shortOnes(language, true)})
		check := func(where string, said bool) {
			t.Helper()
			for _, id := range append(exercise.OwnStopKeys(), "page.stop") {
				if s.says(id) != said {
					t.Errorf("%s, %s: it says %s: %v", language, where, id, !said)
				}
			}
		}
		s.Go(ownPage("own-1"))
		check("the page", true)
		if !s.says("strength.practice") {
			t.Errorf("%s: what that rests on is not said", language)
		}
		l := s.leadMine()
		check("before it begins", true)
		l.until(midRep)
		check("in the middle", false)
		l.until(is(exercise.Resting))
		check("before the next", true)
	}
}
