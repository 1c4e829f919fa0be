package screens_test

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// TestWhatIsReadFromTheFloorIsInView runs through every form of every exercise: the
// movement, the count, the breath and every button stand in the window whole, without
// scrolling, and stay where they are while the words change.
func TestWhatIsReadFromTheFloorIsInView(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		for _, percent := range []int{100, 200} {
			for _, form := range exercise.Forms() {
				state := well(language)
				state.Settings.TextPercent = percent
				for _, e := range exercise.Catalogue() {
					state.Exercises.SetForm(e.ID, form)
					state.Exercises.AddToMine(profile.Pick{ID: e.ID})
				}
				s := open(t, setUp{state: state})
				s.begin("gallery.start.mine")
				for _, e := range exercise.Catalogue() {
					s.checkFloor(e, form, fmt.Sprintf("%s, %d %%, %s, %s", language, percent, e.ID, form))
				}
			}
		}
	}
}

// checkFloor goes through the first repetition of the exercise that waits, and on to
// the next exercise.
func (s *stage) checkFloor(e exercise.Exercise, form exercise.Form, name string) {
	s.Helper()
	words := s.Kit().Words
	s.window.Canvas().Unfocus()
	s.press(fyne.KeySpace)
	s.window.Resize(smallWindow)
	s.checkInView(name, words.T("session.state.ready"), "5")
	movement := e.Movement(form)
	if movement.Sided {
		s.checkInView(name, words.T("side.right"), words.T(e.SideKey(form, exercise.Right)))
	}
	s.clock.turn(5*time.Second + beatEvery)
	breath := map[fyne.Size]box{}
	for _, phase := range movement.Phases {
		for _, size := range []fyne.Size{smallWindow, largeWindow} {
			s.window.Resize(size)
			s.checkInView(name, words.T(e.CueKey(form, phase)), words.T("session.count", "N", 1, "Of", e.Dose.Reps.Low))
			at := s.checkInView(name, words.T("breath."+string(phase.Breath)))
			if before, found := breath[size]; found && (before.left != at.left || before.top != at.top) {
				s.Errorf("%s: the breath moves from %v to %v", name, before, at)
			}
			breath[size] = at
			s.checkButtonsInView(name)
		}
		for left := phase.Seconds; left > 0; left-- {
			s.clock.jump(min(time.Second, time.Duration(left*float64(time.Second))))
		}
	}
	if movement.Sided {
		s.pressOn("session.side")
		for _, size := range []fyne.Size{largeWindow, smallWindow} {
			s.window.Resize(size)
			s.checkInView(name, words.T("session.state.other-side"), "10", words.T("side.left"), words.T(e.SideKey(form, exercise.Left)))
		}
	}
	s.window.Canvas().Unfocus()
	s.press(fyne.KeyRight)
}

// checkInView looks whether the words stand on the page as it is, and where.
func (s *stage) checkInView(name string, said ...string) (at box) {
	s.Helper()
	for _, want := range said {
		found := false
		for _, one := range look(s.window) {
			if text, ok := one.object.(*parts.Text); !ok || text.Words() != want {
				continue
			}
			page, _ := around[*parts.Page](one)
			for _, outer := range one.inside {
				if outer.object == fyne.CanvasObject(page) {
					found, at = outer.holds(one.box), one.box
				}
			}
		}
		if !found {
			s.Errorf("%s: %q is not in view", name, want)
		}
	}
	return at
}

func (s *stage) checkButtonsInView(name string) {
	s.Helper()
	size := s.window.Canvas().Size()
	window := boxOf(fyne.Position{}, size)
	for _, button := range []string{"session.end", "session.back", "session.repeat", "session.skip", "session.press", "session.signs"} {
		if one, _ := s.find(s.Kit().Control(button)); !window.holds(one.box) {
			s.Errorf("%s: %s is at %v in a window of %v", name, button, one.box, size)
		}
	}
}

// TestTheLineAtTheTopMakesRoomWhileTimePasses: it is there while the session waits or
// stands still.
func TestTheLineAtTheTopMakesRoomWhileTimePasses(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	s.begin("gallery.start.bed")
	for n, there := range []bool{true, false, true, false} {
		for _, name := range []string{"shell.signs", "shell.settings", "language.fr"} {
			if got := s.Kit().Control(name) != nil; got != there {
				t.Errorf("after %d presses of the space bar %s is there: %v", n, name, got)
			}
		}
		s.window.Canvas().Unfocus()
		s.press(fyne.KeySpace)
	}
}
