package awake

import "golang.org/x/sys/windows"

var setState = windows.NewLazySystemDLL("kernel32.dll").NewProc("SetThreadExecutionState")

// States of SetThreadExecutionState.
const (
	continuous = 0x80000000 // until the next call from this thread
	system     = 0x00000001 // no sleep
	display    = 0x00000002 // the display stays on
)

// keep tells Windows what this thread needs. The reason has no place there.
func keep(string) (release func()) {
	if setState.Find() != nil {
		return nothing
	}
	if before, _, _ := setState.Call(continuous | system | display); before == 0 {
		return nothing
	}
	return func() { _, _, _ = setState.Call(continuous) }
}
