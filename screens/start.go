package screens

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"

	"chevet/locales"
)

// DisplayMissing says that there is no screen to open a window on. Only systems
// that name their screens in the environment can lack one.
func DisplayMissing(system string, getenv func(string) string) bool {
	switch system {
	case "windows", "darwin", "js", "android", "ios":
		return false
	}
	return getenv("DISPLAY") == "" && getenv("WAYLAND_DISPLAY") == ""
}

// failureSign is how the toolkit begins to say that no window can be opened,
// which happens where OpenGL is missing.
var failureSign = []byte("window creation error")

// ExplainFailures writes what the toolkit logs to out, and adds what it means
// and what can be done when no window can be opened.
func ExplainFailures(out io.Writer, words *locales.Speaker) io.Writer {
	return explainer{out, words}
}

type explainer struct {
	out   io.Writer
	words *locales.Speaker
}

func (e explainer) Write(line []byte) (int, error) {
	if bytes.Contains(line, failureSign) {
		fmt.Fprintln(e.out, e.words.T("start.no_opengl"))
	}
	return e.out.Write(line)
}

// MakeCacheFolder makes the folder of which the toolkit expects that it exists
// before it starts.
func MakeCacheFolder() {
	if cache, err := os.UserCacheDir(); err == nil {
		if err := os.MkdirAll(filepath.Join(cache, "fyne"), 0o700); err != nil {
			fyne.LogError("making the folder for caches", err)
		}
	}
}
