package parts

import (
	"strings"

	"fyne.io/fyne/v2"

	"chevet/resources"
)

// letter is how words are set: size, style and face.
type letter struct {
	size  float32
	style fyne.TextStyle
	face  fyne.Resource
}

func letterFor(role Role, scale float32) letter {
	var l letter
	switch role {
	case Title:
		l = letter{resources.SizeTitle, resources.HeadingStyle, resources.HeadingFont()}
	case Heading:
		l = letter{resources.SizeHeading, resources.HeadingStyle, resources.HeadingFont()}
	case Body:
		l = letter{resources.SizeBody, fyne.TextStyle{}, resources.BodyFont()}
	case BodyBold:
		l = letter{resources.SizeBody, fyne.TextStyle{Bold: true}, resources.BoldFont()}
	case Small:
		l = letter{resources.SizeSmall, fyne.TextStyle{}, resources.BodyFont()}
	case Display:
		scale = 1
		l = letter{resources.SizeDisplay, fyne.TextStyle{Bold: true}, resources.BoldFont()}
	case DisplaySmall:
		scale = 1
		l = letter{resources.SizeHeading, resources.HeadingStyle, resources.HeadingFont()}
	case Count:
		scale = 1
		l = letter{resources.SizeCount, resources.HeadingStyle, resources.HeadingFont()}
	case SmallBold:
		l = letter{resources.SizeSmall, fyne.TextStyle{Bold: true}, resources.BoldFont()}
	}
	l.size = resources.TextSize(l.size, scale)
	return l
}

// beyondLatin is the first letter that the faces of Chevet do not all have.
const (
	beyondLatin      = '\u0370'
	punctuationStart = '\u2000'
	punctuationEnd   = '\u2300'
)

// faceFor is the face of the words, or none where they hold letters it lacks, as
// the name of a folder may: the toolkit then looks for them in other faces, which
// takes it longer.
func (l letter) faceFor(words string) fyne.Resource {
	for _, r := range words {
		if r >= beyondLatin && (r < punctuationStart || r >= punctuationEnd) {
			return nil
		}
	}
	return l.face
}

// width is the width of words on one line. Words are measured one by one and
// remembered, since shaping them is what takes time.
func (l letter) width(words string) float32 {
	var width float32
	for i, word := range strings.Split(words, " ") {
		if i > 0 {
			width += l.measure(" ").Width
		}
		if word != "" {
			width += l.measure(word).Width
		}
	}
	return width
}

func (l letter) height() float32 { return l.measure("É").Height }

type measured struct {
	words string
	size  float32
	face  fyne.Resource
	style fyne.TextStyle
}

// remembered are the sizes of words; they are forgotten when there are too many.
var remembered = map[measured]fyne.Size{}

const mostRemembered = 8000

func (l letter) measure(words string) fyne.Size {
	key := measured{words, l.size, l.face, l.style}
	if size, known := remembered[key]; known {
		return size
	}
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(words, l.size, l.style, l.faceFor(words))
	if len(remembered) >= mostRemembered {
		clear(remembered)
	}
	remembered[key] = size
	return size
}
