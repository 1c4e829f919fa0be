package locales

import (
	"maps"
	"math/rand"
	"slices"
	"strings"
	"testing"
	"time"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
)

// speakers are one speaker for each language and kind of unit, with the rules of
// typography of the language.
func speakers(t *testing.T) map[*Speaker][]rule {
	t.Helper()
	c, all := open(t), map[*Speaker][]rule{}
	for _, language := range c.Languages() {
		rules := everyLanguage
		if language.Tag == "fr" {
			rules = append(append([]rule(nil), everyLanguage...), french...)
		}
		all[c.Speaker(language.Tag, units.Centimetres, units.Kilograms)] = rules
		all[c.Speaker(language.Tag, units.Inches, units.Stones)] = rules
	}
	return all
}

// checkSaid says a line in every language and unit: nothing may be missing, and
// the typography must hold once the values are in.
func checkSaid(t *testing.T, speakers map[*Speaker][]rule, line units.Line) {
	t.Helper()
	for s, rules := range speakers {
		said := s.Say(line)
		if strings.ContainsAny(said, "[]{}") || strings.Contains(said, "<no value>") {
			t.Errorf("%s: %s with %v says %q", s.Tag(), line.Key, line.Args, said)
		}
		for _, fault := range faults(said, rules) {
			t.Errorf("%s: %s: %s: %q", s.Tag(), line.Key, fault, said)
		}
	}
}

func TestEveryLineOfAPlanCanBeSaid(t *testing.T) {
	const plans, samples = 6000, 5
	all, random, seen := speakers(t), rand.New(rand.NewSource(1)), map[string]int{}
	for range plans {
		for _, line := range linesOf(advice.Make(someAnswers(random))) {
			seen[line.Key]++
			if seen[line.Key] <= samples {
				checkSaid(t, all, line)
			}
		}
	}
	groups := []string{"tonight", "mixed", "owned", "warning", "reason", "change", "disagree", "see"}
	for _, id := range slices.Sorted(maps.Keys(read(t)["en"])) {
		if slices.Contains(groups, strings.Split(id, ".")[0]) && seen[id] == 0 {
			t.Errorf("no plan of %d says %s", plans, id)
		}
	}
}

func linesOf(plan advice.Plan) []units.Line {
	lines := slices.Concat(plan.Tonight, plan.Warnings, plan.WouldChange)
	for _, reason := range slices.Concat(plan.Reasons, plan.Disagree, plan.SeeSomeone) {
		lines = append(lines, reason.Line)
	}
	for _, support := range plan.Supports {
		lines = append(lines, support.Line)
	}
	if plan.Mixed != nil {
		lines = append(lines, plan.Mixed.Line)
	}
	if plan.Owned != nil {
		lines = append(lines, plan.Owned.Line)
	}
	if plan.Mattress.Why.Key != "" {
		lines = append(lines, plan.Mattress.Why)
	}
	return lines
}

func someAnswers(r *rand.Rand) profile.Answers {
	a := profile.Answers{
		Signs:       profile.Signs{Answer: pick(r, safety.NotAnswered, safety.NoneOfThese, safety.NotSure)},
		Concerns:    someOf(r, profile.Concerns()),
		Sex:         pick(r, body.SexUnknown, body.Female, body.Male),
		StatureCM:   pick(r, 0.0, 140, 170, 205),
		ShouldersCM: pick(r, 0.0, 28, 37, 52),
		WeightKG:    pick(r, 0.0, 45, 80, 140),
		Pillow: profile.Pillow{
			Known:    pick(r, profile.HeightUnknown, profile.HeightGuessed, profile.HeightMeasured),
			HeightCM: pick(r, 0.0, 3, 9, 12, 20),
			Fill:     pick(r, append(profile.Fills(), profile.FillUnknown)...),
			Moved:    pick(r, true, false),
			Squashed: pick(r, true, false),
		},
		Mattress: profile.Mattress{
			Firmness: pick(r, 0, 1, 4.5, 6, 9.5),
			Sag:      pick(r, profile.SagUnknown, profile.SagNone, profile.SagSlight, profile.SagDeep),
			Age:      pick(r, profile.AgeUnknown, profile.AgeNew, profile.AgeMiddle, profile.AgeOld),
		},
		Supports:       someOf(r, profile.Supports()),
		SupportsChosen: pick(r, true, false),
		Things:         someOf(r, profile.Things()),
	}
	if r.Intn(10) == 0 {
		a.Signs = profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{pick(r, safety.Signs()...)}, Assessed: true}
	}
	for _, position := range someOf(r, body.Positions()) {
		a.KeepFound(position, pick(r, 0.0, 6, 11.5), time.Date(2026, time.November, 24, 12, 0, 0, 0, time.UTC))
	}
	for _, position := range someOf(r, body.Positions()) {
		a.Nights = append(a.Nights, profile.Share{Position: position, Percent: pick(r, 0, 30)})
	}
	return a
}

func pick[T any](r *rand.Rand, from ...T) T { return from[r.Intn(len(from))] }

// someOf picks each of these one time in four, in any order.
func someOf[T any](r *rand.Rand, from []T) []T {
	var some []T
	for _, i := range r.Perm(len(from)) {
		if r.Intn(4) == 0 {
			some = append(some, from[i])
		}
	}
	return some
}

func TestEveryProblemWithATypedValueCanBeSaid(t *testing.T) {
	all, seen := speakers(t), map[string]bool{}
	typed := []string{"abc", "1 2 3", "1,2,3", "-4", "5", "999", "5 ft 14 in", "10 st 20 lb", "68 kg", "170 cm", "1.70", "5.7", "67",
		"17", "170", "150", "10.7", "0.68", strings.Repeat("essay ", 60), "5'7\"", "1700", "700", "330", "11", "12 st", "27", "68"}
	check := func(problem *units.Problem) {
		if problem != nil {
			seen[problem.Key] = true
			checkSaid(t, all, problem.Line)
		}
	}
	for _, text := range typed {
		for _, unit := range []units.LengthUnit{units.Centimetres, units.Inches} {
			for _, limits := range []units.LengthLimits{units.StatureLimits, units.ShoulderLimits, units.PillowLimits} {
				_, problem := units.ParseLength(text, unit, limits)
				check(problem)
			}
		}
		for _, unit := range []units.MassUnit{units.Kilograms, units.Pounds, units.Stones} {
			_, problem := units.ParseMass(text, unit, units.WeightLimits)
			check(problem)
		}
	}
	for _, key := range units.ProblemKeys() {
		if !seen[key] {
			t.Errorf("nothing typed here gives %s", key)
		}
	}
}
