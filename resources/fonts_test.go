package resources

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"unicode"

	"fyne.io/fyne/v2"
	"github.com/go-text/typesetting/font"
)

func faces(t *testing.T) map[string]*font.Face {
	t.Helper()
	read := map[string]*font.Face{}
	for _, resource := range []fyne.Resource{BodyFont(), BoldFont(), HeadingFont()} {
		face, err := font.ParseTTF(bytes.NewReader(resource.Content()))
		if err != nil {
			t.Fatalf("%s: %v", resource.Name(), err)
		}
		read[resource.Name()] = face
	}
	return read
}

// written is every sign that the messages use, and those that numbers and
// typing can bring in.
func written(t *testing.T) map[rune]bool {
	t.Helper()
	signs := map[rune]bool{}
	for _, sign := range "0123456789,.-−+%½°×±«»“”‘’–—•…\u00a0\u202f\u2060éèêëàâäùûüîïôöçœæÿÉÈÊËÀÂÄÙÛÜÎÏÔÖÇŒÆŸñß¿¡" {
		signs[sign] = true
	}
	paths, err := filepath.Glob("../locales/*.toml")
	if err != nil || len(paths) == 0 {
		t.Fatalf("found no language files: %v", err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, sign := range string(text) {
			if !unicode.IsControl(sign) {
				signs[sign] = true
			}
		}
	}
	return signs
}

func TestEveryFaceHasEverySign(t *testing.T) {
	signs := written(t)
	for name, face := range faces(t) {
		for sign := range signs {
			if _, found := face.NominalGlyph(sign); !found {
				t.Errorf("%s has no %q (%U)", name, sign, sign)
			}
		}
	}
}

func TestNoBreakSpacesAreBlankAndNarrow(t *testing.T) {
	for name, face := range faces(t) {
		width := func(sign rune) float32 {
			glyph, _ := face.NominalGlyph(sign)
			if outline, ok := face.GlyphData(glyph).(font.GlyphOutline); ok && len(outline.Segments) > 0 {
				t.Errorf("%s draws something for %U", name, sign)
			}
			return face.HorizontalAdvance(glyph)
		}
		space, wide, narrow := width(' '), width('\u00a0'), width('\u202f')
		if wide != space {
			t.Errorf("%s: U+00A0 is %v wide, a space %v", name, wide, space)
		}
		if narrow < space/3 || narrow > space*3/4 {
			t.Errorf("%s: U+202F is %v wide beside a space of %v", name, narrow, space)
		}
	}
}

func TestFontsStayLight(t *testing.T) {
	const most = 350_000
	total := len(BodyFont().Content()) + len(BoldFont().Content()) + len(HeadingFont().Content())
	if total > most {
		t.Errorf("the fonts take %d bytes, more than %d", total, most)
	}
}

func TestEveryFontCarriesItsLicence(t *testing.T) {
	for _, family := range []string{"Inter", "Fraunces"} {
		text, err := os.ReadFile("fonts/LICENSE-" + family + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		for _, phrase := range []string{family + " Project Authors", "SIL OPEN FONT LICENSE Version 1.1"} {
			if !bytes.Contains(text, []byte(phrase)) {
				t.Errorf("the licence of %s does not say %q", family, phrase)
			}
		}
	}
}
