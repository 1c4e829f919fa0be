// Package paper owns the documents to take along: one sheet of paper each, as a
// PDF whose text can be selected. It says things in the words of a Speaker and
// paints the picture with the painter of the window.
package paper

import (
	"bytes"
	"errors"
	"fmt"
	"image/color"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"chevet/app/outbox"
	"chevet/app/profile"
	"chevet/locales"
	"chevet/resources"
	"chevet/screens/parts"
)

// face is one of the typefaces.
type face string

// The faces. They are those of the window.
const (
	plain   face = "body"
	bold    face = "bold"
	heading face = "heading"
)

// margin is the room at each edge of a sheet, in points: 18 mm, more than any
// printer leaves white.
const margin = 51

// Sizes of letters in points, at full size.
const (
	sizeTitle = 25
	sizeLarge = 15
	sizeBody  = 10
	sizeSmall = 8.5
)

// leading is the distance of two lines for a size of one.
const leading = 1.36

// The least that letters are made smaller by, step by step, until all of it fits.
const (
	shrinkStep = 0.02
	leastScale = 0.7
)

// style is how words are set.
type style struct {
	face   face
	size   float64
	colour color.NRGBA
}

// sheet is a sheet of paper on which things are set from top to bottom, in a column.
type sheet struct {
	pdf           *fpdf.Fpdf
	palette       resources.Palette
	width, height float64
	// scale is the size of letters and gaps, 1 at most.
	scale float64
	// dry says that nothing is drawn: the sheet only finds out how much room it takes.
	dry bool
	// x and wide are where the column stands and how wide it is, y where it goes on.
	x, y, wide float64
	// said is every text that was set.
	said []string
}

// newSheet makes an empty sheet.
func newSheet(size profile.PaperSize) *sheet {
	width, height := outbox.Points(size)
	pdf := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: fpdf.SizeType{Wd: width, Ht: height}})
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetMargins(0, 0, 0)
	pdf.AddUTF8FontFromBytes(string(plain), "", resources.BodyFont().Content())
	pdf.AddUTF8FontFromBytes(string(bold), "", resources.BoldFont().Content())
	pdf.AddUTF8FontFromBytes(string(heading), "", resources.HeadingFont().Content())
	pdf.AddPage()
	return &sheet{pdf: pdf, palette: resources.PaletteFor(resources.Light), width: width, height: height}
}

// start goes back to the top of the sheet, with letters of a scale.
func (s *sheet) start(scale float64, dry bool) {
	s.scale, s.dry, s.said = scale, dry, nil
	s.x, s.y, s.wide = margin, margin, s.width-2*margin
}

// fit sets the sheet with the largest letters with which all of it fits, and says
// whether it does.
func (s *sheet) fit(set func()) bool {
	scale := 1.0
	for ; scale > leastScale; scale -= shrinkStep {
		s.start(scale, true)
		set()
		if s.y <= s.bottom() {
			break
		}
	}
	s.start(scale, false)
	set()
	return s.y <= s.bottom()
}

// bottom is as far down as anything may stand.
func (s *sheet) bottom() float64 { return s.height - margin }

// errTooLong says that a document does not fit on its sheet.
var errTooLong = errors.New("the document does not fit on one sheet")

// document is what set writes, on one sheet, with what the document says of itself.
func (s *sheet) document(title string, words *locales.Speaker, made time.Time, set func()) ([]byte, error) {
	if !s.fit(set) {
		return nil, errTooLong
	}
	author := words.T("shell.name")
	s.pdf.SetTitle(words.T(title), true)
	s.pdf.SetAuthor(author, true)
	s.pdf.SetCreator(author, true)
	s.pdf.SetLang(words.Tag())
	s.pdf.SetCreationDate(made)
	s.pdf.SetModificationDate(made)
	s.pdf.SetCatalogSort(true)
	var out bytes.Buffer
	if err := s.pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("write the PDF: %w", err)
	}
	return out.Bytes(), nil
}

