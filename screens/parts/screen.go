package parts

import "fyne.io/fyne/v2"

// Screen is what a room shows: a scrolling body, the buttons that stay under
// it, the words for the title of the window, and the control that has the
// focus at first.
type Screen struct {
	Body   fyne.CanvasObject
	Footer fyne.CanvasObject
	Title  string
	First  string
	// Alone says that the line at the top of the window makes room for the body.
	Alone bool
	// Open is what is at the top of the view at first, nil for the top of the body.
	Open fyne.CanvasObject
	// OnNext and OnBack are what Enter and Escape do; nil does nothing.
	OnNext, OnBack func()
}
