package learn

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/know"
	"chevet/screens/parts"
)

// reader shows a page.
type reader struct {
	library *Library
	kit     *parts.Kit
	said    know.Page
}

func newReader(l *Library, kit *parts.Kit, said know.Page) reader { return reader{l, kit, said} }

// screen makes the page with a statement in view; none is the top of the page.
func (r reader) screen(at know.StatementID) parts.Screen {
	words := r.kit.Words
	statements := r.kit.Grid(400, 2, 14)
	var open fyne.CanvasObject
	first := "learn.next"
	for _, said := range r.said.Statements {
		panel := r.statement(said)
		statements.Add(panel)
		if said.ID == at {
			open, first = panel, firstOf(said)
		}
	}
	content := parts.Column(18,
		r.kit.Panel(r.kit.Split(680, 0.62, 28, parts.Pad(6, 0, 0, 0, parts.Column(6,
			r.kit.Text(parts.Title, parts.Plain, titleOf(r.kit, r.said.ID)),
			r.kit.Text(parts.Body, parts.Soft, words.T("learn.lead."+string(r.said.ID))))),
			parts.InRatio(0.42, 110, 160, picture(r.kit, r.said.ID)))),
		statements,
		foot(r.kit))
	return parts.Screen{
		Body:   r.kit.Page(content),
		Footer: parts.Bar(8, r.backwards(), r.onwards()),
		Title:  titleOf(r.kit, r.said.ID),
		First:  first,
		Open:   open,
		OnBack: r.toAll,
		OnNext: r.next,
	}
}

// firstOf is the first control of a statement, or else the button that goes on.
func firstOf(said know.Statement) string {
	switch {
	case len(said.Leads) > 0:
		return leadName(said, 0)
	case len(said.Sources) > 0:
		return creditName(said) + "." + string(said.Sources[0])
	}
	return "learn.next"
}

func creditName(said know.Statement) string { return "learn.credit." + string(said.ID) }

func leadName(said know.Statement, i int) string {
	return "learn.lead." + string(said.ID) + "." + string(said.Leads[i].Place)
}

func (r reader) toAll() { r.kit.Go(parts.Route{Room: parts.Learn}) }

// next goes on to the page after this one, and from the last one to the list.
func (r reader) next() {
	if after, more := know.Beside(r.said.ID, 1); more {
		openPage(r.kit, after, "")
		return
	}
	r.toAll()
}

func (r reader) backwards() fyne.CanvasObject {
	buttons := parts.Flow(8, r.kit.Return("learn.back", r.kit.Words.T("learn.to_all"), r.toAll))
	if before, more := know.Beside(r.said.ID, -1); more {
		buttons.Add(r.kit.IconButton("learn.previous", "backward", r.kit.Words.T("learn.previous"), func() { openPage(r.kit, before, "") }))
	}
	return buttons
}

// largeText is the size from which the name of the next page would take a line of its
// own away from the page.
const largeText = 1.5

func (r reader) onwards() fyne.CanvasObject {
	after, more := know.Beside(r.said.ID, 1)
	if !more {
		return parts.Flow(8, r.kit.Primary("learn.next", r.kit.Words.T("learn.to_all"), r.toAll))
	}
	words, short := r.kit.Words.T("learn.next", "Page", titleOf(r.kit, after.ID)), r.kit.Words.T("learn.next_short")
	if r.kit.Scale >= largeText {
		words = short
	}
	return parts.Flow(8, r.kit.Primary("learn.next", words, r.next).InLow(short))
}

// leadWide is the room for the picture of a statement, in pixels at normal text size.
const leadWide = 118

// statement is one thing that is said: what, the one thing to try, where it leads, how
// far its source goes, and what it rests on.
func (r reader) statement(said know.Statement) fyne.CanvasObject {
	words := r.kit.Words
	body := parts.Column(8,
		r.kit.Text(parts.BodyBold, parts.Plain, words.T("learn.head."+string(said.ID))),
		r.kit.Text(parts.Body, parts.Plain, words.T("learn.say."+string(said.ID))))
	if said.Try {
		body.Add(parts.Column(2,
			r.kit.Text(parts.SmallBold, parts.Good, words.T("learn.to_try")),
			r.kit.Text(parts.Body, parts.Plain, words.T("learn.try."+string(said.ID)))))
	}
	leads := parts.Flow(6)
	for i := range said.Leads {
		leads.Add(r.lead(said, i))
	}
	if len(said.Leads) > 0 {
		body.Add(leads)
	}
	if said.Further {
		body.Add(parts.Column(2,
			r.kit.Text(parts.SmallBold, parts.Soft, words.T("learn.further")),
			r.kit.Text(parts.Small, parts.Soft, words.T("learn.further."+string(said.ID)))))
	}
	credit := r.kit.CreditLinks(creditName(said), said.Strength, said.Sources, openSource(r.kit))
	return r.kit.Panel(parts.Spread(10, parts.Hang(leadWide, illustration(r.kit, said.ID), parts.Pad(0, 0, 0, 14, body)),
		parts.Pad(0, 0, 0, leadWide+14, credit)))
}

// lead is the button to the place that helps.
func (r reader) lead(said know.Statement, i int) fyne.CanvasObject {
	lead := said.Leads[i]
	what, icon := "", "forward"
	switch lead.Place {
	case know.ToExercise:
		if e, found := exercise.ByID(lead.ID); found {
			what, icon = r.kit.Words.T(e.NameKey()), "move"
		}
	case know.ToPage:
		what, icon = titleOf(r.kit, know.PageID(lead.ID)), "book"
	case know.ToSigns:
		icon = "warning"
	}
	return r.kit.SecondaryIcon(leadName(said, i), icon, r.kit.Words.T("learn.go."+string(lead.Place), "What", what), func() { follow(r.kit, lead) })
}

// routes are the places that one route leads to, whatever the lead names.
var routes = map[know.Place]parts.Route{
	know.ToGallery:  {Room: parts.Gallery},
	know.ToOwn:      {Room: parts.Own},
	know.ToPlan:     {Room: parts.Plan},
	know.ToPosition: {Room: parts.Wizard, Step: parts.StepPosition},
	know.ToPillow:   {Room: parts.Wizard, Step: parts.StepPillow},
	know.ToFit:      {Room: parts.Fit},
	know.ToMattress: {Room: parts.Wizard, Step: parts.StepMattress},
	know.ToSupports: {Room: parts.Wizard, Step: parts.StepSupports},
}

// follow goes to the place that a statement leads to.
func follow(kit *parts.Kit, lead know.Lead) {
	switch lead.Place {
	case know.ToExercise:
		kit.Go(parts.Route{Room: parts.Exercise, ID: lead.ID})
	case know.ToPage:
		if said, found := know.ByID(know.PageID(lead.ID)); found {
			openPage(kit, said, "")
		}
	case know.ToSigns:
		kit.LookUpSigns()
	default:
		kit.Go(routes[lead.Place])
	}
}
