package parts_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chevet/screens/parts"
)

func TestATapOnTheHandleChoosesWhereItStands(t *testing.T) {
	test.NewTempApp(t)
	var chosen []float64
	kit := &parts.Kit{FocusOn: func(fyne.Focusable) {}}
	slider := kit.Slider("firmness", "Firmness", parts.Scale{Low: 0, High: 10, Step: 1, Value: 5}, func(value float64) {
		chosen = append(chosen, value)
	})
	slider.Resize(fyne.NewSize(400, slider.MinSize().Height))
	tap := func(x float32) { slider.Tapped(&fyne.PointEvent{Position: fyne.NewPos(x, 20)}) }
	tap(200)
	tap(400)
	slider.Nudge(1)
	if want := []float64{5, 10}; !slices.Equal(chosen, want) {
		t.Errorf("chose %v, want %v", chosen, want)
	}
}
