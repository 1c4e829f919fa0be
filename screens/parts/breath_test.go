package parts_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chevet/screens/parts"
)

// TestADiscGrowsByWholePixels breathes in by steps too small to be seen: the disc is
// drawn anew only once its edge has gone half a pixel, and gets as far as it should.
func TestADiscGrowsByWholePixels(t *testing.T) {
	test.NewTempApp(t)
	const side, full = 46, 0.96 // pixels, and the part of them that a full disc takes
	kit := &parts.Kit{Scale: 1}
	breath := kit.Breath([]string{"in"})
	breath.Object.Resize(fyne.NewSize(200, side))
	disc := breath.Object.(*fyne.Container).Objects[0].(*fyne.Container).Objects[1]
	width, drawn := disc.Size().Width, 0
	for part := 0.0; part <= 1; part += 0.001 {
		breath.Show("in", part)
		if wider := disc.Size().Width - width; wider != 0 {
			if drawn++; wider < 1 {
				t.Errorf("at %.3f the disc is drawn wider by %.2f pixels", part, wider)
			}
			width = disc.Size().Width
		}
	}
	if drawn < 25 || width < side*full-1 {
		t.Errorf("the disc is drawn %d times and gets %.1f pixels wide", drawn, width)
	}
}
