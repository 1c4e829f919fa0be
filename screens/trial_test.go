package screens_test

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
)

func TestOneChangeIsTriedAtATime(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		s := open(t, setUp{state: well(language)})
		s.Go(planRoom)
		if !s.says("trial.idle") {
			t.Errorf("%s: at first it says %q", language, words(s.window))
		}
		s.pressOn("trial.begin.pillow")
		now := s.keeper.State().Trials.Now
		if now == nil || now.Change != profile.ChangePillow || now.Since != "2026-11-24" {
			t.Fatalf("%s: begun was %+v", language, now)
		}
		for _, c := range []struct {
			night int
			phase string
		}{{1, "settling"}, {2, "settling"}, {3, "trying"}, {7, "trying"}} {
			night, phase := c.night, c.phase
			s.clock.now = time.Date(2026, time.November, 23+night, 22, 0, 0, 0, time.UTC)
			s.Go(elsewhere)
			s.Go(planRoom)
			if !s.says("trial.night", "Night", night, "Of", 7) || !s.says("trial.phase."+phase, "Settling", 2, "Of", 7) {
				t.Errorf("%s: in night %d it says %q", language, night, words(s.window))
			}
		}
		s.checkSwitchKeeps("in night 7")
		s.pressOn("trial.begin.position")
		if s.Route() != asking(planRoom.Room, "position") || s.focus() != "trial.no" || *s.keeper.State().Trials.Now != *now {
			t.Fatalf("%s: another one leads to %v with the focus on %q", language, s.Route(), s.focus())
		}
		for name, key := range map[string]fyne.KeyName{"no": fyne.KeySpace, "Escape": fyne.KeyEscape} {
			s.Go(asking(planRoom.Room, "position"))
			s.press(key)
			if s.Route() != planRoom || *s.keeper.State().Trials.Now != *now {
				t.Errorf("%s: %s leads to %v", language, name, s.Route())
			}
		}
		s.pressOn("trial.begin.exercises", "trial.yes")
		trials := s.keeper.State().Trials
		if trials.Now.Change != profile.ChangeExercises || len(trials.Past) != 1 || !s.says("trial.past") {
			t.Errorf("%s: yes leads to %+v", language, trials)
		}
		s.pressOn("trial.stop")
		if s.keeper.State().Trials.Now != nil {
			t.Errorf("%s: it was not stopped", language)
		}
	}
}

func TestTheRemindersComeAndArePutAway(t *testing.T) {
	state := well("en")
	state.Trials.Now = &profile.Trial{Change: profile.ChangeExercises, Since: "2026-11-24"}
	s := open(t, setUp{state: state})
	for _, c := range []struct {
		days int
		says string
	}{{6, ""}, {7, "see.physio"}, {29, "see.physio"}, {30, "see.doctor"}} {
		s.clock.now = time.Date(2026, time.November, 24+c.days, 8, 0, 0, 0, time.UTC)
		s.Go(elsewhere)
		s.Go(planRoom)
		if shown := s.Kit().Control("trial.away") != nil; shown != (c.says != "") {
			t.Errorf("after %d days a reminder is shown: %v", c.days, shown)
		}
		if c.says != "" && !s.says(c.says) {
			t.Errorf("after %d days it says %q", c.days, words(s.window))
		}
	}
	s.pressOn("trial.away")
	if s.Kit().Control("trial.away") != nil {
		t.Error("the reminder was not put away")
	}
	s.clock.now = time.Date(2027, time.March, 1, 8, 0, 0, 0, time.UTC)
	s.Go(elsewhere)
	s.Go(planRoom)
	if s.Kit().Control("trial.away") != nil {
		t.Error("the reminder came back")
	}
}

func TestATrialThatLiesAheadIsSaid(t *testing.T) {
	state := well("fr")
	state.Trials.Now = &profile.Trial{Change: profile.ChangePillow, HeightCM: 9, Since: "2026-12-24"}
	s := open(t, setUp{state: state})
	s.Go(planRoom)
	if !s.says("trial.phase.ahead", "Settling", 2, "Of", 7) {
		t.Errorf("it says %q", words(s.window))
	}
	s.pressOn("trial.today")
	if s.keeper.State().Trials.Now.Since != "2026-11-24" || !s.says("trial.night", "Night", 1, "Of", 7) {
		t.Errorf("beginning today leads to %+v", s.keeper.State().Trials.Now)
	}
}
