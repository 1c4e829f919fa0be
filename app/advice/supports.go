package advice

import (
	"slices"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
)

// supportsFor says where small pillows go: those the rules suggest and those the
// person chose, in the order in which they are shown (evidence.md §7 S1, S2, S6).
func supportsFor(a profile.Answers) []SupportAdvice {
	var supports []SupportAdvice
	for _, place := range profile.Supports() {
		advice := SupportAdvice{
			Place:     place,
			Suggested: SuggestsSupport(a, place),
			Chosen:    a.SupportsChosen && slices.Contains(a.Supports, place),
		}
		if !advice.Suggested && !advice.Chosen {
			continue
		}
		advice.With = bestThing(place, a.Things)
		advice.Line = supportLine(advice, a.SupportsChosen)
		supports = append(supports, advice)
	}
	return supports
}

// SuggestsSupport says whether the rules ask for a small pillow at place: under
// the knees on the back, between them on the side, under the hips on the stomach,
// hugged with a sore shoulder. Late in pregnancy only what serves the side is
// suggested (mayo, athletico; evidence.md §3).
func SuggestsSupport(a profile.Answers, place profile.Support) bool {
	lain := append(positionsToLie(a), stanceFor(a).position)
	onSideOnly := a.Has(profile.Pregnancy)
	switch place {
	case profile.UnderKnees:
		return slices.Contains(lain, body.Back) && !onSideOnly
	case profile.BetweenKnees:
		return slices.Contains(lain, body.Side)
	case profile.UnderHips:
		return slices.Contains(lain, body.Stomach) && !onSideOnly
	case profile.Hugged:
		return a.Has(profile.ShoulderLeft) || a.Has(profile.ShoulderRight)
	}
	return false
}

// positionsToLie are the positions named; the side and the back when none was, for
// nobody is sent to lie on the stomach.
func positionsToLie(a profile.Answers) []body.Position {
	if named := namedPositions(a); len(named) > 0 {
		return named
	}
	return []body.Position{body.Side, body.Back}
}

func supportLine(advice SupportAdvice, asked bool) units.Line {
	key := "support.advice." + string(advice.Place)
	switch {
	case !advice.Suggested:
		key = "support.advice.extra"
	case asked && !advice.Chosen:
		key = "support.advice.left_out"
	}
	return say(key, values{
		"Place": units.Term("support." + string(advice.Place)),
		"With":  thingTerm(advice.With),
	})
}

// bestThing is the most fitting of the things at hand for a place: something thick
// under or between the knees and to hug, something thin under the hips. Empty
// when nothing was named.
func bestThing(place profile.Support, things []profile.Thing) profile.Thing {
	order := []profile.Thing{profile.SparePillow, profile.Cushion, profile.Blanket, profile.Towel}
	if place == profile.UnderHips {
		order = []profile.Thing{profile.Towel, profile.Blanket, profile.Cushion, profile.SparePillow}
	}
	for _, thing := range order {
		if slices.Contains(things, thing) {
			return thing
		}
	}
	return ""
}

func thingTerm(thing profile.Thing) units.Term {
	if thing == "" {
		return "thing.with.any"
	}
	return units.Term("thing.with." + string(thing))
}
