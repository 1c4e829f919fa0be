package profile

import (
	"errors"
	"io/fs"
	"runtime"
	"syscall"
)

// tell turns the outcome of an attempt to save into what the person has not been
// told yet: a new trouble, or that an old one is over.
func (s *Store) tell(err error) []Notice {
	trouble := Notice{}
	if err != nil {
		trouble = s.trouble(err)
	}
	before := s.told
	s.told = trouble.Key
	switch {
	case trouble.Key == before:
		return nil
	case err == nil:
		return []Notice{{Key: NoticeSavedAgain}}
	}
	return []Notice{trouble}
}

func (s *Store) trouble(err error) Notice {
	switch {
	case errors.Is(err, errNoFolder):
		return Notice{Key: noticeNoHome}
	case errors.Is(err, errOtherCopy):
		return folderNotice(noticeOtherCopy, s.dir)
	case errors.Is(err, errNewer):
		return fileNotice(noticeNewer, s.Path())
	case errors.Is(err, errNotLasting):
		return folderNotice(noticeNotLasting, s.dir)
	}
	switch CauseOf(err) {
	case CauseFull:
		return folderNotice(noticeDiskFull, s.dir)
	case CauseForbidden:
		return folderNotice(noticeReadOnly, s.dir)
	}
	return folderNotice(noticeNotSaved, s.dir)
}

// Cause is why something could not be written, as far as a person can mend it.
type Cause int

// The causes.
const (
	CauseOther Cause = iota
	CauseForbidden
	CauseFull
)

// CauseOf is why writing failed.
func CauseOf(err error) Cause {
	switch {
	case isDiskFull(err):
		return CauseFull
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return CauseForbidden
	}
	return CauseOther
}

// The two ways in which Windows says that a disk is full: ERROR_HANDLE_DISK_FULL
// and ERROR_DISK_FULL.
const (
	windowsHandleDiskFull = syscall.Errno(39)
	windowsDiskFull       = syscall.Errno(112)
)

func isDiskFull(err error) bool {
	if runtime.GOOS == "windows" {
		return errors.Is(err, windowsHandleDiskFull) || errors.Is(err, windowsDiskFull)
	}
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}
