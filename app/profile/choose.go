package profile

import (
	"slices"

	"chevet/app/body"
	"chevet/app/safety"
)

// Second is the second sleep position, or "" when there is none.
func (a Answers) Second() body.Position {
	if len(a.Nights) < 2 {
		return ""
	}
	return a.Nights[1].Position
}

// UsualShare is the percentage of the night in the usual position, as Shares
// gives it; 0 when no position is known.
func (a Answers) UsualShare() int {
	shares := a.Shares()
	if len(shares) == 0 {
		return 0
	}
	return shares[0].Percent
}

// Shares are the sleep positions, the usual one first, with percentages that add
// up to 100. Those that were said keep their proportions; what they leave of the
// night is split evenly among the others.
func (a Answers) Shares() []Share {
	shares := slices.Clone(a.Nights)
	if len(shares) == 0 {
		return nil
	}
	fillUnsaid(shares)
	return toHundred(shares)
}

// fillUnsaid gives what is left of the night in equal parts to the positions
// without a percentage, and as little as 1 where nothing is left.
func fillUnsaid(shares []Share) {
	left, unsaid := 100, 0
	for _, s := range shares {
		left -= s.Percent
		if s.Percent == 0 {
			unsaid++
		}
	}
	for i := range shares {
		if shares[i].Percent == 0 {
			shares[i].Percent = max(left/unsaid, 1)
		}
	}
}

// toHundred scales percentages, all above 0, so that they add up to 100. The
// usual position takes what rounding leaves.
func toHundred(shares []Share) []Share {
	total := 0
	for _, s := range shares {
		total += s.Percent
	}
	left := 100
	for i := 1; i < len(shares); i++ {
		shares[i].Percent = max(shares[i].Percent*100/total, 1)
		left -= shares[i].Percent
	}
	shares[0].Percent = left
	return shares
}

// SetUsual makes position the usual one; "" forgets every position. When it was
// the second or third one before, the two change places, so that no position
// that was named is lost. The percentages stay with the places.
func (a *Answers) SetUsual(position body.Position) {
	switch {
	case position == "":
		a.Nights = nil
	case len(a.Nights) == 0:
		a.Nights = []Share{{Position: position}}
	default:
		a.place(0, position)
	}
}

// SetSecond makes position the second one; "" leaves the usual position alone.
// Where no usual position is known it becomes the usual one. Naming the usual
// position makes the two change places, and does nothing when there is no second
// one to change with.
func (a *Answers) SetSecond(position body.Position) {
	switch {
	case len(a.Nights) == 0:
		a.SetUsual(position)
	case position == "":
		a.Nights = []Share{{Position: a.Usual()}}
	case len(a.Nights) > 1:
		a.place(1, position)
	case position != a.Usual():
		a.Nights = append(slices.Clone(a.Nights), Share{Position: position})
	}
}

// place puts position at a place of Nights. If it stands elsewhere already, the
// one that stood here goes there.
func (a *Answers) place(at int, position body.Position) {
	nights := slices.Clone(a.Nights)
	elsewhere := slices.IndexFunc(nights, func(s Share) bool { return s.Position == position })
	if elsewhere >= 0 {
		nights[elsewhere].Position = nights[at].Position
	}
	nights[at].Position = position
	a.Nights = nights
}

// SetUsualShare says how much of the night is spent in the usual position, 1 to
// 99 percent; the rest goes to the others in the proportions that they had. It
// does nothing while fewer than two positions are known.
func (a *Answers) SetUsualShare(percent int) {
	if len(a.Nights) < 2 {
		return
	}
	shares := a.Shares()
	rest := 100 - shares[0].Percent
	left := 100 - min(max(percent, 1), 101-len(shares))
	shares[0].Percent = 100 - left
	for i := len(shares) - 1; i > 1; i-- {
		shares[i].Percent = min(max(shares[i].Percent*left/rest, 1), left-1)
		left -= shares[i].Percent
	}
	shares[1].Percent = left
	a.Nights = shares
}

// Toggle names a concern, or takes it back.
func (a *Answers) Toggle(concern Concern) {
	a.Concerns = toggled(a.Concerns, concern, Concerns())
}

// ToggleSupport chooses a place for a small pillow, or takes it back. From then
// on the chosen places count, also when none is left.
func (a *Answers) ToggleSupport(place Support) {
	a.Supports = toggled(a.Supports, place, Supports())
	a.SupportsChosen = true
}

// ToggleThing says that a thing is in the house, or takes it back.
func (a *Answers) ToggleThing(thing Thing) {
	a.Things = toggled(a.Things, thing, Things())
}

// AnswerSigns answers the question of the warning signs as a whole. "None of
// these" takes every tick back; "not sure" leaves them, for a tick weighs more.
func (a *Answers) AnswerSigns(answer safety.Answer) {
	if answer == safety.NoneOfThese {
		a.Signs = Signs{}
	}
	a.Signs.Answer = answer
}

// ToggleSign ticks a warning sign, or takes the tick back. A new tick has not
// been seen by a doctor yet. With the last tick gone the question is open again,
// unless the person was not sure.
func (a *Answers) ToggleSign(sign safety.Sign) {
	if !slices.Contains(a.Signs.Ticked, sign) {
		a.Signs.Assessed = false
	}
	a.Signs.Ticked = toggled(a.Signs.Ticked, sign, safety.Signs())
	switch {
	case len(a.Signs.Ticked) == 0:
		a.Signs.Assessed = false
		if a.Signs.Answer != safety.NotSure {
			a.Signs.Answer = safety.NotAnswered
		}
	case a.Signs.Answer != safety.NotSure:
		a.Signs.Answer = safety.SomeOfThese
	}
}

// toggled is a new list with item added or taken away, in the given order. What
// the order does not know stays behind the rest.
func toggled[T comparable](list []T, item T, order []T) []T {
	var result []T
	for _, kept := range list {
		if kept != item {
			result = append(result, kept)
		}
	}
	if len(result) == len(list) {
		result = append(result, item)
	}
	slices.SortStableFunc(result, func(a, b T) int { return rank(a, order) - rank(b, order) })
	return result
}

func rank[T comparable](item T, order []T) int {
	if i := slices.Index(order, item); i >= 0 {
		return i
	}
	return len(order)
}
