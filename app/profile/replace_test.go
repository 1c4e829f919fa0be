package profile

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// witness is a disk that writes down what is asked of it, and fails where it is
// told to: fault answers to one of the lines of asked.
type witness struct {
	asked []string
	fault map[string]error
}

func (w *witness) disk(root string) disk {
	ask := func(what, path string) error {
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		w.asked = append(w.asked, what+" "+name)
		return w.fault[what+" "+name]
	}
	return disk{
		write: func(file *os.File, data []byte) (int, error) {
			if err := ask("write", file.Name()); err != nil {
				return 0, err
			}
			return file.Write(data)
		},
		sync: func(file *os.File) error { return ask("sync", file.Name()) },
		rename: func(from, to string) error {
			if err := ask("rename", to); err != nil {
				return err
			}
			return os.Rename(from, to)
		},
	}
}

// What is asked of the disk to replace the file; the folder itself is ".".
var (
	writeFresh = "write " + fileName + ".new"
	syncFresh  = "sync " + fileName + ".new"
	rename     = "rename " + fileName
)

const syncFolder = "sync ."

func skipWithoutFolderSync(t *testing.T) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no call that writes a folder through")
	}
}

// A file is on the disk before it takes its name, and the name is on the disk
// before it counts.
func TestAFileIsReplacedInThisOrder(t *testing.T) {
	skipWithoutFolderSync(t)
	steps := []string{writeFresh, syncFresh, rename, syncFolder}
	for i, failing := range append(slices.Clone(steps), "") {
		dir := t.TempDir()
		path := filepath.Join(dir, fileName)
		mustWrite(t, path, "old")
		w := &witness{fault: map[string]error{failing: syscall.EIO}}
		err := w.disk(dir).replace(path, []byte("new"))
		want, holds := steps, "new"
		if failing != "" {
			want = steps[:i+1]
		}
		if i < slices.Index(steps, syncFolder) {
			holds = "old"
		}
		if !slices.Equal(w.asked, want) || contents(t, path) != holds {
			t.Errorf("failing at %q: asked %v, want %v; the file holds %q, want %q", failing, w.asked, want, contents(t, path), holds)
		}
		if errors.Is(err, syscall.EIO) != (failing != "") || errors.Is(err, errNotLasting) != (failing == syncFolder) {
			t.Errorf("failing at %q: %v", failing, err)
		}
	}
}

// The last good copy is whole on the disk before the file is touched.
func TestTheCopyIsKeptBeforeTheFileIsReplaced(t *testing.T) {
	skipWithoutFolderSync(t)
	dir := t.TempDir()
	w := &witness{}
	s, _, _ := open(dir, noon, w.disk(dir).replace)
	defer s.Close()
	mustSave(t, s, tall(170))
	w.asked = nil
	mustSave(t, s, tall(171))
	want := []string{
		"write " + backName + ".new", "sync " + backName + ".new", "rename " + backName, syncFolder,
		writeFresh, syncFresh, rename, syncFolder,
	}
	if !slices.Equal(w.asked, want) {
		t.Errorf("asked %v, want %v", w.asked, want)
	}
}

// A folder that cannot be written through is told once, and the file that the
// store itself wrote is not taken for another's.
func TestAFolderThatCannotBeWrittenThrough(t *testing.T) {
	skipWithoutFolderSync(t)
	for _, fault := range []error{syscall.EIO, syscall.EACCES, syscall.EMFILE} {
		dir := t.TempDir()
		w := &witness{fault: map[string]error{syncFolder: fault}}
		s, _, _ := open(dir, noon, w.disk(dir).replace)
		defer s.Close()
		mustSave(t, s, tall(170), noticeNotLasting)
		first := contents(t, s.Path())
		mustSave(t, s, tall(171))
		if contents(t, s.backPath()) != first || !strings.Contains(contents(t, s.Path()), "171") {
			t.Errorf("%v: the file is %s and its copy %s", fault, contents(t, s.Path()), contents(t, s.backPath()))
		}
		w.fault = nil
		mustSave(t, s, tall(172), NoticeSavedAgain)
		if names := namesIn(t, dir); !slices.Equal(names, []string{fileName, backName, lockName}) {
			t.Errorf("%v: the folder holds %v", fault, names)
		}
	}
}

// Some network folders have no such call, and their files last all the same.
func TestAFolderThatKnowsNoWritingThrough(t *testing.T) {
	skipWithoutFolderSync(t)
	dir := t.TempDir()
	for _, fault := range []error{syscall.EINVAL, syscall.ENOTSUP} {
		w := &witness{fault: map[string]error{syncFolder: fault}}
		if err := w.disk(dir).replace(filepath.Join(dir, fileName), nil); err != nil {
			t.Error(err)
		}
	}
}

func TestTheSystemIsAskedForReal(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "closed"))
	if err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	if err := systemDisk.sync(file); !errors.Is(err, os.ErrClosed) {
		t.Errorf("writing a closed file through says %v", err)
	}
}
