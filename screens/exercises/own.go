package exercises

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// Own makes the room in which a person writes down an exercise of their own, as a
// physiotherapist gave it. What is typed is kept at once, as a draft.
func (s *Studio) Own(kit *parts.Kit, route parts.Route) parts.Screen {
	f := form{kit, s, route}
	words := kit.Words
	title := words.T("own.new")
	if route.ID != "" {
		title = words.T("own.edit")
	}
	if draft := kit.State.Exercises.Draft; draft != nil && draft.ID != route.ID {
		return f.unfinished(title, *draft)
	}
	content := parts.Column(18,
		parts.Column(4,
			kit.Text(parts.Title, parts.Plain, title),
			kit.Text(parts.Body, parts.Soft, words.T("own.lead"))),
		f.fullNote(),
		kit.Split(760, 0.5, 28, parts.Column(18, f.name(), f.steps()), parts.Column(18, f.reps(), f.hold(), f.sides(), f.picture())))
	return parts.Screen{
		Body: kit.Page(content),
		Footer: parts.Bar(8,
			parts.Flow(8, kit.Return("own.back", words.T("wizard.back"), f.leave), kit.Quiet("own.discard", "remove", words.T("own.discard"), f.discard).IconInLow()),
			kit.Primary("own.save", words.T("own.save"), f.save)),
		Title:  title,
		First:  "own.name",
		OnBack: f.leave,
		OnNext: kit.FocusNext,
	}
}

// form is the form of an exercise of one's own.
type form struct {
	kit    *parts.Kit
	studio *Studio
	route  parts.Route
}

// full says that a new exercise finds no room beside the others.
func (f form) full() bool {
	return f.route.ID == "" && len(f.kit.State.Exercises.Own) >= profile.MostOwn
}

func (f form) fullNote() fyne.CanvasObject {
	if !f.full() {
		return parts.Nothing()
	}
	return f.kit.Note(parts.Warn, f.kit.Text(parts.Body, parts.Plain, f.kit.Words.N("own.full", profile.MostOwn)))
}

// draft is what stands in the form: the draft of this exercise, or the exercise as
// it was saved.
func (f form) draft() profile.Draft {
	chosen := f.kit.State.Exercises
	if chosen.Draft != nil && chosen.Draft.ID == f.route.ID {
		return *chosen.Draft
	}
	if own, found := chosen.OwnByID(f.route.ID); found {
		return profile.DraftOf(own)
	}
	return profile.Draft{Steps: []string{""}}
}

// edit changes the draft.
func (f form) edit(record func(func(*profile.State)), edit func(*profile.Draft)) {
	draft := f.draft()
	draft.ID = f.route.ID
	edit(&draft)
	record(func(state *profile.State) { state.Exercises.Draft = &draft })
}

// unfinished asks what is to become of another exercise that is being written, since
// there is one draft: no other is begun over it.
func (f form) unfinished(title string, draft profile.Draft) parts.Screen {
	words := f.kit.Words
	goOn := func() { f.kit.Go(parts.Route{Room: parts.Own, ID: draft.ID}) }
	content := parts.Column(18,
		f.kit.Text(parts.Title, parts.Plain, title),
		f.kit.Note(parts.Warn, parts.Column(12,
			f.kit.Text(parts.Body, parts.Plain, words.T("own.other", "What", draftName(f.kit, draft))),
			parts.Flow(8,
				f.kit.Primary("own.go_on", words.T("own.go_on"), goOn),
				f.kit.Secondary("own.discard_other", words.T("own.discard_other"), func() {
					f.studio.keep(func(state *profile.State) { state.Exercises.Draft = nil })
					f.kit.Go(f.route)
				})))))
	return parts.Screen{
		Body:   f.kit.Page(content),
		Footer: parts.Bar(8, f.kit.Return("own.back", words.T("wizard.back"), f.leave), parts.Flow(8)),
		Title:  title,
		First:  "own.go_on",
		OnBack: f.leave,
	}
}

func draftName(kit *parts.Kit, draft profile.Draft) string {
	if draft.Name == "" {
		return kit.Words.T("own.nameless")
	}
	return draft.Name
}

// problem is what is wrong with a field. What is only missing yet is said once the
// person wants to save.
func (f form) problem(field exercise.Field, step int, typed string) string {
	if strings.TrimSpace(typed) == "" && !f.route.Asking {
		return ""
	}
	_, complaints := f.draft().Custom()
	for _, complaint := range complaints {
		if complaint.Field == field && complaint.Step == step {
			return f.kit.Words.Say(complaint.Line)
		}
	}
	return ""
}

// entry is a field of the form: the control's name, the words around it, and where
// it stands in the draft.
type entry struct {
	name, label, unit, note string
	field                   exercise.Field
	step                    int
	wide                    float32
	in                      func(*profile.Draft) *string
}

func (f form) entry(e entry) fyne.CanvasObject {
	typed := func() string {
		draft := f.draft()
		return *e.in(&draft)
	}
	return f.kit.Field(parts.FieldSpec{
		Name: e.name, Label: e.label, Unit: e.unit, Typed: typed(), Wide: e.wide,
		OnTyped: func(typed string) {
			f.edit(f.kit.Adjust, func(draft *profile.Draft) { *e.in(draft) = typed })
		},
		Reading: func() parts.Reading { return parts.Reading{Problem: f.problem(e.field, e.step, typed()), Note: e.note} },
	})
}

