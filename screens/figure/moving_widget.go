package figure

import (
	"image"
	"math"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

var _ fyne.Accessible = (*Moving)(nil)

// Moving shows a movement: one instant of it, or the whole loop again and again.
type Moving struct {
	widget.BaseWidget
	raster   *canvas.Raster
	moves    *Moves
	ink      Ink
	label    string
	mirrored bool
	frame    Frame
	// image is what is shown, painted the part of it that moves.
	image, painted *image.RGBA
	stale          bool
	seconds        float64
	animation      *fyne.Animation
	from           float64
	ticks          int
	// loops is how many loops are still to run, 0 for no end, and done the part of the
	// one that runs.
	loops int
	done  float32
	// still says that the person has asked for no motion.
	still bool
	// OnShow, where set, is told each instant that is shown.
	OnShow func(seconds float64)
}

// playing holds the movements that run. Like every widget it belongs to the
// goroutine of the window.
var playing = map[*Moving]bool{}

// StopPlaying stops every movement where it is. The window calls it when it loses
// the foreground, because an animation goes on in a window that nobody sees.
func StopPlaying() {
	for m := range playing {
		m.Stop()
	}
}

// NewMoving shows the start of a movement. The label says in words what it shows;
// still keeps Play from moving anything.
func NewMoving(moves *Moves, ink Ink, label string, still bool) *Moving {
	m := &Moving{moves: moves, ink: ink, label: label, still: still}
	m.raster = canvas.NewRaster(m.imageOf)
	m.ExtendBaseWidget(m)
	keepers = append(keepers, m)
	return m
}

// SetFrame puts a frame around the movement. It is part of the image, which costs
// far less than a panel of the toolkit under it.
func (m *Moving) SetFrame(frame Frame) {
	m.frame, m.image = frame, nil
	m.raster.Refresh()
}

// ShowMoves shows the start of another movement, or of the same one for the other
// side of the body.
func (m *Moving) ShowMoves(moves *Moves, label string, mirrored bool) {
	m.Stop()
	m.moves, m.label, m.mirrored = moves, label, mirrored
	m.show(0)
}

// Mirror shows the movement for the other side of the body, or for the side that
// it is drawn for.
func (m *Moving) Mirror(mirrored bool) {
	if m.mirrored != mirrored {
		m.mirrored = mirrored
		m.show(m.seconds)
	}
}

// At stops and shows the person after so many seconds at the usual pace.
func (m *Moving) At(seconds float64) {
	m.Stop()
	m.show(seconds)
}

// Seconds is the instant that is shown, from the start of the loop.
func (m *Moving) Seconds() float64 { return m.seconds }

// Play runs the loop from the instant that is shown, pace 1 being the usual one,
// until Stop. It does nothing when there is to be no motion or nobody to see it.
func (m *Moving) Play(pace float64) {
	m.Stop()
	if m.still || !m.Visible() || pace <= 0 {
		return
	}
	m.from, m.ticks, m.loops, m.done = m.seconds, 0, 0, 0
	m.animation = fyne.NewAnimation(time.Duration(m.moves.LoopSeconds()/pace*float64(time.Second)), m.tick)
	m.animation.Curve = fyne.AnimationLinear
	m.animation.RepeatCount = fyne.AnimationRepeatForever
	playing[m] = true
	m.animation.Start()
}

// PlayLoops runs so many loops at the usual pace and ends where it began. One that
// runs already goes on.
func (m *Moving) PlayLoops(loops int) {
	if !m.Playing() {
		m.Play(1)
		m.loops, m.done = loops, 0
	}
}

// Playing says whether the loop runs.
func (m *Moving) Playing() bool { return playing[m] }

// Stop leaves the person as they are.
func (m *Moving) Stop() {
	if m.animation != nil {
		m.animation.Stop()
		m.animation = nil
	}
	delete(playing, m)
}

// tick shows a part of the loop. Fyne ticks up to 60 times a second; every second
// tick is painted.
func (m *Moving) tick(done float32) {
	m.ticks++
	if m.loops > 0 && done < m.done {
		if m.loops--; m.loops == 0 {
			m.At(m.from)
			return
		}
	}
	m.done = done
	if playing[m] && m.ticks%2 == 1 {
		m.show(m.from + float64(done)*m.moves.LoopSeconds())
	}
}

func (m *Moving) show(seconds float64) {
	m.seconds = math.Mod(seconds, m.moves.LoopSeconds())
	if m.moves.Moved(m.seconds, m.mirrored) {
		m.stale = true
		m.raster.Refresh()
	}
	if m.OnShow != nil {
		m.OnShow(m.seconds)
	}
}

func (m *Moving) imageOf(w, h int) image.Image {
	w, h = max(w, 1), max(h, 1)
	if m.image == nil || m.image.Rect.Dx() != w || m.image.Rect.Dy() != h {
		m.image, m.stale = image.NewRGBA(image.Rect(0, 0, w, h)), true
		m.painted = m.frame.paint(m.image, m.ink.Surface, float64(w)/float64(max(m.Size().Width, 1)))
	}
	if m.stale {
		m.moves.Paint(m.painted, m.seconds, m.mirrored, m.ink)
		m.stale = false
	}
	return m.image
}

// Hide stops the movement with the widget.
func (m *Moving) Hide() {
	m.Stop()
	m.BaseWidget.Hide()
}

// AccessibilityLabel says in words what is shown.
func (m *Moving) AccessibilityLabel() string { return m.label }

// AccessibilityRole says that there is nothing to operate, only to read.
func (m *Moving) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// CreateRenderer is called by Fyne.
func (m *Moving) CreateRenderer() fyne.WidgetRenderer {
	return &rasterRenderer{raster: m.raster, least: fyne.NewSize(120, 90), refresh: func() { m.stale = true }, destroy: m.Stop}
}
