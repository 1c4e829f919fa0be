package profile

import (
	"slices"
	"time"

	"chevet/app/body"
	"chevet/app/fit"
)

// Fit is the check of the fit in bed that is under way.
type Fit struct {
	// Check is nil when none was begun.
	Check *fit.Check
}

// Found is a pillow height that was found in bed, and what it was found on.
type Found struct {
	Position body.Position `json:"position"`
	// HeightCM is the height of a firm, unloaded pillow, 0 to 25 cm.
	HeightCM float64 `json:"height_cm"`
	// At is when, in UTC; zero when that is not known.
	At time.Time `json:"at,omitzero"`
	// Aside says that the plan is to go by its estimate instead.
	Aside bool `json:"aside,omitempty"`
	// Mattress, RoundedBack and SoreNeck are what was answered then.
	Mattress    Mattress `json:"mattress,omitzero"`
	RoundedBack bool     `json:"rounded_back,omitempty"`
	SoreNeck    bool     `json:"sore_neck,omitempty"`
}

// FoundAt is the height found for a position, where there is one.
func (a Answers) FoundAt(position body.Position) (Found, bool) {
	i := slices.IndexFunc(a.Found, func(f Found) bool { return f.Position == position })
	if i < 0 {
		return Found{}, false
	}
	return a.Found[i], true
}

// KeepFound keeps a height that was found, in the place of an earlier one for its
// position, with the answers it was found on.
func (a *Answers) KeepFound(position body.Position, heightCM float64, at time.Time) {
	a.Found = slices.DeleteFunc(slices.Clone(a.Found), func(f Found) bool { return f.Position == position })
	a.Found = append(a.Found, Found{
		Position: position, HeightCM: heightCM, At: at.UTC(),
		Mattress: a.Mattress, RoundedBack: a.Has(RoundedBack), SoreNeck: a.Has(Neck),
	})
}

// SetAside lets the plan go by its estimate for a position, or by the height found.
func (a *Answers) SetAside(position body.Position, aside bool) {
	a.Found = slices.Clone(a.Found)
	for i := range a.Found {
		if a.Found[i].Position == position {
			a.Found[i].Aside = aside
		}
	}
}

// Outdated says that an answer has changed since a height was found that moves the
// level: the mattress; the upper back on the back; the neck on the stomach. What was
// not known then, or is not known now, has not changed.
func (a Answers) Outdated(found Found) bool {
	then, now := found.Mattress, a.Mattress
	switch {
	case then.Firmness > 0 && now.Firmness > 0 && then.Firmness != now.Firmness,
		then.Sag != SagUnknown && now.Sag != SagUnknown && then.Sag != now.Sag,
		then.Age != AgeUnknown && now.Age != AgeUnknown && then.Age != now.Age:
		return true
	case found.Position == body.Back:
		return found.RoundedBack != a.Has(RoundedBack)
	case found.Position == body.Stomach:
		return found.SoreNeck != a.Has(Neck)
	}
	return false
}

// fitFile is how the file holds what belongs to the check: beside the answers, where
// a version that knows nothing of it carries it along.
type fitFile struct {
	Check *fit.Check `json:"check,omitempty"`
	Found []Found    `json:"found,omitempty"`
}

// fitParts says which part of the state each member of it belongs to.
var fitParts = map[string]part{"check": partCheck, "found": partFound}

// check keeps a check that can have come about.
func (c *checker) check(f *Fit) {
	if f.Check == nil {
		return
	}
	f.Check.Typed = beginning(f.Check.Typed, longestTyped)
	if !f.Check.Possible() {
		f.Check = nil
		c.drop(partCheck)
	}
}

// found keeps the first height of each position that can be one.
func (c *checker) found(list []Found) []Found {
	var kept []Found
	for _, found := range list {
		twice := slices.ContainsFunc(kept, func(f Found) bool { return f.Position == found.Position })
		known := slices.Contains(body.Positions(), found.Position)
		if twice || !known || !within(0, fit.HighestCM)(found.HeightCM) || !found.At.IsZero() && !canBeTime(found.At) {
			c.drop(partFound)
			continue
		}
		c.mattress(partFound, &found.Mattress)
		kept = append(kept, found)
	}
	return kept
}

// mattress keeps what can be right of a mattress.
func (c *checker) mattress(p part, m *Mattress) {
	check(c, p, &m.Firmness, zeroOr(within(1.0, 10)))
	check(c, p, &m.Sag, oneOf(SagUnknown, SagNone, SagSlight, SagDeep))
	check(c, p, &m.Age, oneOf(AgeUnknown, AgeNew, AgeMiddle, AgeOld))
}
