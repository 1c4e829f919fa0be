package figure

import (
	"image/color"
	"math"
	"testing"
)

var inks = map[string]Ink{"light": LightInk, "dark": DarkInk, "contrast": ContrastInk}

// leastContrast is what WCAG 2.2 asks of a graphic that carries meaning.
const leastContrast = 3.0

func TestMeaningStandsOut(t *testing.T) {
	for name, ink := range inks {
		// The spine and the level line are drawn over these parts of a body.
		behind := map[string]color.NRGBA{
			"skin": ink.Skin, "hair": ink.Hair, "shirt": ink.Top, "sleeve": ink.TopNear, "trousers": ink.Bottoms, "ear": ink.Ear,
			"shirt in the shade": over(ink.Shade, ink.Top), "trousers in the shade": over(ink.Shade, ink.Bottoms),
		}
		for part, c := range behind {
			atLeast(t, name+": spine on "+part, ink.Bone, c)
		}
		// Beside the body every line has an edge in the colour of the surface.
		atLeast(t, name+": level line", ink.Rule, ink.Surface)
		atLeast(t, name+": neck line, level", ink.Level, ink.Surface)
		atLeast(t, name+": neck line, off", ink.Off, ink.Surface)
		atLeast(t, name+": sign on the level mark", ink.Sign, ink.Level)
		atLeast(t, name+": sign on the other mark", ink.Sign, ink.Off)
		atLeast(t, name+": ring at the shoulder", ink.Off, ink.Surface)
		atLeast(t, name+": small pillow on the surface", ink.Small, ink.Surface)
	}
}

func TestAMovingPersonStandsOutFromWallAndMat(t *testing.T) {
	const least = 2.0
	for name, ink := range inks {
		for part, c := range map[string]color.NRGBA{"skin": ink.Skin, "shirt": ink.Top, "shorts": ink.Bottoms, "band": ink.Small} {
			for ground, behind := range map[string]color.NRGBA{"wall": ink.Wall, "mat": ink.Mat, "card": ink.Surface} {
				if ratio := contrast(c, behind); ratio < least {
					t.Errorf("%s: %s on the %s: %.2f:1", name, part, ground, ratio)
				}
			}
		}
	}
}

func atLeast(t *testing.T, what string, a, b color.NRGBA) {
	t.Helper()
	if ratio := contrast(a, b); ratio < leastContrast {
		t.Errorf("%s: %.2f:1, want %.0f:1", what, ratio, leastContrast)
	}
}

// over is the colour that a veil gives what is behind it.
func over(veil, behind color.NRGBA) color.NRGBA {
	part := float64(veil.A) / 255
	blend := func(a, b uint8) uint8 { return uint8(math.Round(float64(a)*part + float64(b)*(1-part))) }
	return color.NRGBA{R: blend(veil.R, behind.R), G: blend(veil.G, behind.G), B: blend(veil.B, behind.B), A: 255}
}

// contrast is the ratio of WCAG 2.2.
func contrast(a, b color.NRGBA) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

func luminance(c color.NRGBA) float64 {
	linear := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}
