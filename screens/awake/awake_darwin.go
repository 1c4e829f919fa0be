package awake

import (
	"os"
	"os/exec"
	"strconv"
)

// keep has caffeinate of macOS keep the display on. It ends by itself when this
// program does.
func keep(string) (release func()) {
	caffeinate := exec.Command("/usr/bin/caffeinate", "-d", "-w", strconv.Itoa(os.Getpid()))
	if caffeinate.Start() != nil {
		return nothing
	}
	return func() {
		_ = caffeinate.Process.Kill()
		_ = caffeinate.Wait()
	}
}
