package screens_test

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/parts"
)

// TestClosingInASessionKeepsWhatWasDone closes the window in the middle of a
// movement and opens the folder again.
func TestClosingInASessionKeepsWhatWasDone(t *testing.T) {
	for name, closeBy := range waysToClose {
		folder := t.TempDir()
		s := openOn(t, folder, "en")
		s.pressOn("signs.none")
		s.begin("gallery.start.bed")
		began := s.clock.now
		l := s.lead(readyMade(exercise.BeforeBed))
		l.until(func(now exercise.Now) bool { return midRep(now) && now.Drill == 1 })
		want := l.twin.Performed()
		closeBy(s)
		if !s.window.closed || s.clock.awake != 0 || s.clock.beat != nil {
			t.Errorf("%s: closed %v, the display is kept on by %d, it beats %v", name, s.window.closed, s.clock.awake, s.clock.beat != nil)
		}
		if err := s.keeper.Close(); err != nil {
			t.Fatal(err)
		}
		store, state, notices := profile.Open(folder)
		if err := store.Close(); err != nil {
			t.Fatal(err)
		}
		kept := state.Exercises.Sessions
		if len(notices) > 0 || len(kept) != 1 || fmt.Sprint(kept[0].Done) != fmt.Sprint(want) || !kept[0].Began.Equal(began) || len(want) != 2 {
			t.Errorf("%s: of %+v, %+v is kept, with %v", name, want, kept, notices)
		}
	}
}

// TestEachRepetitionIsKeptAtOnce: a computer whose power fails loses one at most.
func TestEachRepetitionIsKeptAtOnce(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	s.begin("gallery.start.bed")
	l := s.lead(readyMade(exercise.BeforeBed))
	l.key(fyne.KeyRight, fyne.KeySpace)
	for rep := 1; rep <= 4; rep++ {
		l.until(func(now exercise.Now) bool { return now.State == exercise.Working && now.Rep == rep })
		done := 0
		for _, log := range s.sessions() {
			done += log.Done[0].Reps
			if !log.Ended.Equal(s.clock.now) {
				t.Errorf("after repetition %d the session is kept as until %v, at %v", rep, log.Ended, s.clock.now)
			}
		}
		if done != rep-1 || len(s.sessions()) > 1 {
			t.Errorf("in repetition %d, %+v is kept", rep, s.sessions())
		}
	}
}

// TestTheGalleryOffersToGoOnOrToEnd leaves a session half way.
func TestTheGalleryOffersToGoOnOrToEnd(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	s.Go(galleryRoom)
	if s.Kit().Control("gallery.go_on") != nil || s.says("gallery.under_way") {
		t.Error("a session is offered that nobody began")
	}
	s.begin("gallery.start.bed")
	l := s.lead(readyMade(exercise.BeforeBed))
	l.until(midRep)
	s.Go(galleryRoom)
	if !s.says("gallery.under_way") {
		t.Errorf("the session that was left is not told: %q", words(s.window))
	}
	s.pressOn("gallery.go_on")
	l.twin.Pause()
	l.checkShows("going on")
	s.Go(galleryRoom)
	s.pressOn("gallery.end")
	if s.Route() != sessionRoom || !s.says("session.done") || fmt.Sprint(s.sessions()[0].Done) != fmt.Sprint(l.twin.Performed()) {
		t.Errorf("the end is %v with %+v", s.Route(), s.sessions())
	}
	s.checkRests("the end")
	s.press(fyne.KeyReturn)
	if s.Route() != galleryRoom || s.says("gallery.under_way") {
		t.Errorf("after the end comes %v, which says %q", s.Route(), words(s.window))
	}
	s.Go(sessionRoom)
	if !s.says("gallery.title") {
		t.Errorf("where no session is, %q is shown", words(s.window)[:3])
	}
}

// TestNothingDoneIsNotKept ends sessions before anything was done, in every way.
func TestNothingDoneIsNotKept(t *testing.T) {
	for name, end := range map[string]func(*stage){
		"the button":        func(s *stage) { s.pressOn("session.end") },
		"Escape":            func(s *stage) { s.window.Canvas().Unfocus(); s.press(fyne.KeyEscape) },
		"Escape in a count": func(s *stage) { s.pressOn("session.press"); s.press(fyne.KeyEscape, fyne.KeyEscape) },
		"skipping all":      skipAll,
		"skipping by keys": func(s *stage) {
			s.window.Canvas().Unfocus()
			for n := 0; n < 20 && s.Kit().Control("session.skip") != nil; n++ {
				s.press(fyne.KeyRight)
			}
		},
		"the gallery": func(s *stage) { s.Go(galleryRoom); s.pressOn("gallery.end") },
	} {
		s := open(t, setUp{state: well("en")})
		s.begin("gallery.start.bed")
		end(s)
		if s.Route() != galleryRoom || s.says("gallery.under_way") || len(s.sessions()) > 0 {
			t.Errorf("%s leads to %v with %v", name, s.Route(), s.sessions())
		}
		s.checkRests(name)
	}
}

