package screens_test

import (
	"testing"

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
