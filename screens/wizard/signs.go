package wizard

import (
	"slices"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/parts"
)

const (
	nameNone   = "signs.none"
	nameUnsure = "signs.unsure"
)

// signs asks for warning signs: none of these first, then not sure, then the
// signs.
func (p page) signs(unanswered bool) (fyne.CanvasObject, string) {
	words, answers := p.kit.Words, p.kit.State.Answers.Signs
	whole := p.kit.Grid(430, 2, 6,
		p.kit.Choice(nameNone, parts.Round, answers.Answer == safety.NoneOfThese, words.T("wizard.signs.none"),
			func() { p.answerSigns(safety.NoneOfThese) }),
		p.kit.Choice(nameUnsure, parts.Round, answers.Answer == safety.NotSure, words.T("wizard.signs.unsure"),
			func() { p.answerSigns(safety.NotSure) }),
	)
	content := parts.Column(14, p.question("signs"))
	if unanswered {
		content.Add(p.kit.Note(parts.Warn, p.kit.Text(parts.Body, parts.Plain, words.T("wizard.signs.missing"))))
	}
	grid := p.kit.Grid(430, 2, 6)
	for _, sign := range safety.Signs() {
		ticked := slices.Contains(answers.Ticked, sign)
		grid.Add(p.kit.Choice("sign."+string(sign), parts.Square, ticked, words.T("sign."+string(sign)), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.ToggleSign(sign) })
		}))
	}
	content.Add(parts.Column(8, whole, grid))
	return content, p.chosenSign()
}

// chosenSign is the control of the answer that stands, so that the focus is on it.
func (p page) chosenSign() string {
	answers := p.kit.State.Answers.Signs
	switch {
	case len(answers.Ticked) > 0:
		return "sign." + string(answers.Ticked[0])
	case answers.Answer == safety.NotSure:
		return nameUnsure
	}
	return nameNone
}

func (p page) answerSigns(answer safety.Answer) {
	p.kit.Change(func(state *profile.State) { state.Answers.AnswerSigns(answer) })
}
