package screens_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chevet/app/advice"
	"chevet/app/evidence"
	"chevet/app/exercise"
	"chevet/app/know"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// The random walks: each seed leads another way, always the same one.
const (
	walkSeeds    = 8
	walkSteps    = 180
	saveEvery    = 25
	lookEvery    = 10
	longestTyped = 1000 // runes of a field that are kept on disk
)

// TestARandomWalkNeverStumbles taps, types, drags, scrolls, resizes and switches
// at random. Nothing panics, what is kept is fit to be kept, and the plan in the
// window is that of the answers.
func TestARandomWalkNeverStumbles(t *testing.T) {
	for seed := range uint64(walkSeeds) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			w := &walker{stage: open(t, setUp{state: answered()}), random: rand.New(rand.NewPCG(seed, 42))}
			for n := range walkSteps {
				what := w.stride()
				w.closeDialogs()
				w.checkState(what)
				w.checkClock(what)
				if n%saveEvery == 0 {
					w.checkSaving(what)
				}
				if size := w.window.Canvas().Size(); n%lookEvery == 0 && size.Width >= smallWindow.Width && size.Height >= smallWindow.Height {
					w.checkLayout(what, size)
				}
				if t.Failed() {
					t.Fatalf("stumbled at step %d", n)
				}
			}
		})
	}
}

// walker wanders about a stage.
type walker struct {
	*stage
	random *rand.Rand
}

// stride does one thing and says what it was.
func (w *walker) stride() string {
	if w.Kit().Plan.Held && w.random.IntN(4) == 0 {
		w.Go(step(1))
		w.pressOn("signs.none")
		return "no warning sign after all"
	}
	switch w.random.IntN(22) {
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
	case 14:
		return w.set()
	case 15, 16:
		return w.letTimePass()
	case 17:
		return w.follow()
	}
	return w.goSomewhere()
}

func pick[T any](w *walker, from ...T) T { return from[w.random.IntN(len(from))] }

// tap taps in the middle of a control; where that is out of view, on whatever
// is there.
func (w *walker) tap() string {
	name := pick(w, w.Kit().Names()...)
	control, _ := w.find(w.Kit().Control(name))
	at := fyne.NewPos((control.left+control.right)/2, (control.top+control.bottom)/2)
	test.TapCanvas(w.window.Canvas(), at)
	return fmt.Sprintf("a tap on %s at %v", name, at)
}

func (w *walker) pressKey() string {
	key := pick(w, fyne.KeyTab, fyne.KeyTab, fyne.KeySpace, fyne.KeySpace, fyne.KeyReturn, fyne.KeyEscape, fyne.KeyEnter,
		fyne.KeyF1, fyne.KeyLeft, fyne.KeyRight, fyne.KeyUp, fyne.KeyDown, fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp,
		fyne.KeyPageDown, fyne.KeyBackspace, fyne.KeyDelete, fyne.KeyInsert, fyne.KeyF5)
	w.press(key)
	return "the key " + string(key)
}

// scraps are what a cat on the keyboard, a paste and a person may bring.
func scraps() []string {
	return append(oddTexts, "1", "7", "0", "170", "5'7\"", "68", ",", ".", "\x00", "\u202e", "e\u0301", "👩‍⚕️", "\t",
		strings.Repeat("Ten pillows. ", 500))
}

func (w *walker) typeSomething() string {
	text := pick(w, scraps()...)
	w.typeRunes(text[:min(len(text), 40)])
	return fmt.Sprintf("typing %.40q", text)
}

// paste pastes into a field, cuts it out again, or takes back what was done.
func (w *walker) paste() string {
	text := pick(w, scraps()...)
	clipboard := test.NewClipboard()
	clipboard.SetContent(text)
	shortcut := pick[fyne.Shortcut](w, &fyne.ShortcutPaste{Clipboard: clipboard}, &fyne.ShortcutPaste{Clipboard: clipboard},
		&fyne.ShortcutSelectAll{}, &fyne.ShortcutCut{Clipboard: clipboard}, &fyne.ShortcutUndo{}, &fyne.ShortcutRedo{})
	w.Go(step(3))
	if w.Route() == step(3) {
		w.focusOn("field." + string(pick(w, fields...)))
	}
	if field, ok := w.window.Canvas().Focused().(fyne.Shortcutable); ok {
		field.TypedShortcut(shortcut)
	}
	return fmt.Sprintf("%s of %.40q", shortcut.ShortcutName(), text)
}

