package exercise

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// TestRunningOnKeepsEveryRepetition chooses at random moments whether the session
// runs on: what is under way stays as it is, the time left is the sum of its parts,
// and every repetition is done at the end.
func TestRunningOnKeepsEveryRepetition(t *testing.T) {
	list := drills(t)
	for seed := range uint64(60) {
		random := rand.New(rand.NewPCG(seed, 5))
		s := NewSession(list, seed%2 == 0)
		for s.Now().State != Done {
			if random.IntN(10) == 0 {
				runOn := random.IntN(2) == 0
				before := s.Now()
				s.SetRunOn(runOn)
				if s.Now() != before {
					t.Fatalf("from %+v to %+v", before, s.Now())
				}
				checkLeads(t, s, runOn)
			}
			s.Resume()
			s.Tick(time.Duration(random.IntN(2000)) * time.Millisecond)
		}
		wantAll(t, s, list)
	}
}

// checkLeads looks at what leads to the exercises still to come, and sums up how long
// all of it lasts.
func checkLeads(t *testing.T, s *Session, runOn bool) {
	t.Helper()
	now, want := s.Now(), time.Duration(0)
	for i, one := range s.spans {
		want += one.length
		leads := i > 0 && s.spans[i-1].drill < one.drill
		if !leads || one.drill <= now.Drill {
			continue
		}
		if state := map[bool]State{true: Resting, false: Waiting}[runOn]; one.state != state || one.length != map[bool]time.Duration{true: restTime}[runOn] {
			t.Fatalf("to run on is %v, and exercise %d is led to by %+v", runOn, one.drill, one)
		}
	}
	if s.Total() != want {
		t.Fatalf("it lasts %v, and its parts %v", s.Total(), want)
	}
}

func TestRunningOnIsAsIfChosenBefore(t *testing.T) {
	list := drills(t)
	for _, runOn := range []bool{true, false} {
		chosen, changed := NewSession(list, runOn), NewSession(list, !runOn)
		if chosen.Total() == changed.Total() {
			t.Error("rests last no time")
		}
		changed.SetRunOn(runOn)
		if !slices.Equal(chosen.spans, changed.spans) {
			t.Errorf("to run on, %v, makes\n%+v, not\n%+v", runOn, changed.spans, chosen.spans)
		}
	}
	(&Session{}).SetRunOn(true)
}

// TestARestUnderWayStays takes running on back in the rest before an exercise.
func TestARestUnderWayStays(t *testing.T) {
	for _, runOn := range []bool{true, false} {
		s := NewSession(drills(t), runOn)
		s.Resume()
		s.Skip()
		want := map[bool]State{true: Resting, false: Waiting}[runOn]
		if s.Now().State != want {
			t.Fatalf("before the second comes %+v", s.Now())
		}
		before := s.Now()
		if s.SetRunOn(!runOn); s.Now() != before {
			t.Errorf("%+v became %+v", before, s.Now())
		}
	}
}

// TestAWaitIsNeverPaused skips in a pause, to an exercise that waits.
func TestAWaitIsNeverPaused(t *testing.T) {
	for _, runOn := range []bool{true, false} {
		s := NewSession(drills(t), runOn)
		s.Resume()
		s.Pause()
		s.Skip()
		if now := s.Now(); now.Paused != runOn {
			t.Errorf("to run on, %v: skipping in a pause leads to %+v", runOn, now)
		}
		s.Resume()
		if now := s.Now(); now.Paused || now.State == Waiting {
			t.Errorf("to run on, %v: going on leads to %+v", runOn, now)
		}
	}
}
