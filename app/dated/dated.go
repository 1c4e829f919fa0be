// Package dated gives files names that say when they were kept, and that no file has.
package dated

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Free is the path of a file in dir that is not there yet. Its name is pattern, with
// the moment, to the second, in the place of %s; a number follows where that name is
// taken. An error says that the folder cannot be looked into.
func Free(dir, pattern string, moment time.Time) (path string, err error) {
	date := moment.Format("2006-01-02-150405")
	for i := 1; ; i++ {
		name := date
		if i > 1 {
			name = fmt.Sprintf("%s-%d", date, i)
		}
		free := filepath.Join(dir, fmt.Sprintf(pattern, name))
		if _, err := os.Lstat(free); errors.Is(err, fs.ErrNotExist) {
			return free, nil
		} else if err != nil {
			return "", fmt.Errorf("look for a free name: %w", err)
		}
	}
}
