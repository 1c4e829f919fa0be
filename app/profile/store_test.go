package profile

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// noon is when everything happens in these tests.
func noon() time.Time { return time.Date(2026, 2, 20, 12, 0, 0, 0, time.UTC) }

func openAtNoon(t *testing.T, dir string) (*Store, State, []string) {
	t.Helper()
	s, state, notices := open(dir, noon, replaceFile)
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

func TestWithoutAHomeTheSessionRunsInMemory(t *testing.T) {
	s, state, notices := openAtNoon(t, "")
	if !slices.Equal(notices, []string{noticeNoHome}) || !state.Equal(State{}) || s.Path() != "" {
		t.Errorf("opened %+v in %q with %v", state, s.Path(), notices)
	}
	if notices, err := s.Save(tall(170)); !errors.Is(err, errNoFolder) || notices != nil {
		t.Errorf("saved with %v, %v", err, notices)
	}
}

func TestAFileInPlaceOfTheFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chevet")
	mustWrite(t, dir, "in the way")
	s, _, notices := openAtNoon(t, dir)
	if !slices.Equal(notices, []string{noticeNotSaved}) {
		t.Errorf("opened with %v", notices)
	}
	if notices, err := s.Save(tall(170)); err == nil || notices != nil {
		t.Errorf("saved with %v and %v, after it was told", err, keysOf(notices))
	}
	if err := os.Remove(dir); err != nil {
		t.Fatal(err)
	}
	mustSave(t, s, tall(171), noticeSavedAgain)
	mustSave(t, s, tall(172))
}

func TestAReadOnlyFolder(t *testing.T) {
	if os.Geteuid() == 0 || runtime.GOOS == "windows" {
		t.Skip("whoever runs this may write everywhere")
	}
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(dir, 0o700) })
	s, _, notices := openAtNoon(t, dir)
	if notices != nil {
		t.Errorf("opened with %v", notices)
	}
	told, err := s.Save(tall(170))
	if err == nil || !slices.Equal(keysOf(told), []string{noticeReadOnly}) {
		t.Errorf("saved with %v and %v", err, keysOf(told))
	}
}

func TestEachTroubleIsToldOnce(t *testing.T) {
	var fault error
	replace := func(path string, data []byte) error {
		if fault != nil {
			return fmt.Errorf("write the new file: %w", &fs.PathError{Op: "write", Path: path, Err: fault})
		}
		return replaceFile(path, data)
	}
	s, _, _ := open(t.TempDir(), noon, replace)
	defer s.Close()
	diskFull := error(syscall.ENOSPC)
	if runtime.GOOS == "windows" {
		diskFull = windowsDiskFull
	}
	for i, step := range []struct {
		fault error
		want  []string
	}{
		{nil, nil},
		{diskFull, []string{noticeDiskFull}},
		{diskFull, nil},
		{syscall.EROFS, []string{noticeReadOnly}},
		{syscall.EACCES, nil},
		{syscall.EIO, []string{noticeNotSaved}},
		{nil, []string{noticeSavedAgain}},
		{nil, nil},
		{diskFull, []string{noticeDiskFull}},
	} {
		before := ""
		if i > 0 {
			before = contents(t, s.Path())
		}
		fault = step.fault
		notices, err := s.Save(tall(150 + float64(i)))
		if !slices.Equal(keysOf(notices), step.want) || (err != nil) != (step.fault != nil) {
			t.Errorf("step %d: %v and %v, want %v", i, err, keysOf(notices), step.want)
		}
		if step.fault != nil && contents(t, s.Path()) != before {
			t.Errorf("step %d: a failed save changed the file", i)
		}
	}
}

func TestTheFolderMayVanish(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chevet")
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, tall(170))
	if runtime.GOOS == "windows" {
		t.Skip("Windows lets nobody remove a folder with an open file")
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	mustSave(t, s, tall(171))
	if !strings.Contains(contents(t, s.Path()), "171") {
		t.Error("nothing was saved")
	}
}

