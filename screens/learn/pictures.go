package learn

import (
	"fyne.io/fyne/v2"

	"chevet/app/body"
	"chevet/app/exercise"
	"chevet/app/know"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// shows is what a picture shows: a drawing, a person at an exercise, or an icon.
type shows struct {
	drawing  figure.Kind
	exercise string
	icon     string
}

var ofPages = map[know.PageID]shows{
	know.UpperBack: {drawing: figure.KindUpperBack},
	know.Causes:    {drawing: figure.KindSunrise},
	know.Ease:      {exercise: "cat-cow"},
	know.Morning:   {exercise: "overhead-reach"},
	know.Day:       {drawing: figure.KindDesk},
	know.Night:     {drawing: figure.KindSide},
	know.Evening:   {drawing: figure.KindNight},
	know.See:       {drawing: figure.KindTalk},
	know.Unknown:   {drawing: figure.KindTowels},
	know.Claims:    {drawing: figure.KindSayings},
}

var ofStatements = map[know.StatementID]shows{
	"where": {icon: "person"}, "feel": {icon: "breath"}, "tension": {icon: "moon"}, "common": {icon: "chart"}, "studied": {icon: "search"}, "mild": {icon: "warning"},

	"strain": {exercise: "cat-cow"}, "injury": {drawing: figure.KindTalk}, "arthritis": {exercise: "scapular-clocks"}, "stress": {exercise: "belly-breathing"},
	"sitting": {drawing: figure.KindDesk}, "tight": {exercise: "open-book"}, "bed": {drawing: figure.KindMattress},

	"stretch": {exercise: "head-tilt"}, "band": {exercise: "shoulder-rows"}, "mid-back": {exercise: "open-book"}, "walk": {exercise: "cat-cow"},
	"heat-ice": {drawing: figure.KindWarmCold}, "heat-care": {icon: "shield"}, "foam": {exercise: "foam-rolling"},
	"medicine": {drawing: figure.KindPills}, "medicine-care": {icon: "shield"}, "physio": {drawing: figure.KindTalk},

	"reach": {exercise: "overhead-reach"}, "small": {icon: "shield"}, "pain-scale": {icon: "chart"}, "both-ends": {icon: "sun"},

	"move": {icon: "move"}, "screen": {drawing: figure.KindDesk}, "breaks": {exercise: "head-tilt"}, "year": {icon: "calendar"}, "training": {exercise: "shoulder-rows"},

	"another": {drawing: figure.KindUnderKnees}, "side-survey": {icon: "chart"}, "pillow-side": {drawing: figure.KindSide}, "pillow-back": {drawing: figure.KindBack},
	"pillow-stomach": {drawing: figure.KindStomach}, "towels": {drawing: figure.KindTowels}, "firm": {drawing: figure.KindMattress},

	"breathe": {exercise: "belly-breathing"}, "relax": {icon: "breath"}, "hours": {icon: "clock"}, "screens-off": {icon: "phone"}, "dark": {drawing: figure.KindNight},

	"at-once": {icon: "warning"}, "same-day": {icon: "clock"}, "weeks": {icon: "calendar"}, "month": {icon: "calendar"}, "mornings": {icon: "sun"},
	"inflamed": {icon: "repeat"}, "one-sign": {icon: "chart"},

	"formula": {drawing: figure.KindTowels}, "little": {icon: "chart"}, "differ": {icon: "people"}, "few-studies": {icon: "search"}, "filmed": {icon: "film"}, "as-a-set": {icon: "question"},

	"harder": {drawing: figure.KindMattress}, "back-best": {drawing: figure.KindBack}, "stomach-bad": {drawing: figure.KindStomach}, "left-only": {drawing: figure.KindSide},
	"high-side": {drawing: figure.KindHugged}, "ear-edge": {drawing: figure.KindShoulders}, "found-height": {icon: "search"}, "knee-half": {drawing: figure.KindBetweenKnees},
}

// picture is the picture of a page.
func picture(kit *parts.Kit, id know.PageID) fyne.CanvasObject {
	return drawn(kit, ofPages[id], kit.Words.T("learn.picture."+string(id)))
}

// iconSide is the size of an icon that stands for a statement, in pixels at normal
// text size.
const iconSide = 38

// illustration is the picture of a statement; what it says stands beside it in words.
func illustration(kit *parts.Kit, id know.StatementID) fyne.CanvasObject {
	show := ofStatements[id]
	if show.icon != "" {
		return parts.Pad(4, 0, 0, 0, kit.Icon(show.icon, parts.Strong, iconSide))
	}
	return parts.InRatio(0.64, 60, 90, drawn(kit, show, kit.Words.T("learn.head."+string(id))))
}

func drawn(kit *parts.Kit, show shows, label string) fyne.CanvasObject {
	if e, found := exercise.ByID(show.exercise); found {
		movement := e.Movement(exercise.Main)
		person := figure.NewMoving(figure.NewMoves(movement, body.BuildOf(kit.State.Answers.Person())), kit.Ink, label, true)
		person.At(movement.TellingSeconds())
		return person
	}
	return figure.NewDrawing(show.drawing, kit.Ink, label)
}
