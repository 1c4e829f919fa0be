package evidence

import "slices"

// Subject is what a group of sources is about.
type Subject string

// The subjects.
const (
	UpperBack Subject = "upper-back"
	Pillow    Subject = "pillow"
	Mattress  Subject = "mattress"
	Position  Subject = "position"
	Exercise  Subject = "exercise"
	Sleep     Subject = "sleep"
	Signs     Subject = "signs"
)

// Subjects lists the subjects in the order of Sources.
func Subjects() []Subject {
	return []Subject{UpperBack, Pillow, Mattress, Position, Exercise, Sleep, Signs}
}

// About lists the sources on a subject.
func About(subject Subject) []Source { return slices.Clone(bySubject[subject]) }

var bySubject = map[Subject][]Source{
	UpperBack: backSources, Pillow: pillowSources, Mattress: mattressSources, Position: positionSources,
	Exercise: exerciseSources, Sleep: sleepSources, Signs: signSources,
}

// Address is where a browser finds the source, or "" where nothing is known.
func (s Source) Address() string {
	if s.DOI != "" {
		return "https://doi.org/" + s.DOI
	}
	return s.URL
}
