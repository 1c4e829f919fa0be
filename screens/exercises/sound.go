package exercises

import (
	"time"

	"chevet/app/exercise"
	"chevet/screens/tone"
)

// countFrom is how long before the end of a count each second sounds.
const countFrom = 3 * time.Second

// sound plays the tone of what changed, unless the person wants none.
func (g *guide) sound(before, after exercise.Now) {
	if t, changed := toneOf(before, after); changed && !g.studio.silent() {
		g.studio.sounds.Play(t)
	}
}

// toneOf is the tone of a change, and whether there is one.
func toneOf(before, after exercise.Now) (tone.Tone, bool) {
	switch {
	case after.Paused:
		return "", false
	case before.State != after.State || before.Drill != after.Drill:
		return toneInto(after.State), after.State != exercise.Ready
	case after.State == exercise.Working:
		return tone.Change, before.Moment.Phase != after.Moment.Phase || before.Rep != after.Rep
	}
	second := seconds(after.Left)
	return tone.Count, second < seconds(before.Left) && after.Left > 0 && after.Left <= countFrom
}

func toneInto(state exercise.State) tone.Tone {
	switch state {
	case exercise.OtherSide:
		return tone.Side
	case exercise.Resting, exercise.Waiting:
		return tone.Rest
	case exercise.Done:
		return tone.Done
	}
	return tone.Start
}

// seconds is a time in seconds as a count shows it: the last one is 1.
func seconds(d time.Duration) int { return int((d + time.Second - 1) / time.Second) }
