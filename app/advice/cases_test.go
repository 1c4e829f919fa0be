package advice

import (
	"slices"
	"strings"
	"testing"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
)

func nights(positions ...body.Position) []profile.Share {
	var shares []profile.Share
	for _, position := range positions {
		shares = append(shares, profile.Share{Position: position})
	}
	return shares
}

// The order of evidence.md §3: late pregnancy, snoring, reflux, a sore shoulder,
// the sleeper's own preference.
func TestHowToLie(t *testing.T) {
	const (
		pregnant, snores, reflux, left, right = profile.Pregnancy, profile.Snoring, profile.Reflux, profile.ShoulderLeft, profile.ShoulderRight
	)
	side, back, stomach := body.Side, body.Back, body.Stomach
	for _, c := range []struct {
		nights   []body.Position
		concerns []profile.Concern
		want     lie
		pillow   body.Position
	}{
		{nil, nil, sideOrBack, side},
		{[]body.Position{side}, nil, asYouLike, side},
		{[]body.Position{back}, nil, asYouLike, back},
		{[]body.Position{stomach}, nil, offStomach, stomach},
		{[]body.Position{back, side}, nil, asYouTurn, back},
		{[]body.Position{side, stomach}, nil, asYouTurn, side},

		{[]body.Position{back}, []profile.Concern{pregnant}, eitherSide, side},
		{[]body.Position{stomach}, []profile.Concern{pregnant}, eitherSide, side},
		{[]body.Position{back}, []profile.Concern{snores}, eitherSide, side},
		{[]body.Position{back}, []profile.Concern{reflux}, leftSide, side},
		{[]body.Position{side}, []profile.Concern{left}, rightSide, side},
		{[]body.Position{side}, []profile.Concern{right}, leftSide, side},
		{[]body.Position{side}, []profile.Concern{left, right}, onBack, back},
		{[]body.Position{back}, []profile.Concern{left}, asYouLike, back},
		{[]body.Position{back}, []profile.Concern{left, right}, asYouLike, back},
		{[]body.Position{back, side}, []profile.Concern{left}, backOrRight, back},
		{nil, []profile.Concern{left}, backOrRight, back},
		{[]body.Position{stomach}, []profile.Concern{right}, backOrLeft, back},

		{[]body.Position{back}, []profile.Concern{pregnant, reflux}, leftSide, side},
		{[]body.Position{back}, []profile.Concern{snores, reflux}, leftSide, side},
		{[]body.Position{back}, []profile.Concern{snores, left}, rightSide, side},
		{[]body.Position{back}, []profile.Concern{snores, reflux, left}, rightSide, side},
		{[]body.Position{back}, []profile.Concern{pregnant, reflux, left}, rightSide, side},
		{[]body.Position{back}, []profile.Concern{snores, left, right}, eitherSide, side},
		{[]body.Position{side}, []profile.Concern{reflux, left}, backOrRight, side},
		{[]body.Position{stomach}, []profile.Concern{reflux, left}, backOrRight, back},
		{[]body.Position{side}, []profile.Concern{reflux, right}, leftSide, side},
		{[]body.Position{side}, []profile.Concern{reflux, left, right}, onBack, back},
	} {
		got := stanceFor(profile.Answers{Nights: nights(c.nights...), Concerns: c.concerns})
		if got.lie != c.want || got.position != c.pillow {
			t.Errorf("%v with %v: %s with the pillow for the %s, want %s, %s",
				c.nights, c.concerns, got.lie, got.position, c.want, c.pillow)
		}
	}
}

func TestNobodyLateInPregnancyIsSentToTheBack(t *testing.T) {
	everyCase(func(a profile.Answers) {
		if !a.Has(profile.Pregnancy) {
			return
		}
		plan := Make(a)
		if how := stanceFor(a); how.position != body.Side || strings.Contains(string(how.lie), "back") {
			t.Errorf("%v: %s", a.Nights, how.lie)
		}
		for _, support := range plan.Supports {
			if support.Suggested && (support.Place == profile.UnderKnees || support.Place == profile.UnderHips) {
				t.Errorf("%v: suggests %s", a.Nights, support.Place)
			}
		}
		if names(a, body.Back) && !slices.Contains(keysOf(plan.Warnings), "warning.pregnancy_back") {
			t.Errorf("%v: the back is not answered: %v", a.Nights, keysOf(plan.Warnings))
		}
	})
}

