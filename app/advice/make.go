package advice

import (
	"slices"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
)

// values are what a message names.
type values = map[string]any

func say(key string, args values) units.Line { return units.Line{Key: key, Args: args} }

// Make works out tonight's plan from the answers. It is pure: the same answers
// give the same plan. An emergency, or an urgent sign that nobody has looked at
// yet, holds the whole recommendation back.
func Make(a profile.Answers) Plan {
	if a.Signs.HoldAdvice() {
		return Plan{Level: a.Signs.Level(), Held: true}
	}

	plan := Plan{
		Level:       a.Signs.Level(),
		Positions:   positionsOf(a),
		OnRightSide: liesOnRight(a),
		AllowanceCM: AllowanceCM(a.Pillow),
		Mattress:    mattressFor(a),
		Supports:    supportsFor(a),
	}
	for _, position := range shownPositions(a) {
		plan.Bands = append(plan.Bands, BandFor(position, a))
	}
	plan.Mixed = mixedFor(a, plan.Bands)
	plan.Owned = ownedFor(a, plan)

	plan.Tonight = tonightFor(a, plan)
	plan.Warnings = warningsFor(a, plan)
	plan.Reasons = reasonsFor(a, plan)
	plan.WouldChange = changesFor(a, plan)
	plan.Disagree = disagreementsFor(a, plan)
	plan.SeeSomeone = seeSomeoneFor(a)
	return plan
}

// positionsOf are the positions asked for, the usual one first: those named, or
// all three when none was.
func positionsOf(a profile.Answers) []body.Position {
	if named := namedPositions(a); len(named) > 0 {
		return named
	}
	return body.Positions()
}

// shownPositions are the one to lie in tonight, and after it those asked for. A
// special case may ask for one that was not named.
func shownPositions(a profile.Answers) []body.Position {
	shown := []body.Position{stanceFor(a).position}
	for _, position := range positionsOf(a) {
		if position != shown[0] {
			shown = append(shown, position)
		}
	}
	return shown
}

// namedPositions are the positions named, each once, the usual one first.
func namedPositions(a profile.Answers) []body.Position {
	var named []body.Position
	for _, night := range a.Nights {
		if slices.Contains(body.Positions(), night.Position) && !slices.Contains(named, night.Position) {
			named = append(named, night.Position)
		}
	}
	return named
}

// usualOf is the usual position, or "" when none was named.
func usualOf(a profile.Answers) body.Position {
	if named := namedPositions(a); len(named) > 0 {
		return named[0]
	}
	return ""
}

// turns says that the sleeper named more than one position.
func turns(a profile.Answers) bool { return len(namedPositions(a)) > 1 }

// sleeper is the person as the mattress meets them: who usually lies on the side
// and has a sore shoulder may lie on it.
func sleeper(a profile.Answers) body.Person {
	person := a.Person()
	person.SoreLowerShoulder = usualOf(a) == body.Side &&
		(a.Has(profile.ShoulderLeft) || a.Has(profile.ShoulderRight))
	return person
}
