package screens_test

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/figure"
)

// well is a person without warning signs who speaks a language.
func well(language string) profile.State {
	state := spoken(language)
	state.Answers.Signs.Answer = safety.NoneOfThese
	return state
}

// led is a session in the window, and beside it the one that it should be.
type led struct {
	*stage
	twin   *exercise.Session
	drills []exercise.Drill
}

// lead follows the session that is shown from its beginning. Every key that is
// pressed and all time that passes from now on has to go through it.
func (s *stage) lead(drills []exercise.Drill) *led {
	chosen := s.keeper.State().Exercises
	l := &led{s, exercise.NewSession(drills, chosen.RunOn), drills}
	l.twin.SetPace(chosen.Pace())
	return l
}

// readyMade are the exercises of a ready-made routine.
func readyMade(when exercise.When) []exercise.Drill {
	for _, routine := range exercise.Routines() {
		if routine.When == when {
			return routine.Drills
		}
	}
	return nil
}

// key presses a key while nothing has the focus.
func (l *led) key(keys ...fyne.KeyName) {
	l.Helper()
	for _, key := range keys {
		l.window.Canvas().Unfocus()
		l.press(key)
		now := l.twin.Now()
		switch key {
		case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
			if now.State == exercise.Waiting || now.Paused {
				l.twin.Resume()
			} else {
				l.twin.Pause()
			}
		case fyne.KeyEscape:
			l.twin.Pause()
		case fyne.KeyRight:
			l.twin.Skip()
		case fyne.KeyLeft:
			l.twin.Back()
		case fyne.KeyUp, fyne.KeyDown:
			l.twin.SetPace(l.pace())
		}
		l.checkShows("the key " + string(key))
	}
}

// pass lets time pass in steps of half a second, and looks at each.
func (l *led) pass(d time.Duration) {
	l.Helper()
	const step = 500 * time.Millisecond
	for ; d > 0; d -= step {
		l.clock.jump(step)
		l.twin.Tick(step)
		l.checkShows("half a second")
	}
}

// until lets time pass until the session does something. Exercises that wait are begun.
func (l *led) until(reached func(exercise.Now) bool) {
	l.Helper()
	for n := 0; !reached(l.twin.Now()); n++ {
		if n > 4000 {
			l.Fatalf("never reached: %+v", l.twin.Now())
		}
		if now := l.twin.Now(); now.State == exercise.Waiting {
			l.key(fyne.KeySpace)
			continue
		}
		l.pass(time.Millisecond)
	}
}

func is(state exercise.State) func(exercise.Now) bool {
	return func(now exercise.Now) bool { return now.State == state }
}

// midRep is in the second repetition, in the middle of a movement.
func midRep(now exercise.Now) bool {
	return now.State == exercise.Working && now.Rep == 2 && now.Moment.Part > 0.3
}

func (s *stage) pace() int { return s.keeper.State().Exercises.Pace() }

func (s *stage) sessions() []exercise.Log { return s.keeper.State().Exercises.Sessions }

// pressSays is the message on the button that does what the space bar does.
func (s *stage) pressSays() string {
	control, _ := s.Kit().Control("session.press").(fyne.Accessible)
	for _, id := range []string{"session.begin", "session.go_on", "session.pause"} {
		if control != nil && control.AccessibilityLabel() == s.Kit().Words.T(id) {
			return id
		}
	}
	return ""
}

// checkShows compares what is shown with the session as it should be.
func (l *led) checkShows(after string) {
	l.Helper()
	now := l.twin.Now()
	if now.State == exercise.Done {
		if !l.says("session.done") {
			l.Errorf("after %s the session is over, and %v says %v", after, l.Route(), words(l.window))
		}
		return
	}
	drill := l.drills[now.Drill]
	wrong := func(what string) {
		l.Helper()
		l.Fatalf("after %s: %s; it should be %+v, and is told as\n%q", after, what, now, words(l.window))
	}
	want := "session.pause"
	switch {
	case now.State == exercise.Waiting:
		want = "session.begin"
	case now.Paused:
		want = "session.go_on"
	}
	if got := l.pressSays(); got != want {
		wrong(fmt.Sprintf("the button says %q, not %q", got, want))
	}
	switch now.State {
	case exercise.Working:
		if !l.says("session.count", "N", now.Rep, "Of", now.Reps) {
			wrong("the repetition is not told")
		}
	case exercise.Ready, exercise.OtherSide, exercise.Resting:
		left := fmt.Sprint(math.Ceil(now.Left.Seconds()))
		if !l.says("session.state."+string(now.State)) || !slices.Contains(words(l.window), left) {
			wrong("the count is not told")
		}
	}
	for side, id := range map[exercise.Flank]string{exercise.Right: "side.right", exercise.Left: "side.left"} {
		if got := l.says(id); got != (drill.Sided && now.Side == side) {
			wrong(fmt.Sprintf("it says %s: %v", id, got))
		}
	}
	if moving := l.figure(); moving != nil && !l.Kit().Still && math.Abs(moving.Seconds()-now.Seconds) > 1e-6 {
		wrong(fmt.Sprintf("the figure is at %v s", moving.Seconds()))
	}
}

