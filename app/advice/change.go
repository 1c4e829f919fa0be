package advice

import (
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
	usual := plan.Bands[0]
	lines := narrowerBands(a, usual)
	lines = append(lines, otherMattress(a, usual)...)
	lines = append(lines, otherPositions(a, plan)...)
	switch {
	case usual.Position == body.Back && !a.Has(profile.RoundedBack):
		lines = append(lines, withConcern(a, usual, profile.RoundedBack, "change.rounded_back")...)
	case usual.Position == body.Stomach && !a.Has(profile.Neck):
		lines = append(lines, withConcern(a, usual, profile.Neck, "change.sore_neck")...)
	}
	if a.Pillow.Fill == profile.FillUnknown && usual.BestCM > 0 && !a.Pillow.Squashed {
		lines = append(lines, say("change.soft_fill", values{
			"Shelf": units.Length(usual.BestCM + fillAllowanceCM(profile.Polyester)),
		}))
	}
	if a.Pillow.Known == profile.HeightGuessed {
		lines = append(lines, say("change.measure_pillow", nil))
	}
	if a.Mattress.Sag == profile.SagSlight {
		lines = append(lines, say("change.sag", values{"Sag": units.Length(deepSagCM)}))
	}
	return append(lines, say("change.check."+string(usual.Position), values{
		"Step": units.Length(tuningStepCM),
	}))
}

// narrowerBands names the measures not given that would narrow the band of the
// usual position as it is shown.
func narrowerBands(a profile.Answers, usual Band) []units.Line {
	var lines []units.Line
	known := knownOf(a)
	for _, measure := range Measures() {
		half := known.with(measure, true).halfBandCM(usual.Position)
		narrower := toHalf(known.halfBandCM(usual.Position)) - toHalf(half)
		if narrower > 0 {
			lines = append(lines, say("change.know."+string(measure), values{
				"Narrower": units.Length(narrower),
			}))
		}
	}
	return lines
}

// otherMattress says where the height would go on a softer mattress, or on a
// firmer one where this is soft already.
func otherMattress(a profile.Answers, usual Band) []units.Line {
	firmness := a.Bed().FirmnessOrDefault()
	key, other := "change.softer", firmness-pointsTried
	if other < 1 {
		key, other = "change.firmer", firmness+pointsTried
	}
	a.Mattress.Firmness = other
	best := BandFor(usual.Position, a).BestCM
	if best == usual.BestCM {
		return nil
	}
	return []units.Line{say(key, values{
		"Points": pointsTried,
		"Best":   units.Length(best),
	})}
}

// otherPositions gives the height of the next position that was not asked for and
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
func withConcern(a profile.Answers, usual Band, concern profile.Concern, key string) []units.Line {
	a.Concerns = append([]profile.Concern{concern}, a.Concerns...)
	best := BandFor(usual.Position, a).BestCM
	if best == usual.BestCM {
		return nil
	}
	return []units.Line{say(key, values{"Best": units.Length(best)})}
}
