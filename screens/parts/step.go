package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// Step is a line of instruction that can light up: by a bar beside it and by its
// ground, so that colour is not all there is to see.
type Step struct {
	Object      fyne.CanvasObject
	kit         *Kit
	ground, bar *canvas.Rectangle
	lit         bool
}

// Step makes a line of instruction around what says it.
func (k *Kit) Step(words fyne.CanvasObject) *Step {
	s := &Step{kit: k, ground: canvas.NewRectangle(color.Transparent), bar: canvas.NewRectangle(color.Transparent)}
	s.ground.CornerRadius, s.bar.CornerRadius = 8, 2
	s.Object = container.New(under{}, s.ground, Pad(6, 10, 6, 8, container.New(noteLayout{}, s.bar, words)))
	return s
}

// Light lights the step up, or lets it go dark.
func (s *Step) Light(lit bool) {
	if s.lit == lit {
		return
	}
	s.lit = lit
	s.ground.FillColor, s.bar.FillColor = color.Transparent, color.Transparent
	if lit {
		s.ground.FillColor, s.bar.FillColor = s.kit.Palette.Chosen, s.kit.Palette.Primary
	}
	s.ground.Refresh()
	s.bar.Refresh()
}
