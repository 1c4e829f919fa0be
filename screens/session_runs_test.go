package screens_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
	"chevet/screens/tone"
)

// shortOnes is a person whose own routine is two short exercises of their own.
func shortOnes(language string, runOn bool) profile.State {
	state := well(language)
	chosen := &state.Exercises
	chosen.RunOn = runOn
	for _, own := range []exercise.Custom{
		{ID: "own-1", Name: "Shrug", Steps: []string{"Lift both shoulders.", "Let go."}, Sided: true, Reps: 2, HoldSeconds: 3},
		{ID: "own-2", Name: "Nod", Steps: []string{"Nod slowly."}, Reps: 1},
	} {
		chosen.SaveOwn(own)
		chosen.AddToMine(profile.Pick{ID: own.ID, Own: true})
	}
	return state
}

// drillsOf are the exercises of the person's own routine.
func drillsOf(chosen profile.Exercises) (drills []exercise.Drill) {
	for _, own := range chosen.Own {
		drills = append(drills, own.Drill(1))
	}
	return drills
}

func (s *stage) leadMine() *led {
	s.Helper()
	s.begin("gallery.start.mine")
	return s.lead(drillsOf(s.keeper.State().Exercises))
}

// TestNothingRunsOnByItselfUnlessChosen waits at the end of the first exercise.
func TestNothingRunsOnByItselfUnlessChosen(t *testing.T) {
	s := open(t, setUp{state: shortOnes("en", false)})
	l := s.leadMine()
	s.checkRests("before the first")
	l.key(fyne.KeySpace)
	for l.twin.Now().State != exercise.Waiting {
		l.pass(time.Millisecond)
	}
	s.checkRests("after the first")
	if tones := s.clock.tones; tones[len(tones)-1] != tone.Rest {
		t.Errorf("the end of an exercise sounds %v", tones)
	}
	l.checkShows("waiting")
	l.key(fyne.KeySpace)
	l.until(is(exercise.Done))
	s.checkRests("the end")
}

// TestOneKeyBeginsWhatWaits: also where the exercise before it was skipped in a pause.
func TestOneKeyBeginsWhatWaits(t *testing.T) {
	s := open(t, setUp{state: shortOnes("en", false)})
	l := s.leadMine()
	l.until(midRep)
	l.key(fyne.KeySpace, fyne.KeyRight)
	if s.says("session.paused") {
		t.Errorf("what waits is said to be paused: %q", words(s.window))
	}
	s.press(fyne.KeySpace)
	if !s.says("session.state.ready") || s.clock.beat == nil {
		t.Errorf("the space bar leads to %q", words(s.window))
	}
}

func TestASessionRunsOnWhereChosen(t *testing.T) {
	s := open(t, setUp{state: shortOnes("en", true)})
	l := s.leadMine()
	l.key(fyne.KeySpace)
	rests := 0
	for l.twin.Now().State != exercise.Done {
		before := l.twin.Now().State
		l.pass(time.Millisecond)
		if now := l.twin.Now().State; now == exercise.Resting && before != now {
			rests++
		}
	}
	if rests != 1 || s.clock.starts != 1 || s.clock.beat != nil {
		t.Errorf("it rested %d times and began to beat %d times", rests, s.clock.starts)
	}
}

// TestRunningOnCanBeChosenUnderWay ticks and unticks the box in the session and in
// the settings: it holds for the exercises still to come.
func TestRunningOnCanBeChosenUnderWay(t *testing.T) {
	for _, box := range []string{"session.run_on", "settings.run_on"} {
		for _, runOn := range []bool{false, true} {
			s := open(t, setUp{state: shortOnes("en", runOn)})
			l := s.leadMine()
			l.until(midRep)
			if box == "settings.run_on" {
				s.Go(parts.Route{Room: parts.Settings})
				s.pressOn(box)
				s.press(fyne.KeyEscape)
				l.twin.Pause()
				l.key(fyne.KeySpace)
			} else {
				s.pressOn(box)
			}
			l.twin.SetRunOn(!runOn)
			l.checkShows(box)
			if s.keeper.State().Exercises.RunOn == runOn {
				t.Errorf("%s is not kept", box)
			}
			for l.twin.Now().Drill == 0 {
				l.pass(time.Millisecond)
			}
			want := map[bool]exercise.State{true: exercise.Resting, false: exercise.Waiting}[!runOn]
			if got := l.twin.Now().State; got != want || (s.clock.beat != nil) == runOn {
				t.Errorf("%s, from %v: %s, and it beats %v", box, runOn, got, s.clock.beat != nil)
			}
			l.until(is(exercise.Done))
		}
	}
}

