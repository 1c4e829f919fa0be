package profile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// noon is when everything happens in these tests.
func noon() time.Time { return time.Date(2026, 2, 20, 12, 0, 0, 0, time.UTC) }

func openAtNoon(t *testing.T, dir string) (*Store, State, []string) {
	t.Helper()
	s, state, notices := open(dir, noon, systemDisk.replace)
	t.Cleanup(func() { _ = s.Close() })
	return s, state, keysOf(notices)
}

func keysOf(notices []Notice) []string {
	var keys []string
	for _, notice := range notices {
		keys = append(keys, notice.Key)
	}
	return keys
}

// tall is a state that differs from the others by a stature.
func tall(cm float64) State { return State{Answers: Answers{StatureCM: cm}} }

func mustSave(t *testing.T, s *Store, state State, keys ...string) {
	t.Helper()
	notices, err := s.Save(state)
	if err != nil || !slices.Equal(keysOf(notices), keys) {
		t.Fatalf("saved with %v and notices %v, want %v", err, keysOf(notices), keys)
	}
}

func mustWrite(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func contents(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestTheFirstStartIsSilent(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "folder")
	s, state, notices := openAtNoon(t, dir)
	if !reflect.DeepEqual(state, State{}) || notices != nil {
		t.Errorf("opened %+v with %v", state, notices)
	}
	if s.Path() != filepath.Join(dir, "chevet.json") {
		t.Errorf("the file is %s", s.Path())
	}
}

func TestTheNextStartFindsEverything(t *testing.T) {
	dir := t.TempDir()
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, everything())
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	_, state, notices := openAtNoon(t, dir)
	if !reflect.DeepEqual(state, everything()) || notices != nil {
		t.Errorf("opened %+v with %v", state, notices)
	}
}

func TestOnlyTheOwnerCanRead(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps the folder to its owner by other means")
	}
	dir := filepath.Join(t.TempDir(), "chevet")
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, tall(170))
	mustSave(t, s, tall(171))
	for path, want := range map[string]fs.FileMode{dir: 0o700, s.Path(): 0o600, s.backPath(): 0o600, filepath.Join(dir, lockName): 0o600} {
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm() != want {
			t.Errorf("%s has mode %o, want %o", path, info.Mode().Perm(), want)
		}
	}
}

func TestTheGenerationBeforeIsKept(t *testing.T) {
	dir := t.TempDir()
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, tall(170))
	first := contents(t, s.Path())
	mustSave(t, s, tall(171))
	if contents(t, s.backPath()) != first {
		t.Errorf("the copy is %s", contents(t, s.backPath()))
	}
	if names := namesIn(t, dir); !slices.Equal(names, []string{fileName, backName, lockName}) {
		t.Errorf("the folder holds %v", names)
	}
}

func namesIn(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

// brokenFiles are what crashes, bad disks and other programs leave.
var brokenFiles = map[string]string{
	"empty":       "",
	"truncated":   `{"answers": {"stature_cm": 17`,
	"zero-filled": strings.Repeat("\x00", 4096),
	"not JSON":    "MZ\x90\x00",
	"not ours":    `{"theme": "dark"}`,
	"huge":        `{"schema": 1}` + strings.Repeat(" ", largestFile),
}

func TestABrokenFileIsSetAsideAndTheCopyOpened(t *testing.T) {
	for what, text := range brokenFiles {
		dir := t.TempDir()
		s, _, _ := openAtNoon(t, dir)
		mustSave(t, s, tall(170))
		mustSave(t, s, tall(171))
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		mustWrite(t, s.Path(), text)

		s, state, notices := openAtNoon(t, dir)
		if !slices.Equal(notices, []string{noticeSetAside, noticeRestored}) || !state.Equal(tall(170)) {
			t.Errorf("%s: opened %+v with %v", what, state, notices)
		}
		kept := filepath.Join(dir, "chevet-kept-2026-02-20-120000.json")
		for _, stature := range []float64{172, 173, 174} {
			mustSave(t, s, tall(stature))
		}
		if contents(t, kept) != text {
			t.Errorf("%s: set aside as %.40q", what, contents(t, kept))
		}
	}
}

func TestABrokenFileWithoutACopyStartsEmpty(t *testing.T) {
	for what, text := range brokenFiles {
		dir := t.TempDir()
		mustWrite(t, filepath.Join(dir, fileName), text)
		mustWrite(t, filepath.Join(dir, backName), text+"?")
		s, state, notices := openAtNoon(t, dir)
		if !slices.Equal(notices, []string{noticeSetAside, noticeSetAside, noticeStartedEmpty}) || !state.Equal(State{}) {
			t.Errorf("%s: opened %+v with %v", what, state, notices)
		}
		mustSave(t, s, tall(170))
		mustSave(t, s, tall(171))
		if contents(t, filepath.Join(dir, "chevet-kept-2026-02-20-120000.json")) != text ||
			contents(t, filepath.Join(dir, "chevet-kept-2026-02-20-120000-2.json")) != text+"?" {
			t.Errorf("%s: the folder holds %v", what, namesIn(t, dir))
		}
	}
}

func TestAFolderInPlaceOfTheFileIsSetAside(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, fileName), 0o700); err != nil {
		t.Fatal(err)
	}
	s, _, notices := openAtNoon(t, dir)
	if !slices.Equal(notices, []string{noticeSetAside, noticeStartedEmpty}) {
		t.Errorf("opened with %v", notices)
	}
	mustSave(t, s, tall(170))
}

