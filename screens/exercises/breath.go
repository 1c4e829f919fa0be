package exercises

import (
	"math"

	"chevet/app/exercise"
	"chevet/screens/parts"
)

// breathWords are the words for everything that the breath does in a movement.
func breathWords(kit *parts.Kit, phases []exercise.Phase) []string {
	var words []string
	for _, phase := range phases {
		words = append(words, kit.Words.T("breath."+string(phase.Breath)))
	}
	return words
}

// fullness is how full the lungs are at a moment of a loop, 0 to 1: they fill while
// one breathes in, empty while one breathes out, and stay as they are in between.
// Halfway says that the breath comes as it likes.
func fullness(phases []exercise.Phase, now exercise.Moment) float64 {
	const halfway = 0.5
	for back := range phases {
		i := (now.Phase - back + len(phases)) % len(phases)
		part := 1.0
		if back == 0 {
			part = eased(now.Part)
		}
		switch phases[i].Breath {
		case exercise.In:
			return part
		case exercise.Out:
			return 1 - part
		case exercise.Free:
			return halfway
		}
	}
	return halfway
}

// eased starts and ends gently.
func eased(part float64) float64 { return (1 - math.Cos(math.Pi*part)) / 2 }
