package wizard

import (
	"slices"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

var supportDrawing = map[profile.Support]figure.Kind{
	profile.UnderKnees:   figure.KindUnderKnees,
	profile.BetweenKnees: figure.KindBetweenKnees,
	profile.UnderHips:    figure.KindUnderHips,
	profile.Hugged:       figure.KindHugged,
}

// supports asks which small pillows to use and what in the house can serve.
func (p page) supports() (fyne.CanvasObject, string) {
	tiles := parts.Grid(220, 4, 10)
	first := ""
	for _, support := range p.kit.Plan.Supports {
		name := "support." + string(support.Place)
		if first == "" {
			first = name
		}
		words := p.kit.Words.T("support." + string(support.Place))
		drawing := figure.NewDrawing(supportDrawing[support.Place], p.kit.Ink, words)
		tiles.Add(p.kit.Tile(name, parts.Square, p.supportChosen(support.Place), drawing, words, p.supportDetail(support.Suggested), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.ToggleSupport(support.Place) })
		}))
	}
	return parts.Column(16, p.question("supports"), tiles, p.things()), first
}

func (p page) supportChosen(place profile.Support) bool {
	answers := p.kit.State.Answers
	return answers.SupportsChosen && slices.Contains(answers.Supports, place)
}

func (p page) supportDetail(suggested bool) string {
	if suggested {
		return p.kit.Words.T("wizard.supports.suggested")
	}
	return p.kit.Words.T("wizard.supports.optional")
}

func (p page) things() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, thing := range profile.Things() {
		chips.Add(p.kit.Chip("thing."+string(thing), parts.Square, slices.Contains(p.kit.State.Answers.Things, thing), p.kit.Words.T("thing."+string(thing)), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.ToggleThing(thing) })
		}))
	}
	return parts.Column(8, p.section("wizard.supports.things"), chips)
}
