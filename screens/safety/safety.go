// Package safety owns the room that answers ticked warning signs: what to do
// now, or whom to see and how soon. In an emergency it stands in the place of
// all advice.
package safety

import (
	"slices"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/parts"
)

const nameChange = "safety.change"

// Build makes the room for the ticked signs. Onward is where the person goes
// once they may go on.
func Build(kit *parts.Kit, onward func()) parts.Screen {
	r := room{kit, onward}
	answers := kit.State.Answers.Signs
	level := answers.Level()
	content, first := r.content(level, answers)
	screen := parts.Screen{
		Body:   kit.Page(content),
		Title:  kit.Words.T("shell.title.safety"),
		First:  first,
		OnBack: r.change,
	}
	buttons := parts.Flow(8)
	if level != safety.Emergency {
		screen.OnNext = r.goOn
		buttons.Add(kit.Primary("safety.on", kit.Words.T("safety.on"), r.goOn))
	}
	screen.Footer = parts.Bar(8, kit.Secondary(nameChange, kit.Words.T("safety.change"), r.change), buttons)
	return screen
}

type room struct {
	kit    *parts.Kit
	onward func()
}

func (r room) change() { r.kit.Go(parts.Route{Room: parts.Wizard, Step: parts.StepSigns}) }

// goOn passes on to the advice when nothing holds it back; else it stays, and
// the sentence beside the box says what is missing.
func (r room) goOn() {
	if r.kit.State.Answers.Signs.HoldAdvice() {
		if box := r.kit.Control("safety.assessed"); box != nil {
			r.kit.FocusOn(box)
		}
		return
	}
	r.onward()
}

func (r room) content(level safety.Level, signs profile.Signs) (fyne.CanvasObject, string) {
	switch {
	case level == safety.Emergency:
		return r.emergency(signs), nameChange
	case level == safety.Urgent:
		return r.urgent(signs), "safety.assessed"
	}
	return r.unsure(), "safety.on"
}

func (r room) emergency(signs profile.Signs) fyne.CanvasObject {
	return r.kit.Note(parts.Bad, parts.Column(12,
		r.kit.IconText("warning", parts.Bad, r.kit.Text(parts.Title, parts.Plain, r.kit.Words.T("safety.emergency.title"))),
		r.kit.Text(parts.Heading, parts.Plain, r.kit.Words.T("safety.emergency.now")),
		r.kit.Text(parts.Body, parts.Plain, r.kit.Words.T("safety.emergency.numbers")),
		r.kit.Text(parts.Body, parts.Plain, r.kit.Words.T("safety.emergency.more")),
		r.ticked(signs),
	))
}

func (r room) urgent(signs profile.Signs) fyne.CanvasObject {
	words := r.kit.Words
	return parts.Column(14,
		r.kit.Note(parts.Warn, parts.Column(12,
			r.kit.IconText("warning", parts.Warn, r.kit.Text(parts.Title, parts.Plain, words.T("safety.urgent.title"))),
			r.kit.Text(parts.Heading, parts.Plain, words.T("safety.urgent.now")),
			r.soonest(signs),
			r.kit.Text(parts.Body, parts.Plain, words.T("safety.urgent.more")),
			r.ticked(signs),
		)),
		r.kit.Choice("safety.assessed", parts.Square, signs.Assessed, words.T("safety.urgent.assessed"), func() {
			r.kit.Change(func(state *profile.State) { state.Answers.Signs.Assessed = !signs.Assessed })
		}),
		r.missing(signs),
	)
}

// soonest says by when, for a sign that may not wait longer than a day.
func (r room) soonest(signs profile.Signs) fyne.CanvasObject {
	words := r.kit.Text(parts.Body, parts.Plain, r.kit.Words.T("safety.urgent.cancer"))
	if !slices.Contains(signs.Ticked, safety.Cancer) {
		words.Hide()
	}
	return words
}

// missing says what it takes to go on, until it is given.
func (r room) missing(signs profile.Signs) fyne.CanvasObject {
	words := r.kit.Text(parts.BodyBold, parts.Warn, r.kit.Words.T("safety.urgent.missing"))
	if signs.Assessed {
		words.Hide()
	}
	return words
}

func (r room) unsure() fyne.CanvasObject {
	words := r.kit.Words
	return r.kit.Note(parts.Warn, parts.Column(12,
		r.kit.Text(parts.Title, parts.Plain, words.T("safety.unsure.title")),
		r.kit.Text(parts.Body, parts.Plain, words.T("safety.unsure.now")),
		r.kit.Text(parts.Body, parts.Soft, words.T("safety.unsure.more")),
	))
}

// ticked repeats the signs that led here.
func (r room) ticked(signs profile.Signs) fyne.CanvasObject {
	list := parts.Column(4, r.kit.Text(parts.SmallBold, parts.Soft, r.kit.Words.T("safety.ticked")))
	for _, sign := range signs.Ticked {
		list.Add(r.kit.IconText("dot", parts.Soft, r.kit.Text(parts.Small, parts.Plain, r.kit.Words.T("sign."+string(sign)))))
	}
	return list
}
