package screens_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/screens"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// lowWindows are the contents of a window that fills a screen of 1024×600 where all is
// shown twice or half as large again, less a menu bar and a line for its title.
var lowWindows = []fyne.Size{fyne.NewSize(512, 256), fyne.NewSize(682, 350)}

// TestALowWindowHoldsEveryRoom looks at every room on the smallest screen.
func TestALowWindowHoldsEveryRoom(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		t.Run(language, func(t *testing.T) {
			s := open(t, setUp{state: profile.State{Settings: profile.Settings{Language: language}}})
			s.everyRoom(func(name string) {
				for _, size := range lowWindows {
					s.window.Resize(size)
					s.checkLayout(fmt.Sprintf("%s, %.0f×%.0f", name, size.Width, size.Height), size)
				}
			})
		})
	}
}

// TestAWideWindowGrowsAndShrinks: what keeps its width while the window becomes low, or
// tall again, is laid out anew with what it holds.
func TestAWideWindowGrowsAndShrinks(t *testing.T) {
	low, tall := fyne.NewSize(1400, 300), fyne.NewSize(1400, 1000)
	s := open(t, setUp{size: low})
	s.everyRoom(func(name string) {
		for _, size := range []fyne.Size{tall, low} {
			s.window.Resize(size)
			s.checkLayout(fmt.Sprintf("%s, %.0f×%.0f", name, size.Width, size.Height), size)
		}
	})
}

// TestALowWindowSparesWordsAndBringsThemBack: header and buttons say less where there is
// little room, say the same to those who hear them, and say all of it again where there is.
func TestALowWindowSparesWordsAndBringsThemBack(t *testing.T) {
	s := open(t, setUp{state: answered()})
	s.Go(step(2))
	shell := []string{"shell.exercises", "shell.learn", "shell.signs", "shell.settings", "wizard.back", "shell.name"}
	heard := labels(s)
	for _, low := range []bool{false, true, false, true} {
		size := largeWindow
		if low {
			size = lowWindows[0]
		}
		s.window.Resize(size)
		for _, id := range shell {
			if s.says(id) == low {
				t.Errorf("at %v, the window says %q: %v", size, s.Kit().Words.T(id), !low)
			}
		}
		if got := slices.Contains(words(s.window), "FR"); got != low {
			t.Errorf("at %v, the window says FR: %v", size, got)
		}
		if !s.says("wizard.next") || !slices.Equal(labels(s), heard) {
			t.Errorf("at %v, the buttons say of themselves %q, not %q", size, labels(s), heard)
		}
	}
}

// TestTheLineAtTheTopIsOneOnASmallScreen: the marks of the steps make room for the rest,
// so that the question of every page opens in view, and come back in a wider window.
func TestTheLineAtTheTopIsOneOnASmallScreen(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		state := answered()
		state.Settings.Language = language
		s := open(t, setUp{state: state, size: smallWindow})
		for n := 1; n <= parts.Steps; n++ {
			s.Go(step(n))
			if first, last := s.heightOf("shell.exercises"), s.heightOf("language.fr"); math.Abs(float64(first-last)) > 4 {
				t.Errorf("%s, page %d: the line begins at a height of %.0f and ends at %.0f", language, n, first, last)
			}
			if offset := s.Kit().CurrentPage().Offset(); offset > 20 {
				t.Errorf("%s, page %d opens scrolled by %.0f", language, n, offset)
			}
			narrow := s.leftOf("shell.exercises")
			s.window.Resize(largeWindow)
			if wide := s.leftOf("shell.exercises"); wide < narrow+80 {
				t.Errorf("%s, page %d: the marks take no room in a wide window: %.0f, %.0f", language, n, narrow, wide)
			}
			s.window.Resize(smallWindow)
		}
	}
}

func (s *stage) heightOf(name string) float32 { return s.placeOf(name).Y }
func (s *stage) leftOf(name string) float32   { return s.placeOf(name).X }

// placeOf is where a control is in the window.
func (s *stage) placeOf(name string) fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(s.Kit().Control(name).(fyne.CanvasObject))
}

// labels is what the controls of the window say of themselves.
func labels(s *stage) (all []string) {
	for _, name := range s.Kit().Names() {
		if said, ok := s.Kit().Control(name).(fyne.Accessible); ok {
			all = append(all, said.AccessibilityLabel())
		}
	}
	return all
}

// TestTheWindowFitsItsScreen: at the start it is no larger than the screen, and it can
// be made as small as the smallest one.
func TestTheWindowFitsItsScreen(t *testing.T) {
	usual := fyne.NewSize(1120, 640)
	for _, c := range []struct {
		width, height int
		scale         float32
		want          fyne.Size
	}{
		{0, 0, 1, usual},
		{1920, 1080, 1, usual},
		{1920, 1080, 1.5, usual},
		{1366, 768, 1, usual},
		{1024, 600, 1, fyne.NewSize(1014, 560)},
		{1024, 600, 2, fyne.NewSize(502, 260)},
		{1366, 768, 2, fyne.NewSize(673, 344)},
	} {
		if got := screens.FirstSize(c.width, c.height, c.scale); got != c.want {
			t.Errorf("on %d×%d at %v, the window begins with %v, not %v", c.width, c.height, c.scale, got, c.want)
		}
	}
	s := open(t, setUp{state: answered()})
	s.everyRoom(func(name string) {
		if least := s.window.Content().MinSize(); least.Width > 490 || least.Height > 230 {
			t.Errorf("%s: the window needs %v", name, least)
		}
	})
}

// TestWhatHasTheFocusStaysInView while the window is made smaller, as a window manager
// does that finds it too large.
func TestWhatHasTheFocusStaysInView(t *testing.T) {
	s := open(t, setUp{state: answered()})
	for _, name := range []string{"position.side", "position.back"} {
		s.window.Resize(fyne.NewSize(512, 500))
		s.Go(step(2))
		s.focusOn(name)
		for _, height := range []float32{440, 300, 256} {
			s.window.Resize(fyne.NewSize(512, height))
			if object := s.Kit().Control(name).(fyne.CanvasObject); !s.Kit().CurrentPage().Shows(object) {
				t.Errorf("%.0f pixels high, %s is out of view", height, name)
			}
		}
	}
}

// TestALowWindowSetsAPictureBesideItsWords in a session, where it would be too small to
// follow above them.
func TestALowWindowSetsAPictureBesideItsWords(t *testing.T) {
	s := open(t, setUp{state: answered(), size: lowWindows[0]})
	s.run("gallery.start.waking", 0)
	s.window.Resize(lowWindows[0])
	if page := s.Kit().CurrentPage(); page.Size().Height < 190 {
		t.Errorf("only %.0f pixels of a session are in view", page.Size().Height)
	}
	for _, one := range look(s.window) {
		if _, moving := one.object.(*figure.Moving); moving && one.bottom-one.top < 120 {
			t.Errorf("the figure is only %v", one.box)
		}
	}
}
