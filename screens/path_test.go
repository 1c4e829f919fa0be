package screens_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chevet/screens/parts"
)

// TestAPathThatIsPastedIsKept: what comes with it that no path on disk may hold, as a tab
// at its end, is left out at once. Otherwise the path would be gone at the next start, and
// the exercise that names it would not be saved.
func TestAPathThatIsPastedIsKept(t *testing.T) {
	s := open(t, setUp{state: answered()})
	paste := func(field, text string) {
		clipboard := test.NewClipboard()
		clipboard.SetContent(text)
		s.focusOn(field)
		s.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutPaste{Clipboard: clipboard})
	}
	s.Go(ownRoom)
	paste("own.name", "Shrug")
	paste("own.step.1", "Lift.")
	paste("own.reps", "2")
	paste("own.picture", "/a b/\x00é.png\t")
	if draft := s.keeper.State().Exercises.Draft; draft == nil || draft.Picture != "/a b/é.png" {
		t.Fatalf("the draft is %+v", draft)
	}
	s.pressOn("own.save")
	if own, saved := s.keeper.State().Exercises.OwnByID("own-1"); !saved || own.Picture != "/a b/é.png" || s.Route() != (parts.Route{Room: parts.Exercise, ID: "own-1"}) {
		t.Errorf("saving leads to %v, and keeps %+v", s.Route(), own)
	}
	s.Go(keepRoom)
	paste("keep.where", "\x07"+strings.Repeat("x", 5000))
	if folder := s.keeper.State().TakeAlong.Folder; strings.Contains(folder, "\x07") || !strings.HasSuffix(folder, "xxx") || len(folder) > 4200 {
		t.Errorf("the folder is %q", folder)
	}
}
