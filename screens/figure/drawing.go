package figure

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"chevet/app/body"
)

// Kind is a small drawing.
type Kind string

// The small drawings: the sleep positions, where to measure the shoulders, the
// places for a small pillow, and the mark of the application.
const (
	KindSide         Kind = "side"
	KindBack         Kind = "back"
	KindStomach      Kind = "stomach"
	KindShoulders    Kind = "shoulders"
	KindUnderKnees   Kind = "under-knees"
	KindBetweenKnees Kind = "between-knees"
	KindUnderHips    Kind = "under-hips"
	KindHugged       Kind = "hugged"
	KindMark         Kind = "mark"
)

// Kinds lists every small drawing.
func Kinds() []Kind {
	return []Kind{KindSide, KindBack, KindStomach, KindShoulders, KindUnderKnees, KindBetweenKnees, KindUnderHips, KindHugged, KindMark}
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
	d := &Drawing{label: label}
	d.raster = canvas.NewRaster(func(w, h int) image.Image {
		return d.easel.image(w, h, func(dst *image.RGBA, by *painter) { by.drawing(dst, kind, ink) })
	})
	d.ExtendBaseWidget(d)
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
	p.paint(dst, shotOf(sceneOf(kind)), ink)
}

// sceneOf is the scene that a small drawing shows: a person of average measures
// on a pillow of the level height.
func sceneOf(kind Kind) Scene {
	scene := Scene{Position: body.Side}
	switch kind {
	case KindBack:
		scene.Position = body.Back
	case KindStomach:
		scene.Position = body.Stomach
	case KindUnderKnees:
		scene.Position = body.Back
		scene.Props.UnderKnees = true
	case KindBetweenKnees:
		scene.Props.BetweenKnees = true
	case KindUnderHips:
		scene.Position = body.Stomach
		scene.Props.UnderHips = true
	case KindHugged:
		scene.Props.Hugged = true
	}
	scene.PillowCM = body.LevelPillowCM(scene.Person, scene.Position, scene.Bed)
	return scene
}