func (w *walker) somePlace() fyne.Position {
	size := w.window.Canvas().Size()
	return fyne.NewPos(w.random.Float32()*size.Width, w.random.Float32()*size.Height)
}

// drag drags a slider when there is one, and else whatever is at some place.
func (w *walker) drag() string {
	at, by := w.somePlace(), w.random.Float32()*600-300
	for _, one := range look(w.window) {
		if _, isSlider := one.object.(*parts.Slider); isSlider {
			at = fyne.NewPos(pick(w, one.left+1, one.right-1, one.left+w.random.Float32()*(one.right-one.left)), one.top+10)
		}
	}
	test.Drag(w.window.Canvas(), at, by, 0)
	return fmt.Sprintf("a drag at %v by %.0f", at, by)
}

func (w *walker) scroll() string {
	at, by := w.somePlace(), w.random.Float32()*2000-1000
	test.Scroll(w.window.Canvas(), at, 0, by)
	test.MoveMouse(w.window.Canvas(), w.somePlace())
	return fmt.Sprintf("a scroll at %v by %.0f", at, by)
}

func (w *walker) resize() string {
	size := fyne.NewSize(640+w.random.Float32()*1400, 400+w.random.Float32()*800)
	w.window.Resize(size)
	return fmt.Sprintf("a resize to %v", size)
}

// useMenu does what an item of the main menu does, all but closing the window.
func (w *walker) useMenu() string {
	menu := pick(w, w.window.MainMenu().Items...)
	item := pick(w, menu.Items...)
	if item.ChildMenu != nil {
		item = pick(w, item.ChildMenu.Items...)
	}
	if item.Action != nil && !item.IsQuit {
		item.Action()
	}
	return fmt.Sprintf("the menu item %q", item.Label)
}

// set changes a setting and goes back.
func (w *walker) set() string {
	w.Go(parts.Route{Room: parts.Settings})
	name := pick(w, w.Kit().Names()...)
	w.pressOn(name)
	w.press(fyne.KeyEscape)
	return "the setting " + name
}

func (w *walker) goSomewhere() string {
	route := pick(w, step(1), step(2), step(3), step(4), step(5), step(6), safetyRoom, planRoom, galleryRoom, galleryRoom,
		ownPage(pick(w, exercise.Catalogue()...).ID), ownPage("own-1"), ownPage("gone"), ownRoom, parts.Route{Room: parts.Own, ID: "own-2"},
		mineRoom, sessionRoom, learnRoom, learnPage(pick(w, know.Pages()...).ID), learnPage("gone"), sourcesRoom)
	w.Go(route)
	return fmt.Sprintf("going to %v", route)
}

// follow begins a session, or goes on with it; sometimes what is written down of one's
// own exercise is first made fit to be saved.
func (w *walker) follow() string {
	w.Go(galleryRoom)
	if w.Route() != galleryRoom {
		return "no exercises, since a sign holds them back"
	}
	if w.random.IntN(3) == 0 {
		w.keeper.Change(func(state *profile.State) {
			state.Exercises.Draft = &profile.Draft{Name: pick(w, "Shrug", "Nod"), Steps: []string{"Lift.", "Let go."}, Reps: "2", Hold: pick(w, "", "3"), Sided: w.random.IntN(2) == 0}
		})
		w.Go(ownRoom)
		w.pressOn("own.save", "exercise.mine")
		return "writing down an exercise"
	}
	starts := slices.DeleteFunc(w.Kit().Names(), func(name string) bool {
		return !strings.HasPrefix(name, "gallery.start.") && name != "gallery.go_on"
	})
	if len(starts) == 0 {
		return "nothing to begin"
	}
	start := pick(w, starts...)
	w.pressOn(start)
	w.pressOn("session.press")
	return "following " + start
}

// letTimePass turns the hands of the clock: beat by beat, or by a jump.
func (w *walker) letTimePass() string {
	if w.random.IntN(5) == 0 {
		by := pick(w, time.Hour, -time.Hour, 3*time.Second, -time.Second, 24*time.Hour)
		w.clock.jump(by)
		return fmt.Sprintf("a jump of the clock by %v", by)
	}
	by := time.Duration(w.random.IntN(45_000)) * time.Millisecond
	for passed := time.Duration(0); passed < by; {
		beat := time.Duration(20+w.random.IntN(1500)) * time.Millisecond
		w.clock.jump(beat)
		passed += beat
	}
	return fmt.Sprintf("%v", by)
}

