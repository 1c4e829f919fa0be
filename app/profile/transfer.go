package profile

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"chevet/app/crash"
	"chevet/app/units"
)

// Import is everything that a file holds which Export wrote, ready to take the
// place of what there is.
type Import struct {
	State  State
	others document
}

// The messages that say why a file is not taken in. File in their Args is its
// path, Most a size in MB, What a Term.
const (
	problemGone     = "import.problem.missing"   // there is no file at that path
	problemNoAccess = "import.problem.forbidden" // it may not be read
	problemNoFile   = "import.problem.not_file"  // a folder, or a device
	problemHuge     = "import.problem.too_large" // larger than any file of ours
	problemCut      = "import.problem.truncated" // it ends in the middle
	problemNotJSON  = "import.problem.not_json"  // not JSON at all
	problemForeign  = "import.problem.foreign"   // JSON, yet of another program
	problemNewer    = "import.problem.newer"     // of a newer version of Chevet
	problemAbsurd   = "import.problem.absurd"    // What cannot be right
)

// ImportProblems lists the id of every message that says why a file is not taken in.
func ImportProblems() []string {
	return []string{
		problemGone, problemNoAccess, problemNoFile, problemHuge, problemCut, problemNotJSON,
		problemForeign, problemNewer, problemAbsurd,
	}
}

// Export is everything that is remembered as one readable file, which ReadImport
// takes in again. Units stand in the names of its members.
func (k *Keeper) Export() ([]byte, error) {
	k.saving.Lock()
	defer k.saving.Unlock()
	state, _ := k.both()
	var others document
	if k.store != nil {
		others = k.store.others
	}
	return encode(state, others)
}

// ReadImport reads a file that Export wrote, or a copy of the file in which the
// answers are kept. It takes all of it or nothing: where something is wrong it says
// what, and there is nothing to take in.
func ReadImport(path string) (Import, *units.Line) {
	data, err := readFile(path)
	if err != nil {
		return Import{}, whyUnread(path, err)
	}
	state, others, dropped, err := decode(data)
	switch {
	case errors.Is(err, errNewer):
		return Import{}, problemWith(problemNewer, path)
	case err != nil:
		return Import{}, problemWith(whyUnknown(data), path)
	case !ours(data):
		return Import{}, problemWith(problemForeign, path)
	case len(dropped) > 0:
		problem := problemWith(problemAbsurd, path)
		problem.Args["What"] = dropped[0].term()
		return Import{}, problem
	}
	return Import{state, others}, nil
}

func problemWith(key, path string) *units.Line {
	return &units.Line{Key: key, Args: map[string]any{"File": filepath.Base(path), "Most": largestFile >> 20}}
}

func whyUnread(path string, err error) *units.Line {
	info, lookErr := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrPermission):
		return problemWith(problemNoAccess, path)
	case lookErr != nil:
		return problemWith(problemGone, path)
	case !info.Mode().IsRegular():
		return problemWith(problemNoFile, path)
	case info.Size() > largestFile:
		return problemWith(problemHuge, path)
	}
	return problemWith(problemNoAccess, path)
}

// whyUnknown tells apart why a file is none of ours.
func whyUnknown(data []byte) string {
	var anything any
	switch {
	case errors.Is(json.NewDecoder(bytes.NewReader(data)).Decode(&anything), io.ErrUnexpectedEOF):
		return problemCut
	case !json.Valid(data):
		return problemNotJSON
	}
	return problemForeign
}

// ours says whether a file with a schema number holds what every file of Chevet does.
func ours(data []byte) bool {
	var file document
	if json.Unmarshal(data, &file) != nil {
		return false
	}
	var answers document
	return json.Unmarshal(file[memberAnswers], &answers) == nil && answers != nil
}

// Adopt puts what was imported in the place of everything that is remembered, once
// that is kept as a file of its own, and returns the path of that file. Where it
// cannot be kept, nothing is replaced.
func (k *Keeper) Adopt(in Import) (kept string, err error) {
	k.saving.Lock()
	defer k.saving.Unlock()
	if k.store == nil {
		return "", errNoFolder
	}
	if k.store.frozen {
		return "", errNewer
	}
	if err := k.store.prepare(); err != nil {
		return "", err
	}
	state, _ := k.both()
	if kept, err = k.store.keepApart(state); err != nil {
		return "", err
	}
	k.store.others = in.others
	k.Change(func(s *State) { *s = in.State.Clone() })
	return kept, nil
}

// Kept lists the files in which Chevet keeps what it remembers, copies included.
func (k *Keeper) Kept() []string {
	k.saving.Lock()
	defer k.saving.Unlock()
	if k.store == nil {
		return nil
	}
	return k.store.kept()
}

// Erase removes every file that Chevet keeps, copies included, and forgets
// everything. On an error something is left on disk, and nothing is forgotten.
func (k *Keeper) Erase() error {
	k.saving.Lock()
	defer k.saving.Unlock()
	if k.store == nil {
		return errNoFolder
	}
	if err := k.store.erase(); err != nil {
		return err
	}
	k.Change(func(s *State) { *s = State{} })
	k.isSafe(State{})
	return nil
}

// kept lists the files of the folder that hold what a person said, and the reports
// of crashes.
func (s *Store) kept() []string {
	ours := []string{fileName, backName, freshName(fileName), freshName(backName)}
	before, after, _ := strings.Cut(keptName, "%s")
	var found []string
	entries, _ := os.ReadDir(s.dir) // what cannot be listed is not there to be removed
	for _, entry := range entries {
		name := entry.Name()
		apart := strings.HasPrefix(name, before) && (strings.HasSuffix(name, after) || strings.HasSuffix(name, freshName(after)))
		if slices.Contains(ours, name) || apart {
			found = append(found, filepath.Join(s.dir, name))
		}
	}
	return append(found, crash.Reports(s.dir)...)
}

// erase removes what the store keeps. The file itself goes last, so that a removal
// that fails half-way leaves what was remembered.
func (s *Store) erase() error {
	if err := s.prepare(); err != nil {
		return err
	}
	if err := crash.Erase(s.dir); err != nil {
		return err
	}
	paths := slices.DeleteFunc(s.kept(), func(path string) bool { return path == s.Path() })
	for _, path := range append(paths, s.Path()) {
		if err := removeIfThere(path); err != nil {
			return err
		}
	}
	if err := systemDisk.syncFolder(s.dir); err != nil {
		return err
	}
	s.written, s.faulty, s.others, s.frozen, s.told = nil, nil, nil, false, ""
	return nil
}
