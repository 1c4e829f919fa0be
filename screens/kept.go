package screens

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chevet/app/advice"
	"chevet/app/profile"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// room is a room as it was built, and what it was built from.
type room struct {
	circumstances
	kit    *parts.Kit
	screen parts.Screen
	whole  fyne.CanvasObject
	// again has its figures let go of their images once more when it is left.
	again func()
}

// circumstances are what a room that lasts is built from.
type circumstances struct {
	terms
	state profile.State
}

// terms are the circumstances beside the state.
type terms struct {
	route    parts.Route
	dress    dress
	still    bool
	today    profile.Day
	resume   parts.Route
	before   *advice.Plan
	seen     figure.Scene
	underWay bool
	told     int
}

func (s *Shell) circumstances(state profile.State) circumstances {
	return circumstances{terms{
		route: s.route, dress: s.dressed, still: !s.App.Settings().ShowAnimations(), today: s.today(),
		resume: s.resume, before: s.before, seen: s.seen, underWay: s.studio.UnderWay(), told: len(s.notices),
	}, state}
}

// alike says that a room built from either is the same.
func (c circumstances) alike(other circumstances) bool {
	return c.terms == other.terms && c.state.Equal(other.state)
}

// lasts says that a room is kept when it is left: people go to and fro between these
// two. Shown again, nothing has to be built or drawn; and the toolkit, which holds on
// for some seconds to all that was ever in the window, has nothing more to hold on to.
func lasts(name parts.Room) bool { return name == parts.Plan || name == parts.Gallery }

// enter shows the room of the route: as it was left, where nothing that it was built
// from has changed since.
func (s *Shell) enter() {
	state := s.prepareRoom()
	kept := s.kept[s.route.Room]
	if kept == nil || !kept.alike(s.circumstances(state)) {
		s.put(s.newRoom(state))
		return
	}
	s.put(kept)
	kept.again()
	kept.kit.Settle()
}

// show builds the room anew and puts it into the window.
func (s *Shell) show() { s.put(s.newRoom(s.prepareRoom())) }

// prepareRoom clears the window for a room and gives back the state that it is for.
func (s *Shell) prepareRoom() profile.State {
	s.dismiss()
	again := figure.Release()
	if s.room != nil {
		s.room.again = again
	}
	state := s.Keeper.State()
	s.redressFor(state.Settings)
	s.route = allowed(s.route, state)
	return state
}

// newRoom builds the room of the route.
func (s *Shell) newRoom(state profile.State) *room {
	s.kit = s.newKit(state)
	s.screen = s.build()
	header := parts.Nothing()
	if !s.screen.Alone {
		header = s.header()
	}
	whole := container.New(frame{s.kit}, s.banner(), s.screen.Body, s.bottom(), header)
	r := &room{circumstances: s.circumstances(state), kit: s.kit, screen: s.screen, whole: whole}
	if lasts(s.route.Room) && r.told == 0 {
		s.kept[s.route.Room] = r
	}
	return r
}
