package resources

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"image/color"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// toolkitColors reads the names of the colours from the toolkit's own source.
func toolkitColors(t *testing.T) []fyne.ThemeColorName {
	t.Helper()
	found, err := build.Import("fyne.io/fyne/v2/theme", ".", build.FindOnly)
	if err != nil {
		t.Fatal(err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(found.Dir, "color.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var names []fyne.ThemeColorName
	ast.Inspect(file, func(node ast.Node) bool {
		spec, ok := node.(*ast.ValueSpec)
		if ok && strings.HasPrefix(spec.Names[0].Name, "ColorName") && len(spec.Values) == 1 {
			if literal, ok := spec.Values[0].(*ast.BasicLit); ok {
				name, _ := strconv.Unquote(literal.Value)
				names = append(names, fyne.ThemeColorName(name))
			}
		}
		return true
	})
	return names
}

func TestEveryColourOfTheToolkitIsOurs(t *testing.T) {
	names := toolkitColors(t)
	if len(names) < 29 {
		t.Fatalf("read only %d colour names from the toolkit", len(names))
	}
	for _, v := range Variants() {
		colors := stockColors(v)
		for _, name := range names {
			if _, found := colors[name]; !found {
				t.Errorf("%s has no colour for %q", v, name)
			}
		}
	}
}

func TestTextGrowsAndSpacesDoNot(t *testing.T) {
	small, large := New(Light, 1), New(Light, 2)
	for _, name := range []fyne.ThemeSizeName{theme.SizeNameText, theme.SizeNameHeadingText,
		theme.SizeNameSubHeadingText, theme.SizeNameCaptionText, theme.SizeNameInlineIcon} {
		if large.Size(name) != 2*small.Size(name) {
			t.Errorf("%s: %v at 100 %%, %v at 200 %%", name, small.Size(name), large.Size(name))
		}
	}
	for _, name := range []fyne.ThemeSizeName{theme.SizeNamePadding, theme.SizeNameInnerPadding,
		theme.SizeNameInputBorder, theme.SizeNameScrollBar} {
		if large.Size(name) != small.Size(name) {
			t.Errorf("%s grows with the text", name)
		}
	}
}

func TestTheSystemCannotOverruleTheChosenScheme(t *testing.T) {
	for _, v := range Variants() {
		th := New(v, 1)
		for _, name := range toolkitColors(t) {
			if th.Color(name, theme.VariantLight) != th.Color(name, theme.VariantDark) {
				t.Errorf("%s: %s depends on the system", v, name)
			}
		}
	}
}

func TestAnUnknownSchemeIsLight(t *testing.T) {
	if PaletteFor("sepia") != PaletteFor(Light) {
		t.Error("an unknown scheme is not light")
	}
	if PaletteFor(Dark) == PaletteFor(Light) || PaletteFor(Contrast) == PaletteFor(Light) {
		t.Error("two schemes share their colours")
	}
}

func TestEachStyleHasItsFace(t *testing.T) {
	th := New(Light, 1)
	for style, want := range map[fyne.TextStyle]fyne.Resource{
		{}:                         BodyFont(),
		{Italic: true}:             BodyFont(),
		{Bold: true}:               BoldFont(),
		{Bold: true, Italic: true}: HeadingFont(),
		{Monospace: true}:          theme.DefaultTextMonospaceFont(),
		{Symbol: true}:             theme.DefaultSymbolFont(),
	} {
		if got := th.Font(style); got != want {
			t.Errorf("%+v is drawn in %s, want %s", style, got.Name(), want.Name())
		}
	}
}

// TestTheWindowIsClearedInItsBackground does as the toolkit does when it clears a
// window: it divides a channel of 16 bits by 255·255.
func TestTheWindowIsClearedInItsBackground(t *testing.T) {
	for _, variant := range []Variant{Light, Dark, Contrast} {
		want := PaletteFor(variant).Background
		r, g, b, _ := New(variant, 1).Color(theme.ColorNameBackground, theme.VariantLight).RGBA()
		painted := func(channel uint32) uint8 { return uint8(float64(channel)/(255*255)*255 + 0.5) }
		if got := (color.NRGBA{R: painted(r), G: painted(g), B: painted(b), A: 255}); got != want {
			t.Errorf("scheme %v is cleared in %v, not %v", variant, got, want)
		}
	}
}
