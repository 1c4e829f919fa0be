//go:build !windows

package tone

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// system is a folder with players that are scripts, and what they are told of.
type system struct {
	t                      *testing.T
	players, tones, record string
}

func newSystem(t *testing.T) *system {
	t.Helper()
	root := t.TempDir()
	s := &system{t, filepath.Join(root, "players"), filepath.Join(root, "tones"), filepath.Join(root, "record")}
	if err := os.Mkdir(s.players, 0o700); err != nil {
		t.Fatal(err)
	}
	return s
}

// install puts a player there that records how it is called and then does more.
func (s *system) install(name, more string) {
	s.t.Helper()
	script := "#!/bin/sh\necho " + name + " \"$@\" >>'" + s.record + "'\n" + more + "\n"
	if err := os.WriteFile(filepath.Join(s.players, name), []byte(script), 0o700); err != nil {
		s.t.Fatal(err)
	}
}

func (s *system) find() *Player {
	return find(func(name string) (string, error) {
		path := filepath.Join(s.players, name)
		_, err := os.Stat(path)
		return path, err
	}, s.tones)
}

// calls are the calls of the players, in order.
func (s *system) calls() []string {
	s.t.Helper()
	text, err := os.ReadFile(s.record)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		s.t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

// noChildren fails when a process that was started is still there, as a zombie or
// alive.
func noChildren(t *testing.T) {
	t.Helper()
	if pid, err := syscall.Wait4(-1, nil, syscall.WNOHANG, nil); err != syscall.ECHILD {
		t.Errorf("process %d is left: %v", pid, err)
	}
}

func TestAPlayerOfTheSystemIsGivenTheTone(t *testing.T) {
	for name, call := range map[string]string{"paplay": "paplay ", "pw-play": "pw-play ", "aplay": "aplay -q ", "afplay": "afplay "} {
		s := newSystem(t)
		s.install(name, "exit 0")
		p := s.find()
		p.Play(Side)
		quiet(t, p)
		file := filepath.Join(s.tones, "side.wav")
		if calls := s.calls(); !slices.Equal(calls, []string{call + file}) || !p.CanPlay() {
			t.Errorf("%s: called %q, can play: %v", name, calls, p.CanPlay())
		}
		wave, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		read(t, wave)
		noChildren(t)
	}
}

func TestThePlayersAreTriedInOrder(t *testing.T) {
	s := newSystem(t)
	for _, name := range []string{"aplay", "pw-play", "paplay"} {
		s.install(name, "exit 1")
	}
	p := s.find()
	p.Play(Done)
	quiet(t, p)
	p.Play(Done)
	quiet(t, p)
	var names []string
	for _, call := range s.calls() {
		names = append(names, strings.Fields(call)[0])
	}
	if !slices.Equal(names, []string{"paplay", "pw-play", "aplay"}) || p.CanPlay() {
		t.Errorf("tried %q, can play: %v", names, p.CanPlay())
	}
	noChildren(t)
}

func TestAPlayerThatCannotBeStartedIsPassedOver(t *testing.T) {
	s := newSystem(t)
	s.install("paplay", "")
	s.install("aplay", "exit 0")
	if err := os.WriteFile(filepath.Join(s.players, "paplay"), []byte("no program"), 0o600); err != nil {
		t.Fatal(err)
	}
	p := s.find()
	p.Play(Start)
	quiet(t, p)
	if calls := s.calls(); len(calls) != 1 || !strings.HasPrefix(calls[0], "aplay ") || !p.CanPlay() {
		t.Errorf("called %q, can play: %v", calls, p.CanPlay())
	}
}

func TestNothingIsStartedOrWrittenBeforeTheFirstTone(t *testing.T) {
	s := newSystem(t)
	s.install("paplay", "exit 0")
	if p := s.find(); !p.CanPlay() {
		t.Error("cannot play")
	}
	for _, name := range []string{s.tones, s.record} {
		if _, err := os.Stat(name); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s is there: %v", name, err)
		}
	}
}

func TestProcessesDoNotPileUp(t *testing.T) {
	s := newSystem(t)
	s.install("paplay", "exec sleep 60")
	p := s.find()
	for range 1000 {
		p.Play(Count)
	}
	for len(s.calls()) < most {
		time.Sleep(time.Millisecond)
	}
	p.Close()
	quiet(t, p)
	noChildren(t)
	if calls := s.calls(); len(calls) > most {
		t.Errorf("%d processes were started", len(calls))
	}
}

func TestToneFilesAreWrittenOnceAndForOnePerson(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "b")
	file, err := Rest.keep(folder)
	if err != nil {
		t.Fatal(err)
	}
	first, err := os.Stat(file)
	if err != nil || first.Mode().Perm() != 0o600 {
		t.Fatalf("%v: %v", first.Mode(), err)
	}
	if inside, err := os.Stat(folder); err != nil || inside.Mode().Perm() != 0o700 {
		t.Errorf("%v: %v", inside.Mode(), err)
	}
	if _, err := Rest.keep(folder); err != nil {
		t.Fatal(err)
	}
	if again, err := os.Stat(file); err != nil || !os.SameFile(first, again) {
		t.Errorf("written again: %v", err)
	}
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != 1 {
		t.Errorf("%v: %v", entries, err)
	}
}

func TestATornToneFileIsReplaced(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "rest.wav")
	if err := os.WriteFile(file, Rest.wave()[:100], 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Rest.keep(folder); err != nil {
		t.Fatal(err)
	}
	wave, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	read(t, wave)
}

func TestWithoutAPlaceForTheTonesThePlayerIsSilent(t *testing.T) {
	s := newSystem(t)
	s.install("paplay", "exit 0")
	if err := os.WriteFile(s.tones, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	p := s.find()
	p.Play(Start)
	quiet(t, p)
	if p.CanPlay() {
		t.Error("still plays")
	}
}

func TestFindUsesThePathAndTheCache(t *testing.T) {
	s := newSystem(t)
	s.install("aplay", "exit 0")
	home := t.TempDir()
	t.Setenv("PATH", s.players)
	t.Setenv("HOME", home)
	t.Setenv("XDG_CACHE_HOME", "")
	p := Find()
	p.Play(Count)
	quiet(t, p)
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	if want := "aplay -q " + filepath.Join(cache, "chevet", "tones", "count.wav"); s.calls()[0] != want {
		t.Errorf("called %q, not %q", s.calls(), want)
	}
	t.Setenv("PATH", t.TempDir())
	if Find().CanPlay() {
		t.Error("plays without a player")
	}
	t.Setenv("HOME", "")
	t.Setenv("PATH", s.players)
	if Find().CanPlay() {
		t.Error("plays without a cache")
	}
}
