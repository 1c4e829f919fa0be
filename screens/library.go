package screens

import (
	"chevet/screens/learn"
	"chevet/screens/parts"
)

// newLibrary makes what the reading rooms hold beside the state.
func (s *Shell) newLibrary() *learn.Library {
	if s.OpenURL == nil {
		s.OpenURL = s.App.OpenURL
	}
	return learn.NewLibrary(learn.Window{
		OpenURL: s.OpenURL,
		Copy:    func(text string) { s.App.Clipboard().SetContent(text) },
		Rebuild: s.rebuild,
		FocusOn: s.focusOnName,
	})
}

// reads says that a room is one of those in which one reads and looks things up.
func reads(room parts.Room) bool { return room == parts.Learn || room == parts.Sources }

// openBook remembers where the person was when they began to read. Looking up the
// warning signs, the keys or the settings meanwhile changes nothing about that.
func (s *Shell) openBook(to parts.Route) {
	if to.Room == parts.Sources && s.route.Room != parts.Sources {
		s.citing = spot{}
		if s.route.Room == parts.Learn {
			s.citing = s.spot()
		}
	}
	switch {
	case !reads(to.Room) || reads(s.route.Room):
	case asksForSigns(s.route) && reads(s.resume.Room):
	case passing(s.route.Room) && reads(s.from.route.Room):
	case passing(s.route.Room):
		s.reading = s.from
	default:
		s.reading = s.spot()
	}
}

// closeBook goes back to where the person was when they began to read.
func (s *Shell) closeBook() {
	to := s.reading
	if to.route.Room == "" {
		to.route = firstRoute(s.Keeper.State())
	}
	s.Go(to.route)
	s.comeBack(to)
}

// closeSources goes back to the page on which a source was followed, or else to where
// the person was.
func (s *Shell) closeSources() {
	to := s.citing
	if to.route.Room == "" {
		s.closeBook()
		return
	}
	s.Go(to.route)
	s.comeBack(to)
}

// openLearn opens the list of all pages, whatever was searched before.
func (s *Shell) openLearn() {
	s.library.Forget()
	s.Go(parts.Route{Room: parts.Learn})
}

func (s *Shell) openSources() { s.Go(parts.Route{Room: parts.Sources}) }

// openSearch opens the list of the pages with the focus on the field of its search.
func (s *Shell) openSearch() {
	s.openLearn()
	s.focusOnName(learn.SearchField)
}
