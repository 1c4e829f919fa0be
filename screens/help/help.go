// Package help owns the room with the keys, what Chevet is, and what it is not.
package help

import (
	"time"

	"fyne.io/fyne/v2"

	"chevet/screens/parts"
)

// Facts are what the program knows of itself.
type Facts struct {
	// Version is the version of the program, and Folder where answers are kept.
	Version, Folder string
	// Date is the day on which what it says was last gone through.
	Date time.Time
}

// keys are the keys in the order in which they are listed: the message that
// names them, and the message that says what they do.
var keys = []struct{ keys, does string }{
	{"keys.tab", "keys.tab.does"},
	{"keys.space", "keys.space.does"},
	{"keys.arrows", "keys.arrows.does"},
	{"keys.page", "keys.page.does"},
	{"keys.enter", "keys.enter.does"},
	{"keys.back", "keys.back.does"},
	{"keys.signs", "keys.signs.does"},
	{"keys.plan", "keys.plan.does"},
	{"keys.exercises", "keys.exercises.does"},
	{"keys.learn", "keys.learn.does"},
	{"keys.find", "keys.find.does"},
	{"keys.sources", "keys.sources.does"},
	{"keys.fit", "keys.fit.does"},
	{"keys.session", "keys.session.does"},
	{"keys.keep", "keys.keep.does"},
	{"keys.language", "keys.language.does"},
	{"keys.settings", "keys.settings.does"},
	{"keys.text", "keys.text.does"},
	{"keys.help", "keys.help.does"},
	{"keys.quit", "keys.quit.does"},
}

// Build makes the room; back leaves it.
func Build(kit *parts.Kit, facts Facts, back func()) parts.Screen {
	words := kit.Words
	table := parts.Column(6)
	for _, line := range keys {
		table.Add(kit.Split(300, 0.36, 14,
			kit.Text(parts.BodyBold, parts.Plain, words.T(line.keys)),
			kit.Text(parts.Body, parts.Plain, words.T(line.does))))
	}
	about := parts.Column(10)
	for _, id := range []string{"about.what", "about.not", "about.private", "about.sources"} {
		about.Add(kit.Text(parts.Body, parts.Plain, words.T(id)))
	}
	about.Add(parts.Flow(6,
		kit.Quiet("help.learn", "book", words.T("help.learn"), func() { kit.Go(parts.Route{Room: parts.Learn}) }),
		kit.Quiet("help.sources", "forward", words.T("help.all_sources"), func() { kit.Go(parts.Route{Room: parts.Sources}) })))
	about.Add(kit.Text(parts.Small, parts.Soft, words.T("learn.date", "Date", words.Date(facts.Date))))
	about.Add(kit.Text(parts.Small, parts.Soft, words.T("settings.data_where", "Folder", facts.Folder)))
	about.Add(kit.Text(parts.Small, parts.Soft, words.T("about.version", "Version", facts.Version)))
	section := func(id string, body fyne.CanvasObject) fyne.CanvasObject {
		return parts.Column(12, kit.Text(parts.Heading, parts.Plain, words.T(id)), body)
	}
	content := parts.Column(18,
		kit.Text(parts.Title, parts.Plain, words.T("help.title")),
		kit.Split(760, 0.5, 40, section("help.keys", table), section("help.about", about)),
	)
	return parts.Screen{
		Body:   kit.Page(content),
		Footer: parts.Bar(8, kit.Return("help.back", words.T("wizard.back"), back), parts.Flow(8)),
		Title:  words.T("shell.title.help"),
		First:  "help.back",
		OnBack: back,
		OnNext: back,
	}
}
