package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// ringRoom is left free around every control for its focus ring.
const ringRoom = 3

// Press is a surface that can be pressed with the mouse or the space bar. All
// buttons, choices and tiles are a Press with something different on it.
type Press struct {
	widget.BaseWidget
	kit     *Kit
	label   string
	inside  fyne.CanvasObject
	insets  fyne.Size
	radius  float32
	fill    color.Color
	hover   color.Color
	edge    color.Color
	onPress func()
	// onActive is told whenever the mouse or the focus comes and when both are gone.
	onActive func(active bool)
	// enters says that Enter presses it too; otherwise Enter goes on.
	enters bool
	// fromTop sets what is on it at its top where there is more room than it needs.
	fromTop bool
	// inert says that it cannot be pressed and does not look as if it could.
	inert            bool
	focused, hovered bool
}

func (k *Kit) newPress(name, label string, inside fyne.CanvasObject, onPress func()) *Press {
	p := &Press{kit: k, label: label, inside: inside, onPress: onPress, radius: 10, insets: fyne.NewSize(14, 9)}
	p.ExtendBaseWidget(p)
	k.enroll(name, p)
	return p
}

// Tapped focuses the surface and presses it. In a room that has keys of its own
// the focus stays where it is, so that they go on working.
func (p *Press) Tapped(*fyne.PointEvent) {
	if p.kit.Keys == nil {
		p.kit.FocusOn(p)
	}
	p.onPress()
}

// FocusGained draws the ring and brings the surface into view.
func (p *Press) FocusGained() {
	p.kit.reveal(p)
	p.setActive(true, p.hovered)
}

// FocusLost takes the ring away.
func (p *Press) FocusLost() {
	p.setActive(false, p.hovered)
}

// TypedRune has no use for letters, save in a room that has.
func (p *Press) TypedRune(r rune) { p.kit.TypedRune(r) }

// TypedKey presses the surface with the space bar; arrows go to its neighbours.
func (p *Press) TypedKey(event *fyne.KeyEvent) {
	enter := event.Name == fyne.KeyReturn || event.Name == fyne.KeyEnter
	switch {
	case event.Name == fyne.KeySpace, enter && p.enters:
		p.onPress()
	case p.kit.Keys != nil && p.kit.Keys(event):
	case event.Name == fyne.KeyDown, event.Name == fyne.KeyRight:
		p.kit.FocusNext()
	case event.Name == fyne.KeyUp, event.Name == fyne.KeyLeft:
		p.kit.FocusPrevious()
	default:
		p.kit.TypedKey(event)
	}
}

// MouseIn shows that the surface can be pressed.
func (p *Press) MouseIn(*desktop.MouseEvent) { p.setHovered(true) }

// MouseMoved does the same where the mouse was there before, when the surface was
// put into the window again.
func (p *Press) MouseMoved(*desktop.MouseEvent) {
	if !p.hovered {
		p.setHovered(true)
	}
}

// MouseOut takes the hover colour away.
func (p *Press) MouseOut() { p.setHovered(false) }

func (p *Press) setHovered(hovered bool) { p.setActive(p.focused, hovered) }

func (p *Press) setActive(focused, hovered bool) {
	before := p.focused || p.hovered
	comes := focused && !p.focused || hovered && !p.hovered
	p.focused, p.hovered = focused, hovered
	p.Refresh()
	if after := focused || hovered; p.onActive != nil && (after != before || comes) {
		p.onActive(after)
	}
}

// Cursor is a hand where there is something to press.
func (p *Press) Cursor() desktop.Cursor {
	if p.inert {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// AccessibilityLabel says what the surface does.
func (p *Press) AccessibilityLabel() string { return p.label }

// AccessibilityRole is that of a button.
func (p *Press) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

func (p *Press) margins() fyne.Size {
	return fyne.NewSize(2*(ringRoom+p.insets.Width), 2*(ringRoom+p.insets.Height))
}

// HeightFor is the height with the words on it wrapped to a width.
func (p *Press) HeightFor(width float32) float32 {
	return max(HeightFor(p.inside, width-p.margins().Width)+p.margins().Height, leastTarget)
}

// leastTarget is the least height of anything to be pressed, in pixels (WCAG 2.5.8 asks for 24).
const leastTarget = 36

// NaturalWidth is the width with the words on one line.
func (p *Press) NaturalWidth() float32 {
	return max(naturalWidth(p.inside)+p.margins().Width, leastTarget)
}

// MinSize is the size at the width at hand.
func (p *Press) MinSize() fyne.Size {
	width := p.Size().Width
	if width <= 0 {
		width = p.NaturalWidth()
	}
	return fyne.NewSize(max(p.inside.MinSize().Width+p.margins().Width, leastTarget), p.HeightFor(width))
}

// CreateRenderer draws ring, surface and what is on it.
func (p *Press) CreateRenderer() fyne.WidgetRenderer {
	r := &pressRenderer{
		press: p,
		ring:  canvas.NewRectangle(color.Transparent),
		face:  canvas.NewRectangle(color.Transparent),
	}
	r.ring.StrokeWidth = 2
	r.Refresh()
	if size := p.Size(); !size.IsZero() {
		r.Layout(size)
	}
	return r
}

type pressRenderer struct {
	press      *Press
	ring, face *canvas.Rectangle
}

func (r *pressRenderer) Layout(size fyne.Size) {
	p := r.press
	place(r.ring, 0, 0, size.Width, size.Height)
	place(r.face, ringRoom, ringRoom, size.Width-2*ringRoom, size.Height-2*ringRoom)
	width := size.Width - p.margins().Width
	height := min(HeightFor(p.inside, width), size.Height-p.margins().Height)
	top := (size.Height - height) / 2
	if p.fromTop {
		top = ringRoom + p.insets.Height
	}
	place(p.inside, ringRoom+p.insets.Width, top, width, height)
}

func (r *pressRenderer) Refresh() {
	p := r.press
	r.ring.StrokeColor = color.Transparent
	if p.focused {
		r.ring.StrokeColor = p.kit.Palette.Focus
	}
	r.ring.CornerRadius = p.radius + ringRoom
	r.face.CornerRadius = p.radius
	r.face.FillColor = p.fill
	if p.hovered && p.hover != nil {
		r.face.FillColor = p.hover
	}
	r.face.StrokeColor, r.face.StrokeWidth = p.edge, 0
	if p.edge != nil {
		r.face.StrokeWidth = 1.3
	}
	r.ring.Refresh()
	r.face.Refresh()
}

func (r *pressRenderer) MinSize() fyne.Size { return r.press.MinSize() }
func (r *pressRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.face, r.press.inside}
}
func (r *pressRenderer) Destroy() {}
