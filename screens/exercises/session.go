package exercises

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// paceStep is how much one press changes the pace, in percent.
const paceStep = 10

// Session makes the room of the session under way, or of its end. Where there is
// none it leads to the gallery.
func (s *Studio) Session(kit *parts.Kit) parts.Screen {
	switch {
	case s.guide == nil:
		return s.Gallery(kit)
	case s.guide.over:
		return s.end(kit)
	}
	s.guide.session.SetRunOn(kit.State.Exercises.RunOn)
	r := leading{kit, s.guide, s.guide.session.Now()}
	kit.Keys = r.keys
	moving := r.figure()
	floor, show := r.floor(moving)
	r.guide.show = func(now exercise.Now) {
		if moving != nil {
			moving.At(r.instant(now))
		}
		show(now)
	}
	r.guide.show(r.now)
	return parts.Screen{
		Body:   kit.Page(parts.Column(14, floor, r.choices())),
		Footer: r.footer(),
		Title:  kit.Words.T("shell.title.session"),
		Alone:  r.runs(),
	}
}

// leading is the room of a session under way.
type leading struct {
	kit   *parts.Kit
	guide *guide
	now   exercise.Now
}

// runs says that time passes: the person is on the floor by now.
func (r leading) runs() bool { return !r.now.Paused && r.now.State != exercise.Waiting }

func (r leading) drill() exercise.Drill { return r.guide.drills[r.now.Drill] }

// figure is the person doing the exercise, or nil for an exercise of one's own.
func (r leading) figure() *figure.Moving {
	picture := r.guide.picture(r.kit, r.now.Drill)
	if picture == nil {
		return nil
	}
	moving := figure.NewMoving(picture, r.kit.Ink, r.guide.nameOf(r.kit, r.drill().ID), false)
	moving.SetFrame(r.kit.FigureFrame())
	moving.Mirror(r.now.Side == exercise.Left)
	return moving
}

// instant is the instant of the movement that is shown. Where nothing is to move it
// is the end of each phase.
func (r leading) instant(now exercise.Now) float64 {
	if r.kit.Still && now.State == exercise.Working {
		return exercise.Movement{Phases: r.drill().Phases}.PhaseEnds()[now.Moment.Phase] - 1e-3
	}
	return now.Seconds
}

// picture is the figure, or what the person has of an exercise of their own.
func (r leading) picture(moving *figure.Moving) fyne.CanvasObject {
	if moving != nil {
		return moving
	}
	own, _ := r.guide.ownByID(r.drill().ID)
	steps := ownSteps(r.kit, own, parts.Heading)
	if own.Picture == "" {
		return r.kit.Panel(steps)
	}
	return parts.Column(14, steps, r.guide.studio.pictureAt(r.kit, own.Picture))
}

// keys are what the keys do while a session runs.
func (r leading) keys(event *fyne.KeyEvent) bool {
	session := r.guide.session
	switch event.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		r.guide.press()
	case fyne.KeyRight:
		r.skip()
	case fyne.KeyLeft:
		r.guide.do(session.Back)
	case fyne.KeyUp:
		r.changePace(paceStep)
	case fyne.KeyDown:
		r.changePace(-paceStep)
	case fyne.KeyEscape:
		r.escape()
	default:
		return false
	}
	return true
}

// escape pauses what runs, and ends what is paused or waits.
func (r leading) escape() {
	if now := r.guide.session.Now(); now.Paused || now.State == exercise.Waiting {
		r.leave()
		return
	}
	r.guide.press()
}

// skip goes on to the next exercise, and after the last one to the end.
func (r leading) skip() {
	r.guide.session.Skip()
	if r.guide.session.Now().State == exercise.Done {
		r.leave()
		return
	}
	r.guide.settle()
}

// leave ends the session: it shows what was done, or goes back where nothing was.
func (r leading) leave() { r.guide.studio.leave(r.kit) }

func (r leading) changePace(by int) {
	pace := min(max(r.kit.State.Exercises.Pace()+by, exercise.SlowestPace), exercise.FastestPace)
	r.guide.session.SetPace(pace)
	r.kit.Change(func(state *profile.State) { state.Exercises.PacePercent = pace })
}

// paused says that the session stands still, and why.
func (r leading) paused() fyne.CanvasObject {
	if !r.now.Paused {
		return parts.Nothing()
	}
	said := "session.paused"
	if r.guide.away {
		said = "session.paused_away"
	}
	return r.kit.Note(parts.Warn, r.kit.Text(parts.BodyBold, parts.Plain, r.kit.Words.T(said)))
}

// choices are how the session is led; they are kept.
func (r leading) choices() fyne.CanvasObject {
	words, chosen := r.kit.Words, r.kit.State.Exercises
	return parts.Column(8,
		parts.Flow(6,
			r.kit.IconButton("session.slower", "minus", words.T("session.slower"), func() { r.changePace(-paceStep) }),
			r.kit.Text(parts.Body, parts.Plain, words.T("session.pace", "Percent", words.Percent(chosen.Pace()))),
			r.kit.IconButton("session.faster", "plus", words.T("session.faster"), func() { r.changePace(paceStep) }),
			r.kit.Chip("session.tones", parts.Square, !chosen.Silent, words.T("session.tones"), func() {
				r.kit.Change(func(state *profile.State) { state.Exercises.Silent = !chosen.Silent })
			}),
			r.kit.Chip("session.run_on", parts.Square, chosen.RunOn, words.T("session.run_on"), func() {
				r.kit.Change(func(state *profile.State) { state.Exercises.RunOn = !chosen.RunOn })
			})),
		r.kit.Text(parts.Small, parts.Soft, words.T("session.keys")))
}

// signs leads to the warning signs; large text leaves room for the icon alone.
func (r leading) signs() fyne.CanvasObject {
	words := r.kit.Words.T("shell.signs")
	if r.kit.Scale > largeText {
		return r.kit.IconButton("session.signs", "warning", words, r.kit.LookUpSigns)
	}
	return r.kit.Quiet("session.signs", "warning", words, r.kit.LookUpSigns).IconInLow()
}

// largeText is the size of the text beyond which a session spares room.
const largeText = 1.5

// footer holds every action as a button; and the way to the warning signs, where the
// line at the top is not there to hold it.
func (r leading) footer() fyne.CanvasObject {
	words, session := r.kit.Words, r.guide.session
	press := "session.pause"
	switch {
	case r.now.State == exercise.Waiting:
		press = "session.begin"
	case r.now.Paused:
		press = "session.go_on"
	}
	actions := parts.Flow(6,
		r.kit.IconButton("session.back", "previous", words.T("session.back"), func() { r.guide.do(session.Back) }),
		r.kit.IconButton("session.repeat", "repeat", words.T("session.repeat"), func() { r.guide.do(session.Repeat) }),
	)
	if r.drill().Sided {
		actions.Add(r.kit.IconButton("session.side", "swap", words.T("session.other_side"), func() { r.guide.do(session.NextSide) }))
	}
	actions.Add(r.kit.IconButton("session.skip", "next", words.T("session.skip"), r.skip))
	actions.Add(r.kit.Primary("session.press", words.T(press), r.guide.press))
	leave := parts.Flow(6, r.kit.SecondaryOrIcon("session.end", "close", words.T("session.end"), r.leave))
	if r.runs() {
		leave.Add(r.signs())
	}
	return parts.Bar(8, leave, actions)
}
