package screens_test

import (
	"slices"
	"strings"
	"testing"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/evidence"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
)

// person is somebody whose plan is looked at.
type person struct {
	name string
	edit func(*profile.Answers)
}

// people are those whose plans differ most: between them they have every part that
// a plan can have, and lack every part that one can lack.
func people() []person {
	named := func(positions ...body.Position) (nights []profile.Share) {
		for _, position := range positions {
			nights = append(nights, profile.Share{Position: position})
		}
		return nights
	}
	return []person{
		{"nothing known", func(*profile.Answers) {}},
		{"everything at once", everything},
		{"as the answered state", func(a *profile.Answers) { *a = answered().Answers }},
		{"late in pregnancy, on the stomach, looked at by a doctor", func(a *profile.Answers) {
			a.ToggleSign(safety.Cancer)
			a.Signs.Assessed = true
			a.Nights, a.Concerns = named(body.Stomach), []profile.Concern{profile.Pregnancy}
		}},
		{"snores on the back, not sure of the signs", func(a *profile.Answers) {
			a.AnswerSigns(safety.NotSure)
			a.Nights, a.Concerns = named(body.Back), []profile.Concern{profile.Snoring}
			a.Pillow = profile.Pillow{Known: profile.HeightMeasured, HeightCM: 18, Moved: true}
		}},
		{"both shoulders sore, very broad, on a hard bed", func(a *profile.Answers) {
			a.Nights, a.Concerns = named(body.Side), []profile.Concern{profile.ShoulderLeft, profile.ShoulderRight}
			a.Sex, a.ShouldersCM, a.WeightKG = body.Male, 50, 120
			a.Mattress = profile.Mattress{Firmness: 9, Sag: profile.SagSlight}
			a.Pillow = profile.Pillow{Known: profile.HeightGuessed, HeightCM: 2, Moved: true, Fill: profile.Down}
		}},
		{"turns between side and stomach, with no small pillow", func(a *profile.Answers) {
			a.Nights, a.Concerns = named(body.Side, body.Stomach), []profile.Concern{profile.Neck}
			a.SupportsChosen = true
			a.Mattress = profile.Mattress{Firmness: 5, Age: profile.AgeOld}
		}},
	}
}

// eachPlan shows the plan of every person in both languages.
func eachPlan(t *testing.T, look func(s *stage, name string)) {
	for _, language := range []string{"en", "fr"} {
		s := open(t, setUp{state: spoken(language)})
		for _, one := range people() {
			s.visit(room{name: one.name, route: planRoom, edit: one.edit})
			look(s, language+", "+one.name)
		}
	}
}

// TestThePlanSaysAllItKnows: every line of a plan is to be read on its screen, in
// both languages, whatever the answers are.
func TestThePlanSaysAllItKnows(t *testing.T) {
	eachPlan(t, func(s *stage, name string) {
		said := words(s.window)
		for part, lines := range partsOf(s.Kit().Plan) {
			for _, line := range lines {
				if !slices.Contains(said, s.Kit().Words.Say(line)) {
					t.Errorf("%s: %s does not say %s: %q", name, part, line.Key, s.Kit().Words.Say(line))
				}
			}
		}
	})
}

// partsOf are the lines of a plan by the part that they belong to.
func partsOf(plan advice.Plan) map[string][]units.Line {
	lines := map[string][]units.Line{
		"tonight": plan.Tonight, "warnings": plan.Warnings, "would change": plan.WouldChange,
		"mattress": {plan.Mattress.Why, {Key: "buy." + string(plan.Mattress.Purchase)}},
	}
	for part, reasons := range map[string][]advice.Reason{
		"why": plan.Reasons, "disagree": plan.Disagree, "see someone": plan.SeeSomeone,
	} {
		for _, reason := range reasons {
			lines[part] = append(lines[part], reason.Line)
		}
	}
	for _, support := range plan.Supports {
		lines["supports"] = append(lines["supports"], support.Line)
	}
	if plan.Owned != nil {
		lines["pillow"] = append(lines["pillow"], plan.Owned.Line)
	}
	if plan.Mixed != nil {
		lines["pillow"] = append(lines["pillow"], plan.Mixed.Line)
	}
	return lines
}

