package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/screens/parts"
)

// benchRooms are the rooms in which a change of the whole window is timed: the
// page with the slider, and the longest one.
var benchRooms = []struct {
	name  string
	route parts.Route
}{
	{"pillow", step(4)},
	{"plan", planRoom},
}

func inEachRoom(b *testing.B, work func(*stage)) {
	for _, r := range benchRooms {
		b.Run(r.name, func(b *testing.B) {
			s := open(b, setUp{state: answered()})
			s.Go(r.route)
			for b.Loop() {
				work(s)
			}
		})
	}
}

// BenchmarkRelayout lays the room out anew without building it: what the others
// are to be compared with. The width changes each time, or nothing would be done.
func BenchmarkRelayout(b *testing.B) {
	next, other := largeWindow, largeWindow.Subtract(fyne.NewSize(2, 0))
	inEachRoom(b, func(s *stage) {
		next, other = other, next
		s.window.Resize(next)
	})
}

// BenchmarkRebuild builds the room anew, as a choice does.
func BenchmarkRebuild(b *testing.B) {
	inEachRoom(b, func(s *stage) {
		s.Kit().Change(func(*profile.State) {})
	})
}

// BenchmarkLanguageSwitch goes to the other language.
func BenchmarkLanguageSwitch(b *testing.B) {
	inEachRoom(b, func(s *stage) { s.nextLanguage() })
}

// BenchmarkSliderStep moves the pillow up and down by a step.
func BenchmarkSliderStep(b *testing.B) {
	s := open(b, setUp{state: answered()})
	s.Go(step(4))
	s.focusOn("pillow.height")
	keys := []fyne.KeyName{fyne.KeyRight, fyne.KeyLeft}
	for i := 0; b.Loop(); i++ {
		s.press(keys[i%len(keys)])
	}
}
