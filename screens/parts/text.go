package parts

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// Role is what a piece of text is for; it fixes size, weight and face.
type Role int

// The roles.
const (
	Title Role = iota
	Heading
	Body
	BodyBold
	Small
	SmallBold

	// Words, smaller words and a number that are read from the floor: they grow with
	// the room there is, not with the size of the text.
	Display
	DisplaySmall
	Count
)

// Text is words that wrap, without ever breaking a line at a no-break space.
type Text struct {
	widget.BaseWidget
	words  string
	letter letter
	colour color.Color
	// natural is the width on one line, 0 before it was asked for.
	natural float32
	// base is the size of the letters before they grow.
	base float32
	// others are words that there is to be room for as well.
	others []string
	// broken are the lines at the widths asked for last, since layouts ask for the
	// same ones many times over.
	broken map[float32][]string
	// tallest is the most lines that others take at a width.
	tallest map[float32]int
}

// widthsRemembered bounds what a text keeps while its window is drawn wider.
const widthsRemembered = 8

// Text makes words of a role in a tone.
func (k *Kit) Text(role Role, tone Tone, words string) *Text {
	t := &Text{words: words, colour: k.toneColor(tone), letter: letterFor(role, k.Scale)}
	t.base = t.letter.size
	t.ExtendBaseWidget(t)
	return t
}

// RoomFor keeps room for other words too, so that nothing moves when they are set.
func (t *Text) RoomFor(others ...string) *Text {
	t.others, t.natural, t.tallest = others, 0, nil
	return t
}

// grow sets the letters larger.
func (t *Text) grow(size float32) {
	if size *= t.base; size != t.letter.size {
		t.letter.size, t.natural, t.broken, t.tallest = size, 0, nil, nil
		t.Refresh()
	}
}

// widestWord is the width of the widest word that there has to be room for.
func (t *Text) widestWord() float32 {
	var widest float32
	for _, words := range append([]string{t.words}, t.others...) {
		for _, word := range breakable(words) {
			widest = max(widest, t.letter.width(trimEnd(word)))
		}
	}
	return widest
}

// Set changes the words and their tone in place.
func (k *Kit) Set(t *Text, tone Tone, words string) {
	if colour := k.toneColor(tone); t.words != words || t.colour != colour {
		t.words, t.colour, t.natural, t.broken = words, colour, 0, nil
		t.Refresh()
	}
}

// say changes the words in place and keeps their tone.
func (t *Text) say(words string) {
	t.words, t.natural, t.broken = words, 0, nil
	t.Refresh()
}

// SetOrHide says something else, and takes no room when there is nothing to say.
func (k *Kit) SetOrHide(t *Text, tone Tone, words string) {
	k.Set(t, tone, words)
	show(t, words != "")
}

// Words is what the text says.
func (t *Text) Words() string { return t.words }

// AccessibilityLabel is the words.
func (t *Text) AccessibilityLabel() string { return t.words }

// AccessibilityRole is that of text.
func (t *Text) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// lines are the words broken at a width. Before there is a width they are not.
func (t *Text) lines(width float32) []string {
	if width <= 0 {
		return []string{t.words}
	}
	lines, known := t.broken[width]
	if !known {
		lines = BreakLines(t.words, width, t.letter.width)
		if t.broken == nil || len(t.broken) == widthsRemembered {
			t.broken = map[float32][]string{}
		}
		t.broken[width] = lines
	}
	return lines
}

// lineHeight leaves air between the lines of running text.
func (t *Text) lineHeight() float32 { return t.letter.height() * 1.06 }

// HeightFor is the height of the words wrapped to a width.
func (t *Text) HeightFor(width float32) float32 {
	lines := t.mostOthers(width)
	if t.words != "" {
		lines = max(lines, len(t.lines(width)))
	}
	return t.lineHeight() * float32(lines)
}

// mostOthers is the most lines that the other words take at a width.
func (t *Text) mostOthers(width float32) int {
	most, known := t.tallest[width]
	if known || width <= 0 {
		return most
	}
	for _, words := range t.others {
		most = max(most, len(BreakLines(words, width, t.letter.width)))
	}
	if t.tallest == nil || len(t.tallest) == widthsRemembered {
		t.tallest = map[float32]int{}
	}
	t.tallest[width] = most
	return most
}

// NaturalWidth is the width of the words on one line.
func (t *Text) NaturalWidth() float32 {
	if t.natural == 0 {
		for _, words := range append([]string{t.words}, t.others...) {
			for _, line := range strings.Split(words, "\n") {
				t.natural = max(t.natural, t.letter.width(line)+1)
			}
		}
	}
	return t.natural
}

// MinSize is narrow, since words wrap, and as tall as they are at the width at hand.
func (t *Text) MinSize() fyne.Size {
	if t.words == "" && len(t.others) == 0 {
		return fyne.Size{}
	}
	natural := t.NaturalWidth()
	width := t.Size().Width
	if width <= 0 {
		width = natural
	}
	return fyne.NewSize(min(natural, 3*t.letter.size), t.HeightFor(width))
}

// CreateRenderer draws one canvas text a line. The toolkit asks for another renderer,
// without laying it out, where it has let the first one go too soon.
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	r := &textRenderer{text: t}
	if size := t.Size(); !size.IsZero() {
		r.Layout(size)
	}
	return r
}

type textRenderer struct {
	text  *Text
	lines []fyne.CanvasObject
}

func (r *textRenderer) Layout(size fyne.Size) {
	t := r.text
	words := t.lines(size.Width)
	if t.words == "" {
		words = nil
	}
	for len(r.lines) < len(words) {
		r.lines = append(r.lines, canvas.NewText("", t.colour))
	}
	r.lines = r.lines[:len(words)]
	height := t.lineHeight()
	for i, line := range words {
		drawn := r.lines[i].(*canvas.Text)
		drawn.Text, drawn.Color = line, t.colour
		drawn.TextSize, drawn.TextStyle, drawn.FontSource = t.letter.size, t.letter.style, t.letter.faceFor(line)
		place(drawn, 0, height*float32(i), size.Width, height)
		drawn.Refresh()
	}
}

func (r *textRenderer) MinSize() fyne.Size           { return r.text.MinSize() }
func (r *textRenderer) Refresh()                     { r.Layout(r.text.Size()) }
func (r *textRenderer) Objects() []fyne.CanvasObject { return r.lines }
func (r *textRenderer) Destroy()                     {}