// closeDialogs closes what the toolkit has put over the window.
func (w *walker) closeDialogs() {
	overlays := w.window.Canvas().Overlays()
	for top := overlays.Top(); top != nil; top = overlays.Top() {
		overlays.Remove(top)
	}
}

// checkClock looks whether the display is kept on where it beats and nowhere else, and
// whether what is kept of the sessions makes sense.
func (w *walker) checkClock(after string) {
	w.Helper()
	beats := w.clock.beat != nil
	if w.clock.awake != map[bool]int{true: 1}[beats] || beats && w.Route() != sessionRoom {
		w.Errorf("after %s, in %v, it beats: %v, and the display is kept on by %d", after, w.Route(), beats, w.clock.awake)
	}
	for _, log := range w.sessions() {
		if len(log.Done) == 0 || log.Ended.Before(log.Began) {
			w.Errorf("after %s, kept is %+v", after, log)
		}
		for _, done := range log.Done {
			if done.Reps < 1 || done.Planned < 1 {
				w.Errorf("after %s, kept is %+v", after, log)
			}
		}
	}
}

// checkState compares the state with what is shown of it.
func (w *walker) checkState(after string) {
	w.Helper()
	state, shown := w.keeper.State(), w.Kit().State
	if w.Route() == sessionRoom {
		shown.Exercises.Sessions = state.Exercises.Sessions // the room of a session shows none of them
	}
	switch {
	case !shown.Equal(state):
		w.Errorf("after %s, the window shows\n%+v\nand the state is\n%+v", after, shown, state)
	case !reflect.DeepEqual(w.Kit().Plan, advice.Make(state.Answers)):
		w.Errorf("after %s, the plan shown is not that of the answers", after)
	case w.Kit().Plan.Held && advises(w.Route()):
		w.Errorf("after %s, a plan that is held back is shown in %v", after, w.Route())
	}
	w.checkPlan(after, w.Kit().Plan)
	w.checkWords(after)
	if w.Route() == step(3) {
		w.checkUnderstood(after)
	}
}

// advises says that a room gives advice that a warning sign holds back.
func advises(route parts.Route) bool {
	if route.Room == parts.Learn {
		page, _ := know.ByID(know.PageID(route.ID))
		return page.Advises
	}
	rooms := []parts.Room{parts.Plan, parts.Gallery, parts.Exercise, parts.Own, parts.Mine, parts.Session}
	return slices.Contains(rooms, route.Room) || route.Room == parts.Wizard && route.Step > 1
}

// checkPlan looks whether a plan agrees with itself.
func (w *walker) checkPlan(after string, plan advice.Plan) {
	w.Helper()
	if plan.Held {
		return
	}
	for _, band := range plan.Bands {
		if !(band.LowCM <= band.BestCM && band.BestCM <= band.HighCM) {
			w.Errorf("after %s, the band is %v to %v, best %v", after, band.LowCM, band.HighCM, band.BestCM)
		}
	}
	if n := len(plan.Tonight); n < 3 || n > 5 {
		w.Errorf("after %s, tonight has %d lines", after, n)
	}
	for _, reason := range plan.Reasons {
		if _, known := evidence.ByID(reason.Source); !known {
			w.Errorf("after %s, %s has no source", after, reason.Key)
		}
	}
}

// checkWords looks for messages that could not be said.
func (w *walker) checkWords(after string) {
	w.Helper()
	for _, text := range words(w.window) {
		if strings.Contains(text, "[") || strings.Contains(text, "{{") || strings.Contains(text, "<no value>") {
			w.Errorf("after %s, %v says %q", after, w.Route(), text)
		}
	}
}

// checkSaving saves the state and reads it again: nothing is left out, since
// nothing in it can be wrong.
func (w *walker) checkSaving(after string) {
	w.Helper()
	state := w.keeper.State()
	for field, text := range state.Answers.Typed {
		if runes := []rune(text); len(runes) > longestTyped {
			state.Answers.Typed[field] = string(runes[:longestTyped])
		}
	}
	folder := w.TempDir()
	store, _, notices := profile.Open(folder)
	if _, err := store.Save(state); err != nil || len(notices) > 0 {
		w.Fatal(err, notices)
	}
	if err := store.Close(); err != nil {
		w.Fatal(err)
	}
	store, kept, notices := profile.Open(folder)
	if err := store.Close(); err != nil {
		w.Fatal(err)
	}
	if len(notices) > 0 || !kept.Equal(state) {
		w.Errorf("after %s, saving makes\n%+v of\n%+v, and says %v", after, kept, state, notices)
	}
}
