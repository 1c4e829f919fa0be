package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Even sets objects side by side, all as wide as the widest, in as few lines as there
// is room for, each as full as the others.
func Even(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(even{gap}, objects...)
}

type even struct{ gap float32 }

// inLine is how many stand in a line, and how wide each is.
func (e even) inLine(objects []fyne.CanvasObject, width float32) (count int, wide float32) {
	for _, object := range objects {
		wide = max(wide, naturalWidth(object))
	}
	wide = min(wide, width)
	fit := max(1, int((width+e.gap)/(wide+e.gap)))
	lines := max(1, (len(objects)+fit-1)/fit)
	return (len(objects) + lines - 1) / lines, wide
}

func (e even) lineHeight(objects []fyne.CanvasObject, wide float32) float32 {
	var height float32
	for _, object := range objects {
		height = max(height, HeightFor(object, wide))
	}
	return height
}

func (e even) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	objects = visible(objects)
	if len(objects) == 0 {
		return 0
	}
	count, wide := e.inLine(objects, width)
	lines := float32((len(objects) + count - 1) / count)
	return lines*(e.lineHeight(objects, wide)+e.gap) - e.gap
}

func (e even) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects = visible(objects)
	if len(objects) == 0 {
		return
	}
	count, wide := e.inLine(objects, size.Width)
	height := e.lineHeight(objects, wide)
	for i, object := range objects {
		place(object, float32(i%count)*(wide+e.gap), float32(i/count)*(height+e.gap), wide, height)
	}
}

func (e even) naturalWidth(objects []fyne.CanvasObject) float32 {
	_, wide := e.inLine(objects, 1<<20)
	return float32(len(objects))*(wide+e.gap) - e.gap
}

func (e even) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, object := range visible(objects) {
		size = size.Max(object.MinSize())
	}
	return size
}
