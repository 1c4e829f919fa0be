package screens_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
)

// The random walks: each seed leads another way, always the same one.
const (
	walkSeeds    = 8
	walkSteps    = 180
	longestTyped = 1000 // runes of a field that are kept on disk
)

// care says after how many steps what takes longest is done.
type care struct{ saving, layout, painting int }

var shortCare = care{saving: 25, layout: 10, painting: walkSteps}

// TestARandomWalkNeverStumbles taps, types, drags, scrolls, resizes and switches
// at random. Nothing panics, what is kept is fit to be kept, and the plan in the
// window is that of the answers.
func TestARandomWalkNeverStumbles(t *testing.T) {
	for seed := range uint64(walkSeeds) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) { newWalker(t, seed).walk(walkSteps, shortCare) })
	}
}

// log counts how many times something was seen or done on a walk.
type log map[string]int

// newWalker opens a window on a data file in a folder of its own.
func newWalker(t *testing.T, seed uint64) *walker {
	home := t.TempDir()
	t.Chdir(home) // where a folder is named that is none from the root
	store, _, _ := profile.Open(filepath.Join(home, "kept"))
	state := answered()
	state.TakeAlong.Folder = home
	keeper := profile.NewKeeper(store, state)
	t.Cleanup(func() { _ = keeper.Close() })
	return &walker{
		stage:  open(t, setUp{keeper: keeper, places: []string{home}}),
		random: rand.New(rand.NewPCG(seed, 42)), home: home, log: log{},
	}
}

// walk takes so many steps, and stops where it stumbles.
func (w *walker) walk(steps int, care care) {
	w.Helper()
	for n := range steps {
		what := w.stride()
		w.later.run()
		w.closeDialogs()
		w.log[w.place()]++
		w.checkState(what)
		w.checkClock(what)
		if n%care.saving == 0 {
			w.checkSaving(what)
		}
		if size := w.window.Canvas().Size(); n%care.layout == 0 && w.roomy(size) {
			w.checkLayout(what, size)
		}
		if n%care.painting == care.painting-1 {
			w.window.Canvas().Capture()
		}
		if w.Failed() {
			w.Fatalf("stumbled at step %d", n)
		}
	}
}

// walker wanders about a stage.
type walker struct {
	*stage
	random *rand.Rand
	// home is the folder where it saves.
	home string
	log  log
}

// roomy says that everything has to fit into a window: one of the smallest screen, or
// one with all twice as large, where the text is not larger still and nothing is told
// above the page.
func (w *walker) roomy(size fyne.Size) bool {
	holds := func(least fyne.Size) bool { return size.Width >= least.Width && size.Height >= least.Height }
	told := hasPrefix(w.Kit().Names(), "notice.close.")
	return holds(smallWindow) || holds(lowWindows[0]) && w.Kit().Scale == 1 && !told
}

// stride does one thing and says what it was.
func (w *walker) stride() string {
	if w.Kit().Plan.Held && w.random.IntN(4) == 0 {
		w.Go(step(1))
		w.pressOn("signs.none")
		return "no warning sign after all"
	}
	switch w.random.IntN(28) {
	case 0, 1, 2, 3, 4:
		return w.tap()
	case 5, 6:
		return w.pressKey()
	case 7:
		return w.typeSomething()
	case 8:
		return w.paste()
	case 9:
		return w.drag()
	case 10:
		return w.scroll()
	case 11:
		return w.resize()
	case 12, 13:
		return w.useMenu()
	case 14, 15:
		return w.set()
	case 16, 17:
		return w.letTimePass()
	case 18:
		return w.follow()
	case 19:
		return w.takeAlong()
	case 20, 21:
		return w.lookInBed()
	case 22:
		return w.searchFor()
	case 23:
		return w.writeDown()
	case 24:
		return w.tryOut()
	}
	return w.goSomewhere()
}

// closeDialogs closes what the toolkit has put over the window.
func (w *walker) closeDialogs() {
	overlays := w.window.Canvas().Overlays()
	for top := overlays.Top(); top != nil; top = overlays.Top() {
		overlays.Remove(top)
	}
}
