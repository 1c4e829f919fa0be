package profile

import (
	"path/filepath"
	"runtime"
	"testing"
)

func TestTheFolder(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		t.Skip("the folder is named by the system")
	}
	home, data := t.TempDir(), t.TempDir()
	for _, c := range []struct{ home, data, override, want string }{
		{home, "", "", filepath.Join(home, ".local", "share", "chevet")},
		{home, data, "", filepath.Join(data, "chevet")},
		{home, "relative", "", filepath.Join(home, ".local", "share", "chevet")},
		{"", data, "", filepath.Join(data, "chevet")},
		{"", "", "", ""},
		{"", "", data, data},
		{home, data, "here", "here"},
	} {
		t.Setenv("HOME", c.home)
		t.Setenv("XDG_DATA_HOME", c.data)
		t.Setenv("CHEVET_DIR", c.override)
		if got := Dir(); got != c.want {
			t.Errorf("HOME=%q XDG_DATA_HOME=%q CHEVET_DIR=%q: %q, want %q", c.home, c.data, c.override, got, c.want)
		}
	}
}
