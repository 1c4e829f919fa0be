package advice

import (
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"chevet/app/body"
	"chevet/app/evidence"
	"chevet/app/exercise"
	"chevet/app/know"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/trial"
	"chevet/app/units"
)

const draws = 8000

// overTheSpace calls check with many answers out of the whole space.
func overTheSpace(t *testing.T, check func(t *testing.T, random *rand.Rand, a profile.Answers)) {
	t.Helper()
	random := rand.New(rand.NewPCG(20, 26))
	for range draws {
		check(t, random, anyAnswers(random))
		if t.Failed() {
			return
		}
	}
}

func TestBandsStayWithinBounds(t *testing.T) {
	bounds := map[body.Position][2]float64{body.Side: {7, 14}, body.Back: {5, 11}, body.Stomach: {0, 2.5}}
	overTheSpace(t, func(t *testing.T, _ *rand.Rand, a profile.Answers) {
		for _, band := range Make(a).Bands {
			bound := bounds[band.Position]
			if band.BestCM < bound[0] || band.BestCM > bound[1] {
				t.Errorf("%+v: %s best %.2f is outside %v", a, band.Position, band.BestCM, bound)
			}
			if band.LowCM < 0 || band.LowCM > band.BestCM || band.HighCM < band.BestCM {
				t.Errorf("%+v: %s %.2f %.2f %.2f is not in order", a, band.Position, band.LowCM, band.BestCM, band.HighCM)
			}
			if half := band.HighCM - band.BestCM; half < 1.5 || half > 3.5 {
				t.Errorf("%+v: %s half width %.2f", a, band.Position, half)
			}
			for _, x := range []float64{band.LowCM, band.BestCM, band.HighCM} {
				if x*2 != math.Trunc(x*2) {
					t.Errorf("%+v: %s %.3f is not a step of 0.5", a, band.Position, x)
				}
			}
		}
	})
}

func TestFirmnessStaysWithinBounds(t *testing.T) {
	overTheSpace(t, func(t *testing.T, _ *rand.Rand, a profile.Answers) {
		got := Make(a).Mattress
		if got.Best < 4.5 || got.Best > 8 || got.Best*2 != math.Trunc(got.Best*2) {
			t.Errorf("%+v: firmness %.3f", a, got.Best)
		}
	})
}

func TestWiderShouldersNeverLowerThePillow(t *testing.T) {
	overTheSpace(t, func(t *testing.T, random *rand.Rand, a profile.Answers) {
		narrow, wide := a, a
		narrow.ShouldersCM = 25 + random.Float64()*30
		wide.ShouldersCM = narrow.ShouldersCM + random.Float64()*(55-narrow.ShouldersCM)
		for _, position := range body.Positions() {
			if n, w := BandFor(position, narrow), BandFor(position, wide); w.BestCM < n.BestCM || w.LowCM < n.LowCM || w.HighCM < n.HighCM {
				t.Errorf("%s: shoulders %.2f give %+v, %.2f give %+v", position, narrow.ShouldersCM, n, wide.ShouldersCM, w)
			}
		}
	})
}

func TestTallerNeverLowersThePillow(t *testing.T) {
	overTheSpace(t, func(t *testing.T, random *rand.Rand, a profile.Answers) {
		short, tall := a, a
		short.StatureCM = 120 + random.Float64()*110
		tall.StatureCM = short.StatureCM + random.Float64()*(230-short.StatureCM)
		for _, position := range body.Positions() {
			if s, l := BandFor(position, short), BandFor(position, tall); l.BestCM < s.BestCM {
				t.Errorf("%s: %.2f cm gives %.1f, %.2f cm gives %.1f", position, short.StatureCM, s.BestCM, tall.StatureCM, l.BestCM)
			}
		}
	})
}

func TestSofterNeverRaisesThePillow(t *testing.T) {
	overTheSpace(t, func(t *testing.T, random *rand.Rand, a profile.Answers) {
		soft, firm := a, a
		soft.Mattress.Firmness = 1 + random.Float64()*9
		firm.Mattress.Firmness = soft.Mattress.Firmness + random.Float64()*(10-soft.Mattress.Firmness)
		for _, position := range body.Positions() {
			if s, f := BandFor(position, soft), BandFor(position, firm); s.BestCM > f.BestCM || s.HighCM > f.HighCM {
				t.Errorf("%s: firmness %.2f gives %+v, %.2f gives %+v", position, soft.Mattress.Firmness, s, firm.Mattress.Firmness, f)
			}
		}
	})
}

