package advice

import (
	"chevet/app/body"
	"chevet/app/profile"
)

// lie is how the plan suggests to lie tonight; it ends the message id of the first
// line, tonight.position.*.
type lie string

const (
	asYouLike   lie = "own"
	asYouTurn   lie = "own_mixed"
	offStomach  lie = "stomach"
	sideOrBack  lie = "unknown"
	eitherSide  lie = "either_side"
	leftSide    lie = "left_side"
	rightSide   lie = "right_side"
	onBack      lie = "back"
	backOrLeft  lie = "back_or_left"
	backOrRight lie = "back_or_right"
)

// asked says that a special case asks for it, and not the sleeper.
func (l lie) asked() bool {
	switch l {
	case asYouLike, asYouTurn, offStomach, sideOrBack:
		return false
	}
	return true
}

// stance is how to lie tonight.
type stance struct {
	lie lie
	// position is the one whose pillow the line about tonight's pillow names.
	position body.Position
}

// stanceFor settles what the special cases ask for, the weightiest first: late
// pregnancy, snoring or apnoea, reflux, a sore shoulder, and only then the
// sleeper's own preference. It changes no answer: the bands stay those of the
// positions named (evidence.md §3).
func stanceFor(a profile.Answers) stance {
	switch {
	case a.Has(profile.Pregnancy), a.Has(profile.Snoring):
		return stance{sideFor(a), body.Side}
	case a.Has(profile.Reflux):
		return refluxStance(a)
	case a.Has(profile.ShoulderLeft), a.Has(profile.ShoulderRight):
		return shoulderStance(a)
	}
	return ownStance(a)
}

// sideFor chooses the side for somebody who is better on one: off a sore
// shoulder, else left with reflux, else either.
func sideFor(a profile.Answers) lie {
	left, right := a.Has(profile.ShoulderLeft), a.Has(profile.ShoulderRight)
	switch {
	case left && right:
		return eitherSide
	case left:
		return rightSide
	case right, a.Has(profile.Reflux):
		return leftSide
	}
	return eitherSide
}

// refluxStance is the left side, unless that shoulder is sore: then the raised
// head of the bed does the work, and the back or the right side is free.
func refluxStance(a profile.Answers) stance {
	left, right := a.Has(profile.ShoulderLeft), a.Has(profile.ShoulderRight)
	switch {
	case left && right:
		return stance{onBack, body.Back}
	case left:
		return stance{backOrRight, sideOrBackOf(a)}
	}
	return stance{leftSide, body.Side}
}

// shoulderStance keeps the weight off a sore shoulder. Who lies on the back does
// so already.
func shoulderStance(a profile.Answers) stance {
	left, right := a.Has(profile.ShoulderLeft), a.Has(profile.ShoulderRight)
	usual := usualOf(a)
	switch {
	case usual == body.Back && !turns(a):
		return ownStance(a)
	case left && right:
		return stance{onBack, body.Back}
	case left && usual == body.Side:
		return stance{rightSide, body.Side}
	case right && usual == body.Side:
		return stance{leftSide, body.Side}
	case left:
		return stance{backOrRight, sideOrBackOf(a)}
	}
	return stance{backOrLeft, sideOrBackOf(a)}
}

// liesOnRight says that tonight's side is the right one: off a sore left shoulder.
func liesOnRight(a profile.Answers) bool {
	how := stanceFor(a)
	return how.lie == rightSide || how.lie == backOrRight
}

func ownStance(a profile.Answers) stance {
	usual := usualOf(a)
	switch {
	case usual == "":
		return stance{sideOrBack, body.Side}
	case usual == body.Stomach:
		return stance{offStomach, usual}
	case turns(a):
		return stance{asYouTurn, usual}
	}
	return stance{asYouLike, usual}
}

// sideOrBackOf is the usual position where that is the side or the back, else the
// back.
func sideOrBackOf(a profile.Answers) body.Position {
	if usualOf(a) == body.Side {
		return body.Side
	}
	return body.Back
}
