package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chevet/app/profile"
)

// TestALargerTextIsNoNewTheme: with a new one the toolkit reads every face anew and keeps
// the old ones as well. Other colours are a new one, in the size that was chosen.
func TestALargerTextIsNoNewTheme(t *testing.T) {
	s := open(t, setUp{state: answered()})
	dressed := 0
	s.app.Settings().AddListener(func(fyne.Settings) { dressed++ })
	size := func() float32 { return s.app.Settings().Theme().Size(theme.SizeNameText) }
	small := size()
	for range 3 {
		s.shortcut(fyne.KeyEqual, fyne.KeyModifierShortcutDefault)
	}
	large := size()
	if dressed != 0 || large <= small {
		t.Errorf("a larger text made %d themes, and %v became %v", dressed, small, large)
	}
	s.Kit().Change(func(state *profile.State) { state.Settings.Theme = profile.ThemeContrast })
	if dressed != 1 || size() != large {
		t.Errorf("other colours made %d themes, and %v became %v", dressed, large, size())
	}
}
