package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// WhenLow gives a function that leaves something out in a window that is too low to
// hold it beside the page, and brings it back.
func (k *Kit) WhenLow(leaveOut func(low bool)) { k.lows = append(k.lows, leaveOut) }

// Low says whether the window is low.
func (k *Kit) Low() bool { return k.low }

// SetLow says whether the window is low.
func (k *Kit) SetLow(low bool) {
	if k.low == low {
		return
	}
	k.low = low
	for _, leaveOut := range k.lows {
		leaveOut(low)
	}
}

// InLow sets short words in the place of those of a button, in a low window. What the
// button says of itself to those who hear it stays.
func (p *Press) InLow(short string) *Press {
	words, alone := p.inside.(*Text)
	if !alone {
		words = p.inside.(*fyne.Container).Objects[1].(*Text)
	}
	long := words.Words()
	p.kit.WhenLow(func(low bool) {
		if low {
			words.say(short)
		} else {
			words.say(long)
		}
	})
	return p
}

// IconInLow leaves a button with an icon nothing but that in a low window.
func (p *Press) IconInLow() *Press {
	line := p.inside.(*fyne.Container)
	icon, words := line.Objects[0], line.Objects[1]
	always, wide := icon.Visible(), p.insets.Width
	p.kit.WhenLow(func(low bool) {
		show(words, !low)
		show(icon, low || always)
		p.insets.Width = wide
		if low {
			p.insets.Width = iconInset
		}
	})
	return p
}

// iconInset is the room at both sides of an icon that stands alone on a button.
const iconInset = 8

// Return is Secondary for the way back: an arrow in a low window.
func (k *Kit) Return(name, words string, onPress func()) *Press {
	return k.SecondaryOrIcon(name, "backward", words, onPress)
}

// SecondaryOrIcon is Secondary that is an icon in a low window.
func (k *Kit) SecondaryOrIcon(name, sign, words string, onPress func()) *Press {
	icon := k.Icon(sign, Strong, 18)
	icon.Hide()
	p := k.newPress(name, words, container.New(iconLine{}, icon, k.Text(Body, Strong, words)), onPress)
	p.fill, p.hover, p.edge, p.enters = k.Palette.Surface, k.Palette.Hover, k.Palette.Border, true
	p.insets = fyne.NewSize(16, 9)
	return p.IconInLow()
}

// lowPicture is the height of a picture in a low window, in pixels: beside it there is
// room for what changes it, or for what it is a picture of.
const lowPicture = 78

// Picture is InRatio for a picture, which makes room for what belongs to it in a low
// window.
func (k *Kit) Picture(heightPerWidth, lowest, highest float32, picture fyne.CanvasObject) *fyne.Container {
	box := InRatio(heightPerWidth, lowest, highest, picture)
	usual := box.Layout
	k.WhenLow(func(low bool) {
		box.Layout = usual
		if low {
			box.Layout = inRatio{0, lowPicture, lowPicture}
		}
	})
	return box
}

// BarSparing is Bar that leaves out a part of what stands at the left, where that brings
// both sides into one line, and in a low window.
func (k *Kit) BarSparing(gap float32, left, right, spare fyne.CanvasObject) *fyne.Container {
	return container.New(&sparing{bar{gap}, k, spare}, left, right)
}

type sparing struct {
	bar
	kit   *Kit
	spare fyne.CanvasObject
}

func (s *sparing) settle(objects []fyne.CanvasObject, width float32) {
	show(s.spare, false)
	short := s.beside(objects, width)
	show(s.spare, !s.kit.low)
	if short && !s.beside(objects, width) {
		show(s.spare, false)
	}
}

func (s *sparing) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	s.settle(objects, width)
	return s.bar.HeightFor(objects, width)
}

func (s *sparing) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	s.settle(objects, size.Width)
	s.bar.Layout(objects, size)
}

// Head holds the line above a page, and Foot the buttons under it, which line up with
// what stands on the page. In a low window both take less room.
func (k *Kit) Head(line fyne.CanvasObject) *fyne.Container {
	return container.New(&edge{kit: k, right: 24}, line)
}

// Foot holds the buttons under a page.
func (k *Kit) Foot(buttons fyne.CanvasObject) *fyne.Container {
	return container.New(&edge{kit: k, right: PageMargin}, Measure(widestPage, buttons))
}

// edge leaves room around what stands above or under a page, less of it in a low window.
type edge struct {
	kit   *Kit
	right float32
}

func (e *edge) pad() pad {
	if e.kit.low {
		return pad{right: 10, left: 12}
	}
	return pad{top: 6, right: e.right, bottom: 6, left: PageMargin}
}

func (e *edge) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return e.pad().HeightFor(objects, width)
}

func (e *edge) Layout(objects []fyne.CanvasObject, size fyne.Size) { e.pad().Layout(objects, size) }

func (e *edge) MinSize(objects []fyne.CanvasObject) fyne.Size { return e.pad().MinSize(objects) }
