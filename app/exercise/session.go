package exercise

import "time"

// State is what a session is doing.
type State string

// The states of a session.
const (
	Waiting   State = "waiting" // for the person to start the exercise that is shown
	Ready     State = "ready"   // the get-ready count
	Working   State = "working"
	OtherSide State = "other-side" // time to turn to the other side
	Resting   State = "resting"    // between sets, or between exercises that run on
	Done      State = "done"
)

// How long the counts last. Source: issue 3 for the first, the others by its side
// (general knowledge, not confirmed).
const (
	readyTime = 5 * time.Second
	otherTime = 10 * time.Second
	restTime  = 15 * time.Second
)

// longestTick is the longest time between two ticks of a session that runs. After
// a longer one the computer has slept or its clock has jumped.
const longestTick = 2 * time.Second

// The paces a session can have, in percent of the usual one.
const (
	SlowestPace = 50
	UsualPace   = 100
	FastestPace = 150
)

// span is a stretch of a session: one count, or one repetition.
type span struct {
	state  State
	drill  int
	set    int // from 1
	rep    int // from 1
	side   Flank
	length time.Duration // at the usual pace; 0 for a wait, which has no end
}

// Session is the clock of a session. It moves by Tick alone and knows no other
// time. The zero value is a session that is done.
type Session struct {
	drills []Drill
	spans  []span
	at     int
	// into is how far the span at has come, in hundredths of a nanosecond of the
	// usual pace, so that no pace loses a fraction.
	into   int64
	pace   int
	paused bool
	done   [][2]int // repetitions completed, a drill and a side
}

// NewSession prepares a session of the drills. It waits for the person before each
// one, or, if it is to run on, before the first one only.
func NewSession(drills []Drill, runOn bool) *Session {
	s := &Session{drills: drills, pace: UsualPace, done: make([][2]int, len(drills))}
	for i, drill := range drills {
		if i > 0 && runOn {
			s.spans = append(s.spans, span{state: Resting, drill: i, set: 1, rep: 1, side: Right, length: restTime})
		} else {
			s.spans = append(s.spans, span{state: Waiting, drill: i, set: 1, rep: 1, side: Right})
		}
		s.spans = append(s.spans, span{state: Ready, drill: i, set: 1, rep: 1, side: Right, length: readyTime})
		s.spans = append(s.spans, work(drill, i)...)
	}
	return s
}

// work lists the repetitions of a drill with the counts between them.
func work(drill Drill, i int) (spans []span) {
	length := time.Duration(drill.seconds() * float64(time.Second))
	hands := []Flank{Right}
	if drill.Sided {
		hands = append(hands, Left)
	}
	for set := 1; set <= drill.Sets; set++ {
		if set > 1 {
			spans = append(spans, span{state: Resting, drill: i, set: set, rep: 1, side: Right, length: restTime})
		}
		for _, side := range hands {
			if side == Left {
				spans = append(spans, span{state: OtherSide, drill: i, set: set, rep: 1, side: side, length: otherTime})
			}
			for rep := 1; rep <= drill.Reps; rep++ {
				spans = append(spans, span{state: Working, drill: i, set: set, rep: rep, side: side, length: length})
			}
		}
	}
	return spans
}

// hundred turns a time of the usual pace into hundredths of a nanosecond.
func hundred(d time.Duration) int64 { return int64(d) * UsualPace }

// Tick lets time pass. One that runs backwards or is longer than two seconds
// pauses the session instead.
func (s *Session) Tick(d time.Duration) {
	if s.paused || s.over() || s.spans[s.at].state == Waiting {
		return
	}
	if d < 0 || d > longestTick {
		s.paused = true
		return
	}
	for left := d; left > 0 && !s.over() && s.spans[s.at].state != Waiting; {
		left = s.advance(left)
	}
}

// advance lets time pass within the span, and gives back what is left after its end.
func (s *Session) advance(d time.Duration) time.Duration {
	now := s.spans[s.at]
	pace := int64(s.paceOf(now))
	s.into += int64(d) * pace
	over := s.into - hundred(now.length)
	if over < 0 {
		return 0
	}
	if now.state == Working {
		s.done[now.drill][now.side]++
	}
	s.at++
	s.into = 0
	// What a slow pace leaves below a nanosecond goes on into the next span.
	left := over / pace
	if !s.over() && s.spans[s.at].state != Waiting {
		s.into = over % pace
	}
	return time.Duration(left)
}

// paceOf is the pace of a span in percent: counts are the same at every pace.
func (s *Session) paceOf(now span) int {
	if now.state == Working {
		return s.pace
	}
	return UsualPace
}

func (s *Session) over() bool { return s.at >= len(s.spans) }

// Pause stops the clock until Resume.
func (s *Session) Pause() { s.paused = !s.over() }

// Resume starts the exercise that waits, or goes on after a pause.
func (s *Session) Resume() {
	switch {
	case s.paused:
		s.paused = false
	case !s.over() && s.spans[s.at].state == Waiting:
		s.goTo(s.at + 1)
	}
}

// SetPace chooses how fast the movements run, 50 to 150 percent.
func (s *Session) SetPace(percent int) { s.pace = min(max(percent, SlowestPace), FastestPace) }

// goTo starts a span from its beginning; a pause stays a pause, unless the span is a
// wait anyway.
func (s *Session) goTo(at int) {
	s.at, s.into = at, 0
	s.paused = s.paused && !s.over() && s.spans[at].state != Waiting
}

// first is the get-ready count of a drill.
func (s *Session) first(drill int) int {
	for i, one := range s.spans {
		if one.drill == drill && one.state == Ready {
			return i
		}
	}
	return len(s.spans)
}

// Back begins the exercise again, or goes to the one before if no repetition of
// this one is done since it began.
func (s *Session) Back() {
	switch now := s.Now(); {
	case len(s.drills) == 0:
	case now.State == Done:
		s.goTo(s.first(len(s.drills) - 1))
	case now.Rep > 1 || now.Set > 1 || now.Side == Left:
		s.goTo(s.first(now.Drill))
	default:
		s.goTo(s.first(max(now.Drill-1, 0)))
	}
}

// Repeat begins the exercise again from its get-ready count.
func (s *Session) Repeat() {
	if now := s.Now(); now.State != Done {
		s.goTo(s.first(now.Drill))
	}
}

// Skip ends a rest, and else goes to the next exercise. It waits there unless the
// session runs on.
func (s *Session) Skip() {
	switch {
	case s.over():
		return
	case s.spans[s.at].state == Resting:
		s.goTo(s.at + 1)
		return
	}
	drill := s.spans[s.at].drill
	at := s.at
	for at < len(s.spans) && s.spans[at].drill == drill {
		at++
	}
	s.goTo(at)
}

// NextSide goes to the other side, or to the next set; after the last side it
// does nothing.
func (s *Session) NextSide() {
	if s.over() || s.spans[s.at].state == Waiting {
		return
	}
	now := s.spans[s.at]
	for at := s.at + 1; at < len(s.spans) && s.spans[at].drill == now.drill; at++ {
		if next := s.spans[at]; next.side != now.side || next.set != now.set {
			s.goTo(at)
			return
		}
	}
}
