package screens_test

import (
	"time"

	"chevet/screens/exercises"
	"chevet/screens/tone"
)

// handClock is a clock that a test turns by hand. It also hears the tones, and
// knows whether the display is kept on.
type handClock struct {
	now    time.Time
	beat   func()
	tones  []tone.Tone
	awake  int
	starts int
	// looks is how many times what plays the tones was looked for.
	looks int
}

func newHandClock() *handClock {
	return &handClock{now: time.Date(2026, time.November, 24, 21, 30, 0, 0, time.UTC)}
}

func (h *handClock) clock() exercises.Clock {
	return exercises.Clock{
		Now: func() time.Time { return h.now },
		Beat: func(beat func()) (stop func()) {
			h.beat = beat
			h.starts++
			return func() { h.beat = nil }
		},
	}
}

func (h *handClock) sounds() exercises.Sounds {
	return exercises.Sounds{
		Play:      func(t tone.Tone) { h.tones = append(h.tones, t) },
		LookAgain: func() { h.looks++ },
		StayAwake: func(string) (release func()) {
			h.awake++
			return func() { h.awake-- }
		},
		Close: func() {},
	}
}

// beatEvery is how far apart the beats are.
const beatEvery = 100 * time.Millisecond

// turn lets time pass, beat by beat.
func (h *handClock) turn(d time.Duration) {
	for ; d > 0; d -= beatEvery {
		h.now = h.now.Add(beatEvery)
		if h.beat != nil {
			h.beat()
		}
	}
}

// jump moves the hands without a beat in between, as when a laptop sleeps, and
// then beats once.
func (h *handClock) jump(d time.Duration) {
	h.now = h.now.Add(d)
	if h.beat != nil {
		h.beat()
	}
}
