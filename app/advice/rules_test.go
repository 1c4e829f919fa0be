package advice

import (
	"slices"
	"strings"
	"testing"

	"chevet/app/body"
	"chevet/app/evidence"
	"chevet/app/profile"
	"chevet/app/units"
)

// TestASoreShoulderSoftensTheSideAlike: it does not matter which shoulder is sore,
// nor whether both are (evidence.md §2.2).
func TestASoreShoulderSoftensTheSideAlike(t *testing.T) {
	left, right := profile.ShoulderLeft, profile.ShoulderRight
	for _, c := range []struct {
		name     string
		position body.Position
		concerns []profile.Concern
		want     float64
	}{
		{"side", body.Side, nil, 5.5},
		{"side, left", body.Side, []profile.Concern{left}, 5},
		{"side, right", body.Side, []profile.Concern{right}, 5},
		{"side, both", body.Side, []profile.Concern{left, right}, 5},
		{"back, right", body.Back, []profile.Concern{right}, 6.5},
		{"stomach, right", body.Stomach, []profile.Concern{right}, 7},
	} {
		a := profile.Answers{Nights: nights(c.position), Concerns: c.concerns, WeightKG: 70}
		if got := BestFirmness(a); got != c.want {
			t.Errorf("%s: firmness %.1f, want %.1f", c.name, got, c.want)
		}
		softened := slices.ContainsFunc(Make(a).Reasons, func(r Reason) bool { return r.Key == "reason.mattress.shoulder" })
		if want := c.position == body.Side && c.concerns != nil; softened != want {
			t.Errorf("%s: gives the shoulder as a reason: %v", c.name, softened)
		}
	}
}

// TestWeightMovesTheFirmnessWithinItsLimits: no weight makes a bed harder by more
// than 1.5, on any position (evidence.md §2.2).
func TestWeightMovesTheFirmnessWithinItsLimits(t *testing.T) {
	for _, c := range []struct {
		position body.Position
		weight   float64
		want     float64
	}{
		{body.Side, 0, 5.5},
		{body.Side, 80, 5.5},
		{body.Side, 120, 6.5},
		{body.Side, 140, 7},
		{body.Side, 160, 7},
		{body.Side, 250, 7},
		{body.Back, 160, 8},
		{body.Side, 30, 4.5},
	} {
		if got := BestFirmness(profile.Answers{Nights: nights(c.position), WeightKG: c.weight}); got != c.want {
			t.Errorf("%s at %.0f kg: firmness %.1f, want %.1f", c.position, c.weight, got, c.want)
		}
	}
}

// TestTheMixedPillowIsMadeOfBoundedHeights: the mean of a sleeper of two positions
// is that of the heights recommended for each, not of the level ones beyond the
// bounds (evidence.md §1.6).
func TestTheMixedPillowIsMadeOfBoundedHeights(t *testing.T) {
	wide := profile.Answers{Sex: body.Male, ShouldersCM: 55}
	narrow := profile.Answers{Sex: body.Female, ShouldersCM: 25, Mattress: profile.Mattress{Firmness: 1}}
	shares := func(first body.Position, percent int, second body.Position) []profile.Share {
		return []profile.Share{{Position: first, Percent: percent}, {Position: second, Percent: 100 - percent}}
	}
	for _, c := range []struct {
		name    string
		answers profile.Answers
		nights  []profile.Share
		want    float64
	}{
		{"both caps, 14 and 11", wide, shares(body.Side, 50, body.Back), 12.5},
		{"both caps, mostly on the side", wide, shares(body.Side, 70, body.Back), 13},
		{"both caps, mostly on the back", wide, shares(body.Back, 90, body.Side), 11.5},
		{"one cap, 14 and 2.5", wide, shares(body.Side, 50, body.Stomach), 8.5},
		{"both floors, 7 and 5", narrow, shares(body.Side, 50, body.Back), 6},
	} {
		a := c.answers
		a.Nights = c.nights
		mixed := Make(a).Mixed
		if mixed.MeanCM != c.want || mixed.Args["Mean"] != units.Length(c.want) {
			t.Errorf("%s: mean %.1f, says %v, want %.1f", c.name, mixed.MeanCM, mixed.Args["Mean"], c.want)
		}
	}
}

// TestOneHeightForAllSuitsThePositionThatACaseAsksFor: a sleeper who is to lie on the side
// is told no mean with the stomach that lies outside the band of the side.
func TestOneHeightForAllSuitsThePositionThatACaseAsksFor(t *testing.T) {
	for _, c := range []struct {
		name    string
		nights  []profile.Share
		concern profile.Concern
		mean    float64
	}{
		{"late pregnancy, back and stomach", nights(body.Back, body.Stomach), profile.Pregnancy, 10.5},
		{"late pregnancy, side and back", nights(body.Side, body.Back), profile.Pregnancy, 9.5},
		{"reflux, stomach and back", nights(body.Stomach, body.Back), profile.Reflux, 10.5},
		{"a sore shoulder, side and back", nights(body.Side, body.Back), profile.ShoulderLeft, 9.5},
		{"late pregnancy, side and stomach", nights(body.Side, body.Stomach), profile.Pregnancy, 0},
		{"the sleeper's own choice", nights(body.Side, body.Stomach), profile.RoundedBack, 6.5},
	} {
		plan := Make(profile.Answers{Nights: c.nights, StatureCM: 170, Concerns: []profile.Concern{c.concern}})
		if c.mean == 0 && plan.Mixed == nil {
			continue
		}
		if plan.Mixed == nil || plan.Mixed.MeanCM != c.mean {
			t.Errorf("%s: %+v, want %.1f", c.name, plan.Mixed, c.mean)
		}
	}
	for _, concern := range []profile.Concern{profile.Pregnancy, profile.Snoring, profile.Reflux, profile.ShoulderLeft} {
		for _, first := range body.Positions() {
			for _, second := range body.Positions() {
				plan := Make(profile.Answers{Nights: nights(first, second), Concerns: []profile.Concern{concern}, Mattress: profile.Mattress{Firmness: 9.5}})
				if tonight, mixed := plan.Bands[0], plan.Mixed; mixed != nil && (mixed.MeanCM < tonight.LowCM || mixed.MeanCM > tonight.HighCM) {
					t.Errorf("%s, %s and %s: one height of %.1f, and a band of %.1f to %.1f", concern, first, second, mixed.MeanCM, tonight.LowCM, tonight.HighCM)
				}
			}
		}
	}
}

