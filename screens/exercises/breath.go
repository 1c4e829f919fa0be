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

// settling is how long the lungs take to come halfway where the breath comes as it
// likes, in seconds at the usual pace.
const settling = 3.0

// fullness is how full the lungs are at a moment of a loop, 0 to 1: they fill while
// one breathes in, empty while one breathes out, and stay as they are in between.
// Phases that go on in the same way are one breath, also past the end of the loop.
// Halfway says that the breath comes as it likes.
func fullness(phases []exercise.Phase, now exercise.Moment) float64 {
	at := func(i int) exercise.Phase { return phases[(i+len(phases))%len(phases)] }
	i, done := now.Phase, now.Part*at(now.Phase).Seconds
	for at(i).Breath == exercise.Pause {
		if i--; i <= now.Phase-len(phases) {
			return halfway
		}
		done = at(i).Seconds
	}
	breath := at(i).Breath
	total, from := at(i).Seconds, opposite(breath)
	for back := 1; back < len(phases); back++ {
		earlier := at(i - back)
		if earlier.Breath == breath {
			done, total = done+earlier.Seconds, total+earlier.Seconds
		} else if earlier.Breath != exercise.Pause {
			from = reached(earlier.Breath)
			break
		}
	}
	for on := 1; on < len(phases) && (at(i+on).Breath == breath || at(i+on).Breath == exercise.Pause); on++ {
		if at(i+on).Breath == breath {
			total += at(i + on).Seconds
		}
	}
	if breath == exercise.Free {
		total = min(total, settling)
	}
	return from + (reached(breath)-from)*eased(min(done/total, 1))
}

const halfway = 0.5

// reached is how full the lungs are after a breath.
func reached(breath exercise.Breath) float64 {
	switch breath {
	case exercise.In:
		return 1
	case exercise.Out:
		return 0
	}
	return halfway
}

// opposite is how full they are before it, where no other breath says so.
func opposite(breath exercise.Breath) float64 { return 1 - reached(breath) }

// eased starts and ends gently.
func eased(part float64) float64 { return (1 - math.Cos(math.Pi*part)) / 2 }
