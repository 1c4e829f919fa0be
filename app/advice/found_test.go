package advice

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"chevet/app/body"
	"chevet/app/profile"
)

var foundOn = time.Date(2026, time.November, 24, 22, 0, 0, 0, time.UTC)

// TestAFoundHeightTakesThePlaceOfTheEstimate for any answers and any height, with a
// narrower band than any estimate has, and without bounds; set aside, nothing of it
// is left.
func TestAFoundHeightTakesThePlaceOfTheEstimate(t *testing.T) {
	overTheSpace(t, func(t *testing.T, random *rand.Rand, a profile.Answers) {
		position := pick(random, body.Positions()...)
		estimate := BandFor(position, a)
		with := a.Clone()
		with.KeepFound(position, toHalf(25*random.Float64()), foundOn)
		height := with.Found[0].HeightCM
		band := BandFor(position, with)
		if band.BestCM != height || band.HighCM != height+1 || band.LowCM != max(0, height-1) || band.LevelCM != height || band.Held() {
			t.Errorf("found %g, band %+v", height, band)
		}
		if !band.Found || !band.FoundOn.Equal(foundOn) || band.Outdated || HalfBandCM(position, with) >= HalfBandCM(position, a) {
			t.Errorf("found %g, band %+v", height, band)
		}
		for _, other := range body.Positions() {
			if other != position && BandFor(other, with) != BandFor(other, a) {
				t.Errorf("found for the %s, the %s changed", position, other)
			}
		}
		checkPlan(t, with)
		with.SetAside(position, true)
		if again := BandFor(position, with); again != estimate {
			t.Errorf("set aside: %+v, not %+v", again, estimate)
		}
	})
}

func TestThePlanSaysWhatAHeightRestsOn(t *testing.T) {
	a := profile.Answers{Nights: []profile.Share{{Position: body.Side}}, Mattress: profile.Mattress{Firmness: 5}}
	if key := Make(a).Bands[0].Basis().Key; key != "fit.basis.estimated" {
		t.Errorf("an estimate rests on %s", key)
	}
	a.KeepFound(body.Side, 11, time.Time{})
	if key := Make(a).Bands[0].Basis().Key; key != "fit.basis.found" {
		t.Errorf("without a day it rests on %s", key)
	}
	a.KeepFound(body.Side, 11, foundOn)
	plan := Make(a)
	if line := plan.Bands[0].Basis(); line.Key != "fit.basis.found_on" || line.Args["Day"] != foundOn {
		t.Errorf("it rests on %+v", line)
	}
	keys := map[string]bool{}
	for _, line := range slices.Concat(linesOf(plan.Reasons), plan.WouldChange) {
		keys[line.Key] = true
	}
	if !keys["reason.pillow.found"] || keys["reason.gap.average"] || keys["reason.mattress_pillow.soft_side"] || keys["change.know.shoulders"] {
		t.Errorf("the reasons are %v", keys)
	}
	for _, measure := range Measures() {
		if cost := CostCM(a, measure); cost != 0 {
			t.Errorf("leaving out %s costs %g", measure, cost)
		}
	}
	if a.Mattress.Firmness = 8; !Make(a).Bands[0].Outdated {
		t.Error("another mattress does not outdate it")
	}
}
