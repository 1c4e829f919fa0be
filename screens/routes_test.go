package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/know"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/parts"
)

// TestSignsComeBeforeAdvice asks for every room with every answer to the warning
// signs: advice waits for the question, for the emergency number, and for a doctor
// where one has to look; all other rooms stay open.
func TestSignsComeBeforeAdvice(t *testing.T) {
	settings, help := parts.Route{Room: parts.Settings}, parts.Route{Room: parts.Help}
	free := []parts.Route{step(1), safetyRoom, settings, help, learnRoom, sourcesRoom, learnPage(know.UpperBack), learnPage(know.See), learnPage(know.Unknown)}
	advising := []parts.Route{step(2), step(3), step(4), step(5), step(6), planRoom, learnPage(know.Causes), learnPage(know.Ease), learnPage(know.Night)}
	for _, c := range []struct {
		name  string
		signs profile.Signs
		// instead is where a room that advises leads; its zero value is the room itself.
		instead parts.Route
	}{
		{"not answered", profile.Signs{}, step(1)},
		{"none", profile.Signs{Answer: safety.NoneOfThese}, parts.Route{}},
		{"not sure", profile.Signs{Answer: safety.NotSure}, parts.Route{}},
		{"urgent", profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Cancer}}, safetyRoom},
		{"urgent, not sure", profile.Signs{Answer: safety.NotSure, Ticked: []safety.Sign{safety.Cancer}}, safetyRoom},
		{"urgent, looked at", profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Cancer}, Assessed: true}, parts.Route{}},
		{"emergency", profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Chest}}, safetyRoom},
		{"emergency, looked at", profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Chest}, Assessed: true}, safetyRoom},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(t, setUp{state: profile.State{Answers: profile.Answers{Signs: c.signs}}})
			ask := func(route, want parts.Route) {
				t.Helper()
				for _, from := range []parts.Route{settings, step(1), safetyRoom} {
					s.Go(from)
					if s.Go(route); s.Route() != want {
						t.Errorf("%v leads from %v to %v, not %v", route, from, s.Route(), want)
					}
				}
			}
			for _, route := range free {
				ask(route, route)
			}
			for _, route := range advising {
				want := route
				if c.instead != (parts.Route{}) {
					want = c.instead
				}
				ask(route, want)
			}
		})
	}
}

// TestANewStartPutsTheSignsFirst opens the window on a plan or a page that was left
// behind with the signs still open, or ticked.
func TestANewStartPutsTheSignsFirst(t *testing.T) {
	urgent := profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Cancer}}
	none := profile.Signs{Answer: safety.NoneOfThese}
	for _, c := range []struct {
		name  string
		signs profile.Signs
		place profile.Place
		want  parts.Route
	}{
		{"nothing yet", profile.Signs{}, profile.Place{}, step(1)},
		{"plan, not answered", profile.Signs{}, profile.Place{PlanSeen: true}, step(1)},
		{"page 5, not answered", profile.Signs{}, profile.Place{Step: 5}, step(1)},
		{"plan, urgent", urgent, profile.Place{PlanSeen: true}, safetyRoom},
		{"page 5, urgent", urgent, profile.Place{Step: 5}, safetyRoom},
		{"plan", none, profile.Place{Step: 3, PlanSeen: true}, planRoom},
		{"page 5", none, profile.Place{Step: 5}, step(5)},
		{"no such page", none, profile.Place{Step: 7}, step(1)},
	} {
		s := open(t, setUp{state: profile.State{Answers: profile.Answers{Signs: c.signs}, Place: c.place}})
		if s.Route() != c.want {
			t.Errorf("%s: the window opens on %v, not %v", c.name, s.Route(), c.want)
		}
	}
}

// TestWhoIsNotSureIsToldWhomToAsk: the answer goes through the safety room, which
// sends to a health line and lets go on.
func TestWhoIsNotSureIsToldWhomToAsk(t *testing.T) {
	s := open(t, setUp{})
	s.pressOn("signs.unsure")
	s.press(fyne.KeyReturn)
	if s.Route() != safetyRoom || !s.says("safety.unsure.now") || !s.says("safety.on") {
		t.Fatalf("not sure leads to %v, which says %q", s.Route(), words(s.window))
	}
	if s.press(fyne.KeyReturn); s.Route() != step(2) {
		t.Errorf("the safety room leads on to %v", s.Route())
	}
}

// TestEscapeOnTheFirstPageGoesBackToThePlan, once there is one; before that it stays.
func TestEscapeOnTheFirstPageGoesBackToThePlan(t *testing.T) {
	s := open(t, setUp{state: profile.State{Answers: profile.Answers{Signs: profile.Signs{Answer: safety.NoneOfThese}}}})
	if s.press(fyne.KeyEscape); s.Route() != step(1) {
		t.Errorf("without a plan, Escape leads to %v", s.Route())
	}
	s.Go(planRoom)
	s.pressOn("plan.answers.signs")
	if s.Route() != step(1) {
		t.Fatalf("the answer leads to %v", s.Route())
	}
	if s.press(fyne.KeyEscape); s.Route() != planRoom {
		t.Errorf("with a plan, Escape leads to %v", s.Route())
	}
}

// TestTheWarningSignsAreAClickAwayFromEveryRoom: where nothing stands above the page, the
// way to them stands below it.
func TestTheWarningSignsAreAClickAwayFromEveryRoom(t *testing.T) {
	s := open(t, setUp{})
	s.everyRoom(func(name string) {
		for _, way := range []string{"shell.signs", "session.signs", "fit.signs"} {
			if s.Kit().Control(way) != nil {
				return
			}
		}
		t.Errorf("%s has no way to the warning signs", name)
	})
}
