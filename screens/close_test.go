package screens_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chevet/app/profile"
	"chevet/screens"
)

// watched is a window that tells whether it was closed, and can be asked to close
// as the button of its frame does.
type watched struct {
	fyne.Window
	askedToClose func()
	closed       bool
}

// TestNothingIsLeftToDoOnceTheWindowIsGone: what the toolkit would do then, it may wait
// for for ever.
func TestNothingIsLeftToDoOnceTheWindowIsGone(t *testing.T) {
	app := test.NewApp()
	lifecycle := app.Lifecycle().(interface {
		SetOnStoppedHookExecuted(func())
		OnStopped() func()
	})
	lifecycle.SetOnStoppedHookExecuted(func() {})
	screens.Open(screens.Params{App: app, Window: app.NewWindow(""), Keeper: profile.NewKeeper(nil, profile.State{}), Words: builtIn(t)})
	if lifecycle.OnStopped() != nil {
		t.Error("the toolkit has something to do after the window")
	}
}

// SetCloseIntercept takes what is done in place of closing.
func (w *watched) SetCloseIntercept(instead func()) { w.askedToClose = instead }

// Close closes the window for good, once.
func (w *watched) Close() {
	if !w.closed {
		w.closed = true
		w.Window.Close()
	}
}

// byTheFrame and byTheKeys are the two ways in which a person closes the window.
func byTheFrame(s *stage) { s.window.askedToClose() }
func byTheKeys(s *stage)  { s.shortcut(fyne.KeyQ, fyne.KeyModifierShortcutDefault) }

var waysToClose = map[string]func(*stage){"the frame": byTheFrame, "the keys": byTheKeys}

func TestClosingSavesFirst(t *testing.T) {
	for name, closeBy := range waysToClose {
		folder := t.TempDir()
		s := openOn(t, folder, "en")
		s.pressOn("signs.none")
		closeBy(s)
		if !s.window.closed || !strings.Contains(read(t, filepath.Join(folder, dataFile)), `"none"`) {
			t.Errorf("%s: closed %v with\n%s", name, s.window.closed, read(t, filepath.Join(folder, dataFile)))
		}
	}
}

func TestClosingWhereNothingCanBeSavedIsToldOnce(t *testing.T) {
	for name, closeBy := range waysToClose {
		for _, language := range []string{"en", "fr"} {
			folder, _ := blocked(t)
			s := openOn(t, folder, language)
			s.pressOn("signs.none")
			closeBy(s)
			if s.window.closed || !s.says("notice.closing") {
				t.Errorf("%s, %s: closed %v, warned %v", name, language, s.window.closed, s.says("notice.closing"))
			}
			closeBy(s)
			if !s.window.closed {
				t.Errorf("%s, %s: does not close when asked again", name, language)
			}
		}
	}
}

// The warning falls away once saving works again, and comes back when it fails
// again. No clock runs but that of the test, so that nothing is saved in between.
func TestTheWarningEndsWithItsReason(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		folder, inTheWay := blocked(t)
		s := openOn(t, folder, "en")
		s.pressOn("signs.none")
		byTheFrame(s)
		if err := os.Remove(inTheWay); err != nil {
			t.Fatal(err)
		}
		s.checkSavesAgain()
		if s.says("notice.closing") {
			t.Error("still says that closing loses something")
		}
		s.putAway()
		if err := os.RemoveAll(folder); err != nil {
			t.Fatal(err)
		}
		write(t, folder, "not a folder")
		s.pressOn("signs.unsure")
		byTheFrame(s)
		if s.window.closed || !s.says("notice.closing") || !s.says("notice.not_saved", "Folder", folder) {
			t.Errorf("closed %v and says %v", s.window.closed, words(s.window)[:3])
		}
	})
}

func TestWhereOnlyThePageIsNewTheWindowClosesAtOnce(t *testing.T) {
	folder, _ := blocked(t)
	s := openOn(t, folder, "en")
	s.keeper.Change(func(state *profile.State) { state.Place.Step = 3 })
	byTheFrame(s)
	if !s.window.closed {
		t.Error("the window stays open with nothing to lose")
	}
}

// A second copy closes at once, and what was said in it stays in the folder.
func TestClosingASecondCopyKeepsItsAnswers(t *testing.T) {
	folder := t.TempDir()
	openOn(t, folder, "en")
	second := openOn(t, folder, "en")
	second.pressOn("signs.none")
	byTheFrame(second)
	kept, err := filepath.Glob(filepath.Join(folder, "chevet-kept-*.json"))
	if err != nil || len(kept) != 1 || !second.window.closed {
		t.Fatalf("closed %v, kept %v: %v", second.window.closed, kept, err)
	}
	if got := read(t, kept[0]); !strings.Contains(got, `"none"`) {
		t.Errorf("kept is\n%s", got)
	}
}
