// Package crash has a crash of the program leave a readable file in the folder of
// the data, and finds that file at the next start. Nothing is ever sent.
package crash

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/gofrs/flock"

	"chevet/app/dated"
	"chevet/app/units"
)

// The names inside the folder.
const (
	openName = "chevet-crash.txt" // what a crash is written into
	lockName = "chevet-crash.lock"
	// reportName is what a file is called in which a crash was found; the moment of
	// the crash goes into it.
	reportName = "chevet-crash-%s.txt"
)

// mostReports is how many reports are kept, the newest.
const mostReports = 5

// NoticeKey is the message that tells of a crash. File in its Args is the path of
// the report.
const NoticeKey = "notice.crashed"

// Watch has crashes written into a file, until it ends. Every open copy of the
// program holds a shared lock meanwhile, so that none takes the file away from
// another.
type Watch struct {
	dir  string
	lock *flock.Flock
}

// Begin files what an earlier crash left in dir, which is to be told, and has the
// next crash of this program written there. An empty dir, or one that cannot be
// written, means that a crash leaves no file; opening the data tells of that.
func Begin(dir, program string) (*Watch, []units.Line) {
	w := &Watch{dir: dir}
	if dir == "" || os.MkdirAll(dir, 0o700) != nil {
		return w, nil
	}
	w.lock = flock.New(filepath.Join(dir, lockName))
	var told []units.Line
	w.alone(func() {
		// A file that cannot be renamed stays what it is, and is tried at the next start.
		if report, _ := fileReport(dir); report != "" {
			told = []units.Line{{Key: NoticeKey, Args: map[string]any{"File": report}}}
		}
	})
	w.share()
	_ = w.open(program)
	return w, told
}

// End ends the watch, when the program has come to its end. What holds no crash is
// removed by the last copy. It is not to be deferred: a panic runs what is deferred
// before it is written down.
func (w *Watch) End() {
	_ = debug.SetCrashOutput(nil, debug.CrashOptions{})
	if w.lock == nil {
		return
	}
	_ = w.lock.Unlock()
	w.alone(func() {
		if open := filepath.Join(w.dir, openName); isOrdinary(open) && !holdsCrash(open) {
			_ = os.Remove(open)
		}
	})
}

// alone does something unless another copy is open. Where the system offers no
// locks, as on some network folders, it is done all the same.
func (w *Watch) alone(do func()) {
	if locked, err := w.lock.TryLock(); err == nil && !locked {
		return
	}
	do()
	_ = w.lock.Unlock()
}

// How often another copy is waited for that is alone at this moment, and how long
// each time. It is alone for no longer than it takes to rename a few files.
const (
	tries = 20
	pause = 10 * time.Millisecond
)

// share holds the shared lock from now on.
func (w *Watch) share() {
	for range tries {
		if locked, err := w.lock.TryRLock(); locked || err != nil {
			return
		}
		time.Sleep(pause)
	}
}

// open has crashes added to the file, below a line that says which program began
// when. A crash is worth keeping also where that line could not be written.
func (w *Watch) open(program string) error {
	path := filepath.Join(w.dir, openName)
	if _, err := os.Lstat(path); err == nil && !isOrdinary(path) {
		return fmt.Errorf("%s is no ordinary file", path)
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return fmt.Errorf("open the file for crashes: %w", err)
	}
	_, written := fmt.Fprintf(file, "%s %s on %s/%s, %s, began %s\n", headerSign,
		program, runtime.GOOS, runtime.GOARCH, runtime.Version(), time.Now().UTC().Format(time.DateTime+" MST"))
	watched := debug.SetCrashOutput(file, debug.CrashOptions{})
	if err := errors.Join(written, watched, file.Close()); err != nil {
		return fmt.Errorf("have crashes written down: %w", err)
	}
	return nil
}

// isOrdinary says whether there is an ordinary file at a path.
func isOrdinary(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode().IsRegular()
}

// fileReport gives the file a dated name where it holds a crash, and returns its
// path; "" where it holds none. Beyond mostReports the oldest report goes.
func fileReport(dir string) (report string, err error) {
	open := filepath.Join(dir, openName)
	if !holdsCrash(open) {
		return "", nil
	}
	info, err := os.Lstat(open)
	if err != nil {
		return "", fmt.Errorf("look when the crash was: %w", err)
	}
	if report, err = dated.Free(dir, reportName, info.ModTime()); err != nil {
		return "", err
	}
	if err := os.Rename(open, report); err != nil {
		return "", fmt.Errorf("file the crash: %w", err)
	}
	filed := filedIn(dir)
	for _, oldest := range filed[:max(len(filed)-mostReports, 0)] {
		if err := os.Remove(oldest); err != nil {
			return report, fmt.Errorf("remove the oldest report: %w", err)
		}
	}
	return report, nil
}
