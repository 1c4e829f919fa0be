// Package plan owns the screen that shows tonight's plan: the picture, what to
// do, why, what would change it, and the answers it rests on.
package plan

import (
	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

const nameFirst = "plan.answers.position"

// sheetGap is the room between the panels of the plan, in pixels.
const sheetGap = 18

// Build makes the screen, as it is today. Before is the plan as it stood when an
// answer was last opened for change, or nil.
func Build(kit *parts.Kit, route parts.Route, today profile.Day, before *advice.Plan) parts.Screen {
	kit.ShowsPlan = true
	s := sheet{kit, route, today}
	change, see, disagree := s.wouldChange(), s.seeSomeone(), s.disagree()
	why, sources, answers := s.why(), s.sources(), s.answers()
	contents := s.contents([]section{
		{"plan.would_change", change}, {"plan.see", see}, {"plan.disagree", disagree},
		{"plan.why", why}, {"plan.sources", sources},
	})
	underWay, idle := s.trying(), parts.Nothing()
	if kit.State.Trials.Now == nil {
		underWay, idle = idle, underWay
	}
	content := parts.Column(18,
		s.heading(),
		s.changed(before),
		s.warnings(),
		underWay,
		s.kit.Aside(860, 0.6, sheetGap, s.picture(), parts.Column(14, s.tonight(), contents)),
		idle,
		s.kit.Grid(300, 3, sheetGap, s.pillows(), s.supports(), s.mattress()),
		answers,
		s.kit.Split(860, 0.5, sheetGap, parts.Column(sheetGap, change, see), disagree),
		why,
		sources,
		kit.Text(parts.Small, parts.Soft, kit.Words.T("disclaimer.short")),
	)
	return parts.Screen{
		Body:   kit.Page(content),
		Footer: s.footer(answers),
		Title:  kit.Words.T("shell.title.plan"),
		First:  s.first(),
		OnBack: s.back,
	}
}

// back leaves a question unanswered, and else goes to the last page of the questions.
func (s sheet) back() {
	if _, asked := s.asked(); asked {
		s.kit.Go(parts.Route{Room: parts.Plan})
		return
	}
	s.kit.Go(parts.Route{Room: parts.Wizard, Step: parts.Steps})
}

type sheet struct {
	kit   *parts.Kit
	route parts.Route
	today profile.Day
}

// first is the control that has the focus when the room is entered.
func (s sheet) first() string {
	if _, asked := s.asked(); asked && s.kit.State.Trials.Now != nil {
		return "trial.no"
	}
	return "plan.change"
}

func (s sheet) footer(answers fyne.CanvasObject) fyne.CanvasObject {
	words := s.kit.Words
	return parts.Bar(8,
		s.kit.Return("plan.back", words.T("wizard.back"), func() { s.kit.Go(parts.Route{Room: parts.Wizard, Step: parts.Steps}) }),
		parts.Flow(8,
			s.kit.Secondary("plan.change", words.T("plan.change_answers"), func() {
				if first := s.kit.Control(nameFirst); first != nil {
					s.kit.CurrentPage().ScrollToTop(answers)
					s.kit.FocusOn(first)
				}
			}),
			s.kit.Secondary("plan.keep", words.T("plan.keep"), func() { s.kit.Go(parts.Route{Room: parts.Keep}) }),
			s.kit.Primary("plan.exercises", words.T("plan.exercises"), func() { s.kit.Go(parts.Route{Room: parts.Gallery}) })),
	)
}

func (s sheet) heading() fyne.CanvasObject {
	words := s.kit.Words
	return parts.Column(4,
		s.kit.Text(parts.Title, parts.Plain, words.T("plan.title")),
		s.kit.Text(parts.Body, parts.Soft, words.T("plan.lead")),
	)
}

func (s sheet) picture() fyne.CanvasObject {
	said := s.kit.Text(parts.BodyBold, parts.Plain, "")
	s.kit.Live(func() {
		verdict := s.kit.PillowVerdict()
		s.kit.Set(said, verdict.Tone, verdict.Words)
	})
	return parts.Column(8, s.kit.PositionTabs(), s.kit.BedPicture(0.46), said)
}

func (s sheet) tonight() fyne.CanvasObject {
	list := parts.Column(10, s.kit.Text(parts.Heading, parts.Plain, s.kit.Words.T("plan.tonight")))
	for i, line := range s.kit.Plan.Tonight {
		list.Add(s.numbered(i+1, line))
	}
	return s.kit.Panel(list)
}

func (s sheet) numbered(n int, line units.Line) fyne.CanvasObject {
	return parts.Hang(26*s.kit.Scale,
		s.kit.Text(parts.BodyBold, parts.Strong, s.kit.Words.T("plan.number", "N", n)),
		parts.Column(2, s.kit.Text(parts.Body, parts.Plain, s.kit.Words.Say(line)), s.try(line)))
}

// card is a panel with a heading.
func (s sheet) card(heading string, objects ...fyne.CanvasObject) fyne.CanvasObject {
	body := parts.Column(8, s.kit.Text(parts.Heading, parts.Plain, s.kit.Words.T(heading)))
	for _, object := range objects {
		body.Add(object)
	}
	return s.kit.Panel(body)
}

func (s sheet) pillows() fyne.CanvasObject {
	words, plan := s.kit.Words, s.kit.Plan
	list := parts.Column(10)
	for _, band := range plan.Bands {
		list.Add(parts.Column(2,
			s.kit.Text(parts.Small, parts.Soft, words.T("plan.pillow.position",
				"Position", words.T("position."+string(band.Position)), "Class", words.T("class."+string(band.Class)))),
			s.kit.Text(parts.Heading, parts.Strong, words.LengthRangeBoth(units.Length(band.LowCM), units.Length(band.HighCM))),
			s.kit.Text(parts.Small, parts.Soft, s.startAt(band)),
			s.basis(band),
		))
	}
	if plan.AllowanceCM > 0 {
		list.Add(s.kit.Text(parts.Small, parts.Soft, words.T("plan.pillow.allowance", "Allowance", units.Length(plan.AllowanceCM))))
	}
	if plan.Mixed != nil {
		list.Add(s.kit.Text(parts.Body, parts.Plain, words.Say(plan.Mixed.Line)))
	}
	if plan.Owned != nil {
		list.Add(s.kit.Text(parts.Body, parts.Plain, words.Say(plan.Owned.Line)))
	}
	list.Add(s.checkFit())
	return s.card("plan.pillow", list)
}

// startAt says which height of the band to begin with.
func (s sheet) startAt(band advice.Band) string {
	if band.BestCM == 0 {
		return s.kit.Words.T("plan.pillow.none")
	}
	return s.kit.Words.T("plan.pillow.start", "Best", s.kit.Words.LengthBoth(units.Length(band.BestCM)))
}

func (s sheet) supports() fyne.CanvasObject {
	list := parts.Column(8)
	for _, support := range s.kit.Plan.Supports {
		words := s.kit.Words.Say(support.Line)
		drawing := figure.NewDrawing(parts.SupportDrawing(support.Place), s.kit.Ink, words)
		list.Add(parts.Hang(120,
			parts.InRatio(0.62, 60, 90, drawing),
			parts.Pad(8, 0, 0, 10, s.kit.Text(parts.Body, parts.Plain, words))))
	}
	if len(s.kit.Plan.Supports) == 0 {
		list.Add(s.kit.Text(parts.Body, parts.Plain, s.kit.Words.T("plan.supports.none")))
	}
	return s.card("plan.supports", list)
}

func (s sheet) mattress() fyne.CanvasObject {
	words, mattress := s.kit.Words, s.kit.Plan.Mattress
	return s.card("plan.mattress",
		s.kit.Text(parts.Heading, parts.Strong, words.T("plan.mattress.best",
			"Firmness", mattress.Best, "Label", words.T("firmness."+mattress.Label))),
		s.kit.Text(parts.Small, parts.Soft, words.T("plan.mattress.scale")),
		s.kit.Text(parts.Body, parts.Plain, words.T("buy."+string(mattress.Purchase))),
		s.kit.Text(parts.Small, parts.Soft, words.Say(mattress.Why)),
	)
}

func (s sheet) warnings() fyne.CanvasObject {
	list := parts.Column(8)
	for _, line := range s.kit.Plan.Warnings {
		list.Add(s.kit.Note(parts.Warn, s.kit.Text(parts.Body, parts.Plain, s.kit.Words.Say(line))))
	}
	if len(s.kit.Plan.Warnings) == 0 {
		list.Hide()
	}
	return list
}
