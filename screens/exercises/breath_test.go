package exercises

import (
	"fmt"
	"math"
	"testing"
	"time"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/tone"
)

// TestTheLungsFillAndEmptySoftly runs through three loops of every movement at sixty
// pictures a second: the disc stays within its ring and never jumps.
func TestTheLungsFillAndEmptySoftly(t *testing.T) {
	const furthest = 0.025 // the shortest breath, of 1.2 s, moves by 0.022 at most
	breathes := 0
	for _, e := range exercise.Catalogue() {
		for _, form := range exercise.Forms() {
			for _, m := range []exercise.Movement{e.Movement(form), e.Movement(form).HoldsUpTo(cardHold)} {
				low, high, jump := 1.0, 0.0, 0.0
				last := math.NaN()
				for n := range int(3 * 60 * m.LoopSeconds()) {
					full := fullness(m.Phases, m.MomentAt(float64(n)/60))
					low, high = min(low, full), max(high, full)
					if n > 0 {
						jump = max(jump, math.Abs(full-last))
					}
					last = full
				}
				if low < 0 || high > 1 || jump > furthest {
					t.Errorf("%s, %s: the lungs go from %.2f to %.2f full, and jump by %.3f", e.ID, form, low, high, jump)
				}
				if breathesInAndOut(m) {
					breathes++
					if low > 0.02 || high < 0.98 {
						t.Errorf("%s, %s: the lungs are %.2f to %.2f full", e.ID, form, low, high)
					}
				}
			}
		}
	}
	if breathes < 10 {
		t.Errorf("only %d movements breathe in and out", breathes)
	}
}

func breathesInAndOut(m exercise.Movement) bool {
	in, out := false, false
	for _, p := range m.Phases {
		in, out = in || p.Breath == exercise.In, out || p.Breath == exercise.Out
	}
	return in && out
}

func TestTheLungsFollowTheBreath(t *testing.T) {
	var phases []exercise.Phase
	for _, breath := range []exercise.Breath{
		exercise.In, exercise.Pause, exercise.Out, exercise.Pause, exercise.Free, exercise.Pause, exercise.In, exercise.Out, exercise.Out,
	} {
		phases = append(phases, exercise.Phase{Breath: breath, Seconds: 4})
	}
	for _, c := range []struct {
		phase      int
		part, full float64
	}{
		{0, 0, 0}, {0, 0.5, 0.5}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}, {2, 0, 1}, {2, 0.25, 0.854}, {2, 1, 0},
		{3, 0.5, 0}, {4, 0, 0}, {4, 0.75, 0.5}, {4, 1, 0.5}, {5, 0.3, 0.5}, {6, 0, 0.5}, {6, 0.5, 0.75}, {6, 1, 1},
		{7, 0, 1}, {7, 1, 0.5}, {8, 0, 0.5}, {8, 1, 0},
	} {
		if got := fullness(phases, exercise.Moment{Phase: c.phase, Part: c.part}); math.Abs(got-c.full) > 1e-3 {
			t.Errorf("at %v of phase %d the lungs are %.3f full, not %v", c.part, c.phase, got, c.full)
		}
	}
	for breath, want := range map[exercise.Breath]float64{exercise.Pause: 0.5, exercise.Free: 0.5, exercise.In: 0, exercise.Out: 1} {
		if got := fullness([]exercise.Phase{{Breath: breath, Seconds: 4}}, exercise.Moment{}); got != want {
			t.Errorf("where all there is is %s the lungs begin %v full", breath, got)
		}
	}
}

