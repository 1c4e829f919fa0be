package lean

import (
	"os"
	"runtime/debug"
	"time"
)

// How much garbage Go lets gather before it collects it, in percent of what is in use.
// Go's own 100 lets the program hold twice what it needs, and collects often while the
// window is not there yet.
const (
	StartSlack = 400
	Slack      = 50
)

// Started is when the first picture is sure to stand. Reading the languages, the
// letters and the answers leaves more garbage than anything that comes later, and Go
// would keep room for as much again.
const Started = 3 * time.Second

// What a person has set themselves stays.
func init() {
	_, set := os.LookupEnv("GOGC")
	collectAt(StartSlack, set)
	time.AfterFunc(Started, func() {
		collectAt(Slack, set)
		debug.FreeOSMemory()
	})
}

// collectAt has Go collect at so many percent, unless the person has set that.
func collectAt(percent int, set bool) {
	if !set {
		debug.SetGCPercent(percent)
	}
}
