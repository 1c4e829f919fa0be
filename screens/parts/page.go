package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Page scrolls what is taller than the window and keeps the focused control in
// view.
type Page struct {
	widget.BaseWidget
	sheet  *fyne.Container
	scroll *container.Scroll
	width  float32
	// revealed is what was last brought into view.
	revealed fyne.CanvasObject
}

// widestPage is the width in pixels beyond which lines would be hard to read.
const widestPage = 1180

// PageMargin is the room left free at both sides of a page, pageTop that above it.
const (
	PageMargin = 28
	pageTop    = 18
)

// Page makes the scrolling body of a screen.
func (k *Kit) Page(content fyne.CanvasObject) *Page {
	k.page = k.Scrolling(Pad(pageTop, PageMargin, 26, PageMargin, Measure(widestPage, content)))
	return k.page
}

// Scrolling makes an object scroll where there is no room for it whole.
func (k *Kit) Scrolling(content fyne.CanvasObject) *Page {
	p := &Page{}
	p.sheet = container.New(sheet{p}, content)
	p.scroll = container.NewVScroll(p.sheet)
	p.ExtendBaseWidget(p)
	k.scrolling = append(k.scrolling, p)
	return p
}

// HeightFor is the height of everything that scrolls, at a width.
func (p *Page) HeightFor(width float32) float32 { return HeightFor(p.sheet.Objects[0], width) }

// sheet makes the content as tall as it needs to be at the width of the page.
type sheet struct{ page *Page }

func (s sheet) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, size.Width, HeightFor(objects[0], size.Width))
}

func (s sheet) MinSize(objects []fyne.CanvasObject) fyne.Size {
	if s.page.width <= 0 {
		return fyne.NewSize(1, 1)
	}
	return fyne.NewSize(1, HeightFor(objects[0], s.page.width))
}

// Reveal scrolls just as far as it takes to see an object of the page whole.
func (p *Page) Reveal(object fyne.CanvasObject) {
	top, bottom, found := p.extent(object)
	if !found {
		return
	}
	p.revealed = object
	offset, height := p.Offset(), p.scroll.Size().Height
	margin := min(revealMargin, max(0, (height-bottom+top)/2))
	switch {
	case top < offset+margin:
		offset = top - margin
	case bottom > offset+height-margin:
		offset = bottom - height + margin
	default:
		return
	}
	p.ScrollTo(offset)
}

// Shows says that an object of the page is in view, whole.
func (p *Page) Shows(object fyne.CanvasObject) bool {
	top, bottom, found := p.extent(object)
	return found && top >= p.Offset() && bottom <= p.Offset()+p.scroll.Size().Height
}

// showsSome says that at least a part of an object is in view.
func (p *Page) showsSome(object fyne.CanvasObject) bool {
	top, bottom, found := p.extent(object)
	return found && bottom > p.Offset() && top < p.Offset()+p.scroll.Size().Height
}

// extent is where an object of the page begins and ends, from the top of the page.
// The toolkit could say so only once the page has been painted.
func (p *Page) extent(object fyne.CanvasObject) (top, bottom float32, found bool) {
	top, found = topWithin(p.sheet, object)
	if !found {
		return 0, 0, false
	}
	return top, top + object.Size().Height, true
}

const revealMargin = 12

// topWithin is how far an object lies below the top of a box that holds it.
func topWithin(box *fyne.Container, object fyne.CanvasObject) (top float32, found bool) {
	for _, inner := range box.Objects {
		if inner == object {
			return inner.Position().Y, true
		}
		if deeper, ok := inner.(*fyne.Container); ok {
			if top, found := topWithin(deeper, object); found {
				return deeper.Position().Y + top, true
			}
		}
	}
	return 0, false
}

// Offset is how far the page is scrolled.
func (p *Page) Offset() float32 { return p.scroll.Offset.Y }

// ScrollTo scrolls to an offset, held inside the page.
func (p *Page) ScrollTo(offset float32) {
	furthest := max(0, p.sheet.MinSize().Height-p.scroll.Size().Height)
	p.scroll.ScrollToOffset(fyne.NewPos(0, min(max(0, offset), furthest)))
}

// ScrollToTop brings an object of the page to the top of the view.
func (p *Page) ScrollToTop(object fyne.CanvasObject) {
	if top, _, found := p.extent(object); found {
		p.ScrollTo(top - revealMargin)
	}
}

// CurrentPage is the scrolling body of the screen, or nil.
func (k *Kit) CurrentPage() *Page { return k.page }

// MinSize is small: a page scrolls.
func (p *Page) MinSize() fyne.Size { return fyne.NewSize(120, 60) }

// CreateRenderer draws the scrolling sheet.
func (p *Page) CreateRenderer() fyne.WidgetRenderer { return &pageRenderer{p} }

type pageRenderer struct{ page *Page }

// Layout keeps what was brought into view there, in a window that grows smaller.
func (r *pageRenderer) Layout(size fyne.Size) {
	p := r.page
	inView := p.revealed != nil && p.showsSome(p.revealed)
	p.width = size.Width
	p.scroll.Resize(size)
	p.scroll.Refresh()
	if inView {
		p.Reveal(p.revealed)
	}
}

func (r *pageRenderer) MinSize() fyne.Size { return r.page.MinSize() }
func (r *pageRenderer) Refresh()           { r.page.scroll.Refresh() }
func (r *pageRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.page.scroll}
}
func (r *pageRenderer) Destroy() {}
