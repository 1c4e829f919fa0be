package screens_test

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"
)

// A long walk goes through windows of so many steps each, and by its first part the
// program has come to what it holds for good.
const (
	stepsOfAWindow = 1000
	warmUp         = 0.2
)

// What may be left behind after the first part of a long walk.
const mostGrownBytes = 5 << 20

// The toolkit lets go of what it no longer shows when it paints, and of what it shows
// as well where it has not painted for longer than FYNE_CACHE says.
var longCare = care{saving: 200, layout: 20, painting: 60}

// TestALongWalkLeavesNothingBehind walks as many steps as WALK_STEPS says, in windows
// one after the other, and comes by every room. Once the last one is closed, the
// program holds as much memory and as many goroutines as after the first part of them.
func TestALongWalkLeavesNothingBehind(t *testing.T) {
	steps, _ := strconv.Atoi(os.Getenv("WALK_STEPS"))
	if steps == 0 {
		t.Skip("WALK_STEPS says how long a walk")
	}
	first, _ := strconv.Atoi(os.Getenv("WALK_SEED"))
	windows := max(1, steps/stepsOfAWindow)
	seen := log{}
	var before, after holding
	for n := range windows {
		if n == int(float64(windows)*warmUp) {
			before = hold()
			t.Logf("after %d steps: %v", n*stepsOfAWindow, before)
		}
		seed := uint64(first + n)
		if !t.Run(fmt.Sprint(seed), func(t *testing.T) { walk(t, seed, min(steps, stepsOfAWindow), longCare, seen) }) {
			return
		}
	}
	after = hold()
	t.Logf("after %d steps: %v", steps, after)
	if after.bytes > before.bytes+mostGrownBytes || after.goroutines > before.goroutines {
		t.Errorf("%v after the first part became %v", before, after)
	}
	for _, what := range append(everyPlace, everyDeed...) {
		t.Logf("%7d × %s", seen[what], what)
		if seen[what] == 0 {
			t.Errorf("%s never came", what)
		}
	}
}

// holding is what the program holds while no window is open.
type holding struct {
	bytes      uint64
	goroutines int
}

func (h holding) String() string {
	return fmt.Sprintf("%.1f MB and %d goroutines", float64(h.bytes)/(1<<20), h.goroutines)
}

// hold counts what the program holds, once the toolkit has let go of what it last drew.
// It does so on a picture when ten seconds and the time of FYNE_CACHE have passed.
func hold() holding {
	kept, err := time.ParseDuration(os.Getenv("FYNE_CACHE"))
	if err != nil {
		kept = time.Minute
	}
	test.NewCanvas().Capture()
	time.Sleep(kept + 11*time.Second)
	test.NewCanvas().Capture()
	for range 3 {
		runtime.GC()
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return holding{memory.HeapAlloc, runtime.NumGoroutine()}
}