func TestHeavierNeverSoftensTheMattress(t *testing.T) {
	overTheSpace(t, func(t *testing.T, random *rand.Rand, a profile.Answers) {
		light, heavy := a, a
		light.WeightKG = 30 + random.Float64()*220
		heavy.WeightKG = light.WeightKG + random.Float64()*(250-light.WeightKG)
		if BestFirmness(heavy) < BestFirmness(light) {
			t.Errorf("%.1f kg gives %.1f, %.1f kg gives %.1f", light.WeightKG, BestFirmness(light), heavy.WeightKG, BestFirmness(heavy))
		}
	})
}

func TestWeightIsNoPartOfThePillow(t *testing.T) {
	overTheSpace(t, func(t *testing.T, _ *rand.Rand, a profile.Answers) {
		light, heavy := a, a
		light.WeightKG, heavy.WeightKG = 0, 150
		for _, position := range body.Positions() {
			if BandFor(position, light) != BandFor(position, heavy) {
				t.Errorf("%s: the weight changes %+v", position, a)
			}
		}
	})
}

func TestKnowingMoreNeverWidensTheBand(t *testing.T) {
	fill := map[Measure]func(*profile.Answers, *rand.Rand){
		MeasureStature:   func(a *profile.Answers, r *rand.Rand) { a.StatureCM = 120 + r.Float64()*110 },
		MeasureSex:       func(a *profile.Answers, r *rand.Rand) { a.Sex = pick(r, body.Female, body.Male) },
		MeasureShoulders: func(a *profile.Answers, r *rand.Rand) { a.ShouldersCM = 25 + r.Float64()*30 },
		MeasureWeight:    func(a *profile.Answers, r *rand.Rand) { a.WeightKG = 30 + r.Float64()*220 },
		MeasureFirmness:  func(a *profile.Answers, r *rand.Rand) { a.Mattress.Firmness = 1 + r.Float64()*9 },
	}
	overTheSpace(t, func(t *testing.T, random *rand.Rand, a profile.Answers) {
		for _, measure := range Measures() {
			more := a
			fill[measure](&more, random)
			for _, position := range body.Positions() {
				before, after := BandFor(position, a), BandFor(position, more)
				if after.HighCM-after.LowCM > before.HighCM-before.LowCM {
					t.Errorf("%s: knowing %s widens %+v to %+v", position, measure, before, after)
				}
			}
			if cost := CostCM(a, measure); cost < 0 || cost > 2.1 {
				t.Errorf("leaving out %s costs %.2f", measure, cost)
			}
		}
	})
}

func TestThePlanIsPure(t *testing.T) {
	overTheSpace(t, func(t *testing.T, random *rand.Rand, a profile.Answers) {
		if random.IntN(20) > 0 {
			return
		}
		before := a.Clone()
		first, second := Make(a), Make(a)
		if !reflect.DeepEqual(a, before) {
			t.Errorf("the answers were changed: %+v to %+v", before, a)
		}
		if !reflect.DeepEqual(first, second) {
			t.Errorf("%+v gives two plans", a)
		}
	})
}

func TestEveryCombinationGivesAPlan(t *testing.T) {
	everyCase(func(a profile.Answers) {
		if !t.Failed() {
			checkPlan(t, a)
		}
	})
	overTheSpace(t, func(t *testing.T, _ *rand.Rand, a profile.Answers) { checkPlan(t, a) })
}

func checkPlan(t *testing.T, a profile.Answers) {
	t.Helper()
	plan := Make(a)
	for _, position := range append(plan.Positions, stanceFor(a).position) {
		if _, shown := bandOf(plan.Bands, position); !shown {
			t.Errorf("%+v: no band for the %s", a, position)
		}
	}
	if tonight := stanceFor(a).position; len(plan.Bands) == 0 || plan.Bands[0].Position != tonight {
		t.Errorf("%+v: the band of tonight's position, %s, does not come first", a, tonight)
	}
	if n := len(plan.Tonight); n < 3 || n > 5 {
		t.Errorf("%+v: %d lines for tonight", a, n)
	}
	if len(plan.WouldChange) == 0 || len(plan.Disagree) == 0 || len(plan.SeeSomeone) == 0 {
		t.Errorf("%+v: the plan lacks what would change it, who disagrees or when to see someone", a)
	}
	checkReasons(t, a, plan)
	checkEverythingHasAReason(t, a, plan)
	for name, lines := range map[string][]units.Line{
		"tonight": plan.Tonight, "warnings": plan.Warnings, "would change": plan.WouldChange,
		"reasons": linesOf(plan.Reasons), "disagree": linesOf(plan.Disagree), "see someone": linesOf(plan.SeeSomeone),
	} {
		checkDistinct(t, a, name, lines)
	}
}

