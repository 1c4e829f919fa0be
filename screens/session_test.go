package screens_test

import (
	"fmt"
	"testing"
	"testing/fstest"
	"time"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/screens/parts"
)

// TestASessionIsFollowedByKeysAlone goes from the gallery through a ready-made
// session, with detours, to its end and back: every repetition that was counted is
// kept, and so is how it feels, unless that is left open.
func TestASessionIsFollowedByKeysAlone(t *testing.T) {
	for language, c := range map[string]struct {
		when  exercise.When
		rates bool
	}{"en": {exercise.BeforeBed, true}, "fr": {exercise.AfterWaking, false}} {
		s := open(t, setUp{state: well(language)})
		s.Go(galleryRoom)
		for s.focus() != "gallery.start."+string(c.when) {
			s.press(fyne.KeyTab)
		}
		s.press(fyne.KeyReturn)
		began := s.clock.now
		l := s.lead(readyMade(c.when))
		l.key(fyne.KeySpace)
		l.until(func(now exercise.Now) bool { return now.Rep == 3 })
		l.key(fyne.KeyLeft, fyne.KeyUp, fyne.KeyUp)
		l.pass(8 * time.Second)
		l.key(fyne.KeyEscape, fyne.KeySpace, fyne.KeyDown)
		l.until(func(now exercise.Now) bool { return now.Rep == 2 })
		l.key(fyne.KeyRight, fyne.KeyLeft)
		l.until(func(now exercise.Now) bool { return now.Drill == 1 && now.Rep == 2 })
		l.key(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyLeft)
		l.until(is(exercise.Done))
		want := fmt.Sprint(l.twin.Performed())
		if kept := s.sessions(); len(kept) != 1 || fmt.Sprint(kept[0].Done) != want || !kept[0].Began.Equal(began) || !kept[0].Ended.Equal(s.clock.now) || kept[0].Feel != nil {
			t.Errorf("%s: kept is %+v, not %s from %v to %v", language, kept, want, began, s.clock.now)
		}
		if c.rates {
			for s.focus() != "session.feel.4" {
				s.press(fyne.KeyTab)
			}
			s.press(fyne.KeySpace)
		}
		s.press(fyne.KeyEscape)
		if s.Route() != galleryRoom || !s.says("gallery.last", "Date", s.Kit().Words.Date(s.clock.now.Local())) || s.Kit().Control("gallery.go_on") != nil {
			t.Errorf("%s: the end leads to %v, which says %v", language, s.Route(), words(s.window))
		}
		if feel := s.sessions()[0].Feel; (feel != nil) != c.rates || feel != nil && *feel != 4 || len(s.sessions()) != 1 {
			t.Errorf("%s: kept is how it feels as %v in %d sessions", language, feel, len(s.sessions()))
		}
	}
}

// TestEveryAnswerAfterASessionIsKeptAndAnswered goes up and down the scale.
func TestEveryAnswerAfterASessionIsKeptAndAnswered(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	s.run("gallery.start.bed", 40*time.Second)
	s.pressOn("session.end")
	done := fmt.Sprint(s.sessions()[0].Done)
	answers := []string{"fine", "fine", "fine", "fine", "some", "some", "much", "much", "much", "much", "much"}
	for feel, answer := range answers {
		s.pressOn(fmt.Sprintf("session.feel.%d", feel))
		for range 2 {
			for _, other := range []string{"fine", "some", "much"} {
				if got := s.says("session.answer." + other); got != (other == answer) {
					t.Errorf("%d is answered with %q: %v", feel, other, got)
				}
			}
			s.nextLanguage()
		}
		if kept := s.sessions(); len(kept) != 1 || kept[0].Feel == nil || *kept[0].Feel != feel || fmt.Sprint(kept[0].Done) != done {
			t.Errorf("%d: kept is %+v", feel, kept)
		}
	}
}

// TestASwitchOfLanguageKeepsTheSession switches by the keys and by the button in
// every state of a session: nothing but the words changes, and it goes on as if
// nothing had been.
func TestASwitchOfLanguageKeepsTheSession(t *testing.T) {
	bundle := made(t, fstest.MapFS{"en.toml": wrap(t, "en.toml", english, 0), "fr.toml": wrap(t, "fr.toml", french, 0)})
	state := well("en")
	state.Exercises.PacePercent = 120
	s := open(t, setUp{words: bundle, state: state})
	s.begin("gallery.start.waking")
	l := s.lead(readyMade(exercise.AfterWaking))
	check := func(when string) {
		t.Helper()
		before := s.moment()
		s.nextLanguage()
		s.checkSpeaks(when, french, english)
		if after := s.moment(); after.String() != before.String() {
			t.Errorf("%s: the keys lead from\n%v to\n%v", when, before, after)
		}
		if s.Kit().Control("language.en") == nil {
			s.nextLanguage()
		} else {
			s.tapOn("language.en")
		}
		s.checkSpeaks(when, english, french)
		if after := s.moment(); after.String() != before.String() {
			t.Errorf("%s: the way back leads from\n%v to\n%v", when, before, after)
		}
		l.checkShows(when)
	}
	check("waiting")
	l.key(fyne.KeySpace)
	l.pass(2 * time.Second)
	check("ready")
	l.until(midRep)
	check("working")
	l.pass(time.Second)
	l.key(fyne.KeySpace)
	check("paused")
	l.key(fyne.KeySpace)
	l.until(is(exercise.OtherSide))
	l.pass(time.Second)
	check("the other side")
	l.until(func(now exercise.Now) bool { return midRep(now) && now.Side == exercise.Left })
	check("working on the left")
	s.leaveForeground()
	l.twin.Pause()
	check("away")
	l.key(fyne.KeySpace)
	l.until(func(now exercise.Now) bool { return now.Drill == len(l.drills)-1 })
	l.key(fyne.KeySpace, fyne.KeyRight)
	s.pressOn("session.feel.5")
	check("done")
	if kept := s.sessions(); len(kept) != 1 || *kept[0].Feel != 5 || fmt.Sprint(kept[0].Done) != fmt.Sprint(l.twin.Performed()) {
		t.Errorf("kept is %+v, not %+v", kept, l.twin.Performed())
	}
}

