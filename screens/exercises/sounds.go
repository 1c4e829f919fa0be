package exercises

import (
	"chevet/screens/awake"
	"chevet/screens/tone"
)

// SystemSounds are those of the computer. What plays them is looked for when the
// first one is to sound.
func SystemSounds() Sounds {
	var player *tone.Player
	return Sounds{
		Play: func(t tone.Tone) {
			if player == nil {
				player = tone.Find()
			}
			player.Play(t)
		},
		StayAwake: awake.Keep,
		Close: func() {
			if player != nil {
				player.Close()
			}
		},
	}
}
