package exercises

import (
	"slices"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// cardWidth is the least width of a card at normal text size, in pixels.
const cardWidth = 236

// Gallery makes the room with all exercises.
func (s *Studio) Gallery(kit *parts.Kit) parts.Screen {
	g := gallery{kit, s}
	cards := g.cards()
	content := parts.Column(18,
		parts.Column(4,
			kit.Text(parts.Title, parts.Plain, kit.Words.T("gallery.title")),
			kit.Text(parts.Body, parts.Soft, kit.Words.T("gallery.lead"))),
		g.underWay(),
		kit.Grid(300, 3, 14, g.routine(RoutineBed), g.routine(RoutineWaking), g.mine()),
		parts.Column(8, kit.Text(parts.Heading, parts.Plain, kit.Words.T("gallery.all")), g.filters(), g.count(cards)),
		cards,
		g.own(),
		kit.Text(parts.Small, parts.Soft, kit.Words.T("disclaimer.short")),
	)
	toPlan := func() { kit.Go(parts.Route{Room: parts.Plan}) }
	return parts.Screen{
		Body: kit.Page(content),
		Footer: parts.Bar(8,
			kit.Return("gallery.back", kit.Words.T("gallery.to_plan"), toPlan),
			kit.Text(parts.Small, parts.Soft, g.last())),
		Title:  kit.Words.T("shell.title.gallery"),
		First:  g.first(),
		OnBack: toPlan,
	}
}

// first is the session to go on with, or else the first thing there is to start, or
// to choose from.
func (g gallery) first() string {
	if g.studio.UnderWay() {
		return "gallery.go_on"
	}
	for _, id := range []string{RoutineBed, RoutineWaking, RoutineMine} {
		if name := "gallery.start." + id; g.kit.Control(name) != nil {
			return name
		}
	}
	return "gallery.mine"
}

type gallery struct {
	kit    *parts.Kit
	studio *Studio
}

// underWay leads back to a session that was left.
func (g gallery) underWay() fyne.CanvasObject {
	if !g.studio.UnderWay() {
		return parts.Nothing()
	}
	words := g.kit.Words
	return g.kit.Note(parts.Good, parts.Bar(10,
		g.kit.Text(parts.Body, parts.Plain, words.T("gallery.under_way")),
		parts.Flow(8,
			g.kit.Primary("gallery.go_on", words.T("session.go_on"), func() { g.kit.Go(parts.Route{Room: parts.Session}) }),
			g.kit.Secondary("gallery.end", words.T("session.end"), func() { g.studio.leave(g.kit) }))))
}

// routine offers a ready-made routine.
func (g gallery) routine(id string) fyne.CanvasObject {
	drills := drillsOf(g.kit.State.Exercises, id)
	if len(drills) == 0 {
		return g.offer(id, g.kit.Text(parts.Body, parts.Soft, g.kit.Words.T("gallery.all_hidden")), parts.Nothing())
	}
	short := g.kit.Text(parts.Small, parts.Soft, g.kit.Words.T("gallery.short_rounds"))
	return g.offer(id, parts.Column(8, g.entries(drills), short), parts.Bar(8, parts.Flow(0, g.start(id)), g.lasts(drills)))
}

// mine offers the person's own routine.
func (g gallery) mine() fyne.CanvasObject {
	words := g.kit.Words
	drills := drillsOf(g.kit.State.Exercises, RoutineMine)
	edit := g.kit.Secondary("gallery.mine", words.T("gallery.choose"), func() { g.kit.Go(parts.Route{Room: parts.Mine}) })
	if len(drills) == 0 {
		return g.offer(RoutineMine, g.kit.Text(parts.Body, parts.Plain, words.T("gallery.mine_lead")), parts.Flow(0, edit))
	}
	return g.offer(RoutineMine, g.entries(drills),
		parts.Bar(8, parts.Flow(6, g.start(RoutineMine), edit), g.lasts(drills)))
}

// offer is the panel of a routine.
func (g gallery) offer(id string, what, actions fyne.CanvasObject) fyne.CanvasObject {
	return g.kit.Panel(parts.Spread(10,
		parts.Column(10, g.kit.Text(parts.Heading, parts.Plain, routineName(g.kit, id)), what),
		actions))
}

// entries number the exercises of a routine.
func (g gallery) entries(drills []exercise.Drill) fyne.CanvasObject {
	list := parts.Column(4)
	for i, drill := range drills {
		list.Add(g.kit.Text(parts.Body, parts.Plain, g.kit.Words.T("gallery.entry", "N", i+1, "What", nameOf(g.kit, drill.ID))))
	}
	return list
}

func (g gallery) start(id string) fyne.CanvasObject {
	return g.kit.Primary("gallery.start."+id, g.kit.Words.T("session.start"), func() { g.studio.Begin(g.kit, id) })
}

// lasts says how many minutes exercises take together.
func (g gallery) lasts(drills []exercise.Drill) fyne.CanvasObject {
	total := exercise.NewSession(drills, g.kit.State.Exercises.RunOn).Total()
	return g.kit.Text(parts.Small, parts.Soft, g.kit.Words.N("gallery.minutes", minutes(total)))
}

// filters choose which exercises are shown; the choice is kept.
func (g gallery) filters() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, filter := range profile.Filters() {
		chosen := slices.Contains(g.kit.State.Exercises.Filters, filter)
		chips.Add(g.kit.Chip("gallery.filter."+string(filter), parts.Square, chosen, g.kit.Words.T("gallery.filter."+string(filter)), func() {
			g.kit.Change(func(state *profile.State) { state.Exercises.Toggle(filter) })
		}))
	}
	return chips
}