func (s *sheet) plain(size float64) style  { return style{plain, size, s.palette.Text} }
func (s *sheet) soft(size float64) style   { return style{plain, size, s.palette.TextSoft} }
func (s *sheet) strong(size float64) style { return style{bold, size, s.palette.Primary} }

// down leaves room, in points at full size.
func (s *sheet) down(points float64) { s.y += points * s.scale }

func (s *sheet) choose(st style) {
	s.pdf.SetFont(string(st.face), "", st.size*s.scale)
	s.pdf.SetTextColor(int(st.colour.R), int(st.colour.G), int(st.colour.B))
}

// lines breaks words at the width of the column.
func (s *sheet) lines(st style, words string) []string {
	s.choose(st)
	return parts.BreakLines(words, float32(s.wide), func(text string) float32 { return float32(s.pdf.GetStringWidth(text)) })
}

// text sets words in the column and goes on below them.
func (s *sheet) text(st style, words string) {
	if words == "" {
		return
	}
	s.said = append(s.said, words)
	for _, line := range s.lines(st, words) {
		s.put(st, s.x, line)
		s.y += st.size * s.scale * leading
	}
}

// put draws one line whose top is where the column goes on.
func (s *sheet) put(st style, x float64, line string) {
	if s.dry {
		return
	}
	s.choose(st)
	s.pdf.Text(x, s.y+st.size*s.scale*1.02, line)
}

// right sets a line that ends at the right edge of the column, and stays where it is.
func (s *sheet) right(st style, line string) {
	s.said = append(s.said, line)
	s.choose(st)
	s.put(st, s.x+s.wide-s.pdf.GetStringWidth(line), line)
}

// hang sets words after a mark, which stands before their first line.
func (s *sheet) hang(mark string, markStyle style, indent float64, st style, words string) {
	indent *= s.scale
	s.put(markStyle, s.x, mark)
	s.inside(s.x+indent, s.wide-indent, func() { s.text(st, words) })
}

// inside sets something in a narrower column and goes on below it.
func (s *sheet) inside(x, wide float64, set func()) {
	oldX, oldWide := s.x, s.wide
	s.x, s.wide = x, wide
	set()
	s.x, s.wide = oldX, oldWide
}

// columns sets things side by side, the first one taking a part of the width, and
// goes on below the tallest.
func (s *sheet) columns(gap float64, widths []float64, set ...func()) {
	top, x := s.y, s.x
	lowest := top
	room := s.wide - gap*float64(len(set)-1)
	for i, one := range set {
		s.y = top
		s.inside(x, room*widths[i], one)
		lowest = max(lowest, s.y)
		x += room*widths[i] + gap
	}
	s.y = lowest
}

// rule draws a hairline across the column.
func (s *sheet) rule() {
	if s.dry {
		return
	}
	s.stroke(s.palette.Hairline, 0.8)
	s.pdf.Line(s.x, s.y, s.x+s.wide, s.y)
}

func (s *sheet) stroke(colour color.NRGBA, width float64) {
	s.pdf.SetDrawColor(int(colour.R), int(colour.G), int(colour.B))
	s.pdf.SetLineWidth(width)
}

// card sets something on a rounded ground that reaches around it.
func (s *sheet) card(fill, edge color.NRGBA, room float64, set func()) {
	room *= s.scale
	top, dry, said := s.y, s.dry, len(s.said)
	inner := func() {
		s.y += room
		s.inside(s.x+room, s.wide-2*room, set)
		s.y += room
	}
	s.dry = true
	inner()
	tall := s.y - top
	s.y, s.dry, s.said = top, dry, s.said[:said]
	if !s.dry {
		s.pdf.SetFillColor(int(fill.R), int(fill.G), int(fill.B))
		s.stroke(edge, 0.8)
		s.pdf.RoundedRect(s.x, s.y, s.wide, tall, 7, "1234", "FD")
	}
	inner()
}
