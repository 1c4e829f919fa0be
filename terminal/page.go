package terminal

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/go-text/typesetting/segmenter"
)

// columns is how many letters a line holds.
const columns = 80

// page gathers text in headed sections, wrapped to the columns of a terminal.
// Lists are set off by indents, not by drawn lines, which a screen reader would
// read aloud.
type page struct{ text strings.Builder }

func (p *page) String() string { return p.text.String() }

// paragraph sets a text that begins at the edge.
func (p *page) paragraph(text string) {
	p.hang("", text)
}

// heading begins a section.
func (p *page) heading(text string) {
	p.text.WriteString("\n")
	p.paragraph(text)
}

// item sets one thing of a list.
func (p *page) item(text string) { p.hang("  - ", text) }

// numbered sets one thing of a list that counts.
func (p *page) numbered(n int, text string) { p.hang(fmt.Sprintf("%3d. ", n), text) }

// hang sets text after a mark; the lines that follow stand under its first letter.
func (p *page) hang(mark, text string) {
	width := utf8.RuneCountInString(mark)
	indent := strings.Repeat(" ", width)
	for i, line := range wrap(text, columns-width) {
		if i == 0 {
			p.text.WriteString(mark)
		} else {
			p.text.WriteString(indent)
		}
		p.text.WriteString(line + "\n")
	}
}

// below sets a text as it is, under the first letter of what hangs from a mark of
// that width.
func (p *page) below(width int, text string) {
	p.text.WriteString(strings.Repeat(" ", width) + text + "\n")
}

// wrap breaks text into lines of at most width letters, where the Unicode line
// breaking rules allow: never at a no-break space.
func wrap(text string, width int) []string {
	var segments segmenter.Segmenter
	segments.Init([]rune(text))
	var lines []string
	line := ""
	for pieces := segments.LineIterator(); pieces.Next(); {
		piece := string(pieces.Line().Text)
		if line != "" && utf8.RuneCountInString(strings.TrimRight(line+piece, " ")) > width {
			lines = append(lines, strings.TrimRight(line, " "))
			line = ""
		}
		line += piece
	}
	return append(lines, strings.TrimRight(line, " "))
}
