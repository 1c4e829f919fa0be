package screens_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/app/safety"
)

// atHome is a window on a data file, with a folder of its own to save in.
func atHome(t *testing.T, state profile.State) (s *stage, home string) {
	t.Helper()
	home = t.TempDir()
	store, _, _ := profile.Open(filepath.Join(home, "kept"))
	keeper := profile.NewKeeper(store, profile.State{})
	keeper.Change(func(s *profile.State) { *s = state })
	if err := keeper.Flush(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = keeper.Close() })
	state.TakeAlong.Folder = home
	keeper.Change(func(s *profile.State) { *s = state })
	return open(t, setUp{keeper: keeper}), home
}

// onlyFile is the one file of a folder with an extension.
func onlyFile(t *testing.T, folder, extension string) string {
	t.Helper()
	found, _ := filepath.Glob(filepath.Join(folder, "*"+extension))
	if len(found) != 1 {
		t.Fatalf("the folder holds %v", found)
	}
	return found[0]
}

func TestThePlanAndTheNoteAreSavedByKeyboard(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		state := well(language)
		s, home := atHome(t, state)
		s.Go(planRoom)
		s.pressOn("plan.keep")
		if s.Route() != keepRoom || s.focus() != "keep.plan" {
			t.Fatalf("%s: taking along leads to %v with the focus on %q", language, s.Route(), s.focus())
		}
		s.press(fyne.KeySpace)
		plan := onlyFile(t, home, ".pdf")
		if !s.says("keep.saved", "File", plan) {
			t.Errorf("%s: saved, it says %q", language, words(s.window))
		}
		s.pressOn("keep.note")
		found, _ := filepath.Glob(filepath.Join(home, "*.pdf"))
		if len(found) != 2 {
			t.Errorf("%s: the folder holds %v", language, found)
		}
		for _, path := range found {
			data, err := os.ReadFile(path)
			if err != nil || !bytes.HasPrefix(data, []byte("%PDF-")) || !bytes.Contains(data, []byte("/Lang ("+language+")")) {
				t.Errorf("%s: %s is no PDF in that language: %v", language, path, err)
			}
		}
		s.press(fyne.KeyEscape)
		if s.Route() != planRoom {
			t.Errorf("%s: back leads to %v", language, s.Route())
		}
	}
}

func TestTheLanguageAndThePaperAreChosenApartFromTheWindow(t *testing.T) {
	s, home := atHome(t, well("en"))
	s.Go(keepRoom)
	s.pressOn("keep.language.fr", "keep.paper.letter", "keep.plan")
	data, err := os.ReadFile(onlyFile(t, home, ".pdf"))
	if err != nil || !bytes.Contains(data, []byte("/Lang (fr)")) || !bytes.Contains(data, []byte("[0 0 612.00 792.00]")) {
		t.Errorf("it is not French on Letter: %v", err)
	}
	if s.Kit().Words.Tag() != "en" {
		t.Error("the window went over to the language of the pages")
	}
	s.pressOn("keep.copy")
	if text := s.app.Clipboard().Content(); text != "plan in fr" {
		t.Errorf("copied was %q", text)
	}
	if !s.says("keep.copied") {
		t.Error("it does not say that it was copied")
	}
}

func TestWhereNothingCanBeSavedAnotherPlaceIsOffered(t *testing.T) {
	s, home := atHome(t, well("fr"))
	s.Go(keepRoom)
	nowhere := filepath.Join(home, "nowhere")
	s.typeInto("keep.where", nowhere)
	s.pressOn("keep.note")
	if !s.says("outbox.problem.missing", "Folder", nowhere) || s.Kit().Control("keep.instead") != nil {
		t.Errorf("it says %q", words(s.window))
	}
	s.checkSwitchKeeps("with a problem told")
	if !s.says("outbox.problem.missing", "Folder", nowhere) {
		t.Error("the problem is not told in the other language")
	}
}

func TestAPlaceThatIsOfferedIsTaken(t *testing.T) {
	home := t.TempDir()
	state := well("en")
	state.TakeAlong.Folder = filepath.Join(home, "gone")
	s := open(t, setUp{state: state, places: []string{state.TakeAlong.Folder, home}})
	s.Go(keepRoom)
	s.pressOn("keep.note")
	s.pressOn("keep.instead")
	path := onlyFile(t, home, ".pdf")
	if !s.says("keep.saved", "File", path) || s.keeper.State().TakeAlong.Folder != home {
		t.Errorf("it says %q", words(s.window))
	}
}

func TestNoPlanIsTakenAlongBeforeTheSignsAreAnswered(t *testing.T) {
	for id, edit := range map[string]func(*profile.Answers){"keep.unanswered": unanswered, "keep.held": tick(safety.Chest)} {
		state := profile.State{}
		edit(&state.Answers)
		s, home := atHome(t, state)
		s.Go(keepRoom)
		if !s.says(id) || s.Kit().Control("keep.plan") != nil || s.Kit().Control("keep.copy") != nil {
			t.Errorf("%s: %q", id, words(s.window))
		}
		s.pressOn("keep.note")
		onlyFile(t, home, ".pdf")
	}
}

