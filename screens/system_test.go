package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"chevet/app/profile"
	"chevet/resources"
	"chevet/screens"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// computer is an application on a computer whose colours and motion a test sets.
type computer struct {
	fyne.App
	settings *wishes
}

// Settings is what the person asked of the computer.
func (c computer) Settings() fyne.Settings { return c.settings }

// wishes are the settings of a computer.
type wishes struct {
	fyne.Settings
	variant fyne.ThemeVariant
	moves   bool
}

// ThemeVariant is light or dark.
func (w *wishes) ThemeVariant() fyne.ThemeVariant { return w.variant }

// ShowAnimations says that things may move.
func (w *wishes) ShowAnimations() bool { return w.moves }

// turn makes the computer light or dark while the window is open.
func (w *wishes) turn(variant fyne.ThemeVariant) {
	w.variant = variant
	w.SetTheme(w.Theme()) // tells whoever listens, as the toolkit does
}

// openOnComputer opens Chevet on a computer with these settings.
func openOnComputer(t *testing.T, w *wishes, settings profile.Settings) *stage {
	t.Helper()
	app := test.NewApp()
	w.Settings = app.Settings()
	s := &stage{TB: t, keeper: profile.NewKeeper(nil, profile.State{Settings: settings}), app: computer{app, w}}
	s.window = &watched{Window: app.NewWindow("Chevet")}
	t.Cleanup(s.putDown)
	s.window.Resize(largeWindow)
	s.Shell = screens.Open(screens.Params{
		App: s.app, Window: s.window, Keeper: s.keeper, Words: builtIn(t),
		SystemLanguage: "en", Folder: answersFolder, Version: "1.2.3",
	})
	return s
}

// TestColoursFollowTheComputer: "as my computer" is light or dark as the computer is,
// also when that changes while the window is open; a theme that was chosen stays.
func TestColoursFollowTheComputer(t *testing.T) {
	for chosen, want := range map[profile.Theme]map[fyne.ThemeVariant]resources.Variant{
		profile.ThemeSystem:   {theme.VariantLight: resources.Light, theme.VariantDark: resources.Dark},
		profile.ThemeLight:    {theme.VariantLight: resources.Light, theme.VariantDark: resources.Light},
		profile.ThemeDark:     {theme.VariantLight: resources.Dark, theme.VariantDark: resources.Dark},
		profile.ThemeContrast: {theme.VariantLight: resources.Contrast, theme.VariantDark: resources.Contrast},
	} {
		w := &wishes{variant: theme.VariantLight, moves: true}
		s := openOnComputer(t, w, profile.Settings{Theme: chosen})
		s.pressOn("signs.unsure")
		for _, variant := range []fyne.ThemeVariant{theme.VariantLight, theme.VariantDark, theme.VariantLight, theme.VariantDark} {
			w.turn(variant)
			s.checkColours(chosen, want[variant])
			if s.focus() != "signs.unsure" {
				t.Errorf("%q: the focus went to %q with the colours", chosen, s.focus())
			}
		}
	}
}

// checkColours looks for a colour scheme in the kit, the pictures and the theme.
func (s *stage) checkColours(chosen profile.Theme, want resources.Variant) {
	s.Helper()
	ink := map[resources.Variant]figure.Ink{
		resources.Light: figure.LightInk, resources.Dark: figure.DarkInk, resources.Contrast: figure.ContrastInk,
	}[want]
	palette := resources.PaletteFor(want)
	if s.Kit().Palette != palette || s.Kit().Ink != ink {
		s.Errorf("%q: the colours are those of another scheme than %v", chosen, want)
	}
	if got := s.app.Settings().Theme().Color(theme.ColorNameForeground, theme.VariantLight); got != palette.Text {
		s.Errorf("%q: the toolkit writes in %v, not %v", chosen, got, palette.Text)
	}
}

// TestAThemeChosenInTheSettingsIsWorn goes through the themes in the settings and back
// to that of the computer.
func TestAThemeChosenInTheSettingsIsWorn(t *testing.T) {
	s := openOnComputer(t, &wishes{variant: theme.VariantDark, moves: true}, profile.Settings{})
	s.Go(parts.Route{Room: parts.Settings})
	for _, c := range []struct {
		theme profile.Theme
		want  resources.Variant
	}{
		{profile.ThemeLight, resources.Light}, {profile.ThemeContrast, resources.Contrast},
		{profile.ThemeSystem, resources.Dark}, {profile.ThemeDark, resources.Dark},
	} {
		s.pressOn("settings.theme." + string(c.theme))
		s.checkColours(c.theme, c.want)
		if got := s.keeper.State().Settings.Theme; got != c.theme {
			t.Errorf("%q was chosen, and %q is kept", c.theme, got)
		}
	}
}

// TestPicturesRestWhereLessMotionIsAskedFor: by the box in the settings, which can be
// ticked and unticked, or by the computer.
func TestPicturesRestWhereLessMotionIsAskedFor(t *testing.T) {
	const box = "settings.still"
	for _, moves := range []bool{true, false} {
		s := openOnComputer(t, &wishes{moves: moves}, profile.Settings{})
		s.Go(parts.Route{Room: parts.Settings})
		for _, less := range []bool{false, true, false} {
			if less != s.keeper.State().Settings.LessMotion {
				s.pressOn(box)
			}
			s.checkBox(box, "settings.still", less)
			if got := s.keeper.State().Settings.LessMotion; got != less {
				t.Errorf("the box is ticked: %v, and kept is %v", less, got)
			}
			if still := s.Kit().Still; still != (less || !moves) {
				t.Errorf("less motion %v, the computer moves things %v: pictures rest: %v", less, moves, still)
			}
		}
	}
}
