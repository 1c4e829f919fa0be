package profile

import (
	"maps"
	"reflect"
	"slices"

	"chevet/app/exercise"
)

// Clone is a copy that shares no memory with the state.
func (s State) Clone() State {
	s.Answers = s.Answers.Clone()
	s.Exercises = s.Exercises.Clone()
	if s.Fit.Check != nil {
		check := s.Fit.Check.Clone()
		s.Fit.Check = &check
	}
	s.Trials = s.Trials.Clone()
	return s
}

// Equal says whether two states hold the same. No answers and an empty list of
// answers are the same.
func (s State) Equal(other State) bool { return reflect.DeepEqual(s.Clone(), other.Clone()) }

// SaysTheSame says whether two states hold the same answers, settings,
// exercises and trials, on whatever page.
func (s State) SaysTheSame(other State) bool {
	s.Place, other.Place = Place{}, Place{}
	return s.Equal(other)
}

// Clone is a copy that shares no memory with the answers. Its empty lists are
// nil, as they are after reading them from disk.
func (a Answers) Clone() Answers {
	a.Signs.Ticked = cloneList(a.Signs.Ticked)
	a.Nights = cloneList(a.Nights)
	a.Concerns = cloneList(a.Concerns)
	a.Supports = cloneList(a.Supports)
	a.Things = cloneList(a.Things)
	a.Found = cloneList(a.Found)
	for i := range a.Found {
		a.Found[i].At = a.Found[i].At.UTC()
	}
	if len(a.Typed) == 0 {
		a.Typed = nil
	}
	a.Typed = maps.Clone(a.Typed)
	return a
}

// Clone is a copy that shares no memory with the exercises. Its empty lists are
// nil and its times in UTC, as they are after reading them from disk.
func (e Exercises) Clone() Exercises {
	e.Filters = cloneList(e.Filters)
	e.Hidden = cloneList(e.Hidden)
	if len(e.Forms) == 0 {
		e.Forms = nil
	}
	e.Forms = maps.Clone(e.Forms)
	e.Mine = cloneList(e.Mine)
	e.Own = cloneList(e.Own)
	for i, own := range e.Own {
		e.Own[i] = cloneOwn(own)
	}
	if e.Draft != nil {
		draft := *e.Draft
		draft.Steps = cloneList(draft.Steps)
		e.Draft = &draft
	}
	e.Sessions = cloneList(e.Sessions)
	for i, log := range e.Sessions {
		e.Sessions[i] = cloneLog(log)
	}
	return e
}

func cloneOwn(own exercise.Custom) exercise.Custom {
	own.Steps = cloneList(own.Steps)
	return own
}

func cloneLog(log exercise.Log) exercise.Log {
	log.Began, log.Ended = log.Began.UTC(), log.Ended.UTC()
	log.Done = cloneList(log.Done)
	if log.Feel != nil {
		feel := *log.Feel
		log.Feel = &feel
	}
	return log
}

func cloneList[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return slices.Clone(list)
}
