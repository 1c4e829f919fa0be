package plan

import (
	"slices"

	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/evidence"
	"chevet/screens/parts"
)

// why gives the reasons, a panel a subject; the pillow has the most and stands
// beside the others.
func (s sheet) why() fyne.CanvasObject {
	pillow, others := parts.Column(sheetGap), parts.Column(sheetGap)
	for _, topic := range advice.Topics() {
		list := parts.Column(14)
		for _, reason := range s.kit.Plan.Reasons {
			if reason.Topic == topic {
				list.Add(s.reason(reason))
			}
		}
		column := others
		if topic == advice.TopicPillow {
			column = pillow
		}
		if len(list.Objects) > 0 {
			column.Add(s.card("plan.why."+string(topic), list))
		}
	}
	return parts.Column(12,
		s.kit.Text(parts.Heading, parts.Plain, s.kit.Words.T("plan.why")),
		s.kit.Text(parts.Body, parts.Soft, s.kit.Words.T("plan.why.lead")),
		s.kit.Split(860, 0.5, sheetGap, others, pillow),
	)
}

// reason is a statement with its source, the year and how strong it is.
func (s sheet) reason(reason advice.Reason) fyne.CanvasObject {
	return parts.Column(5, s.kit.Text(parts.Body, parts.Plain, s.kit.Words.Say(reason.Line)), s.kit.Credit(reason.Strength, reason.Source))
}

func (s sheet) wouldChange() fyne.CanvasObject {
	list := parts.Column(8)
	for _, line := range s.kit.Plan.WouldChange {
		list.Add(s.kit.IconText("dot", parts.Strong, s.kit.Text(parts.Body, parts.Plain, s.kit.Words.Say(line))))
	}
	return s.card("plan.would_change", list)
}

func (s sheet) disagree() fyne.CanvasObject {
	list := parts.Column(12)
	for _, reason := range s.kit.Plan.Disagree {
		list.Add(s.reason(reason))
	}
	return s.card("plan.disagree", list)
}

func (s sheet) seeSomeone() fyne.CanvasObject {
	list := parts.Column(12)
	for _, reason := range s.kit.Plan.SeeSomeone {
		list.Add(s.reason(reason))
	}
	list.Add(parts.Flow(6, s.kit.Quiet("plan.signs", "warning", s.kit.Words.T("shell.signs"), func() {
		s.kit.LookUpSigns()
	})))
	return s.card("plan.see", list)
}

// sources lists every source named on the screen, in the order of the table.
func (s sheet) sources() fyne.CanvasObject {
	named := map[evidence.SourceID]bool{}
	for _, reason := range slices.Concat(s.kit.Plan.Reasons, s.kit.Plan.Disagree, s.kit.Plan.SeeSomeone) {
		named[reason.Source] = true
	}
	list := s.kit.Grid(420, 2, 10)
	for _, source := range evidence.Sources() {
		if named[source.ID] {
			list.Add(parts.Column(0,
				s.kit.Text(parts.Small, parts.Plain, parts.Citation(source)),
				s.kit.Text(parts.Small, parts.Soft, s.kit.Words.T("source.use."+string(source.ID)))))
		}
	}
	all := s.kit.Quiet("plan.sources.all", "forward", s.kit.Words.T("plan.all_sources"), func() { s.kit.Go(parts.Route{Room: parts.Sources}) })
	return s.card("plan.sources", list, parts.Flow(0, all))
}
