package exercises

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/screens/parts"
)

// dose says how many and how often, and what that rests on.
func (p page) dose() fyne.CanvasObject {
	dose := p.e.Dose
	list := parts.Column(6, p.kit.Text(parts.BodyBold, parts.Plain, p.kit.Words.T("page.dose")))
	for _, line := range p.doseLines(dose) {
		list.Add(p.kit.IconText("dot", parts.Strong, p.kit.Text(parts.Body, parts.Plain, line)))
	}
	list.Add(parts.Pad(4, 0, 0, 0, p.kit.PracticeCredit(dose.Strength, dose.Sources...)))
	return p.kit.Panel(list)
}

const daysAWeek = 7

func (p page) doseLines(dose exercise.Dose) []string {
	lines := []string{p.between("dose.reps", "dose.reps.range", dose.Reps)}
	if p.movement.Sided {
		lines[0] = p.between("dose.reps_side", "dose.reps_side.range", dose.Reps)
	}
	if dose.Sets.High > 1 {
		lines = append(lines, p.between("dose.sets", "dose.sets.range", dose.Sets))
	}
	if dose.Hold.High > 0 {
		lines = append(lines, p.between("dose.hold", "dose.hold.range", dose.Hold))
	}
	lines = append(lines, p.between("dose.daily", "dose.daily.range", dose.Daily))
	if dose.Weekly.Low < daysAWeek {
		lines = append(lines, p.between("dose.weekly", "dose.weekly.range", dose.Weekly))
	}
	return lines
}

// between says the one number that a range is, or the range.
func (p page) between(one, several string, b exercise.Between) string {
	if b.Low == b.High {
		return p.kit.Words.N(one, b.High)
	}
	return p.kit.Words.N(several, b.High, "Low", b.Low)
}
