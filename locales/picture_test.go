package locales

import (
	"bytes"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"chevet/app/picture"
	"chevet/app/units"
)

// TestEveryProblemWithAPictureCanBeSaid brings files that are no good pictures. A
// file that may not be read cannot be made on every machine, so its line is given.
func TestEveryProblemWithAPictureCanBeSaid(t *testing.T) {
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewGray(image.Rect(0, 0, picture.MostPixels+1, 1))); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, data := range map[string][]byte{
		"wide.png": file.Bytes(), "half.png": file.Bytes()[:20], "text.png": []byte("Lift."),
		"large.png": make([]byte, picture.LargestFile+1),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	lines := []*units.Line{{Key: "picture.problem.forbidden", Args: map[string]any{"File": "locked.png"}}}
	for _, name := range []string{"wide.png", "half.png", "text.png", "large.png", "gone.png", ""} {
		_, problem := picture.Load(filepath.Join(dir, name))
		if problem == nil {
			t.Fatalf("%q was loaded", name)
		}
		lines = append(lines, problem)
	}
	all, seen := speakers(t), map[string]bool{}
	for _, line := range lines {
		seen[line.Key] = true
		checkSaid(t, all, *line)
	}
	for _, key := range picture.ProblemKeys() {
		if !seen[key] {
			t.Errorf("nothing here gives %s", key)
		}
	}
}
