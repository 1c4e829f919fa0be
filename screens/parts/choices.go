package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"chevet/screens/figure"
)

// Mark is the shape in which a choice shows that it is chosen: round where one
// choice excludes the others, square where several can be made.
type Mark int

// The marks.
const (
	Round Mark = iota
	Square
)

// Choice is a line that can be chosen, with a mark before its words.
func (k *Kit) Choice(name string, mark Mark, chosen bool, words string, onPress func()) *Press {
	inside := container.New(iconLine{gap: 12}, k.mark(mark, chosen), k.Text(Body, Plain, words))
	p := k.newPress(name, k.spoken(chosen, words), inside, onPress)
	p.insets = fyne.NewSize(12, 7)
	k.dress(p, chosen)
	return p
}

// Chip is a short choice; several stand beside each other.
func (k *Kit) Chip(name string, mark Mark, chosen bool, words string, onPress func()) *Press {
	role, tone := Body, Plain
	inside := container.New(iconLine{gap: 8}, k.mark(mark, chosen), k.Text(role, tone, words))
	p := k.newPress(name, k.spoken(chosen, words), inside, onPress)
	p.insets, p.radius = fyne.NewSize(11, 5), 9
	k.dress(p, chosen)
	return p
}

// Tile is a choice with a drawing above its words; detail may be empty.
func (k *Kit) Tile(name string, mark Mark, chosen bool, kind figure.Kind, words, detail string, onPress func()) *Press {
	ink := k.Ink
	if chosen {
		ink.Surface = k.Palette.Chosen
	}
	return k.PictureChoice(name, mark, chosen, figure.NewDrawing(kind, ink, words), words, detail, onPress, nil)
}

// PictureChoice is a choice with a picture of any kind above its words; detail may
// be empty, and onActive nil.
func (k *Kit) PictureChoice(
	name string, mark Mark, chosen bool, picture fyne.CanvasObject, words, detail string, onPress func(), onActive func(active bool),
) *Press {
	title := container.New(iconLine{gap: 10}, k.mark(mark, chosen), k.Text(BodyBold, Plain, words))
	inside := Column(8, k.Picture(0.5, 70, 150, picture), title)
	if detail != "" {
		inside.Add(k.Text(Small, Soft, detail))
	}
	p := k.newPress(name, k.spoken(chosen, words), inside, onPress)
	p.insets, p.radius, p.onActive, p.fromTop = fyne.NewSize(12, 10), 14, onActive, true
	k.dress(p, chosen)
	return p
}

// PictureButton is a button with a picture above words that can be read from afar.
func (k *Kit) PictureButton(name string, picture fyne.CanvasObject, words string, onPress func()) *Press {
	p := k.newPress(name, words, Column(8, k.Picture(0.576, 90, 240, picture), k.Text(Heading, Plain, words)), onPress)
	p.insets, p.radius, p.fromTop, p.enters = fyne.NewSize(12, 12), 14, true, true
	k.dress(p, false)
	return p
}

func (k *Kit) spoken(chosen bool, words string) string {
	if chosen {
		return k.Words.T("parts.chosen", "What", words)
	}
	return words
}

func (k *Kit) dress(p *Press, chosen bool) {
	p.fill, p.hover, p.edge = k.Palette.Surface, k.Palette.Hover, k.Palette.Hairline
	if chosen {
		p.fill, p.hover, p.edge = k.Palette.Chosen, k.Palette.Chosen, k.Palette.Primary
	}
}

func (k *Kit) mark(mark Mark, chosen bool) fyne.CanvasObject {
	side := 18 * k.Scale
	outline := canvas.NewRectangle(color.Transparent)
	outline.StrokeColor, outline.StrokeWidth = k.Palette.Border, 1.8
	outline.CornerRadius = 5 * k.Scale
	if mark == Round {
		outline.CornerRadius = side / 2
	}
	outline.SetMinSize(fyne.NewSquareSize(side))
	if !chosen {
		return outline
	}
	outline.FillColor, outline.StrokeColor = k.Palette.Primary, k.Palette.Primary
	if mark == Round {
		dot := canvas.NewCircle(k.Palette.OnPrimary)
		return container.New(inset{side * 0.3}, outline, dot)
	}
	return container.New(inset{side * 0.14}, outline, k.Icon("check", OnStrong, 12))
}

// inset lays the second object inside the first, by the same room all round.
type inset struct{ room float32 }

func (i inset) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, size.Width, size.Height)
	place(objects[1], i.room, i.room, size.Width-2*i.room, size.Height-2*i.room)
}

func (inset) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

// AnswerButton shows an answer under its title and opens it for change.
func (k *Kit) AnswerButton(name, title, value, change string, onPress func()) *Press {
	inside := Column(2,
		k.Text(Small, Soft, title),
		k.Text(BodyBold, Plain, value),
		container.New(iconLine{gap: 6}, k.Icon("edit", Strong, 14), k.Text(Small, Strong, change)),
	)
	p := k.newPress(name, title+" "+value+" "+change, inside, onPress)
	p.fill, p.hover, p.edge, p.enters = k.Palette.Background, k.Palette.Hover, k.Palette.Hairline, true
	p.insets = fyne.NewSize(12, 8)
	return p
}

// Badge is a word in a frame of its tone.
func (k *Kit) Badge(tone Tone, words string) fyne.CanvasObject {
	frame := canvas.NewRectangle(color.Transparent)
	frame.StrokeColor, frame.StrokeWidth, frame.CornerRadius = k.toneColor(tone), 1.2, 6
	return container.New(under{}, frame, Pad(1, 7, 1, 7, k.Text(Small, tone, words)))
}

// Card is a surface that opens something, with a picture on it. It tells onActive
// whenever the mouse or the focus comes to it, and when both are gone.
func (k *Kit) Card(name, label string, inside fyne.CanvasObject, onPress func(), onActive func(active bool)) *Press {
	p := k.newPress(name, label, inside, onPress)
	p.fill, p.hover, p.edge, p.enters = k.Palette.Surface, k.Palette.Surface, k.Palette.Hairline, true
	p.insets, p.radius, p.onActive, p.fromTop = fyne.NewSize(12, 12), 14, onActive, true
	return p
}
