package exercises

import (
	"slices"
	"time"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// guide leads a person through a session: it lets the clock of the session run,
// sounds the tones, and keeps what was done.
type guide struct {
	studio *Studio
	// why is what the system is told about keeping the display on.
	why string
	// of is the routine, or the exercise alone, that the session is of.
	of     string
	drills []exercise.Drill
	// own are the person's own exercises as they were when the session began: it goes
	// on with them, should they be changed or removed meanwhile.
	own     []exercise.Custom
	session *exercise.Session
	began   time.Time
	last    time.Time
	// ended is when it ended, once it is over.
	ended time.Time
	// stop stops the beat, release lets the display sleep; nil when neither is on.
	stop, release func()
	// away says that the session was paused because nobody looked.
	away bool
	// over says that the session has ended, and feel how it feels since.
	over bool
	feel *int
	// show brings the room up to date with the session.
	show func(exercise.Now)
	// pictures are the figures of the drills that have been shown.
	pictures map[int]*figure.Moves
}

// Begin begins a session and shows it. An exercise that is looked at is done in the
// form that is shown, which under a filter need not be the one chosen. A session that
// was under way ends first; what was done of it is kept.
func (s *Studio) Begin(kit *parts.Kit, of string) {
	chosen := kit.State.Exercises
	if of == s.viewing.id {
		chosen.SetForm(of, s.viewing.form)
	}
	drills := drillsOf(chosen, of)
	if len(drills) == 0 {
		return
	}
	if s.guide != nil {
		s.guide.finish()
	}
	s.sounds.LookAgain()
	s.guide = &guide{studio: s, of: of, why: kit.Words.T("shell.title.session"), drills: drills, own: chosen.Own, session: exercise.NewSession(drills, chosen.RunOn),
		began: s.clock.Now(), pictures: map[int]*figure.Moves{}}
	s.guide.session.SetPace(chosen.Pace())
	kit.Go(parts.Route{Room: parts.Session})
}

// ownByID finds an exercise of the person's own as it was when the session began.
func (g *guide) ownByID(id string) (exercise.Custom, bool) {
	return profile.Exercises{Own: g.own}.OwnByID(id)
}

// nameOf is the name of an exercise of the session.
func (g *guide) nameOf(kit *parts.Kit, id string) string {
	if own, found := g.ownByID(id); found {
		return own.Name
	}
	return nameOf(kit, id)
}

// meanwhile is the message that says what became of an exercise of the person's own
// since the session began, or "".
func (g *guide) meanwhile(chosen profile.Exercises, id string) string {
	before, own := g.ownByID(id)
	now, found := chosen.OwnByID(id)
	switch {
	case !own:
		return ""
	case !found:
		return "session.own_removed"
	case !before.Equal(now):
		return "session.own_changed"
	}
	return ""
}

// press starts what waits, pauses what runs, and goes on after a pause.
func (g *guide) press() {
	now := g.session.Now()
	if now.State == exercise.Waiting || now.Paused {
		g.session.Resume()
		g.away = false
	} else {
		g.session.Pause()
	}
	g.settle()
}

// do changes the session in a way of its own and shows what came of it.
func (g *guide) do(change func()) {
	change()
	g.settle()
}

// settle lets the clock run or stand as the session asks, and shows the room anew.
func (g *guide) settle() {
	now := g.session.Now()
	if now.State == exercise.Done {
		g.finish()
	}
	g.run(!g.over && !now.Paused && now.State != exercise.Waiting)
	g.studio.rebuild()
}

// run starts or stops the beat, and keeps the display on while it beats.
func (g *guide) run(on bool) {
	switch {
	case on && g.stop == nil:
		g.last = g.studio.clock.Now()
		g.stop = g.studio.clock.Beat(g.beat)
		g.release = g.studio.sounds.StayAwake(g.why)
	case !on && g.stop != nil:
		g.stop()
		g.release()
		g.stop, g.release = nil, nil
	}
}

// beat lets the session run on by the time that has passed on the wall.
func (g *guide) beat() {
	if g.stop == nil {
		return
	}
	before := g.session.Now()
	done := g.session.Performed()
	now := g.studio.clock.Now()
	g.session.Tick(now.Sub(g.last))
	g.last = now
	after := g.session.Now()
	g.away = g.away || after.Paused
	g.sound(before, after)
	if !slices.Equal(done, g.session.Performed()) {
		g.record()
	}
	if before.State != after.State || before.Drill != after.Drill || before.Side != after.Side || before.Paused != after.Paused {
		g.settle()
		return
	}
	if g.show != nil {
		g.show(after)
	}
}

// rest pauses a session that runs. Away says that nobody looks at it.
func (g *guide) rest(away bool) {
	if g.stop == nil {
		return
	}
	g.session.Pause()
	g.run(false)
	g.away = away
	if away {
		g.studio.rebuild()
	}
}

// finish ends the session and keeps what was done.
func (g *guide) finish() {
	if g.over {
		return
	}
	g.run(false)
	g.over, g.ended = true, g.studio.clock.Now()
	g.record()
}

// leave ends the session that is under way, and shows what was done, or the gallery
// where nothing was.
func (s *Studio) leave(kit *parts.Kit) {
	s.guide.finish()
	to := parts.Route{Room: parts.Session}
	if len(s.guide.session.Performed()) == 0 {
		s.guide = nil
		to.Room = parts.Gallery
	}
	kit.Go(to)
}

// record keeps what was done up to now.
func (g *guide) record() {
	done := g.session.Performed()
	if len(done) == 0 {
		return
	}
	log := exercise.Log{Began: g.began, Ended: g.ended, Done: done, Feel: g.feel}
	if !g.over {
		log.Ended = g.studio.clock.Now()
	}
	g.studio.keep(func(state *profile.State) { state.Exercises.Record(log) })
}

// rate says how it feels after the session.
func (g *guide) rate(feel int) {
	g.feel = &feel
	g.record()
	g.studio.rebuild()
}

// picture is the figure of a drill, made ready once.
func (g *guide) picture(kit *parts.Kit, drill int) *figure.Moves {
	if g.pictures[drill] == nil {
		e, found := exercise.ByID(g.drills[drill].ID)
		if !found {
			return nil
		}
		g.pictures[drill] = moves(kit, e.Movement(g.drills[drill].Form))
	}
	return g.pictures[drill]
}
