package profile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"chevet/app/dated"
)

// The names inside the folder.
const (
	fileName = "chevet.json"
	backName = "chevet.json.bak"
	lockName = "chevet.lock"
	// keptName is what a file is called that was set aside, or written apart; a
	// moment goes into it.
	keptName = "chevet-kept-%s.json"
)

// Store is the file on disk. A store that has nowhere to save still works: it
// refuses to save and says why. It is not safe for use by two goroutines at once;
// Keeper sees to that.
type Store struct {
	dir  string
	lock *flock.Flock
	// written is what this store read or wrote last, nil when it read nothing whole.
	written []byte
	// faulty is the file as it was read, when parts of it had to be left out.
	faulty []byte
	// others are the members of the file that this version does not know.
	others document
	// frozen says that a newer version wrote the file, so that it is not touched.
	frozen bool
	// told is the last trouble that the person was told of, "" while all is well.
	told string

	now     func() time.Time
	replace func(path string, data []byte) error
}

// Errors of Save that no retry mends while things stay as they are.
var (
	errNoFolder  = errors.New("there is no folder to save in")
	errOtherCopy = errors.New("another copy of Chevet is open")
)

// Open opens the file in dir, which Dir names, and never fails: whatever is wrong
// there, it returns a store, the best state there is, and what to tell the
// person. An empty dir means that there is nowhere to save.
func Open(dir string) (*Store, State, []Notice) { return open(dir, time.Now, systemDisk.replace) }

func open(dir string, now func() time.Time, replace func(string, []byte) error) (*Store, State, []Notice) {
	s := &Store{dir: dir, now: now, replace: replace}
	if dir == "" {
		return s, State{}, s.tell(errNoFolder)
	}
	s.lock = flock.New(filepath.Join(dir, lockName))
	trouble := s.prepare()
	if trouble != nil && !errors.Is(trouble, errOtherCopy) {
		return s, State{}, s.tell(trouble)
	}
	state, notices := s.load(trouble == nil)
	if !s.frozen {
		notices = append(notices, s.tell(trouble)...)
	}
	return s, state, notices
}

// Path is the file in which the answers are kept, or "" when there is none.
func (s *Store) Path() string {
	if s.dir == "" {
		return ""
	}
	return filepath.Join(s.dir, fileName)
}

// Close lets another copy of the program have the file.
func (s *Store) Close() error {
	if s.lock == nil {
		return nil
	}
	if err := s.lock.Close(); err != nil {
		return fmt.Errorf("release the lock: %w", err)
	}
	return nil
}

// Save writes the state. What it replaces is kept as the last good copy, unless
// somebody else wrote it meanwhile: then it is kept for good under a dated name.
// The notices are those that the person has not had yet. That a power cut may take
// the answers back is told, and is no error: the file holds them.
func (s *Store) Save(state State) ([]Notice, error) {
	notices, err := s.save(state)
	notices = append(notices, s.tell(err)...)
	if errors.Is(err, errNotLasting) {
		return notices, nil
	}
	return notices, err
}

func (s *Store) save(state State) (notices []Notice, err error) {
	if s.frozen {
		return nil, errNewer
	}
	data, err := encode(state, s.others)
	if err != nil {
		return nil, err
	}
	if err := s.prepare(); err != nil {
		return nil, err
	}
	if notices, err = s.guard(); err != nil {
		return notices, err
	}
	if s.written != nil {
		if err := s.replace(s.backPath(), s.written); err != nil && !errors.Is(err, errNotLasting) {
			return notices, fmt.Errorf("keep the last good copy: %w", err)
		}
	}
	err = s.replace(s.Path(), data)
	if err == nil || errors.Is(err, errNotLasting) {
		s.written = data
		return notices, err
	}
	return notices, fmt.Errorf("save the answers: %w", err)
}

// prepare makes the folder and takes the lock, anew where somebody removed its file:
// another copy could lock one of its own. Where the system offers no locks, as on
// some network folders, guard alone stands watch.
func (s *Store) prepare() error {
	if s.dir == "" {
		return errNoFolder
	}
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return fmt.Errorf("make the folder: %w", err)
	}
	if _, err := os.Lstat(s.lock.Path()); errors.Is(err, fs.ErrNotExist) {
		if err := s.lock.Unlock(); err != nil {
			return fmt.Errorf("let go of a lock that is gone: %w", err)
		}
	}
	if locked, err := s.lock.TryLock(); err == nil && !locked {
		return errOtherCopy
	}
	return nil
}

// guard looks at the file before it is replaced. What this store did not write,
// or could not read in full, is set aside; what a newer version wrote is not
// touched.
func (s *Store) guard() ([]Notice, error) {
	found, err := readFile(s.Path())
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err == nil && s.written != nil && bytes.Equal(found, s.written):
		return nil, nil
	}
	key := noticeSetAside
	if err == nil {
		switch _, _, _, err := decode(found); {
		case errors.Is(err, errNewer):
			return nil, errNewer
		case err == nil && !bytes.Equal(found, s.faulty):
			key = noticeChanged
		}
	}
	kept, err := s.setAside(s.Path())
	if err != nil {
		return nil, err
	}
	s.written, s.faulty = nil, nil
	return []Notice{fileNotice(key, kept)}, nil
}

// keepApart writes the state under a dated name, beside a file that is not this
// store's to replace, and returns its path.
func (s *Store) keepApart(state State) (kept string, err error) {
	data, err := encode(state, s.others)
	if err != nil {
		return "", err
	}
	if kept, err = dated.Free(s.dir, keptName, s.now()); err != nil {
		return "", err
	}
	if err := s.replace(kept, data); err != nil && !errors.Is(err, errNotLasting) {
		return "", fmt.Errorf("keep the answers apart: %w", err)
	}
	return kept, nil
}

// setAside gives a file a dated name, and returns it.
func (s *Store) setAside(path string) (kept string, err error) {
	if kept, err = dated.Free(s.dir, keptName, s.now()); err != nil {
		return "", err
	}
	if err := os.Rename(path, kept); err != nil {
		return "", fmt.Errorf("set the old file aside: %w", err)
	}
	return kept, nil
}

func (s *Store) backPath() string { return filepath.Join(s.dir, backName) }

// readFile reads a file that can be ours: an ordinary one, and not too large.
func readFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, fmt.Errorf("look at the file: %w", err)
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is no ordinary file", path)
	case info.Size() > largestFile:
		return nil, fmt.Errorf("%s is too large: %d bytes", path, info.Size())
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open the file: %w", err)
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, largestFile))
	if err != nil {
		return nil, fmt.Errorf("read the file: %w", err)
	}
	return data, nil
}
