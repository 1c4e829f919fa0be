package advice

import (
	"math/rand/v2"
	"slices"
	"testing"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
)

func TestThePillowAtHand(t *testing.T) {
	// The band on the side is 9 to 12 cm around 10.5.
	known := profile.Answers{
		Nights: nights(body.Side), Sex: body.Male, ShouldersCM: 39.4, Mattress: profile.Mattress{Firmness: 6},
	}
	for _, c := range []struct {
		name       string
		pillow     profile.Pillow
		key        string
		slept, off float64
	}{
		{"too low", profile.Pillow{HeightCM: 8.5, Moved: true, Known: profile.HeightMeasured}, "owned.too_low", 8.5, -2},
		{"at the low end", profile.Pillow{HeightCM: 9, Moved: true, Known: profile.HeightMeasured}, "owned.inside", 9, -1.5},
		{"at the high end", profile.Pillow{HeightCM: 12, Moved: true, Known: profile.HeightMeasured}, "owned.inside", 12, 1.5},
		{"too high", profile.Pillow{HeightCM: 13, Moved: true, Known: profile.HeightMeasured}, "owned.too_high", 13, 2.5},
		{"memory foam", profile.Pillow{HeightCM: 12.5, Moved: true, Known: profile.HeightMeasured, Fill: profile.Memory}, "owned.inside", 11.5, 1},
		{"polyester", profile.Pillow{HeightCM: 10, Moved: true, Known: profile.HeightMeasured, Fill: profile.Polyester}, "owned.too_low", 8, -2.5},
		{"down", profile.Pillow{HeightCM: 14, Moved: true, Known: profile.HeightMeasured, Fill: profile.Down}, "owned.inside", 11, 0.5},
		{"down, squashed", profile.Pillow{HeightCM: 14, Moved: true, Known: profile.HeightMeasured, Fill: profile.Down, Squashed: true}, "owned.too_high", 14, 3.5},
		{"latex", profile.Pillow{HeightCM: 10, Moved: true, Known: profile.HeightMeasured, Fill: profile.Latex}, "owned.inside", 10, -0.5},
		{"buckwheat", profile.Pillow{HeightCM: 10, Moved: true, Known: profile.HeightMeasured, Fill: profile.Buckwheat}, "owned.inside", 10, -0.5},
		{"thin down is not less than nothing", profile.Pillow{HeightCM: 1, Moved: true, Known: profile.HeightMeasured, Fill: profile.Down}, "owned.too_low", 0, -10.5},
		{"none at all", profile.Pillow{HeightCM: 0, Moved: true, Known: profile.HeightMeasured}, "owned.too_low", 0, -10.5},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := known
			a.Pillow = c.pillow
			got := Make(a).Owned
			if got == nil || got.Key != c.key || !near(got.SleptCM, c.slept, 1e-9) || !near(got.OffCM, c.off, 1e-9) {
				t.Fatalf("%+v, want %s, %.1f slept, %.1f off", got, c.key, c.slept, c.off)
			}
			if got.HeightCM != c.pillow.HeightCM {
				t.Errorf("the height was changed to %.1f", got.HeightCM)
			}
			if off := got.Args["Off"]; off != units.Length(max(c.off, -c.off)) {
				t.Errorf("says %v off", off)
			}
		})
	}
	if owned := Make(known).Owned; owned != nil {
		t.Errorf("a pillow nobody spoke of: %+v", owned)
	}
	trying := known
	trying.Pillow = profile.Pillow{HeightCM: 3, Moved: true}
	if owned := Make(trying).Owned; owned != nil {
		t.Errorf("a height that was only tried is taken for a pillow: %+v", owned)
	}
}

