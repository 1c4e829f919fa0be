package advice

import (
	"math"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
)

// pointsTried is how many points of firmness the plan looks ahead, on the scale 1
// to 10.
const pointsTried = 3

// tuningStepCM is by how much to change a pillow that does not lie level, in
// centimetres (evidence.md §1.6).
const tuningStepCM = 1.0

// changesFor says what would change the plan, each worked out by asking the rules
// again with that one thing different.
func changesFor(a profile.Answers, plan Plan) []units.Line {
	tonight := plan.Bands[0]
	lines := narrowerBands(a)
	lines = append(lines, otherMattress(a, tonight)...)
	lines = append(lines, otherPositions(a, plan)...)
	switch {
	case tonight.Position == body.Back && !a.Has(profile.RoundedBack):
		lines = append(lines, withConcern(a, tonight, profile.RoundedBack, "change.rounded_back")...)
	case tonight.Position == body.Stomach && !a.Has(profile.Neck):
		lines = append(lines, withConcern(a, tonight, profile.Neck, "change.sore_neck")...)
	}
	if a.Pillow.Fill == profile.FillUnknown && tonight.BestCM > 0 && !a.Pillow.Squashed {
		lines = append(lines, say("change.soft_fill", values{
			"Shelf": units.Length(tonight.BestCM + fillAllowanceCM(profile.Polyester)),
		}))
	}
	if a.Pillow.Known == profile.HeightGuessed {
		lines = append(lines, say("change.measure_pillow", nil))
	}
	if a.Mattress.Sag == profile.SagSlight {
		lines = append(lines, say("change.sag", values{"Sag": units.Length(deepSagCM)}))
	}
	return append(lines, say("change.check."+string(tonight.Position), values{
		"Step": units.Length(tuningStepCM),
	}))
}

// leastNarrowerCM is the least narrowing, in centimetres each side, that is worth
// naming: half a step of the band as it is shown.
const leastNarrowerCM = 0.25

// narrowerBands names the measures not given that would narrow tonight's band.
func narrowerBands(a profile.Answers) []units.Line {
	var lines []units.Line
	for _, measure := range Measures() {
		if narrower := CostCM(a, measure); narrower >= leastNarrowerCM && !knownOf(a).has(measure) {
			lines = append(lines, say("change.know."+string(measure), values{
				"Narrower": units.Length(math.Round(narrower*10) / 10),
			}))
		}
	}
	return lines
}

// otherMattress says where the height would go on a softer mattress, or on a
// firmer one where this is soft already.
func otherMattress(a profile.Answers, tonight Band) []units.Line {
	firmness := a.Bed().FirmnessOrDefault()
	key, other := "change.softer", firmness-pointsTried
	if other < 1 {
		key, other = "change.firmer", firmness+pointsTried
	}
	a.Mattress.Firmness = other
	best := BandFor(tonight.Position, a).BestCM
	if best == tonight.BestCM {
		return nil
	}
	return []units.Line{say(key, values{
		"Points": pointsTried,
		"Best":   units.Length(best),
	})}
}

// otherPositions gives the height of the next position that has none yet and
// that no special case speaks against.
func otherPositions(a profile.Answers, plan Plan) []units.Line {
	var lines []units.Line
	for _, position := range []body.Position{body.Side, body.Back} {
		if _, asked := bandOf(plan.Bands, position); asked {
			continue
		}
		if position == body.Back && (a.Has(profile.Pregnancy) || a.Has(profile.Snoring)) {
			continue
		}
		lines = append(lines, say("change.position", values{
			"Position": onPosition(position),
			"Best":     units.Length(BandFor(position, a).BestCM),
		}))
		break
	}
	return lines
}

// withConcern says where the height would go if one more special case held.
func withConcern(a profile.Answers, tonight Band, concern profile.Concern, key string) []units.Line {
	a.Concerns = append([]profile.Concern{concern}, a.Concerns...)
	best := BandFor(tonight.Position, a).BestCM
	if best == tonight.BestCM {
		return nil
	}
	return []units.Line{say(key, values{"Best": units.Length(best)})}
}
