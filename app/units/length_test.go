package units_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"chevet/app/units"
)

func TestLengthsAreUnderstoodAsTyped(t *testing.T) {
	const cm, in = units.Centimetres, units.Inches
	for _, c := range []struct {
		text string
		unit units.LengthUnit
		want float64
	}{
		{"170", cm, 170},
		{"170,5", cm, 170.5},
		{"170.5", cm, 170.5},
		{" 170 cm ", cm, 170},
		{"170\u00a0cm", cm, 170},
		{"170\u202fcm", cm, 170},
		{"\u200e170\u200b", cm, 170},
		{"170.", cm, 170},
		{"170 centimètres.", cm, 170},
		{"1700 mm", cm, 170},
		{"1,70 m", cm, 170},
		{"1.70m", in, 170},
		{"1m70", cm, 170},
		{"1 m 70", cm, 170},
		{"1 m 70 cm", in, 170},
		{"1 mètre et 70 centimètres", cm, 170},
		{"５", in, 5 * 2.54},
		{"１７０", cm, 170},
		{"١٧٠", cm, 170},
		{"١٧٠٫٥", cm, 170.5},
		{"۱۷۰", cm, 170},
		{"१७०", cm, 170},
		{`5'7"`, cm, 170.18},
		{"5’7”", cm, 170.18},
		{"5′7″", cm, 170.18},
		{"5'7''", cm, 170.18},
		{"5'7", cm, 170.18},
		{`5'-7"`, cm, 170.18},
		{"5’7½”", cm, 171.45},
		{`5' 7 1/2"`, cm, 171.45},
		{"5 ft 7 in", cm, 170.18},
		{"5 ft. 7 in.", cm, 170.18},
		{"5FT7IN", cm, 170.18},
		{"5 feet and 7 inches", cm, 170.18},
		{"6 ft", cm, 182.88},
		{"5 pi 7 po", cm, 170.18},
		{"5 pieds 7 pouces", cm, 170.18},
		{"67in", cm, 170.18},
		{`67"`, cm, 170.18},
		{"67", in, 170.18},
		{"5 7", in, 170.18},
		{"5-7", in, 170.18},
		{"5 7in", cm, 170.18},
		{"170 cm", in, 170},
		{"9", cm, 9},
		{"4", in, 10.16},
		{"4 1/2", in, 11.43},
		{",5", cm, 0.5},
		{"0", cm, 0},
	} {
		got, problem := units.ParseLength(c.text, c.unit, units.LengthLimits{Low: 0, High: 230, Example: 170})
		if problem != nil {
			t.Errorf("%q in %s: %v, want %v cm", c.text, c.unit, problem.Key, c.want)
		} else if math.Abs(float64(got)-c.want) > 1e-9 {
			t.Errorf("%q in %s: %v cm, want %v cm", c.text, c.unit, got, c.want)
		}
	}
}

func TestOddStaturesAreAskedAbout(t *testing.T) {
	const cm, in = units.Centimetres, units.Inches
	for _, c := range []struct {
		text    string
		unit    units.LengthUnit
		key     string
		suggest float64 // 0: nothing
	}{
		{"1.70", cm, "problem.mean", 170},
		{"1,7", cm, "problem.mean", 170},
		{"1 70", cm, "problem.mean", 170},
		{"1m7", cm, "problem.mean", 170},
		{"1700", cm, "problem.mean", 170},
		{"170 m", cm, "problem.mean", 170},
		{"-170", cm, "problem.mean", 170},
		{"−170", cm, "problem.mean", 170},
		{"5.7", cm, "problem.mean_feet", 170.18},
		{"5,7", cm, "problem.mean_feet", 170.18},
		{"5.11", cm, "problem.mean_feet", 180.34},
		{"5 7", cm, "problem.mean_feet", 170.18},
		{"5", cm, "problem.mean_feet", 152.4},
		{"5.7", in, "problem.mean_feet", 170.18},
		{"67", cm, "problem.mean_inches", 170.18},
		{"170", in, "problem.mean_centimetres", 170},
		{"1.70", in, "problem.mean", 170},
		{"40", cm, "problem.too_small", 0},
		{"0", cm, "problem.too_small", 0},
		{"300", cm, "problem.too_large", 0},
		{"12'", cm, "problem.too_large", 0},
		{"-40", cm, "problem.negative", 0},
		{"5'12", cm, "problem.inches_past_eleven", 0},
		{"5.5 ft 7", cm, "problem.two_numbers", 0},
		{"165-170", cm, "problem.two_numbers", 0},
		{"1 2 3", cm, "problem.two_numbers", 0},
		{"170 cm 5 ft", cm, "problem.two_numbers", 0},
		{"1.7.0", cm, "problem.two_separators", 0},
		{"1,700.5", cm, "problem.two_separators", 0},
		{"170..", cm, "problem.two_separators", 0},
		{"tall", cm, "problem.not_a_number", 0},
		{"cm 170", cm, "problem.not_a_number", 0},
		{"17O", cm, "problem.not_a_number", 0},
		{"1e2", cm, "problem.not_a_number", 0},
		{"NaN", cm, "problem.not_a_number", 0},
		{"170 cm cm", cm, "problem.not_a_number", 0},
		{"170²", cm, "problem.not_a_number", 0},
		{"½", cm, "problem.too_small", 0},
		{"-", cm, "problem.not_a_number", 0},
		{".", cm, "problem.not_a_number", 0},
		{"170 -", cm, "problem.not_a_number", 0},
		{"170 et", cm, "problem.not_a_number", 0},
		{"170 kg", cm, "problem.mass_here", 0},
		{strings.Repeat("170 ", 11), cm, "problem.too_long", 0},
		{strings.Repeat("essay ", 10000), cm, "problem.too_long", 0},
	} {
		got, problem := units.ParseLength(c.text, c.unit, units.StatureLimits)
		switch {
		case problem == nil:
			t.Errorf("%.20q in %s: taken as %v cm, want %s", c.text, c.unit, got, c.key)
		case got != 0:
			t.Errorf("%.20q in %s: %v cm beside a problem", c.text, c.unit, got)
		case problem.Key != c.key:
			t.Errorf("%.20q in %s: %s, want %s", c.text, c.unit, problem.Key, c.key)
		case problem.HasSuggestion != (c.suggest != 0) || math.Abs(problem.Suggestion-c.suggest) > 1e-9:
			t.Errorf("%.20q in %s: suggests %v, want %v", c.text, c.unit, problem.Suggestion, c.suggest)
		}
	}
}