func TestThePillowAtHandIsAnsweredTonight(t *testing.T) {
	for height, want := range map[float64]string{2: "tonight.add_towel", 20: "tonight.lower_pillow"} {
		plan := Make(profile.Answers{Nights: nights(body.Side), Pillow: profile.Pillow{HeightCM: height, Moved: true, Known: profile.HeightMeasured}})
		if !slices.Contains(keysOf(plan.Tonight), want) {
			t.Errorf("%.0f cm: tonight says %v, want %s", height, keysOf(plan.Tonight), want)
		}
	}
	onTheOtherSide := Make(profile.Answers{
		Nights: nights(body.Back), Concerns: []profile.Concern{profile.Snoring},
		Pillow: profile.Pillow{HeightCM: 2, Moved: true, Known: profile.HeightMeasured},
	})
	if side := onTheOtherSide.Bands[0]; side.Position != body.Side || onTheOtherSide.Owned.OffCM != 2-side.BestCM {
		t.Errorf("tonight is on the side, at %.1f, and the pillow was held against another height: %+v", side.BestCM, onTheOtherSide.Owned)
	}
}

func TestMixedSleepers(t *testing.T) {
	for _, c := range []struct {
		name                string
		nights              []profile.Share
		key                 string
		mean, middle, sides float64
	}{
		{"shares", []profile.Share{{Position: body.Side, Percent: 70}, {Position: body.Back, Percent: 30}}, "mixed.contoured", 10, 8, 10.5},
		{"the other way round", []profile.Share{{Position: body.Back, Percent: 70}, {Position: body.Side, Percent: 30}}, "mixed.contoured", 9, 8, 10.5},
		{"no shares count alike", nights(body.Side, body.Back), "mixed.contoured", 9.5, 8, 10.5},
		{"one share leaves the rest", []profile.Share{{Position: body.Side, Percent: 90}, {Position: body.Back}}, "mixed.contoured", 10.5, 8, 10.5},
		{"shares over a hundred", []profile.Share{{Position: body.Side, Percent: 100}, {Position: body.Back, Percent: 100}}, "mixed.contoured", 9.5, 8, 10.5},
		{"side and stomach", []profile.Share{{Position: body.Side, Percent: 50}, {Position: body.Stomach, Percent: 50}}, "mixed.mean", 6.5, 0, 0},
		{"back and stomach", []profile.Share{{Position: body.Back, Percent: 50}, {Position: body.Stomach, Percent: 50}}, "mixed.mean", 5.5, 0, 0},
		{"all three", nights(body.Side, body.Back, body.Stomach), "mixed.contoured", 7, 8, 10.5},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Make(profile.Answers{Nights: c.nights, StatureCM: 170}).Mixed
			if got == nil || got.Key != c.key || got.MeanCM != c.mean || got.MiddleCM != c.middle || got.SidesCM != c.sides {
				t.Errorf("%+v, want %s mean %.1f, middle %.1f, sides %.1f", got, c.key, c.mean, c.middle, c.sides)
			}
		})
	}
	for _, single := range [][]profile.Share{nil, nights(body.Side), nights(body.Side, body.Side)} {
		if got := Make(profile.Answers{Nights: single}).Mixed; got != nil {
			t.Errorf("%v: %+v", single, got)
		}
	}
}

func TestBuying(t *testing.T) {
	// 6 is the firmness that suits, for nothing else is known.
	for _, c := range []struct {
		name     string
		mattress profile.Mattress
		want     Purchase
		why      string
	}{
		{"nothing known", profile.Mattress{}, BuyNothing, "unknown"},
		{"it suits", profile.Mattress{Firmness: 6}, BuyNothing, "nothing"},
		{"half a point off", profile.Mattress{Firmness: 6.5}, BuyNothing, "nothing"},
		{"a point too soft", profile.Mattress{Firmness: 5}, TopperFirst, "a_little_off"},
		{"nearly two too firm", profile.Mattress{Firmness: 7.5}, TopperFirst, "a_little_off"},
		{"two too firm", profile.Mattress{Firmness: 8}, TopperFirst, "too_firm"},
		{"two too soft", profile.Mattress{Firmness: 4}, NewMattress, "too_soft"},
		{"slight sag", profile.Mattress{Firmness: 6, Sag: profile.SagSlight}, BuyNothing, "nothing"},
		{"deep sag", profile.Mattress{Firmness: 6, Sag: profile.SagDeep}, NewMattress, "sag"},
		{"old", profile.Mattress{Firmness: 6, Age: profile.AgeOld}, NewMattress, "old"},
		{"not yet old", profile.Mattress{Age: profile.AgeMiddle}, BuyNothing, "unknown"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := Make(profile.Answers{Mattress: c.mattress})
			if got := plan.Mattress; got.Purchase != c.want || got.Why.Key != "buy.why."+c.why {
				t.Errorf("%s because %s, want %s because %s", got.Purchase, got.Why.Key, c.want, c.why)
			}
			if want := "tonight.mattress." + string(c.want); !slices.Contains(keysOf(plan.Tonight), want) {
				t.Errorf("tonight says %v, want %s", keysOf(plan.Tonight), want)
			}
		})
	}
}

