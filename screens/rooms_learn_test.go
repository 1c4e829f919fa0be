package screens_test

import (
	"errors"
	"net/url"

	"chevet/app/evidence"
	"chevet/app/know"
	"chevet/screens/learn"
	"chevet/screens/parts"
)

var (
	learnRoom   = parts.Route{Room: parts.Learn}
	sourcesRoom = parts.Route{Room: parts.Sources}
)

func learnPage(id know.PageID) parts.Route { return parts.Route{Room: parts.Learn, ID: string(id)} }

func sourceAt(id evidence.SourceID) parts.Route {
	return parts.Route{Room: parts.Sources, At: string(id)}
}

// learnRooms is everything that the reading rooms can show.
func learnRooms() []room {
	list := []room{
		{name: "learn", route: learnRoom},
		{name: "learn, before the warning signs", route: learnRoom, edit: unanswered},
		{name: "learn, something found", route: learnRoom, enter: func(s *stage) { s.search("e") }, chosen: full},
		{name: "learn, nothing found", route: learnRoom, enter: func(s *stage) { s.search("zzzz") }},
		{name: "learn, cleared", route: learnRoom, enter: func(s *stage) { s.search("") }},
		{name: "sources", route: sourcesRoom},
		{name: "sources, one that did not open", route: sourceAt("louw2017"), enter: func(s *stage) {
			s.browser.fails = errNoBrowser
			s.pressOn("sources.open.louw2017", "sources.copy")
			s.browser.fails = nil
		}},
	}
	for _, page := range know.Pages() {
		list = append(list, room{name: "learn, " + string(page.ID), route: learnPage(page.ID)})
	}
	return append(list, room{name: "learn, at a statement", route: parts.Route{Room: parts.Learn, ID: string(know.Ease), At: "foam"}})
}

// search types words into the field of the search in the place of what is there.
func (s *stage) search(typed string) {
	s.Helper()
	s.Go(learnRoom)
	if s.Kit().Control("learn.clear") != nil {
		s.pressOn("learn.clear")
	}
	s.focusOn(learn.SearchField)
	s.typeRunes(typed)
}

var errNoBrowser = errors.New("there is no browser")

// browser opens no address, and remembers which it was asked for.
type browser struct {
	opened []string
	fails  error
}

func (b *browser) open(address *url.URL) error {
	b.opened = append(b.opened, address.String())
	return b.fails
}