// count says how many exercises the filters leave out, and how many are hidden.
func (g gallery) count(cards *fyne.Container) fyne.CanvasObject {
	words := g.kit.Words
	shown, hidden := len(cards.Objects), 0
	for _, e := range exercise.Catalogue() {
		if g.kit.State.Exercises.IsHidden(e.ID) {
			hidden++
		}
	}
	said := ""
	switch left := len(exercise.Catalogue()) - hidden - shown; {
	case shown == 0:
		said = words.T("gallery.none")
	case left > 0:
		said = words.N("gallery.left_out", left)
	}
	if hidden > 0 {
		said = joined(said, words.N("gallery.hidden", hidden))
	}
	text := g.kit.Text(parts.Small, parts.Soft, "")
	g.kit.SetOrHide(text, parts.Soft, said)
	return text
}

// cards are the exercises that the filters let through, each in the form that
// the person chose, or else in the first that fits them.
func (g gallery) cards() *fyne.Container {
	grid := g.kit.Grid(cardWidth, 4, 14)
	for _, e := range exercise.Catalogue() {
		form, fits := formFor(e, g.kit.State.Exercises)
		if fits && !g.kit.State.Exercises.IsHidden(e.ID) {
			grid.Add(g.card(e, form))
		}
	}
	return grid
}

// formFor is the form in which an exercise passes the filters.
func formFor(e exercise.Exercise, chosen profile.Exercises) (exercise.Form, bool) {
	on := func(filter profile.Filter) bool { return slices.Contains(chosen.Filters, filter) }
	if on(profile.FilterBeforeBed) && !e.Suits(exercise.BeforeBed) || on(profile.FilterAfterWaking) && !e.Suits(exercise.AfterWaking) {
		return "", false
	}
	return e.FormWithout(on(profile.FilterNoFloor), on(profile.FilterNoEquipment), chosen.Form(e.ID))
}

// own lists the exercises that the person wrote down.
func (g gallery) own() fyne.CanvasObject {
	words := g.kit.Words
	list := parts.Flow(8)
	for _, own := range g.kit.State.Exercises.Own {
		list.Add(g.kit.Secondary("gallery.own."+own.ID, own.Name, func() { g.kit.Go(parts.Route{Room: parts.Exercise, ID: own.ID}) }))
	}
	list.Add(g.kit.Quiet("gallery.add", "plus", words.T("gallery.add"), func() { g.kit.Go(parts.Route{Room: parts.Own}) }))
	return g.kit.Panel(parts.Column(10,
		g.kit.Text(parts.Heading, parts.Plain, words.T("gallery.own")),
		g.kit.Text(parts.Body, parts.Soft, words.T("gallery.own_lead")),
		list))
}

// last says when the last session was.
func (g gallery) last() string {
	sessions := g.kit.State.Exercises.Sessions
	if len(sessions) == 0 {
		return ""
	}
	return g.kit.Words.T("gallery.last", "Date", g.kit.Words.Date(sessions[len(sessions)-1].Ended.Local()))
}

// joined sets two sentences behind each other.
func joined(first, second string) string {
	if first == "" {
		return second
	}
	return first + " " + second
}
