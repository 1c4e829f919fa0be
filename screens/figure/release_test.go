package figure

import (
	"testing"

	"fyne.io/fyne/v2/test"
)

// TestAFigureThatComesBackIsReleasedAgain paints a drawing, leaves it, comes back and
// leaves it once more.
func TestAFigureThatComesBackIsReleasedAgain(t *testing.T) {
	test.NewTempApp(t)
	Release()
	drawing := NewDrawing(KindBack, LightInk, "back")
	drawing.raster.Generator(30, 20)
	again := Release()
	if drawing.easel.painted != nil {
		t.Fatal("what was left keeps its image")
	}
	drawing.raster.Generator(30, 20)
	again()
	Release()
	if drawing.easel.painted != nil {
		t.Error("what came back and was left again keeps its image")
	}
}
