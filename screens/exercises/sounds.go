package exercises

import (
	"chevet/screens/awake"
	"chevet/screens/tone"
)

// SystemSounds are those of the computer. What plays them is looked for when the
// first one of a session is to sound.
func SystemSounds() Sounds { return soundsBy(tone.Find) }

// soundsBy are the sounds of what find finds.
func soundsBy(find func() *tone.Player) Sounds {
	var player *tone.Player
	letGo := func() {
		if player != nil {
			player.Close()
			player = nil
		}
	}
	return Sounds{
		Play: func(t tone.Tone) {
			if player == nil {
				player = find()
			}
			player.Play(t)
		},
		LookAgain: letGo,
		StayAwake: awake.Keep,
		Close:     letGo,
	}
}
