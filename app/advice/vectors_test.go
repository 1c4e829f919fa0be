package advice

import (
	"math"
	"testing"

	"chevet/app/body"
	"chevet/app/profile"
)

// The vectors of evidence.md §1.6.
func TestPillowVectors(t *testing.T) {
	type height struct {
		raw, best float64
		class     Class
	}
	for _, c := range []struct {
		sex                          body.Sex
		stature, shoulders, firmness float64
		gap                          float64
		side, back                   height
	}{
		{body.Female, 152, 0, 6, 10.07, height{8.57, 8.5, Medium}, height{7.23, 7, Low}},
		{body.Female, 163, 0, 6, 10.89, height{9.39, 9.5, Medium}, height{7.56, 7.5, Low}},
		{body.Female, 163, 0, 3.5, 10.89, height{7.64, 7.5, Low}, height{5.81, 6, Low}},
		{body.Female, 174, 0, 7.5, 11.71, height{11.26, 11.5, Medium}, height{7.88, 8, Medium}},
		{body.SexUnknown, 170, 0, 6, 12.04, height{10.54, 10.5, Medium}, height{8.02, 8, Medium}},
		{body.SexUnknown, 170, 0, 3.5, 12.04, height{8.79, 9, Medium}, height{6.27, 6.5, Low}},
		{body.Male, 165, 0, 6, 12.31, height{10.81, 11, Medium}, height{8.12, 8, Medium}},
		{body.Male, 176, 0, 6, 13.10, height{11.60, 11.5, Medium}, height{8.44, 8.5, Medium}},
		{body.Male, 176, 0, 8, 13.10, height{13.00, 13, High}, height{8.44, 8.5, Medium}},
		{body.Male, 187, 0, 8, 13.88, height{13.78, 14, High}, height{8.75, 9, Medium}},
		{body.Male, 198, 0, 9, 14.66, height{14, 14, High}, height{9.07, 9, Medium}},
		{body.Female, 145, 0, 2, 9.55, height{7, 7, Low}, height{5.02, 5, Low}},
		{body.Male, 176, 45, 6, 14.80, height{13.30, 13.5, High}, height{9.12, 9, Medium}},
		{body.Female, 163, 33, 6, 9.10, height{7.60, 7.5, Low}, height{6.84, 7, Low}},
	} {
		a := profile.Answers{
			Sex: c.sex, StatureCM: c.stature, ShouldersCM: c.shoulders,
			Mattress: profile.Mattress{Firmness: c.firmness},
		}
		if gap := a.Person().GapCM(); !near(gap, c.gap, 0.0051) {
			t.Errorf("%+v: gap %.3f, want %.2f", c, gap, c.gap)
		}
		for position, want := range map[body.Position]height{body.Side: c.side, body.Back: c.back} {
			band := BandFor(position, a)
			if raw := band.LevelCM + band.BoundOffCM; !near(raw, want.raw, 0.0051) {
				t.Errorf("%+v: %s before rounding %.3f, want %.2f", c, position, raw, want.raw)
			}
			if band.BestCM != want.best || band.Class != want.class {
				t.Errorf("%+v: %s %.2f %s, want %.1f %s", c, position, band.BestCM, band.Class, want.best, want.class)
			}
		}
	}
}

func TestStomachVectors(t *testing.T) {
	calm := BandFor(body.Stomach, profile.Answers{})
	if calm.BestCM != 2.5 || calm.LowCM != 1 || calm.HighCM != 4 {
		t.Errorf("stomach: %+v, want 1 to 4 around 2.5", calm)
	}
	sore := BandFor(body.Stomach, profile.Answers{Concerns: []profile.Concern{profile.Neck}})
	if sore.BestCM != 0 || sore.LowCM != 0 || sore.HighCM != 1.5 {
		t.Errorf("stomach with a sore neck: %+v, want 0 to 1.5 around 0", sore)
	}
}

func TestRoundedUpperBackRaisesTheBackPillowAlone(t *testing.T) {
	plain := profile.Answers{Sex: body.Male, StatureCM: 176}
	rounded := plain
	rounded.Concerns = []profile.Concern{profile.RoundedBack}
	if got := BandFor(body.Back, rounded).LevelCM - BandFor(body.Back, plain).LevelCM; !near(got, 1, 1e-9) {
		t.Errorf("a rounded upper back adds %.2f on the back, want 1", got)
	}
	if got := BandFor(body.Side, rounded).LevelCM - BandFor(body.Side, plain).LevelCM; got != 0 {
		t.Errorf("a rounded upper back adds %.2f on the side, want 0", got)
	}
}

