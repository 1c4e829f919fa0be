package screens_test

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"chevet/app/profile"
	"chevet/resources"
	"chevet/screens"
)

// TestAnotherLookIsNoNewTheme: with a new one the toolkit reads every face anew and never
// lets go of the old ones. Stock widgets take their sizes and colours from the look that
// was chosen all the same, and their icons are others in other colours, since the toolkit
// keeps those that it has drawn.
func TestAnotherLookIsNoNewTheme(t *testing.T) {
	s := open(t, setUp{state: answered()})
	dressed := 0
	s.app.Settings().AddListener(func(fyne.Settings) { dressed++ })
	now := func() fyne.Theme { return s.app.Settings().Theme() }
	small, large := now().Size(theme.SizeNameText), float32(0)
	for range 3 {
		s.shortcut(fyne.KeyEqual, fyne.KeyModifierShortcutDefault)
		if large = now().Size(theme.SizeNameText); large <= small {
			t.Errorf("a larger text than %v is %v", small, large)
		}
	}
	icons := map[string]bool{}
	for chosen, variant := range map[profile.Theme]resources.Variant{
		profile.ThemeLight: resources.Light, profile.ThemeDark: resources.Dark, profile.ThemeContrast: resources.Contrast,
	} {
		s.Kit().Change(func(state *profile.State) { state.Settings.Theme = chosen })
		if got, want := now().Color(theme.ColorNameForeground, 0), color.Color(resources.PaletteFor(variant).Text); got != want {
			t.Errorf("in %s, stock widgets write in %v, not in %v", chosen, got, want)
		}
		if got := now().Size(theme.SizeNameText); got != large {
			t.Errorf("in %s, the text is %v and was %v", chosen, got, large)
		}
		icons[now().Icon(theme.IconNameFolder).Name()] = true
	}
	if dressed != 0 || len(icons) != 3 {
		t.Errorf("the toolkit was given %d themes and has %d icons", dressed, len(icons))
	}
}

// listening is a window whose canvas tells what keys it hears.
type listening struct {
	fyne.Window
	heard *hearing
}

func (l listening) Canvas() fyne.Canvas { return l.heard }

type hearing struct {
	fyne.Canvas
	keys fyne.ShortcutHandler
}

func (h *hearing) AddShortcut(keys fyne.Shortcut, do func(fyne.Shortcut)) {
	h.keys.AddShortcut(keys, do)
}

// TestEveryPlusMakesTheTextLarger: the plus above the equals sign, and that of the block
// of figures.
func TestEveryPlusMakesTheTextLarger(t *testing.T) {
	app, keeper := test.NewApp(), profile.NewKeeper(nil, profile.State{})
	window := app.NewWindow("")
	heard := &hearing{Canvas: window.Canvas()}
	screens.Open(screens.Params{App: app, Window: listening{window, heard}, Keeper: keeper, Words: builtIn(t)})
	const control, shift = fyne.KeyModifierShortcutDefault, fyne.KeyModifierShift
	for i, plus := range []desktop.CustomShortcut{
		{KeyName: fyne.KeyEqual, Modifier: control | shift}, {KeyName: fyne.KeyPlus, Modifier: control | shift}, {KeyName: fyne.KeyPlus, Modifier: control},
	} {
		heard.keys.TypedShortcut(&plus)
		if got, want := keeper.State().Settings.TextSize(), []int{115, 130, 150}[i]; got != want {
			t.Errorf("%s: the text is at %d %%, not %d %%", plus.ShortcutName(), got, want)
		}
	}
}

// TestTheMenuIsMadeForTheLook: its words are as large as those in the rooms, and in
// their colours and language; another room is no reason to make it anew.
func TestTheMenuIsMadeForTheLook(t *testing.T) {
	s := open(t, setUp{state: answered()})
	menu := s.window.MainMenu()
	for _, look := range []struct {
		name   string
		change func()
		anew   bool
	}{
		{"another room", func() { s.Go(step(2)) }, false},
		{"larger text", func() { s.shortcut(fyne.KeyEqual, fyne.KeyModifierShortcutDefault) }, true},
		{"other colours", func() {
			s.Kit().Change(func(state *profile.State) { state.Settings.Theme = profile.ThemeContrast })
		}, true},
		{"another language", func() { s.shortcut(fyne.KeyL, fyne.KeyModifierShortcutDefault) }, true},
		{"another room", func() { s.Go(step(3)) }, false},
	} {
		look.change()
		if anew := s.window.MainMenu() != menu; anew != look.anew {
			t.Errorf("%s: made anew %v", look.name, anew)
		}
		menu = s.window.MainMenu()
	}
}
