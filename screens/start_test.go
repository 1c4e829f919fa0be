package screens_test

import (
	"strings"
	"testing"

	"chevet/screens"
)

func TestWhereAScreenIsMissing(t *testing.T) {
	for _, c := range []struct {
		system, variable string
		missing          bool
	}{
		{"linux", "", true},
		{"linux", "DISPLAY", false},
		{"linux", "WAYLAND_DISPLAY", false},
		{"freebsd", "", true},
		{"freebsd", "DISPLAY", false},
		{"windows", "", false},
		{"darwin", "", false},
	} {
		getenv := func(name string) string {
			if name == c.variable {
				return ":0"
			}
			return ""
		}
		if got := screens.DisplayMissing(c.system, getenv); got != c.missing {
			t.Errorf("on %s with %q set, missing is %v", c.system, c.variable, got)
		}
	}
}

// explained is what comes of a line of the toolkit's log, what is shown to a person
// without a terminal, and the status with which the program ends, 0 while it goes on.
func explained(t *testing.T, language, line string) (text, shown string, status int) {
	t.Helper()
	var out strings.Builder
	defer func() {
		if ended := recover(); ended != nil {
			text, status = out.String(), ended.(int)
		}
	}()
	explainer := screens.ExplainFailures(&out, func(text string) { shown += text }, builtIn(t).Speaker(language, "", ""), func(status int) { panic(status) })
	if n, err := explainer.Write([]byte(line)); n != len(line) || err != nil {
		t.Errorf("%q: wrote %d: %v", line, n, err)
	}
	return out.String(), shown, 0
}

func TestFailuresAreExplained(t *testing.T) {
	const (
		noScreen = "Fyne error:  failed to initialise GLFW\n"
		noOpenGL = "Fyne error:  window creation error\n"
		noTrial  = "PlatformError: WGL: Failed to set pixel format for dummy context: invalid\n"
		other    = "Fyne error:  something else\n"
	)
	for _, language := range []string{"en", "fr"} {
		say := builtIn(t).Speaker(language, "", "").T
		for _, c := range []struct {
			line, shown, after string
			status             int
		}{
			{noScreen, say("start.no_display"), "\n", 1},
			{noOpenGL, say("start.no_opengl"), "\n" + noOpenGL, 0},
			{noTrial, say("start.no_opengl"), "\n", 1},
			{other, "", other, 0},
		} {
			if text, shown, status := explained(t, language, c.line); text != c.shown+c.after || shown != c.shown || status != c.status {
				t.Errorf("%s: %q becomes %q, with %q shown, and the program ends with %d", language, c.line, text, shown, status)
			}
		}
	}
}
