package parts

import (
	"strings"
	"unicode/utf8"

	"github.com/go-text/typesetting/segmenter"
)

// BreakLines breaks text into lines no wider than width, as measure sees them.
// It breaks where the Unicode line breaking rules allow, never at a no-break
// space, and never before the French marks ; ! ? : » or after «. Line ends in
// the text are kept. A word wider than the line is broken between letters, and a
// last word is not left alone where the line before can spare it company.
func BreakLines(text string, width float32, measure func(string) float32) []string {
	var lines []string
	for _, paragraph := range strings.Split(text, "\n") {
		lines = append(lines, breakParagraph(paragraph, width, measure)...)
	}
	return lines
}

func breakParagraph(paragraph string, width float32, measure func(string) float32) []string {
	f := filler{fits: func(text string) bool { return measure(trimEnd(text)) <= width }}
	if f.fits(paragraph) {
		return []string{trimEnd(paragraph)}
	}
	for _, word := range breakable(paragraph) {
		if f.fits(word) {
			f.add(word)
			continue
		}
		f.endLine()
		for _, letter := range letters(word) {
			f.add(letter)
		}
	}
	f.endLine()
	return f.trimmed()
}

// filler sets pieces of text one after another into lines.
type filler struct {
	fits  func(string) bool
	lines []string
	line  string
}

func (f *filler) add(piece string) {
	if f.line != "" && !f.fits(f.line+piece) {
		f.endLine()
	}
	f.line += piece
}

func (f *filler) endLine() {
	if f.line != "" {
		f.lines = append(f.lines, f.line)
	}
	f.line = ""
}

// trimmed is the lines without the spaces at which they were broken.
func (f *filler) trimmed() []string {
	f.accompanyLastWord()
	for i, line := range f.lines {
		f.lines[i] = trimEnd(line)
	}
	return f.lines
}

// wordsToSpare is how many words a line has that can give one to the next.
const wordsToSpare = 4

func (f *filler) accompanyLastWord() {
	last := len(f.lines) - 1
	if last < 1 || len(breakable(f.lines[last])) > 1 {
		return
	}
	words := breakable(f.lines[last-1])
	if len(words) < wordsToSpare {
		return
	}
	spared := words[len(words)-1]
	if f.fits(spared + f.lines[last]) {
		f.lines[last-1] = strings.TrimSuffix(f.lines[last-1], spared)
		f.lines[last] = spared + f.lines[last]
	}
}

// breakable divides a paragraph where a line may end.
func breakable(paragraph string) []string {
	var segments segmenter.Segmenter
	segments.Init([]rune(paragraph))
	var pieces []string
	for lines := segments.LineIterator(); lines.Next(); {
		pieces = join(pieces, string(lines.Line().Text))
	}
	return pieces
}

// letters divides a word into what a reader sees as single letters.
func letters(word string) []string {
	var segments segmenter.Segmenter
	segments.Init([]rune(word))
	var pieces []string
	for graphemes := segments.GraphemeIterator(); graphemes.Next(); {
		pieces = join(pieces, string(graphemes.Grapheme().Text))
	}
	return pieces
}

// join appends next to pieces, or to the last of them if it must not be parted from it.
func join(pieces []string, next string) []string {
	if last := len(pieces) - 1; last >= 0 && inseparable(pieces[last], next) {
		pieces[last] += next
		return pieces
	}
	return append(pieces, next)
}

const (
	noBreaks = "\u00a0\u202f\u2060"
	closing  = ";!?:»"
	opening  = "«"
)

func inseparable(before, after string) bool {
	left, _ := utf8.DecodeLastRuneInString(before)
	right, _ := utf8.DecodeRuneInString(after)
	return strings.ContainsRune(noBreaks+opening, left) || strings.ContainsRune(noBreaks+closing, right)
}

func trimEnd(text string) string { return strings.TrimRight(text, " \t") }
