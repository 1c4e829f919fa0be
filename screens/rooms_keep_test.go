package screens_test

import (
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/parts"
)

var keepRoom = parts.Route{Room: parts.Keep}

func asking(room parts.Room, what string) parts.Route {
	return parts.Route{Room: room, ID: what, Asking: true}
}

// keepRooms is everything that the room to take things along can show, and the plan
// while something is being tried.
func keepRooms() []room {
	trying := func(trials profile.Trials) func(*stage) {
		return func(s *stage) {
			s.keeper.Change(func(state *profile.State) { state.Trials = trials })
			s.Go(elsewhere)
			s.Go(planRoom)
		}
	}
	return []room{
		{name: "keep", route: keepRoom, chosen: full},
		{name: "keep, nothing answered", route: keepRoom, edit: unanswered},
		{name: "keep, an emergency", route: keepRoom, edit: tick(safety.Signs()...)},
		{name: "keep, a folder that is not there", route: keepRoom, enter: func(s *stage) { s.pressOn("keep.note") }},
		{name: "keep, copied", route: keepRoom, enter: func(s *stage) { s.pressOn("keep.copy") }},
		{name: "keep, nothing to take in", route: keepRoom, enter: func(s *stage) { s.pressOn("keep.import") }},
		{name: "keep, a file that is not there", route: keepRoom, enter: func(s *stage) {
			s.typeInto("keep.from", ownPicture)
			s.pressOn("keep.import")
		}},
		{name: "keep, asked about taking in", route: asking(parts.Keep, "import"), chosen: full},
		{name: "keep, asked about deleting", route: asking(parts.Keep, "erase"), chosen: full},
		{name: "plan, trying", route: planRoom, enter: trying(fullTrials())},
		{name: "plan, trying from tomorrow", route: planRoom, enter: trying(profile.Trials{
			Now: &profile.Trial{Change: profile.ChangeMattress, Since: "2027-01-01"}})},
		{name: "plan, nights over, and a reminder", route: planRoom, enter: trying(profile.Trials{
			Now: &profile.Trial{Change: profile.ChangePillow, HeightCM: 9.5, Since: "2026-10-01"}})},
		{name: "plan, asked which", route: asking(parts.Plan, string(profile.ChangePillow)), enter: func(s *stage) {
			s.keeper.Change(func(state *profile.State) { state.Trials = fullTrials() })
			s.Go(elsewhere)
			s.Go(asking(parts.Plan, string(profile.ChangePillow)))
		}},
	}
}

// fullTrials is a trial under way after as many as are kept.
func fullTrials() profile.Trials {
	trials := profile.Trials{Now: &profile.Trial{Change: profile.ChangePosition, Position: body.Back, Since: "2026-11-20"}}
	for range profile.MostTrials {
		trials.Past = append(trials.Past, profile.Trial{
			Change: profile.ChangeSupport, Place: profile.BetweenKnees, Since: "2026-11-10", Until: "2026-11-20"})
	}
	return trials
}