func (f form) name() fyne.CanvasObject {
	return f.entry(entry{name: "own.name", label: f.kit.Words.T("own.name"), field: exercise.FieldName, wide: wideField,
		in: func(draft *profile.Draft) *string { return &draft.Name }})
}

// wideField is the width of a field for words, at normal text size in pixels.
const wideField = 480

// steps are a field a step, and a way to add one and to take one out.
func (f form) steps() fyne.CanvasObject {
	words := f.kit.Words
	list := parts.Column(12)
	steps := f.draft().Steps
	for i := range steps {
		number := strconv.Itoa(i + 1)
		box := f.entry(entry{name: "own.step." + number, label: words.T("own.step", "N", i+1), field: exercise.FieldSteps, step: i, wide: wideField,
			in: func(draft *profile.Draft) *string { return &draft.Steps[i] }})
		if len(steps) > 1 {
			box = parts.Column(0, box, parts.Flow(0, f.kit.Quiet("own.step.remove."+number, "close", words.T("own.step_remove", "N", i+1), func() {
				f.edit(f.kit.Change, func(draft *profile.Draft) { draft.Steps = append(draft.Steps[:i:i], draft.Steps[i+1:]...) })
			})))
		}
		list.Add(box)
	}
	if len(steps) < exercise.MostSteps {
		list.Add(parts.Flow(0, f.kit.Quiet("own.step.add", "plus", words.T("own.step_add"), func() {
			f.edit(f.kit.Change, func(draft *profile.Draft) { draft.Steps = append(draft.Steps, "") })
		})))
	}
	return list
}

func (f form) reps() fyne.CanvasObject {
	words := f.kit.Words
	return f.entry(entry{name: "own.reps", label: words.T("own.reps"), unit: words.T("own.times"), field: exercise.FieldReps,
		in: func(draft *profile.Draft) *string { return &draft.Reps }})
}

func (f form) hold() fyne.CanvasObject {
	words := f.kit.Words
	return f.entry(entry{name: "own.hold", label: words.T("own.hold"), unit: words.T("own.seconds"), note: words.T("own.hold_note"),
		field: exercise.FieldHold, in: func(draft *profile.Draft) *string { return &draft.Hold }})
}

func (f form) sides() fyne.CanvasObject {
	words, sided := f.kit.Words, f.draft().Sided
	chip := func(name string, chosen bool) fyne.CanvasObject {
		return f.kit.Chip("own.sides."+name, parts.Round, sided == chosen, words.T("own.sides."+name), func() {
			f.edit(f.kit.Change, func(draft *profile.Draft) { draft.Sided = chosen })
		})
	}
	return parts.Column(8, f.kit.Text(parts.BodyBold, parts.Plain, words.T("own.sides")), parts.Flow(6, chip("both", false), chip("each", true)))
}

// leave goes back; the draft stays.
func (f form) leave() { f.kit.Go(f.origin()) }

// origin is the page of the exercise, or the gallery for one that is not saved.
func (f form) origin() parts.Route {
	if f.route.ID != "" {
		return parts.Route{Room: parts.Exercise, ID: f.route.ID}
	}
	return parts.Route{Room: parts.Gallery}
}

// discard forgets what was typed in this form.
func (f form) discard() {
	f.studio.keep(f.forget)
	f.leave()
}

// forget drops the draft of this form; one of another exercise stays.
func (f form) forget(state *profile.State) {
	if draft := state.Exercises.Draft; draft != nil && draft.ID == f.route.ID {
		state.Exercises.Draft = nil
	}
}

// save saves the exercise, or says what is missing.
func (f form) save() {
	draft := f.draft()
	custom, complaints := draft.Custom()
	if len(complaints) > 0 {
		f.kit.Go(parts.Route{Room: parts.Own, ID: f.route.ID, Asking: true})
		f.studio.window.FocusOn(fieldOf(complaints[0]))
		return
	}
	if f.full() {
		f.kit.Go(f.route)
		return
	}
	f.studio.keep(func(state *profile.State) {
		if custom.ID == "" {
			custom.ID = f.studio.nextOwnID(state.Exercises)
		}
		if state.Exercises.SaveOwn(custom) {
			f.forget(state)
		}
	})
	f.kit.Go(parts.Route{Room: parts.Exercise, ID: custom.ID})
}

// nextOwnID is an id for a new exercise that none has, nor any of the session under
// way, which may have been removed meanwhile.
func (s *Studio) nextOwnID(chosen profile.Exercises) string {
	if s.guide != nil {
		chosen.Own = slices.Concat(chosen.Own, s.guide.own)
	}
	return chosen.NextOwnID()
}

// fieldOf names the control of the field that a complaint is about.
func fieldOf(complaint exercise.Complaint) string {
	if complaint.Field == exercise.FieldSteps {
		return "own.step." + strconv.Itoa(min(complaint.Step, exercise.MostSteps-1)+1)
	}
	return "own." + string(complaint.Field)
}
