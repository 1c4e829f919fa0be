package profile

import (
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// secondCopy is a keeper whose file another copy of Chevet holds.
func secondCopy(t *testing.T) (keeper *Keeper, dir string) {
	t.Helper()
	dir = t.TempDir()
	first, _, _ := openAtNoon(t, dir)
	mustSave(t, first, tall(170))
	second, state, _ := openAtNoon(t, dir)
	return NewKeeper(second, state), dir
}

func TestASecondCopyKeepsItsAnswersApart(t *testing.T) {
	keeper, dir := secondCopy(t)
	before := contents(t, filepath.Join(dir, fileName))
	keeper.Change(stature(180))
	for range 2 { // once from the window, once at the end
		if notices, err := keeper.Settle(); err != nil || notices != nil {
			t.Errorf("settled with %v and %v", err, keysOf(notices))
		}
	}
	if err := keeper.Close(); err != nil {
		t.Error(err)
	}
	kept := filepath.Join(dir, "chevet-kept-2026-02-20-120000.json")
	state, _, _, err := decode([]byte(contents(t, kept)))
	if err != nil || !state.Equal(tall(180)) {
		t.Errorf("kept %+v: %v", state, err)
	}
	if info, err := os.Stat(kept); runtime.GOOS != "windows" && (err != nil || info.Mode().Perm() != fs.FileMode(0o600)) {
		t.Errorf("who may read it: %v, %v", info.Mode(), err)
	}
	if contents(t, filepath.Join(dir, fileName)) != before || len(keptIn(t, dir)) != 1 {
		t.Errorf("the folder holds %v", namesIn(t, dir))
	}
}

func TestAtTheEndASecondCopyIsKeptApartToo(t *testing.T) {
	keeper, dir := secondCopy(t)
	keeper.Change(stature(180))
	if err := keeper.Close(); err != nil || len(keptIn(t, dir)) != 1 {
		t.Errorf("closed with %v; the folder holds %v", err, namesIn(t, dir))
	}
}

func TestASecondCopyWithNothingNewLeavesNothing(t *testing.T) {
	keeper, dir := secondCopy(t)
	keeper.Change(func(s *State) { s.Place.Step = 4 })
	if err := keeper.Close(); err != nil || len(keptIn(t, dir)) != 0 {
		t.Errorf("closed with %v; the folder holds %v", err, namesIn(t, dir))
	}
}

func keptIn(t *testing.T, dir string) []string {
	t.Helper()
	return slices.DeleteFunc(namesIn(t, dir), func(name string) bool { return !strings.HasPrefix(name, "chevet-kept-") })
}

func TestSettlingSaysWhatWouldBeLost(t *testing.T) {
	disk := &recorder{fault: syscall.EIO}
	keeper := keeperOn(t, disk)
	keeper.OnNotice(func(notice Notice) { t.Errorf("told %s, which was to be returned", notice.Key) })
	keeper.Change(func(s *State) { s.Place.Step = 4 })
	if notices, err := keeper.Settle(); err != nil || !slices.Equal(keysOf(notices), []string{noticeNotSaved}) {
		t.Errorf("with a new page: settled with %v and %v", err, keysOf(notices))
	}
	keeper.Change(func(s *State) { s.Settings.Theme = ThemeDark })
	if notices, err := keeper.Settle(); err == nil || notices != nil {
		t.Errorf("with a new setting: settled with %v and %v", err, keysOf(notices))
	}
	disk.fail(nil)
	if notices, err := keeper.Settle(); err != nil || !slices.Equal(keysOf(notices), []string{NoticeSavedAgain}) {
		t.Errorf("in the end: settled with %v and %v", err, keysOf(notices))
	}
	keeper.OnNotice(nil)
	if err := keeper.Close(); err != nil || len(disk.written()) != 1 {
		t.Errorf("closed with %v, written %+v", err, disk.written())
	}
}
