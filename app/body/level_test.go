package body

import (
	"math"
	"testing"
)

// TestWeightIsHeldWithinItsLimits: under 40 kg and over 140 kg the firmness does not
// follow the weight any further, and a weight that is not known moves nothing
// (evidence.md §2.2).
func TestWeightIsHeldWithinItsLimits(t *testing.T) {
	for weight, want := range map[float64]float64{
		0: 0, 30: -1, 40: -1, 60: -0.5, 80: 0, 100: 0.5, 140: 1.5, 160: 1.5, 250: 1.5,
	} {
		for _, position := range append(Positions(), "") {
			moved := LevelFirmness(Person{WeightKG: weight}, position) - LevelFirmness(Person{}, position)
			if math.Abs(moved-want) > 1e-9 {
				t.Errorf("%q at %.0f kg: moved by %.3f, want %.1f", position, weight, moved, want)
			}
		}
	}
}
