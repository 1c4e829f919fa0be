// Package safety owns the warning signs: which there are, how urgent each one
// is, and what the answers to them come to.
package safety

// Level is how urgent a set of answers is.
type Level int

// The levels, in rising order.
const (
	None Level = iota
	Routine
	Urgent
	Emergency
)

// Sign is one warning sign that a person can tick.
type Sign string

// Answer is how the warning-sign question was answered.
type Answer string

// The answers to the warning-sign question.
const (
	NotAnswered Answer = ""
	NoneOfThese Answer = "none"
	SomeOfThese Answer = "some"
	NotSure     Answer = "unsure"
)
