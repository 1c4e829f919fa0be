//go:build ignore

// A window of the toolkit in which one rectangle moves to and fro: what a playing
// exercise is measured against. With the argument 30 it moves at every second tick
// of the toolkit, about thirty times a second, as an exercise does.
package main

import (
	"image/color"
	"os"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

func main() {
	a := app.NewWithID("app.chevet.Rectangle")
	w := a.NewWindow("Chevet rectangle")
	w.Resize(fyne.NewSize(1120, 640)) // as large as Chevet's (screens/shell.go)
	rectangle := canvas.NewRectangle(color.NRGBA{R: 0x2a, G: 0x45, B: 0x75, A: 0xff})
	rectangle.Resize(fyne.NewSize(200, 120))
	w.SetContent(container.NewWithoutLayout(rectangle))
	every, tick := 1, 0
	if len(os.Args) > 1 && os.Args[1] == "30" {
		every = 2
	}
	move := fyne.NewAnimation(2*time.Second, func(done float32) {
		tick++
		if tick%every == 0 {
			rectangle.Move(fyne.NewPos(100+700*done, 200))
		}
	})
	move.RepeatCount, move.AutoReverse = fyne.AnimationRepeatForever, true
	a.Lifecycle().SetOnStarted(func() {
		w.Show()
		move.Start()
	})
	a.Run()
}
