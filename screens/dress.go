package screens

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"

	"chevet/app/profile"
	"chevet/app/units"
	"chevet/locales"
	"chevet/resources"
)

// speaker is the voice in which the settings ask to be spoken to.
func (s *Shell) speaker(settings profile.Settings) *locales.Speaker {
	tag := settings.Language
	if tag == "" {
		tag = s.SystemLanguage
	}
	length, mass := units.Centimetres, units.Kilograms
	if settings.Length != "" {
		length = settings.Length
	}
	if settings.Mass != "" {
		mass = settings.Mass
	}
	return s.Words.Speaker(s.Words.Match(tag), length, mass)
}

// variant is the colour scheme of a theme; the empty one follows the system.
func (s *Shell) variant(chosen profile.Theme) resources.Variant {
	switch chosen {
	case profile.ThemeLight:
		return resources.Light
	case profile.ThemeDark:
		return resources.Dark
	case profile.ThemeContrast:
		return resources.Contrast
	}
	if s.App.Settings().ThemeVariant() == theme.VariantDark {
		return resources.Dark
	}
	return resources.Light
}

func textScale(settings profile.Settings) float32 { return float32(settings.TextSize()) / 100 }

// redressFor gives the toolkit the theme and the words of the settings, where
// they have changed.
func (s *Shell) redressFor(settings profile.Settings) {
	wanted := dress{s.variant(settings.Theme), textScale(settings), s.speaker(settings).Tag()}
	if wanted.language != s.dressed.language {
		s.speakInToolkit(wanted.language)
	}
	s.dressed = wanted
	if s.look != nil {
		s.look.Change(wanted.variant, wanted.scale)
		return
	}
	s.look = resources.New(wanted.variant, wanted.scale)
	s.App.Settings().SetTheme(s.look)
}

// redress follows the system when its colours change. What is not in the window at
// that moment does not hear of it.
func (s *Shell) redress() {
	clear(s.kept)
	settings := s.Keeper.State().Settings
	if s.kit != nil && s.variant(settings.Theme) != s.dressed.variant {
		s.rebuild()
	}
}

// toolkitTags are the languages that the toolkit speaks. It has no way to be
// told which one to use, so the words wanted are put in the place of each.
var toolkitTags = []fyne.Locale{
	"cs", "de", "el", "en", "es", "fr", "ja", "pl", "pt", "pt-BR", "ru", "sv", "ta", "uk", "zh-Hans",
}

func (s *Shell) speakInToolkit(tag string) {
	words := s.Words.FyneStrings(tag)
	for _, spoken := range toolkitTags {
		if err := lang.AddTranslationsForLocale(words, spoken); err != nil {
			fyne.LogError("giving the toolkit its words", err)
		}
	}
}
