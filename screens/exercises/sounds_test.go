package exercises

import (
	"testing"

	"chevet/screens/tone"
)

// TestWhatPlaysIsLookedForAgain: once a session at most, so that what failed in one is
// tried anew in the next.
func TestWhatPlaysIsLookedForAgain(t *testing.T) {
	found := 0
	sounds := soundsBy(func() *tone.Player {
		found++
		return &tone.Player{}
	})
	for session := 1; session <= 3; session++ {
		sounds.LookAgain()
		if found != session-1 {
			t.Errorf("it is looked for %d times before a tone of session %d", found, session)
		}
		sounds.Play(tone.Start)
		sounds.Play(tone.Change)
		if found != session {
			t.Errorf("it is looked for %d times in %d sessions", found, session)
		}
	}
	sounds.Close()
}
