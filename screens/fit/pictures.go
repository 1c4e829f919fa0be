package fit

import (
	"fyne.io/fyne/v2"

	"chevet/app/body"
	"chevet/app/fit"
	"chevet/app/units"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// A page with a picture sets it beside the words where both have room, at widths in
// pixels at normal text size, and below them else.
const (
	narrowestBeside = 780
	wordsPart       = 0.5
	besideGap       = 28
)

// beside sets pictures beside what a page says first.
func (r room) beside(words fyne.CanvasObject, pictures ...fyne.CanvasObject) fyne.CanvasObject {
	return r.kit.Split(narrowestBeside, wordsPart, besideGap, words, r.kit.PicturePanel(parts.Column(4, pictures...)))
}

// stack is the height to make, drawn beside a ruler; where there is none, a person who
// lies flat.
func (r room) stack() fyne.CanvasObject {
	ask := r.check.Ask()
	if ask == 0 {
		return r.lying(ask)
	}
	label := r.kit.Words.T("fit.picture.make."+string(r.check.Method), "Height", units.Length(ask))
	stack := figure.Stack{Method: r.check.Method, HeightCM: ask, Unit: r.kit.LengthUnit()}
	return r.kit.Picture(0.7, 130, 380, figure.NewStack(stack, r.kit.Ink, label))
}

// lying is the person on a height.
func (r room) lying(heightCM float64) fyne.CanvasObject {
	label := r.kit.Words.T("fit.picture.lie." + string(r.check.Position))
	return r.kit.Picture(0.4, 90, 210, figure.NewLying(r.onTheBed(heightCM), r.kit.Ink, label))
}

// looker is who looks at them, or nothing where nobody else does.
func (r room) looker(heightCM float64) fyne.CanvasObject {
	if r.check.Looker == fit.Alone {
		return parts.Nothing()
	}
	label := r.kit.Words.T("fit.picture.look." + string(r.check.Looker))
	return r.kit.Picture(0.4, 90, 210, figure.NewLooker(r.onTheBed(heightCM), r.check.Looker, r.kit.Ink, label))
}

func (r room) onTheBed(heightCM float64) figure.Lying {
	return figure.Lying{
		Sleeper: r.sleeper(), Position: r.check.Position, HeightCM: heightCM,
		Mirrored: r.check.Position == body.Side && r.kit.Plan.OnRightSide,
	}
}

// sleeper is the person in their bed, on what they make the height of.
func (r room) sleeper() figure.Sleeper {
	answers := r.kit.State.Answers
	return figure.Sleeper{Person: answers.Person(), Bed: answers.Bed(), Method: r.check.Method}
}