func TestAMattressIsOnlyNamedForSagAgeOrALargeMismatch(t *testing.T) {
	overTheSpace(t, func(t *testing.T, _ *rand.Rand, a profile.Answers) {
		got := Make(a).Mattress
		mismatch := max(got.Best-got.Current, got.Current-got.Best)
		allowed := a.Mattress.Sag == profile.SagDeep || a.Mattress.Age == profile.AgeOld || got.Current > 0 && mismatch >= 2
		if got.Purchase == NewMattress && !allowed {
			t.Errorf("%+v: %+v", a.Mattress, got)
		}
	})
}

func TestSmallPillows(t *testing.T) {
	for _, c := range []struct {
		name    string
		answers profile.Answers
		want    []string
	}{
		{"nothing known", profile.Answers{}, []string{"under-knees", "between-knees"}},
		{"side", profile.Answers{Nights: nights(body.Side)}, []string{"between-knees"}},
		{"back", profile.Answers{Nights: nights(body.Back)}, []string{"under-knees"}},
		{"stomach", profile.Answers{Nights: nights(body.Stomach)}, []string{"under-hips"}},
		{"side and a sore shoulder", profile.Answers{Nights: nights(body.Side), Concerns: []profile.Concern{profile.ShoulderLeft}},
			[]string{"between-knees", "hugged"}},
		{"back, but snoring", profile.Answers{Nights: nights(body.Back), Concerns: []profile.Concern{profile.Snoring}},
			[]string{"under-knees", "between-knees"}},
		{"back, but late in pregnancy", profile.Answers{Nights: nights(body.Back), Concerns: []profile.Concern{profile.Pregnancy}},
			[]string{"between-knees"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, support := range Make(c.answers).Supports {
				if !support.Suggested || support.Chosen {
					t.Errorf("%+v is not just suggested", support)
				}
				got = append(got, string(support.Place))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

func TestChosenSmallPillows(t *testing.T) {
	plan := Make(profile.Answers{
		Nights: nights(body.Side), SupportsChosen: true,
		Supports: []profile.Support{profile.Hugged},
		Things:   []profile.Thing{profile.Towel, profile.Cushion},
	})
	want := []SupportAdvice{
		{Place: profile.BetweenKnees, Suggested: true, With: profile.Cushion},
		{Place: profile.Hugged, Chosen: true, With: profile.Cushion},
	}
	keys := []string{"support.advice.left_out", "support.advice.extra"}
	if len(plan.Supports) != len(want) {
		t.Fatalf("%+v", plan.Supports)
	}
	for i, got := range plan.Supports {
		if got.Key != keys[i] {
			t.Errorf("%s says %s, want %s", got.Place, got.Key, keys[i])
		}
		got.Line = units.Line{}
		if got.Place != want[i].Place || got.Suggested != want[i].Suggested || got.Chosen != want[i].Chosen || got.With != want[i].With {
			t.Errorf("%+v, want %+v", got, want[i])
		}
	}
	if tonight := keysOf(plan.Tonight); slices.Contains(tonight, "tonight.support.between-knees") ||
		!slices.Contains(tonight, "tonight.support.hugged") {
		t.Errorf("tonight says %v: it must follow the choice", tonight)
	}
}

func TestASoreShoulderIsGivenItsPillowTonight(t *testing.T) {
	for position, concerns := range map[body.Position][]profile.Concern{
		body.Side: {profile.ShoulderLeft}, body.Back: {profile.ShoulderRight},
	} {
		tonight := keysOf(Make(profile.Answers{Nights: nights(position), Concerns: concerns}).Tonight)
		if !slices.Contains(tonight, "tonight.support.hugged") {
			t.Errorf("%s with %v: tonight says %v", position, concerns, tonight)
		}
	}
}

func TestThinThingsGoUnderTheHips(t *testing.T) {
	all := profile.Things()
	for place, want := range map[profile.Support]profile.Thing{
		profile.UnderKnees: profile.SparePillow, profile.BetweenKnees: profile.SparePillow,
		profile.Hugged: profile.SparePillow, profile.UnderHips: profile.Towel,
	} {
		if got := bestThing(place, all); got != want {
			t.Errorf("%s: %s, want %s", place, got, want)
		}
		if got := bestThing(place, nil); got != "" {
			t.Errorf("%s with nothing in the house: %s", place, got)
		}
	}
}

func TestRefluxRaisesTheBedTonight(t *testing.T) {
	everyCase(func(a profile.Answers) {
		if got := slices.Contains(keysOf(Make(a).Tonight), "tonight.raise"); got != a.Has(profile.Reflux) {
			t.Errorf("%v: raises the bed: %v", a.Concerns, got)
		}
	})
}

func TestWhatWouldChangeThePlan(t *testing.T) {
	plan := Make(profile.Answers{Nights: nights(body.Side), Sex: body.Female, StatureCM: 163})
	want := map[string]map[string]any{
		"change.know.shoulders": {"Narrower": units.Length(0.3)},
		"change.know.firmness":  {"Narrower": units.Length(0.7)},
		"change.softer":         {"Points": 3, "Best": units.Length(7.5)},
		"change.position":       {"Position": units.Term("position.on.back"), "Best": units.Length(7.5)},
		"change.soft_fill":      {"Shelf": units.Length(11.5)},
		"change.check.side":     {"Step": units.Length(1)},
	}
	for _, line := range plan.WouldChange {
		if want[line.Key] == nil {
			t.Errorf("says %s", line.Key)
		}
		for name, value := range want[line.Key] {
			if line.Args[name] != value {
				t.Errorf("%s: %s is %v, want %v", line.Key, name, line.Args[name], value)
			}
		}
		delete(want, line.Key)
	}
	if len(want) > 0 {
		t.Errorf("does not say %v", want)
	}
}

func TestABackThatACaseSpeaksAgainstIsNotOffered(t *testing.T) {
	for concern, offered := range map[profile.Concern]bool{
		profile.Pregnancy: false, profile.Snoring: false, profile.Neck: true,
	} {
		a := profile.Answers{Nights: nights(body.Side), Concerns: []profile.Concern{concern}}
		if got := slices.Contains(keysOf(Make(a).WouldChange), "change.position"); got != offered {
			t.Errorf("%s: offers the back: %v", concern, got)
		}
	}
}

func TestASoftBedIsAskedAboutAFirmerOne(t *testing.T) {
	a := profile.Answers{Nights: nights(body.Side), StatureCM: 170, Mattress: profile.Mattress{Firmness: 3}}
	if keys := keysOf(Make(a).WouldChange); !slices.Contains(keys, "change.firmer") || slices.Contains(keys, "change.softer") {
		t.Errorf("%v", keys)
	}
}

// TestATowelFillsUpToTonightsHeight adds what is missing to the one pillow for
// every position, not to that of the usual one.
func TestATowelFillsUpToTonightsHeight(t *testing.T) {
	plan := Make(profile.Answers{
		Nights: []profile.Share{{Position: body.Side, Percent: 70}, {Position: body.Back, Percent: 30}},
		Sex:    body.Female, StatureCM: 168, ShouldersCM: 36, Mattress: profile.Mattress{Firmness: 5},
		Pillow: profile.Pillow{HeightCM: 6, Moved: true, Known: profile.HeightMeasured, Fill: profile.Foam},
	})
	for _, line := range plan.Tonight {
		if line.Key == "tonight.add_towel" {
			if want := units.Length(plan.Mixed.MeanCM - 6); line.Args["Off"] != want {
				t.Errorf("tonight adds %v, not %v", line.Args["Off"], want)
			}
			if owned := plan.Owned; owned.Key != "owned.too_low_for_every" || owned.Args["Every"] != line.Args["Off"] {
				t.Errorf("tonight adds %v, and the pillow is said to be off by %+v", line.Args["Off"], owned.Line)
			}
			return
		}
	}
	t.Errorf("tonight says %v, and no towel", keysOf(plan.Tonight))
}
