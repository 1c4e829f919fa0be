package units

import "math"

// The units that people use, in centimetres. Inch and foot are those of the
// international agreement of 1959.
const (
	Millimetre Length = 0.1
	Centimetre Length = 1
	Metre      Length = 100
	Inch       Length = 2.54
	Foot       Length = 12 * Inch
)

// The units that people use, in kilograms. The pound is that of the
// international agreement of 1959; a stone is 14 pounds.
const (
	Kilogram Mass = 1
	Pound    Mass = 0.45359237
	Stone    Mass = 14 * Pound
)

// grain is the part of an inch or a pound below which a difference is only the
// rounding of the arithmetic: 25 nanometres, half a milligram.
const grain = 1e-6

// Inches is the length in inches.
func (l Length) Inches() float64 { return toGrain(float64(l / Inch)) }

// FeetInches splits the length into whole feet and the inches left over, 0 to
// 12 (12 excluded). Round with ToNearest(Inch) first to get whole inches. Both
// parts of a negative length are negative; a length that is not a number has
// neither.
func (l Length) FeetInches() (ft int, in float64) { return split(l.Inches(), 12) }

// ToNearest rounds the length to a whole number of steps.
func (l Length) ToNearest(step Length) Length { return toNearest(l, step) }

// Pounds is the mass in pounds.
func (m Mass) Pounds() float64 { return toGrain(float64(m / Pound)) }

// StonesPounds splits the mass into whole stones and the pounds left over, 0 to
// 14 (14 excluded). Round with ToNearest(Pound) first to get whole pounds. Both
// parts of a negative mass are negative; a mass that is not a number has neither.
func (m Mass) StonesPounds() (st int, lb float64) { return split(m.Pounds(), 14) }

// ToNearest rounds the mass to a whole number of steps.
func (m Mass) ToNearest(step Mass) Mass { return toNearest(m, step) }

// toGrain takes away the rounding of the arithmetic, so that 6 ft is 72 in and
// not 71.99999999999999.
func toGrain(value float64) float64 {
	if grains := math.Round(value / grain); math.Abs(grains) < 1<<52 {
		return grains / (1 / grain)
	}
	return value
}

// split divides total into a whole number of groups of size and what is left.
func split(total, size float64) (groups int, rest float64) {
	if whole := math.Trunc(total / size); math.Abs(whole) < 1<<31 {
		return int(whole), toGrain(total - whole*size)
	}
	return 0, 0
}

func toNearest[Q Length | Mass](value, step Q) Q {
	return Q(math.Round(float64(value/step))) * step
}
