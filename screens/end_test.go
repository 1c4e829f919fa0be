package screens_test

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
)

// TestTheEndCountsEachSideForItself ends a session of an exercise with two sides on
// the first side, on the second, and when it is all done.
func TestTheEndCountsEachSideForItself(t *testing.T) {
	working := func(side exercise.Flank) func(exercise.Now) bool {
		return func(now exercise.Now) bool {
			return now.State == exercise.Working && now.Side == side && now.Rep == 2 || now.Drill == 1
		}
	}
	for _, c := range []struct {
		until func(exercise.Now) bool
		id    string
		args  []any
	}{
		{working(exercise.Right), "session.performed_sides", []any{"Right", 1, "Left", 0, "Of", 2}},
		{working(exercise.Left), "session.performed_sides", []any{"Right", 2, "Left", 1, "Of", 2}},
		{func(now exercise.Now) bool { return now.Drill == 1 }, "", nil},
	} {
		s := open(t, setUp{state: well("en")})
		s.begin("gallery.start.bed")
		l := s.lead(readyMade(exercise.BeforeBed))
		l.until(c.until)
		s.pressOn("session.end")
		name := s.Kit().Words.T("exercise.head-tilt.name")
		want := s.Kit().Words.N("session.performed_each", 2, "What", name, "Of", 2)
		if c.id != "" {
			want = s.Kit().Words.T(c.id, append(c.args, "What", name)...)
		}
		if said := words(s.window); count(said, want) != 1 {
			t.Errorf("the end says %q, not %q", said, want)
		}
	}
}

// TestTheEndCountsWhatHasNoSides: how many times, and no side is named.
func TestTheEndCountsWhatHasNoSides(t *testing.T) {
	s := open(t, setUp{state: well("fr")})
	s.begin("gallery.start.bed")
	l := s.lead(readyMade(exercise.BeforeBed))
	l.key(fyne.KeyRight)
	l.until(func(now exercise.Now) bool { return now.State == exercise.Working && now.Rep == 3 })
	s.pressOn("session.end")
	speak := s.Kit().Words
	if want := speak.N("session.performed", 2, "What", speak.T("exercise.cat-cow.name"), "Of", 8); count(words(s.window), want) != 1 {
		t.Errorf("the end says %q, not %q", words(s.window), want)
	}
}

// TestTheScaleIsEvenlyBroken: 0 to 10 stand in one line, or in lines that hold as many
// as each other, but for the last.
func TestTheScaleIsEvenlyBroken(t *testing.T) {
	for _, percent := range []int{100, 130, 200} {
		state := well("en")
		state.Settings.TextPercent = percent
		s := open(t, setUp{state: state})
		s.run("gallery.start.bed", 40*time.Second)
		s.pressOn("session.end")
		for _, size := range []fyne.Size{smallWindow, largeWindow} {
			s.window.Resize(size)
			lines := map[float32]int{}
			var first, last float32
			for feel := range exercise.WorstFeel + 1 {
				one, _ := s.find(s.Kit().Control(fmt.Sprintf("session.feel.%d", feel)))
				if lines[one.top]++; feel == 0 {
					first = one.top
				}
				last = one.top
			}
			short := lines[first] - lines[last]
			for top, n := range lines {
				if top != last && n != lines[first] || short < 0 || short >= len(lines) {
					t.Errorf("%d %%, %v: the lines hold %v", percent, size, lines)
				}
			}
		}
	}
}
