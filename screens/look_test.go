package screens_test

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"chevet/screens/parts"
)

// box is where something lies in the window, in pixels.
type box struct{ left, top, right, bottom float32 }

func boxOf(at fyne.Position, size fyne.Size) box {
	return box{at.X, at.Y, at.X + size.Width, at.Y + size.Height}
}

// slack is how far edges may be off by rounding, in pixels.
const slack = 0.6

func (b box) holdsAcross(inner box) bool {
	return b.left <= inner.left+slack && inner.right <= b.right+slack
}

func (b box) holdsDown(inner box) bool {
	return b.top <= inner.top+slack && inner.bottom <= b.bottom+slack
}

func (b box) holds(inner box) bool { return b.holdsAcross(inner) && b.holdsDown(inner) }

// overlaps says that two boxes share more than a hairline.
func (b box) overlaps(other box) bool {
	across := min(b.right, other.right) - max(b.left, other.left)
	down := min(b.bottom, other.bottom) - max(b.top, other.top)
	return across > 1+slack && down > 1+slack
}

func (b box) String() string {
	return fmt.Sprintf("(%.0f,%.0f to %.0f,%.0f)", b.left, b.top, b.right, b.bottom)
}

// seen is an object as it stands in the window.
type seen struct {
	object fyne.CanvasObject
	box
	// inside are the visible objects around it, the outermost first.
	inside []*seen
}

// look walks the visible objects of a window in the order in which they are drawn.
func look(window fyne.Window) []*seen {
	var all []*seen
	var walk func(object fyne.CanvasObject, origin fyne.Position, inside []*seen)
	walk = func(object fyne.CanvasObject, origin fyne.Position, inside []*seen) {
		if object == nil || !object.Visible() {
			return
		}
		at := origin.Add(object.Position())
		here := &seen{object, boxOf(at, object.Size()), inside}
		all = append(all, here)
		inside = append(slices.Clip(inside), here)
		for _, child := range children(object) {
			walk(child, at, inside)
		}
	}
	walk(window.Content(), fyne.Position{}, nil)
	return all
}

func children(object fyne.CanvasObject) []fyne.CanvasObject {
	switch o := object.(type) {
	case *fyne.Container:
		return o.Objects
	case fyne.Widget:
		return test.WidgetRenderer(o).Objects()
	}
	return nil
}

// around finds the innermost object of a kind that something stands in.
func around[T any](s *seen) (T, bool) {
	for i := len(s.inside) - 1; i >= 0; i-- {
		if found, ok := s.inside[i].object.(T); ok {
			return found, true
		}
	}
	var none T
	return none, false
}

func (s *seen) within(other *seen) bool { return slices.Contains(s.inside, other) }

// drawnText is the line of text that an object draws, or "".
func (s *seen) drawnText() string {
	if text, ok := s.object.(*canvas.Text); ok {
		return text.Text
	}
	return ""
}

func (s *seen) isControl() bool {
	_, ok := s.object.(fyne.Focusable)
	return ok
}

// isPaint says that something is drawn that may not lie across anything else.
// Tracks and fields paint over themselves.
func (s *seen) isPaint() bool {
	switch s.object.(type) {
	case *canvas.Text:
		return s.drawnText() != ""
	case *canvas.Image, *canvas.Raster, *canvas.Rectangle, *canvas.Circle:
		return !s.onTrack() && !s.inEntry() && !s.onScrollBar()
	}
	return false
}

func (s *seen) onTrack() bool {
	_, slider := around[*parts.Slider](s)
	_, strip := around[*parts.Strip](s)
	return slider || strip
}

// typist is a field to type into.
type typist interface {
	fyne.Accessible
	SelectedText() string
}

func (s *seen) inEntry() bool {
	_, found := around[typist](s)
	return found
}

// onScrollBar says that something belongs to the page's bar, which lies over it.
func (s *seen) onScrollBar() bool {
	for i, outer := range s.inside {
		scroll, ok := outer.object.(*container.Scroll)
		if ok && (i+1 == len(s.inside) && s.object != scroll.Content || i+1 < len(s.inside) && s.inside[i+1].object != scroll.Content) {
			return true
		}
	}
	return false
}

// words is every text that can be read in the window, whole: a text of several
// lines once, and what stands in fields not at all.
func words(window fyne.Window) []string {
	var all []string
	for _, s := range look(window) {
		if text, ok := s.object.(*parts.Text); ok {
			if text.Words() != "" {
				all = append(all, text.Words())
			}
			continue
		}
		if _, wrapped := around[*parts.Text](s); !wrapped && !s.inEntry() && s.drawnText() != "" {
			all = append(all, s.drawnText())
		}
	}
	return all
}
