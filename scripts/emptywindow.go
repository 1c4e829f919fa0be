//go:build ignore

// An empty window of the toolkit: what Chevet is measured against.
package main

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
)

func main() {
	a := app.NewWithID("app.chevet.Empty")
	w := a.NewWindow("Chevet empty")
	w.Resize(fyne.NewSize(1120, 640)) // as large as Chevet's (screens/shell.go); a test holds them alike
	a.Lifecycle().SetOnStarted(w.Show)
	a.Run()
}
