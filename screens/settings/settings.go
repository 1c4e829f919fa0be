// Package settings owns the room where language, colours, text size, units and
// motion are chosen. Every choice takes effect at once.
package settings

import (
	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/locales"
	"chevet/screens/parts"
)

// TextSizes are the sizes of the text that can be chosen, in percent.
func TextSizes() []int { return []int{100, 115, 130, 150, 175, 200} }

// Build makes the room. Languages are those to choose from, folder is where the
// answers are kept; back leaves the room.
func Build(kit *parts.Kit, languages []locales.Language, folder string, back func()) parts.Screen {
	r := room{kit}
	words := kit.Words
	left := parts.Column(20, r.language(languages), r.theme(), r.textSize())
	right := parts.Column(20, r.units(), r.motion(), r.sessions(), r.hidden(), r.data(folder))
	content := parts.Column(18,
		kit.Text(parts.Title, parts.Plain, words.T("settings.title")),
		kit.Split(760, 0.5, 36, left, right),
	)
	return parts.Screen{
		Body:   kit.Page(content),
		Footer: parts.Bar(8, kit.Return("settings.back", words.T("wizard.back"), back), parts.Flow(8)),
		Title:  words.T("shell.title.settings"),
		First:  "language.system",
		OnBack: back,
		OnNext: back,
	}
}

type room struct{ kit *parts.Kit }

func (r room) group(id string, chips *fyne.Container) fyne.CanvasObject {
	return parts.Column(8, r.kit.Text(parts.BodyBold, parts.Plain, r.kit.Words.T(id)), chips)
}

func (r room) choose(name, words string, chosen bool, set func(*profile.Settings)) fyne.CanvasObject {
	return r.kit.Chip(name, parts.Round, chosen, words, func() {
		r.kit.Change(func(state *profile.State) { set(&state.Settings) })
	})
}

func (r room) language(languages []locales.Language) fyne.CanvasObject {
	current := r.kit.State.Settings.Language
	chips := parts.Flow(6, r.choose("language.system", r.kit.Words.T("settings.system"), current == "",
		func(s *profile.Settings) { s.Language = "" }))
	for _, language := range languages {
		chips.Add(r.choose("settings.language."+language.Tag, language.Name, current == language.Tag,
			func(s *profile.Settings) { s.Language = language.Tag }))
	}
	return r.group("settings.language", chips)
}

func (r room) theme() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, theme := range []profile.Theme{profile.ThemeSystem, profile.ThemeLight, profile.ThemeDark, profile.ThemeContrast} {
		id := "settings.system"
		if theme != profile.ThemeSystem {
			id = "theme." + string(theme)
		}
		chips.Add(r.choose("settings.theme."+string(theme), r.kit.Words.T(id), r.kit.State.Settings.Theme == theme,
			func(s *profile.Settings) { s.Theme = theme }))
	}
	return r.group("settings.theme", chips)
}

func (r room) textSize() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, size := range TextSizes() {
		chips.Add(r.choose("settings.text."+r.kit.Words.Number(float64(size), 0), r.kit.Words.Percent(size), r.kit.State.Settings.TextSize() == size,
			func(s *profile.Settings) { s.TextPercent = size }))
	}
	return r.group("settings.text", chips)
}

func (r room) units() fyne.CanvasObject {
	return parts.Column(8, r.kit.Text(parts.BodyBold, parts.Plain, r.kit.Words.T("settings.units")), r.kit.UnitChips())
}

func (r room) motion() fyne.CanvasObject {
	less := r.kit.State.Settings.LessMotion
	return r.group("settings.motion", parts.Flow(6, r.kit.Chip("settings.still", parts.Square, less, r.kit.Words.T("settings.still"), func() {
		r.kit.Change(func(state *profile.State) { state.Settings.LessMotion = !less })
	})))
}

func (r room) data(folder string) fyne.CanvasObject {
	words := r.kit.Words
	return parts.Column(4,
		r.kit.Text(parts.BodyBold, parts.Plain, words.T("settings.data")),
		r.kit.Text(parts.Small, parts.Soft, words.T("settings.data_where", "Folder", folder)),
		parts.Flow(6, r.kit.Secondary("settings.keep", words.T("settings.keep"), func() { r.kit.Go(parts.Route{Room: parts.Keep}) })),
	)
}
