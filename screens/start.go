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

// frameRoom is left free beside the window for its frame and title.
var frameRoom = fyne.NewSize(10, 40)

// fitScreen makes a window smaller that is larger than its screen, which not every
// system does.
func (s *Shell) fitScreen() {
	if s.Room == nil {
		return
	}
	width, height := s.Room()
	if size := FirstSize(width, height, s.Window.Canvas().Scale()); size != firstSize {
		s.Window.Resize(size)
	}
}

// FirstSize is the size of the window at the start on a screen of so many pixels,
// where so many pixels make one of the window.
func FirstSize(width, height int, scale float32) fyne.Size {
	if width <= 0 || height <= 0 || scale <= 0 {
		return firstSize
	}
	free := fyne.NewSize(float32(width)/scale, float32(height)/scale).Subtract(frameRoom)
	return firstSize.Min(free)
}

// How the toolkit says that no window can be opened: it cannot reach the screen,
// after which it would panic, or OpenGL is missing. Where Windows has not even an
// OpenGL to try, it would go on without a window.
var (
	noScreenSign   = []byte("failed to initialise GLFW")
	noOpenGLSign   = []byte("window creation error")
	noTrialOfAnyGL = []byte("dummy context")
)

// ExplainFailures writes what the toolkit logs to out. When no window can be
// opened it adds what that means and what can be done, also by show where a person
// has no terminal to read. Where the toolkit would not end by itself, it says just
// that and calls exit with 1, which is not to return.
func ExplainFailures(out io.Writer, show func(text string), words *locales.Speaker, exit func(status int)) io.Writer {
	return explainer{out, show, words, exit}
}

type explainer struct {
	out   io.Writer
	show  func(text string)
	words *locales.Speaker
	exit  func(status int)
}

func (e explainer) Write(line []byte) (int, error) {
	switch {
	case bytes.Contains(line, noScreenSign):
		e.say("start.no_display")
		e.exit(1)
	case bytes.Contains(line, noOpenGLSign):
		e.say("start.no_opengl")
	case bytes.Contains(line, noTrialOfAnyGL):
		e.say("start.no_opengl")
		e.exit(1)
	}
	return e.out.Write(line)
}

func (e explainer) say(key string) {
	text := e.words.T(key)
	fmt.Fprintln(e.out, text)
	e.show(text)
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