func TestASecondCopyDoesNotSaveOverTheFirst(t *testing.T) {
	dir := t.TempDir()
	first, _, _ := openAtNoon(t, dir)
	mustSave(t, first, tall(170))
	second, state, notices := openAtNoon(t, dir)
	if !slices.Equal(notices, []string{noticeOtherCopy}) || !state.Equal(tall(170)) {
		t.Errorf("the second opened %+v with %v", state, notices)
	}
	if notices, err := second.Save(tall(180)); !errors.Is(err, errOtherCopy) || notices != nil {
		t.Errorf("the second saved with %v, %v", err, notices)
	}
	mustSave(t, first, tall(171))
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	firsts := contents(t, first.Path())
	mustSave(t, second, tall(181), noticeChanged, noticeSavedAgain)
	if contents(t, filepath.Join(dir, "chevet-kept-2026-02-20-120000.json")) != firsts {
		t.Errorf("what the first saved is lost: %v", namesIn(t, dir))
	}
	if _, state, _ := openAtNoon(t, dir); !state.Equal(tall(181)) {
		t.Errorf("the file holds %+v", state)
	}
}

func TestASecondCopyLeavesABrokenFileToTheFirst(t *testing.T) {
	dir := t.TempDir()
	first, _, _ := openAtNoon(t, dir)
	mustSave(t, first, tall(170))
	mustSave(t, first, tall(171))
	mustWrite(t, first.Path(), "{")
	_, state, notices := openAtNoon(t, dir)
	if !slices.Equal(notices, []string{noticeLeft, noticeRestored, noticeOtherCopy}) || !state.Equal(tall(170)) {
		t.Errorf("the second opened %+v with %v", state, notices)
	}
	if contents(t, first.Path()) != "{" {
		t.Error("the second moved the file")
	}
}

func TestChangesFromOutsideAreKept(t *testing.T) {
	dir := t.TempDir()
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, tall(170))
	for i, text := range []string{`{"schema": 1, "answers": {"weight_kg": 68}}`, "half a fi"} {
		mustWrite(t, s.Path(), text)
		mustSave(t, s, tall(171), []string{noticeChanged, noticeSetAside}[i])
		kept := []string{"chevet-kept-2026-02-20-120000.json", "chevet-kept-2026-02-20-120000-2.json"}[i]
		if contents(t, filepath.Join(dir, kept)) != text {
			t.Errorf("%q is lost: %v", text, namesIn(t, dir))
		}
	}
}

func TestWhatACrashLeavesBehindIsHarmless(t *testing.T) {
	dir := t.TempDir()
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, tall(170))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	mustWrite(t, s.Path()+".new", `{"schema": 1, "answ`)
	mustWrite(t, s.backPath()+".new", "")
	s, state, notices := openAtNoon(t, dir)
	if notices != nil || !state.Equal(tall(170)) {
		t.Errorf("opened %+v with %v", state, notices)
	}
	mustSave(t, s, tall(171))
	if names := namesIn(t, dir); !slices.Equal(names, []string{fileName, backName, lockName}) {
		t.Errorf("the folder holds %v", names)
	}
}

// saveForever names the folder in which a copy of this test saves until killed.
const saveForever = "CHEVET_TEST_SAVE_FOREVER"

func TestKilledWhileSaving(t *testing.T) {
	if dir := os.Getenv(saveForever); dir != "" {
		s, _, _ := Open(dir)
		for i := 0; ; i++ {
			if _, err := s.Save(tall(120 + float64(i%100))); err != nil {
				t.Fatal(err)
			}
			if i == 0 {
				fmt.Println("saving")
			}
		}
	}
	dir := t.TempDir()
	for round := range 8 {
		saver := exec.Command(os.Args[0], "-test.run=^TestKilledWhileSaving$")
		saver.Env = append(os.Environ(), saveForever+"="+dir)
		out, err := saver.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := saver.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := out.Read(make([]byte, 1)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(round*7) * time.Millisecond)
		if err := saver.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = saver.Wait()
		s, state, notices := openAtNoon(t, dir)
		if notices != nil || state.Answers.StatureCM < 120 {
			t.Fatalf("round %d: opened %+v with %v", round, state, notices)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

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

// quickReplace does what replaceFile does without waiting for the disk.
func quickReplace(path string, data []byte) error { return os.WriteFile(path, data, 0o600) }

func holdsBytes(t *testing.T, dir string, data []byte) bool {
	t.Helper()
	return slices.ContainsFunc(namesIn(t, dir), func(name string) bool {
		return bytes.Equal([]byte(contents(t, filepath.Join(dir, name))), data)
	})
}
