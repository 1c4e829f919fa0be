package figure

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

var _ fyne.Accessible = (*Picture)(nil)

// Picture shows a scene, and eases from one to the next.
type Picture struct {
	widget.BaseWidget
	raster    *canvas.Raster
	easel     easel
	ink       Ink
	label     string
	scene     Scene
	animation *fyne.Animation
	// shown is what is in view; while the picture is under way it lies between from
	// and goal.
	shown, from, goal shot
	ticks             int
}

// NewPicture makes a picture of a scene. The label says in words what it shows.
func NewPicture(scene Scene, ink Ink, label string) *Picture {
	p := &Picture{ink: ink, label: label, scene: scene, shown: shotOf(scene)}
	p.raster = canvas.NewRaster(func(w, h int) image.Image {
		return p.easel.image(w, h, func(dst *image.RGBA, by *painter) { by.paint(dst, p.shown, p.ink) })
	})
	p.ExtendBaseWidget(p)
	keepers = append(keepers, p)
	return p
}

// ShowScene moves the picture to a scene, or changes it at once when moving is
// false or the person lies down another way.
func (p *Picture) ShowScene(scene Scene, label string, moving bool) {
	p.label = label
	if scene == p.scene && moving {
		return
	}
	p.scene = scene
	to := shotOf(scene)
	if moving && p.Visible() && canEase(p.shown, to) {
		p.start(to)
		return
	}
	p.stop()
	p.show(to)
}

func (p *Picture) show(s shot) {
	p.shown = s
	p.easel.stale = true
	p.raster.Refresh()
}

// Hide stops any movement with the picture.
func (p *Picture) Hide() {
	p.arrive()
	p.BaseWidget.Hide()
}

// AccessibilityLabel says in words what the picture shows.
func (p *Picture) AccessibilityLabel() string { return p.label }

// AccessibilityRole says that there is nothing to operate, only to read.
func (p *Picture) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// CreateRenderer is called by Fyne.
func (p *Picture) CreateRenderer() fyne.WidgetRenderer {
	return &rasterRenderer{raster: p.raster, least: fyne.NewSize(240, 130), refresh: func() { p.easel.stale = true }, destroy: p.arrive}
}

// easel keeps the painted image and paints it anew only when it must.
type easel struct {
	painter painter
	painted *image.RGBA
	stale   bool
}

func (e *easel) image(w, h int, paint func(*image.RGBA, *painter)) image.Image {
	w, h = max(w, 1), max(h, 1)
	if e.painted == nil || e.painted.Rect.Dx() != w || e.painted.Rect.Dy() != h {
		e.painted, e.stale = image.NewRGBA(image.Rect(0, 0, w, h)), true
	}
	if e.stale {
		paint(e.painted, &e.painter)
		e.stale = false
	}
	return e.painted
}

// rasterRenderer lets one raster fill a widget.
type rasterRenderer struct {
	raster           *canvas.Raster
	least            fyne.Size
	refresh, destroy func()
}

func (r *rasterRenderer) Layout(size fyne.Size)        { r.raster.Resize(size) }
func (r *rasterRenderer) MinSize() fyne.Size           { return r.least }
func (r *rasterRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.raster} }
func (r *rasterRenderer) Destroy()                     { r.destroy() }
func (r *rasterRenderer) Refresh() {
	r.refresh()
	r.raster.Refresh()
}
