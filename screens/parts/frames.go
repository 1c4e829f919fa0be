package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// Split sets two objects side by side, the left one taking ratio of the width,
// or one above the other where there is less than narrowest at normal text size.
func (k *Kit) Split(narrowest, ratio, gap float32, left, right fyne.CanvasObject) *fyne.Container {
	return container.New(split{narrowest: narrowest * k.Scale, ratio: ratio, gap: gap}, left, right)
}

// Aside is Split with the right part on top where the two do not fit beside each
// other.
func (k *Kit) Aside(narrowest, ratio, gap float32, left, right fyne.CanvasObject) *fyne.Container {
	return container.New(split{narrowest: narrowest * k.Scale, ratio: ratio, gap: gap, rightOnTop: true}, left, right)
}

type split struct {
	narrowest, ratio, gap float32
	rightOnTop            bool
}

func (s split) widths(width float32) (left, right float32, beside bool) {
	if width < s.narrowest {
		return width, width, false
	}
	left = (width - s.gap) * s.ratio
	return left, width - s.gap - left, true
}

func (s split) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	left, right, beside := s.widths(width)
	tallLeft, tallRight := HeightFor(objects[0], left), HeightFor(objects[1], right)
	if beside {
		return max(tallLeft, tallRight)
	}
	return tallLeft + s.gap + tallRight
}

func (s split) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	left, right, beside := s.widths(size.Width)
	tallLeft, tallRight := HeightFor(objects[0], left), HeightFor(objects[1], right)
	switch {
	case beside:
		place(objects[0], 0, 0, left, tallLeft)
		place(objects[1], left+s.gap, 0, right, tallRight)
	case s.rightOnTop:
		place(objects[1], 0, 0, right, tallRight)
		place(objects[0], 0, tallRight+s.gap, left, tallLeft)
	default:
		place(objects[0], 0, 0, left, tallLeft)
		place(objects[1], 0, tallLeft+s.gap, right, tallRight)
	}
}

func (s split) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().Max(objects[1].MinSize())
}

// Bar sets left and right at the two ends of one line, and one above the other
// where they do not fit beside each other.
func Bar(gap float32, left, right fyne.CanvasObject) *fyne.Container {
	return container.New(bar{gap}, left, right)
}

type bar struct{ gap float32 }

func (b bar) beside(objects []fyne.CanvasObject, width float32) bool {
	return naturalWidth(objects[0])+b.gap+naturalWidth(objects[1]) <= width+0.5
}

func (b bar) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	if b.beside(objects, width) {
		return max(HeightFor(objects[0], naturalWidth(objects[0])), HeightFor(objects[1], naturalWidth(objects[1])))
	}
	return HeightFor(objects[0], width) + b.gap + HeightFor(objects[1], width)
}

func (b bar) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	left, right := objects[0], objects[1]
	if !b.beside(objects, size.Width) {
		tall := HeightFor(left, size.Width)
		place(left, 0, 0, size.Width, tall)
		place(right, 0, tall+b.gap, size.Width, HeightFor(right, size.Width))
		return
	}
	wideLeft, wideRight := naturalWidth(left), naturalWidth(right)
	tallLeft, tallRight := HeightFor(left, wideLeft), HeightFor(right, wideRight)
	place(left, 0, (size.Height-tallLeft)/2, wideLeft, tallLeft)
	place(right, size.Width-wideRight, (size.Height-tallRight)/2, wideRight, tallRight)
}

func (b bar) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().Max(objects[1].MinSize())
}

// Pad leaves room around an object.
func Pad(top, right, bottom, left float32, object fyne.CanvasObject) *fyne.Container {
	return container.New(pad{top, right, bottom, left}, object)
}

type pad struct{ top, right, bottom, left float32 }

func (p pad) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return p.top + HeightFor(objects[0], width-p.left-p.right) + p.bottom
}

