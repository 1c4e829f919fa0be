package screens_test

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chevet/app/exercise"
	"chevet/app/know"
	"chevet/app/profile"
	"chevet/screens/parts"
)

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
	size := fyne.NewSize(480+w.random.Float32()*1560, 260+w.random.Float32()*940)
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
		mineRoom, sessionRoom, learnRoom, learnPage(pick(w, know.Pages()...).ID), learnPage("gone"), sourcesRoom,
		keepRoom, parts.Route{Room: parts.Settings}, parts.Route{Room: parts.Help})
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
	if w.random.IntN(4) == 0 && w.Route() == sessionRoom {
		w.clock.turn(40 * time.Second)
		return "following " + start + " for a while, and " + w.pressSome("session.end")
	}
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
