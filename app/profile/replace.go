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

// replaceFile puts data in place of the file at path, so that at every moment,
// and after every crash, the path names either the old file or the new one,
// whole. Only one writer may call it at a time: the new file is first written
// under a fixed name beside the old one, so that a crash leaves nothing to
// collect.
func replaceFile(path string, data []byte) error {
	fresh := path + ".new"
	if err := writeThrough(fresh, data); err != nil {
		_ = os.Remove(fresh) // gives the room back where it can; the next attempt begins with it
		return err
	}
	if err := os.Rename(fresh, path); err != nil {
		return fmt.Errorf("put the new file in place: %w", err)
	}
	return syncFolder(filepath.Dir(path))
}

// writeThrough writes a file that only its owner can read, down to the disk.
func writeThrough(path string, data []byte) error {
	if err := removeIfThere(path); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("create the new file: %w", err)
	}
	_, err = file.Write(data)
	if err == nil {
		err = file.Sync()
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
func syncFolder(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	folder, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("open the folder: %w", err)
	}
	err = folder.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		err = nil
	}
	if err = errors.Join(err, folder.Close()); err != nil {
		return fmt.Errorf("write the folder: %w", err)
	}
	return nil
}
