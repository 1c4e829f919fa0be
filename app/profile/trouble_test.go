package profile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
)

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
	mustSave(t, s, tall(171), NoticeSavedAgain)
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
		return systemDisk.replace(path, data)
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
		{nil, []string{NoticeSavedAgain}},
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
