//go:build !windows

package tone

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// program is a player of the system that takes the name of a WAV file last.
type program struct {
	name  string
	flags []string
}

// programs are tried in this order. afplay belongs to macOS. paplay comes before
// pw-play, since it reaches PulseAudio and PipeWire alike, while PipeWire may run
// for video alone: then pw-play waits for ever.
var programs = []program{
	{"afplay", nil},
	{"paplay", nil},
	{"pw-play", nil},
	{"aplay", []string{"-q"}},
}

// Find looks for what the system plays sounds with. Nothing is started, and
// nothing written, before the first tone. Without anything the player is silent.
func Find() *Player {
	cache, err := os.UserCacheDir()
	if err != nil {
		return newPlayer(nil)
	}
	return find(exec.LookPath, filepath.Join(cache, "chevet", "tones"))
}

// find finds the programs with lookPath. The tones are kept in folder.
func find(lookPath func(name string) (path string, err error), folder string) *Player {
	var ways []way
	for _, one := range programs {
		if path, err := lookPath(one.name); err == nil {
			ways = append(ways, runs(path, one.flags, folder))
		}
	}
	return newPlayer(ways)
}

// runs is the way through the program at path.
func runs(path string, flags []string, folder string) way {
	return func(ctx context.Context, t Tone) error {
		file, err := t.keep(folder)
		if err != nil {
			return err
		}
		arguments := append(flags[:len(flags):len(flags)], file)
		if err := exec.CommandContext(ctx, path, arguments...).Run(); err != nil {
			return fmt.Errorf("playing %s with %s: %w", t, path, err)
		}
		return nil
	}
}

// keep makes sure that the tone is a file in folder, and names it. The file is
// written when it is not there yet or holds something else, and appears whole.
func (t Tone) keep(folder string) (file string, err error) {
	file = filepath.Join(folder, string(t)+".wav")
	wave := t.wave()
	if kept, err := os.ReadFile(file); err == nil && bytes.Equal(kept, wave) {
		return file, nil
	}
	if err := write600(folder, file, wave); err != nil {
		return "", fmt.Errorf("keeping the tone %s: %w", t, err)
	}
	return file, nil
}

// write600 writes a file in folder, for this person alone, whole or not at all.
func write600(folder, file string, content []byte) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	part, err := os.CreateTemp(folder, "part-*")
	if err != nil {
		return err
	}
	_, err = part.Write(content)
	if closed := part.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(part.Name(), file)
	}
	if err != nil {
		_ = os.Remove(part.Name())
	}
	return err
}
