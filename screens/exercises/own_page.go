package exercises

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// ownPage makes the room that shows an exercise of the person's own. Asking says
// that they are asked whether to remove it.
func (s *Studio) ownPage(kit *parts.Kit, own exercise.Custom, asking bool) parts.Screen {
	words := kit.Words
	toGallery := func() { kit.Go(parts.Route{Room: parts.Gallery}) }
	here := parts.Route{Room: parts.Exercise, ID: own.ID}
	content := parts.Column(18,
		kit.Text(parts.Title, parts.Plain, own.Name),
		removal(kit, own, here, asking),
		s.ownBody(kit, own),
		parts.Flow(8,
			kit.Quiet("own.change", "edit", words.T("own.edit"), func() { kit.Go(parts.Route{Room: parts.Own, ID: own.ID}) }),
			kit.Quiet("own.remove", "remove", words.T("own.remove"), func() {
				here.Asking = true
				kit.Go(here)
			})))
	pick, first := profile.Pick{ID: own.ID, Own: true}, "exercise.start"
	if asking {
		first = "own.keep"
	}
	return parts.Screen{
		Body: kit.Page(content),
		Footer: parts.Bar(8,
			kit.Return("exercise.back", words.T("page.to_all"), toGallery),
			parts.Flow(8, inMine(kit, pick), kit.Primary("exercise.start", words.T("page.start"), func() { s.Begin(kit, own.ID) }))),
		Title:  own.Name,
		First:  first,
		OnBack: toGallery,
	}
}

// ownBody is what there is of an exercise of one's own, beside its picture.
func (s *Studio) ownBody(kit *parts.Kit, own exercise.Custom) fyne.CanvasObject {
	told := parts.Column(14, ownSteps(kit, own, parts.Body), kit.Panel(ownDose(kit, own)), kit.Note(parts.Warn, ownStops(kit)))
	if own.Picture == "" {
		return told
	}
	return kit.Split(760, 0.5, 24, s.pictureAt(kit, own.Picture), told)
}

// removal asks before an exercise is removed.
func removal(kit *parts.Kit, own exercise.Custom, here parts.Route, asking bool) fyne.CanvasObject {
	if !asking {
		return parts.Nothing()
	}
	words := kit.Words
	return kit.Note(parts.Bad, parts.Bar(10,
		kit.Text(parts.Body, parts.Plain, words.T("own.remove_sure", "What", own.Name)),
		parts.Flow(8,
			kit.Secondary("own.keep", words.T("own.keep"), func() {
				here.Asking = false
				kit.Go(here)
			}),
			kit.Secondary("own.remove_now", words.T("own.remove_now"), func() {
				kit.Change(func(state *profile.State) { state.Exercises.RemoveOwn(own.ID) })
				kit.Go(parts.Route{Room: parts.Gallery})
			}))))
}

// ownSteps numbers the steps of an exercise of one's own.
func ownSteps(kit *parts.Kit, own exercise.Custom, role parts.Role) fyne.CanvasObject {
	list := parts.Column(8)
	for i, step := range own.Steps {
		list.Add(parts.Hang(26*kit.Scale,
			kit.Text(role, parts.Strong, kit.Words.T("plan.number", "N", i+1)),
			kit.Text(role, parts.Plain, step)))
	}
	return list
}

// ownStops says when to stop any exercise, and what that rests on.
func ownStops(kit *parts.Kit) *fyne.Container {
	list := warnings(kit, "page.stop", exercise.OwnStopKeys())
	list.Add(parts.Pad(2, 0, 0, 0, kit.PracticeCredit(exercise.FeelStrength, exercise.FeelSource, exercise.StopSource)))
	return list
}

func ownDose(kit *parts.Kit, own exercise.Custom) fyne.CanvasObject {
	words := kit.Words
	reps := "dose.reps"
	if own.Sided {
		reps = "dose.reps_side"
	}
	list := parts.Column(4, kit.Text(parts.BodyBold, parts.Plain, words.T("page.dose")), kit.Text(parts.Body, parts.Plain, words.N(reps, own.Reps)))
	if own.HoldSeconds > 0 {
		list.Add(kit.Text(parts.Body, parts.Plain, words.N("dose.hold", own.HoldSeconds)))
	}
	list.Add(kit.Text(parts.Small, parts.Soft, words.T("own.source")))
	return list
}