func TestEachChangeHasItsTone(t *testing.T) {
	working := func(drill, rep, phase int) exercise.Now {
		return exercise.Now{State: exercise.Working, Drill: drill, Rep: rep, Moment: exercise.Moment{Phase: phase}}
	}
	counting := func(state exercise.State, left time.Duration) exercise.Now {
		return exercise.Now{State: state, Left: left}
	}
	paused := func(now exercise.Now) exercise.Now {
		now.Paused = true
		return now
	}
	for i, c := range []struct {
		before, after exercise.Now
		want          tone.Tone
	}{
		{counting(exercise.Ready, 100), working(0, 1, 0), tone.Start},
		{counting(exercise.OtherSide, 100), working(0, 1, 0), tone.Start},
		{counting(exercise.Resting, 100), working(0, 1, 0), tone.Start},
		{working(0, 1, 0), working(0, 1, 1), tone.Change},
		{working(0, 1, 0), working(0, 2, 0), tone.Change},
		{working(0, 1, 0), working(0, 1, 0), ""},
		{working(0, 1, 1), counting(exercise.OtherSide, 5*time.Second), tone.Side},
		{working(0, 1, 1), counting(exercise.Resting, 15*time.Second), tone.Rest},
		{working(0, 1, 1), counting(exercise.Waiting, 0), tone.Rest},
		{working(0, 1, 1), counting(exercise.Done, 0), tone.Done},
		{counting(exercise.Resting, 100), counting(exercise.Ready, 5*time.Second), ""},
		{counting(exercise.Ready, 4100*time.Millisecond), counting(exercise.Ready, 3900*time.Millisecond), ""},
		{counting(exercise.Ready, 3100*time.Millisecond), counting(exercise.Ready, 3*time.Second), tone.Count},
		{counting(exercise.Ready, 3*time.Second), counting(exercise.Ready, 2900*time.Millisecond), ""},
		{counting(exercise.OtherSide, 2010*time.Millisecond), counting(exercise.OtherSide, 1990*time.Millisecond), tone.Count},
		{counting(exercise.Resting, 1010*time.Millisecond), counting(exercise.Resting, time.Second), tone.Count},
		{counting(exercise.Ready, 300*time.Millisecond), counting(exercise.Ready, 100*time.Millisecond), ""},
		{working(0, 1, 0), paused(working(0, 1, 1)), ""},
		{counting(exercise.Ready, 3100*time.Millisecond), paused(counting(exercise.Ready, 2900*time.Millisecond)), ""},
	} {
		got, sounds := toneOf(c.before, c.after)
		if sounds != (c.want != "") || sounds && got != c.want {
			t.Errorf("change %d sounds %q: %v, not %q", i, got, sounds, c.want)
		}
	}
}

func TestACountEndsAtOne(t *testing.T) {
	for left, want := range map[time.Duration]int{0: 0, 1: 1, time.Second: 1, time.Second + 1: 2, 5 * time.Second: 5} {
		if got := seconds(left); got != want {
			t.Errorf("%v are counted as %d, not %d", left, got, want)
		}
	}
}

// TestRoutinesFollowWhatIsChosen: in the forms that the person chose, without what
// they hid, and in their own order.
func TestRoutinesFollowWhatIsChosen(t *testing.T) {
	var chosen profile.Exercises
	ids := func(routine string) (ids []string) {
		for _, drill := range drillsOf(chosen, routine) {
			ids = append(ids, drill.ID+" "+string(drill.Form))
		}
		return ids
	}
	for _, routine := range exercise.Routines() {
		drills := drillsOf(chosen, string(routine.When))
		if len(drills) != len(routine.Drills) {
			t.Fatalf("%s has %v", routine.When, drills)
		}
		for i, drill := range drills {
			if want := routine.Drills[i]; drill.ID != want.ID || drill.Form != want.Form || drill.Reps != want.Reps || drill.Sets != want.Sets {
				t.Errorf("%s, %d: %+v, not %+v", routine.When, i, drill, want)
			}
		}
		first := drills[0]
		chosen.SetForm(first.ID, exercise.Easier)
		changed := drillsOf(chosen, string(routine.When))[0]
		if e, _ := exercise.ByID(first.ID); changed.Form != exercise.Easier || changed.Reps != first.Reps || len(changed.Phases) != len(e.Movement(exercise.Easier).Phases) {
			t.Errorf("%s: the easier form is done as %+v", routine.When, changed)
		}
		chosen.Hide(first.ID)
		if got := ids(string(routine.When)); len(got) != len(routine.Drills)-1 || got[0] == first.ID {
			t.Errorf("%s: without %s it is %v", routine.When, first.ID, got)
		}
		if got := ids(first.ID); got != nil {
			t.Errorf("alone, what is hidden is %v", got)
		}
		chosen = profile.Exercises{}
	}
	own := exercise.Custom{ID: "own-1", Name: "Shrug", Steps: []string{"Lift."}, Reps: 7, HoldSeconds: 4, Sided: true}
	chosen.SaveOwn(own)
	chosen.SetForm("open-book", exercise.Harder)
	chosen.Mine = []profile.Pick{{ID: "own-1", Own: true}, {ID: "head-tilt"}, {ID: "gone"}, {ID: "open-book"}, {ID: "own-9", Own: true}}
	if got := fmt.Sprint(ids(RoutineMine)); got != "[own-1  head-tilt main open-book harder]" {
		t.Errorf("one's own routine is %s", got)
	}
	drill := drillsOf(chosen, RoutineMine)[0]
	if !drill.Own || drill.Reps != 7 || !drill.Sided || len(drill.Phases) != 2 || drill.Phases[1].Seconds != 4 {
		t.Errorf("one's own exercise is done as %+v", drill)
	}
	e, _ := exercise.ByID("open-book")
	if alone := drillsOf(chosen, "open-book"); len(alone) != 1 || alone[0].Reps != e.Dose.Reps.Low || alone[0].Form != exercise.Harder {
		t.Errorf("alone it is %+v", alone)
	}
	if got := ids("gone"); got != nil {
		t.Errorf("what is not there is %v", got)
	}
}