// TestThePaceIsChosenByKeys goes to both ends of the pace in the middle of a movement.
func TestThePaceIsChosenByKeys(t *testing.T) {
	s := open(t, setUp{state: shortOnes("en", true)})
	l := s.leadMine()
	l.until(midRep)
	for _, c := range []struct {
		key       fyne.KeyName
		presses   int
		now, then int
	}{{fyne.KeyUp, 1, 100, 110}, {fyne.KeyDown, 3, 110, 80}, {fyne.KeyDown, 9, 80, 50}, {fyne.KeyUp, 20, 50, 150}} {
		for range c.presses {
			l.key(c.key)
		}
		if s.keeper.State().Exercises.PacePercent != c.then || !s.says("session.pace", "Percent", s.Kit().Words.Percent(c.then)) {
			t.Errorf("%s, %d times, leads from %d to %d, told as %q", c.key, c.presses, c.now, s.pace(), words(s.window))
		}
		l.pass(500 * time.Millisecond)
	}
	s.pressOn("session.slower", "session.slower", "session.faster")
	l.twin.SetPace(140)
	l.checkShows("the buttons")
	if s.pace() != 140 {
		t.Errorf("the buttons lead to %d", s.pace())
	}
	l.until(is(exercise.Done))
	if done := s.sessions()[0].Done; done[0].Reps != 4 || done[1].Reps != 1 {
		t.Errorf("at another pace, %+v is done", done)
	}
	s.begin("gallery.start.bed")
	s.lead(readyMade(exercise.BeforeBed)).until(midRep)
}

// toneNames are the tones of shortOnes that run on, in their order.
const toneNames = "count count count start change change change side count count count start change change change " +
	"rest count count count count count count start done"

// TestTheTonesFollowTheSession listens to a whole short session, with beats as they
// come and a little late.
func TestTheTonesFollowTheSession(t *testing.T) {
	for _, beat := range []time.Duration{100 * time.Millisecond, 250 * time.Millisecond, 33 * time.Millisecond, 71 * time.Millisecond} {
		s := open(t, setUp{state: shortOnes("en", true)})
		s.begin("gallery.start.mine")
		s.pressOn("session.press")
		for n := 0; s.clock.beat != nil && n < 5000; n++ {
			s.clock.jump(beat)
		}
		if got := heard(s.clock.tones); got != toneNames {
			t.Errorf("at a beat of %v it sounds\n%s, not\n%s", beat, got, toneNames)
		}
	}
}

func heard(tones []tone.Tone) string {
	var names []string
	for _, t := range tones {
		names = append(names, string(t))
	}
	return strings.Join(names, " ")
}

// TestEachChangeIsSeenAsWellAsHeard: the line lights up at each change, with tones and
// without; and without tones nothing is heard, from the moment it is chosen.
func TestEachChangeIsSeenAsWellAsHeard(t *testing.T) {
	for _, silent := range []bool{false, true} {
		state := shortOnes("en", true)
		state.Exercises.Silent = silent
		s := open(t, setUp{state: state})
		l := s.leadMine()
		seen := 0
		var before exercise.Now
		for l.twin.Now().State != exercise.Done {
			l.until(func(exercise.Now) bool { return l.twin.Now() != before })
			if now := l.twin.Now(); now.State == exercise.Working {
				fresh := before.State != now.State || before.Rep != now.Rep || before.Moment.Phase != now.Moment.Phase
				phase := l.drills[now.Drill].Phases[now.Moment.Phase]
				if lit := s.lit("session.own." + phase.Cue); lit != (now.Moment.Part*phase.Seconds < 1) {
					t.Fatalf("silent %v, %v s after a change the line is lit: %v", silent, now.Moment.Part*phase.Seconds, lit)
				} else if fresh && lit {
					seen++
				}
			}
			before = l.twin.Now()
		}
		if seen != 9 || (len(s.clock.tones) == 0) != silent {
			t.Errorf("silent %v: %d changes are seen, and %v is heard", silent, seen, s.clock.tones)
		}
	}
	s := open(t, setUp{state: shortOnes("en", true)})
	l := s.leadMine()
	l.until(midRep)
	for _, box := range []string{"session.tones", "session.tones"} {
		s.pressOn(box)
		n := len(s.clock.tones)
		l.pass(9 * time.Second)
		if silent := s.keeper.State().Exercises.Silent; (len(s.clock.tones) == n) != silent {
			t.Errorf("silent %v: %v is heard", silent, s.clock.tones[n:])
		}
	}
}

