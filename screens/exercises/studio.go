// Package exercises owns the rooms in which a person looks at exercises, follows a
// session of them, writes down their own, and puts their own routine together.
package exercises

import (
	"time"

	"chevet/app/body"
	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/figure"
	"chevet/screens/parts"
	"chevet/screens/tone"
)

// Studio is what the rooms hold beside the state: the session under way, and what
// is being looked at. It outlives the rooms, which are built anew from it.
type Studio struct {
	clock   Clock
	sounds  Sounds
	window  Window
	guide   *guide
	viewing viewing
	looked  lookedAt
}

// Window is what the studio asks of the window that it is in.
type Window struct {
	// State is the state as it is now.
	State func() profile.State
	// Keep records a change without building the room anew; Rebuild builds it anew.
	Keep    func(func(*profile.State))
	Rebuild func()
	// FocusOn moves the focus to a control of the room by its name.
	FocusOn func(name string)
	// ChoosePicture asks for the file of a picture; it says nothing when none is chosen.
	ChoosePicture func(chosen func(path string))
}

// Sounds is what a session needs of the computer beside the window: soft tones,
// and a display that stays on. Each may be missing without harm.
type Sounds struct {
	// Play plays a tone and returns at once.
	Play func(tone.Tone)
	// LookAgain looks for what plays the tones anew, before the next one: a way that
	// failed may work by now.
	LookAgain func()
	// StayAwake keeps the display on until release, and tells the system why.
	StayAwake func(why string) (release func())
	// Close lets go of what Play holds.
	Close func()
}

// NewStudio makes the studio of a window.
func NewStudio(clock Clock, sounds Sounds, window Window) *Studio {
	return &Studio{clock: clock, sounds: sounds, window: window}
}

func (s *Studio) keep(edit func(*profile.State)) { s.window.Keep(edit) }
func (s *Studio) rebuild()                       { s.window.Rebuild() }
func (s *Studio) silent() bool                   { return s.window.State().Exercises.Silent }

// viewing is the exercise that is looked at, and how.
type viewing struct {
	id      string
	form    exercise.Form
	seconds float64
	playing bool
	// percent is the pace, 50 to 100; left says that the left side is shown.
	percent int
	left    bool
	// until is where a single step ends, in seconds of the loop; 0 for none.
	until float64
}

// view begins to look at an exercise, unless that is what is looked at already.
func (s *Studio) view(id string, form exercise.Form) *viewing {
	if s.viewing.id != id {
		s.viewing = viewing{id: id, form: form, percent: exercise.UsualPace, playing: true}
	}
	return &s.viewing
}

// Leave forgets what was looked at, and pauses the session, when another room is
// shown.
func (s *Studio) Leave(to parts.Route) {
	if to.Room != parts.Exercise || to.ID != s.viewing.id {
		s.viewing = viewing{}
	}
	if to.Room != parts.Session {
		s.Rest(false)
	}
}

// Rest pauses the session. Away says that nobody looks at the window.
func (s *Studio) Rest(away bool) {
	if s.guide != nil {
		s.guide.rest(away)
	}
}

// UnderWay says that a session was begun and is not over.
func (s *Studio) UnderWay() bool { return s.guide != nil && !s.guide.over }

// moves are the pictures of a movement for the person.
func moves(kit *parts.Kit, m exercise.Movement) *figure.Moves {
	return figure.NewMoves(m, body.BuildOf(kit.State.Answers.Person()))
}

// cardHold is the longest hold that a picture plays through, in seconds: nobody
// watches a stretch stand still for half a minute.
const cardHold = 2

// cardLoops is how many times a picture plays on a card: nobody may be looking any more.
const cardLoops = 3

// minutes is a time in whole minutes, at least one.
func minutes(d time.Duration) int { return max(1, int(d.Round(time.Minute)/time.Minute)) }
