package resources

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// luminance is the relative luminance of WCAG 2.2.
func luminance(c color.NRGBA) float64 {
	linear := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

// ratio is the contrast ratio of WCAG 2.2, 1 to 21.
func ratio(a, b color.NRGBA) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

// over lays a veil over an opaque colour, as a stock widget does.
func over(under, veil color.NRGBA) color.NRGBA {
	mix := func(u, v uint8) uint8 {
		a := float64(veil.A) / 255
		return uint8(math.Round(float64(v)*a + float64(u)*(1-a)))
	}
	return color.NRGBA{R: mix(under.R, veil.R), G: mix(under.G, veil.G), B: mix(under.B, veil.B), A: 255}
}

func TestRatioKnowsPublishedValues(t *testing.T) {
	white := rgb(0xFFFFFF)
	for hex, want := range map[uint32]float64{0x000000: 21, 0x767676: 4.54, 0x777777: 4.48, 0xFF0000: 4.00, 0x0000FF: 8.59} {
		if got := ratio(rgb(hex), white); math.Abs(got-want) > 0.005 {
			t.Errorf("#%06X on white: %.3f, want %.2f", hex, got, want)
		}
	}
}

type named struct {
	name  string
	color color.NRGBA
}

func check(t *testing.T, variant Variant, least float64, front, back named) {
	t.Helper()
	if got := ratio(front.color, back.color); got < least {
		t.Errorf("%s: %s on %s is %.2f:1, less than %.1f:1", variant, front.name, back.name, got, least)
	}
}

func grounds(p Palette) []named {
	return []named{{"Background", p.Background}, {"Surface", p.Surface}, {"Hover", p.Hover}, {"Chosen", p.Chosen}}
}

func statuses(p Palette) []named {
	return []named{{"Good", p.Good}, {"Warn", p.Warn}, {"Bad", p.Bad}}
}

func textLeast(v Variant) float64 {
	if v == Contrast {
		return 7
	}
	return 4.5
}

func TestTextCanBeRead(t *testing.T) {
	for _, v := range Variants() {
		p, least := PaletteFor(v), textLeast(v)
		inks := append(statuses(p), named{"Text", p.Text}, named{"TextSoft", p.TextSoft},
			named{"Primary", p.Primary}, named{"Accent", p.Accent})
		for _, ink := range inks {
			for _, ground := range grounds(p) {
				check(t, v, least, ink, ground)
			}
		}
		check(t, v, least, named{"Text", p.Text}, named{"Band", p.Band})
		check(t, v, least, named{"OnPrimary", p.OnPrimary}, named{"Primary", p.Primary})
		check(t, v, least, named{"OnPrimary", p.OnPrimary}, named{"PrimaryHover", p.PrimaryHover})
		for _, status := range statuses(p) {
			check(t, v, least, named{"OnStatus", p.OnStatus}, status)
		}
	}
}

func TestControlsAndFocusCanBeSeen(t *testing.T) {
	const least = 3
	for _, v := range Variants() {
		p := PaletteFor(v)
		marks := []named{{"Border", p.Border}, {"Focus", p.Focus}, {"BandEdge", p.BandEdge},
			{"Primary", p.Primary}, {"PrimaryHover", p.PrimaryHover}}
		for _, mark := range marks {
			for _, ground := range grounds(p) {
				check(t, v, least, mark, ground)
			}
		}
		for _, mark := range []named{{"Focus", p.Focus}, {"BandEdge", p.BandEdge}, {"Primary", p.Primary}} {
			check(t, v, least, mark, named{"Band", p.Band})
		}
		for _, ground := range grounds(p)[:2] {
			check(t, v, least, named{"Disabled", p.Disabled}, ground)
		}
	}
}

func TestStockWidgetsStayReadableUnderTheirVeils(t *testing.T) {
	for _, v := range Variants() {
		stock := func(name fyne.ThemeColorName) named {
			return named{string(name), stockColors(v)[name].(color.NRGBA)}
		}
		written := [][2]fyne.ThemeColorName{
			{theme.ColorNameForeground, theme.ColorNameButton},
			{theme.ColorNameForeground, theme.ColorNameMenuBackground},
			{theme.ColorNameForegroundOnPrimary, theme.ColorNamePrimary},
			{theme.ColorNameForegroundOnError, theme.ColorNameError},
		}
		for _, pair := range written {
			front, back := stock(pair[0]), stock(pair[1])
			for _, name := range []fyne.ThemeColorName{theme.ColorNameHover, theme.ColorNameFocus} {
				veil := stock(name)
				under := named{back.name + " under " + veil.name, over(back.color, veil.color)}
				check(t, v, 4.5, front, under)
			}
		}
	}
}
