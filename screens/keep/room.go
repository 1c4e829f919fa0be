package keep

import (
	"path/filepath"

	"fyne.io/fyne/v2"

	"chevet/screens/parts"
)

// What the room can ask whether it is meant; the route names it.
const (
	askImport = "import"
	askErase  = "erase"
)

// First is the control that has the focus when the room is entered.
const first = "keep.plan"

// room is the room as it is built once.
type room struct {
	kit  *parts.Kit
	desk *Desk
}

// Room makes the room; back leaves it.
func (d *Desk) Room(kit *parts.Kit, route parts.Route, back func()) parts.Screen {
	r := room{kit, d}
	words := kit.Words
	focus := first
	if r.held() != "" {
		focus = "keep.note"
	}
	question, onward := r.question(route), r.look
	if route.Asking {
		focus, onward = "keep.no", nil
		back = func() { d.window.Go(parts.Route{Room: parts.Keep}) }
	}
	content := parts.Column(18,
		parts.Column(4,
			kit.Text(parts.Title, parts.Plain, words.T("keep.title")),
			kit.Text(parts.Body, parts.Soft, words.T("keep.lead"))),
		question,
		r.tell(),
		kit.Split(860, 0.5, 20, r.papers(), parts.Column(18, r.data(), r.home())),
	)
	return parts.Screen{
		Body:   kit.Page(content),
		Footer: parts.Bar(8, kit.Return("keep.back", words.T("wizard.back"), back), parts.Flow(8)),
		Title:  words.T("shell.title.keep"),
		First:  focus,
		OnBack: back,
		OnNext: onward,
	}
}

// question asks whether the person means what they pressed.
func (r room) question(route parts.Route) fyne.CanvasObject {
	switch {
	case route.Asking && route.ID == askImport:
		return r.askImport()
	case route.Asking && route.ID == askErase:
		return r.askErase()
	}
	return parts.Nothing()
}

// tell says what came of what was pressed last.
func (r room) tell() fyne.CanvasObject {
	what, words := r.desk.told, r.kit.Words
	if what.line.Key == "" {
		return parts.Nothing()
	}
	list := parts.Column(8, r.kit.Text(parts.Body, parts.Plain, words.Say(what.line)))
	if what.path != "" {
		list.Add(parts.Flow(8,
			r.kit.Secondary("keep.open", words.T("keep.open"), func() { r.desk.window.Open(what.path) }),
			r.kit.Secondary("keep.show", words.T("keep.show"), func() { r.desk.window.Open(filepath.Dir(what.path)) })))
	}
	if what.again != nil {
		list.Add(parts.Flow(8, r.kit.Secondary("keep.instead", words.T("keep.instead", "Folder", what.instead), what.again)))
	}
	return r.kit.Note(what.tone, list)
}

// ask is a question with the answer that leaves all as it is before the other one.
func (r room) ask(title string, body fyne.CanvasObject, yes, does string, do func()) fyne.CanvasObject {
	words := r.kit.Words
	return r.kit.Note(parts.Warn, parts.Column(10,
		r.kit.Text(parts.Heading, parts.Plain, words.T(title)),
		body,
		parts.Flow(8,
			r.kit.Secondary("keep.no", words.T("keep.no"), func() { r.desk.window.Go(parts.Route{Room: parts.Keep}) }),
			r.kit.Secondary(yes, words.T(does), do))))
}
