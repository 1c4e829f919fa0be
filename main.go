package main

import (
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/widget"
)

func main() { a := app.NewWithID("app.chevet.Chevet"); w := a.NewWindow("Chevet"); w.SetContent(widget.NewLabel("x")); w.ShowAndRun() }