func TestAMissingFileIsRestored(t *testing.T) {
	dir := t.TempDir()
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, tall(170))
	mustSave(t, s, tall(171))
	if err := errors.Join(s.Close(), os.Remove(s.Path())); err != nil {
		t.Fatal(err)
	}
	s, state, notices := openAtNoon(t, dir)
	if !slices.Equal(notices, []string{noticeRestored}) || !state.Equal(tall(170)) {
		t.Errorf("opened %+v with %v", state, notices)
	}
	mustSave(t, s, state)
}

func TestAFileOfANewerVersionIsNotTouched(t *testing.T) {
	const newer = `{"schema": 2, "answers": "in a shape that nobody knows yet"}`
	for _, name := range []string{fileName, backName} {
		dir := t.TempDir()
		mustWrite(t, filepath.Join(dir, name), newer)
		s, state, notices := openAtNoon(t, dir)
		if !slices.Equal(notices, []string{noticeNewer}) || !state.Equal(State{}) {
			t.Errorf("%s: opened %+v with %v", name, state, notices)
		}
		for range 3 {
			if notices, err := s.Save(tall(170)); !errors.Is(err, errNewer) || notices != nil {
				t.Errorf("%s: saved with %v, %v", name, err, notices)
			}
		}
		if contents(t, filepath.Join(dir, name)) != newer || !slices.Equal(namesIn(t, dir), []string{name, lockName}) {
			t.Errorf("the folder holds %v", namesIn(t, dir))
		}
	}
}

func TestANewerVersionMayComeInBetween(t *testing.T) {
	const newer = `{"schema": 2}`
	s, _, _ := openAtNoon(t, t.TempDir())
	mustSave(t, s, tall(170))
	mustWrite(t, s.Path(), newer)
	notices, err := s.Save(tall(171))
	if !errors.Is(err, errNewer) || !slices.Equal(keysOf(notices), []string{noticeNewer}) || contents(t, s.Path()) != newer {
		t.Errorf("saved with %v and %v over %s", err, keysOf(notices), contents(t, s.Path()))
	}
}

func TestWhatThisVersionDoesNotKnowIsCarriedAlong(t *testing.T) {
	dir := t.TempDir()
	mustWrite(t, filepath.Join(dir, fileName), `{"schema": 1, "diary": [{"day": "2026-02-20", "pain": 3.50}]}`)
	s, _, notices := openAtNoon(t, dir)
	mustSave(t, s, tall(170))
	if notices != nil || !strings.Contains(contents(t, s.Path()), `"pain": 3.50`) {
		t.Errorf("opened with %v, saved as %s", notices, contents(t, s.Path()))
	}
}

func TestAFileWithAbsurdNumbersIsKeptForGood(t *testing.T) {
	const text = `{"schema": 1, "answers": {"stature_cm": 9999, "weight_kg": 68}}`
	dir := t.TempDir()
	mustWrite(t, filepath.Join(dir, fileName), text)
	s, state, notices := openAtNoon(t, dir)
	if !slices.Equal(notices, []string{noticeDropped}) || !state.Equal(State{Answers: Answers{WeightKG: 68}}) {
		t.Errorf("opened %+v with %v", state, notices)
	}
	if contents(t, s.Path()) != text {
		t.Error("opening the file changed it")
	}
	mustSave(t, s, tall(170), noticeSetAside)
	mustSave(t, s, tall(171))
	mustSave(t, s, tall(172))
	if contents(t, filepath.Join(dir, "chevet-kept-2026-02-20-120000.json")) != text {
		t.Errorf("the folder holds %v", namesIn(t, dir))
	}
}
