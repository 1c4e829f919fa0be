package parts

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// Breath is a disc that grows as one breathes in and shrinks as one breathes out,
// with a word beside it.
type Breath struct {
	Object fyne.CanvasObject
	kit    *Kit
	lungs  *lungs
	base   float32
	disc   *fyne.Container
	word   *Text
}

// Breath makes the disc, with room for any of the words; Show sets it.
func (k *Kit) Breath(words []string) *Breath { return k.breath(46*k.Scale, Body, words) }

// LargeBreath is a disc that is read from the floor.
func (k *Kit) LargeBreath(words []string) *Breath { return k.breath(84, DisplaySmall, words) }

func (k *Kit) breath(side float32, role Role, words []string) *Breath {
	ring := canvas.NewCircle(color.Transparent)
	ring.StrokeColor, ring.StrokeWidth = k.Palette.Border, 1.5
	disc := canvas.NewCircle(k.Palette.Primary)
	b := &Breath{kit: k, lungs: &lungs{side: side}, base: side, word: k.Text(role, Plain, "").RoomFor(words...)}
	b.disc = container.New(b.lungs, ring, disc)
	b.Object = container.New(iconLine{gap: 12}, b.disc, b.word)
	return b
}

// grow sets disc and word larger.
func (b *Breath) grow(size float32) {
	b.lungs.side = b.base * size
	b.word.grow(size)
}

func (b *Breath) widestWord() float32 { return b.Object.MinSize().Width }

// Show sets how full the lungs are, 0 to 1, and the word beside them.
func (b *Breath) Show(word string, full float64) {
	b.kit.Set(b.word, Plain, word)
	if math.Abs(full-float64(b.lungs.full)) < seenEdge/float64(b.lungs.travel()) {
		return
	}
	b.lungs.full = float32(full)
	b.lungs.Layout(b.disc.Objects, b.disc.Size())
	b.disc.Objects[1].Refresh()
}

// lungs lays a disc out within a ring, by how full it is.
type lungs struct{ side, full float32 }

// emptyPart and fullPart are how much of the ring the disc takes when the lungs are
// empty and when they are full.
const (
	emptyPart = 0.3
	fullPart  = 0.96
)

// seenEdge is the least way of the edge of the disc that is drawn, in pixels: the
// toolkit draws a disc on whole pixels, and the whole window anew for every change.
const seenEdge = 0.5

// travel is the way that the edge of the disc goes from empty to full, in pixels.
func (l *lungs) travel() float32 { return (fullPart - emptyPart) * l.side / 2 }

func (l *lungs) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, size.Width, size.Height)
	part := emptyPart + (fullPart-emptyPart)*l.full
	wide, high := size.Width*part, size.Height*part
	place(objects[1], (size.Width-wide)/2, (size.Height-high)/2, wide, high)
}

func (l *lungs) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSquareSize(l.side) }
