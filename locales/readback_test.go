package locales

import (
	"math"
	"testing"

	"chevet/app/units"
)

// TestWhatIsWrittenIsReadBack holds the unit signs of every language to those that
// are understood when typed, since a change of units writes measures into their
// fields, and so does pressing a suggestion.
func TestWhatIsWrittenIsReadBack(t *testing.T) {
	catalogue, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	for _, language := range catalogue.Languages() {
		for _, unit := range []units.LengthUnit{units.Centimetres, units.Inches} {
			speaker := catalogue.Speaker(language.Tag, unit, units.Kilograms)
			for length := units.StatureLimits.Low + 1; length < units.StatureLimits.High-1; length += 3.3 {
				readLengthBack(t, speaker.Stature(length), length, units.Inch/2, units.StatureLimits)
			}
			for length := units.ShoulderLimits.Low + 1; length < units.ShoulderLimits.High-1; length += 0.7 {
				readLengthBack(t, speaker.Length(length), length, units.Inch/20, units.ShoulderLimits)
			}
		}
		for _, unit := range []units.MassUnit{units.Kilograms, units.Pounds, units.Stones} {
			speaker := catalogue.Speaker(language.Tag, units.Centimetres, unit)
			for mass := units.WeightLimits.Low + 1; mass < units.WeightLimits.High-1; mass += 3.3 {
				text := speaker.Mass(mass)
				got, problem := units.ParseMass(text, unit, units.WeightLimits)
				if problem != nil || math.Abs(float64(got-mass)) > float64(units.Pound/2)+1e-6 {
					t.Fatalf("%s: %q is read as %v, %+v", language.Tag, text, got, problem)
				}
			}
		}
	}
}

// readLengthBack reads text in a field of either unit: what it names itself wins.
func readLengthBack(t *testing.T, text string, length, off units.Length, limits units.LengthLimits) {
	t.Helper()
	for _, unit := range []units.LengthUnit{units.Centimetres, units.Inches} {
		got, problem := units.ParseLength(text, unit, limits)
		if problem != nil || math.Abs(float64(got-length)) > float64(off)+1e-6 {
			t.Fatalf("%q is read as %v, %+v; want %v", text, got, problem, length)
		}
	}
}
