package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"chevet/resources"
)

// Primary is the one button of a screen that goes on.
func (k *Kit) Primary(name, words string, onPress func()) *Press {
	p := k.newPress(name, words, k.Text(BodyBold, OnStrong, words), onPress)
	p.fill, p.hover, p.enters = k.Palette.Primary, k.Palette.PrimaryHover, true
	p.insets = fyne.NewSize(20, 9)
	return p
}

// Secondary is a button beside the primary one.
func (k *Kit) Secondary(name, words string, onPress func()) *Press {
	p := k.newPress(name, words, k.Text(Body, Strong, words), onPress)
	p.fill, p.hover, p.edge, p.enters = k.Palette.Surface, k.Palette.Hover, k.Palette.Border, true
	p.insets = fyne.NewSize(16, 9)
	return p
}

// Quiet is a button that looks like a line of text with an icon before it; the
// icon may be empty.
func (k *Kit) Quiet(name, icon, words string, onPress func()) *Press {
	var inside fyne.CanvasObject = k.Text(Small, Strong, words)
	if icon != "" {
		inside = container.New(iconLine{gap: 6}, k.Icon(icon, Strong, 18), inside)
	}
	p := k.newPress(name, words, inside, onPress)
	p.hover, p.enters = k.Palette.Hover, true
	p.insets = fyne.NewSize(8, 5)
	return p
}

// QuietAs is Quiet that says of itself more than stands on it, for those who hear it.
func (k *Kit) QuietAs(name, icon, words, label string, onPress func()) *Press {
	p := k.Quiet(name, icon, words, onPress)
	p.label = label
	return p
}

// SecondaryIcon is Secondary with an icon before its words.
func (k *Kit) SecondaryIcon(name, icon, words string, onPress func()) *Press {
	inside := container.New(iconLine{gap: 8}, k.Icon(icon, Strong, 18), k.Text(Body, Strong, words))
	p := k.newPress(name, words, inside, onPress)
	p.fill, p.hover, p.edge, p.enters = k.Palette.Surface, k.Palette.Hover, k.Palette.Border, true
	p.insets = fyne.NewSize(12, 7)
	return p
}

// IconButton is a button with only an icon on it; words say what it does.
func (k *Kit) IconButton(name, icon, words string, onPress func()) *Press {
	p := k.newPress(name, words, k.Icon(icon, Strong, 20), onPress)
	p.fill, p.hover, p.edge, p.enters = k.Palette.Surface, k.Palette.Hover, k.Palette.Border, true
	p.insets = fyne.NewSize(8, 8)
	return p
}

// InertIcon stands in the place of an IconButton that could do nothing now, so that
// the others keep theirs. It takes the focus and cannot be pressed; words say why.
func (k *Kit) InertIcon(name, icon, words string) *Press {
	p := k.newPress(name, words, k.Icon(icon, Faint, 20), func() {})
	p.edge, p.inert = k.Palette.Hairline, true
	p.insets = fyne.NewSize(8, 8)
	return p
}

// Icon is a drawn sign in a tone; it grows with the text.
func (k *Kit) Icon(name string, tone Tone, size float32) fyne.CanvasObject {
	image := canvas.NewImageFromResource(resources.ColouredIcon(name, k.toneColor(tone)))
	image.FillMode = canvas.ImageFillContain
	return container.New(square{size * k.Scale}, image)
}

// square gives an image its size without asking it, for it would have to be
// decoded to answer.
type square struct{ side float32 }

func (s square) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, size.Width, size.Height)
}

func (s square) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSquareSize(s.side) }

// iconLine sets an icon before words that wrap; either may be hidden.
type iconLine struct{ gap float32 }

func (l iconLine) indent(objects []fyne.CanvasObject) float32 {
	if !objects[0].Visible() {
		return 0
	}
	return objects[0].MinSize().Width + l.gap
}

func (l iconLine) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	if !objects[1].Visible() {
		return objects[0].MinSize().Height
	}
	words := HeightFor(objects[1], width-l.indent(objects))
	if !objects[0].Visible() {
		return words
	}
	return max(objects[0].MinSize().Height, words)
}

// naturalWidth is that of those of the two that are there.
func (l iconLine) naturalWidth(objects []fyne.CanvasObject) float32 {
	if len(objects) == 1 {
		return naturalWidth(objects[0])
	}
	return l.indent(objects) + naturalWidth(objects[1])
}

func (l iconLine) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	icon := objects[0].MinSize()
	if !objects[1].Visible() {
		place(objects[0], (size.Width-icon.Width)/2, (size.Height-icon.Height)/2, icon.Width, icon.Height)
		return
	}
	words := HeightFor(objects[1], size.Width-l.indent(objects))
	top := max(0, (size.Height-words)/2)
	y := max(0, (size.Height-icon.Height)/2)
	if text, ok := objects[1].(*Text); ok && words > 1.5*text.lineHeight() {
		y = max(0, top+(text.lineHeight()-icon.Height)/2)
	}
	place(objects[0], 0, y, icon.Width, icon.Height)
	place(objects[1], l.indent(objects), top, size.Width-l.indent(objects), words)
}

func (l iconLine) MinSize(objects []fyne.CanvasObject) fyne.Size {
	icon, words := objects[0].MinSize(), objects[1].MinSize()
	switch {
	case !objects[1].Visible():
		return icon
	case !objects[0].Visible():
		return words
	}
	return fyne.NewSize(icon.Width+l.gap+words.Width, max(icon.Height, words.Height))
}

// IconText sets an icon before wrapping words.
func (k *Kit) IconText(icon string, tone Tone, words fyne.CanvasObject) *fyne.Container {
	return container.New(iconLine{gap: 10}, k.Icon(icon, tone, 20), words)
}

// panel is a rounded surface with room around what stands on it.
func (k *Kit) panel(fill, edge color.Color, room float32, object fyne.CanvasObject) *fyne.Container {
	surface := canvas.NewRectangle(fill)
	surface.CornerRadius, surface.StrokeColor, surface.StrokeWidth = panelRadius, edge, 1
	return container.New(under{}, surface, Pad(room, room, room, room, object))
}

// under lays the first object out as the ground of the second.
type under struct{}

func (under) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[1], width)
}

func (under) naturalWidth(objects []fyne.CanvasObject) float32 { return naturalWidth(objects[1]) }

func (under) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, size.Width, size.Height)
	place(objects[1], 0, 0, size.Width, size.Height)
}

func (under) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[1].MinSize() }