// figure is the moving figure that is shown, or nil.
func (s *stage) figure() *figure.Moving {
	for _, one := range look(s.window) {
		if moving, ok := one.object.(*figure.Moving); ok {
			return moving
		}
	}
	return nil
}

// painted is a small picture of the figure that is shown.
func (s *stage) painted() string {
	raster := test.WidgetRenderer(s.figure()).Objects()[0].(*canvas.Raster)
	image := raster.Generator(60, 40)
	var lines []any
	for y := range 40 {
		for x := range 60 {
			lines = append(lines, image.At(x, y))
		}
	}
	return fmt.Sprint(lines)
}

// moment is what a session shows, in no language.
type moment struct {
	numbers     []string
	press, said string
	side        string
	seconds     float64
	pace        int
	beats       bool
	awake       int
	paused      bool
}

var number = regexp.MustCompile(`\d+`)

func (s *stage) moment() moment {
	m := moment{press: s.pressSays(), pace: s.pace(), beats: s.clock.beat != nil, awake: s.clock.awake,
		paused: s.says("session.paused") || s.says("session.paused_away")}
	for _, text := range words(s.window) {
		m.numbers = append(m.numbers, number.FindAllString(text, -1)...)
	}
	for _, id := range []string{"session.state.ready", "session.state.other-side", "session.state.resting", "session.done"} {
		if s.says(id) {
			m.said = id
		}
	}
	for _, id := range []string{"side.left", "side.right"} {
		if s.says(id) {
			m.side = id
		}
	}
	if moving := s.figure(); moving != nil {
		m.seconds = moving.Seconds()
	}
	return m
}

func (m moment) String() string {
	return fmt.Sprint(m.numbers, m.press, m.said, m.side, m.seconds, m.pace, m.beats, m.awake, m.paused)
}

// checkRests looks whether nothing runs: no beat, a display that may sleep, and no
// tone and no repetition however much time passes.
func (s *stage) checkRests(when string) {
	s.Helper()
	if s.clock.beat != nil || s.clock.awake != 0 {
		s.Errorf("%s: it beats: %v, and the display is kept on by %d", when, s.clock.beat != nil, s.clock.awake)
	}
	before, sessions, tones := s.moment(), fmt.Sprint(s.sessions()), len(s.clock.tones)
	s.clock.turn(3 * time.Second)
	if after := s.moment(); after.String() != before.String() || fmt.Sprint(s.sessions()) != sessions || len(s.clock.tones) != tones {
		s.Errorf("%s: time passes, from %v to %v", when, before, after)
	}
}

// tapOn taps a control, wherever it is.
func (s *stage) tapOn(name string) {
	s.Helper()
	tapped, ok := s.Kit().Control(name).(fyne.Tappable)
	if !ok {
		s.Fatalf("%v has no control %q to tap", s.Route(), name)
	}
	test.Tap(tapped)
}

// backToSession goes on with the session that was left, from the gallery.
func (s *stage) backToSession() {
	s.Helper()
	s.Go(galleryRoom)
	s.pressOn("gallery.go_on")
	s.window.Canvas().Unfocus()
	if s.Route() != sessionRoom {
		s.Fatalf("going on leads to %v", s.Route())
	}
}

// leaveForeground and enterForeground do what the toolkit does when another window
// comes to the front, and when this one comes back.
func (s *stage) leaveForeground() {
	s.app.Lifecycle().(interface{ OnExitedForeground() func() }).OnExitedForeground()()
}

func (s *stage) enterForeground() {
	s.app.Lifecycle().(interface{ OnEnteredForeground() func() }).OnEnteredForeground()()
}