// TestABoundIsGivenAsAReason: where a bound of the rule holds a height off the level
// one, the reasons name that bound and no other, and say both heights.
func TestABoundIsGivenAsAReason(t *testing.T) {
	for _, c := range []struct {
		name        string
		position    body.Position
		answers     profile.Answers
		key         string
		source      evidence.SourceID
		best, level float64
	}{
		{"side floor", body.Side, profile.Answers{Sex: body.Female, ShouldersCM: 30.8},
			"reason.side.floor", "sacco2015", 7, 6.5},
		{"side cap", body.Side, profile.Answers{Sex: body.Male, ShouldersCM: 47.4},
			"reason.side.cap", "sacco2015", 14, 14.5},
		{"back floor", body.Back, profile.Answers{Sex: body.Female, ShouldersCM: 24.8, Mattress: profile.Mattress{Firmness: 4}},
			"reason.back.floor", "nenmi", 5, 3.8},
		{"back cap", body.Back, profile.Answers{Sex: body.Male, ShouldersCM: 55.4},
			"reason.back.cap", "radwan2020", 11, 11.2},
		{"side, none binds", body.Side, profile.Answers{Sex: body.Male, StatureCM: 176}, "", "", 0, 0},
		{"back, none binds", body.Back, profile.Answers{Sex: body.Male, StatureCM: 176}, "", "", 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := c.answers
			a.Nights = nights(c.position)
			plan := Make(a)
			var given []string
			for _, reason := range plan.Reasons {
				if !strings.HasSuffix(reason.Key, ".floor") && !strings.HasSuffix(reason.Key, ".cap") {
					continue
				}
				given = append(given, reason.Key)
				best, level := reason.Args["Best"].(units.Length), reason.Args["Level"].(units.Length)
				if best != units.Length(c.best) || !near(float64(level), c.level, 1e-9) {
					t.Errorf("%s says %v for a level of %v, want %.1f for %.1f", reason.Key, best, level, c.best, c.level)
				}
				if off := plan.Bands[0].BoundOffCM; !near(float64(best-level), off, 1e-9) {
					t.Errorf("%s says %v for %v, and the band is %.2f off", reason.Key, best, level, off)
				}
				if reason.Source != c.source || reason.Strength != evidence.Derived || reason.Topic != TopicPillow {
					t.Errorf("%s rests on %s, %s, under %s", reason.Key, reason.Source, reason.Strength, reason.Topic)
				}
			}
			if got := strings.Join(given, " "); got != c.key {
				t.Errorf("gives %q, want %q", got, c.key)
			}
		})
	}
}

// TestAHardBedIsDisagreedAboutFromEight: what a study found of hard mattresses is
// told to those who have one (evidence.md §8).
func TestAHardBedIsDisagreedAboutFromEight(t *testing.T) {
	for firmness, want := range map[float64]bool{0: false, 1: false, 7.5: false, 8: true, 10: true} {
		plan := Make(profile.Answers{Nights: nights(body.Side), Mattress: profile.Mattress{Firmness: firmness}})
		if got := slices.Contains(keysOf(linesOf(plan.Disagree)), "disagree.hard_bed"); got != want {
			t.Errorf("firmness %.1f: speaks of hard beds: %v", firmness, got)
		}
	}
}

// TestRefluxIsSilentWhereTheSideIsAskedForAnyway: late in pregnancy, or who snores,
// is sent to a side already; reflux does not answer the position once more.
func TestRefluxIsSilentWhereTheSideIsAskedForAnyway(t *testing.T) {
	for _, c := range []struct {
		position body.Position
		concerns []profile.Concern
		want     []string
	}{
		{body.Stomach, []profile.Concern{profile.Pregnancy, profile.Reflux}, []string{"warning.stomach"}},
		{body.Stomach, []profile.Concern{profile.Snoring, profile.Reflux}, []string{"warning.stomach"}},
		{body.Stomach, []profile.Concern{profile.Reflux}, []string{"warning.reflux_position", "warning.stomach"}},
		{body.Back, []profile.Concern{profile.Pregnancy, profile.Reflux}, []string{"warning.pregnancy_back"}},
		{body.Back, []profile.Concern{profile.Snoring, profile.Reflux}, []string{"warning.snoring_back"}},
		{body.Side, []profile.Concern{profile.Pregnancy, profile.Reflux}, nil},
	} {
		got := keysOf(Make(profile.Answers{Nights: nights(c.position), Concerns: c.concerns}).Warnings)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s with %v: warns %v, want %v", c.position, c.concerns, got, c.want)
		}
	}
}
