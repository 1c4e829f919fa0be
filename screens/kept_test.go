package screens_test

import (
	"image"
	"image/draw"
	"slices"
	"strconv"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chevet/app/profile"
	"chevet/screens/parts"
)

// lastingRooms are the states of the rooms that are kept once left.
func lastingRooms() []room {
	return slices.DeleteFunc(rooms(), func(r room) bool {
		return r.enter != nil || r.route != planRoom && r.route != galleryRoom
	})
}

// seen is everything that a person has of a room: its picture, how far it is
// scrolled, its controls in their order, and the one that has the focus.
func (s *stage) seen() (picture []byte, rest []string) {
	rest = append(s.Kit().Names(), "focus on "+s.focus(), s.window.Title(),
		"scrolled by "+strconv.FormatFloat(float64(s.Kit().CurrentPage().Offset()), 'f', 1, 32))
	return pixels(s.window.Canvas().Capture()), rest
}

// disturb does to a room what leaves a trace in it: scrolls it, and goes over its
// controls with the mouse and with the focus, the last of which stay where they are.
func (s *stage) disturb() {
	names := s.Kit().Names()
	for _, name := range names {
		s.focusOn(name)
		if over, ok := s.Kit().Control(name).(desktop.Hoverable); ok {
			over.MouseIn(&desktop.MouseEvent{})
			if name != names[len(names)/2] {
				over.MouseOut()
			}
		}
	}
	s.Kit().CurrentPage().ScrollTo(200)
}

// TestARoomKeptIsARoomBuiltAnew leaves each room that is kept and comes back, in every
// state that it can have, and holds it against the same room of a window just opened.
func TestARoomKeptIsARoomBuiltAnew(t *testing.T) {
	for _, size := range []fyne.Size{smallWindow, largeWindow} {
		for _, r := range lastingRooms() {
			s := open(t, setUp{size: size})
			s.visit(r)
			wanted, said := s.seen()
			kit := s.Kit()
			s.disturb()
			s.Go(elsewhere)
			s.Go(r.route)
			if s.Kit() != kit {
				t.Errorf("%s: the room was not kept", r.name)
			}
			picture, rest := s.seen()
			if !slices.Equal(rest, said) {
				t.Errorf("%s: kept, it says\n%q, built anew\n%q", r.name, rest, said)
			}
			if !slices.Equal(picture, wanted) {
				t.Errorf("%s: kept, it looks otherwise than built anew", r.name)
			}
			s.putDown()
		}
	}
}

// TestARoomIsBuiltAnewWhenAnythingChanged changes one thing after another while the
// room is out of sight.
func TestARoomIsBuiltAnewWhenAnythingChanged(t *testing.T) {
	state := func(edit func(*profile.State)) func(*stage) {
		return func(s *stage) { s.keeper.Change(edit) }
	}
	for name, change := range map[string]func(*stage){
		"an answer":    state(func(p *profile.State) { p.Answers.StatureCM = 190 }),
		"a filter":     state(func(p *profile.State) { p.Exercises.Toggle(profile.FilterNoFloor) }),
		"the colours":  state(func(p *profile.State) { p.Settings.Theme = profile.ThemeDark }),
		"the letters":  state(func(p *profile.State) { p.Settings.TextPercent = 150 }),
		"motion":       state(func(p *profile.State) { p.Settings.LessMotion = true }),
		"the language": func(s *stage) { s.nextLanguage() },
		"the day":      func(s *stage) { s.clock.jump(24 * time.Hour) },
		"a session": func(s *stage) {
			s.Go(galleryRoom)
			s.pressOn("gallery.start.bed")
			s.press(fyne.KeySpace)
		},
	} {
		for _, route := range []parts.Route{planRoom, galleryRoom} {
			s := open(t, setUp{state: answered()})
			s.Go(route)
			before := s.Kit()
			s.Go(elsewhere)
			change(s)
			s.Go(route)
			if s.Kit() == before {
				t.Errorf("%s changed, and the %s stayed as it was", name, route.Room)
			}
			s.putDown()
		}
	}
}

// pixels is a picture as the bytes of its colours.
func pixels(picture image.Image) []byte {
	plain := image.NewNRGBA(picture.Bounds())
	draw.Draw(plain, plain.Bounds(), picture, picture.Bounds().Min, draw.Src)
	return plain.Pix
}
