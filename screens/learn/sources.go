package learn

import (
	"net/url"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"chevet/app/evidence"
	"chevet/screens/parts"
)

// Sources makes the room with every source, subject by subject, and the one of the
// route in view; leave goes back to where the person was.
func (l *Library) Sources(kit *parts.Kit, route parts.Route, leave func()) parts.Screen {
	r := sources{l, kit}
	words := kit.Words
	content := parts.Column(18, parts.Column(6,
		kit.Text(parts.Title, parts.Plain, words.T("sources.title")),
		kit.Text(parts.Body, parts.Soft, words.T("sources.intro")),
		kit.Text(parts.Body, parts.Soft, words.T("sources.endorsed"))))
	var open fyne.CanvasObject
	first := "sources.back"
	for _, subject := range evidence.Subjects() {
		grid := kit.Grid(420, 2, 22)
		for _, source := range evidence.About(subject) {
			shown := r.source(source)
			grid.Add(shown)
			if string(source.ID) == route.At {
				open = shown
				if source.Address() != "" {
					first = openName(source)
				}
			}
		}
		heading := kit.Text(parts.Heading, parts.Plain, words.T("sources.subject."+string(subject)))
		content.Add(kit.Panel(parts.Column(14, heading, grid)))
	}
	content.Add(foot(kit))
	return parts.Screen{
		Body: kit.Page(content),
		Footer: parts.Bar(8,
			kit.Return("sources.back", words.T("wizard.back"), leave),
			parts.Flow(8,
				kit.Secondary("sources.find", words.T("sources.find"), func() {
					kit.Go(parts.Route{Room: parts.Learn})
					l.window.FocusOn(SearchField)
				}),
				kit.Secondary("sources.learn", words.T("learn.to_all"), func() { kit.Go(parts.Route{Room: parts.Learn}) }))),
		Title:  words.T("shell.title.sources"),
		First:  first,
		Open:   open,
		OnBack: leave,
	}
}

type sources struct {
	library *Library
	kit     *parts.Kit
}

func openName(source evidence.Source) string { return "sources.open." + string(source.ID) }

// source is everything that is known of a source, and what it is used for.
func (r sources) source(source evidence.Source) fyne.CanvasObject {
	words := r.kit.Words
	shown := parts.Column(3, r.kit.Text(parts.SmallBold, parts.Plain, nameOf(source)))
	for _, line := range []string{published(source), strings.TrimPrefix(source.Locator(), "https://")} {
		if line != "" {
			shown.Add(r.kit.Text(parts.Small, parts.Soft, line))
		}
	}
	shown.Add(r.kit.Text(parts.Small, parts.Plain, words.T("sources.used", "Use", words.T("source.use."+string(source.ID)))))
	actions := parts.Flow(6, r.kit.Strength(source.Strength))
	if source.Address() != "" {
		label := words.T("sources.open_one", "Source", parts.ShortName(source))
		actions.Add(r.kit.QuietAs(openName(source), "open", words.T("sources.open"), label, func() { r.library.open(source) }))
	}
	shown.Add(actions)
	if r.library.failed == source.ID {
		shown.Add(r.failed(source))
	}
	return shown
}

// nameOf is the title of a source, or else how it is called beside a statement.
func nameOf(source evidence.Source) string {
	if source.Title != "" {
		return source.Title
	}
	return parts.ShortName(source)
}

// published says who wrote a source, where it appeared, and the year.
func published(source evidence.Source) string {
	var known []string
	year := strconv.Itoa(source.Year)
	for _, part := range []string{source.Authors, source.Published} {
		if part != "" {
			known = append(known, strings.TrimSuffix(part, "."))
		}
	}
	line := strings.Join(known, ". ")
	if source.Year > 0 && line != "" && !strings.Contains(source.Published, year) {
		line += ", " + year
	}
	return line
}

// open opens a source in the browser, and says so where that fails.
func (l *Library) open(source evidence.Source) {
	l.failed, l.copied = "", false
	address, err := url.Parse(source.Address())
	if err == nil {
		err = l.window.OpenURL(address)
	}
	if err != nil {
		fyne.LogError("opening "+source.Address(), err)
		l.failed = source.ID
	}
	l.window.Rebuild()
}

// failed says that the browser did not open, and offers the address.
func (r sources) failed(source evidence.Source) fyne.CanvasObject {
	words := r.kit.Words
	said := parts.Column(6,
		r.kit.Text(parts.Small, parts.Plain, words.T("sources.failed")),
		r.kit.Text(parts.Small, parts.Plain, source.Address()),
		parts.Flow(6, r.kit.Quiet("sources.copy", "copy", words.T("sources.copy"), func() {
			r.library.window.Copy(source.Address())
			r.library.copied = true
			r.library.window.Rebuild()
		})))
	if r.library.copied {
		said.Add(r.kit.Text(parts.SmallBold, parts.Good, words.T("sources.copied")))
	}
	return r.kit.Note(parts.Warn, said)
}
