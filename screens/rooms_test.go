package screens_test

import (
	"slices"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/screens/parts"
)

// room is one thing that the window can show.
type room struct {
	name  string
	route parts.Route
	// edit makes the answers from those of a person who has no warning sign and
	// said nothing else; enter does what is left to do in the room.
	edit  func(*profile.Answers)
	enter func(*stage)
	// chosen is what the person has chosen about exercises, nothing if it is nil.
	chosen func(*profile.Exercises)
}

// rooms is everything that the window can show: every page empty, answered, and
// at its fullest.
func rooms() []room {
	return slices.Concat(exerciseRooms(), learnRooms(), fitRooms(), keepRooms(), []room{
		{name: "signs", route: step(1), edit: unanswered},
		{name: "signs, gone on without an answer", route: step(1), edit: unanswered, enter: func(s *stage) { s.Go(step(1)) }},
		{name: "signs, ticked", route: step(1), edit: tick(safety.Signs()...)},
		{name: "position", route: step(2)},
		{name: "position, every case", route: step(2), edit: everything},
		{name: "you", route: step(3)},
		{name: "you, every field wrong", route: step(3), edit: typed("1,70", "ab cd", "68 cm")},
		{name: "you, every field with an offer", route: step(3), edit: typed("70", "400", "1500")},
		{name: "you, in feet and stones", route: step(3), edit: typed("5 ft 7", "15.4", "11 st 0"), enter: func(s *stage) {
			s.pressOn("unit."+string(units.Inches), "unit."+string(units.Stones))
		}},
		{name: "pillow", route: step(4)},
		{name: "pillow, every case", route: step(4), edit: everything},
		{name: "mattress", route: step(5)},
		{name: "mattress, every case", route: step(5), edit: everything},
		{name: "supports", route: step(6)},
		{name: "supports, every case", route: step(6), edit: everything},
		{name: "emergency", route: safetyRoom, edit: tick(safety.Signs()...)},
		{name: "urgent", route: safetyRoom, edit: tick(signsOf(safety.Urgent)...)},
		{name: "unsure", route: safetyRoom, edit: func(a *profile.Answers) { a.Signs.Answer = safety.NotSure }},
		{name: "no signs", route: safetyRoom},
		{name: "plan", route: planRoom},
		{name: "plan, every case", route: planRoom, edit: everything, enter: func(s *stage) {
			s.Go(step(3))
			s.pressOn("sex.male")
			s.Go(planRoom)
		}},
		{name: "settings", route: parts.Route{Room: parts.Settings}},
		{name: "help", route: parts.Route{Room: parts.Help}},
	})
}

var (
	safetyRoom = parts.Route{Room: parts.Safety}
	planRoom   = parts.Route{Room: parts.Plan}
	// elsewhere is a room that none of the others is entered through.
	elsewhere = parts.Route{Room: parts.Help}
)

func unanswered(a *profile.Answers) { a.Signs = profile.Signs{} }

func tick(signs ...safety.Sign) func(*profile.Answers) {
	return func(a *profile.Answers) {
		for _, sign := range signs {
			a.ToggleSign(sign)
		}
	}
}

func signsOf(level safety.Level) []safety.Sign {
	var signs []safety.Sign
	for _, sign := range safety.Signs() {
		if safety.LevelOf(sign) == level {
			signs = append(signs, sign)
		}
	}
	return signs
}

func typed(stature, shoulders, weight string) func(*profile.Answers) {
	return func(a *profile.Answers) {
		length, _ := units.ParseLength(stature, units.Centimetres, units.StatureLimits)
		a.SetTyped(profile.FieldStature, stature, float64(length))
		length, _ = units.ParseLength(shoulders, units.Centimetres, units.ShoulderLimits)
		a.SetTyped(profile.FieldShoulders, shoulders, float64(length))
		mass, _ := units.ParseMass(weight, units.Kilograms, units.WeightLimits)
		a.SetTyped(profile.FieldWeight, weight, float64(mass))
	}
}

// everything is a mixed sleeper to whom every special case applies, on an old
// bed that dips, with a pillow that a bound of the rule keeps from level.
func everything(a *profile.Answers) {
	a.Nights = []profile.Share{{Position: body.Side, Percent: 50}, {Position: body.Back, Percent: 30}, {Position: body.Stomach, Percent: 20}}
	a.Concerns = profile.Concerns()
	a.Sex = body.Female
	typed("150", "32", "48")(a)
	a.Pillow = profile.Pillow{Known: profile.HeightGuessed, HeightCM: 18, Moved: true, Fill: profile.Polyester}
	a.Mattress = profile.Mattress{Firmness: 1, Sag: profile.SagDeep, Age: profile.AgeOld}
	a.Supports, a.SupportsChosen = profile.Supports(), true
	a.Things = profile.Things()
}

// visit brings the window to a room.
func (s *stage) visit(r room) {
	s.Helper()
	s.Go(elsewhere)
	s.keeper.Change(func(state *profile.State) {
		state.Answers = profile.Answers{Signs: profile.Signs{Answer: safety.NoneOfThese}}
		state.Place = profile.Place{}
		state.Exercises = profile.Exercises{}
		state.Fit = profile.Fit{}
		state.Trials, state.TakeAlong = profile.Trials{}, profile.TakeAlong{}
		if r.chosen != nil {
			r.chosen(&state.Exercises)
		}
		state.Settings.Length, state.Settings.Mass = "", ""
		if r.edit != nil {
			r.edit(&state.Answers)
		}
	})
	s.Go(r.route)
	if r.enter != nil {
		r.enter(s)
	}
	if s.Route() != r.route {
		s.Fatalf("%s: came to %v", r.name, s.Route())
	}
}

// everyRoom visits every room in turn.
func (s *stage) everyRoom(look func(name string)) {
	s.Helper()
	for _, r := range rooms() {
		s.visit(r)
		look(r.name)
	}
}