// TestThePeopleHaveEveryPartOfAPlan holds the table of people to its word, so that
// no part goes untested because nobody has it.
func TestThePeopleHaveEveryPartOfAPlan(t *testing.T) {
	has, lacks := map[string]bool{}, map[string]bool{}
	for _, one := range people() {
		a := profile.Answers{Signs: profile.Signs{Answer: safety.NoneOfThese}}
		one.edit(&a)
		plan := advice.Make(a)
		for part, there := range map[string]bool{
			"warnings": len(plan.Warnings) > 0, "supports": len(plan.Supports) > 0, "owned": plan.Owned != nil,
			"mixed": plan.Mixed != nil, "allowance": plan.AllowanceCM > 0, "bound": plan.Bands[0].Held(),
		} {
			has[part], lacks[part] = has[part] || there, lacks[part] || !there
		}
	}
	for part := range has {
		if !has[part] || part != "supports" && !lacks[part] {
			t.Errorf("%s: somebody has it: %v; somebody has not: %v", part, has[part], lacks[part])
		}
	}
}

// TestThePlanGivesTheBands: every height and the firmness are said with what makes
// them useful in a shop, in the units of the person.
func TestThePlanGivesTheBands(t *testing.T) {
	eachPlan(t, func(s *stage, name string) {
		said, speak, plan := words(s.window), s.Kit().Words, s.Kit().Plan
		want := []string{speak.T("plan.mattress.best", "Firmness", plan.Mattress.Best, "Label", speak.T("firmness."+plan.Mattress.Label))}
		for _, band := range plan.Bands {
			want = append(want, speak.LengthRangeBoth(units.Length(band.LowCM), units.Length(band.HighCM)))
			start := "plan.pillow.none"
			if band.BestCM > 0 {
				start = "plan.pillow.start"
			}
			want = append(want, speak.T(start, "Best", speak.LengthBoth(units.Length(band.BestCM))))
		}
		if plan.AllowanceCM > 0 {
			want = append(want, speak.T("plan.pillow.allowance", "Allowance", units.Length(plan.AllowanceCM)))
		}
		for _, text := range want {
			if !slices.Contains(said, text) {
				t.Errorf("%s: the plan does not say %q", name, text)
			}
		}
	})
}

// TestThePlanNamesItsSources: every source that a statement of the plan rests on is
// cited in full, with where it is found and what it is used for, and no other is;
// beside each statement stands how strong its source is.
func TestThePlanNamesItsSources(t *testing.T) {
	eachPlan(t, func(s *stage, name string) {
		said, speak, plan := words(s.window), s.Kit().Words, s.Kit().Plan
		cited := map[evidence.SourceID]bool{}
		strengths := map[string]int{}
		for _, reason := range slices.Concat(plan.Reasons, plan.Disagree, plan.SeeSomeone) {
			cited[reason.Source] = true
			strengths[speak.T("strength."+string(reason.Strength))]++
		}
		for _, source := range evidence.Sources() {
			found := strings.TrimPrefix(source.Locator(), "https://")
			inFull := slices.ContainsFunc(said, func(text string) bool {
				return strings.HasPrefix(text, source.Citation()) && strings.HasSuffix(text, found)
			})
			explained := slices.Contains(said, speak.T("source.use."+string(source.ID)))
			if inFull != cited[source.ID] || explained != cited[source.ID] {
				t.Errorf("%s: %s is used: %v; cited: %v; explained: %v", name, source.ID, cited[source.ID], inFull, explained)
			}
		}
		for strength, want := range strengths {
			if got := count(said, strength); got != want {
				t.Errorf("%s: %d statements are said to be %q, not %d", name, got, strength, want)
			}
		}
	})
}

// count is how often a text is among others.
func count(texts []string, wanted string) (n int) {
	for _, text := range texts {
		if text == wanted {
			n++
		}
	}
	return n
}