func TestOtherFieldsAreAskedAboutInTheirOwnWay(t *testing.T) {
	for _, c := range []struct {
		text    string
		unit    units.LengthUnit
		limits  units.LengthLimits
		key     string
		suggest float64
	}{
		{"380", units.Centimetres, units.ShoulderLimits, "problem.mean", 38},
		{"0.38", units.Centimetres, units.ShoulderLimits, "problem.mean", 38},
		{"15", units.Centimetres, units.ShoulderLimits, "problem.mean_inches", 38.1},
		{"38", units.Inches, units.ShoulderLimits, "problem.mean_centimetres", 38},
		{"1.5", units.Centimetres, units.ShoulderLimits, "problem.too_small", 0}, // nobody's shoulders are in feet
		{"100", units.Centimetres, units.PillowLimits, "problem.mean", 10},
		{"12", units.Inches, units.PillowLimits, "problem.mean_centimetres", 12},
		{"4 5", units.Inches, units.PillowLimits, "problem.two_numbers", 0}, // and no pillow is
		{"30", units.Centimetres, units.PillowLimits, "problem.too_large", 0},
	} {
		_, problem := units.ParseLength(c.text, c.unit, c.limits)
		switch {
		case problem == nil:
			t.Errorf("%q in %s: no problem, want %s", c.text, c.unit, c.key)
		case problem.Key != c.key || math.Abs(problem.Suggestion-c.suggest) > 1e-9:
			t.Errorf("%q in %s: %s %v, want %s %v", c.text, c.unit, problem.Key, problem.Suggestion, c.key, c.suggest)
		}
	}
}

func TestAnEmptyFieldIsNoProblem(t *testing.T) {
	for _, text := range []string{"", " ", "\u00a0\t\u202f", "\u200b"} {
		if got, problem := units.ParseLength(text, units.Centimetres, units.StatureLimits); got != 0 || problem != nil {
			t.Errorf("%q: %v, %+v", text, got, problem)
		}
		if got, problem := units.ParseMass(text, units.Kilograms, units.WeightLimits); got != 0 || problem != nil {
			t.Errorf("%q: %v, %+v", text, got, problem)
		}
	}
}

// TestTheLimitsThatAMessageNamesAreTaken types them in, as the screen writes them.
func TestTheLimitsThatAMessageNamesAreTaken(t *testing.T) {
	for _, limits := range []units.LengthLimits{units.StatureLimits, units.ShoulderLimits, units.PillowLimits} {
		_, problem := units.ParseLength("-", units.Inches, limits)
		for _, name := range []string{"Low", "High", "Example"} {
			shown := fmt.Sprintf("%.1f", problem.Args[name].(units.Length).Inches())
			if value, problem := units.ParseLength(shown, units.Inches, limits); problem != nil {
				t.Errorf("%s %s in is %v, %s", name, shown, value, problem.Key)
			}
		}
	}
	for _, unit := range []units.MassUnit{units.Kilograms, units.Pounds, units.Stones} {
		_, problem := units.ParseMass("-", unit, units.WeightLimits)
		for _, name := range []string{"Low", "High", "Example"} {
			shown := fmt.Sprintf("%.0f lb", problem.Args[name].(units.Mass).Pounds())
			if unit == units.Kilograms {
				shown = fmt.Sprintf("%.1f kg", problem.Args[name].(units.Mass))
			}
			if value, problem := units.ParseMass(shown, unit, units.WeightLimits); problem != nil {
				t.Errorf("%s %s is %v, %s", name, shown, value, problem.Key)
			}
		}
	}
}

func TestMessagesNameTheLimits(t *testing.T) {
	_, problem := units.ParseLength("40", units.Centimetres, units.StatureLimits)
	if problem.Args["Low"] != units.Length(120) || problem.Args["High"] != units.Length(230) {
		t.Errorf("the message is given %v", problem.Args)
	}
	_, problem = units.ParseMass("700", units.Kilograms, units.WeightLimits)
	if problem.Args["Low"] != units.Mass(30) || problem.Args["High"] != units.Mass(250) {
		t.Errorf("the message is given %v", problem.Args)
	}
}
