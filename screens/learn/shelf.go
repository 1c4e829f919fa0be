package learn

import (
	"strings"

	"chevet/app/evidence"
	"chevet/app/exercise"
	"chevet/app/find"
	"chevet/app/know"
	"chevet/app/safety"
	"chevet/screens/parts"
)

// book is something that the search can find.
type book struct {
	find.Entry
	// name names its control, kind says what it is, and shown what is read of it.
	name, kind, shown string
	open              func()
}

// shelf is everything that can be found, in the words of the language.
type shelf []book

// shelfOf puts the pages first and then what stands on them, so that of two that fit
// alike the page is found before.
func shelfOf(kit *parts.Kit) shelf {
	var all shelf
	words := kit.Words
	add := func(name, kind, title, shown, more string, open func()) {
		all = append(all, book{find.Entry{Name: title, Text: shown + " " + more}, name, kind, shown, open})
	}
	for _, page := range know.Pages() {
		add("page."+string(page.ID), words.T("learn.kind.page"), titleOf(kit, page.ID), words.T("learn.lead."+string(page.ID)), "",
			func() { openPage(kit, page, "") })
	}
	for _, page := range know.Pages() {
		for _, said := range page.Statements {
			shown, further := texts(kit, said)
			add("statement."+string(said.ID), words.T("learn.kind.statement", "Page", titleOf(kit, page.ID)), words.T("learn.head."+string(said.ID)),
				shown, further, func() { openPage(kit, page, said.ID) })
		}
	}
	for _, e := range exercise.Catalogue() {
		add("exercise."+e.ID, words.T("learn.kind.exercise"), words.T(e.NameKey()), words.T(e.ForKey()), "",
			func() { kit.Go(parts.Route{Room: parts.Exercise, ID: e.ID}) })
	}
	for _, own := range kit.State.Exercises.Own {
		add("own."+own.ID, words.T("learn.kind.exercise"), own.Name, strings.Join(own.Steps, " "), "",
			func() { kit.Go(parts.Route{Room: parts.Exercise, ID: own.ID}) })
	}
	for _, sign := range safety.Signs() {
		add("sign."+string(sign), words.T("learn.kind.sign"), "", words.T("sign."+string(sign)), "", kit.LookUpSigns)
	}
	for _, source := range evidence.Sources() {
		add("source."+string(source.ID), words.T("learn.kind.source"), parts.ShortName(source), words.T("source.use."+string(source.ID)),
			parts.Citation(source), func() { openSource(kit)(source.ID) })
	}
	return all
}

// texts are what a statement says, with the one thing to try, and how far its source goes.
func texts(kit *parts.Kit, said know.Statement) (shown, further string) {
	shown = kit.Words.T("learn.say." + string(said.ID))
	if said.Try {
		shown += " " + kit.Words.T("learn.try."+string(said.ID))
	}
	if said.Further {
		further = kit.Words.T("learn.further." + string(said.ID))
	}
	return shown, further
}

// results are what was found; asked says that something was searched at all.
type results struct {
	found []book
	asked bool
}

func (s shelf) search(typed string) results {
	entries := make([]find.Entry, len(s))
	for i, book := range s {
		entries[i] = book.Entry
	}
	r := results{asked: strings.TrimSpace(typed) != ""}
	for _, i := range find.Search(typed, entries) {
		r.found = append(r.found, s[i])
	}
	return r
}

// mostShown is how many of the things found are shown at once.
const mostShown = 24

func (r results) first() []book { return r.found[:min(len(r.found), mostShown)] }

// longestQuoted is how many letters are repeated of what was searched in vain.
const longestQuoted = 40

// said says how much was found.
func (r results) said(kit *parts.Kit, typed string) string {
	switch count := len(r.found); {
	case count == 0:
		if letters := []rune(strings.TrimSpace(typed)); len(letters) > longestQuoted {
			typed = string(letters[:longestQuoted]) + "…"
		}
		return kit.Words.T("learn.nothing", "Typed", strings.TrimSpace(typed))
	case count > mostShown:
		return kit.Words.T("learn.found_first", "Shown", mostShown, "All", count)
	default:
		return kit.Words.N("learn.found", count)
	}
}
