// Package tone owns the soft tones of a session: how each one sounds, and how it
// is played with what the system has. It knows no window.
package tone

// Tone is one of the tones of a session.
type Tone string

// The tones, each with a tune of its own.
const (
	Start  Tone = "start"  // work begins
	Change Tone = "change" // the next phase of a movement
	Side   Tone = "side"   // time to turn to the other side
	Rest   Tone = "rest"   // a rest begins
	Done   Tone = "done"   // the session is over
	Count  Tone = "count"  // one of three, two, one
)

// note is one note of a tune.
type note struct {
	hertz float64
	from  float64 // seconds into the tune
}

// tune is how a tone sounds.
type tune struct {
	seconds float64
	notes   []note
}

// Pitches in hertz, in equal temperament with A4 at 440. They lie where the small
// speakers of a laptop still sound, and below the pitches that ears lose with age.
const (
	a4 = 440.00
	c5 = 523.25
	d5 = 587.33
	e5 = 659.26
	g5 = 783.99
	a5 = 880.00
)

// tunes tells the tones apart by the way they go, not by the pitch alone: up, one
// note, the same twice, down, two at once, and one high and short.
var tunes = map[Tone]tune{
	Start:  {0.70, []note{{c5, 0}, {g5, 0.15}}},
	Change: {0.40, []note{{d5, 0}}},
	Side:   {0.60, []note{{a4, 0}, {a4, 0.22}}},
	Rest:   {0.80, []note{{g5, 0}, {c5, 0.20}}},
	Done:   {0.90, []note{{c5, 0}, {e5, 0}}},
	Count:  {0.25, []note{{a5, 0}}},
}
