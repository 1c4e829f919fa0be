// Package safety owns the warning signs: which there are, how urgent each one
// is, and what the answers to them come to.
package safety

import (
	"slices"

	"chevet/app/evidence"
)

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

// The signs that ask for the emergency number (evidence.md §5.1).
const (
	Chest     Sign = "chest"
	Tearing   Sign = "tearing"
	Bladder   Sign = "bladder"
	BothLegs  Sign = "both-legs"
	Accident  Sign = "accident"
	FaceSight Sign = "face-sight"
	VeryIll   Sign = "very-ill"
)

// The signs that ask for a doctor within a day (evidence.md §5.2).
const (
	NewPain    Sign = "new-pain"
	Cancer     Sign = "cancer"
	Infection  Sign = "infection"
	WeightLump Sign = "weight-lump"
	ChestBand  Sign = "chest-band"
	NightPain  Sign = "night-pain"
	WeakBones  Sign = "weak-bones"
	OneLimb    Sign = "one-limb"
)

// Answer is how the warning-sign question was answered.
type Answer string

// The answers to the warning-sign question.
const (
	NotAnswered Answer = ""
	NoneOfThese Answer = "none"
	SomeOfThese Answer = "some"
	NotSure     Answer = "unsure"
)

// Basis is what a sign rests on.
type Basis struct {
	Level Level
	// Strength is how much its sources can carry.
	Strength evidence.Strength
	// Sources are ids of evidence.Sources.
	Sources []evidence.SourceID
}

type entry struct {
	sign  Sign
	basis Basis
}

// catalogue holds every sign once, the most urgent first (evidence.md §5.1, §5.2).
var catalogue = []entry{
	{Chest, Basis{Emergency, evidence.Clinic, []evidence.SourceID{"redflags", "thinkaorta"}}},
	{Tearing, Basis{Emergency, evidence.Clinic, []evidence.SourceID{"thinkaorta"}}},
	{Bladder, Basis{Emergency, evidence.Guide, []evidence.SourceID{"gcare", "ifompt2020"}}},
	{BothLegs, Basis{Emergency, evidence.Guide, []evidence.SourceID{"sussex", "rnoh"}}},
	{Accident, Basis{Emergency, evidence.Clinic, []evidence.SourceID{"redflags"}}},
	{FaceSight, Basis{Emergency, evidence.Convention, []evidence.SourceID{"fiveds"}}},
	{VeryIll, Basis{Emergency, evidence.Clinic, []evidence.SourceID{"redflags"}}},

	{NewPain, Basis{Urgent, evidence.Clinic, []evidence.SourceID{"redflags", "gcare"}}},
	{Cancer, Basis{Urgent, evidence.Guide, []evidence.SourceID{"rnoh"}}},
	{Infection, Basis{Urgent, evidence.Guide, []evidence.SourceID{"yusuf2019", "gcare"}}},
	{WeightLump, Basis{Urgent, evidence.Clinic, []evidence.SourceID{"redflags"}}},
	{ChestBand, Basis{Urgent, evidence.Clinic, []evidence.SourceID{"rnoh", "redflags"}}},
	{NightPain, Basis{Urgent, evidence.Guide, []evidence.SourceID{"gcare", "hinge2025"}}},
	{WeakBones, Basis{Urgent, evidence.Guide, []evidence.SourceID{"downie2013", "gcare"}}},
	{OneLimb, Basis{Urgent, evidence.Guide, []evidence.SourceID{"hinge2025", "gcare"}}},
}

// Signs lists every warning sign in the order in which they are shown, the most
// urgent first.
func Signs() []Sign {
	signs := make([]Sign, len(catalogue))
	for i, e := range catalogue {
		signs[i] = e.sign
	}
	return signs
}

// BasisOf is the level of a sign and what it rests on. A sign that is not in the
// list has the zero Basis.
func BasisOf(sign Sign) Basis {
	i := slices.IndexFunc(catalogue, func(e entry) bool { return e.sign == sign })
	if i < 0 {
		return Basis{}
	}
	basis := catalogue[i].basis
	basis.Sources = slices.Clone(basis.Sources)
	return basis
}

// LevelOf is how urgent a sign is; None when it is not in the list.
func LevelOf(sign Sign) Level { return BasisOf(sign).Level }

// Assess is how urgent the answers are: as urgent as the most urgent sign that is
// ticked, whatever else was answered. Who is not sure, or says "some" without
// ticking one, is sent to a health line and never below Routine. Ticking one
// more sign never lowers the level.
func Assess(answer Answer, ticked []Sign) Level {
	level := None
	if answer == NotSure || answer == SomeOfThese {
		level = Routine
	}
	for _, sign := range ticked {
		level = max(level, LevelOf(sign))
	}
	return level
}
