package units

import "math"

// Limits are the values that a field takes, both ends included.
type Limits[Q Length | Mass] struct {
	Low, High Q
	// Example is an ordinary value: messages show it, and of two readings of an
	// odd number the one nearer to it is offered.
	Example Q
}

// LengthLimits are the lengths that a field takes.
type LengthLimits = Limits[Length]

// MassLimits are the masses that a field takes.
type MassLimits = Limits[Mass]

// Hold says whether value lies within the limits. It is false for what is not a
// number.
func (l Limits[Q]) Hold(value Q) bool { return l.Low <= value && value <= l.High }

// inSteps rounds the limits inwards to whole steps, and the example to the
// nearest one.
func (l Limits[Q]) inSteps(step Q) Limits[Q] {
	return Limits[Q]{
		Low:     Q(math.Ceil(toGrain(float64(l.Low/step)))) * step,
		High:    Q(math.Floor(toGrain(float64(l.High/step)))) * step,
		Example: toNearest(l.Example, step),
	}
}

// The limits of the typed fields. Beyond them a typing slip is likelier than the
// body or pillow. The examples are near the mean of women and men (ansur,
// evidence.md §1.3), the middle of the firmness rule (§2.2) and the pillow that
// was found most comfortable (sacco2015, §1.1).
var (
	// StatureLimits hold the standing height: 120 to 230 cm.
	StatureLimits = LengthLimits{Low: 120, High: 230, Example: 170}
	// ShoulderLimits hold the bony shoulder width: 25 to 55 cm.
	ShoulderLimits = LengthLimits{Low: 25, High: 55, Example: 39}
	// WeightLimits hold the body mass: 30 to 250 kg.
	WeightLimits = MassLimits{Low: 30, High: 250, Example: 80}
	// PillowLimits hold the height of a pillow: 0 to 25 cm.
	PillowLimits = LengthLimits{Low: 0, High: 25, Example: 10}
)
