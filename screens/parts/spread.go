package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Spread sets one object at the top and the other at the bottom of the room there
// is, at least gap apart, so that the feet of panels side by side are level.
func Spread(gap float32, top, bottom fyne.CanvasObject) *fyne.Container {
	return container.New(spread{gap}, top, bottom)
}

type spread struct{ gap float32 }

func (s spread) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[0], width) + s.gap + HeightFor(objects[1], width)
}

func (s spread) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	top, bottom := HeightFor(objects[0], size.Width), HeightFor(objects[1], size.Width)
	place(objects[0], 0, 0, size.Width, top)
	place(objects[1], 0, max(top+s.gap, size.Height-bottom), size.Width, bottom)
}

func (s spread) MinSize(objects []fyne.CanvasObject) fyne.Size {
	top, bottom := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(top.Width, bottom.Width), top.Height+s.gap+bottom.Height)
}
