package exercises

import (
	"time"

	"chevet/app/exercise"
)

// countFrom is how long before the end of a count each second sounds.
const countFrom = 3 * time.Second

// sound plays the tone of what changed, unless the person wants none.
func (g *guide) sound(before, after exercise.Now) {
	if tone, changed := toneOf(before, after); changed && !g.studio.silent() {
		g.studio.sounds.Play(tone)
	}
}

// toneOf is the tone of a change, and whether there is one.
func toneOf(before, after exercise.Now) (Tone, bool) {
	switch {
	case after.Paused:
		return 0, false
	case before.State != after.State || before.Drill != after.Drill:
		return toneInto(after.State), after.State != exercise.Ready
	case after.State == exercise.Working:
		return ToneChange, before.Moment.Phase != after.Moment.Phase || before.Rep != after.Rep
	}
	second := seconds(after.Left)
	return ToneCount, second < seconds(before.Left) && after.Left > 0 && after.Left < countFrom
}

func toneInto(state exercise.State) Tone {
	switch state {
	case exercise.OtherSide:
		return ToneSide
	case exercise.Resting, exercise.Waiting:
		return ToneRest
	case exercise.Done:
		return ToneDone
	}
	return ToneStart
}

// seconds is a time in seconds as a count shows it: the last one is 1.
func seconds(d time.Duration) int { return int((d + time.Second - 1) / time.Second) }