// TestAJumpOfTheClockPausesTheSession: as when the computer sleeps, or its clock is
// set. Nothing counts meanwhile, and Space goes on from the very same place.
func TestAJumpOfTheClockPausesTheSession(t *testing.T) {
	state := well("en")
	state.Exercises.RunOn = true
	s := open(t, setUp{state: state})
	s.begin("gallery.start.waking")
	l := s.lead(readyMade(exercise.AfterWaking))
	for _, reached := range []func(exercise.Now) bool{
		func(now exercise.Now) bool { return now.State == exercise.Ready && now.Left < 3*time.Second },
		midRep, is(exercise.OtherSide), is(exercise.Resting),
	} {
		l.until(reached)
		l.pass(time.Second)
		for _, jump := range []time.Duration{time.Hour, -time.Hour, -time.Millisecond, 2100 * time.Millisecond} {
			before, sessions := s.moment(), fmt.Sprint(s.sessions())
			s.clock.jump(jump)
			l.twin.Pause()
			when := fmt.Sprintf("%v in %+v", jump, l.twin.Now())
			l.checkShows(when)
			if !s.says("session.paused_away") || fmt.Sprint(s.sessions()) != sessions {
				t.Errorf("%s: kept is %+v, said is %q", when, s.sessions(), words(s.window))
			}
			s.checkRests(when)
			l.key(fyne.KeySpace)
			if after := s.moment(); after.String() != before.String() {
				t.Errorf("%s: it goes on from %v, not %v", when, after, before)
			}
			l.pass(500 * time.Millisecond)
		}
	}
}

// TestALostForegroundPausesTheSession: it does not run by itself when the window
// comes back.
func TestALostForegroundPausesTheSession(t *testing.T) {
	s := open(t, setUp{state: well("fr")})
	s.begin("gallery.start.bed")
	l := s.lead(readyMade(exercise.BeforeBed))
	s.leaveForeground()
	s.enterForeground()
	l.checkShows("another window, while waiting")
	if s.says("session.paused_away") {
		t.Error("what waits is said to be paused")
	}
	l.key(fyne.KeySpace)
	l.until(midRep)
	s.leaveForeground()
	l.twin.Pause()
	l.checkShows("another window")
	s.enterForeground()
	l.checkShows("coming back")
	if !s.says("session.paused_away") {
		t.Errorf("why it stands still is not said: %q", words(s.window))
	}
	s.checkRests("after another window")
	l.key(fyne.KeySpace)
	l.pass(2 * time.Second)
	l.key(fyne.KeySpace)
	if s.says("session.paused_away") || !s.says("session.paused") {
		t.Error("a pause of one's own is said to come from elsewhere")
	}
}

// TestOtherRoomsPauseTheSession opens every other room in the middle of a movement
// and comes back to the same place.
func TestOtherRoomsPauseTheSession(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	s.begin("gallery.start.bed")
	l := s.lead(readyMade(exercise.BeforeBed))
	l.until(midRep)
	modifier := fyne.KeyModifierShortcutDefault
	for _, c := range []struct {
		name  string
		leave func()
		room  parts.Room
		back  func()
	}{
		{"the help", func() { s.press(fyne.KeyF1) }, parts.Help, func() { s.press(fyne.KeyEscape) }},
		{"the settings", func() { s.shortcut(fyne.KeyComma, modifier) }, parts.Settings, func() { s.press(fyne.KeyEscape) }},
		{"the signs", func() { s.shortcut(fyne.KeyD, modifier) }, parts.Wizard, func() { s.press(fyne.KeyReturn) }},
		{"the signs, by the button", func() { s.tapOn("session.signs") }, parts.Wizard, func() { s.press(fyne.KeyReturn) }},
		{"the plan", func() { s.shortcut(fyne.KeyP, modifier) }, parts.Plan, s.backToSession},
		{"the gallery", func() { s.shortcut(fyne.KeyE, modifier) }, parts.Gallery, s.backToSession},
	} {
		c.leave()
		l.twin.Pause()
		if s.Route().Room != c.room {
			t.Errorf("%s is %v", c.name, s.Route())
		}
		s.checkRests(c.name)
		c.back()
		if s.Route() != sessionRoom {
			t.Fatalf("back from %s is %v", c.name, s.Route())
		}
		l.checkShows("coming back from " + c.name)
		if !s.says("session.paused") {
			t.Errorf("back from %s: it is not said that it is paused", c.name)
		}
		s.checkRests("back from " + c.name)
		l.key(fyne.KeySpace)
		l.pass(time.Second)
	}
}
