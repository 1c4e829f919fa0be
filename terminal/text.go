package terminal

import (
	"math"
	"slices"
	"strings"

	"chevet/app/advice"
	"chevet/app/evidence"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/locales"
)

// PlanText is the plan as text, as it is printed.
func PlanText(speaker *locales.Speaker, plan advice.Plan) string { return planText(speaker, plan) }

// planText is the plan as text, in sections under headings. Sources stand at the
// end, and each reason names its own by number.
func planText(speaker *locales.Speaker, plan advice.Plan) string {
	t := planPage{say: speaker, plan: plan, cited: citedBy(plan)}
	t.paragraph(speaker.T("terminal.title"))
	t.text.WriteString("\n")
	t.paragraph(speaker.T("terminal.signs_first"))
	t.tonight()
	t.lines("terminal.heading.warnings", plan.Warnings)
	t.pillow()
	t.supports()
	t.mattress()
	t.reasons("terminal.heading.reasons", plan.Reasons)
	t.lines("terminal.heading.changes", plan.WouldChange)
	t.reasons("terminal.heading.disagree", plan.Disagree)
	t.reasons("terminal.heading.see", plan.SeeSomeone)
	t.signs("terminal.heading.emergency", safety.Emergency)
	t.signs("terminal.heading.urgent", safety.Urgent)
	t.heading(speaker.T("safety.unsure.title"))
	t.item(speaker.T("safety.unsure.now"))
	t.sources()
	t.text.WriteString("\n")
	t.paragraph(speaker.T("disclaimer.short"))
	return t.String()
}

// planPage is the page on which a plan is set.
type planPage struct {
	page
	say   *locales.Speaker
	plan  advice.Plan
	cited []evidence.Source
}

// citedBy lists the sources that the plan names, in the order in which it names
// them.
func citedBy(plan advice.Plan) []evidence.Source {
	var cited []evidence.Source
	for _, reason := range slices.Concat(plan.Reasons, plan.Disagree, plan.SeeSomeone) {
		source, known := evidence.ByID(reason.Source)
		if known && numberOf(cited, source.ID) == 0 {
			cited = append(cited, source)
		}
	}
	return cited
}

// numberOf is the number under which a source is listed, or 0.
func numberOf(cited []evidence.Source, id evidence.SourceID) int {
	return 1 + slices.IndexFunc(cited, func(s evidence.Source) bool { return s.ID == id })
}

func (t *planPage) tonight() {
	t.heading(t.say.T("terminal.heading.tonight"))
	for i, line := range t.plan.Tonight {
		t.numbered(i+1, t.say.Say(line))
	}
}

func (t *planPage) lines(heading string, lines []units.Line) {
	if len(lines) == 0 {
		return
	}
	t.heading(t.say.T(heading))
	for _, line := range lines {
		t.item(t.say.Say(line))
	}
}

func (t *planPage) pillow() {
	t.heading(t.say.T("terminal.heading.pillow"))
	for _, band := range t.plan.Bands {
		t.band(band)
	}
	if t.plan.Mixed != nil {
		t.item(t.say.Say(t.plan.Mixed.Line))
	}
	t.item(t.say.T("terminal.firm_heights"))
	if t.plan.AllowanceCM > 0 {
		t.item(t.say.T("terminal.allowance", "Allowance", units.Length(t.plan.AllowanceCM)))
	}
	if t.plan.Owned != nil {
		t.item(t.say.Say(t.plan.Owned.Line))
	}
}

func (t *planPage) band(band advice.Band) {
	position := units.Term("position." + string(band.Position))
	key := "terminal.band"
	if band.BestCM == 0 {
		key = "terminal.band_none"
	}
	t.item(t.say.T(key,
		"Position", position,
		"Range", t.say.LengthRangeBoth(units.Length(band.LowCM), units.Length(band.HighCM)),
		"Best", t.say.LengthBoth(units.Length(band.BestCM)),
		"Class", units.Term("class."+string(band.Class))))
	if band.Found {
		t.item(t.say.T("terminal.found", "Position", position))
	}
	if band.Held() {
		id := "terminal.bound.high"
		if band.BoundOffCM < 0 {
			id = "terminal.bound.low"
		}
		t.item(t.say.T(id,
			"Position", position, "Level", units.Length(band.LevelCM), "Off", units.Length(math.Abs(band.BoundOffCM))))
	}
}

func (t *planPage) supports() {
	var lines []units.Line
	for _, support := range t.plan.Supports {
		lines = append(lines, support.Line)
	}
	t.lines("terminal.heading.supports", lines)
}

func (t *planPage) mattress() {
	mattress := t.plan.Mattress
	t.heading(t.say.T("terminal.heading.mattress"))
	t.item(mattressText(t.say, mattress))
	t.item(t.say.T("buy." + string(mattress.Purchase)))
	t.item(t.say.Say(mattress.Why))
}

// mattressText says how firm a mattress suits.
func mattressText(say *locales.Speaker, mattress advice.Firmness) string {
	return say.T("terminal.firmness",
		"Label", units.Term("firmness."+mattress.Label), "Best", mattress.Best)
}

func (t *planPage) reasons(heading string, reasons []advice.Reason) {
	t.heading(t.say.T(heading))
	for _, reason := range reasons {
		t.item(t.say.T("terminal.credited",
			"Reason", t.say.Say(reason.Line),
			"Credit", credit(t.say, reason),
			"Number", numberOf(t.cited, reason.Source)))
	}
}

// credit is how strong a reason is, with the year where the source itself says it.
func credit(say *locales.Speaker, reason advice.Reason) string {
	strength := say.T("strength." + string(reason.Strength))
	ownWork := reason.Strength == evidence.Derived || reason.Strength == evidence.Common
	if reason.Year == 0 || ownWork {
		return strength
	}
	return say.T("terminal.credit", "Strength", strength, "Year", say.Year(reason.Year))
}

func (t *planPage) signs(heading string, level safety.Level) {
	t.heading(t.say.T(heading))
	for _, sign := range safety.Signs() {
		if safety.LevelOf(sign) == level {
			t.item(t.say.T("sign." + string(sign)))
		}
	}
}

func (t *planPage) sources() {
	t.heading(t.say.T("terminal.heading.sources"))
	for i, source := range t.cited {
		t.numbered(i+1, cite(t.say, source))
		if locator := source.Locator(); locator != "" {
			t.below(numberWidth, locator)
		}
	}
}

// numberWidth is how wide the mark of a numbered item is.
const numberWidth = 5

// cite names a source, and ends with what it is used for.
func cite(say *locales.Speaker, source evidence.Source) string {
	use := say.T("source.use." + string(source.ID))
	return strings.TrimSpace(source.Citation() + " " + use)
}