// skipAll goes from one exercise to the next, to the end.
func skipAll(s *stage) {
	for n := 0; n < 20 && s.Kit().Control("session.skip") != nil; n++ {
		s.pressOn("session.skip")
	}
}

// TestBeginningAnotherSessionKeepsTheFirst leaves one half way, and one on the page
// of its end, and begins another an hour later.
func TestBeginningAnotherSessionKeepsTheFirst(t *testing.T) {
	for name, leave := range map[string]func(*stage){
		"half way":       func(*stage) {},
		"at its end":     func(s *stage) { s.pressOn("session.end") },
		"after the rate": func(s *stage) { s.pressOn("session.end", "session.feel.2") },
	} {
		s := open(t, setUp{state: well("en")})
		s.begin("gallery.start.bed")
		l := s.lead(readyMade(exercise.BeforeBed))
		l.until(midRep)
		leave(s)
		s.Go(galleryRoom)
		want := s.sessions()
		s.clock.jump(time.Hour)
		s.begin("gallery.start.waking")
		if first := s.sessions()[0]; name != "half way" && (!first.Ended.Equal(want[0].Ended) || (first.Feel == nil) != (want[0].Feel == nil)) {
			t.Errorf("%s: an hour later, %+v became %+v", name, want[0], first)
		}
		if s.clock.looks != 2 {
			t.Errorf("%s: two sessions look for the tones %d times", name, s.clock.looks)
		}
		l = s.lead(readyMade(exercise.AfterWaking))
		l.checkShows("beginning another")
		l.until(midRep)
		kept := s.sessions()
		if len(kept) != 2 || fmt.Sprint(kept[0].Done) != fmt.Sprint(want[0].Done) || fmt.Sprint(kept[1].Done) != fmt.Sprint(l.twin.Performed()) {
			t.Errorf("%s: %+v is kept, the first of which was %+v", name, kept, want)
		}
	}
}

// TestTheEndOfASessionStands answers how it feels long after the end.
func TestTheEndOfASessionStands(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	s.run("gallery.start.bed", 40*time.Second)
	s.pressOn("session.end")
	ended := s.clock.now
	s.clock.jump(time.Hour)
	s.pressOn("session.feel.1")
	if kept := s.sessions()[0]; !kept.Ended.Equal(ended) || kept.Feel == nil {
		t.Errorf("a session that ended at %v is kept as %+v", ended, kept)
	}
}

// TestTheDisplayIsKeptOnOnlyWhileItBeats starts and stops a session in every way.
func TestTheDisplayIsKeptOnOnlyWhileItBeats(t *testing.T) {
	for name, stop := range map[string]func(*stage){
		"a pause":            func(s *stage) { s.press(fyne.KeySpace) },
		"Escape":             func(s *stage) { s.press(fyne.KeyEscape) },
		"the end":            func(s *stage) { s.pressOn("session.end") },
		"leaving":            func(s *stage) { s.Go(galleryRoom) },
		"the help":           func(s *stage) { s.press(fyne.KeyF1) },
		"the signs":          func(s *stage) { s.shortcut(fyne.KeyD, fyne.KeyModifierShortcutDefault) },
		"another window":     func(s *stage) { s.leaveForeground() },
		"a jump":             func(s *stage) { s.clock.jump(time.Hour) },
		"the next exercise":  func(s *stage) { s.press(fyne.KeyRight) },
		"skipping all":       skipAll,
		"closing the window": func(s *stage) { byTheFrame(s) },
		"an answer that holds advice back": func(s *stage) {
			s.Kit().Change(func(state *profile.State) { tick(signsOf(safety.Emergency)...)(&state.Answers) })
			s.Go(parts.Route{Room: parts.Settings})
		},
	} {
		s := open(t, setUp{state: well("en")})
		s.begin("gallery.start.waking")
		if s.clock.awake != 0 || s.clock.beat != nil {
			t.Errorf("%s: while it waits the display is kept on", name)
		}
		s.window.Canvas().Unfocus()
		s.press(fyne.KeySpace)
		s.clock.turn(12 * time.Second)
		if s.clock.awake != 1 || s.clock.beat == nil {
			t.Errorf("%s: while it runs, it beats %v and the display is kept on by %d", name, s.clock.beat != nil, s.clock.awake)
		}
		s.window.Canvas().Unfocus()
		stop(s)
		if s.clock.awake != 0 || s.clock.beat != nil {
			t.Errorf("%s: it beats %v and the display is kept on by %d", name, s.clock.beat != nil, s.clock.awake)
		}
	}
}
