package screens

import (
	"fyne.io/fyne/v2"

	"chevet/app/know"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/fit"
	"chevet/screens/help"
	"chevet/screens/learn"
	"chevet/screens/parts"
	"chevet/screens/plan"
	safetyroom "chevet/screens/safety"
	"chevet/screens/settings"
	"chevet/screens/wizard"
)

// build makes the room of the route.
func (s *Shell) build() parts.Screen {
	switch s.route.Room {
	case parts.Safety:
		return safetyroom.Build(s.kit, func() { s.Go(wizard.AfterSigns(s.kit.Resume)) })
	case parts.Plan:
		return plan.Build(s.kit, s.route, s.today(), s.before)
	case parts.Settings:
		return settings.Build(s.kit, s.Words.Languages(), s.Folder, s.leave)
	case parts.Help:
		return help.Build(s.kit, help.Facts{Date: know.AsOf, Version: s.Version, Folder: s.Folder}, s.leave)
	case parts.Keep:
		return s.desk.Room(s.kit, s.route, s.leave)
	case parts.Gallery:
		return s.studio.Gallery(s.kit)
	case parts.Exercise:
		return s.studio.Page(s.kit, s.route)
	case parts.Own:
		return s.studio.Own(s.kit, s.route)
	case parts.Mine:
		return s.studio.Mine(s.kit)
	case parts.Session:
		return s.studio.Session(s.kit)
	case parts.Learn:
		return s.library.Room(s.kit, s.route, s.closeBook)
	case parts.Sources:
		return s.library.Sources(s.kit, s.route, s.closeSources)
	case parts.Fit:
		return fit.Build(s.kit, s.Clock.Now, s.route.Asking)
	}
	return wizard.Build(s.kit, s.route.Step, s.unanswered)
}

// allowed puts the warning signs before any advice: it leads to their question
// while that is open, and to the safety room while ticked signs hold the advice
// back.
func allowed(route parts.Route, state profile.State) parts.Route {
	switch {
	case !advises(route):
		return route
	case state.Answers.Signs.Answer == safety.NotAnswered:
		return parts.Route{Room: parts.Wizard, Step: parts.StepSigns}
	case state.Answers.Signs.HoldAdvice():
		return parts.Route{Room: parts.Safety}
	}
	return route
}

// advises says that a room gives advice. Of the pages of knowledge those do that say
// what to do about a sore back; the list of the pages, the sources, what upper back
// pain is and when to see someone are open to everybody at any time.
func advises(route parts.Route) bool {
	switch route.Room {
	case parts.Safety, parts.Settings, parts.Help, parts.Sources, parts.Keep:
		return false
	case parts.Learn:
		return learn.Advises(route)
	case parts.Wizard:
		return route.Step > parts.StepSigns
	}
	return true
}

// Go shows another room, from its top and with the focus on its first control.
func (s *Shell) Go(route parts.Route) {
	route = allowed(route, s.Keeper.State())
	if route == s.route && route.Room == parts.Wizard && route.Step == parts.StepSigns {
		s.askAgain()
		return
	}
	s.unanswered = false
	back := s.lookedUp
	if !asksForSigns(s.route) || route != back.route {
		back = spot{}
	}
	s.remember(route)
	if passing(route.Room) && !passing(s.route.Room) {
		s.from = s.spot()
	}
	s.openBook(route)
	if !asksForSigns(route) && !passing(route.Room) {
		s.resume = parts.Route{}
	}
	s.studio.Leave(route)
	if s.route.Room == parts.Keep && route.Room != parts.Keep {
		s.desk.Leave()
	}
	s.route = route
	s.Keeper.Change(func(state *profile.State) { settle(&state.Place, route) })
	s.enter()
	s.focusFirst()
	if s.screen.Open != nil {
		s.kit.CurrentPage().ScrollToTop(s.screen.Open)
	}
	s.comeBack(back)
}

// comeBack brings focus and scroll to where they were, in the room that is shown.
func (s *Shell) comeBack(to spot) {
	if s.route == to.route {
		s.focusOnName(to.focus)
		s.kit.CurrentPage().ScrollTo(to.offset)
	}
}

// askAgain says what is missing on the first page, which cannot be left without
// an answer.
func (s *Shell) askAgain() {
	s.unanswered = s.kit.State.Answers.Signs.Answer == safety.NotAnswered
	s.rebuild()
	s.focusFirst()
	s.kit.CurrentPage().ScrollTo(0)
}

// remember keeps the plan as it stands when one of its answers is opened for
// change, so that the plan can say what became different.
func (s *Shell) remember(to parts.Route) {
	if s.route.Room == parts.Plan && to.Room == parts.Wizard {
		before := s.kit.Plan
		s.before = &before
	}
}

// spot is a place in a room: what is scrolled into view, and what has the focus.
type spot struct {
	route  parts.Route
	offset float32
	focus  string
}

func (s *Shell) spot() spot {
	return spot{s.route, s.kit.CurrentPage().Offset(), s.focusedName()}
}

// asksForSigns says that a route is about the warning signs.
func asksForSigns(route parts.Route) bool {
	return route.Room == parts.Safety || route.Room == parts.Wizard && route.Step == parts.StepSigns
}

// lookUpSigns opens the warning signs, to come back afterwards.
func (s *Shell) lookUpSigns() {
	from := s.route
	if passing(from.Room) {
		from = s.from.route
	}
	if !asksForSigns(from) {
		s.resume = from
		s.lookedUp = spot{}
		if from == s.route {
			s.lookedUp = s.spot()
		}
	}
	before := s.before
	s.Go(parts.Route{Room: parts.Wizard, Step: parts.StepSigns})
	s.before = before
}

// passing rooms are left to where the person came from.
func passing(room parts.Room) bool {
	return room == parts.Settings || room == parts.Help || room == parts.Keep
}

// settle keeps where the person is, to come back to it. The first page needs no keeping
// where nothing was kept yet: it is where everybody begins.
func settle(place *profile.Place, route parts.Route) {
	switch route.Room {
	case parts.Wizard:
		if place.Step != 0 || route.Step != parts.StepSigns {
			place.Step = route.Step
		}
	case parts.Plan:
		place.PlanSeen = true
	}
}

// leave goes back from a passing room to where the person was.
func (s *Shell) leave() {
	to := s.from
	if to.route.Room == "" {
		to.route = firstRoute(s.Keeper.State())
	}
	s.Go(to.route)
	s.comeBack(to)
}

func (s *Shell) next() {
	if s.screen.OnNext != nil {
		s.screen.OnNext()
	}
}

func (s *Shell) back() {
	if s.screen.OnBack != nil {
		s.screen.OnBack()
	}
}

// typedKey is what keys do while nothing has the focus. Escape takes the question
// for a file away first.
func (s *Shell) typedKey(event *fyne.KeyEvent) {
	if event.Name == fyne.KeyEscape && s.dismiss() {
		return
	}
	s.kit.TypedKey(event)
}
