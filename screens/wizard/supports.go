package wizard

import (
	"slices"

	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// supports asks which small pillows to use and what in the house can serve.
func (p page) supports() (fyne.CanvasObject, string) {
	tiles := p.kit.Grid(220, 4, 10)
	places := p.places()
	for _, place := range places {
		words := p.kit.Words.T("support." + string(place))
		tiles.Add(p.kit.Tile("support."+string(place), parts.Square, p.supportChosen(place), parts.SupportDrawing(place), words, p.supportDetail(place), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.ToggleSupport(place) })
		}))
	}
	return parts.Column(16, p.question("supports"), tiles, p.things()), "support." + string(places[0])
}

func (p page) supportChosen(place profile.Support) bool {
	answers := p.kit.State.Answers
	return answers.SupportsChosen && slices.Contains(answers.Supports, place)
}

// places lists the places for a small pillow, those that the position asks for
// first.
func (p page) places() []profile.Support {
	places := profile.Supports()
	slices.SortStableFunc(places, func(a, b profile.Support) int {
		return rank(p.suggested(a)) - rank(p.suggested(b))
	})
	return places
}

func rank(suggested bool) int {
	if suggested {
		return 0
	}
	return 1
}

func (p page) suggested(place profile.Support) bool {
	return advice.SuggestsSupport(p.kit.State.Answers, place)
}

func (p page) supportDetail(place profile.Support) string {
	if p.suggested(place) {
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
