package exercises

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// card shows an exercise with a figure that moves while the mouse or the focus is
// on it, and opens it.
func (g gallery) card(e exercise.Exercise, form exercise.Form) fyne.CanvasObject {
	words := g.kit.Words
	movement := e.Movement(form).HoldsUpTo(cardHold)
	name := words.T(e.NameKey())
	figure := figure.NewMoving(moves(g.kit, movement), g.kit.Ink, name, g.kit.Still)
	telling := movement.TellingSeconds()
	figure.At(telling)
	inside := parts.Column(6,
		parts.InRatio(0.62, 110, 190, figure),
		g.kit.Text(parts.BodyBold, parts.Plain, name),
		g.kit.Text(parts.Small, parts.Plain, words.T(e.ForKey())),
		g.kit.Text(parts.Small, parts.Soft, g.facts(e, form)))
	return g.kit.Card("gallery.card."+e.ID, name+". "+words.T(e.ForKey()), inside, func() {
		g.studio.view(e.ID, form)
		g.kit.Go(parts.Route{Room: parts.Exercise, ID: e.ID})
	}, func(active bool) {
		if active {
			figure.PlayLoops(cardLoops)
			return
		}
		figure.At(telling)
	})
}

// facts say how long an exercise takes, what it needs, and in which form it is
// shown when that is not the main one.
func (g gallery) facts(e exercise.Exercise, form exercise.Form) string {
	words := g.kit.Words
	facts := []string{words.N("gallery.minutes", int(e.Minutes+0.5)), needs(g.kit, e.Movement(form))}
	if form != exercise.Main {
		facts = append(facts, words.T("form."+string(form)))
	}
	return dotted(facts)
}

// needs names what a movement needs.
func needs(kit *parts.Kit, m exercise.Movement) string {
	var names []string
	for _, need := range exercise.Needs() {
		for _, needed := range m.Needs {
			if need == needed {
				names = append(names, kit.Words.T("need."+string(need)))
			}
		}
	}
	if len(names) == 0 {
		return kit.Words.T("need.nothing")
	}
	return kit.Words.Enumerate(names)
}

// dotted sets short facts side by side.
func dotted(facts []string) string {
	line := facts[0]
	for _, fact := range facts[1:] {
		line += " · " + fact
	}
	return line
}
