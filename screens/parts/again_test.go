package parts_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chevet/screens/parts"
)

// TestWhatIsDrawnAgainIsLaidOut: the toolkit lets a renderer go that it has not seen
// for some time, as after a computer slept, and lays out no other one in its place.
func TestWhatIsDrawnAgainIsLaidOut(t *testing.T) {
	test.NewTempApp(t)
	kit := &parts.Kit{Scale: 1, FocusOn: func(fyne.Focusable) {}}
	for name, widget := range map[string]fyne.Widget{
		"words":    kit.Text(parts.Body, parts.Plain, "Fold a towel."),
		"a button": kit.Primary("fold", "Fold a towel", func() {}),
	} {
		widget.Resize(fyne.NewSize(300, 60))
		drawn := widget.CreateRenderer().Objects()
		if len(drawn) == 0 {
			t.Errorf("%s: nothing is drawn again", name)
		}
		for _, object := range drawn {
			if object.Size().IsZero() {
				t.Errorf("%s: %T is drawn again without a size", name, object)
			}
		}
	}
}
