package exercise

import "time"

// Now is what a session shows at one instant.
type Now struct {
	State  State
	Paused bool
	// Drill is the index of the exercise; Next that of the one after it, −1 when
	// there is none.
	Drill, Next int
	// Set and Rep count from 1, of Sets and Reps.
	Set, Sets, Rep, Reps int
	// Side is the side that the movement is done for: figures are drawn for the
	// right, and are to be mirrored for the left.
	Side Flank
	// Seconds is where the movement is, in seconds at the usual pace from the start
	// of its loop: what Stage.At takes. 0 outside Working.
	Seconds float64
	// Moment is the phase it is in.
	Moment Moment
	// Left is how long the count, or the hold, still lasts at the present pace.
	Left time.Duration
}

// Now tells what the session shows.
func (s *Session) Now() Now {
	if s.over() {
		last := len(s.drills) - 1
		now := Now{State: Done, Drill: max(last, 0), Next: -1, Side: Right}
		return now
	}
	at := s.spans[s.at]
	drill := s.drills[at.drill]
	now := Now{State: at.state, Paused: s.paused, Drill: at.drill, Next: at.drill + 1, Side: at.side,
		Set: at.set, Sets: drill.Sets, Rep: at.rep, Reps: drill.Reps}
	if now.Next == len(s.drills) {
		now.Next = -1
	}
	switch at.state {
	case Working:
		now.Seconds = float64(s.into) / UsualPace / float64(time.Second)
		m := Movement{Phases: drill.Phases}
		now.Moment = m.MomentAt(min(now.Seconds, m.LoopSeconds()-1e-9))
		if phase := drill.Phases[now.Moment.Phase]; phase.Hold {
			left := (1 - now.Moment.Part) * phase.Seconds * UsualPace / float64(s.pace)
			now.Left = time.Duration(left * float64(time.Second))
		}
	case Waiting:
	default:
		now.Left = at.length - time.Duration(s.into/UsualPace)
	}
	return now
}

// Total is how long the whole session lasts at the present pace, without waits and
// pauses: the sum of its counts and repetitions.
func (s *Session) Total() time.Duration {
	var total time.Duration
	for _, one := range s.spans {
		total += s.lasts(one)
	}
	return total
}

// Remaining is how long the rest of the session lasts at the present pace.
func (s *Session) Remaining() time.Duration {
	var left time.Duration
	for _, one := range s.spans[min(s.at, len(s.spans)):] {
		left += s.lasts(one)
	}
	if !s.over() {
		left -= time.Duration(s.into / int64(s.paceOf(s.spans[s.at])))
	}
	return left
}

// lasts is how long a span lasts at the present pace.
func (s *Session) lasts(one span) time.Duration {
	pace := int64(s.paceOf(one))
	return time.Duration((hundred(one.length) + pace - 1) / pace)
}

// Performed is how much of one exercise was done.
type Performed struct {
	// ID is that of an Exercise or of a Custom; Own says which.
	ID   string `json:"id"`
	Own  bool   `json:"own,omitempty"`
	Form Form   `json:"form,omitempty"`
	// Reps is how many repetitions were completed, both sides together; those done
	// again count again. Planned is how many there were to do.
	Reps    int `json:"reps"`
	Planned int `json:"planned"`
}

// Performed lists what was done up to now, without the exercises that were not
// begun.
func (s *Session) Performed() (list []Performed) {
	for i, drill := range s.drills {
		done := s.done[i][Right] + s.done[i][Left]
		if done == 0 {
			continue
		}
		planned := drill.Reps * drill.Sets
		if drill.Sided {
			planned *= 2
		}
		list = append(list, Performed{ID: drill.ID, Own: drill.Own, Form: drill.Form, Reps: done, Planned: planned})
	}
	return list
}

// DoneOn is how many repetitions of a drill were completed for a side, and how many
// there were to do. What has no sides counts as done for the right.
func (s *Session) DoneOn(drill int, side Flank) (done, planned int) {
	return s.done[drill][side], s.drills[drill].Reps * s.drills[drill].Sets
}

// Log is what is kept of one session.
type Log struct {
	// Began is when it began, as the caller says; it tells one session from another.
	Began time.Time `json:"began"`
	// Ended is when it ended, no earlier than Began.
	Ended time.Time `json:"ended"`
	// Done is what was done, in the order of the session.
	Done []Performed `json:"done"`
	// Feel is how it feels afterwards, from 0, no pain at all, to 10, the worst pain
	// there is; nil when the question was skipped.
	Feel *int `json:"feel,omitempty"`
}