func TestNobodyIsSentOntoASoreShoulder(t *testing.T) {
	everyCase(func(a profile.Answers) {
		left, right := a.Has(profile.ShoulderLeft), a.Has(profile.ShoulderRight)
		how := stanceFor(a).lie
		if left && (how == leftSide || how == backOrLeft) || right && (how == rightSide || how == backOrRight) {
			t.Errorf("%v with %v: %s", a.Nights, a.Concerns, how)
		}
	})
}

func TestThePreferenceIsNeverOverruled(t *testing.T) {
	everyCase(func(a profile.Answers) {
		named := namedPositions(a)
		if plan := Make(a); len(named) > 0 && !slices.Equal(plan.Positions, named) {
			t.Errorf("%v with %v: the plan has %v", a.Nights, a.Concerns, plan.Positions)
		}
	})
}

func TestWarnings(t *testing.T) {
	side, back, stomach := nights(body.Side), nights(body.Back), nights(body.Stomach)
	for _, c := range []struct {
		nights   []profile.Share
		concerns []profile.Concern
		want     []string
	}{
		{side, nil, nil},
		{nil, []profile.Concern{profile.Pregnancy, profile.Snoring}, nil},
		{back, []profile.Concern{profile.Pregnancy, profile.Snoring}, []string{"pregnancy_back"}},
		{back, []profile.Concern{profile.Snoring}, []string{"snoring_back"}},
		{side, []profile.Concern{profile.Snoring}, nil},
		{back, []profile.Concern{profile.Reflux}, []string{"reflux_position"}},
		{side, []profile.Concern{profile.Reflux}, nil},
		{stomach, []profile.Concern{profile.Reflux}, []string{"reflux_position", "stomach"}},
		{side, []profile.Concern{profile.Reflux, profile.ShoulderLeft}, []string{"reflux_shoulder"}},
		{back, []profile.Concern{profile.Reflux, profile.ShoulderLeft, profile.ShoulderRight}, []string{"reflux_shoulders"}},
		{back, []profile.Concern{profile.Snoring, profile.Reflux, profile.ShoulderLeft}, []string{"snoring_back", "reflux_right"}},
		{side, []profile.Concern{profile.Snoring, profile.ShoulderLeft, profile.ShoulderRight}, []string{"side_shoulders"}},
		{side, []profile.Concern{profile.ShoulderLeft, profile.ShoulderRight}, []string{"both_shoulders"}},
		{side, []profile.Concern{profile.ShoulderLeft}, []string{"left_shoulder"}},
		{side, []profile.Concern{profile.Reflux, profile.ShoulderRight}, []string{"right_shoulder"}},
		{back, []profile.Concern{profile.ShoulderRight}, nil},
		{stomach, nil, []string{"stomach"}},
	} {
		got := keysOf(Make(profile.Answers{Nights: c.nights, Concerns: c.concerns}).Warnings)
		var want []string
		for _, key := range c.want {
			want = append(want, "warning."+key)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%v with %v: %v, want %v", c.nights, c.concerns, got, want)
		}
	}
}

func TestSignsHoldThePlanBack(t *testing.T) {
	for _, c := range []struct {
		name    string
		signs   profile.Signs
		level   safety.Level
		held    bool
		warning string
	}{
		{"not answered", profile.Signs{}, safety.None, false, ""},
		{"none", profile.Signs{Answer: safety.NoneOfThese}, safety.None, false, ""},
		{"not sure", profile.Signs{Answer: safety.NotSure}, safety.Routine, false, "warning.unsure"},
		{"urgent", profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Cancer}}, safety.Urgent, true, ""},
		{"urgent and looked at", profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Cancer}, Assessed: true},
			safety.Urgent, false, "warning.assessed"},
		{"emergency", profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Chest}}, safety.Emergency, true, ""},
		{"emergency, even looked at", profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Chest}, Assessed: true},
			safety.Emergency, true, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := Make(profile.Answers{Signs: c.signs, Nights: nights(body.Side)})
			if plan.Level != c.level || plan.Held != c.held {
				t.Errorf("level %d, held %v; want %d, %v", plan.Level, plan.Held, c.level, c.held)
			}
			empty := len(plan.Bands) == 0 && len(plan.Tonight) == 0 && len(plan.Reasons) == 0 &&
				len(plan.Supports) == 0 && len(plan.WouldChange) == 0 && plan.Mattress.Best == 0
			if empty != c.held {
				t.Errorf("held %v, but the plan is empty: %v", c.held, empty)
			}
			if warned := strings.Join(keysOf(plan.Warnings), " "); warned != c.warning {
				t.Errorf("warns %q, want %q", warned, c.warning)
			}
		})
	}
}

func keysOf(lines []units.Line) []string {
	var keys []string
	for _, line := range lines {
		keys = append(keys, line.Key)
	}
	return keys
}
