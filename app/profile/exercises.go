package profile

import (
	"slices"

	"chevet/app/exercise"
)

// Filter is a filter of the gallery of exercises.
type Filter string

// The filters of the gallery.
const (
	FilterNoFloor     Filter = "no-floor"     // those that need no room on the floor
	FilterNoEquipment Filter = "no-equipment" // those that need nothing but the floor
	FilterBeforeBed   Filter = "bed"          // those that suit the time before bed
	FilterAfterWaking Filter = "waking"       // those that suit the time after waking
)

// Filters lists every filter in the order in which they are shown.
func Filters() []Filter {
	return []Filter{FilterNoFloor, FilterNoEquipment, FilterBeforeBed, FilterAfterWaking}
}

// What is kept of the exercises at most. With exercises of the usual length, and
// sessions of up to four of them, all of it fits into the file.
const (
	MostMine     = 12   // exercises in the person's own routine
	MostOwn      = 100  // exercises of one's own
	MostSessions = 2000 // sessions
)

// Pick is one exercise chosen for a routine.
type Pick struct {
	// ID is that of an exercise.Exercise or of an exercise.Custom; Own says which.
	ID  string `json:"id"`
	Own bool   `json:"own,omitempty"`
}

// Exercises is what the person chose and did about exercises. An id may name an
// exercise that this version does not have.
type Exercises struct {
	// Filters are the filters of the gallery that are in force.
	Filters []Filter `json:"filters,omitempty"`
	// Hidden are the ids of the exercises that are hidden for good.
	Hidden []string `json:"hidden,omitempty"`
	// Forms are the forms chosen, by the id of the exercise; absent means the main
	// form.
	Forms map[string]exercise.Form `json:"forms,omitempty"`
	// Mine is the person's own routine in its order; at most MostMine.
	Mine []Pick `json:"mine,omitempty"`
	// Own are the exercises of one's own, each without complaints and with an id of
	// its own; at most MostOwn.
	Own []exercise.Custom `json:"own,omitempty"`
	// Draft is an exercise of one's own that is being written; nil when none is.
	Draft *Draft `json:"draft,omitempty"`
	// RunOn says that a session goes from one exercise to the next by itself.
	RunOn bool `json:"run_on,omitempty"`
	// PacePercent is how fast the movements run, 50 to 150 percent; 0 means 100.
	PacePercent int `json:"pace_percent,omitempty"`
	// Silent says that a session sounds no tones.
	Silent bool `json:"silent,omitempty"`
	// Sessions are the sessions done, the newest last and no two begun at the same
	// instant; at most MostSessions. Their times are kept in UTC.
	Sessions []exercise.Log `json:"sessions,omitempty"`
}

// Toggle puts a filter in force, or takes it back.
func (e *Exercises) Toggle(filter Filter) {
	e.Filters = toggled(e.Filters, filter, Filters())
}

// IsHidden says whether an exercise is hidden for good.
func (e Exercises) IsHidden(id string) bool { return slices.Contains(e.Hidden, id) }

// Hide hides an exercise for good.
func (e *Exercises) Hide(id string) {
	if !e.IsHidden(id) {
		e.Hidden = append(slices.Clone(e.Hidden), id)
	}
}

// Unhide shows a hidden exercise again.
func (e *Exercises) Unhide(id string) { e.Hidden = without(e.Hidden, id) }

// Form is the form chosen for an exercise.
func (e Exercises) Form(id string) exercise.Form {
	if form, chosen := e.Forms[id]; chosen {
		return form
	}
	return exercise.Main
}

// SetForm chooses the form of an exercise.
func (e *Exercises) SetForm(id string, form exercise.Form) {
	kept := map[string]exercise.Form{}
	for other, chosen := range e.Forms {
		kept[other] = chosen
	}
	kept[id] = form
	if form == exercise.Main {
		delete(kept, id)
	}
	e.Forms = kept
}

// Pace is how fast the movements run, 50 to 150 percent of the usual pace.
func (e Exercises) Pace() int {
	if e.PacePercent == 0 {
		return exercise.UsualPace
	}
	return min(max(e.PacePercent, exercise.SlowestPace), exercise.FastestPace)
}

// InMine says whether an exercise is in the person's own routine.
func (e Exercises) InMine(pick Pick) bool { return slices.Contains(e.Mine, pick) }

// AddToMine puts an exercise at the end of the person's own routine, unless it is
// there already. It says whether it is there now: a full routine takes no more.
func (e *Exercises) AddToMine(pick Pick) bool {
	if e.InMine(pick) {
		return true
	}
	if len(e.Mine) >= MostMine {
		return false
	}
	e.Mine = append(slices.Clone(e.Mine), pick)
	return true
}

// RemoveFromMine takes an exercise out of the person's own routine.
func (e *Exercises) RemoveFromMine(pick Pick) { e.Mine = without(e.Mine, pick) }

// MoveInMine moves the exercise at index i of the person's own routine by so many
// places, to an end at most: up where by is negative, down where it is positive.
func (e *Exercises) MoveInMine(i, by int) {
	if i < 0 || i >= len(e.Mine) {
		return
	}
	pick := e.Mine[i]
	others := slices.Delete(slices.Clone(e.Mine), i, i+1)
	by = min(max(by, -i), len(others)-i)
	e.Mine = slices.Insert(others, i+by, pick)
}

// without is a new list without an item.
func without[T comparable](list []T, item T) []T {
	return slices.DeleteFunc(slices.Clone(list), func(kept T) bool { return kept == item })
}

// Record keeps a session. One that began at the same instant is replaced, so that
// what is said of a session later takes its place; beyond MostSessions the oldest
// goes. A session whose end lies before its beginning, as when the clock was set
// back meanwhile, is taken to end where it began.
func (e *Exercises) Record(log exercise.Log) {
	log = cloneLog(log)
	if log.Ended.Before(log.Began) {
		log.Ended = log.Began
	}
	sessions := slices.Clone(e.Sessions)
	at := slices.IndexFunc(sessions, func(kept exercise.Log) bool { return kept.Began.Equal(log.Began) })
	if at >= 0 {
		sessions[at] = log
	} else {
		sessions = append(sessions, log)
	}
	e.Sessions = newest(sessions)
}

// newest is the newest of the sessions, as many as are kept.
func newest(sessions []exercise.Log) []exercise.Log {
	return sessions[max(len(sessions)-MostSessions, 0):]
}
