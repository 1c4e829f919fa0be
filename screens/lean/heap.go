package lean

import (
	"os"
	"runtime/debug"
	"time"
)

// Slack is how much garbage Go lets gather before it collects it, in percent of what
// is in use. Go's own 100 lets the program hold twice what it needs.
const Slack = 50

// Started is when the first picture is sure to stand. Reading the languages, the
// letters and the answers leaves more garbage than anything that comes later, and Go
// would keep room for as much again.
const Started = 3 * time.Second

// What a person has set themselves stays.
func init() {
	if _, set := os.LookupEnv("GOGC"); !set {
		debug.SetGCPercent(Slack)
	}
	time.AfterFunc(Started, debug.FreeOSMemory)
}
