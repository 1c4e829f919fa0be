package learn

import (
	"fyne.io/fyne/v2"

	"chevet/app/know"
	"chevet/app/safety"
	"chevet/screens/parts"
)

// SearchField is the name of the field for what is searched.
const SearchField = "learn.typed"

// fieldWide is how wide that field may be at normal text size, in pixels.
const fieldWide = 520

// index lists the pages, or what was found on them.
func (l *Library) index(kit *parts.Kit, leave func()) parts.Screen {
	words := kit.Words
	list := index{l, kit, kit.Words.T("learn.search")}
	content := parts.Column(18,
		parts.Column(4,
			kit.Text(parts.Title, parts.Plain, words.T("learn.title")),
			kit.Text(parts.Body, parts.Soft, words.T("learn.intro"))),
		list.signsFirst(),
		list.search(),
		foot(kit),
	)
	back := func() {
		if l.typed != "" {
			l.clear()
			return
		}
		leave()
	}
	return parts.Screen{
		Body: kit.Page(content),
		Footer: parts.Bar(8,
			kit.Return("learn.back", words.T("wizard.back"), leave),
			parts.Flow(8, kit.Secondary("learn.sources", words.T("learn.all_sources"), func() { kit.Go(parts.Route{Room: parts.Sources}) }))),
		Title:  words.T("shell.title.learn"),
		First:  SearchField,
		OnBack: back,
		OnNext: kit.FocusNext,
	}
}

type index struct {
	library *Library
	kit     *parts.Kit
	label   string
}

// signsFirst says why some pages do not open yet, and leads to what opens them.
func (x index) signsFirst() fyne.CanvasObject {
	if !waits(x.kit) {
		return parts.Nothing()
	}
	why, lead := x.kit.Words.T("learn.first_signs"), x.kit.Words.T("learn.first_signs.go")
	if x.kit.State.Answers.Signs.Answer != safety.NotAnswered {
		why, lead = x.kit.Words.T("learn.held"), x.kit.Words.T("learn.held.go")
	}
	return x.kit.Note(parts.Warn, parts.Bar(10,
		x.kit.Text(parts.Body, parts.Plain, why),
		x.kit.Secondary("learn.signs", lead, x.kit.LookUpSigns)))
}

// search is the field, and under it the pages or what was found.
func (x index) search() fyne.CanvasObject {
	shown := parts.Column(12)
	field := x.kit.Field(parts.FieldSpec{
		Name: SearchField, Label: x.label, Example: x.kit.Words.T("learn.search_example"), Wide: fieldWide,
		Typed: x.library.typed,
		OnTyped: func(typed string) {
			x.library.typed = typed
			x.kit.Refresh(x.kit.State, x.kit.Plan)
		},
		Reading: func() parts.Reading { return parts.Reading{} },
	})
	shelf := shelfOf(x.kit)
	now := "\x00"
	x.kit.Live(func() {
		if typed := x.library.typed; typed != now {
			now = typed
			x.kit.Refill(shown, func() { x.show(shown, shelf.search(typed)) })
		}
	})
	return parts.Column(14, field, shown)
}

func (x index) show(into *fyne.Container, found results) {
	if !found.asked {
		into.Add(x.cards())
		return
	}
	into.Add(parts.Bar(10,
		x.kit.Text(parts.BodyBold, parts.Plain, found.said(x.kit, x.library.typed)),
		x.kit.Quiet("learn.clear", "close", x.kit.Words.T("learn.clear"), x.library.clear)))
	list := x.kit.Grid(360, 2, 12)
	for _, book := range found.first() {
		list.Add(x.result(book))
	}
	into.Add(list)
}

// clear takes back what was searched.
func (l *Library) clear() {
	l.typed = ""
	l.window.Rebuild()
	l.window.FocusOn(SearchField)
}

// cards show the pages, each with its picture.
func (x index) cards() fyne.CanvasObject {
	words := x.kit.Words
	grid := x.kit.Grid(252, 4, 14)
	for _, page := range know.Pages() {
		title, lead := titleOf(x.kit, page.ID), words.T("learn.lead."+string(page.ID))
		inside := parts.Column(6,
			parts.InRatio(0.6, 100, 170, picture(x.kit, page.ID)),
			x.kit.Text(parts.BodyBold, parts.Plain, title),
			x.kit.Text(parts.Small, parts.Plain, lead))
		if page.Advises && waits(x.kit) {
			inside.Add(x.kit.IconText("warning", parts.Warn, x.kit.Text(parts.Small, parts.Warn, words.T("learn.first_signs.later"))))
		}
		grid.Add(x.kit.Card("learn.card."+string(page.ID), title+". "+lead, inside, func() { openPage(x.kit, page, "") }, nil))
	}
	return grid
}

// result is one thing that was found.
func (x index) result(book book) fyne.CanvasObject {
	inside := parts.Column(3, x.kit.Text(parts.Small, parts.Soft, book.kind))
	if book.Name != "" {
		inside.Add(x.kit.Text(parts.BodyBold, parts.Plain, book.Name))
	}
	inside.Add(x.kit.Text(parts.Small, parts.Plain, book.shown))
	label := x.kit.Words.T("learn.result", "Kind", book.kind, "Name", book.Name, "Said", book.shown)
	return x.kit.Card("learn.found."+book.name, label, inside, book.open, nil)
}
