package units_test

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"chevet/app/units"
)

func TestFeetAndInchesComeBackExactly(t *testing.T) {
	for ft := range 9 {
		for quarters := range 48 {
			in := float64(quarters) / 4
			length := units.Length(ft)*units.Foot + units.Length(in)*units.Inch
			if gotFt, gotIn := length.FeetInches(); gotFt != ft || gotIn != in {
				t.Errorf("%d ft %v in comes back as %d ft %v in", ft, in, gotFt, gotIn)
			}
			if got := length.Inches(); got != float64(ft)*12+in {
				t.Errorf("%d ft %v in is %v in", ft, in, got)
			}
		}
	}
}

func TestStonesAndPoundsComeBackExactly(t *testing.T) {
	for st := range 40 {
		for halves := range 28 {
			lb := float64(halves) / 2
			mass := units.Mass(st)*units.Stone + units.Mass(lb)*units.Pound
			if gotSt, gotLb := mass.StonesPounds(); gotSt != st || gotLb != lb {
				t.Errorf("%d st %v lb comes back as %d st %v lb", st, lb, gotSt, gotLb)
			}
		}
	}
}

func TestRoundingNeverLeavesTwelveInches(t *testing.T) {
	for mm := 0; mm <= 3000; mm++ {
		if _, in := (units.Length(mm) * units.Millimetre).ToNearest(units.Inch).FeetInches(); in != math.Trunc(in) || in >= 12 {
			t.Errorf("%d mm is rounded to … ft %v in", mm, in)
		}
	}
}

func TestConversionsAreTotal(t *testing.T) {
	for _, odd := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64} {
		if ft, in := units.Length(odd).FeetInches(); ft != 0 || in != 0 {
			t.Errorf("%v cm is %d ft %v in", odd, ft, in)
		}
	}
	if ft, in := units.Length(-170.18).FeetInches(); ft != -5 || in != -7 {
		t.Errorf("−170.18 cm is %d ft %v in", ft, in)
	}
}

// TestEveryWritingMeansTheSame writes each stature in the ways that people do.
func TestEveryWritingMeansTheSame(t *testing.T) {
	for mm := 1200; mm <= 2300; mm++ {
		point := strconv.FormatFloat(float64(mm)/10, 'f', 1, 64)
		metres := strconv.FormatFloat(float64(mm)/1000, 'f', 3, 64)
		for _, text := range []string{
			point, strings.ReplaceAll(point, ".", ","), point + "cm", metres + " m",
			fmt.Sprintf("%dm%s", mm/1000, strconv.FormatFloat(float64(mm%1000)/10, 'f', 1, 64)),
			strconv.Itoa(mm) + " mm",
		} {
			got, problem := units.ParseLength(text, units.Centimetres, units.StatureLimits)
			if problem != nil || math.Abs(float64(got)-float64(mm)/10) > 1e-9 {
				t.Fatalf("%q is understood as %v, %+v", text, got, problem)
			}
		}
	}
}

func TestEveryKeyIsListed(t *testing.T) {
	keys := units.ProblemKeys()
	unlisted := func(problem *units.Problem) bool { return problem != nil && !slices.Contains(keys, problem.Key) }
	for _, text := range oddTexts {
		if _, problem := units.ParseLength(text, units.Inches, units.StatureLimits); unlisted(problem) {
			t.Errorf("%q: %s is not listed", text, problem.Key)
		}
		if _, problem := units.ParseMass(text, units.Stones, units.WeightLimits); unlisted(problem) {
			t.Errorf("%q: %s is not listed", text, problem.Key)
		}
	}
}
