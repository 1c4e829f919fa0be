package profile

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
)

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
	mustSave(t, second, tall(181), noticeChanged, NoticeSavedAgain)
	if contents(t, filepath.Join(dir, "chevet-kept-2026-02-20-120000.json")) != firsts {
		t.Errorf("what the first saved is lost: %v", namesIn(t, dir))
	}
	if _, state, _ := openAtNoon(t, dir); !state.Equal(tall(181)) {
		t.Errorf("the file holds %+v", state)
	}
}

func TestASecondCopyKnowsOfTheFirstAlsoOnceTheFolderVanished(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows lets nobody remove a folder with an open file")
	}
	dir := filepath.Join(t.TempDir(), "chevet")
	first, _, _ := openAtNoon(t, dir)
	mustSave(t, first, tall(170))
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	mustSave(t, first, tall(171))
	if _, _, notices := openAtNoon(t, dir); !slices.Equal(notices, []string{noticeOtherCopy}) {
		t.Errorf("the second opened with %v", notices)
	}
	mustSave(t, first, tall(172))
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
