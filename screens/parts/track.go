package parts

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// Scale is what a slider can be set to, and the band drawn on it.
type Scale struct {
	Low, High, Step float64
	// Value is where the handle stands.
	Value float64
	// BandLow to BandHigh is the recommended band, with Best marked in it; there is
	// no band where BandHigh is not above BandLow.
	BandLow, Best, BandHigh float64
	// Ticks are the places along the track that carry a label.
	Ticks []Tick
}

// Tick is a labelled place along a slider.
type Tick struct {
	At    float64
	Words string
}

const (
	sliderEnd   = 18
	sliderTrack = 24
)

// at is where a value stands along a track of a width.
func (s Scale) at(value float64, width float32) float32 {
	share := (value - s.Low) / (s.High - s.Low)
	return sliderEnd + float32(min(max(share, 0), 1))*(width-2*sliderEnd)
}

func (k *Kit) trackSize(scale Scale) fyne.Size {
	if len(scale.Ticks) == 0 {
		return fyne.NewSize(160, 2*sliderTrack)
	}
	return fyne.NewSize(160, 2*sliderTrack+k.Text(Small, Soft, "0").lineHeight())
}

// track draws a scale. The labels are made anew only when they change, since a
// dragged slider is drawn many times a second.
type track struct {
	labels []*Text
	ticks  []Tick
}

func (t *track) draw(kit *Kit, scale Scale, size fyne.Size) []fyne.CanvasObject {
	drawn := []fyne.CanvasObject{trackBar(sliderEnd, size.Width-sliderEnd, 6, func(bar *canvas.Rectangle) { bar.FillColor = kit.Palette.Border })}
	if scale.BandHigh > scale.BandLow {
		drawn = append(drawn,
			trackBar(scale.at(scale.BandLow, size.Width), scale.at(scale.BandHigh, size.Width), 18, func(bar *canvas.Rectangle) {
				bar.FillColor, bar.StrokeColor, bar.StrokeWidth = kit.Palette.Band, kit.Palette.BandEdge, 1.5
			}),
			trackBar(scale.at(scale.Best, size.Width)-1.5, scale.at(scale.Best, size.Width)+1.5, 18, func(bar *canvas.Rectangle) {
				bar.FillColor = kit.Palette.BandEdge
			}))
	}
	if !slices.Equal(t.ticks, scale.Ticks) {
		t.ticks, t.labels = scale.Ticks, nil
		for _, tick := range scale.Ticks {
			t.labels = append(t.labels, kit.Text(Small, Soft, tick.Words))
		}
	}
	taken := float32(-1)
	for i, tick := range t.ticks {
		at := scale.at(tick.At, size.Width)
		notch := canvas.NewRectangle(kit.Palette.TextSoft)
		place(notch, at-0.5, 2*sliderTrack-9, 1, 6)
		drawn = append(drawn, notch)
		width := t.labels[i].NaturalWidth()
		x := min(max(at-width/2, 0), max(0, size.Width-width))
		if x <= taken {
			continue
		}
		taken = x + width + 6
		place(t.labels[i], x, 2*sliderTrack, width, t.labels[i].HeightFor(width))
		drawn = append(drawn, t.labels[i])
	}
	return drawn
}

func trackBar(from, to, height float32, paint func(*canvas.Rectangle)) *canvas.Rectangle {
	bar := canvas.NewRectangle(nil)
	bar.CornerRadius = min(height, to-from) / 2
	paint(bar)
	place(bar, from, sliderTrack-height/2, to-from, height)
	return bar
}

// Strip shows a band on a track that cannot be moved.
type Strip struct {
	widget.BaseWidget
	kit   *Kit
	scale Scale
	track track
}

// Strip makes a track with a band and no handle.
func (k *Kit) Strip(scale Scale) *Strip {
	s := &Strip{kit: k, scale: scale}
	s.ExtendBaseWidget(s)
	return s
}

// Set moves the band.
func (s *Strip) Set(scale Scale) {
	s.scale = scale
	s.Refresh()
}

// MinSize is that of a slider.
func (s *Strip) MinSize() fyne.Size { return s.kit.trackSize(s.scale) }

// CreateRenderer draws the track.
func (s *Strip) CreateRenderer() fyne.WidgetRenderer {
	r := &stripRenderer{strip: s}
	r.Refresh()
	return r
}

type stripRenderer struct {
	strip   *Strip
	objects []fyne.CanvasObject
}

func (r *stripRenderer) Layout(fyne.Size) { r.Refresh() }

func (r *stripRenderer) Refresh() {
	r.objects = r.strip.track.draw(r.strip.kit, r.strip.scale, r.strip.Size())
	canvas.Refresh(r.strip)
}

func (r *stripRenderer) MinSize() fyne.Size           { return r.strip.MinSize() }
func (r *stripRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *stripRenderer) Destroy()                     {}

// Progress shows how far along the person is, as a row of dashes. The same is
// said in words beside it.
func (k *Kit) Progress(step, of int) fyne.CanvasObject {
	dashes := make([]fyne.CanvasObject, of)
	for i := range dashes {
		dash := canvas.NewRectangle(k.Palette.Border)
		if i < step {
			dash.FillColor = k.Palette.Primary
		}
		dash.CornerRadius = 2
		dash.SetMinSize(fyne.NewSize(18, 4))
		dashes[i] = dash
	}
	return Flow(4, dashes...)
}
