package fit

import (
	"math"
	"strings"

	"fyne.io/fyne/v2"

	"chevet/app/body"
	"chevet/app/fit"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/parts"
)

// making asks for the next height, by what is to be added or taken away.
func (r room) making() fyne.CanvasObject {
	words, ask := r.kit.Words, units.Length(r.check.Ask())
	said := parts.Column(6)
	if rounds := len(r.check.Rounds); rounds > 0 {
		by := ask - units.Length(r.check.Rounds[rounds-1].HeightCM)
		change := words.T("fit.make.add", "By", by)
		if by < 0 {
			change = words.T("fit.make.take", "By", -by)
		}
		said.Add(r.kit.Text(parts.Title, parts.Plain, change))
	}
	said.Add(r.kit.Text(parts.Title, parts.Strong, r.asked(ask)))
	return r.beside(parts.Column(20,
		r.progress(),
		said,
		r.kit.Text(parts.Heading, parts.Plain, words.T("fit.how."+string(r.check.Method))),
		r.height(),
	), r.stack())
}

// asked says which height to make; none at all is a height on the stomach.
func (r room) asked(ask units.Length) string {
	if ask == 0 {
		return r.kit.Words.T("fit.make.flat")
	}
	return r.kit.Words.T("fit.make.height", "Height", ask)
}

// progress says which height this is.
func (r room) progress() fyne.CanvasObject {
	return r.kit.Text(parts.Body, parts.Soft, r.kit.Words.T("fit.round", "N", r.check.Number(), "Of", fit.MostRounds))
}

// limits are the heights that can be typed: on side and back a head needs something
// under it.
func (r room) limits() units.LengthLimits {
	limits := units.PillowLimits
	if r.check.Position != body.Stomach {
		limits.Low = lowestCM
	}
	return limits
}

// lowestCM is the least height that can be typed for side and back, in centimetres:
// one folded towel.
const lowestCM = 1.0

// reading is what stands in the field, in centimetres, or why it cannot be used. An
// empty field means the height that was asked for.
func (r room) reading(typed string) (heightCM float64, problem parts.Reading) {
	words := r.kit.Words
	if strings.TrimSpace(typed) == "" {
		return r.check.Ask(), parts.Reading{}
	}
	length, wrong := units.ParseLength(typed, r.kit.LengthUnit(), r.limits())
	switch {
	case wrong != nil && wrong.HasSuggestion:
		suggested := units.Length(wrong.Suggestion)
		return 0, parts.Reading{Problem: words.Say(wrong.Line), Offer: words.T("field.use", "Value", suggested), Suggestion: r.written(suggested)}
	case wrong != nil:
		return 0, parts.Reading{Problem: words.Say(wrong.Line)}
	}
	low, high := r.check.Between()
	switch r.check.Complain(float64(length)) {
	case fit.KnownTooLow:
		return 0, parts.Reading{Problem: words.T("fit.problem.low", "Height", units.Length(low))}
	case fit.KnownTooHigh:
		return 0, parts.Reading{Problem: words.T("fit.problem.high", "Height", units.Length(high))}
	}
	return float64(length), parts.Reading{}
}

// written is a length as it stands in the field.
func (r room) written(length units.Length) string {
	if r.kit.LengthUnit() == units.Inches {
		return r.kit.Words.Number(length.Inches(), 1)
	}
	return r.kit.Words.Number(float64(length), 1)
}

// typed is what stands in the field now.
func (r room) typed() string { return checkOf(r.kit.State, r.kit).Typed }

func (r room) write(record func(func(*profile.State)), typed string) {
	check := checkOf(r.kit.State, r.kit)
	check.Typed = typed
	record(func(state *profile.State) { state.Fit.Check = &check })
}

// height is the field for the height as it was measured, with a button on either side
// that changes it by a step.
func (r room) height() fyne.CanvasObject {
	words := r.kit.Words
	field := r.kit.Field(parts.FieldSpec{
		Name: "fit.height", Label: words.T("fit.height"), Unit: words.T("unit.length." + string(r.kit.LengthUnit())),
		Example: r.written(units.Length(r.check.Ask())),
		Typed:   r.typed(),
		OnTyped: func(typed string) { r.write(r.kit.Adjust, typed) },
		Reading: func() parts.Reading {
			typed := r.typed()
			height, reading := r.reading(typed)
			switch {
			case reading.Problem != "":
				return reading
			case strings.TrimSpace(typed) == "":
				return parts.Reading{Note: words.T("fit.height.note", "Height", units.Length(height))}
			}
			return parts.Reading{Note: words.T("field.understood", "Value", words.Length(units.Length(height)))}
		},
	})
	return r.kit.Panel(parts.Column(10, field, parts.Flow(8,
		r.kit.IconButton("fit.less", "minus", words.T("fit.height.less"), func() { r.nudge(-1) }),
		r.kit.IconButton("fit.more", "plus", words.T("fit.height.more"), func() { r.nudge(1) }))))
}

// inchStep is by how much a button changes a height in inches, in centimetres.
const inchStep = 0.2 * float64(units.Inch)

// nudge changes the height by a step, to the nearest of the steps, as far as it can
// be tried.
func (r room) nudge(by float64) {
	height, reading := r.reading(r.typed())
	if reading.Problem != "" {
		height = r.check.Ask()
	}
	step := fit.StepCM
	if r.kit.LengthUnit() == units.Inches {
		step = inchStep
	}
	height = (math.Round(height/step) + by) * step
	if r.check.Complain(height) == "" && r.limits().Hold(units.Length(height)) {
		r.write(r.kit.Change, r.written(units.Length(height)))
	}
}

// made goes on with the height that was made, or stays where it cannot be used.
func (r room) made() {
	height, reading := r.reading(r.typed())
	if reading.Problem != "" {
		r.kit.Change(func(*profile.State) {})
		return
	}
	r.step(func(c *fit.Check) { c.Make(height) })
}
