package units_test

import (
	"math"
	"testing"

	"chevet/app/units"
)

const (
	poundKG = 0.45359237
	stoneKG = 14 * poundKG
)

func TestMassesAreUnderstoodAsTyped(t *testing.T) {
	for _, c := range []struct {
		text string
		unit units.MassUnit
		want float64
	}{
		{"68", units.Kilograms, 68},
		{"68,5 kg", units.Kilograms, 68.5},
		{"68 kilos", units.Pounds, 68},
		{"68\u00a0kg", units.Stones, 68},
		{"150lb", units.Kilograms, 150 * poundKG},
		{"150 lbs", units.Kilograms, 150 * poundKG},
		{"150 lbs.", units.Kilograms, 150 * poundKG},
		{"150 livres", units.Kilograms, 150 * poundKG},
		{"150", units.Pounds, 150 * poundKG},
		{"10 st", units.Kilograms, 10 * stoneKG},
		{"10st 6lb", units.Kilograms, 10*stoneKG + 6*poundKG},
		{"10st6", units.Pounds, 10*stoneKG + 6*poundKG},
		{"10 stone and 6 pounds", units.Kilograms, 10*stoneKG + 6*poundKG},
		{"10 6", units.Stones, 10*stoneKG + 6*poundKG},
		{"10 6 lb", units.Stones, 10*stoneKG + 6*poundKG},
		{"10.5", units.Stones, 10.5 * stoneKG},
		{"٦٨", units.Kilograms, 68},
	} {
		got, problem := units.ParseMass(c.text, c.unit, units.WeightLimits)
		if problem != nil {
			t.Errorf("%q in %s: %v, want %v kg", c.text, c.unit, problem.Key, c.want)
		} else if math.Abs(float64(got)-c.want) > 1e-9 {
			t.Errorf("%q in %s: %v kg, want %v kg", c.text, c.unit, got, c.want)
		}
	}
}

func TestOddMassesAreAskedAbout(t *testing.T) {
	for _, c := range []struct {
		text    string
		unit    units.MassUnit
		key     string
		suggest float64
	}{
		{"300", units.Kilograms, "problem.mean_pounds", 300 * poundKG},
		{"10", units.Kilograms, "problem.mean_stones", 10 * stoneKG},
		{"10.6", units.Kilograms, "problem.mean_stones", 10*stoneKG + 6*poundKG},
		{"68", units.Stones, "problem.mean_kilograms", 68},
		{"150", units.Stones, "problem.mean_pounds", 150 * poundKG},
		{"-68", units.Kilograms, "problem.mean", 68},
		{"3", units.Kilograms, "problem.too_small", 0},
		{"700", units.Kilograms, "problem.too_large", 0},
		{"-3", units.Kilograms, "problem.negative", 0},
		{"10 st 14", units.Kilograms, "problem.pounds_past_thirteen", 0},
		{"10 6", units.Kilograms, "problem.two_numbers", 0},
		{"10.5 st 6", units.Kilograms, "problem.two_numbers", 0},
		{"68 70", units.Kilograms, "problem.two_numbers", 0},
		{"6.8.0", units.Kilograms, "problem.two_separators", 0},
		{"heavy", units.Kilograms, "problem.not_a_number", 0},
		{"170 cm", units.Kilograms, "problem.length_here", 0},
		{`67"`, units.Kilograms, "problem.length_here", 0},
	} {
		got, problem := units.ParseMass(c.text, c.unit, units.WeightLimits)
		switch {
		case problem == nil:
			t.Errorf("%q in %s: taken as %v kg, want %s", c.text, c.unit, got, c.key)
		case problem.Key != c.key:
			t.Errorf("%q in %s: %s, want %s", c.text, c.unit, problem.Key, c.key)
		case problem.HasSuggestion != (c.suggest != 0) || math.Abs(problem.Suggestion-c.suggest) > 1e-9:
			t.Errorf("%q in %s: suggests %v, want %v", c.text, c.unit, problem.Suggestion, c.suggest)
		}
	}
}
