package paper

import (
	"time"

	"chevet/app/advice"
	"chevet/app/evidence"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/locales"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// Plan is tonight's plan as a document.
type Plan struct {
	Words *locales.Speaker
	Plan  advice.Plan
	// Scene is the picture, and Verdict says what is seen in it.
	Scene   figure.Scene
	Verdict string
	Trials  profile.Trials
	// Today is when the document is made.
	Today time.Time
	Size  profile.PaperSize
}

// PDF is the document, on one sheet.
func (p Plan) PDF() ([]byte, error) {
	page := planPage{newSheet(p.Size), p}
	return page.document("plan.title", p.Words, p.Today, page.set)
}

// planPage is the sheet on which a plan is set.
type planPage struct {
	*sheet
	Plan
}

func (p planPage) set() {
	p.masthead(p.Words, p.Today)
	p.text(style{heading, sizeTitle, p.palette.Primary}, p.Words.T("plan.title"))
	p.down(2)
	p.text(p.soft(sizeBody), p.Words.T("plan.lead"))
	p.down(12)
	p.picture(p.Scene, p.ratio())
	p.down(6)
	p.text(style{bold, sizeBody, p.palette.Good}, p.Verdict)
	p.down(12)
	p.columns(26, []float64{0.56, 0.44}, p.tonight, p.facts)
	p.down(12)
	p.warnings()
	p.why()
	p.foot()
}

// ratio is how high the picture is, by its width; less where there is much to say.
func (p planPage) ratio() float64 { return 0.40 - 0.3*(1-p.scale) }

// masthead is the line at the head of every document: who made it, and when.
func (s *sheet) masthead(words *locales.Speaker, today time.Time) {
	s.right(s.soft(sizeSmall), words.Date(today))
	s.text(style{heading, 11, s.palette.Accent}, words.T("shell.name"))
	s.down(5)
	s.rule()
	s.down(14)
}

// title begins a part of the sheet.
func (s *sheet) title(words string) {
	s.text(style{heading, 12.5, s.palette.Primary}, words)
	s.down(3)
}

func (p planPage) tonight() {
	p.title(p.Words.T("plan.tonight"))
	for i, line := range p.Plan.Plan.Tonight {
		p.down(2)
		number := p.Words.T("plan.number", "N", i+1)
		p.hang(number, style{heading, 13, p.palette.Accent}, 18, p.plain(10.5), p.Words.Say(line))
		p.down(3)
	}
	p.trial()
}

// facts are the numbers of the plan, on a ground of their own.
func (p planPage) facts() {
	p.card(p.palette.Surface, p.palette.Hairline, 12, func() {
		p.pillows()
		p.gap()
		p.mattress()
		p.gap()
		p.supports()
	})
}

// gap parts two things on a card.
func (s *sheet) gap() {
	s.down(7)
	s.rule()
	s.down(6)
}

func (p planPage) pillows() {
	words, plan := p.Words, p.Plan.Plan
	for i, band := range plan.Bands {
		if i > 0 {
			p.down(5)
		}
		name := words.T("plan.pillow.position",
			"Position", words.T("position."+string(band.Position)), "Class", words.T("class."+string(band.Class)))
		if i == 0 {
			p.text(p.strong(sizeBody), words.T("plan.pillow"))
		}
		p.text(p.soft(sizeSmall), name)
		size := float64(sizeLarge)
		if i > 0 {
			size = 11
		}
		p.text(style{heading, size, p.palette.Text}, words.LengthRangeBoth(units.Length(band.LowCM), units.Length(band.HighCM)))
		p.text(p.soft(sizeSmall), startAt(words, band))
	}
	if plan.AllowanceCM > 0 {
		p.down(3)
		p.text(p.soft(sizeSmall), words.T("plan.pillow.allowance", "Allowance", units.Length(plan.AllowanceCM)))
	}
}

func startAt(words *locales.Speaker, band advice.Band) string {
	if band.BestCM == 0 {
		return words.T("plan.pillow.none")
	}
	return words.T("plan.pillow.start", "Best", words.LengthBoth(units.Length(band.BestCM)))
}

func (p planPage) mattress() {
	words, mattress := p.Words, p.Plan.Plan.Mattress
	p.text(p.strong(sizeBody), words.T("plan.mattress"))
	p.text(p.plain(sizeSmall), words.T("plan.mattress.best", "Firmness", mattress.Best, "Label", words.T("firmness."+mattress.Label)))
	p.text(p.soft(sizeSmall), words.T("buy."+string(mattress.Purchase)))
}

func (p planPage) supports() {
	p.text(p.strong(sizeBody), p.Words.T("plan.supports"))
	if len(p.Plan.Plan.Supports) == 0 {
		p.text(p.plain(sizeSmall), p.Words.T("plan.supports.none"))
	}
	for _, support := range p.Plan.Plan.Supports {
		p.text(p.plain(sizeSmall), p.Words.Say(support.Line))
	}
}

func (p planPage) warnings() {
	if len(p.Plan.Plan.Warnings) == 0 {
		return
	}
	p.card(p.palette.Hover, p.palette.Hover, 9, func() {
		for _, line := range p.Plan.Plan.Warnings {
			p.text(p.plain(9.5), p.Words.Say(line))
		}
	})
	p.down(12)
}

func (p planPage) trial() {
	if p.Trials.Now == nil {
		return
	}
	p.down(10)
	p.title(p.Words.T("trial.title"))
	p.text(p.plain(10.5), parts.TrialSince(p.Words, *p.Trials.Now))
}

// why gives the first reason of every subject, with its source.
func (p planPage) why() {
	p.title(p.Words.T("plan.why"))
	for _, reason := range firstReasons(p.Plan.Plan) {
		source, _ := evidence.ByID(reason.Source)
		p.hang("–", p.soft(sizeSmall+0.5), 11, p.plain(sizeSmall+0.5), p.Words.T("paper.reason",
			"Reason", p.Words.Say(reason.Line), "Source", parts.ShortName(source), "Strength", p.Words.T("strength."+string(reason.Strength))))
		p.down(1.5)
	}
	p.down(8)
}

// firstReasons are the first reasons of the subjects of a plan, one each, four at most.
func firstReasons(plan advice.Plan) []advice.Reason {
	const most = 4
	var first []advice.Reason
	for _, topic := range advice.Topics() {
		for _, reason := range plan.Reasons {
			if reason.Topic == topic && len(first) < most {
				first = append(first, reason)
				break
			}
		}
	}
	return first
}

// foot closes the sheet: when to see somebody, and what the sheet is not.
func (p planPage) foot() {
	p.rule()
	p.down(6)
	p.text(p.plain(sizeSmall), p.Words.T("see.signs"))
	p.text(p.soft(sizeSmall), p.Words.T("disclaimer.short"))
}
