package plan

import (
	"fyne.io/fyne/v2"

	"chevet/screens/parts"
)

// section is a part of the plan further down, under its heading.
type section struct {
	// id is the message id of the heading; it names the button that leads there.
	id   string
	body fyne.CanvasObject
}

// contents leads to the sections further down, so that nobody need scroll to find
// out what there is.
func (s sheet) contents(sections []section) fyne.CanvasObject {
	links := parts.Flow(2)
	for _, section := range sections {
		links.Add(s.kit.Quiet(section.id+".show", "down", s.kit.Words.T(section.id), func() {
			s.kit.CurrentPage().ScrollToTop(section.body)
		}))
	}
	links.Add(s.kit.Quiet("plan.learn", "book", s.kit.Words.T("plan.learn"), func() { s.kit.Go(parts.Route{Room: parts.Learn}) }))
	heading := s.kit.Text(parts.BodyBold, parts.Plain, s.kit.Words.T("plan.contents"))
	return parts.Column(0, parts.Pad(0, 0, 2, sheetInset, heading), parts.Pad(0, 0, 0, sheetInset-linkInset, links))
}

// The room that a panel and a quiet button leave before their words, in pixels, so
// that what stands under a panel lines up with what stands on it.
const (
	sheetInset = 17
	linkInset  = 8
)
