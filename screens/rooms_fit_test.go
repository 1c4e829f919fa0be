package screens_test

import (
	"chevet/app/body"
	"chevet/app/fit"
	"chevet/app/profile"
	"chevet/screens/parts"
)

var fitRoom = parts.Route{Room: parts.Fit}

// fitRooms is everything that the room of the check in bed can show.
func fitRooms() []room {
	list := []room{
		{name: "fit, to be begun", route: fitRoom},
		{name: "fit, first height", route: fitRoom, enter: func(s *stage) { s.check(fit.Check{}) }},
		{name: "fit, a bad height", route: fitRoom, enter: func(s *stage) { s.check(fit.Check{Typed: "500"}) }},
		{name: "fit, lying down", route: fitRoom, enter: func(s *stage) { s.check(fit.Check{Rounds: []fit.Round{{HeightCM: 10}}}) }},
		{name: "fit, another height", route: fitRoom, enter: func(s *stage) { s.check(fit.Check{Method: fit.Pillow}, fit.TooHigh) }},
		{name: "fit, a height known to be too high", route: fitRoom, enter: func(s *stage) {
			s.check(fit.Check{Method: fit.House, Typed: "12"}, fit.TooHigh)
		}},
		{name: "fit, found", route: fitRoom, enter: func(s *stage) { s.check(fit.Check{}, fit.TooHigh, fit.Level) }},
		{name: "fit, found between", route: fitRoom, enter: func(s *stage) {
			s.check(fit.Check{}, fit.TooHigh, fit.TooLow, fit.TooHigh, fit.TooHigh)
		}},
		{name: "fit, not told", route: fitRoom, enter: func(s *stage) { s.check(fit.Check{}, fit.CantTell) }},
		{name: "fit, beyond", route: fitRoom, enter: func(s *stage) {
			s.check(fit.Check{}, fit.TooLow, fit.TooLow, fit.TooLow, fit.TooLow)
		}},
		{name: "fit, asked to start over", route: parts.Route{Room: parts.Fit, Asking: true}, enter: func(s *stage) {
			s.check(fit.Check{}, fit.TooLow)
			s.pressOn("fit.restart")
		}},
		{name: "plan, heights found and a check under way", route: planRoom, edit: foundHeights, enter: func(s *stage) {
			s.check(fit.Check{}, fit.TooLow)
			s.Go(planRoom)
		}},
	}
	for _, position := range body.Positions() {
		for i, sign := range fit.SignsOf(position) {
			looks := []fit.Answer{fit.TooLow, fit.Level}[:min(i, 2)]
			if sign == fit.Gaze {
				looks = []fit.Answer{fit.TooLow, fit.Level, fit.TooHigh}
			}
			list = append(list, room{name: "fit, " + string(sign), route: fitRoom, enter: func(s *stage) {
				s.check(fit.Check{Position: position, Looker: fit.Alone, Rounds: []fit.Round{{HeightCM: 10, Lying: true, Looks: looks}}})
			}})
		}
	}
	return list
}

// foundHeights are heights found on another mattress, one of them set aside.
func foundHeights(a *profile.Answers) {
	everything(a)
	for i, position := range body.Positions() {
		a.KeepFound(position, float64(10-3*i), newHandClock().now)
	}
	a.SetAside(body.Back, true)
	a.Mattress.Firmness = 9
}

// check shows a check on the side with folded towels and a helper, unless it says
// otherwise, after rounds in which all signs gave one answer.
func (s *stage) check(check fit.Check, answers ...fit.Answer) {
	s.Helper()
	if check.Position == "" {
		check.Position = body.Side
	}
	if check.Method == "" {
		check.Method = fit.Towels
	}
	if check.Looker == "" {
		check.Looker = fit.Helper
	}
	typed := check.Typed
	check.Begin(10.5, 2)
	for _, answer := range answers {
		check.Make(check.Ask())
		check.LieDown()
		for range 3 {
			check.Answer(answer)
		}
	}
	check.Typed = typed
	if !check.Possible() {
		s.Fatalf("%+v cannot be", check)
	}
	s.keeper.Change(func(state *profile.State) { state.Fit.Check = &check })
	s.Go(fitRoom)
}
