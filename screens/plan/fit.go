package plan

import (
	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/parts"
)

// basis says whether a height was found in bed or estimated, and leads from the one
// to the other.
func (s sheet) basis(band advice.Band) fyne.CanvasObject {
	words := s.kit.Words
	list := parts.Column(2, s.kit.Text(parts.Small, parts.Soft, words.Say(band.Basis())))
	if band.Outdated {
		list.Add(s.kit.IconText("warning", parts.Warn, s.kit.Text(parts.Small, parts.Warn, words.T("fit.outdated"))))
	}
	found, any := s.kit.State.Answers.FoundAt(band.Position)
	switch {
	case band.Found:
		list.Add(s.swap(band.Position, true, words.T("plan.fit.estimate")))
	case any:
		list.Add(s.swap(band.Position, false, words.T("plan.fit.found", "Height", units.Length(found.HeightCM))))
	}
	return list
}

// swap lets the plan go by the estimate, or by the height found.
func (s sheet) swap(position body.Position, aside bool, words string) fyne.CanvasObject {
	return parts.Flow(0, s.kit.Quiet("plan.fit.swap."+string(position), "", words, func() {
		s.kit.Change(func(state *profile.State) { state.Answers.SetAside(position, aside) })
	}))
}

// checkFit leads to the check in bed.
func (s sheet) checkFit() fyne.CanvasObject {
	id := "plan.fit"
	if s.kit.State.Fit.Check != nil {
		id = "plan.fit.go_on"
	}
	return parts.Flow(0, s.kit.Secondary("plan.check", s.kit.Words.T(id), func() { s.kit.Go(parts.Route{Room: parts.Fit}) }))
}
