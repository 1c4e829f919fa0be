package parts_test

import (
	"fmt"
	"sync"
	"testing"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/locales"
	"chevet/screens/parts"
)

var readLanguages = sync.OnceValues(locales.Open)

// kitFor is what a screen is built from for some answers, as far as words go.
func kitFor(t *testing.T, language string, answers profile.Answers) *parts.Kit {
	t.Helper()
	words, err := readLanguages()
	if err != nil {
		t.Fatal(err)
	}
	return &parts.Kit{
		State: profile.State{Answers: answers},
		Plan:  advice.Make(answers),
		Words: words.Speaker(language, "", ""),
	}
}

// withPillow is the answers of somebody whose pillow leaves a height under the head.
func withPillow(answers profile.Answers, sleptCM float64, fill profile.Fill) profile.Answers {
	answers.Pillow = profile.Pillow{Known: profile.HeightMeasured, Moved: true, Fill: fill}
	answers.Pillow.HeightCM = sleptCM + advice.AllowanceCM(answers.Pillow)
	return answers
}

// TestTheVerdictOnEveryHeight goes through the heights around a band in every
// position: what is said of each, how far off it is said to be, and the tone. A soft
// pillow is judged by the height that is left under the head.
func TestTheVerdictOnEveryHeight(t *testing.T) {
	const step = 0.5
	for _, position := range body.Positions() {
		answers := profile.Answers{Nights: []profile.Share{{Position: position}}, Sex: body.Female, StatureCM: 168,
			Mattress: profile.Mattress{Firmness: 6}}
		band := advice.BandFor(position, answers)
		if band.Held() || band.LowCM < step {
			t.Fatalf("%s: the band %+v is no plain one", position, band)
		}
		own := "picture." + string(position)
		for _, c := range []struct {
			name    string
			sleptCM float64
			tone    parts.Tone
			id      string
			off     float64
		}{
			{"no pillow", 0, parts.Warn, own + ".low", band.BestCM},
			{"a step too low", band.LowCM - step, parts.Warn, own + ".low", band.BestCM - band.LowCM + step},
			{"the low end", band.LowCM, parts.Good, "picture.inside.low", band.BestCM - band.LowCM},
			{"a step under the best", band.BestCM - step, parts.Good, "picture.inside.low", step},
			{"a hair under the best", band.BestCM - 0.25, parts.Good, own + ".level", 0},
			{"the best", band.BestCM, parts.Good, own + ".level", 0},
			{"a hair over the best", band.BestCM + 0.25, parts.Good, own + ".level", 0},
			{"a step over the best", band.BestCM + step, parts.Good, "picture.inside.high", step},
			{"the high end", band.HighCM, parts.Good, "picture.inside.high", band.HighCM - band.BestCM},
			{"a step too high", band.HighCM + step, parts.Warn, own + ".high", band.HighCM - band.BestCM + step},
			{"far too high", 20, parts.Warn, own + ".high", 20 - band.BestCM},
		} {
			for _, fill := range []profile.Fill{profile.FillUnknown, profile.Latex, profile.Down} {
				for _, language := range []string{"en", "fr"} {
					kit := kitFor(t, language, withPillow(answers, c.sleptCM, fill))
					want := parts.Verdict{Tone: c.tone, Words: kit.Words.T(c.id, "Off", units.Length(c.off))}
					if got := kit.PillowVerdict(); got != want {
						t.Errorf("%s, %s, filled with %q: %+v, want %s: %+v", position, c.name, fill, got, c.id, want)
					}
				}
			}
		}
	}
}

// TestTheVerdictOnABoundHeight: where a bound holds the best height off the level one,
// that height is good, but not called level; the heights beside it are judged as
// anywhere.
func TestTheVerdictOnABoundHeight(t *testing.T) {
	for _, c := range []struct {
		name     string
		position body.Position
		answers  profile.Answers
		id       string
		off      float64
	}{
		{"side floor", body.Side, profile.Answers{Sex: body.Female, ShouldersCM: 30.8}, "picture.bound.high", 0.5},
		{"side cap", body.Side, profile.Answers{Sex: body.Male, ShouldersCM: 48.4}, "picture.bound.low", 1},
		{"back floor", body.Back, profile.Answers{Sex: body.Female, ShouldersCM: 24.8, Mattress: profile.Mattress{Firmness: 4}},
			"picture.bound.high", 1.2},
		{"back cap", body.Back, profile.Answers{Sex: body.Male, ShouldersCM: 58.4}, "picture.bound.low", 0.8},
	} {
		c.answers.Nights = []profile.Share{{Position: c.position}}
		best := advice.BandFor(c.position, c.answers).BestCM
		for _, near := range []struct {
			sleptCM float64
			id      string
			off     float64
		}{
			{best, c.id, c.off},
			{best - 0.5, "picture.inside.low", 0.5},
			{best + 0.5, "picture.inside.high", 0.5},
		} {
			kit := kitFor(t, "en", withPillow(c.answers, near.sleptCM, profile.FillUnknown))
			want := parts.Verdict{Tone: parts.Good, Words: kit.Words.T(near.id, "Off", units.Length(near.off))}
			if got := kit.PillowVerdict(); got != want {
				t.Errorf("%s, %.1f cm: %+v, want %+v", c.name, near.sleptCM, got, want)
			}
		}
	}
}

// TestTheVerdictWhereNothingIsKnown: a pillow nobody spoke of is the recommended one,
// and without a plan there is no verdict.
func TestTheVerdictWhereNothingIsKnown(t *testing.T) {
	for _, fill := range append(profile.Fills(), profile.FillUnknown) {
		kit := kitFor(t, "en", profile.Answers{Nights: []profile.Share{{Position: body.Back}}, Pillow: profile.Pillow{Fill: fill}})
		if got, want := kit.PillowVerdict(), (parts.Verdict{Tone: parts.Good, Words: kit.Words.T("picture.back.level")}); got != want {
			t.Errorf("filled with %q: %+v, want %+v", fill, got, want)
		}
	}
	var emergency profile.Answers
	emergency.ToggleSign(safety.Chest)
	kit := kitFor(t, "en", emergency)
	if got, want := kit.PillowVerdict(), (parts.Verdict{Words: kit.Words.T("picture.unknown")}); got != want {
		t.Errorf("in an emergency: %s, want %s", fmt.Sprint(got), fmt.Sprint(want))
	}
}
