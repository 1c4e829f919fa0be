package exercises

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// part is a part of what is told: words that have to be in view, what may follow
// them, what of it grows, and what brings it up to the instant.
type part struct {
	words, more fyne.CanvasObject
	growing     []parts.Growing
	show        func(exercise.Now)
}

// floor is the figure with what is told beside it, and what brings it up to the
// instant.
func (r leading) floor(moving *figure.Moving) (fyne.CanvasObject, func(exercise.Now)) {
	words := r.kit.Words
	side := ""
	if r.drill().Sided {
		side = words.T(sideID(r.now.Side))
	}
	nameRole, sideRole := r.roles()
	name, flank := r.kit.Text(nameRole, parts.Plain, r.guide.nameOf(r.kit, r.drill().ID)), r.kit.Text(sideRole, parts.Strong, side)
	state := r.state()
	left := r.kit.Text(parts.Small, parts.Soft, "")
	told := parts.Column(10,
		r.paused(),
		r.meanwhile(),
		parts.Column(2,
			r.kit.Text(parts.Small, parts.Soft, words.T("session.place", "N", r.now.Drill+1, "Of", len(r.guide.drills), "What", routineName(r.kit, r.guide.of))),
			parts.Flow(14, name, flank)),
		state.words,
		parts.Flow(14, r.kit.Text(parts.SmallBold, parts.Plain, r.next()), left))
	growing := state.growing
	if len(growing) > 0 {
		growing = append(growing, name, flank)
	}
	return r.kit.Floor(r.picture(moving), told, state.more, r.runs(), growing...), func(now exercise.Now) {
		state.show(now)
		r.kit.Set(left, parts.Soft, words.N("session.left", minutes(r.guide.session.Remaining())))
	}
}

// meanwhile says that the exercise was changed or removed since the session began.
func (r leading) meanwhile() fyne.CanvasObject {
	said := r.guide.meanwhile(r.kit.State.Exercises, r.drill().ID)
	if said == "" {
		return parts.Nothing()
	}
	return r.kit.IconText("warning", parts.Warn, r.kit.Text(parts.Small, parts.Plain, r.kit.Words.T(said)))
}

// roles are those of the name and of the side. While something is counted they are
// read from the floor.
func (r leading) roles() (name, side parts.Role) {
	switch {
	case r.now.State == exercise.Working:
		return parts.DisplaySmall, parts.DisplaySmall
	case r.now.State != exercise.Waiting:
		return parts.Display, parts.DisplaySmall
	case r.kit.Scale > largeText:
		return parts.Heading, parts.BodyBold
	}
	return parts.Title, parts.Heading
}

func sideID(side exercise.Flank) string {
	if side == exercise.Left {
		return "side.left"
	}
	return "side.right"
}

// next names the exercise after this one.
func (r leading) next() string {
	if r.now.Next < 0 {
		return r.kit.Words.T("session.last")
	}
	return r.kit.Words.T("session.next", "What", r.guide.nameOf(r.kit, r.guide.drills[r.now.Next].ID))
}

// state is what the session does now.
func (r leading) state() part {
	switch r.now.State {
	case exercise.Waiting:
		return r.waiting()
	case exercise.Working:
		return r.working()
	}
	return r.counting()
}

// waiting tells the starting position, and when to stop, before the exercise begins.
func (r leading) waiting() part {
	list := parts.Column(10)
	_, role := r.roles()
	if e, found := exercise.ByID(r.drill().ID); found {
		list.Add(r.kit.Text(role, parts.Plain, r.kit.Words.T(e.StartKey(r.drill().Form))))
	}
	if means := r.sideMeans(); means != "" {
		list.Add(r.kit.Text(role, parts.Strong, means))
	}
	list.Add(r.kit.Text(parts.Body, parts.Plain, r.amount()))
	return part{words: list, more: r.stops(), show: func(exercise.Now) {}}
}

// sideMeans says what the side means for the exercise, or nothing where it has none.
func (r leading) sideMeans() string {
	e, found := exercise.ByID(r.drill().ID)
	if !found || !r.drill().Sided {
		return ""
	}
	return r.kit.Words.T(e.SideKey(r.drill().Form, r.now.Side))
}

// stops says who should not do the exercise, or should ask first, and when to stop.
func (r leading) stops() fyne.CanvasObject {
	e, found := exercise.ByID(r.drill().ID)
	if !found {
		return r.kit.Note(parts.Warn, warnings(r.kit, "page.stop", exercise.OwnStopKeys()))
	}
	form := r.drill().Form
	list := parts.Column(14)
	if keys := e.AskKeys(form); len(keys) > 0 {
		list.Add(warnings(r.kit, "page.ask", keys))
	}
	list.Add(warnings(r.kit, "page.stop", e.StopKeys(form)))
	return r.kit.Note(parts.Warn, list)
}

