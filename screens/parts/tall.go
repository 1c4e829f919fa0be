// Package parts owns the small widgets that several screens share: text that
// breaks its lines by the rules of the language, choices, buttons, fields,
// sliders, and the layouts that stack them. A layout here asks each object how
// tall it is at a given width, so that wrapped text never overlaps or is cut.
package parts

import (
	"fyne.io/fyne/v2"
)

// Tall is an object whose height depends on the width it is given.
type Tall interface {
	HeightFor(width float32) float32
}

// TallLayout is a layout whose height depends on the width it is given.
type TallLayout interface {
	HeightFor(objects []fyne.CanvasObject, width float32) float32
}

// HeightFor is the height that an object needs at a width.
func HeightFor(object fyne.CanvasObject, width float32) float32 {
	if tall, ok := object.(Tall); ok {
		return tall.HeightFor(width)
	}
	if box, ok := object.(*fyne.Container); ok {
		if layout, ok := box.Layout.(TallLayout); ok {
			return layout.HeightFor(box.Objects, width)
		}
	}
	return object.MinSize().Height
}

func visible(objects []fyne.CanvasObject) []fyne.CanvasObject {
	seen := make([]fyne.CanvasObject, 0, len(objects))
	for _, object := range objects {
		if object != nil && object.Visible() {
			seen = append(seen, object)
		}
	}
	return seen
}

// place moves and sizes an object in one call.
func place(object fyne.CanvasObject, x, y, width, height float32) {
	object.Move(fyne.NewPos(x, y))
	object.Resize(fyne.NewSize(width, height))
}
