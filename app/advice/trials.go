package advice

import (
	"strings"

	"chevet/app/profile"
	"chevet/app/units"
)

// The beginnings of the keys of the lines of a plan that can be tried.
const (
	linePosition = "tonight.position."
	linePillow   = "tonight.pillow"
	lineMixed    = "tonight.pillow_mixed"
	lineSupport  = "tonight.support."
	lineTopper   = "tonight.mattress.topper"
	lineMattress = "tonight.mattress.mattress"
)

// TrialOf is the trial that a line of tonight's plan asks for, and whether it asks for one.
func TrialOf(plan Plan, line units.Line) (profile.Trial, bool) {
	if len(plan.Bands) == 0 {
		return profile.Trial{}, false
	}
	tonight := plan.Bands[0]
	switch {
	case line.Key == lineMixed && plan.Mixed != nil:
		return profile.Trial{Change: profile.ChangePillow, HeightCM: plan.Mixed.MeanCM}, true
	case strings.HasPrefix(line.Key, linePillow):
		return profile.Trial{Change: profile.ChangePillow, HeightCM: tonight.BestCM}, true
	case strings.HasPrefix(line.Key, linePosition+string(asYouLike)):
		return profile.Trial{}, false
	case strings.HasPrefix(line.Key, linePosition):
		return profile.Trial{Change: profile.ChangePosition, Position: tonight.Position}, true
	case strings.HasPrefix(line.Key, lineSupport):
		place := profile.Support(strings.TrimPrefix(line.Key, lineSupport))
		return profile.Trial{Change: profile.ChangeSupport, Place: place}, true
	case line.Key == lineTopper:
		return profile.Trial{Change: profile.ChangeTopper}, true
	case line.Key == lineMattress:
		return profile.Trial{Change: profile.ChangeMattress}, true
	}
	return profile.Trial{}, false
}

// TrialsOf are the trials that a plan asks for, in the order of its lines, and last
// the exercises.
func TrialsOf(plan Plan) []profile.Trial {
	var offers []profile.Trial
	for _, line := range plan.Tonight {
		if offer, ok := TrialOf(plan, line); ok {
			offers = append(offers, offer)
		}
	}
	return append(offers, profile.Trial{Change: profile.ChangeExercises})
}
