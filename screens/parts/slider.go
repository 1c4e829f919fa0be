package parts

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Slider is a handle on a track with a band drawn on it. It is moved with the
// mouse or the arrow keys.
type Slider struct {
	widget.BaseWidget
	kit     *Kit
	scale   Scale
	label   string
	onMove  func(float64)
	track   track
	focused bool
}

// Slider makes a slider; label says what it sets and where it stands.
func (k *Kit) Slider(name, label string, scale Scale, onMove func(float64)) *Slider {
	s := &Slider{kit: k, scale: scale, label: label, onMove: onMove}
	s.ExtendBaseWidget(s)
	k.enroll(name, s)
	return s
}

// Set moves handle and band without telling anyone.
func (s *Slider) Set(label string, scale Scale) {
	s.scale, s.label = scale, label
	s.Refresh()
}

// Value is where the handle stands.
func (s *Slider) Value() float64 { return s.scale.Value }

// Nudge moves the handle by a number of steps.
func (s *Slider) Nudge(steps float64) { s.moveTo(s.scale.Value + steps*s.scale.Step) }

func (s *Slider) moveTo(value float64) {
	if value = s.onStep(value); value != s.scale.Value {
		s.choose(value)
	}
}

func (s *Slider) choose(value float64) {
	s.scale.Value = value
	s.onMove(value)
}

// onStep is the step nearest to a value.
func (s *Slider) onStep(value float64) float64 {
	value = math.Round(value/s.scale.Step) * s.scale.Step
	return min(max(value, s.scale.Low), s.scale.High)
}

func (s *Slider) at(value float64) float32 { return s.scale.at(value, s.Size().Width) }

func (s *Slider) valueAt(x float32) float64 {
	share := float64((x - sliderEnd) / max(1, s.Size().Width-2*sliderEnd))
	return s.scale.Low + share*(s.scale.High-s.scale.Low)
}

const handleRadius = 12

// Tapped moves the handle to the mouse. Where the handle stands there already, as
// it does on a value that is only assumed, the tap says that it is right.
func (s *Slider) Tapped(event *fyne.PointEvent) {
	s.kit.FocusOn(s)
	s.choose(s.onStep(s.valueAt(event.Position.X)))
}

// Dragged moves the handle with the mouse.
func (s *Slider) Dragged(event *fyne.DragEvent) {
	if !s.focused {
		s.kit.FocusOn(s)
	}
	s.moveTo(s.valueAt(event.Position.X))
}

// DragEnd has nothing left to do.
func (s *Slider) DragEnd() {}

// FocusGained draws the ring.
func (s *Slider) FocusGained() {
	s.focused = true
	s.Refresh()
	s.kit.reveal(s)
}

// FocusLost takes the ring away.
func (s *Slider) FocusLost() {
	s.focused = false
	s.Refresh()
}

// TypedRune moves by a step with plus and minus.
func (s *Slider) TypedRune(r rune) {
	switch r {
	case '+':
		s.Nudge(1)
	case '-', '−':
		s.Nudge(-1)
	}
}

// TypedKey moves the handle with the arrows, and takes the value where it stands
// with the space bar. Page Up and Down scroll, as they do everywhere else.
func (s *Slider) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeyLeft, fyne.KeyDown:
		s.Nudge(-1)
	case fyne.KeyRight, fyne.KeyUp:
		s.Nudge(1)
	case fyne.KeySpace:
		s.choose(s.scale.Value)
	case fyne.KeyHome:
		s.moveTo(s.scale.Low)
	case fyne.KeyEnd:
		s.moveTo(s.scale.High)
	default:
		s.kit.TypedKey(event)
	}
}

// Cursor is a hand.
func (s *Slider) Cursor() desktop.Cursor { return desktop.PointerCursor }

// AccessibilityLabel says what the slider sets and where it stands.
func (s *Slider) AccessibilityLabel() string { return s.label }

// AccessibilityRole is that of a button, the nearest there is.
func (s *Slider) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// MinSize leaves room for the track and a line of labels.
func (s *Slider) MinSize() fyne.Size {
	return s.kit.trackSize(s.scale)
}

// CreateRenderer draws the slider.
func (s *Slider) CreateRenderer() fyne.WidgetRenderer {
	r := &sliderRenderer{slider: s}
	r.Refresh()
	return r
}

type sliderRenderer struct {
	slider  *Slider
	objects []fyne.CanvasObject
}

func (r *sliderRenderer) Layout(fyne.Size) { r.Refresh() }

func (r *sliderRenderer) Refresh() {
	r.objects = r.slider.draw()
	canvas.Refresh(r.slider)
}

func (r *sliderRenderer) MinSize() fyne.Size           { return r.slider.MinSize() }
func (r *sliderRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *sliderRenderer) Destroy()                     {}

func (s *Slider) draw() []fyne.CanvasObject {
	drawn := s.track.draw(s.kit, s.scale, s.Size())
	palette, x := s.kit.Palette, s.at(s.scale.Value)
	if s.focused {
		ring := canvas.NewCircle(palette.Surface)
		ring.StrokeColor, ring.StrokeWidth = palette.Focus, 3
		place(ring, x-handleRadius-5, sliderTrack-handleRadius-5, 2*handleRadius+10, 2*handleRadius+10)
		drawn = append(drawn, ring)
	}
	handle := canvas.NewCircle(palette.Primary)
	handle.StrokeColor, handle.StrokeWidth = palette.Surface, 2.5
	place(handle, x-handleRadius, sliderTrack-handleRadius, 2*handleRadius, 2*handleRadius)
	return append(drawn, handle)
}
