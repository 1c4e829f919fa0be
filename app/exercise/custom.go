package exercise

import (
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"chevet/app/units"
)

// Custom is an exercise of one's own, as a physiotherapist gave it.
type Custom struct {
	// ID tells it from all others; the caller gives it.
	ID string `json:"id"`
	// Name has 1 to 80 letters.
	Name string `json:"name"`
	// Steps are 1 to 12 sentences of up to 300 letters, none of them empty.
	Steps []string `json:"steps"`
	// Sided says that it is done for the right and then for the left.
	Sided bool `json:"sided,omitempty"`
	// Reps is how many times a side, 1 to 200.
	Reps int `json:"reps"`
	// HoldSeconds is how long each one is held, 0 to 600 seconds.
	HoldSeconds int `json:"hold,omitempty"`
	// Picture is the path of a picture of one's own, or "".
	Picture string `json:"picture,omitempty"`
}

// Equal says that both are the same exercise, word for word.
func (c Custom) Equal(other Custom) bool {
	steps := slices.Equal(c.Steps, other.Steps)
	c.Steps, other.Steps = nil, nil
	return steps && reflect.DeepEqual(c, other)
}

// The bounds of an exercise of one's own (issue 3; the length of a step is chosen
// so that a hundred of the longest exercises leave room in the file for the rest).
const (
	LongestName  = 80
	LongestStep  = 300
	MostSteps    = 12
	MostReps     = 200
	LongestHoldS = 600
)

// Field is a field of the form for an exercise of one's own.
type Field string

// The fields.
const (
	FieldName  Field = "name"
	FieldSteps Field = "steps"
	FieldReps  Field = "reps"
	FieldHold  Field = "hold"
)

// Complaint is a sentence to be said beside a field.
type Complaint struct {
	Field Field
	// Step is the index of the step meant, when the field is that of the steps.
	Step int
	Line units.Line
}

// The messages about an exercise of one's own.
const (
	noName      = "exercise.own.problem.no_name"
	longName    = "exercise.own.problem.long_name"
	noSteps     = "exercise.own.problem.no_steps"
	manySteps   = "exercise.own.problem.many_steps"
	emptyStep   = "exercise.own.problem.empty_step"
	longStep    = "exercise.own.problem.long_step"
	repsOutside = "exercise.own.problem.reps"
	holdOutside = "exercise.own.problem.hold"
)

// ComplaintKeys lists the id of every message that Complaints can give.
func ComplaintKeys() []string {
	return []string{noName, longName, noSteps, manySteps, emptyStep, longStep, repsOutside, holdOutside}
}

// Complaints lists what is wrong with an exercise of one's own, field by field; it
// is empty when all is well.
func (c Custom) Complaints() (list []Complaint) {
	complain := func(field Field, step int, key string, args map[string]any) {
		list = append(list, Complaint{field, step, units.Line{Key: key, Args: args}})
	}
	blank := func(text string) bool { return strings.TrimSpace(text) == "" }
	if blank(c.Name) {
		complain(FieldName, 0, noName, nil)
	} else if n := utf8.RuneCountInString(c.Name); n > LongestName {
		complain(FieldName, 0, longName, map[string]any{"N": n, "High": LongestName})
	}
	if len(c.Steps) == 0 {
		complain(FieldSteps, 0, noSteps, nil)
	}
	if len(c.Steps) > MostSteps {
		complain(FieldSteps, MostSteps, manySteps, map[string]any{"N": len(c.Steps), "High": MostSteps})
	}
	for i, step := range c.Steps[:min(len(c.Steps), MostSteps)] {
		if blank(step) {
			complain(FieldSteps, i, emptyStep, map[string]any{"N": i + 1})
		} else if utf8.RuneCountInString(step) > LongestStep {
			complain(FieldSteps, i, longStep, map[string]any{"N": i + 1, "High": LongestStep})
		}
	}
	if c.Reps < 1 || c.Reps > MostReps {
		complain(FieldReps, 0, repsOutside, map[string]any{"Low": 1, "High": MostReps})
	}
	if c.HoldSeconds < 0 || c.HoldSeconds > LongestHoldS {
		complain(FieldHold, 0, holdOutside, map[string]any{"Low": 0, "High": LongestHoldS})
	}
	return list
}

// OwnStopKeys are the ids of the messages that say when to stop an exercise of one's
// own (evidence.md §4.1: pain while exercising, when to stop at once).
func OwnStopKeys() []string { return []string{"own.stop.1", "own.stop.2", "own.stop.3"} }

// moveSeconds is how long the movement of an exercise of one's own takes: the usual
// tempo, there and back (evidence.md §4.2).
const moveSeconds = 6

// Drill is the exercise as it is done in a session: one repetition is its steps,
// and its hold where it has one. It must have no complaints.
func (c Custom) Drill(sets int) Drill {
	phases := []Phase{{Cue: "steps", Breath: Free, Seconds: moveSeconds}}
	if c.HoldSeconds > 0 {
		phases = append(phases, Phase{Cue: "hold", Breath: Free, Seconds: float64(c.HoldSeconds), Hold: true})
	}
	return Drill{ID: c.ID, Own: true, Phases: phases, Sided: c.Sided, Reps: c.Reps, Sets: sets}
}
