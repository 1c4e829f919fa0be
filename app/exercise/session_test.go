package exercise

import (
	"math/rand/v2"
	"testing"
	"time"
)

// drills of a routine that has sides, sets, holds and an exercise of one's own.
func drills(t *testing.T) []Drill {
	t.Helper()
	catCow, _ := ByID("cat-cow")
	tilt, _ := ByID("head-tilt")
	own := Custom{ID: "own", Name: "Own", Steps: []string{"a"}, Sided: true, Reps: 3, HoldSeconds: 7}
	return []Drill{NewDrill(catCow, Main, 3, 2), NewDrill(tilt, Harder, 2, 1), own.Drill(2)}
}

func planned(list []Drill) (reps []int) {
	for _, d := range list {
		n := d.Reps * d.Sets
		if d.Sided {
			n *= 2
		}
		reps = append(reps, n)
	}
	return reps
}

// follow ticks a session to its end and says how long it ran.
func follow(t *testing.T, s *Session, tick time.Duration) (ran time.Duration) {
	t.Helper()
	for n := 0; s.Now().State != Done; n++ {
		if s.Now().State == Waiting {
			s.Resume()
		}
		left := s.Remaining()
		s.Tick(tick)
		ran += min(tick, left)
		if n > 1e6 {
			t.Fatalf("never done: %+v", s.Now())
		}
	}
	return ran
}

func wantAll(t *testing.T, s *Session, list []Drill) {
	t.Helper()
	done := s.Performed()
	if len(done) != len(list) {
		t.Fatalf("%d exercises were done, not %d", len(done), len(list))
	}
	for i, want := range planned(list) {
		if done[i].Reps != want || done[i].Planned != want || done[i].ID != list[i].ID {
			t.Errorf("of %s %d were done of %d planned, not %d", list[i].ID, done[i].Reps, done[i].Planned, want)
		}
	}
}

func TestASessionLastsTheSumOfItsParts(t *testing.T) {
	list := drills(t)
	for _, pace := range []int{50, 73, 100, 150} {
		s := NewSession(list, true)
		s.SetPace(pace)
		var want float64
		for i, reps := range planned(list) {
			want += float64(reps) * list[i].seconds() * 100 / float64(pace)
			want += 5 + 15*float64(list[i].Sets-1)
			if list[i].Sided {
				want += 10 * float64(list[i].Sets)
			}
		}
		want += 15 * float64(len(list)-1)
		if got := s.Total().Seconds(); got < want-1e-3 || got > want+1e-3 {
			t.Errorf("at %d %% the session lasts %v s, not %v", pace, got, want)
		}
		ran := follow(t, s, 7*time.Millisecond+13)
		if off := ran - s.Total(); off < -time.Microsecond || off > time.Microsecond {
			t.Errorf("at %d %% it ran %v, not %v", pace, ran, s.Total())
		}
		wantAll(t, s, list)
	}
}

func TestPausingAnywhereChangesNothing(t *testing.T) {
	list := drills(t)
	plain, paused := NewSession(list, true), NewSession(list, true)
	random := rand.New(rand.NewPCG(1, 2))
	plain.Resume()
	paused.Resume()
	for plain.Now().State != Done {
		tick := time.Duration(random.IntN(300)) * time.Millisecond
		if random.IntN(3) == 0 {
			paused.Pause()
			before := paused.Now()
			paused.Tick(tick)
			if !before.Paused || paused.Now() != before {
				t.Fatal("time passed in a pause")
			}
			paused.Resume()
		}
		plain.Tick(tick)
		paused.Tick(tick)
		if plain.Now() != paused.Now() {
			t.Fatalf("%+v after pauses, %+v without", paused.Now(), plain.Now())
		}
	}
	wantAll(t, paused, list)
}

func TestNothingRunsOnByItself(t *testing.T) {
	s := NewSession(drills(t), false)
	waits := 0
	for s.Now().State != Done {
		if s.Now().State == Waiting {
			waits++
			before := s.Now()
			s.Tick(time.Second)
			s.Tick(time.Hour)
			if s.Now() != before {
				t.Fatal("it ran on by itself")
			}
			s.Resume()
			if s.Now().State != Ready || s.Now().Left != readyTime {
				t.Fatalf("after the wait comes %+v", s.Now())
			}
		}
		s.Tick(time.Second)
	}
	if waits != 3 {
		t.Errorf("it waited %d times, not before each of three exercises", waits)
	}
}

func TestAJumpOfTheClockPauses(t *testing.T) {
	for _, jump := range []time.Duration{2*time.Second + 1, time.Hour, -1} {
		s := NewSession(drills(t), true)
		s.Resume()
		s.Tick(2 * time.Second)
		before := s.Now()
		s.Tick(jump)
		after := s.Now()
		if !after.Paused || after.Left != before.Left {
			t.Errorf("after a jump of %v: %+v", jump, after)
		}
		s.Resume()
		if s.Now() != before {
			t.Errorf("after the pause: %+v, before: %+v", s.Now(), before)
		}
	}
}

