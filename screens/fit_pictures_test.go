package screens_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/body"
	"chevet/app/fit"
	"chevet/app/units"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// placesOf are where texts or drawings lie in the window, by what they say.
func placesOf[T interface {
	fyne.CanvasObject
	fyne.Accessible
}](s *stage) map[string]box {
	found := map[string]box{}
	for _, one := range look(s.window) {
		if object, ok := one.object.(T); ok {
			found[object.AccessibilityLabel()] = one.box
		}
	}
	return found
}

// TestThePicturesOfTheCheckLeaveTheWordsInView: beside the words in a large window,
// under all of them in a small one.
func TestThePicturesOfTheCheckLeaveTheWordsInView(t *testing.T) {
	lying := []fit.Round{{HeightCM: 10}}
	for _, c := range []struct {
		check fit.Check
		words string
		want  []string
	}{
		{fit.Check{}, "fit.how.towels", []string{"fit.picture.make.towels"}},
		{fit.Check{Method: fit.Pillow}, "fit.how.pillow", []string{"fit.picture.make.pillow"}},
		{fit.Check{Method: fit.House}, "fit.how.house", []string{"fit.picture.make.house"}},
		{fit.Check{Rounds: lying}, "fit.looker.how.helper", []string{"fit.picture.lie.side", "fit.picture.look.helper"}},
		{fit.Check{Rounds: lying, Looker: fit.Photo, Position: body.Back}, "fit.looker.how.photo", []string{"fit.picture.lie.back", "fit.picture.look.photo"}},
		{fit.Check{Rounds: lying, Looker: fit.Alone}, "fit.looker.how.alone", []string{"fit.picture.lie.side"}},
	} {
		s := open(t, setUp{state: answered()})
		s.check(c.check)
		for _, size := range []fyne.Size{largeWindow, lowWindows[0]} {
			s.window.Resize(size)
			drawn, beside := placesOf[*figure.Drawing](s), size == largeWindow
			if len(drawn) != len(c.want) {
				t.Errorf("%s: draws %v", c.words, drawn)
			}
			said, spoken := placesOf[*parts.Text](s)[s.Kit().Words.T(c.words)]
			for _, id := range c.want {
				at, found := drawn[s.Kit().Words.T(id, "Height", units.Length(s.keeper.State().Fit.Check.Ask()))]
				if !found || !spoken || beside && (at.left < said.right || at.bottom > size.Height) || !beside && at.top < said.bottom {
					t.Errorf("%s at %v: %s is at %v, the words end at %v", c.words, size, id, at, said)
				}
			}
		}
	}
}
