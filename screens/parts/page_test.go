package parts

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// TestAPageFindsItsObjectsBeforeItIsPainted reveals an object of a page that no
// window shows yet, as happens whenever a screen is built anew.
func TestAPageFindsItsObjectsBeforeItIsPainted(t *testing.T) {
	test.NewTempApp(t)
	block := func() *canvas.Rectangle {
		rectangle := canvas.NewRectangle(color.Black)
		rectangle.SetMinSize(fyne.NewSize(50, 300))
		return rectangle
	}
	far, outside := block(), block()
	kit := &Kit{Scale: 1}
	page := kit.Page(Column(10, block(), Column(10, block(), far)))
	page.Resize(fyne.NewSize(400, 200))

	page.Reveal(outside)
	if page.Offset() != 0 || page.Shows(outside) {
		t.Errorf("an object of another page scrolls this one to %v", page.Offset())
	}
	if page.Shows(far) {
		t.Error("what lies below the view is said to be shown")
	}
	page.ScrollToTop(far)
	if got, want := page.Offset(), 18+2*(300+10)-float32(revealMargin); got != want {
		t.Errorf("the object is shown at %v, not %v", got, want)
	}
	page.ScrollTo(0)
	page.Reveal(far)
	if page.Offset() < 300 {
		t.Errorf("the object is not revealed: the page stands at %v", page.Offset())
	}
}
