package exercises

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/screens/parts"
)

// told is what stands beside the figure, and what brings it up to the instant.
func (r leading) told() (fyne.CanvasObject, func(exercise.Now)) {
	words := r.kit.Words
	side := ""
	if r.drill().Sided {
		side = words.T(sideID(r.now.Side))
	}
	name := parts.Title
	if r.now.State == exercise.Working {
		name = parts.Heading
	}
	heading := parts.Column(2,
		r.kit.Text(parts.Small, parts.Soft, words.T("session.place", "N", r.now.Drill+1, "Of", len(r.guide.drills), "What", routineName(r.kit, r.guide.of))),
		parts.Flow(14,
			r.kit.Text(name, parts.Plain, nameOf(r.kit, r.drill().ID)),
			r.kit.Text(parts.Heading, parts.Strong, side)))
	body, show := r.state()
	left := r.kit.Text(parts.Small, parts.Soft, "")
	return parts.Column(14, r.paused(), heading, body, parts.Column(2, r.kit.Text(parts.BodyBold, parts.Plain, r.next()), left)), func(now exercise.Now) {
		show(now)
		r.kit.Set(left, parts.Soft, words.N("session.left", minutes(r.guide.session.Remaining())))
	}
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
	return r.kit.Words.T("session.next", "What", nameOf(r.kit, r.guide.drills[r.now.Next].ID))
}

// state is what the session does now.
func (r leading) state() (fyne.CanvasObject, func(exercise.Now)) {
	switch r.now.State {
	case exercise.Waiting:
		return r.waiting(), func(exercise.Now) {}
	case exercise.Working:
		return r.working()
	}
	return r.counting()
}

// waiting tells the starting position, and when to stop, before the exercise begins.
func (r leading) waiting() fyne.CanvasObject {
	e, found := exercise.ByID(r.drill().ID)
	list := parts.Column(14)
	if found {
		list.Add(r.kit.Text(parts.Heading, parts.Plain, r.kit.Words.T(e.StartKey(r.drill().Form))))
	}
	list.Add(r.kit.Text(parts.Body, parts.Plain, r.amount()))
	if found {
		list.Add(r.kit.Note(parts.Warn, stopList(r.kit, e)))
	}
	return list
}

// amount says how many repetitions there are to do.
func (r leading) amount() string {
	drill := r.drill()
	if drill.Sided {
		return r.kit.Words.N("dose.reps_side", drill.Reps)
	}
	return r.kit.Words.N("dose.reps", drill.Reps)
}

// counting counts down to what comes: the start, the other side, or the end of a rest.
func (r leading) counting() (fyne.CanvasObject, func(exercise.Now)) {
	words := r.kit.Words
	said := words.T("session.state." + string(r.now.State))
	count := r.kit.Text(parts.Count, parts.Strong, "")
	list := parts.Column(8, r.kit.Text(parts.Display, parts.Plain, said), count)
	if e, found := exercise.ByID(r.drill().ID); found {
		list.Add(r.kit.Text(parts.Heading, parts.Plain, words.T(e.StartKey(r.drill().Form))))
		list.Add(r.kit.Note(parts.Warn, stopList(r.kit, e)))
	}
	return list, func(now exercise.Now) {
		r.kit.Set(count, parts.Strong, words.Number(float64(seconds(now.Left)), 0))
	}
}

// working counts the repetitions, says each movement as it is made, shows the
// breath, and counts a hold down.
func (r leading) working() (fyne.CanvasObject, func(exercise.Now)) {
	words, drill := r.kit.Words, r.drill()
	count := r.kit.Text(parts.Count, parts.Strong, words.T("session.count", "N", r.now.Rep, "Of", r.now.Reps))
	cue := r.kit.Text(parts.Display, parts.Plain, "")
	lit := r.kit.Step(cue)
	hold := r.kit.Text(parts.Display, parts.Strong, "")
	breath := r.kit.LargeBreath(breathWords(r.kit, drill.Phases))
	e, found := exercise.ByID(drill.ID)
	sets := parts.Nothing()
	if drill.Sets > 1 {
		sets = r.kit.Text(parts.Body, parts.Soft, words.T("session.set", "N", r.now.Set, "Of", r.now.Sets))
	}
	list := parts.Column(10, lit.Object, parts.Flow(28, count, breath.Object), sets, hold)
	var phaseSaid, repSaid int
	return list, func(now exercise.Now) {
		phase := drill.Phases[now.Moment.Phase]
		if now.Moment.Phase != phaseSaid || now.Rep != repSaid {
			phaseSaid, repSaid = now.Moment.Phase, now.Rep
			defer r.kit.Relayout()
		}
		if found {
			r.kit.Set(cue, parts.Plain, words.T(e.CueKey(drill.Form, phase)))
		} else {
			r.kit.Set(cue, parts.Plain, words.T("session.own."+phase.Cue))
		}
		r.kit.Set(count, parts.Strong, words.T("session.count", "N", now.Rep, "Of", now.Reps))
		lit.Light(now.Moment.Part*phase.Seconds < litFor)
		breath.Show(words.T("breath."+string(phase.Breath)), fullness(drill.Phases, now.Moment))
		held := ""
		if phase.Hold && phase.Seconds >= countedHold {
			held = words.N("session.hold", seconds(now.Left))
		}
		r.kit.Set(hold, parts.Strong, held)
	}
}

// countedHold is the shortest hold that is counted down, in seconds at the usual
// pace: a shorter one is over before it can be read.
const countedHold = 3

// litFor is how long a change shows by its light, in seconds at the usual pace.
const litFor = 1.0
