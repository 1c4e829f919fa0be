package exercises

import (
	"slices"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// Page makes the room that shows one exercise. One that is not there any more leads
// to the gallery.
func (s *Studio) Page(kit *parts.Kit, route parts.Route) parts.Screen {
	if own, found := kit.State.Exercises.OwnByID(route.ID); found {
		return s.ownPage(kit, own, route.Asking)
	}
	e, found := exercise.ByID(route.ID)
	if !found {
		return s.Gallery(kit)
	}
	view := s.view(e.ID, kit.State.Exercises.Form(e.ID))
	p := page{kit, s, e, view, e.Movement(view.form).HoldsUpTo(cardHold)}
	steps := p.steps()
	content := parts.Column(18,
		kit.Split(860, 0.56, 28, p.stage(steps), p.told(steps)),
		p.forms(),
		kit.Grid(300, 2, 14, p.dose(), p.mistakes()),
		parts.Flow(8, kit.Quiet("exercise.hide", "hide", kit.Words.T("page.hide"), p.hide)),
		kit.Text(parts.Small, parts.Soft, kit.Words.T("disclaimer.short")),
	)
	toGallery := func() { kit.Go(parts.Route{Room: parts.Gallery}) }
	return parts.Screen{
		Body: kit.Page(content),
		Footer: parts.Bar(8,
			kit.Return("exercise.back", kit.Words.T("page.to_all"), toGallery),
			parts.Flow(8, inMine(kit, profile.Pick{ID: e.ID}), kit.Primary("exercise.start", kit.Words.T("page.start"), func() { s.Begin(kit, e.ID) }))),
		Title:  kit.Words.T(e.NameKey()),
		First:  "exercise.play",
		OnBack: toGallery,
	}
}

type page struct {
	kit      *parts.Kit
	studio   *Studio
	e        exercise.Exercise
	view     *viewing
	movement exercise.Movement
}

// told is the starting position and the steps, which light up with the figure.
func (p page) told(steps steps) fyne.CanvasObject {
	words := p.kit.Words
	list := parts.Column(2)
	for _, step := range steps {
		list.Add(step.line.Object)
	}
	return parts.Column(12,
		parts.Column(4,
			p.kit.Text(parts.Title, parts.Plain, words.T(p.e.NameKey())),
			p.kit.Text(parts.Body, parts.Soft, words.T(p.e.ForKey()))),
		p.kit.Text(parts.Small, parts.Soft, dotted([]string{p.needed(), words.T("form." + string(p.view.form))})),
		p.asks(),
		parts.Column(4,
			p.kit.Text(parts.BodyBold, parts.Plain, words.T("page.start_position")),
			p.kit.Text(parts.Body, parts.Plain, words.T(p.e.StartKey(p.view.form)))),
		parts.Column(6, p.kit.Text(parts.BodyBold, parts.Plain, words.T("page.steps")), list),
		p.stops())
}

// needed says what has to be at hand.
func (p page) needed() string {
	if len(p.movement.Needs) == 0 {
		return p.kit.Words.T("need.nothing")
	}
	return p.kit.Words.T("page.needs", "What", needs(p.kit, p.movement))
}

// steps are the cues of the movement, each once, in their order.
type steps []step

type step struct {
	cue  string
	line *parts.Step
}

func (p page) steps() steps {
	var list steps
	seen := map[string]bool{}
	for _, phase := range p.movement.Phases {
		if seen[phase.Cue] {
			continue
		}
		seen[phase.Cue] = true
		words := parts.Column(0, p.kit.Text(parts.Body, parts.Plain, p.kit.Words.T(p.e.CueKey(p.view.form, phase))))
		if phase.Breath != exercise.Free && p.breathesAlike(phase) {
			words.Add(p.kit.Text(parts.Small, parts.Soft, p.kit.Words.T("breath."+string(phase.Breath))))
		}
		list = append(list, step{phase.Cue, p.kit.Step(words)})
	}
	return list
}

// breathesAlike says that the breath is the same whenever a cue comes.
func (p page) breathesAlike(phase exercise.Phase) bool {
	return !slices.ContainsFunc(p.movement.Phases, func(other exercise.Phase) bool {
		return other.Cue == phase.Cue && other.Breath != phase.Breath
	})
}

// light lights up the step of a phase alone.
func (s steps) light(cue string) {
	for _, step := range s {
		step.line.Light(step.cue == cue)
	}
}

// asks says who should not do it, or should ask first, and what that rests on.
func (p page) asks() fyne.CanvasObject {
	keys := p.e.AskKeys(p.view.form)
	if len(keys) == 0 {
		return parts.Nothing()
	}
	list := warnings(p.kit, "page.ask", keys)
	list.Add(parts.Pad(2, 0, 0, 0, p.kit.PracticeCredit(p.e.Asks.Strength, p.e.Asks.Sources...)))
	return p.kit.Note(parts.Warn, list)
}

// stops says when to stop.
func (p page) stops() fyne.CanvasObject {
	return p.kit.Note(parts.Warn, warnings(p.kit, "page.stop", p.e.StopKeys(p.view.form)))
}

// warnings lists what to heed under its heading.
func warnings(kit *parts.Kit, heading string, keys []string) *fyne.Container {
	list := parts.Column(8, kit.Text(parts.BodyBold, parts.Plain, kit.Words.T(heading)))
	for _, key := range keys {
		list.Add(kit.IconText("dot", parts.Warn, kit.Text(parts.Body, parts.Plain, kit.Words.T(key))))
	}
	return list
}

func (p page) mistakes() fyne.CanvasObject {
	list := parts.Column(8, p.kit.Text(parts.BodyBold, parts.Plain, p.kit.Words.T("page.mistakes")))
	for _, key := range p.e.MistakeKeys() {
		list.Add(p.kit.IconText("dot", parts.Strong, p.kit.Text(parts.Body, parts.Plain, p.kit.Words.T(key))))
	}
	return p.kit.Panel(list)
}

// inMine puts an exercise into the person's own routine, or takes it out.
func inMine(kit *parts.Kit, pick profile.Pick) fyne.CanvasObject {
	if kit.State.Exercises.InMine(pick) {
		return kit.Secondary("exercise.mine", kit.Words.T("page.out_of_mine"), func() {
			kit.Change(func(state *profile.State) { state.Exercises.RemoveFromMine(pick) })
		})
	}
	return kit.Secondary("exercise.mine", kit.Words.T("page.into_mine"), func() {
		kit.Change(func(state *profile.State) { state.Exercises.AddToMine(pick) })
	})
}

// hide leaves the exercise out from now on. Settings bring it back.
func (p page) hide() {
	p.kit.Change(func(state *profile.State) { state.Exercises.Hide(p.e.ID) })
	p.kit.Go(parts.Route{Room: parts.Gallery})
}
