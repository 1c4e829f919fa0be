package figure

import (
	"image"
	"math"

	"chevet/app/fit"
	"chevet/app/units"
)

// Stack is a height that is made of something, beside a ruler.
type Stack struct {
	Method fit.Method
	// HeightCM is the height that is asked for, 0 to 25 cm.
	HeightCM float64
	// Unit is what the ruler counts in.
	Unit units.LengthUnit
}

// NewStack draws a height that is made, and measured with a ruler. The label says in
// words what it shows.
func NewStack(stack Stack, ink Ink, label string) *Drawing {
	return newDrawing(label, func(dst *image.RGBA, _ *painter) { PaintStack(dst, stack, ink) })
}

// What the picture of a stack shows, in centimetres: how wide it is, and how much of
// the table is seen; where the stack lies and where the ruler stands.
const (
	stackWide                = 33.0
	tableCM                  = 2.2
	stackLeft, stackRight    = 2.6, 25.0
	rulerLeft, rulerRight    = 26.2, 29.4
	aboveRuler, aboveMeasure = 1.2, 2.6
)

// The rulers: a short one, and a long one for heights that would reach its end, each
// so many centimetres or inches long.
const (
	shortCM, longCM     = 20, 30
	shortInch, longInch = 8, 12
)

// rulerOf is a ruler that is long enough for a height: how far its marks are apart in
// centimetres, and how many there are.
func rulerOf(s Stack) (apart float64, marks int) {
	apart, short, long := 1.0, shortCM, longCM
	if s.Unit == units.Inches {
		apart, short, long = float64(units.Inch), shortInch, longInch
	}
	if s.HeightCM+aboveMeasure > float64(short)*apart {
		return apart, long
	}
	return apart, short
}

// PaintStack fills dst with a stack and the ruler beside it. Both stand on a table, the
// ruler with its nought on it, and are drawn in one scale.
func PaintStack(dst *image.RGBA, s Stack, ink Ink) {
	fillWith(dst, ink.Surface)
	s.HeightCM = min(max(s.HeightCM, 0), fit.HighestCM)
	apart, marks := rulerOf(s)
	tall := apart*float64(marks) + aboveRuler
	p := newPen(dst)
	w, h := float64(dst.Rect.Dx()), float64(dst.Rect.Dy())
	p.scale = math.Min(w/stackWide, h/(tall+tableCM+1))
	p.left, p.ground = (w-stackWide*p.scale)/2, h/2+(tall-tableCM)/2*p.scale

	p.fill(ink.Bed, roundBox(at{X: 0.8, Y: -tableCM}, at{X: stackWide - 0.8, Y: 0}, 0.8))
	p.fill(ink.Sheet, roundBox(at{X: 0.8, Y: -0.9}, at{X: stackWide - 0.8, Y: 0}, 0.4))
	if s.Method == fit.Pillow {
		p.pressedPillow(s.HeightCM, ink)
	} else {
		pile{s.Method, stackLeft, stackRight, 0, s.HeightCM}.paint(p, ink)
	}
	p.ruler(apart, marks, ink)
	p.asked(s, ink)
}

// ruler stands on the table: a long mark at every fifth or at every inch.
func (p *pen) ruler(apart float64, marks int, ink Ink) {
	end := apart * float64(marks)
	p.fill(ink.Wood, roundBox(at{X: rulerLeft, Y: 0}, at{X: rulerRight, Y: end + 0.5}, 0.35))
	long := 5
	if apart > 1 {
		long = 1
	}
	for i := 1; i < marks; i++ {
		p.rulerMark(apart*float64(i), i%long == 0, ink)
	}
	for i := range marks {
		p.line(ink.Rule, 0.07, 0.8, []at{{X: rulerLeft + 0.08, Y: apart * (float64(i) + 0.5)}, {X: rulerLeft + 0.6, Y: apart * (float64(i) + 0.5)}})
	}
}

func (p *pen) rulerMark(y float64, long bool, ink Ink) {
	reach := 1.05
	if long {
		reach = 1.8
	}
	p.line(ink.Rule, 0.12, 1.2, []at{{X: rulerLeft + 0.08, Y: y}, {X: rulerLeft + reach, Y: y}})
}

// asked marks the height that is asked for on the ruler, with a level line to what has
// that height.
func (p *pen) asked(s Stack, ink Ink) {
	from := stackLeft - 1
	if s.Method == fit.Pillow {
		from = pressAt + 5
	}
	level := []at{{X: from, Y: s.HeightCM}, {X: rulerLeft - 0.2, Y: s.HeightCM}}
	if s.Method == fit.Pillow {
		p.line(ink.Surface, 0.5, 3.4, level)
	}
	p.dashes(ink.Small, 0.22, 1.8, 0.7, level)
	on := []at{{X: rulerLeft, Y: s.HeightCM}, {X: rulerRight + 0.3, Y: s.HeightCM}}
	p.line(ink.Surface, 0.62, 4.2, on)
	p.line(ink.Small, 0.3, 2.4, on)
	p.fill(ink.Small, []at{{X: rulerRight + 0.4, Y: s.HeightCM}, {X: rulerRight + 2, Y: s.HeightCM + 0.95}, {X: rulerRight + 2, Y: s.HeightCM - 0.95}})
}
