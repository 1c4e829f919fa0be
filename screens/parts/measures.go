package parts

import (
	"strings"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/app/units"
	"chevet/locales"
)

// LengthField is a field for a length that belongs to the answers. Note says
// what stands under it when nothing is wrong.
func (k *Kit) LengthField(field profile.Field, note func() string) fyne.CanvasObject {
	limits := lengthLimits[field]
	return k.Field(FieldSpec{
		Name:    "field." + string(field),
		Label:   k.Words.T("field." + string(field)),
		Unit:    k.unitAfter(field),
		Example: k.Words.T("field.example." + string(field) + "." + string(k.LengthUnit())),
		Typed:   k.State.Answers.Typed[field],
		OnTyped: func(typed string) {
			k.Adjust(func(state *profile.State) {
				length, _ := units.ParseLength(typed, k.LengthUnit(), limits)
				state.Answers.SetTyped(field, typed, float64(length))
			})
		},
		Reading: func() Reading {
			typed := k.State.Answers.Typed[field]
			length, problem := units.ParseLength(typed, k.LengthUnit(), limits)
			return k.reading(typed, note(), problem, k.lengthWords(field, length), func(suggested float64) offered {
				length := units.Length(suggested)
				return offered{k.lengthWords(field, length), written(k.Words, field, length, k.LengthUnit())}
			})
		},
	})
}

// MassField is a field for a mass that belongs to the answers.
func (k *Kit) MassField(field profile.Field, note func() string) fyne.CanvasObject {
	return k.Field(FieldSpec{
		Name:    "field." + string(field),
		Label:   k.Words.T("field." + string(field)),
		Unit:    k.Words.T("unit.mass." + string(k.MassUnit())),
		Example: k.Words.T("field.example." + string(field) + "." + string(k.MassUnit())),
		Typed:   k.State.Answers.Typed[field],
		OnTyped: func(typed string) {
			k.Adjust(func(state *profile.State) {
				mass, _ := units.ParseMass(typed, k.MassUnit(), units.WeightLimits)
				state.Answers.SetTyped(field, typed, float64(mass))
			})
		},
		Reading: func() Reading {
			typed := k.State.Answers.Typed[field]
			mass, problem := units.ParseMass(typed, k.MassUnit(), units.WeightLimits)
			return k.reading(typed, note(), problem, k.Words.Mass(mass), func(suggested float64) offered {
				mass := units.Mass(suggested)
				return offered{k.Words.Mass(mass), writtenMass(k.Words, mass, k.MassUnit())}
			})
		},
	})
}

var lengthLimits = map[profile.Field]units.LengthLimits{
	profile.FieldStature:   units.StatureLimits,
	profile.FieldShoulders: units.ShoulderLimits,
}

// lengthWords writes a stature in feet and inches where inches are used, and
// every other length in one unit.
func (k *Kit) lengthWords(field profile.Field, length units.Length) string {
	if field == profile.FieldStature {
		return k.Words.Stature(length)
	}
	return k.Words.Length(length)
}

// written is a length as it stands in its field, before the unit of the field.
func written(words *locales.Speaker, field profile.Field, length units.Length, unit units.LengthUnit) string {
	switch {
	case unit == units.Centimetres:
		return words.Number(float64(length), 1)
	case field == profile.FieldStature:
		return words.Stature(length)
	}
	return words.Number(length.Inches(), 1)
}

// writtenMass is a mass as it stands in its field, before the unit of the field.
func writtenMass(words *locales.Speaker, mass units.Mass, unit units.MassUnit) string {
	switch unit {
	case units.Pounds:
		return words.Number(mass.Pounds(), 0)
	case units.Stones:
		return words.Mass(mass)
	}
	return words.Number(float64(mass), 1)
}

// unitAfter is the unit that stands after a field for a length.
func (k *Kit) unitAfter(field profile.Field) string {
	if field == profile.FieldStature {
		return k.Words.T("unit.stature." + string(k.LengthUnit()))
	}
	return k.Words.T("unit.length." + string(k.LengthUnit()))
}