// amount says how many repetitions there are to do.
func (r leading) amount() string {
	drill := r.drill()
	if drill.Sided {
		return r.kit.Words.N("dose.reps_side", drill.Reps)
	}
	return r.kit.Words.N("dose.reps", drill.Reps)
}

// counting counts down to what comes: the start, the other side, or the end of a
// rest, which says when to stop as a wait does.
func (r leading) counting() part {
	words := r.kit.Words
	said := r.kit.Text(parts.Display, parts.Plain, words.T("session.state."+string(r.now.State)))
	count := r.kit.Text(parts.Count, parts.Strong, "")
	list := parts.Column(8, said, count)
	told := part{words: list, more: parts.Nothing(), growing: []parts.Growing{said, count}, show: func(now exercise.Now) {
		r.kit.Set(count, parts.Strong, words.Number(float64(seconds(now.Left)), 0))
	}}
	if r.now.State == exercise.Resting {
		told.more = r.stops()
	}
	add := func(tone parts.Tone, said string) {
		text := r.kit.Text(parts.DisplaySmall, tone, said)
		list.Add(text)
		told.growing = append(told.growing, text)
	}
	if means := r.sideMeans(); means != "" {
		add(parts.Strong, means)
	}
	if e, found := exercise.ByID(r.drill().ID); found && r.now.State != exercise.OtherSide {
		add(parts.Plain, words.T(e.StartKey(r.drill().Form)))
	}
	return told
}

// working counts the repetitions, says each movement as it is made, shows the
// breath, and counts a hold down. There is room for the longest of what is said, so
// that nothing moves and nothing goes out of view.
func (r leading) working() part {
	words, drill := r.kit.Words, r.drill()
	count := r.kit.Text(parts.Count, parts.Strong, "").RoomFor(words.T("session.count", "N", r.now.Reps, "Of", r.now.Reps))
	var cues, holds []string
	for _, phase := range drill.Phases {
		cues = append(cues, r.cue(phase))
		if counted(phase) {
			holds = append(holds, words.N("session.hold", int(phase.Seconds)*exercise.UsualPace/exercise.SlowestPace))
		}
	}
	cue := r.kit.Text(parts.Display, parts.Plain, "").RoomFor(cues...)
	lit := r.kit.Step(cue)
	hold := r.kit.Text(parts.Display, parts.Strong, "").RoomFor(holds...)
	breath := r.kit.LargeBreath(breathWords(r.kit, drill.Phases))
	list := parts.Column(10, lit.Object, parts.Flow(28, count, breath.Object))
	if drill.Sets > 1 {
		list.Add(r.kit.Text(parts.Body, parts.Soft, words.T("session.set", "N", r.now.Set, "Of", r.now.Sets)))
	}
	if len(holds) > 0 {
		list.Add(hold)
	}
	return part{words: list, more: parts.Nothing(), growing: []parts.Growing{cue, count, hold, breath}, show: func(now exercise.Now) {
		phase := drill.Phases[now.Moment.Phase]
		r.kit.Set(cue, parts.Plain, r.cue(phase))
		r.kit.Set(count, parts.Strong, words.T("session.count", "N", now.Rep, "Of", now.Reps))
		lit.Light(now.Moment.Part*phase.Seconds < litFor)
		breath.Show(words.T("breath."+string(phase.Breath)), fullness(drill.Phases, now.Moment))
		held := ""
		if counted(phase) {
			held = words.N("session.hold", seconds(now.Left))
		}
		r.kit.Set(hold, parts.Strong, held)
	}}
}

// cue says a movement as it is made.
func (r leading) cue(phase exercise.Phase) string {
	if e, found := exercise.ByID(r.drill().ID); found {
		return r.kit.Words.T(e.CueKey(r.drill().Form, phase))
	}
	return r.kit.Words.T("session.own." + phase.Cue)
}

// counted says that a hold is counted down.
func counted(phase exercise.Phase) bool { return phase.Hold && phase.Seconds >= countedHold }

// countedHold is the shortest hold that is counted down, in seconds at the usual
// pace: a shorter one is over before it can be read.
const countedHold = 3

// litFor is how long a change shows by its light, in seconds at the usual pace.
const litFor = 1.0