// TestNoPathLosesARepetition presses every key at random: whoever skips nothing has
// done every repetition at the end, and nobody has done one that was not finished.
func TestNoPathLosesARepetition(t *testing.T) {
	list := drills(t)
	for seed := range uint64(200) {
		random := rand.New(rand.NewPCG(seed, 3))
		s := NewSession(list, seed%2 == 0)
		for n := 0; s.Now().State != Done; n++ {
			before, done := s.Now(), sum(s.done)
			switch key := random.IntN(60); {
			case n > 5000:
				s.Resume()
			case key == 0:
				s.Back()
			case key == 1:
				s.Repeat()
			case key == 2:
				s.Pause()
			case key < 6:
				s.SetPace(random.IntN(200))
			default:
				s.Resume()
			}
			if sum(s.done) != done {
				t.Fatalf("a key did a repetition: %+v", before)
			}
			s.Tick(time.Duration(random.IntN(2000)) * time.Millisecond)
			if now := s.Now(); now.State != Done && (now.Rep < 1 || now.Rep > now.Reps || now.Set < 1 || now.Set > now.Sets) {
				t.Fatalf("no such repetition: %+v", now)
			}
		}
		for i, want := range planned(list) {
			if s.done[i][Right]+s.done[i][Left] < want {
				t.Fatalf("seed %d: of exercise %d only %d of %d were done", seed, i, s.done[i], want)
			}
		}
	}
}

func sum(list [][2]int) (total int) {
	for _, n := range list {
		total += n[Right] + n[Left]
	}
	return total
}

func TestKeysGoWhereTheySay(t *testing.T) {
	s := NewSession(drills(t), true)
	s.Resume()
	for s.Now().State != Working || s.Now().Rep != 2 {
		s.Tick(time.Second)
	}
	s.Back()
	if now := s.Now(); now.Drill != 0 || now.State != Ready {
		t.Errorf("back from the second repetition leads to %+v", now)
	}
	s.Skip()
	if now := s.Now(); now.Drill != 1 || now.State != Resting || now.Next != 2 {
		t.Errorf("skip leads to %+v", now)
	}
	s.Back()
	if now := s.Now(); now.Drill != 0 {
		t.Errorf("back from a rest leads to %+v", now)
	}
	s.Skip()
	s.NextSide()
	if now := s.Now(); now.Drill != 1 || now.Side != Left || now.State != OtherSide {
		t.Errorf("the other side is %+v", now)
	}
	s.NextSide()
	if now := s.Now(); now.Side != Left || now.Drill != 1 {
		t.Errorf("after the last side: %+v", now)
	}
	s.Skip()
	s.NextSide()
	s.NextSide()
	if now := s.Now(); now.Drill != 2 || now.Set != 2 || now.State != Resting {
		t.Errorf("the next set is %+v", now)
	}
	s.Skip()
	if now := s.Now(); now.Drill != 2 || now.Set != 2 || now.State != Working {
		t.Errorf("skip of a rest leads to %+v", now)
	}
	s.Skip()
	if now := s.Now(); now.State != Done || now.Next != -1 {
		t.Errorf("skip of the last leads to %+v", now)
	}
	s.Skip()
	s.Pause()
	s.Tick(time.Second)
	if s.Now().Paused {
		t.Error("what is done cannot be paused")
	}
	s.Back()
	if now := s.Now(); now.Drill != 2 || now.State != Ready {
		t.Errorf("back from the end leads to %+v", now)
	}
}

func TestHoldsCountDown(t *testing.T) {
	s := NewSession(drills(t)[1:2], true)
	s.SetPace(50)
	s.Resume()
	for s.Now().Left == 0 || s.Now().State != Working {
		s.Tick(100 * time.Millisecond)
	}
	if left := s.Now().Left.Seconds(); left < 59.8 || left > 60 {
		t.Errorf("a hold of 30 s at half the pace has %v s left", left)
	}
}

func TestAnEmptySessionIsDone(t *testing.T) {
	for _, s := range []*Session{{}, NewSession(nil, true)} {
		s.Resume()
		s.Tick(time.Second)
		s.Back()
		s.Skip()
		s.Repeat()
		s.NextSide()
		if s.Now().State != Done || s.Total() != 0 || s.Remaining() != 0 || s.Performed() != nil {
			t.Errorf("it is %+v", s.Now())
		}
	}
}

func TestRoutinesLastAboutFiveMinutes(t *testing.T) {
	for _, routine := range Routines() {
		minutes := NewSession(routine.Drills, true).Total().Minutes()
		if len(routine.Drills) < 2 || len(routine.Drills) > mostInRoutine || minutes < 4 || minutes > 6.5 {
			t.Errorf("%s has %d exercises in %.1f minutes", routine.When, len(routine.Drills), minutes)
		}
	}
}
