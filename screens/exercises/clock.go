package exercises

import (
	"time"

	"fyne.io/fyne/v2"
)

// Clock tells the time and beats while a session runs.
type Clock struct {
	// Now is the time of day. It follows the clock on the wall, so that the hours
	// for which a laptop slept show up in it.
	Now func() time.Time
	// Beat calls beat on the goroutine of the window some thirty times a second,
	// until stop.
	Beat func(beat func()) (stop func())
}

// SystemClock is the clock of the computer.
func SystemClock() Clock {
	return Clock{Now: func() time.Time { return time.Now().Round(0) }, Beat: beatWithTheWindow}
}

// beatWithTheWindow beats at every second tick of an animation: the toolkit draws
// the window at each of them.
func beatWithTheWindow(beat func()) (stop func()) {
	ticks := 0
	animation := fyne.NewAnimation(time.Minute, func(float32) {
		ticks++
		if ticks%2 == 1 {
			beat()
		}
	})
	animation.RepeatCount = fyne.AnimationRepeatForever
	animation.Start()
	return animation.Stop
}
