package crash

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// headerSign begins the line that each start writes.
const headerSign = "#"

// longestLook is how far into a file a crash is looked for, in bytes: thousands of
// starts that no crash followed.
const longestLook = 1 << 20

// holdsCrash says whether a file holds more than the lines of starts. A line of
// nothing but zeros is what a power cut can leave.
func holdsCrash(path string) bool {
	if !isOrdinary(path) {
		return false
	}
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, longestLook))
	if err != nil {
		return false
	}
	for line := range bytes.Lines(text) {
		line = bytes.Trim(line, "\x00\r\n\t ")
		if len(line) > 0 && !bytes.HasPrefix(line, []byte(headerSign)) {
			return true
		}
	}
	return false
}

// Reports lists the files in a folder that hold a crash, the newest last.
func Reports(dir string) []string {
	reports := filedIn(dir)
	if open := filepath.Join(dir, openName); holdsCrash(open) {
		reports = append(reports, open)
	}
	return reports
}

// filedIn lists the reports that were filed, the oldest first.
func filedIn(dir string) []string {
	before, after, _ := strings.Cut(reportName, "%s")
	var reports []string
	entries, _ := os.ReadDir(dir) // what cannot be listed is not there
	for _, entry := range entries {
		if name := entry.Name(); strings.HasPrefix(name, before) && strings.HasSuffix(name, after) {
			reports = append(reports, filepath.Join(dir, name))
		}
	}
	slices.SortFunc(reports, func(a, b string) int {
		return strings.Compare(strings.TrimSuffix(a, after), strings.TrimSuffix(b, after))
	})
	return reports
}

// Erase removes every report. The file into which a crash of an open copy is
// written is emptied instead, since it stays in use.
func Erase(dir string) error {
	for _, report := range Reports(dir) {
		remove := os.Remove
		if filepath.Base(report) == openName {
			remove = func(path string) error { return os.Truncate(path, 0) }
		}
		if err := remove(report); err != nil {
			return fmt.Errorf("remove a report of a crash: %w", err)
		}
	}
	return nil
}
