// Package trial owns the rules for trying one change at a time: how long each kind
// of change is given, how far a trial has come, and what to think of after some
// weeks. It never says that a change worked.
package trial

import (
	"chevet/app/evidence"
	"chevet/app/profile"
)

// Length is how long a kind of change is given. The numbers are worked out from
// studies that gave it as long or longer (evidence.md §6.2); none of them was tested.
type Length struct {
	// Nights is how many nights it is given, Settling how many of the first ones
	// count for getting used to it.
	Nights, Settling int
	// Review is after how many nights to look at it once on the way; 0 for none.
	Review int
	// Source is the study closest to it.
	Source evidence.SourceID
}

// Strength is how much a Length can carry.
const Strength = evidence.Derived

var lengths = map[profile.Change]Length{
	profile.ChangePillow:    {Nights: 7, Settling: 2, Source: "gordon2010"},
	profile.ChangePosition:  {Nights: 14, Source: "cary2019"},
	profile.ChangeSupport:   {Nights: 14, Source: "cary2019"},
	profile.ChangeTopper:    {Nights: 28, Settling: 14, Source: "jacobson2008"},
	profile.ChangeMattress:  {Nights: 28, Settling: 14, Source: "jacobson2008"},
	profile.ChangeExercises: {Nights: 28, Review: 14, Source: "tunwatt2016"},
}

// LengthOf is how long a kind of change is given.
func LengthOf(change profile.Change) Length { return lengths[change] }
