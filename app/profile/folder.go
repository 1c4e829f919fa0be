package profile

import (
	"os"
	"path/filepath"
	"runtime"
)

// folderVariable names the environment variable that overrides the folder.
const folderVariable = "CHEVET_DIR"

// Dir is the folder in which Chevet keeps its file, or "" when the system names
// none, as without a home folder. CHEVET_DIR overrides it. Otherwise it is
//
//	Linux and others  $XDG_DATA_HOME/chevet or ~/.local/share/chevet
//	macOS             ~/Library/Application Support/Chevet
//	Windows           %AppData%\Chevet
//
// The answers are data and not settings, hence the data folder on Linux.
func Dir() string {
	if dir := os.Getenv(folderVariable); dir != "" {
		return dir
	}
	switch runtime.GOOS {
	case "darwin", "windows":
		return inside(os.UserConfigDir, "Chevet")
	}
	// A relative path there is to be ignored (XDG Base Directory Specification).
	if data := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(data) {
		return filepath.Join(data, "chevet")
	}
	return inside(os.UserHomeDir, ".local", "share", "chevet")
}

func inside(parent func() (string, error), names ...string) string {
	dir, err := parent()
	if err != nil {
		return ""
	}
	return filepath.Join(append([]string{dir}, names...)...)
}
