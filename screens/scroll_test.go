package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestHomeAndEndScroll(t *testing.T) {
	s := open(t, setUp{state: well("en"), size: smallWindow})
	s.Go(planRoom)
	page := s.Kit().CurrentPage()
	if s.press(fyne.KeyEnd); page.Offset() < page.Size().Height {
		t.Errorf("End scrolls to %g", page.Offset())
	}
	if s.press(fyne.KeyHome); page.Offset() != 0 {
		t.Errorf("Home scrolls to %g", page.Offset())
	}
}
