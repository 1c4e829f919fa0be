package screens

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chevet/app/profile"
	"chevet/screens/settings"
)

// offer is what the menu depends on.
type offer struct {
	dress
	theme profile.Theme
}

// offer gives the window its menu, where it is to say something else than before, or to
// look otherwise.
func (s *Shell) offer() {
	wanted := offer{s.dressed, s.kit.State.Settings.Theme}
	if s.Window.MainMenu() == nil || wanted != s.offered {
		s.offered = wanted
		s.Window.SetMainMenu(s.menu())
	}
}

// menu holds every action that works in all rooms. Its shortcuts are heard even
// while a field has the focus.
func (s *Shell) menu() *fyne.MainMenu {
	quit := s.item("menu.quit", fyne.KeyQ, fyne.KeyModifierShortcutDefault, s.Close)
	quit.IsQuit = true
	return fyne.NewMainMenu(
		fyne.NewMenu(s.kit.Words.T("menu.chevet"),
			s.item("menu.plan", fyne.KeyP, fyne.KeyModifierShortcutDefault, s.openPlan),
			s.item("menu.exercises", fyne.KeyE, fyne.KeyModifierShortcutDefault, s.openExercises),
			s.item("menu.learn", fyne.KeyK, fyne.KeyModifierShortcutDefault, s.openLearn),
			s.item("menu.find", fyne.KeyF, fyne.KeyModifierShortcutDefault, s.openSearch),
			s.item("menu.sources", fyne.KeyR, fyne.KeyModifierShortcutDefault, s.openSources),
			s.item("menu.fit", fyne.KeyB, fyne.KeyModifierShortcutDefault, s.openFit),
			s.item("menu.signs", fyne.KeyD, fyne.KeyModifierShortcutDefault, s.openSigns),
			s.item("menu.back", fyne.KeyLeft, fyne.KeyModifierAlt, s.back),
			fyne.NewMenuItemSeparator(),
			s.item("menu.keep", fyne.KeyT, fyne.KeyModifierShortcutDefault, s.openKeep),
			s.item("menu.settings", fyne.KeyComma, fyne.KeyModifierShortcutDefault, s.openSettings),
			quit,
		),
		fyne.NewMenu(s.kit.Words.T("menu.view"),
			s.item("menu.language", fyne.KeyL, fyne.KeyModifierShortcutDefault, s.nextLanguage),
			s.themes(),
			s.item("menu.larger", fyne.KeyEqual, fyne.KeyModifierShortcutDefault, func() { s.resizeText(1) }),
			s.item("menu.smaller", fyne.KeyMinus, fyne.KeyModifierShortcutDefault, func() { s.resizeText(-1) }),
		),
		fyne.NewMenu(s.kit.Words.T("menu.help"),
			fyne.NewMenuItem(s.kit.Words.T("menu.keys"), s.openHelp),
		),
	)
}

// hearPlus has the text grow by the other keys with a plus on them as well: the one that
// is an equals sign without Shift, and that of the block of figures.
func (s *Shell) hearPlus() {
	for _, plus := range []desktop.CustomShortcut{
		{KeyName: fyne.KeyEqual, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift},
		{KeyName: fyne.KeyPlus, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift},
		{KeyName: fyne.KeyPlus, Modifier: fyne.KeyModifierShortcutDefault},
	} {
		s.Window.Canvas().AddShortcut(&plus, func(fyne.Shortcut) { s.resizeText(1) })
	}
}

func (s *Shell) item(id string, key fyne.KeyName, modifier fyne.KeyModifier, action func()) *fyne.MenuItem {
	item := fyne.NewMenuItem(s.kit.Words.T(id), action)
	item.Shortcut = &desktop.CustomShortcut{KeyName: key, Modifier: modifier}
	return item
}

func (s *Shell) themes() *fyne.MenuItem {
	item := fyne.NewMenuItem(s.kit.Words.T("settings.theme"), nil)
	choose := func(id string, theme profile.Theme) *fyne.MenuItem {
		choice := fyne.NewMenuItem(s.kit.Words.T(id), func() {
			s.change(func(state *profile.State) { state.Settings.Theme = theme })
		})
		choice.Checked = s.kit.State.Settings.Theme == theme
		return choice
	}
	item.ChildMenu = fyne.NewMenu("",
		choose("settings.system", profile.ThemeSystem),
		choose("theme.light", profile.ThemeLight),
		choose("theme.dark", profile.ThemeDark),
		choose("theme.contrast", profile.ThemeContrast),
	)
	return item
}

// resizeText goes to the next larger or smaller size of the text.
func (s *Shell) resizeText(by int) {
	sizes := settings.TextSizes()
	at := 0
	for i, size := range sizes {
		if size <= s.kit.State.Settings.TextSize() {
			at = i
		}
	}
	at = min(max(at+by, 0), len(sizes)-1)
	s.change(func(state *profile.State) { state.Settings.TextPercent = sizes[at] })
}
