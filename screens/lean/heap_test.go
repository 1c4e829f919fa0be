package lean

import (
	"os"
	"runtime/debug"
	"runtime/metrics"
	"testing"
	"time"
)

// percent is where Go collects now.
func percent() uint64 {
	sample := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

func TestGoCollectsLateAtTheStartAndEarlyAfterIt(t *testing.T) {
	if _, set := os.LookupEnv("GOGC"); set {
		t.Skip("the person who runs the tests has set it themselves")
	}
	if got := percent(); got != StartSlack {
		t.Errorf("at the start Go collects at %d %%, not at %d %%", got, StartSlack)
	}
	for range 100 {
		if percent() == Slack {
			return
		}
		time.Sleep(Started / 20)
	}
	t.Errorf("after the start Go collects at %d %%, not at %d %%", percent(), Slack)
}

func TestWhatAPersonHasSetStays(t *testing.T) {
	before := debug.SetGCPercent(123)
	defer debug.SetGCPercent(before)
	if collectAt(Slack, true); percent() != 123 {
		t.Errorf("Go collects at %d %%", percent())
	}
}