func TestEverythingGoesOutAndComesInAgain(t *testing.T) {
	state := well("fr")
	state.Answers.StatureCM = 168
	full(&state.Exercises)
	state.Trials = fullTrials()
	s, home := atHome(t, state)
	s.Go(keepRoom)
	s.pressOn("keep.export")
	path := onlyFile(t, home, ".json")
	before := s.keeper.State()
	out, err := os.ReadFile(path)
	if err != nil || !json.Valid(out) {
		t.Fatal(err)
	}
	other, otherHome := atHome(t, well("en"))
	other.Go(keepRoom)
	other.typeInto("keep.from", path)
	other.pressOn("keep.import")
	if other.Route() != asking(keepRoom.Room, "import") || other.focus() != "keep.no" {
		t.Fatalf("taking in leads to %v with the focus on %q", other.Route(), other.focus())
	}
	other.pressOn("keep.no")
	if got := other.keeper.State(); !got.SaysTheSame(func() profile.State { w := well("en"); w.TakeAlong.Folder = otherHome; return w }()) {
		t.Errorf("no leaves %+v", got)
	}
	other.pressOn("keep.import", "keep.import_yes")
	if got := other.keeper.State(); !got.SaysTheSame(before) {
		t.Errorf("taken in was %+v", got)
	}
	kept, _ := filepath.Glob(filepath.Join(otherHome, "kept", "chevet-kept-*.json"))
	if len(kept) != 1 || !other.says("keep.imported", "File", kept[0]) {
		t.Errorf("kept are %v; it says %q", kept, words(other.window))
	}
	again, err := other.keeper.Export()
	if err != nil || !sameButPlace(t, again, out) {
		t.Errorf("it goes out again as %s: %v", again, err)
	}
}

// sameButPlace says whether two files hold the same, wherever in the program the
// person is.
func sameButPlace(t *testing.T, a, b []byte) bool {
	t.Helper()
	var files [2]map[string]any
	for i, data := range [][]byte{a, b} {
		if err := json.Unmarshal(data, &files[i]); err != nil {
			t.Fatal(err)
		}
		delete(files[i], "place")
	}
	first, _ := json.Marshal(files[0])
	second, _ := json.Marshal(files[1])
	return bytes.Equal(first, second)
}

func TestAFileThatCannotBeTakenInChangesNothing(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		s, home := atHome(t, well(language))
		before := s.keeper.State()
		path := filepath.Join(home, "in.json")
		s.Go(keepRoom)
		s.pressOn("keep.import")
		if !s.says("keep.import_missing") {
			t.Errorf("%s: nothing typed, it says %q", language, words(s.window))
		}
		s.typeInto("keep.from", path+" ")
		if s.press(fyne.KeyReturn); s.Route() != keepRoom || !s.says("import.problem.missing", "File", "in.json") {
			t.Errorf("%s: Enter in the field leads to %v and says %q", language, s.Route(), words(s.window))
		}
		for key, text := range map[string]string{
			"truncated": `{"schema":1,"answers":{`, "not_json": "hello", "foreign": `{"version":3}`, "newer": `{"schema":9,"answers":{}}`,
			"absurd": `{"schema":1,"answers":{"stature_cm":9000}}`, "too_large": strings.Repeat("x", 2<<20),
		} {
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			s.pressOn("keep.import")
			if !s.says("import.problem."+key, "File", "in.json", "Most", 1, "What", s.Kit().Words.T("notice.part.stature")) || s.Route() != keepRoom {
				t.Errorf("%s: %s: it says %q", language, key, words(s.window))
			}
		}
		if !s.keeper.State().SaysTheSame(before) {
			t.Errorf("%s: it left %+v", language, s.keeper.State())
		}
	}
}

func TestEverythingIsDeletedInOnePlace(t *testing.T) {
	state := well("fr")
	full(&state.Exercises)
	state.Trials = fullTrials()
	s, home := atHome(t, state)
	s.Go(keepRoom)
	s.pressOn("keep.erase")
	for _, id := range []string{"keep.goes.answers", "keep.goes.trials", "keep.stays"} {
		if !s.says(id) {
			t.Errorf("it does not say %s, but %q", id, words(s.window))
		}
	}
	s.press(fyne.KeyEscape)
	if s.Route() != keepRoom || !s.keeper.State().Exercises.IsHidden("cat-cow") {
		t.Fatalf("Escape leads to %v", s.Route())
	}
	s.pressOn("keep.erase", "keep.erase_yes")
	if s.Route() != step(1) || !s.says("notice.erased") || !s.keeper.State().SaysTheSame(profile.State{}) {
		t.Errorf("afterwards it is at %v with %+v", s.Route(), s.keeper.State())
	}
	if err := s.keeper.Flush(); err != nil {
		t.Fatal(err)
	}
	var left []string
	entries, _ := os.ReadDir(filepath.Join(home, "kept"))
	for _, entry := range entries {
		left = append(left, entry.Name())
	}
	if !slices.Equal(left, []string{"chevet.lock"}) {
		t.Errorf("the folder holds %v", left)
	}
}

func TestTheFolderIsOpened(t *testing.T) {
	s, home := atHome(t, well("en"))
	s.Go(keepRoom)
	s.pressOn("keep.folder", "keep.plan", "keep.open", "keep.show")
	if want := []string{answersFolder, onlyFile(t, home, ".pdf"), home}; !slices.Equal(*s.opened, want) {
		t.Errorf("opened were %v", *s.opened)
	}
}
