package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Growing is read from the floor, and is set as large as there is room for.
type Growing interface {
	// grow sets it at a size, 1 being its own.
	grow(size float32)
	// widestWord is the width of what cannot be broken, in pixels.
	widestWord() float32
}

// Floor is a picture with words beside it that a person reads from the floor, where
// nobody scrolls. What grows is set as large as leaves all the words in view. More
// comes under the words and may be out of view; it may be nothing. Where it is alone
// it is as tall as the page at least, so that what follows it is out of view.
func (k *Kit) Floor(picture, words, more fyne.CanvasObject, alone bool, growing ...Growing) *fyne.Container {
	return container.New(&floor{kit: k, alone: alone, growing: growing}, picture, words, more)
}

type floor struct {
	kit     *Kit
	alone   bool
	growing []Growing
	// width and room are those that the size was chosen for.
	width, room float32
}

// The largest size of what grows, and the steps from there down to 1.
const (
	largest  = 2.4
	sizeStep = 0.1
)

const (
	// floorBeside is the width in pixels from which picture and words stand side by
	// side, whatever the size of the text; floorBesideLow that in a low window.
	floorBeside    = 600
	floorBesideLow = 400
	// floorPart is the part of the width that the picture takes there.
	floorPart = 0.48
	floorGap  = 24
	moreGap   = 14
	// A picture that fills the room is at most so tall: by its width, alone or with
	// something after it, and in pixels.
	floorTaller  = 0.85
	floorFlatter = 0.68
	floorTallest = 520
	// besideWords is what stands around words, in pixels at most.
	besideWords = 40
	// aboveWords is the part of the room that a picture above the words takes.
	aboveWords = 0.4
)

// view is how tall the part of the page is that can be seen.
func (f *floor) view() float32 {
	if f.kit.page == nil {
		return 0
	}
	return f.kit.page.Size().Height - pageTop - floorGap/2
}

func (f *floor) widths(width float32) (picture, words float32, beside bool) {
	least := float32(floorBeside)
	if f.kit.low {
		least = floorBesideLow
	}
	if width < least {
		return width, width, false
	}
	picture = (width - floorGap) * floorPart
	return picture, width - floorGap - picture, true
}

// heights are those of picture, words and what is more, at their widths. A picture
// that is no container fills the room.
func (f *floor) heights(objects []fyne.CanvasObject, width float32) (picture, words, more float32) {
	wide, besideIt, beside := f.widths(width)
	room, taller := f.view(), float32(floorFlatter)
	if f.alone {
		taller = floorTaller
	}
	if _, box := objects[0].(*fyne.Container); box {
		picture = HeightFor(objects[0], wide)
	} else if picture = min(room, wide*taller, floorTallest); !beside {
		picture *= aboveWords
	}
	if !beside {
		room -= picture + floorGap
	}
	if objects[2].Visible() {
		more = moreGap + HeightFor(objects[2], besideIt)
	}
	f.fit(objects[1], besideIt, room, more)
	return picture, HeightFor(objects[1], besideIt), more
}

// fit sets what grows at the largest size that leaves the words in view, and what is
// more with them where there is room for it at all.
func (f *floor) fit(words fyne.CanvasObject, width, room, more float32) {
	if f.width == width && f.room == room {
		return
	}
	f.width, f.room = width, room
	if !f.fits(words, width, room-more) {
		f.fits(words, width, room)
	}
}

// fits sets what grows at the largest size that leaves the words in view, or else at
// their own.
func (f *floor) fits(words fyne.CanvasObject, width, room float32) bool {
	for size := float32(largest); size > 1-sizeStep/2; size -= sizeStep {
		var widest float32
		for _, one := range f.growing {
			one.grow(size)
			widest = max(widest, one.widestWord())
		}
		if widest+besideWords <= width && HeightFor(words, width) <= room {
			return true
		}
	}
	return false
}

func (f *floor) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	picture, words, more := f.heights(objects, width)
	height := picture + floorGap + words + more
	if _, _, beside := f.widths(width); beside {
		height = max(picture, words+more)
	}
	if f.alone {
		return max(f.view(), height)
	}
	return height
}

func (f *floor) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	picture, words, more := f.heights(objects, size.Width)
	wide, besideIt, beside := f.widths(size.Width)
	x, y := float32(0), picture+floorGap
	if beside {
		x, y = wide+floorGap, 0
	}
	place(objects[0], 0, 0, wide, picture)
	place(objects[1], x, y, besideIt, words)
	place(objects[2], x, y+words+moreGap, besideIt, more-moreGap)
}

func (f *floor) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().Max(objects[1].MinSize())
}
