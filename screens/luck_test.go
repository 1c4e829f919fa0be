package screens_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/crash"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/parts"
)

// openOn opens Chevet on a folder, as the program does.
func openOn(t *testing.T, folder, language string) *stage {
	t.Helper()
	watch, crashed := crash.Begin(folder, "Chevet 1.2.3")
	t.Cleanup(watch.End)
	store, state, notices := profile.Open(folder)
	if state.Settings.Language == "" {
		state.Settings.Language = language
	}
	keeper := profile.NewKeeper(store, state)
	t.Cleanup(func() { _ = keeper.Close() })
	return open(t, setUp{keeper: keeper, notices: append(crashed, notices...)})
}

// flush saves now; what there is to tell is told before it returns.
func (s *stage) flush() error {
	err := s.keeper.Flush()
	s.later.run()
	return err
}

// later holds what goroutines ask of the one of the window, which is that of the
// test: the test driver would do it where it is asked.
type later struct {
	mutex sync.Mutex
	asked []func()
}

func (l *later) add(do func()) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.asked = append(l.asked, do)
}

func (l *later) run() {
	l.mutex.Lock()
	asked := l.asked
	l.asked = nil
	l.mutex.Unlock()
	for _, do := range asked {
		do()
	}
}

// says says whether a message is to be read in the window.
func (s *stage) says(id string, values ...any) bool {
	s.later.run()
	return slices.Contains(words(s.window), s.Kit().Words.T(id, values...))
}

// checkTold looks for a notice in both languages, puts it away, and looks
// whether the program works on.
func (s *stage) checkTold(id string, values ...any) {
	s.Helper()
	for range 2 {
		if !s.says(id, values...) {
			s.Errorf("%s: %s is not told in %v", s.Kit().Words.Tag(), id, words(s.window)[:3])
		}
		s.nextLanguage()
	}
	s.putAway()
	if s.says(id, values...) {
		s.Errorf("%s cannot be put away", id)
	}
	s.checkWalk()
}

// putAway puts every notice away.
func (s *stage) putAway() {
	s.Helper()
	for strings.HasPrefix(s.closer(), "notice.close.") {
		s.pressOn(s.closer())
	}
}

// closer is the name of the button that puts the first notice away, or "".
func (s *stage) closer() string {
	for _, name := range s.Kit().Names() {
		if strings.HasPrefix(name, "notice.close.") {
			return name
		}
	}
	return ""
}

// checkWalk goes from the first page to the plan and looks whether it is there.
func (s *stage) checkWalk() {
	s.Helper()
	s.Go(step(2))
	s.Go(step(1))
	s.pressOn("signs.none")
	for range parts.Steps {
		s.press(fyne.KeyReturn)
	}
	if s.Route() != planRoom || len(s.Kit().Plan.Tonight) == 0 {
		s.Errorf("the walk leads to %v, and tonight has %d lines", s.Route(), len(s.Kit().Plan.Tonight))
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

const dataFile = "chevet.json"

// blocked is a folder that cannot be made, since a file is in the way.
func blocked(t *testing.T) (folder, inTheWay string) {
	t.Helper()
	inTheWay = filepath.Join(t.TempDir(), "a-file")
	write(t, inTheWay, "not a folder")
	return filepath.Join(inTheWay, "chevet"), inTheWay
}

func TestAFolderThatCannotBeWrittenIsTold(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		folder, _ := blocked(t)
		s := openOn(t, folder, language)
		s.checkTold("notice.not_saved", "Folder", folder)
		s.Go(step(2))
		s.pressOn("concern.reflux")
		if err := s.flush(); err == nil || !s.answers().Has(profile.Reflux) {
			t.Errorf("where nothing can be written, saving says %v and the answers are %+v", err, s.answers())
		}
	}
}

func TestSavingAgainIsTold(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		folder, inTheWay := blocked(t)
		s := openOn(t, folder, language)
		if err := os.Remove(inTheWay); err != nil {
			t.Fatal(err)
		}
		s.checkSavesAgain()
	}
}

// checkSavesAgain answers something where saving has become possible. Nothing was
// answered before, so that nothing else is saving.
func (s *stage) checkSavesAgain() {
	s.Helper()
	s.keeper.Change(func(state *profile.State) { state.Answers.Toggle(profile.Neck) })
	if err := s.flush(); err != nil {
		s.Fatalf("saving fails where it can succeed: %v", err)
	}
	if !s.says("notice.saved_again") {
		s.Error("nobody tells that saving works again")
	}
}

func TestNoFolderAtAllIsTold(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		openOn(t, "", language).checkTold("notice.no_home")
	}
}

