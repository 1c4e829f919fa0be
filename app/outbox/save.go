package outbox

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"chevet/app/profile"
	"chevet/app/units"
)

// The messages that say why a document was not saved. Folder in their Args is a path.
const (
	problemMissing   = "outbox.problem.missing"   // there is no such folder
	problemNoFolder  = "outbox.problem.no_folder" // that is no folder
	problemForbidden = "outbox.problem.forbidden" // it may not be written to
	problemFull      = "outbox.problem.full"      // there is no room in it
	problemOther     = "outbox.problem.other"     // it failed for another reason
)

// Problems lists the id of every message that says why a document was not saved.
func Problems() []string {
	return []string{problemMissing, problemNoFolder, problemForbidden, problemFull, problemOther}
}

// Save writes a document into a folder, whole or not at all and readable by its
// owner alone, under a name that no file has yet: "plan.pdf", or "plan 2.pdf". It
// returns the path, or what is wrong with the folder.
func Save(folder, name, extension string, data []byte) (path string, problem *units.Line) {
	info, err := os.Stat(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", problemWith(problemMissing, folder)
	case err == nil && !info.IsDir():
		return "", problemWith(problemNoFolder, folder)
	}
	path, err = freePath(folder, name, extension)
	if err == nil {
		err = profile.WriteFile(path, data)
	}
	if err != nil {
		return "", problemWith(why(err), folder)
	}
	return path, nil
}

func problemWith(key, folder string) *units.Line {
	return &units.Line{Key: key, Args: map[string]any{"Folder": folder}}
}

func why(err error) string {
	switch profile.CauseOf(err) {
	case profile.CauseForbidden:
		return problemForbidden
	case profile.CauseFull:
		return problemFull
	}
	return problemOther
}

// mostNames is how many names are tried.
const mostNames = 1000

// freePath is a path in a folder at which there is nothing.
func freePath(folder, name, extension string) (string, error) {
	for i := 1; i <= mostNames; i++ {
		path := filepath.Join(folder, name+extension)
		if i > 1 {
			path = filepath.Join(folder, fmt.Sprintf("%s %d%s", name, i, extension))
		}
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			return path, nil
		} else if err != nil {
			return "", err
		}
	}
	return "", fmt.Errorf("%d documents are called %s", mostNames, name)
}

// Places lists the folders to save in, the usual one first: those of them that are
// there, and at last the folder in which Chevet keeps its own file.
func Places() []string {
	var places []string
	if home, err := os.UserHomeDir(); err == nil {
		for _, folder := range []string{filepath.Join(home, "Documents"), filepath.Join(home, "Desktop"), home} {
			if info, err := os.Stat(folder); err == nil && info.IsDir() {
				places = append(places, folder)
			}
		}
	}
	if own := profile.Dir(); own != "" {
		places = append(places, own)
	}
	return places
}

// Another is the first of some places, but for one, in which a document can be
// saved, or "".
func Another(places []string, refused string) string {
	for _, place := range places {
		if filepath.Clean(place) != filepath.Clean(refused) && takes(place) {
			return place
		}
	}
	return ""
}

// takes tries whether a folder can be written to.
func takes(folder string) bool {
	file, err := os.CreateTemp(folder, ".chevet-*")
	if err != nil {
		return false
	}
	return errors.Join(file.Close(), os.Remove(file.Name())) == nil
}