func (p pad) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], p.left, p.top, size.Width-p.left-p.right, size.Height-p.top-p.bottom)
}

func (p pad) naturalWidth(objects []fyne.CanvasObject) float32 {
	return p.left + naturalWidth(objects[0]) + p.right
}

func (p pad) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(p.left+p.right, p.top+p.bottom)
}

// Hang sets an object beside words, in a column of a width of its own.
func Hang(indent float32, lead, words fyne.CanvasObject) *fyne.Container {
	return container.New(hang{indent}, lead, words)
}

type hang struct{ indent float32 }

func (h hang) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return max(HeightFor(objects[0], h.indent), HeightFor(objects[1], width-h.indent))
}

func (h hang) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, h.indent, HeightFor(objects[0], h.indent))
	place(objects[1], h.indent, 0, size.Width-h.indent, HeightFor(objects[1], size.Width-h.indent))
}

func (h hang) MinSize(objects []fyne.CanvasObject) fyne.Size {
	words := objects[1].MinSize()
	return fyne.NewSize(h.indent+words.Width, max(objects[0].MinSize().Height, words.Height))
}

// Measure holds an object to a widest width and centres it.
func Measure(widest float32, object fyne.CanvasObject) *fyne.Container {
	return container.New(measure{widest}, object)
}

type measure struct{ widest float32 }

func (m measure) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[0], min(width, m.widest))
}

func (m measure) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	width := min(size.Width, m.widest)
	place(objects[0], (size.Width-width)/2, 0, width, size.Height)
}

func (m measure) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize()
}

// AtMost holds an object to a widest width at the left.
func AtMost(widest float32, object fyne.CanvasObject) *fyne.Container {
	return container.New(atMost{widest}, object)
}

type atMost struct{ widest float32 }

func (m atMost) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[0], min(width, m.widest))
}

func (m atMost) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, min(size.Width, m.widest), size.Height)
}

func (m atMost) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

// InRatio gives an object the height that its width asks for, within bounds.
func InRatio(heightPerWidth, lowest, highest float32, object fyne.CanvasObject) *fyne.Container {
	return container.New(inRatio{heightPerWidth, lowest, highest}, object)
}

type inRatio struct{ ratio, lowest, highest float32 }

func (r inRatio) HeightFor(_ []fyne.CanvasObject, width float32) float32 {
	return min(max(width*r.ratio, r.lowest), r.highest)
}

func (r inRatio) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, size.Width, size.Height)
}

func (r inRatio) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(objects[0].MinSize().Width, r.lowest)
}

// panelRoom is left free inside the edges of a panel, panelRadius is the radius of
// its corners, in pixels.
const (
	panelRoom   = 17
	panelRadius = 14
)

// Panel sets an object on a rounded surface.
func (k *Kit) Panel(object fyne.CanvasObject) *fyne.Container {
	return k.panel(k.Palette.Surface, k.Palette.Hairline, panelRoom, object)
}

// PicturePanel is Panel for pictures, which leave room around themselves.
func (k *Kit) PicturePanel(pictures fyne.CanvasObject) *fyne.Container {
	const room = 6
	return k.panel(k.Palette.Surface, k.Palette.Hairline, room, pictures)
}

// Note sets an object on a surface with a coloured edge, for what must not be missed.
func (k *Kit) Note(tone Tone, object fyne.CanvasObject) *fyne.Container {
	edge := canvas.NewRectangle(k.toneColor(tone))
	edge.CornerRadius = 2
	inside := container.New(noteLayout{}, edge, object)
	return k.panel(k.Palette.Surface, k.Palette.Hairline, panelRoom, inside)
}

type noteLayout struct{}

const noteIndent = 16

func (noteLayout) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[1], width-noteIndent)
}

func (noteLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, 4, size.Height)
	place(objects[1], noteIndent, 0, size.Width-noteIndent, size.Height)
}

func (noteLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[1].MinSize().AddWidthHeight(noteIndent, 0)
}
