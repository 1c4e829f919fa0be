package wizard

import (
	"strings"

	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// you asks for stature, sex, bony shoulder width and weight.
func (p page) you() (fyne.CanvasObject, string) {
	left := parts.Column(16, p.stature(), p.sex(), p.weight())
	right := parts.Column(12, p.shoulders(), p.whereToMeasure())
	return parts.Column(16, p.question("you"), p.kit.UnitChips(), p.kit.Split(760, 0.5, 32, left, right)), "field.stature"
}

// notUnderstood is the first field that holds words and no measure, "" when each is
// empty or understood.
func notUnderstood(answers profile.Answers) profile.Field {
	for _, measure := range []struct {
		field profile.Field
		value float64
	}{
		{profile.FieldStature, answers.StatureCM},
		{profile.FieldShoulders, answers.ShouldersCM},
		{profile.FieldWeight, answers.WeightKG},
	} {
		if strings.TrimSpace(answers.Typed[measure.field]) != "" && measure.value == 0 {
			return measure.field
		}
	}
	return ""
}

func (p page) stature() fyne.CanvasObject {
	return p.kit.LengthField(profile.FieldStature, func() string { return p.costNote(advice.MeasureStature) })
}

func (p page) weight() fyne.CanvasObject {
	return p.kit.MassField(profile.FieldWeight, func() string { return p.kit.Words.T("wizard.you.weight_note") })
}

func (p page) shoulders() fyne.CanvasObject {
	return p.kit.LengthField(profile.FieldShoulders, func() string { return p.costNote(advice.MeasureShoulders) })
}

func (p page) whereToMeasure() fyne.CanvasObject {
	words := p.kit.Words.T("wizard.you.where")
	drawing := figure.NewDrawing(figure.KindShoulders, p.kit.Ink, words)
	return p.kit.Panel(parts.Column(8,
		parts.InRatio(0.5, 120, 190, drawing),
		p.kit.Text(parts.Small, parts.Soft, words),
	))
}

func (p page) sex() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, sex := range []body.Sex{body.Female, body.Male, body.SexUnknown} {
		id := "sex.unknown"
		if sex != body.SexUnknown {
			id = "sex." + string(sex)
		}
		chips.Add(p.kit.Chip(id, parts.Round, p.kit.State.Answers.Sex == sex, p.kit.Words.T(id), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.Sex = sex })
		}))
	}
	note := p.kit.Text(parts.Small, parts.Soft, "")
	p.kit.Live(func() { p.kit.SetOrHide(note, parts.Soft, p.costNote(advice.MeasureSex)) })
	return parts.Column(6, p.section("wizard.you.sex"), chips, note)
}

// costNote says what leaving a field open costs in width of band; nothing once it
// is answered.
func (p page) costNote(measure advice.Measure) string {
	answers := p.kit.State.Answers
	cost := advice.CostCM(answers, measure)
	if advice.Knows(answers, measure) {
		return ""
	}
	if cost < 0.05 {
		return p.kit.Words.T("wizard.you.cost_none")
	}
	return p.kit.Words.T("wizard.you.cost", "Cost", units.Length(cost))
}
