// Package learn owns the reading rooms: the pages of knowledge with their search, and
// the screen of all sources.
package learn

import (
	"net/url"

	"fyne.io/fyne/v2"

	"chevet/app/evidence"
	"chevet/app/know"
	"chevet/app/safety"
	"chevet/screens/parts"
)

// Window is what the library asks of the window that it is in.
type Window struct {
	// OpenURL opens an address in the browser.
	OpenURL func(*url.URL) error
	// Copy puts a text on the clipboard.
	Copy func(text string)
	// Rebuild builds the room anew, and FocusOn moves the focus to a control by its name.
	Rebuild func()
	FocusOn func(name string)
}

// Library is what the rooms hold beside the state. What was searched for may say much
// about a person and is of use for a moment only: it is kept here and never on disk.
type Library struct {
	window Window
	typed  string
	// failed is the source that the browser did not open, and copied says that its
	// address was copied since.
	failed evidence.SourceID
	copied bool
}

// NewLibrary makes the library of a window.
func NewLibrary(window Window) *Library { return &Library{window: window} }

// Forget forgets what was searched for.
func (l *Library) Forget() { l.typed = "" }

// Advises says that what a route of the reading rooms shows gives advice.
func Advises(route parts.Route) bool {
	page, found := know.ByID(know.PageID(route.ID))
	return found && page.Advises
}

// Room makes the page of a route, or the list of the pages; leave goes back to where
// the person was.
func (l *Library) Room(kit *parts.Kit, route parts.Route, leave func()) parts.Screen {
	l.failed = ""
	if said, found := know.ByID(know.PageID(route.ID)); found {
		return newReader(l, kit, said).screen(know.StatementID(route.At))
	}
	return l.index(kit, leave)
}

// waits says that the warning signs come before any advice.
func waits(kit *parts.Kit) bool {
	signs := kit.State.Answers.Signs
	return signs.Answer == safety.NotAnswered || signs.HoldAdvice()
}

// openPage opens a page, or first the question about the warning signs, from which the
// person comes back here.
func openPage(kit *parts.Kit, said know.Page, at know.StatementID) {
	if said.Advises && waits(kit) {
		kit.LookUpSigns()
		return
	}
	kit.Go(parts.Route{Room: parts.Learn, ID: string(said.ID), At: string(at)})
}

// openSource shows a source among all others.
func openSource(kit *parts.Kit) func(evidence.SourceID) {
	return func(id evidence.SourceID) { kit.Go(parts.Route{Room: parts.Sources, At: string(id)}) }
}

func titleOf(kit *parts.Kit, id know.PageID) string { return kit.Words.T("learn.page." + string(id)) }

// foot says in a sentence what all this is, and of which day.
func foot(kit *parts.Kit) fyne.CanvasObject {
	return kit.Text(parts.Small, parts.Soft, kit.Words.T("disclaimer.short")+" "+kit.Words.T("learn.date", "Date", kit.Words.Date(know.AsOf)))
}
