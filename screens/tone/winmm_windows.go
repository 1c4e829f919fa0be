package tone

import (
	"context"
	"fmt"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var playSound = windows.NewLazySystemDLL("winmm.dll").NewProc("PlaySoundW")

// Flags of PlaySoundW.
const (
	async     = 0x0001 // return while it sounds
	noDefault = 0x0002 // no chime of the system instead
	memory    = 0x0004 // the sound is a WAV file in memory
)

// Find looks for the sound functions of Windows. Without them the player is silent.
func Find() *Player {
	if playSound.Find() != nil {
		return newPlayer(nil)
	}
	return newPlayer([]way{playMemory})
}

// playMemory has Windows play a tone. A tone cuts off the one before it.
func playMemory(ctx context.Context, t Tone) error {
	wave := t.wave()
	if done, _, err := playSound.Call(uintptr(unsafe.Pointer(&wave[0])), 0, async|noDefault|memory); done == 0 {
		return fmt.Errorf("playing %s: %w", t, err)
	}
	select {
	case <-ctx.Done():
		_, _, _ = playSound.Call(0, 0, 0) // ends what sounds
	case <-time.After(time.Duration(tunes[t].seconds * float64(time.Second))):
	}
	return nil
}
