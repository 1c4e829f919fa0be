// Package exercise owns the exercises: which there are, how a drawn person moves
// through each one, how a session of them runs, and what is kept of it. The
// movements are data, one file an exercise in data/; the code knows bones, joints
// and contacts, and no exercise by name.
package exercise

import (
	"chevet/app/evidence"
)

// View is the side from which a movement is seen best.
type View string

// The views.
const (
	Side  View = "side"  // from the person's right: forward is to the right
	Front View = "front" // facing the person: their right is to the left
	Back  View = "back"  // from behind: their right is to the right
	Above View = "above" // looking down on the floor, forward being up
	Mat   View = "mat"   // looking down on the floor at someone who lies along it, head up
)

// Crop is how far down the person has to be in the picture.
type Crop string

// How far down a picture shows the person.
const (
	Whole   Crop = "" // to the feet
	ToKnees Crop = "knees"
	ToHips  Crop = "hips"
)

// Need is something that an exercise needs.
type Need string

// The things an exercise can need.
const (
	Floor  Need = "floor" // room to kneel or lie on the floor
	Wall   Need = "wall"
	Band   Need = "band"
	Chair  Need = "chair"
	Roller Need = "roller"
)

// Needs lists everything an exercise can need in the order in which it is shown.
func Needs() []Need { return []Need{Floor, Wall, Band, Chair, Roller} }

// When is a time of the day that suits an exercise.
type When string

// The times that suit an exercise.
const (
	BeforeBed   When = "bed"
	AfterWaking When = "waking"
)

// Breath is what the breath does during a phase.
type Breath string

// What the breath can do.
const (
	In    Breath = "in"
	Out   Breath = "out"
	Pause Breath = "pause" // neither in nor out
	Free  Breath = "free"  // as it comes: slow and easy
)

// Form is one of the three ways in which an exercise can be done.
type Form string

// The forms, each a movement of its own.
const (
	Main   Form = "main"
	Easier Form = "easier"
	Harder Form = "harder"
)

// Forms lists the forms in the order in which they are shown.
func Forms() []Form { return []Form{Main, Easier, Harder} }

// Between is a range of whole numbers, both ends included.
type Between struct{ Low, High int }

// Dose is how many and how often.
type Dose struct {
	// Reps is how many times one side, or both together, 1 to 60; each is one loop
	// of the movement.
	Reps Between
	// Sets is how many times the repetitions are done, 1 to 5.
	Sets Between
	// Hold is how long an end position is held, in seconds, 0 to 60.
	Hold Between
	// Daily is how many times a day, 1 to 4; Weekly how many days a week, 1 to 7.
	Daily, Weekly Between
	// Sources are ids of evidence.Sources; Strength is how much they can carry.
	Sources  []evidence.SourceID
	Strength evidence.Strength
}

// Asks is who should not do an exercise, or should ask a doctor first.
type Asks struct {
	// Count counts the messages "exercise.<id>.ask.1…", 0 to 9.
	Count int `toml:"count"`
	// Sources are ids of evidence.Sources, none for general knowledge; Strength is how
	// much they can carry.
	Sources  []evidence.SourceID `toml:"sources"`
	Strength evidence.Strength   `toml:"strength"`
}

// Exercise is one card of the gallery.
type Exercise struct {
	// ID names the exercise in messages, files and routines.
	ID string
	// When are the times of day that suit it.
	When []When
	// Place is its place in the gallery, from 1.
	Place int
	// Routine is the part it takes in the ready-made routines.
	Routine map[When]Part
	// Minutes is how long the dose takes at its usual pace, 1 to 15.
	Minutes float64
	Dose    Dose
	// Mistakes and Stops count the messages "exercise.<id>.mistake.1…" and
	// "exercise.<id>.stop.1…".
	Mistakes, Stops int
	// Asks is who should not do it, or should ask first.
	Asks Asks
	// Movements holds the three forms.
	Movements map[Form]Movement
	// without are the stops and asks that a form has no use for, as "stop.3".
	without map[Form][]string
}

// Movement is the form of the exercise; every exercise that was loaded has all
// three.
func (e Exercise) Movement(form Form) Movement { return e.Movements[form] }

// Suits says whether the exercise suits a time of day.
func (e Exercise) Suits(when When) bool {
	for _, w := range e.When {
		if w == when {
			return true
		}
	}
	return false
}
