package dated

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestNoFileIsNamedTwice(t *testing.T) {
	dir := t.TempDir()
	moment := time.Date(2026, 2, 20, 12, 30, 5, 0, time.UTC)
	for _, want := range []string{"kept-2026-02-20-123005.txt", "kept-2026-02-20-123005-2.txt", "kept-2026-02-20-123005-3.txt"} {
		path, err := Free(dir, "kept-%s.txt", moment)
		if err != nil || path != filepath.Join(dir, want) {
			t.Fatalf("%s, %v, not %s", path, err, want)
		}
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAFolderThatCannotBeLookedIntoIsAnError(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if path, err := Free(file, "kept-%s.txt", time.Now()); err == nil {
		t.Errorf("in a file, the name %s is free", path)
	}
}