func TestACorruptFileIsSetAsideAndTold(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		folder := t.TempDir()
		write(t, filepath.Join(folder, dataFile), `{"schema": 1, "answers": {"sta`)
		s := openOn(t, folder, language)
		kept, err := filepath.Glob(filepath.Join(folder, "chevet-kept-*.json"))
		if err != nil || len(kept) != 1 {
			t.Fatalf("kept %v: %v", kept, err)
		}
		if !s.says("notice.started_empty") {
			t.Error("nobody tells that there are no answers")
		}
		s.checkTold("notice.set_aside", "File", kept[0])
		if err := s.flush(); err != nil {
			t.Error(err)
		}
		if got := read(t, kept[0]); !strings.Contains(got, `"sta`) {
			t.Errorf("the kept file holds %q", got)
		}
	}
}

func TestABrokenPartIsNamedAndTheRestKept(t *testing.T) {
	folder := t.TempDir()
	write(t, filepath.Join(folder, dataFile), `{"schema": 1, "answers": {"signs": {"answer": "none"}, "stature_cm": 9000, "weight_kg": 70}}`)
	s := openOn(t, folder, "fr")
	s.checkTold("notice.dropped", "What", units.Term("notice.part.stature"))
	if s.answers().WeightKG != 70 {
		t.Errorf("the weight is %v", s.answers().WeightKG)
	}
}

func TestANewerFileIsToldAndLeftAlone(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		folder := t.TempDir()
		path := filepath.Join(folder, dataFile)
		const newer = `{"schema": 99, "answers": "of another kind"}`
		write(t, path, newer)
		s := openOn(t, folder, language)
		s.checkTold("notice.newer", "File", path)
		_ = s.flush()
		if got := read(t, path); got != newer {
			t.Errorf("the newer file has become %q", got)
		}
	}
}

// TestACrashIsTold opens Chevet on a folder in which a crash left its file.
func TestACrashIsTold(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		folder := t.TempDir()
		write(t, filepath.Join(folder, "chevet-crash.txt"), "# Chevet 1.2.3\npanic: a fault\n")
		s := openOn(t, folder, language)
		report, err := filepath.Glob(filepath.Join(folder, "chevet-crash-*.txt"))
		if err != nil || len(report) != 1 {
			t.Fatalf("the reports are %v: %v", report, err)
		}
		s.checkTold("notice.crashed", "File", report[0])
		s.Go(parts.Route{Room: parts.Keep, Asking: true, ID: "erase"})
		s.pressOn("keep.erase_yes")
		if left, err := filepath.Glob(filepath.Join(folder, "chevet-crash-*.txt")); err != nil || len(left) > 0 {
			t.Errorf("deleting everything leaves %v: %v", left, err)
		}
	}
}

// TestTwoWindowsOnOneFolder opens more copies beside the first: they say so,
// work, and spoil nothing; when the first is closed, the last one saves.
func TestTwoWindowsOnOneFolder(t *testing.T) {
	folder := t.TempDir()
	first := openOn(t, folder, "en")
	first.pressOn("signs.none")
	if err := first.flush(); err != nil {
		t.Fatal(err)
	}
	saved := read(t, filepath.Join(folder, dataFile))

	second := openOn(t, folder, "fr")
	second.checkTold("notice.other_copy", "Folder", folder)
	if err := second.keeper.Close(); err != nil {
		t.Error(err)
	}
	if got := read(t, filepath.Join(folder, dataFile)); got != saved {
		t.Errorf("the second copy makes the file\n%s", got)
	}

	last := openOn(t, folder, "fr")
	if err := first.keeper.Close(); err != nil {
		t.Fatal(err)
	}
	last.checkSavesAgain()
	if got := read(t, filepath.Join(folder, dataFile)); !strings.Contains(got, `"neck"`) {
		t.Errorf("the last copy saved\n%s", got)
	}
}

// TestTheNextStartOpensWhereThisOneEnded closes Chevet on a page, and on the plan.
func TestTheNextStartOpensWhereThisOneEnded(t *testing.T) {
	folder := t.TempDir()
	s := openOn(t, folder, "fr")
	s.pressOn("signs.none")
	s.press(fyne.KeyReturn, fyne.KeyReturn)
	s.focusOn("field.stature")
	s.typeRunes("1,7o")
	for _, leave := range []parts.Route{step(3), planRoom} {
		s.Go(leave)
		before := s.keeper.State()
		if err := s.keeper.Close(); err != nil {
			t.Fatal(err)
		}
		s = openOn(t, folder, "en")
		if s.Route() != leave || !s.keeper.State().Equal(before) || s.Kit().Words.Tag() != "fr" {
			t.Errorf("opens on %v with\n%+v, not on %v with\n%+v", s.Route(), s.keeper.State(), leave, before)
		}
	}
	s.Go(step(3))
	if got := s.shownIn(profile.FieldStature); got != "1,7o" {
		t.Errorf("what was typed is now %q", got)
	}
}
