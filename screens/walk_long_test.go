package screens_test

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"chevet/app/profile"
)

// A long walk is one walk: the program has come to what it holds for good by its first
// part, and grows by little from there.
const (
	warmUp         = 5 // the part, as what the whole is divided by
	mostGrownBytes = 5 << 20
)

// The toolkit lets go of what it no longer shows when it paints, and of what it shows
// as well where it has not painted for longer than FYNE_CACHE says.
var longCare = care{saving: 250, layout: 40, painting: 200}

// TestALongWalkLeavesNothingBehind walks as many steps as WALK_STEPS says, the way that
// WALK_SEED leads, and comes by every room. At its end the program holds as much memory
// and as many goroutines as after its first part.
func TestALongWalkLeavesNothingBehind(t *testing.T) {
	steps, _ := strconv.Atoi(os.Getenv("WALK_STEPS"))
	if steps == 0 {
		t.Skip("WALK_STEPS says how long a walk")
	}
	seed, _ := strconv.ParseUint(os.Getenv("WALK_SEED"), 10, 64)
	w := newWalker(t, seed)
	w.walk(steps/warmUp, longCare)
	before := w.hold()
	t.Logf("after %d steps of seed %d: %v", steps/warmUp, seed, before)
	w.walk(steps-steps/warmUp, longCare)
	after := w.hold()
	t.Logf("after %d steps: %v", steps, after)
	if after.bytes > before.bytes+mostGrownBytes || after.goroutines > before.goroutines {
		t.Errorf("%v after the first part became %v", before, after)
	}
	for _, what := range append(everyPlace, everyDeed...) {
		t.Logf("%7d × %s", w.log[what], what)
		if w.log[what] == 0 {
			t.Errorf("%s never came", what)
		}
	}
}

// holding is what the program holds.
type holding struct {
	bytes      uint64
	goroutines int
}

func (h holding) String() string {
	return fmt.Sprintf("%.1f MB and %d goroutines", float64(h.bytes)/(1<<20), h.goroutines)
}

// hold counts what the program holds in a room without fields, with the answers that it
// began with, once the toolkit has let go of all other rooms. It does so on a picture
// when ten seconds and the time of FYNE_CACHE have passed.
func (w *walker) hold() holding {
	kept, err := time.ParseDuration(os.Getenv("FYNE_CACHE"))
	if err != nil {
		kept = time.Minute
	}
	w.keeper.Change(func(state *profile.State) {
		*state = answered()
		state.TakeAlong.Folder = w.home
	})
	w.Go(step(1))
	w.Go(elsewhere)
	w.window.Resize(largeWindow)
	*w.opened, w.browser.opened, w.clock.tones = nil, nil, nil
	w.window.Canvas().Capture()
	time.Sleep(kept + 11*time.Second)
	w.window.Canvas().Capture()
	for range 3 {
		runtime.GC()
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return holding{memory.HeapAlloc, runtime.NumGoroutine()}
}
