package figure

import (
	"image"
	"image/color"
	"image/draw"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// Kind is a small drawing.
type Kind string

// The small drawings: the sleep positions, where to measure the shoulders, the
// places for a small pillow, what the pages of knowledge tell of, and the mark of the
// application.
const (
	KindSide         Kind = "side"
	KindBack         Kind = "back"
	KindStomach      Kind = "stomach"
	KindShoulders    Kind = "shoulders"
	KindUnderKnees   Kind = "under-knees"
	KindBetweenKnees Kind = "between-knees"
	KindUnderHips    Kind = "under-hips"
	KindHugged       Kind = "hugged"
	KindUpperBack    Kind = "upper-back"
	KindSunrise      Kind = "sunrise"
	KindNight        Kind = "night"
	KindDesk         Kind = "desk"
	KindTalk         Kind = "talk"
	KindSayings      Kind = "sayings"
	KindTowels       Kind = "towels"
	KindMattress     Kind = "mattress"
	KindWarmCold     Kind = "warm-cold"
	KindPills        Kind = "pills"
	KindMark         Kind = "mark"
)

// Kinds lists every small drawing.
func Kinds() []Kind {
	return []Kind{KindSide, KindBack, KindStomach, KindShoulders, KindUnderKnees, KindBetweenKnees, KindUnderHips, KindHugged,
		KindUpperBack, KindSunrise, KindNight, KindDesk, KindTalk, KindSayings, KindTowels, KindMattress, KindWarmCold, KindPills, KindMark}
}

var _ fyne.Accessible = (*Drawing)(nil)

// Drawing shows a small drawing that does not move.
type Drawing struct {
	widget.BaseWidget
	raster *canvas.Raster
	easel  easel
	label  string
}

// NewDrawing makes a small drawing. The label says in words what it shows.
func NewDrawing(kind Kind, ink Ink, label string) *Drawing {
	return newDrawing(label, func(dst *image.RGBA, by *painter) { by.drawing(dst, kind, ink) })
}

// newDrawing is a drawing that paint paints.
func newDrawing(label string, paint func(*image.RGBA, *painter)) *Drawing {
	d := &Drawing{label: label}
	d.raster = canvas.NewRaster(func(w, h int) image.Image { return d.easel.image(w, h, paint) })
	d.ExtendBaseWidget(d)
	keepers = append(keepers, d)
	return d
}

// AccessibilityLabel says in words what the drawing shows.
func (d *Drawing) AccessibilityLabel() string { return d.label }

// AccessibilityRole says that there is nothing to operate, only to read.
func (d *Drawing) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// CreateRenderer is called by Fyne.
func (d *Drawing) CreateRenderer() fyne.WidgetRenderer {
	return &rasterRenderer{raster: d.raster, least: fyne.NewSize(96, 58), refresh: func() { d.easel.stale = true }, destroy: func() {}}
}

// PaintDrawing fills dst with a small drawing.
func PaintDrawing(dst *image.RGBA, kind Kind, ink Ink) {
	new(painter).drawing(dst, kind, ink)
}

func (p *painter) drawing(dst *image.RGBA, kind Kind, ink Ink) {
	if paint, found := sketches[kind]; found {
		fillWith(dst, ink.Surface)
		paint(sketchPen(dst), ink)
		return
	}
	switch kind {
	case KindShoulders:
		paintShoulders(dst, ink)
	case KindUpperBack:
		paintUpperBack(dst, ink)
	case KindMark:
		fillWith(dst, ink.Surface)
		PaintMark(dst)
	default:
		p.asleep(dst, kind, ink)
	}
}

func fillWith(dst *image.RGBA, c color.Color) {
	draw.Draw(dst, dst.Bounds(), image.NewUniform(c), image.Point{}, draw.Src)
}