// offered is what a person may have meant: in words, and as it is typed.
type offered struct{ words, typed string }

func (k *Kit) reading(typed, note string, problem *units.Problem, understood string, write func(float64) offered) Reading {
	switch {
	case problem != nil && problem.HasSuggestion:
		suggestion := write(problem.Suggestion)
		return Reading{
			Problem:    k.Words.Say(problem.Line),
			Offer:      k.Words.T("field.use", "Value", suggestion.words),
			Suggestion: suggestion.typed,
		}
	case problem != nil:
		return Reading{Problem: k.Words.Say(problem.Line)}
	case strings.TrimSpace(typed) == "":
		return Reading{Note: note}
	}
	return Reading{Note: k.Words.T("field.understood", "Value", understood)}
}

// LengthUnit is the unit in which the person writes lengths.
func (k *Kit) LengthUnit() units.LengthUnit {
	if k.State.Settings.Length == units.Inches {
		return units.Inches
	}
	return units.Centimetres
}

// MassUnit is the unit in which the person writes masses.
func (k *Kit) MassUnit() units.MassUnit {
	switch unit := k.State.Settings.Mass; unit {
	case units.Pounds, units.Stones:
		return unit
	}
	return units.Kilograms
}

// UnitChips choose the units of lengths and masses. Measures already understood
// are written anew in the new unit; their values do not change.
func (k *Kit) UnitChips() fyne.CanvasObject {
	lengths, masses := Flow(6), Flow(6)
	for _, unit := range []units.LengthUnit{units.Centimetres, units.Inches} {
		lengths.Add(k.Chip("unit."+string(unit), Round, k.LengthUnit() == unit, k.Words.T("unit.choice."+string(unit)), func() {
			k.changeUnits(unit, k.MassUnit())
		}))
	}
	for _, unit := range []units.MassUnit{units.Kilograms, units.Pounds, units.Stones} {
		masses.Add(k.Chip("unit."+string(unit), Round, k.MassUnit() == unit, k.Words.T("unit.choice."+string(unit)), func() {
			k.changeUnits(k.LengthUnit(), unit)
		}))
	}
	return Flow(22, lengths, masses)
}

func (k *Kit) changeUnits(length units.LengthUnit, mass units.MassUnit) {
	words := k.Speak(length, mass)
	k.Change(func(state *profile.State) {
		state.Settings.Length, state.Settings.Mass = length, mass
		answers := &state.Answers
		readLength := func(field profile.Field) float64 {
			value, _ := units.ParseLength(answers.Typed[field], length, lengthLimits[field])
			return float64(value)
		}
		if length != k.LengthUnit() {
			stature, shoulders := units.Length(answers.StatureCM), units.Length(answers.ShouldersCM)
			rewrite(answers, profile.FieldStature, answers.StatureCM, written(words, profile.FieldStature, stature, length), readLength)
			rewrite(answers, profile.FieldShoulders, answers.ShouldersCM, written(words, profile.FieldShoulders, shoulders, length), readLength)
		}
		if mass != k.MassUnit() {
			weight := units.Mass(answers.WeightKG)
			rewrite(answers, profile.FieldWeight, answers.WeightKG, writtenMass(words, weight, mass), func(field profile.Field) float64 {
				value, _ := units.ParseMass(answers.Typed[field], mass, units.WeightLimits)
				return float64(value)
			})
		}
	})
}

// rewrite brings a field into a new unit: a value that was understood is written
// anew, and words that were not are read once more, as they stand.
func rewrite(answers *profile.Answers, field profile.Field, value float64, written string, read func(profile.Field) float64) {
	switch typed := answers.Typed[field]; {
	case typed == "":
	case value > 0:
		answers.SetTyped(field, written, value)
	default:
		answers.SetTyped(field, typed, read(field))
	}
}
