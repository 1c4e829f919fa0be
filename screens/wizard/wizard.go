// Package wizard owns the six questions: one page each, every one of which can
// be skipped, answered in any order and changed at any time.
package wizard

import (
	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/parts"
)

type page struct {
	kit  *parts.Kit
	step int
}

// Build makes one page of the wizard, 1 to 6. Unanswered says that the person
// tried to go on without an answer that the page cannot do without.
func Build(kit *parts.Kit, step int, unanswered bool) parts.Screen {
	p := page{kit, step}
	content, first := p.content(unanswered)
	body := kit.Page(content)
	return parts.Screen{
		Body:   body,
		Footer: p.footer(),
		Title:  kit.Words.T("shell.title.step", "N", step, "Of", parts.Steps),
		First:  first,
		OnNext: p.next,
		OnBack: p.back,
	}
}

func (p page) content(unanswered bool) (content fyne.CanvasObject, first string) {
	switch p.step {
	case parts.StepPosition:
		return p.position()
	case parts.StepYou:
		return p.you()
	case parts.StepPillow:
		return p.pillow()
	case parts.StepMattress:
		return p.mattress()
	case parts.StepSupports:
		return p.supports()
	}
	return p.signs(unanswered)
}

// question is the heading of a page and the sentence under it.
func (p page) question(id string) fyne.CanvasObject {
	words := p.kit.Words
	return parts.Column(4,
		p.kit.Text(parts.Title, parts.Plain, words.T("wizard."+id+".title")),
		p.kit.Text(parts.Body, parts.Soft, words.T("wizard."+id+".lead")),
	)
}

func (p page) section(id string) fyne.CanvasObject {
	return p.kit.Text(parts.BodyBold, parts.Plain, p.kit.Words.T(id))
}

func (p page) footer() fyne.CanvasObject {
	words := p.kit.Words
	onward := parts.Flow(8)
	if p.kit.State.Place.PlanSeen && p.step != parts.Steps && p.kit.Resume.Room != parts.Plan {
		onward.Add(p.kit.Secondary("footer.plan", words.T("wizard.my_plan"), func() { p.kit.Go(parts.Route{Room: parts.Plan}) }))
	}
	if p.step != parts.StepSigns {
		onward.Add(p.kit.Secondary("footer.skip", words.T(p.skipWords()), p.skip))
	}
	next := "wizard.next"
	if p.step == parts.Steps {
		next = "wizard.show_plan"
	}
	onward.Add(p.kit.Primary("footer.next", words.T(next), p.next))
	if _, possible := Backward(p.kit.State, p.step, p.kit.Resume); !possible {
		return parts.Bar(8, p.kit.Text(parts.Small, parts.Soft, words.T("disclaimer.short")), onward)
	}
	return parts.Bar(8, p.kit.Return("footer.back", words.T("wizard.back"), p.back), onward)
}

// skipWords names what going on without an answer means on this page.
func (p page) skipWords() string {
	switch p.step {
	case parts.StepYou, parts.StepSupports:
		return "wizard.skip"
	}
	return "wizard.dont_know"
}

// skip goes on with the question left open. Measures and small pillows that
// were given are kept, since leaving the page does not unsay them.
func (p page) skip() {
	p.kit.Adjust(func(state *profile.State) { leaveOpen(&state.Answers, p.step) })
	p.onward()
}

func leaveOpen(answers *profile.Answers, step int) {
	switch step {
	case parts.StepPosition:
		answers.Nights = nil
	case parts.StepPillow:
		answers.Pillow = profile.Pillow{}
	case parts.StepMattress:
		answers.Mattress = profile.Mattress{}
	}
}

// next goes on, unless a field of the page was not understood: that one gets the focus,
// so that nobody goes by the sentence under it. Who skips it goes on.
func (p page) next() {
	if p.step == parts.StepYou {
		if field := notUnderstood(p.kit.State.Answers); field != "" {
			p.kit.FocusOn(p.kit.Control("field." + string(field)))
			return
		}
	}
	p.onward()
}

func (p page) onward() { p.kit.Go(Onward(p.kit.State, p.step, p.kit.Resume)) }

func (p page) back() {
	if route, possible := Backward(p.kit.State, p.step, p.kit.Resume); possible {
		p.kit.Go(route)
	}
}

// Onward is where the button that goes on leads from a page. It stays on the
// first page until that is answered, and passes by the safety room while
// ticked warning signs have not been looked at. From the first page it leads back
// to resume, where that is set.
func Onward(state profile.State, step int, resume parts.Route) parts.Route {
	signs := state.Answers.Signs
	if step == parts.StepSigns {
		switch {
		case signs.Answer == safety.NotAnswered:
			return parts.Route{Room: parts.Wizard, Step: parts.StepSigns}
		case signs.HoldAdvice(), signs.Answer == safety.NotSure:
			return parts.Route{Room: parts.Safety}
		}
		return AfterSigns(resume)
	}
	if step >= parts.Steps {
		return parts.Route{Room: parts.Plan}
	}
	return parts.Route{Room: parts.Wizard, Step: step + 1}
}

// AfterSigns is where the warning signs lead once nothing holds the advice back:
// to resume, or to the next question where that is not set.
func AfterSigns(resume parts.Route) parts.Route {
	if resume != (parts.Route{}) {
		return resume
	}
	return parts.Route{Room: parts.Wizard, Step: parts.StepPosition}
}

// Backward is where the button that goes back leads from a page: from the first
// one to resume, or to the plan once there is one.
func Backward(state profile.State, step int, resume parts.Route) (route parts.Route, possible bool) {
	switch {
	case step > parts.StepSigns:
		return parts.Route{Room: parts.Wizard, Step: step - 1}, true
	case resume != (parts.Route{}):
		return resume, true
	}
	return parts.Route{Room: parts.Plan}, state.Place.PlanSeen
}
