package lean

import (
	"os"
	"runtime/debug"
	"testing"
)

func TestGoCollectsEarly(t *testing.T) {
	if _, set := os.LookupEnv("GOGC"); set {
		t.Skip("the person who runs the tests has set it themselves")
	}
	before := debug.SetGCPercent(100)
	debug.SetGCPercent(before)
	if before != Slack {
		t.Errorf("Go collects when %d %% more is held than is in use, not at %d %%", before, Slack)
	}
}
