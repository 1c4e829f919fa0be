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
	list := parts.Column(2, s.kit.Text(parts.BodyBold, parts.Plain, s.kit.Words.T("plan.contents")))
	for _, section := range sections {
		list.Add(parts.Flow(0, s.kit.Quiet(section.id+".show", "down", s.kit.Words.T(section.id), func() {
			s.kit.CurrentPage().ScrollToTop(section.body)
		})))
	}
	return parts.Pad(0, 8, 0, 16, list)
}
