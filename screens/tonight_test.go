package screens_test

import (
	"slices"
	"strings"
	"testing"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
)

// TestThePlanShowsTonightsPosition: where a special case asks for another position
// than the usual one, the picture, its words, the first band and the line for tonight
// are all about the position asked for.
func TestThePlanShowsTonightsPosition(t *testing.T) {
	left, right := profile.ShoulderLeft, profile.ShoulderRight
	for _, c := range []struct {
		name     string
		usual    body.Position
		second   body.Position
		concerns []profile.Concern
		tonight  body.Position
	}{
		{"late in pregnancy on the stomach", body.Stomach, "", []profile.Concern{profile.Pregnancy}, body.Side},
		{"late in pregnancy on the back", body.Back, "", []profile.Concern{profile.Pregnancy}, body.Side},
		{"both shoulders sore on the side", body.Side, "", []profile.Concern{left, right}, body.Back},
		{"snores on the back", body.Back, "", []profile.Concern{profile.Snoring}, body.Side},
		{"snores, mostly on the back", body.Back, body.Side, []profile.Concern{profile.Snoring}, body.Side},
		{"reflux on the stomach", body.Stomach, "", []profile.Concern{profile.Reflux}, body.Side},
		{"a sore shoulder on the stomach", body.Stomach, "", []profile.Concern{right}, body.Back},
		{"on the back, with nothing against it", body.Back, "", nil, body.Back},
		{"on the stomach, with nothing against it", body.Stomach, "", nil, body.Stomach},
		{"no position named", "", "", nil, body.Side},
	} {
		for _, language := range []string{"en", "fr"} {
			s := open(t, setUp{state: spoken(language)})
			name := language + ", " + c.name
			s.visit(room{name: name, route: planRoom, edit: func(a *profile.Answers) {
				a.SetUsual(c.usual)
				a.SetSecond(c.second)
				a.Concerns = c.concerns
			}})
			s.checkTonight(name, c.tonight)
		}
	}
}

// checkTonight looks whether all that the plan shows first is about one position.
func (s *stage) checkTonight(name string, tonight body.Position) {
	s.Helper()
	kit, said := s.Kit(), words(s.window)
	band := kit.Plan.Bands[0]
	if band.Position != tonight || kit.Shown() != tonight {
		s.Errorf("%s: tonight is on the %s; the first band is for the %s, and the picture is of the %s", name, tonight, band.Position, kit.Shown())
		return
	}
	seen := kit.Seen
	if seen.Position != tonight || seen.PillowCM != band.BestCM || seen.BandLowCM != band.LowCM || seen.BandHighCM != band.HighCM {
		s.Errorf("%s: the picture shows %+v, and the band is %+v", name, *seen, band)
	}
	if verdict := kit.Words.T("picture." + string(tonight) + ".level"); !slices.Contains(said, verdict) || !slices.Contains(s.labels(), verdict) {
		s.Errorf("%s: neither the picture nor the words under it say %q", name, verdict)
	}
	pillow := kit.Plan.Tonight[1]
	if on := units.Term("position.on." + string(tonight)); pillow.Args["Position"] != on || pillow.Args["Best"] != units.Length(band.BestCM) {
		s.Errorf("%s: the line for tonight is %+v, and the band is %+v", name, pillow, band)
	}
	if at := first(said, kit.Words.LengthRangeBoth(units.Length(band.LowCM), units.Length(band.HighCM))); at < 0 {
		s.Errorf("%s: the band is not said", name)
	} else if len(kit.Plan.Bands) > 1 {
		next := kit.Plan.Bands[1]
		if later := first(said, kit.Words.LengthRangeBoth(units.Length(next.LowCM), units.Length(next.HighCM))); later < at {
			s.Errorf("%s: the band for the %s stands before that for tonight", name, next.Position)
		}
	}
}

// first is the place of the first text that begins so, or -1.
func first(texts []string, beginning string) int {
	return slices.IndexFunc(texts, func(text string) bool { return strings.HasPrefix(text, beginning) })
}
