package advice

import (
	"testing"

	"chevet/app/body"
	"chevet/app/profile"
)

func TestHalfOfTheBand(t *testing.T) {
	measured := profile.Answers{Sex: body.Female, ShouldersCM: 34, Mattress: profile.Mattress{Firmness: 6}}
	firm := profile.Mattress{Firmness: 6}
	for _, c := range []struct {
		name             string
		answers          profile.Answers
		side, back, tumm float64
	}{
		{"everything that counts", measured, 1.5, 1.5, 1.5},
		{"shoulders alone", profile.Answers{ShouldersCM: 34, Mattress: firm}, 1.65, 1.56, 1.5},
		{"stature and sex", profile.Answers{Sex: body.Male, StatureCM: 176, Mattress: firm}, 1.8, 1.62, 1.5},
		{"sex alone", profile.Answers{Sex: body.Male, Mattress: firm}, 2.0, 1.7, 1.5},
		{"stature alone", profile.Answers{StatureCM: 170, Mattress: firm}, 2.2, 1.78, 1.5},
		{"nothing but the mattress", profile.Answers{Mattress: firm}, 2.9, 2.06, 1.5},
		{"nothing", profile.Answers{}, 3.6, 2.76, 1.5},
		{"stature adds nothing to shoulders", profile.Answers{Sex: body.Female, ShouldersCM: 34, StatureCM: 163, Mattress: firm}, 1.5, 1.5, 1.5},
	} {
		t.Run(c.name, func(t *testing.T) {
			for position, want := range map[body.Position]float64{body.Side: c.side, body.Back: c.back, body.Stomach: c.tumm} {
				if got := HalfBandCM(position, c.answers); !near(got, want, 1e-9) {
					t.Errorf("%s: %.3f, want %.3f", position, got, want)
				}
			}
		})
	}
}

func TestBandsAreNotCutAtTheBoundsOfTheRule(t *testing.T) {
	high := BandFor(body.Side, profile.Answers{Sex: body.Male, ShouldersCM: 50, Mattress: profile.Mattress{Firmness: 8}})
	if high.BestCM != 14 || high.HighCM != 15.5 || high.LowCM != 12.5 {
		t.Errorf("at the cap: %+v, want 12.5 to 15.5 around 14", high)
	}
	unknown := BandFor(body.Side, profile.Answers{})
	if unknown.LowCM != 7 || unknown.BestCM != 10.5 || unknown.HighCM != 14 {
		t.Errorf("nothing known: %+v, want 7 to 14 around 10.5", unknown)
	}
}

func TestCostOfLeavingSomethingOut(t *testing.T) {
	onBack := []profile.Share{{Position: body.Back}}
	onStomach := []profile.Share{{Position: body.Stomach}}
	for _, c := range []struct {
		name    string
		answers profile.Answers
		measure Measure
		want    float64
	}{
		{"firmness, nothing known", profile.Answers{}, MeasureFirmness, 0.7},
		{"stature, nothing known", profile.Answers{}, MeasureStature, 0.7},
		{"stature beside sex", profile.Answers{Sex: body.Male}, MeasureStature, 0.2},
		{"stature already known", profile.Answers{Sex: body.Male, StatureCM: 176}, MeasureStature, 0.2},
		{"stature beside shoulders", profile.Answers{ShouldersCM: 40}, MeasureStature, 0},
		{"sex, nothing known", profile.Answers{}, MeasureSex, 0.9},
		{"sex beside stature", profile.Answers{StatureCM: 170}, MeasureSex, 0.4},
		{"sex beside shoulders", profile.Answers{ShouldersCM: 40}, MeasureSex, 0.15},
		{"shoulders, nothing known", profile.Answers{}, MeasureShoulders, 1.25},
		{"shoulders beside stature and sex", profile.Answers{Sex: body.Male, StatureCM: 176}, MeasureShoulders, 0.3},
		{"shoulders on the back", profile.Answers{Nights: onBack, Sex: body.Male, StatureCM: 176}, MeasureShoulders, 0.12},
		{"shoulders on the stomach", profile.Answers{Nights: onStomach}, MeasureShoulders, 0},
		{"weight", profile.Answers{}, MeasureWeight, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := CostCM(c.answers, c.measure); !near(got, c.want, 1e-9) {
				t.Errorf("%.3f cm, want %.3f", got, c.want)
			}
		})
	}
}
