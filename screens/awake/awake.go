// Package awake keeps the display on while a session runs, where the system
// allows it. It knows no window.
package awake

import "sync"

// Keep asks the system to leave the display on until release is called, and tells
// it why, in words that the system may show. Where it cannot be asked nothing
// happens, and nobody is told. Only the first call of a release counts, and the
// wish ends with the program at the latest.
//
// Keep and release have to be called from the goroutine of the window, one session
// at a time: on Windows the wish belongs to the thread that made it, and the
// goroutine of the window is the one that stays on its thread. Keep may take a
// third of a second on a system that does not answer, usually some milliseconds.
func Keep(why string) (release func()) {
	return sync.OnceFunc(keep(why))
}

// nothing is the release of what was not granted.
func nothing() {}
