package resources

import "image/color"

// Variant is one of the colour schemes.
type Variant string

// The colour schemes.
const (
	Light    Variant = "light"
	Dark     Variant = "dark"
	Contrast Variant = "contrast"
)

// Variants lists every colour scheme.
func Variants() []Variant { return []Variant{Light, Dark, Contrast} }

// Palette is the colours of one scheme, named for what they do. The contrast of
// every pair that is used together is held by a test to WCAG 2.2: 4.5:1 for
// text (7:1 in high contrast), 3:1 for what one must see to use a control.
type Palette struct {
	// Background lies behind everything, Surface under cards and fields. Hover is
	// a surface under the pointer, Chosen one that is picked, Band the recommended
	// stretch of a slider.
	Background, Surface, Hover, Chosen, Band color.NRGBA
	// Text and TextSoft stand on all of these except that soft text keeps off Band.
	Text, TextSoft color.NRGBA
	// Border bounds what can be typed into or pressed; Hairline only parts things
	// and carries no meaning. BandEdge bounds the Band.
	Border, Hairline, BandEdge color.NRGBA
	// Primary marks the main action, with OnPrimary written on it; PrimaryHover is
	// Primary under the pointer.
	Primary, PrimaryHover, OnPrimary color.NRGBA
	// Accent draws the eye, rarely; Focus is the ring around what has the keyboard.
	Accent, Focus color.NRGBA
	// Good, Warn and Bad colour words and marks that say the same without colour.
	// OnStatus is written on a fill of one of them.
	Good, Warn, Bad, OnStatus color.NRGBA
	// Disabled is what cannot be used now.
	Disabled color.NRGBA
	// Shadow lies under what floats, and over what a dialog keeps out of reach.
	Shadow color.NRGBA
}

// PaletteFor is the colours of a scheme; an unknown one is light.
func PaletteFor(variant Variant) Palette {
	switch variant {
	case Dark:
		return dark
	case Contrast:
		return contrast
	}
	return light
}

var light = Palette{
	Background:   rgb(0xF5F0E8),
	Surface:      rgb(0xFFFDF9),
	Hover:        rgb(0xEFE8DB),
	Chosen:       rgb(0xE3EAF6),
	Band:         rgb(0xBFD3EE),
	Text:         rgb(0x1E2A3D),
	TextSoft:     rgb(0x525C70),
	Border:       rgb(0x857E70),
	Hairline:     rgb(0xDDD3C3),
	BandEdge:     rgb(0x4A6FA8),
	Primary:      rgb(0x2B4574),
	PrimaryHover: rgb(0x3A5890),
	OnPrimary:    rgb(0xFFFDF9),
	Accent:       rgb(0xA84A22),
	Focus:        rgb(0xA84A22),
	Good:         rgb(0x2C6A4B),
	Warn:         rgb(0x7F5209),
	Bad:          rgb(0xA5302B),
	OnStatus:     rgb(0xFFFDF9),
	Disabled:     rgb(0x81848C),
	Shadow:       veil(0x1E2A3D, 0x40),
}

var dark = Palette{
	Background:   rgb(0x131A28),
	Surface:      rgb(0x1C2536),
	Hover:        rgb(0x283349),
	Chosen:       rgb(0x263A5E),
	Band:         rgb(0x33507F),
	Text:         rgb(0xF0EBE1),
	TextSoft:     rgb(0xB4BCCB),
	Border:       rgb(0x8490A6),
	Hairline:     rgb(0x303B50),
	BandEdge:     rgb(0x86A6DE),
	Primary:      rgb(0x9DB8EA),
	PrimaryHover: rgb(0xB6CBF2),
	OnPrimary:    rgb(0x131A28),
	Accent:       rgb(0xF0A274),
	Focus:        rgb(0xF0A274),
	Good:         rgb(0x86CFA4),
	Warn:         rgb(0xF0C36B),
	Bad:          rgb(0xF59A8E),
	OnStatus:     rgb(0x131A28),
	Disabled:     rgb(0x7A8496),
	Shadow:       veil(0x000000, 0x80),
}

var contrast = Palette{
	Background:   rgb(0x000000),
	Surface:      rgb(0x000000),
	Hover:        rgb(0x262626),
	Chosen:       rgb(0x332B00),
	Band:         rgb(0x594800),
	Text:         rgb(0xFFFFFF),
	TextSoft:     rgb(0xE6E6E6),
	Border:       rgb(0xFFFFFF),
	Hairline:     rgb(0xFFFFFF),
	BandEdge:     rgb(0xFFD84D),
	Primary:      rgb(0xFFD84D),
	PrimaryHover: rgb(0xFFE68A),
	OnPrimary:    rgb(0x000000),
	Accent:       rgb(0xFFD84D),
	Focus:        rgb(0xFFD84D),
	Good:         rgb(0x7CF0A8),
	Warn:         rgb(0xFFC24D),
	Bad:          rgb(0xFFA99E),
	OnStatus:     rgb(0x000000),
	Disabled:     rgb(0xA6A6A6),
	Shadow:       veil(0x000000, 0xB0),
}

func rgb(hex uint32) color.NRGBA { return veil(hex, 0xFF) }

func veil(hex uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: alpha}
}
