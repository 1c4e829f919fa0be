package units

import (
	"maps"
	"math"
)

// Problem is why a typed value was not taken, as something to be said beside the
// field. Nothing is ever changed on the person's behalf: a likely meaning is
// offered as a suggestion, for them to press.
type Problem struct {
	// Line is one of the messages "problem.…".
	Line
	// Suggestion is what the person may have meant, in centimetres or kilograms;
	// it lies within the limits of the field. Args hold it too, as "Suggestion".
	Suggestion    float64
	HasSuggestion bool
}

// The messages about typed values.
const (
	problemTooLong         = "problem.too_long"
	problemNotANumber      = "problem.not_a_number"
	problemTwoNumbers      = "problem.two_numbers"
	problemTwoSeparators   = "problem.two_separators"
	problemNegative        = "problem.negative"
	problemTooSmall        = "problem.too_small"
	problemTooLarge        = "problem.too_large"
	problemInches          = "problem.inches_past_eleven"
	problemPounds          = "problem.pounds_past_thirteen"
	problemMassHere        = "problem.mass_here"
	problemLengthHere      = "problem.length_here"
	problemMean            = "problem.mean"
	problemMeanFeet        = "problem.mean_feet"
	problemMeanInches      = "problem.mean_inches"
	problemMeanCentimetres = "problem.mean_centimetres"
	problemMeanPounds      = "problem.mean_pounds"
	problemMeanStones      = "problem.mean_stones"
	problemMeanKilograms   = "problem.mean_kilograms"
)

// ProblemKeys lists the id of every message about a typed value.
func ProblemKeys() []string {
	return []string{
		problemTooLong, problemNotANumber, problemTwoNumbers, problemTwoSeparators,
		problemNegative, problemTooSmall, problemTooLarge, problemInches, problemPounds,
		problemMassHere, problemLengthHere, problemMean, problemMeanFeet,
		problemMeanInches, problemMeanCentimetres, problemMeanPounds,
		problemMeanStones, problemMeanKilograms,
	}
}

// reading is one way to understand what was typed, and how to ask about it.
type reading[Q Length | Mass] struct {
	value Q
	ask   Line
}

func newProblem(key string) *Problem {
	return &Problem{Line: Line{Key: key, Args: map[string]any{}}}
}

// nameLimits lets the message name the limits of the field. They are rounded
// inwards to whole steps, so that what the message names is taken when typed.
func nameLimits[Q Length | Mass](problem *Problem, limits Limits[Q], step Q) {
	shown := limits.inSteps(step)
	problem.Args["Low"], problem.Args["High"], problem.Args["Example"] = shown.Low, shown.High, shown.Example
}

// negative is the problem with a minus sign; the value without it is offered.
func negative[Q Length | Mass](value Q, limits Limits[Q]) *Problem {
	problem := newProblem(problemNegative)
	if limits.Hold(value) {
		suggest(problem, reading[Q]{value, Line{Key: problemMean}})
	}
	return problem
}

// outside is the problem with a value beyond the limits: a question when it can
// be read in another way, else the limits themselves.
func outside[Q Length | Mass](value Q, limits Limits[Q], readings []reading[Q]) *Problem {
	key := problemTooLarge
	if value < limits.Low {
		key = problemTooSmall
	}
	problem := newProblem(key)
	if likeliest, found := nearest(readings, limits); found {
		suggest(problem, likeliest)
	}
	return problem
}

// suggest makes the problem ask whether r was meant.
func suggest[Q Length | Mass](problem *Problem, r reading[Q]) {
	problem.Key = r.ask.Key
	maps.Copy(problem.Args, r.ask.Args)
	problem.Args["Suggestion"] = r.value
	problem.Suggestion, problem.HasSuggestion = float64(r.value), true
}

// nearest is the reading within the limits whose ratio to the example is
// nearest to one.
func nearest[Q Length | Mass](readings []reading[Q], limits Limits[Q]) (best reading[Q], found bool) {
	distance := func(r reading[Q]) float64 {
		return math.Abs(math.Log(float64(r.value / limits.Example)))
	}
	for _, r := range readings {
		if r.value > 0 && limits.Hold(r.value) && (!found || distance(r) < distance(best)) {
			best, found = r, true
		}
	}
	return best, found
}
