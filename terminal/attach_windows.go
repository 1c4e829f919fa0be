package terminal

import (
	"os"

	"golang.org/x/sys/windows"
)

// parentProcess is what AttachConsole takes for the program that started this one.
const parentProcess = ^uintptr(0)

var attachConsole = windows.NewLazySystemDLL("kernel32.dll").NewProc("AttachConsole")

// Attach lets a program that has a window of its own, and therefore no terminal,
// write to the one that it was started from. What was led into a file or another
// program stays led there.
func Attach() {
	if attached, _, _ := attachConsole.Call(parentProcess); attached == 0 {
		return
	}
	for _, stream := range []**os.File{&os.Stdout, &os.Stderr} {
		if _, err := (*stream).Stat(); err == nil {
			continue
		}
		if console, err := os.OpenFile("CONOUT$", os.O_RDWR, 0); err == nil {
			*stream = console
		}
	}
}
