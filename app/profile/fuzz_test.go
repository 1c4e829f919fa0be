package profile

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func FuzzOpen(f *testing.F) {
	whole, err := encode(everything(), nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	for _, text := range brokenFiles {
		if len(text) < 5000 {
			f.Add([]byte(text))
		}
	}
	for _, text := range []string{
		`{"schema":2}`, `{"schema":1,"answers":null}`, `{"schema":1,"answers":{"stature_cm":-0.0,"typed":{"stature":"\ud800"}}}`,
		`{"schema":1,"Answers":{"sex":"x"},"answers":{"SEX":"female","pillow":{"height_cm":25.1,"moved":true}}}`,
		`{"schema":1,"answers":{"nights":[null,{},{"position":"side","percent":100.5}]},"diary":{"a":[1,2,{"b":null}]}}`,
		`{"schema":1,"exercises":{"draft":{},"own":[{}],"mine":[null,{"id":"x"}],"forms":{"x":null,"y":"main"},"hidden":["\ud800"]}}`,
		`{"schema":1,"exercises":{"sessions":[{"began":"2026-02-20T23:30:00-07:00","ended":"2026-02-21T06:30:00.5Z","done":[{}],"feel":10}]}}`,
		`{"schema":1,"exercises":{"sessions":[{"began":"2026-02-20","ended":5},null,{"began":"9999-12-31T23:59:59-23:59"}],"draft":[]}}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		dir := t.TempDir()
		mustWrite(t, filepath.Join(dir, fileName), string(data))
		s, state, _ := open(dir, noon, quickReplace)
		defer s.Close()
		if _, dropped := sane(state); len(dropped) > 0 {
			t.Errorf("opened %+v, in which %v cannot be right", state, dropped)
		}
		state.Place.PlanSeen = !state.Place.PlanSeen
		_, err := s.Save(state)
		if err != nil && !s.frozen {
			t.Fatalf("save: %v", err)
		}
		if !holdsBytes(t, dir, data) {
			t.Errorf("the bytes are lost; the folder holds %v", namesIn(t, dir))
		}
		if err != nil {
			return
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		again, reopened, notices := open(dir, noon, quickReplace)
		defer again.Close()
		if len(notices) > 0 || !reopened.Equal(state) {
			t.Errorf("saved %+v\nopened %+v with %v", state, reopened, keysOf(notices))
		}
	})
}

// quickReplace does what disk.replace does without waiting for the disk.
func quickReplace(path string, data []byte) error { return os.WriteFile(path, data, 0o600) }

func holdsBytes(t *testing.T, dir string, data []byte) bool {
	t.Helper()
	return slices.ContainsFunc(namesIn(t, dir), func(name string) bool {
		return bytes.Equal([]byte(contents(t, filepath.Join(dir, name))), data)
	})
}