func checkReasons(t *testing.T, a profile.Answers, plan Plan) {
	t.Helper()
	for _, reason := range slices.Concat(plan.Reasons, plan.Disagree, plan.SeeSomeone) {
		source, exists := evidence.ByID(reason.Source)
		if !exists || reason.Strength == "" || reason.Year != source.Year {
			t.Errorf("%+v: %s rests on %q (%d, %q)", a, reason.Key, reason.Source, reason.Year, reason.Strength)
		}
	}
}

// checkEverythingHasAReason: each band, the firmness, each small pillow that is
// suggested and each rule about how to lie has a reason of its own.
func checkEverythingHasAReason(t *testing.T, a profile.Answers, plan Plan) {
	t.Helper()
	wanted := []string{"reason.position.", "reason.mattress.trial"}
	for _, band := range plan.Bands {
		wanted = append(wanted, "reason."+string(band.Position)+".")
	}
	for _, support := range plan.Supports {
		if support.Suggested {
			wanted = append(wanted, "reason.support."+string(support.Place))
		}
	}
	if plan.Mixed != nil {
		wanted = append(wanted, "reason.mixed.")
	}
	if plan.AllowanceCM > 0 {
		wanted = append(wanted, "reason.pillow.fill")
	}
	for concern, key := range map[profile.Concern]string{
		profile.Pregnancy: "reason.position.pregnancy", profile.Snoring: "reason.position.snoring",
		profile.Reflux: "reason.position.reflux", profile.ShoulderLeft: "reason.position.shoulder",
		profile.ShoulderRight: "reason.position.shoulder",
	} {
		if a.Has(concern) {
			wanted = append(wanted, key)
		}
	}
	for _, prefix := range wanted {
		if !slices.ContainsFunc(plan.Reasons, func(r Reason) bool { return strings.HasPrefix(r.Key, prefix) }) {
			t.Errorf("%+v: no reason %s", a, prefix)
		}
	}
}

func checkDistinct(t *testing.T, a profile.Answers, name string, lines []units.Line) {
	t.Helper()
	seen := map[string]bool{}
	for _, line := range lines {
		if seen[line.Key] {
			t.Errorf("%+v: %s says %s twice", a, name, line.Key)
		}
		seen[line.Key] = true
	}
}

func linesOf(reasons []Reason) []units.Line {
	var lines []units.Line
	for _, reason := range reasons {
		lines = append(lines, reason.Line)
	}
	return lines
}

func TestEverySourceIsUsedAndNamedOnce(t *testing.T) {
	used := map[evidence.SourceID]bool{}
	note := func(a profile.Answers) {
		plan := Make(a)
		for _, reason := range slices.Concat(plan.Reasons, plan.Disagree, plan.SeeSomeone) {
			used[reason.Source] = true
		}
	}
	everyCase(note)
	overTheSpace(t, func(_ *testing.T, random *rand.Rand, a profile.Answers) {
		if random.IntN(10) == 0 {
			note(a)
		}
	})
	for _, sign := range safety.Signs() {
		for _, id := range safety.BasisOf(sign).Sources {
			if _, exists := evidence.ByID(id); !exists {
				t.Errorf("the sign %s rests on %q, which is not in the table", sign, id)
			}
			used[id] = true
		}
	}
	for _, e := range exercise.Catalogue() {
		for _, id := range e.Dose.Sources {
			used[id] = true
		}
	}
	used[exercise.FeelSource] = true
	for _, page := range know.Pages() {
		for _, said := range page.Statements {
			for _, id := range said.Sources {
				used[id] = true
			}
		}
	}
	for _, change := range profile.Changes() {
		used[trial.LengthOf(change).Source] = true
	}
	seen := map[evidence.SourceID]bool{}
	for _, source := range evidence.Sources() {
		if !used[source.ID] {
			t.Errorf("%s is never used", source.ID)
		}
		if seen[source.ID] {
			t.Errorf("%s is listed twice", source.ID)
		}
		seen[source.ID] = true
		if source.Strength == "" || source.Title == "" && source.Published == "" && source.URL == "" {
			t.Errorf("%s cannot be found: %+v", source.ID, source)
		}
	}
}
