package profile

import (
	"maps"
	"reflect"
	"slices"
)

// Clone is a copy that shares no memory with the state.
func (s State) Clone() State {
	s.Answers = s.Answers.Clone()
	return s
}

// Equal says whether two states hold the same. No answers and an empty list of
// answers are the same.
func (s State) Equal(other State) bool { return reflect.DeepEqual(s.Clone(), other.Clone()) }

// SaysTheSame says whether two states hold the same answers and settings, on
// whatever page.
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
	if len(a.Typed) == 0 {
		a.Typed = nil
	}
	a.Typed = maps.Clone(a.Typed)
	return a
}

func cloneList[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return slices.Clone(list)
}
