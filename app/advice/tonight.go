package advice

import (
	"math"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
)

// mostLines is how many lines the plan for tonight has at most.
const mostLines = 5

// tonightFor is the plan in three to five lines, the most useful first: how to
// lie, the pillow, what else helps, the mattress, and one change at a time.
func tonightFor(a profile.Answers, plan Plan) []units.Line {
	how := stanceFor(a)
	lines := []units.Line{
		say("tonight.position."+string(how.lie), values{"Position": onPosition(how.position)}),
		tonightsPillow(a, plan, how),
	}
	mattress := say("tonight.mattress."+string(plan.Mattress.Purchase), nil)
	extras := tonightsExtras(a, plan, how)
	lines = append(lines, extras[:min(len(extras), mostLines-len(lines)-1)]...)
	lines = append(lines, mattress)
	if len(lines) < mostLines {
		lines = append(lines, say("tonight.one_change", nil))
	}
	return lines
}

func tonightsPillow(a profile.Answers, plan Plan, how stance) units.Line {
	if tonightIsForEvery(plan, how) {
		return say("tonight.pillow_mixed", values{"Mean": units.Length(plan.Mixed.MeanCM)})
	}
	band := BandFor(how.position, a)
	args := values{
		"Position":  onPosition(how.position),
		"Low":       units.Length(band.LowCM),
		"Best":      units.Length(band.BestCM),
		"High":      units.Length(band.HighCM),
		"Allowance": units.Length(plan.AllowanceCM),
	}
	switch {
	case band.BestCM == 0:
		return say("tonight.pillow_none", args)
	case plan.AllowanceCM > 0:
		return say("tonight.pillow_soft", args)
	}
	return say("tonight.pillow", args)
}

// tonightIsForEvery says that tonight's line about the pillow names one height for every
// position.
func tonightIsForEvery(plan Plan, how stance) bool {
	return plan.Mixed != nil && how.lie == asYouTurn
}

// tonightsBestCM is the height that tonight's line about the pillow names first.
func tonightsBestCM(plan Plan, how stance) float64 {
	if tonightIsForEvery(plan, how) {
		return plan.Mixed.MeanCM
	}
	return plan.Bands[0].BestCM
}

// tonightsExtras are the lines that depend on the case, the weightiest first.
func tonightsExtras(a profile.Answers, plan Plan, how stance) []units.Line {
	var lines []units.Line
	if a.Has(profile.Reflux) {
		lines = append(lines, say("tonight.raise", nil))
	}
	if plan.Owned != nil {
		off := plan.Owned.SleptCM - tonightsBestCM(plan, how)
		args := values{"Off": units.Length(math.Abs(off))}
		switch {
		case plan.Owned.TooLow && off < 0:
			lines = append(lines, say("tonight.add_towel", args))
		case plan.Owned.TooHigh && off > 0:
			lines = append(lines, say("tonight.lower_pillow", args))
		}
	}
	for _, place := range supportOrder(a, how.position) {
		if support, wanted := supportAt(plan.Supports, place); wanted {
			lines = append(lines, say("tonight.support."+string(place), values{"With": thingTerm(support.With)}))
			break
		}
	}
	return lines
}

// supportOrder lists the places of small pillows for a position, the first to
// think of first: for a sore shoulder that is the hugged one.
func supportOrder(a profile.Answers, position body.Position) []profile.Support {
	place := profile.BetweenKnees
	switch position {
	case body.Back:
		place = profile.UnderKnees
	case body.Stomach:
		place = profile.UnderHips
	}
	if a.Has(profile.ShoulderLeft) || a.Has(profile.ShoulderRight) {
		return []profile.Support{profile.Hugged, place}
	}
	return []profile.Support{place, profile.Hugged}
}

// supportAt finds the small pillow at place that is to be used tonight: one that
// the person chose, or that the rules suggest while they have not chosen.
func supportAt(supports []SupportAdvice, place profile.Support) (SupportAdvice, bool) {
	for _, support := range supports {
		if support.Place == place && support.Key != "support.advice.left_out" {
			return support, true
		}
	}
	return SupportAdvice{}, false
}

// onPosition is the message that says "on your side" and the like.
func onPosition(position body.Position) units.Term {
	return units.Term("position.on." + string(position))
}
