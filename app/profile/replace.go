package profile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
)

// disk is what replacing a file asks of the system. A test puts its own calls in
// the place of these.
type disk struct {
	write  func(file *os.File, data []byte) (int, error)
	sync   func(file *os.File) error // of a file or of a folder
	rename func(from, to string) error
}

var systemDisk = disk{write: (*os.File).Write, sync: (*os.File).Sync, rename: os.Rename}

// errNotLasting says that a file is in its place, yet a power cut may still take
// it back.
var errNotLasting = errors.New("the new file may not outlast a power cut")

// replace puts data in place of the file at path, so that at every moment, and
// after every crash, the path names either the old file or the new one, whole.
// Only one writer may call it at a time: the new file is first written under a
// fixed name beside the old one, so that a crash leaves nothing to collect. The
// file is replaced when the error is nil or errNotLasting.
func (d disk) replace(path string, data []byte) error {
	fresh := freshName(path)
	if err := d.writeThrough(fresh, data); err != nil {
		_ = os.Remove(fresh) // gives the room back where it can; the next attempt begins with it
		return err
	}
	if err := d.rename(fresh, path); err != nil {
		return fmt.Errorf("put the new file in place: %w", err)
	}
	if err := d.syncFolder(filepath.Dir(path)); err != nil {
		return errors.Join(errNotLasting, err)
	}
	return nil
}

// WriteFile puts data at a path, whole or not at all, readable by its owner alone.
func WriteFile(path string, data []byte) error {
	if err := systemDisk.replace(path, data); err != nil && !errors.Is(err, errNotLasting) {
		return err
	}
	return nil
}

// freshName is what a new file is called until it takes its place.
func freshName(path string) string { return path + ".new" }

// writeThrough writes a file that only its owner can read, down to the disk.
func (d disk) writeThrough(path string, data []byte) error {
	if err := removeIfThere(path); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("create the new file: %w", err)
	}
	_, err = d.write(file, data)
	if err == nil {
		err = d.sync(file)
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("write the new file: %w", err)
	}
	return nil
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove an unfinished file: %w", err)
	}
	return nil
}

// syncFolder makes a rename last through a power cut. Windows has no such call;
// some network folders refuse it, which takes nothing away from the file.
func (d disk) syncFolder(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	folder, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("open the folder: %w", err)
	}
	err = d.sync(folder)
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		err = nil
	}
	if err = errors.Join(err, folder.Close()); err != nil {
		return fmt.Errorf("write the folder: %w", err)
	}
	return nil
}
