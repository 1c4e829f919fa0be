package units_test

import (
	"math"
	"testing"

	"chevet/app/units"
)

// oddTexts are where the fuzzing starts.
var oddTexts = []string{
	"", " ", "170", "170,5", "1.70", "1m70", "1m7", "5.7", "5'7\"", "5 ft 7 in", "5 pi 7 po", "67", "67in", "-170", "--170",
	"1,2.3", "170 -", "½", "5'7½\"", "１７０", "١٧٠٫٥", "NaN", "Inf", "1e9", "0x10", "\x00", "\xff\xfe", "170\u202fcm", "170 kg",
	"10st 6lb", "10 6", "150 lbs", "9999999999999999999999999999999999999999", "9999999999999999999999999999999 ft 3",
	"0.00000000000000000000000000000000000001", "ft", "''", "5''", "and", "5 and", "5 et 7", ".", "١.٢,٣",
}

func FuzzParseLength(f *testing.F) {
	for _, text := range oddTexts {
		for field := range 3 {
			f.Add(text, field%2 == 0, field)
		}
	}
	fields := []units.LengthLimits{units.StatureLimits, units.ShoulderLimits, units.PillowLimits}
	f.Fuzz(func(t *testing.T, text string, inches bool, field int) {
		unit := units.Centimetres
		if inches {
			unit = units.Inches
		}
		limits := fields[uint(field)%uint(len(fields))]
		value, problem := units.ParseLength(text, unit, limits)
		holds(t, text, value, problem, limits)
	})
}

func FuzzParseMass(f *testing.F) {
	for _, text := range oddTexts {
		for unit := range 3 {
			f.Add(text, unit)
		}
	}
	all := []units.MassUnit{units.Kilograms, units.Pounds, units.Stones}
	f.Fuzz(func(t *testing.T, text string, unit int) {
		value, problem := units.ParseMass(text, all[uint(unit)%uint(len(all))], units.WeightLimits)
		holds(t, text, value, problem, units.WeightLimits)
	})
}

// holds checks what is true of every text: a value within the limits, or nothing
// and why, and a suggestion that would itself be taken.
func holds[Q units.Length | units.Mass](t *testing.T, text string, value Q, problem *units.Problem, limits units.Limits[Q]) {
	t.Helper()
	if problem == nil {
		if value != 0 && !limits.Hold(value) {
			t.Errorf("%q is taken as %v, which is beyond the limits", text, value)
		}
		return
	}
	if value != 0 {
		t.Errorf("%q has a problem and the value %v", text, value)
	}
	if problem.Key == "" {
		t.Errorf("%q has a problem without a message", text)
	}
	for name, arg := range problem.Args {
		if number, ok := arg.(float64); ok && (math.IsNaN(number) || math.IsInf(number, 0)) {
			t.Errorf("%q: %s is %v", text, name, number)
		}
	}
	if problem.HasSuggestion && !limits.Hold(Q(problem.Suggestion)) {
		t.Errorf("%q: %v is suggested, which is beyond the limits", text, problem.Suggestion)
	}
	if suggested, shown := problem.Args["Suggestion"]; shown != problem.HasSuggestion || shown && suggested != Q(problem.Suggestion) {
		t.Errorf("%q: the message shows %v, the suggestion is %v", text, suggested, problem.Suggestion)
	}
}
