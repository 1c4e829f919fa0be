package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Column stacks objects from top to bottom at full width, gap apart.
func Column(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(column{gap}, objects...)
}

type column struct{ gap float32 }

func (c column) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	var height float32
	for i, object := range visible(objects) {
		if i > 0 {
			height += c.gap
		}
		height += HeightFor(object, width)
	}
	return height
}

func (c column) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	var y float32
	for _, object := range visible(objects) {
		height := HeightFor(object, size.Width)
		place(object, 0, y, size.Width, height)
		y += height + c.gap
	}
}

func (c column) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for i, object := range visible(objects) {
		least := object.MinSize()
		size.Width = max(size.Width, least.Width)
		size.Height += least.Height
		if i > 0 {
			size.Height += c.gap
		}
	}
	return size
}

// Nothing takes no room.
func Nothing() fyne.CanvasObject {
	nothing := Column(0)
	nothing.Hide()
	return nothing
}

// Flow sets objects side by side at their natural widths and goes on in a new
// line where the width is used up.
func Flow(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(flow{gap: gap}, objects...)
}

// FlowEnd is Flow with each line pushed to the right.
func FlowEnd(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(flow{gap: gap, end: true}, objects...)
}

type flow struct {
	gap float32
	end bool
}

// Natural is an object that knows how wide it would like to be.
type Natural interface {
	NaturalWidth() float32
}

func naturalWidth(object fyne.CanvasObject) float32 {
	if natural, ok := object.(Natural); ok {
		return natural.NaturalWidth()
	}
	if box, ok := object.(*fyne.Container); ok {
		if layout, ok := box.Layout.(naturalLayout); ok {
			return layout.naturalWidth(visible(box.Objects))
		}
	}
	return object.MinSize().Width
}

type naturalLayout interface {
	naturalWidth(objects []fyne.CanvasObject) float32
}

func (f flow) naturalWidth(objects []fyne.CanvasObject) float32 {
	var width float32
	for i, object := range objects {
		if i > 0 {
			width += f.gap
		}
		width += naturalWidth(object)
	}
	return width
}

func (c column) naturalWidth(objects []fyne.CanvasObject) float32 {
	var width float32
	for _, object := range objects {
		width = max(width, naturalWidth(object))
	}
	return width
}

type flowLine struct {
	objects       []fyne.CanvasObject
	width, height float32
}

func (f flow) lines(objects []fyne.CanvasObject, width float32) []flowLine {
	var lines []flowLine
	var line flowLine
	for _, object := range visible(objects) {
		wide := min(naturalWidth(object), width)
		if len(line.objects) > 0 && line.width+f.gap+wide > width+0.5 {
			lines = append(lines, line)
			line = flowLine{}
		}
		if len(line.objects) > 0 {
			line.width += f.gap
		}
		line.objects = append(line.objects, object)
		line.width += wide
		line.height = max(line.height, HeightFor(object, wide))
	}
	if len(line.objects) > 0 {
		lines = append(lines, line)
	}
	return lines
}

func (f flow) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	var height float32
	for i, line := range f.lines(objects, width) {
		if i > 0 {
			height += f.gap
		}
		height += line.height
	}
	return height
}

func (f flow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	var y float32
	for _, line := range f.lines(objects, size.Width) {
		var x float32
		if f.end {
			x = max(0, size.Width-line.width)
		}
		for _, object := range line.objects {
			wide := min(naturalWidth(object), size.Width)
			tall := HeightFor(object, wide)
			place(object, x, y+(line.height-tall)/2, wide, tall)
			x += wide + f.gap
		}
		y += line.height + f.gap
	}
}

func (f flow) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, object := range visible(objects) {
		least := object.MinSize()
		size = size.Max(least)
	}
	return size
}

// Grid sets objects in equal columns, as many as fit at least narrowest wide at
// normal text size and at most most of them; every cell of a row is as tall as
// the tallest.
func (k *Kit) Grid(narrowest float32, most int, gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(grid{narrowest * k.Scale, most, gap}, objects...)
}

type grid struct {
	narrowest float32
	most      int
	gap       float32
}

func (g grid) columns(count int, width float32) (columns int, cell float32) {
	columns = int((width + g.gap) / (g.narrowest + g.gap))
	columns = max(1, min(columns, g.most, count))
	return columns, (width - g.gap*float32(columns-1)) / float32(columns)
}

func (g grid) rowHeight(row []fyne.CanvasObject, cell float32) float32 {
	var height float32
	for _, object := range row {
		height = max(height, HeightFor(object, cell))
	}
	return height
}

func (g grid) rows(objects []fyne.CanvasObject, columns int) [][]fyne.CanvasObject {
	var rows [][]fyne.CanvasObject
	for len(objects) > columns {
		rows = append(rows, objects[:columns])
		objects = objects[columns:]
	}
	return append(rows, objects)
}

func (g grid) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	objects = visible(objects)
	columns, cell := g.columns(len(objects), width)
	var height float32
	for i, row := range g.rows(objects, columns) {
		if i > 0 {
			height += g.gap
		}
		height += g.rowHeight(row, cell)
	}
	return height
}

func (g grid) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects = visible(objects)
	columns, cell := g.columns(len(objects), size.Width)
	var y float32
	for _, row := range g.rows(objects, columns) {
		height := g.rowHeight(row, cell)
		for i, object := range row {
			place(object, float32(i)*(cell+g.gap), y, cell, height)
		}
		y += height + g.gap
	}
}

func (g grid) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, object := range visible(objects) {
		size = size.Max(object.MinSize())
	}
	return size
}
