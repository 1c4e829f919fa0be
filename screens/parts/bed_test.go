package parts_test

import (
	"math"
	"testing"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/locales"
	"chevet/screens/parts"
)

func TestAHeightThatABoundKeepsOffLevelIsNotCalledLevel(t *testing.T) {
	words, err := locales.Open()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name          string
		stature, firm float64
		sex           body.Sex
		says          string
	}{
		{"tall on a firm bed", 198, 9, body.Male, "picture.bound.low"},
		{"small on a soft bed", 145, 2, body.Female, "picture.bound.high"},
		{"as most people", 170, 6, body.SexUnknown, "picture.side.level"},
	} {
		answers := profile.Answers{
			Nights: []profile.Share{{Position: body.Side}},
			Sex:    c.sex, StatureCM: c.stature, Mattress: profile.Mattress{Firmness: c.firm},
		}
		kit := &parts.Kit{
			State: profile.State{Answers: answers},
			Plan:  advice.Make(answers),
			Words: words.Speaker("en", "", ""),
		}
		off := units.Length(math.Abs(kit.Plan.Bands[0].BoundOffCM))
		if got, want := kit.PillowVerdict().Words, kit.Words.T(c.says, "Off", off); got != want {
			t.Errorf("%s: %q, want %q", c.name, got, want)
		}
	}
}