// lit says whether the bar beside a message is lit.
func (s *stage) lit(id string) bool {
	said := s.Kit().Words.T(id)
	for _, one := range look(s.window) {
		text, ok := one.object.(*parts.Text)
		if !ok || text.Words() != said {
			continue
		}
		for _, outer := range slices.Backward(one.inside) {
			beside, _ := outer.object.(*fyne.Container)
			if bar, ok := beside.Objects[0].(*canvas.Rectangle); ok {
				return bar.FillColor == s.Kit().Palette.Primary
			}
		}
	}
	s.Fatalf("%s is not said in %q", id, words(s.window))
	return false
}

// TestPausesChangeNothing pauses at every beat of a session in one window, by turns
// in each way, and not at all in another: both show the same all along.
func TestPausesChangeNothing(t *testing.T) {
	plain, paused := open(t, setUp{state: well("en")}), open(t, setUp{state: well("en")})
	for _, s := range []*stage{plain, paused} {
		s.begin("gallery.start.waking")
		s.window.Canvas().Unfocus()
		s.press(fyne.KeySpace)
	}
	ways := []func(){
		func() { paused.press(fyne.KeySpace) },
		func() { paused.press(fyne.KeyEscape) },
		func() { paused.leaveForeground() },
		func() { paused.clock.jump(time.Hour) },
	}
	for n := 0; plain.pressSays() != "session.begin"; n++ {
		ways[n%len(ways)]()
		if paused.pressSays() != "session.go_on" || paused.clock.beat != nil {
			t.Fatalf("beat %d: it is not paused: %q", n, words(paused.window))
		}
		paused.clock.turn(beatEvery)
		paused.press(fyne.KeySpace)
		plain.clock.jump(400 * time.Millisecond)
		paused.clock.jump(400 * time.Millisecond)
		if with, without := paused.moment(), plain.moment(); with.String() != without.String() || n > 1000 {
			t.Fatalf("beat %d: with pauses it shows\n%v, without\n%v", n, with, without)
		}
	}
	with, without := fmt.Sprint(paused.sessions()[0].Done), fmt.Sprint(plain.sessions()[0].Done)
	if with != without || !slices.Equal(paused.clock.tones, plain.clock.tones) {
		t.Errorf("with pauses %s is done and %v heard,\nwithout %s and %v", with, paused.clock.tones, without, plain.clock.tones)
	}
}

// TestLessMotionShowsTheEndOfEachPhase: the figure stands, and the words go on.
func TestLessMotionShowsTheEndOfEachPhase(t *testing.T) {
	state := well("en")
	state.Settings.LessMotion = true
	s := open(t, setUp{state: state})
	s.begin("gallery.start.bed")
	l := s.lead(readyMade(exercise.BeforeBed))
	l.key(fyne.KeyRight)
	l.until(func(now exercise.Now) bool { return now.State == exercise.Working })
	drill := l.drills[1]
	e, _ := exercise.ByID(drill.ID)
	ends := exercise.Movement{Phases: drill.Phases}.PhaseEnds()
	shown := map[float64]bool{}
	for l.twin.Now().Rep < 3 {
		now := l.twin.Now()
		at := s.figure().Seconds()
		shown[at] = true
		if off := ends[now.Moment.Phase] - at; off < 0 || off > 0.01 || s.figure().Playing() {
			t.Fatalf("in phase %d the figure stands at %v, or plays: %v", now.Moment.Phase, at, s.figure().Playing())
		}
		if cue := e.CueKey(drill.Form, drill.Phases[now.Moment.Phase]); !s.says(cue) {
			t.Fatalf("%s is not said in %q", cue, words(s.window))
		}
		l.pass(time.Millisecond)
	}
	if len(shown) != len(ends) {
		t.Errorf("the figure stood at %v, not once for each of %d phases", shown, len(ends))
	}
}

// TestTheFigureTurnsToTheOtherSide compares what is painted of the starting position.
func TestTheFigureTurnsToTheOtherSide(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	s.begin("gallery.start.waking")
	l := s.lead(readyMade(exercise.AfterWaking))
	l.until(func(now exercise.Now) bool { return l.drills[now.Drill].Sided && now.State == exercise.Ready })
	right := s.painted()
	if s.painted() != right {
		t.Fatal("the same instant is painted in two ways")
	}
	l.until(is(exercise.OtherSide))
	if s.painted() == right {
		t.Error("the figure does not turn to the other side")
	}
}