func TestBoundsSayHowFarOffTheyHold(t *testing.T) {
	for _, c := range []struct {
		name     string
		position body.Position
		answers  profile.Answers
		off      float64
	}{
		{"none binds", body.Side, profile.Answers{Sex: body.Male, StatureCM: 176}, 0},
		{"side floor", body.Side, profile.Answers{Sex: body.Female, ShouldersCM: 30.8}, 0.5},
		{"side cap", body.Side, profile.Answers{Sex: body.Male, ShouldersCM: 47.4}, -0.5},
		{"back floor", body.Back, profile.Answers{Sex: body.Female, ShouldersCM: 24.8,
			Mattress: profile.Mattress{Firmness: 4}}, 1.2},
		{"back cap", body.Back, profile.Answers{Sex: body.Male, ShouldersCM: 55.4}, -0.2},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := BandFor(c.position, c.answers).BoundOffCM; !near(got, c.off, 1e-9) {
				t.Errorf("off by %.3f, want %.3f", got, c.off)
			}
		})
	}
}

// The vectors of evidence.md §2.2.
func TestFirmnessVectors(t *testing.T) {
	sore := []profile.Concern{profile.ShoulderLeft}
	side := []profile.Share{{Position: body.Side}}
	back := []profile.Share{{Position: body.Back}}
	stomach := []profile.Share{{Position: body.Stomach}}
	mixed := []profile.Share{{Position: body.Side}, {Position: body.Back}}
	for _, c := range []struct {
		name     string
		nights   []profile.Share
		concerns []profile.Concern
		weight   float64
		want     float64
		label    string
	}{
		{"side 52", side, nil, 52, 5, MediumFeel},
		{"side 70", side, nil, 70, 5.5, MediumFeel},
		{"side 110", side, nil, 110, 6.5, MediumFirm},
		{"side 70 sore", side, sore, 70, 5, MediumFeel},
		{"back 52", back, nil, 52, 6, MediumFirm},
		{"back 80", back, nil, 80, 6.5, MediumFirm},
		{"back 120", back, nil, 120, 7.5, Firm},
		{"stomach 80", stomach, nil, 80, 7, MediumFirm},
		{"stomach 130", stomach, nil, 130, 8, Firm},
		{"mixed 80", mixed, nil, 80, 6, MediumFirm},
		{"nothing known", nil, nil, 0, 6, MediumFirm},
		{"lightest, sore, on the side", side, sore, 30, 4.5, MediumSoft},
		{"a sore shoulder does not soften the back", back, sore, 80, 6.5, MediumFirm},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := profile.Answers{Nights: c.nights, Concerns: c.concerns, WeightKG: c.weight}
			got := Make(a).Mattress
			if got.Best != c.want || got.Label != c.label {
				t.Errorf("%.2f %s, want %.1f %s", got.Best, got.Label, c.want, c.label)
			}
		})
	}
}

func TestClassesAndLabelsAtTheirLimits(t *testing.T) {
	for height, want := range map[float64]Class{0: Low, 7.5: Low, 7.6: Medium, 12.7: Medium, 12.8: High, 14: High} {
		if got := ClassOf(height); got != want {
			t.Errorf("%.1f cm is %s, want %s", height, got, want)
		}
	}
	for firmness, want := range map[float64]string{
		1: MediumSoft, 4.5: MediumSoft, 5: MediumFeel, 5.5: MediumFeel, 6: MediumFirm, 7: MediumFirm, 7.5: Firm, 10: Firm,
	} {
		if got := FirmnessLabel(firmness); got != want {
			t.Errorf("firmness %.1f is %s, want %s", firmness, got, want)
		}
	}
}

func TestHalvesAreRoundedUp(t *testing.T) {
	for x, want := range map[float64]float64{
		10.54: 10.5, 8.79: 9, 7.64: 7.5, 8.25: 8.5, 8.24: 8, 8.75: 9, 4.75: 5, 0: 0,
		7.25 - 1e-12: 7.5, // a tie that binary fractions put a hair too low
	} {
		if got := toHalf(x); got != want {
			t.Errorf("%v becomes %v, want %v", x, got, want)
		}
	}
}

func near(x, y, within float64) bool { return math.Abs(x-y) <= within }
