package screens_test

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"chevet/app/profile"
	"chevet/locales"
	"chevet/screens/parts"
)

// TestNothingIsCutAndNothingOverlaps looks at every room in every language,
// theme, window size and text size.
func TestNothingIsCutAndNothingOverlaps(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		for _, theme := range []profile.Theme{profile.ThemeLight, profile.ThemeDark, profile.ThemeContrast} {
			for _, percent := range []int{100, 200} {
				t.Run(fmt.Sprintf("%s %s %d", language, theme, percent), func(t *testing.T) {
					settings := profile.Settings{Language: language, Theme: theme, TextPercent: percent}
					checkRooms(t, settings, builtIn(t))
				})
			}
		}
	}
}

// checkRooms looks at every room in both sizes of the window.
func checkRooms(t *testing.T, settings profile.Settings, words *locales.Catalogue) {
	s := open(t, setUp{state: profile.State{Settings: settings}, words: words})
	s.everyRoom(func(name string) {
		for _, size := range []fyne.Size{smallWindow, largeWindow} {
			s.window.Resize(size)
			s.checkLayout(fmt.Sprintf("%s, %.0f×%.0f", name, size.Width, size.Height), size)
		}
	})
}

// TestANoticeLeavesTheRoomWhole shows the longest notices above a page.
func TestANoticeLeavesTheRoomWhole(t *testing.T) {
	const path = "/home/somebody-with-a-long-name/.local/share/chevet/chevet-kept-2026-02-20-101112.json"
	notices := []profile.Notice{
		{Key: "notice.set_aside", Args: map[string]any{"File": path}},
		{Key: "notice.restored"},
	}
	for _, language := range []string{"en", "fr"} {
		for _, percent := range []int{100, 200} {
			for _, size := range []fyne.Size{smallWindow, largeWindow} {
				state := answered()
				state.Settings = profile.Settings{Language: language, TextPercent: percent}
				s := open(t, setUp{state: state, size: size, notices: notices})
				s.Go(step(4))
				s.checkLayout(fmt.Sprintf("notices, %s %d %v", language, percent, size), size)
			}
		}
	}
}

// leastPage is how much of a page is in view at least, in pixels: two rows of
// choices with large text.
const leastPage = 150

// leastTarget is the least width and height of a control, in pixels (WCAG 2.2, 2.5.8).
const leastTarget = 24

// checkLayout looks at what stands in the window now.
func (s *stage) checkLayout(name string, size fyne.Size) {
	s.Helper()
	if s.window.Canvas().Size() != size {
		s.Errorf("%s: the window needs %v", name, s.window.Canvas().Size())
	}
	all := look(s.window)
	var faults []string
	for _, one := range all {
		for _, fault := range s.cuts(one) {
			faults = append(faults, describe(one)+": "+fault)
		}
	}
	faults = append(faults, overlaps(all)...)
	for i, fault := range faults {
		if i == mostFaults {
			s.Errorf("%s: and %d faults more", name, len(faults)-i)
			return
		}
		s.Errorf("%s: %s", name, fault)
	}
}

// mostFaults is how many faults of a room are told; the rest follow from them.
const mostFaults = 4

// cuts says where a part of an object cannot be seen.
func (s *stage) cuts(one *seen) []string {
	page, isPage := one.object.(*parts.Page)
	text, isText := one.object.(*canvas.Text)
	size := one.object.Size()
	switch {
	case isPage && page == s.Kit().CurrentPage() && size.Height < leastPage:
		return []string{fmt.Sprintf("only %.0f pixels of the page are in view", size.Height)}
	case one.isControl() && min(size.Width, size.Height) < leastTarget:
		return []string{fmt.Sprintf("is too small to hit: %v", size)}
	case isText && !typedIn(one) && (text.MinSize().Width > size.Width+slack || text.MinSize().Height > size.Height+slack):
		return []string{fmt.Sprintf("needs %v", text.MinSize())}
	case one.isPaint(), one.isControl(), isPage:
		return outside(one)
	}
	return nil
}

// outside says which of the objects around an object does not hold it whole.
func outside(s *seen) []string {
	for i := len(s.inside) - 1; i >= 0; i-- {
		outer := s.inside[i]
		if scroll, ok := outer.object.(*container.Scroll); ok {
			return scrolledOut(s, outer, scroll.Direction)
		}
		if !outer.holds(s.box) {
			return []string{fmt.Sprintf("sticks out of %s", describe(outer))}
		}
	}
	return nil
}

// scrolledOut says where an object cannot be reached by scrolling.
func scrolledOut(s, scroll *seen, direction container.ScrollDirection) []string {
	switch {
	case direction == container.ScrollVerticalOnly && !scroll.holdsAcross(s.box):
		return []string{fmt.Sprintf("sticks out of the page %v at a side", scroll.box)}
	case direction == container.ScrollHorizontalOnly && !scroll.holdsDown(s.box):
		return []string{fmt.Sprintf("sticks out of the field %v above or below", scroll.box)}
	case direction == container.ScrollHorizontalOnly && !scroll.holdsAcross(s.box) && !typedIn(s):
		return []string{fmt.Sprintf("sticks out of the field %v at a side", scroll.box)}
	}
	return nil
}

// typedIn says that a text is what a person typed, which may be longer than the
// field and scrolls there; the example in an empty field is not.
func typedIn(s *seen) bool {
	field, inside := around[typist](s)
	if !inside {
		return false
	}
	label := field.AccessibilityLabel()
	return !strings.HasSuffix(label, " ") || strings.Contains(label, s.drawnText())
}

// overlaps compares everything painted and every control with one another:
// what is on one page, and what is on none.
func overlaps(all []*seen) (faults []string) {
	layers := map[*parts.Page][]*seen{}
	for _, one := range all {
		page, _ := around[*parts.Page](one)
		for _, other := range layers[page] {
			if collide(other, one) {
				faults = append(faults, describe(other)+" lies across "+describe(one))
			}
		}
		if _, isPage := one.object.(*parts.Page); isPage || one.isPaint() && !typedIn(one) || one.isControl() {
			layers[page] = append(layers[page], one)
		}
	}
	return faults
}

// collide says that of two objects neither belongs on the other and yet they
// share a place. What is drawn first may be the ground of what is drawn later.
func collide(first, later *seen) bool {
	_, isPage := later.object.(*parts.Page)
	if !isPage && !later.isPaint() && !later.isControl() || typedIn(later) {
		return false
	}
	if !first.overlaps(later.box) || later.within(first) {
		return false
	}
	ground := first.drawnText() == "" && !first.isControl()
	return !ground || !first.holds(later.box)
}

func describe(s *seen) string {
	what := fmt.Sprintf("%T", s.object)
	if text := s.drawnText(); text != "" {
		what = fmt.Sprintf("%.60q", text)
	} else if accessible, ok := s.object.(fyne.Accessible); ok {
		what += fmt.Sprintf(" %.40q", accessible.AccessibilityLabel())
	}
	return what + " " + s.box.String()
}
