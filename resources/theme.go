// Package resources owns how Chevet looks: its colours, its letters, its icons,
// and the theme that gives them to every widget.
package resources

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// The sizes of text at 100 %, in the toolkit's pixels. TextSize scales them.
const (
	SizeTitle   float32 = 28
	SizeHeading float32 = 20
	SizeBody    float32 = 15
	SizeSmall   float32 = 13
	// SizeDisplay and SizeCount are for words and counts that are read from the floor.
	SizeDisplay float32 = 30
	SizeCount   float32 = 54
)

// TextSize is a size of text at scale, 1 to 2.
func TextSize(size, scale float32) float32 { return size * scale }

// New makes the theme of a colour scheme with text at textScale, 1 to 2.
func New(variant Variant, textScale float32) *Look {
	l := &Look{}
	l.Change(variant, textScale)
	return l
}

// Look is a theme. The spaces between things stay as they are when the text
// grows, so that large text still fits a small screen.
type Look struct {
	variant Variant
	colors  map[fyne.ThemeColorName]color.Color
	scale   float32
	icons   map[fyne.ThemeIconName]fyne.Resource
}

// Change makes another theme of it. Were that given to the toolkit as a new one, the
// toolkit would read every face anew, and never let go of the old ones.
func (l *Look) Change(variant Variant, textScale float32) {
	if l.colors == nil || variant != l.variant {
		l.variant, l.colors, l.icons = variant, stockColors(variant), map[fyne.ThemeIconName]fyne.Resource{}
	}
	l.scale = textScale
}

// Color is the colour of a part of a stock widget. The variant of the system is
// ignored: the person's choice was made when the theme was.
func (l *Look) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	if known, found := l.colors[name]; found {
		return known
	}
	return theme.DefaultTheme().Color(name, l.system())
}

// stockColors gives every colour that stock widgets ask for from a palette.
func stockColors(variant Variant) map[fyne.ThemeColorName]color.Color {
	p := PaletteFor(variant)
	// In high contrast all surfaces are black: what floats, and what is pressed, is
	// set apart by a lighter one.
	raised := p.Surface
	if variant == Contrast {
		raised = p.Hover
	}
	return map[fyne.ThemeColorName]color.Color{
		theme.ColorNameBackground:                cleared(p.Background),
		theme.ColorNameButton:                    raised,
		theme.ColorNameDisabledButton:            p.Hover,
		theme.ColorNameInputBackground:           p.Surface,
		theme.ColorNameMenuBackground:            raised,
		theme.ColorNameOverlayBackground:         p.Surface,
		theme.ColorNameHeaderBackground:          p.Surface,
		theme.ColorNameInnerWindowBorder:         p.Surface,
		theme.ColorNameInnerWindowBorderInactive: p.Surface,

		theme.ColorNameForeground:          p.Text,
		theme.ColorNamePlaceHolder:         p.TextSoft,
		theme.ColorNameDisabled:            p.Disabled,
		theme.ColorNameHyperlink:           p.Primary,
		theme.ColorNameForegroundOnPrimary: p.OnPrimary,
		theme.ColorNameForegroundOnSuccess: p.OnStatus,
		theme.ColorNameForegroundOnWarning: p.OnStatus,
		theme.ColorNameForegroundOnError:   p.OnStatus,

		theme.ColorNamePrimary:             p.Primary,
		theme.ColorNameSuccess:             p.Good,
		theme.ColorNameWarning:             p.Warn,
		theme.ColorNameError:               p.Bad,
		theme.ColorNameInputBorder:         p.Border,
		theme.ColorNameScrollBar:           p.Border,
		theme.ColorNameScrollBarBackground: p.Hairline,
		theme.ColorNameSeparator:           p.Hairline,
		theme.ColorNameSelection:           p.Band,
		theme.ColorNameShadow:              p.Shadow,

		theme.ColorNameFocus:   withAlpha(p.Focus, focusVeil),
		theme.ColorNameHover:   withAlpha(p.Text, hoverVeil),
		theme.ColorNamePressed: withAlpha(p.Text, pressedVeil),
	}
}

// Stock widgets lay these colours over their own fill and write on the result,
// so they are veils. Chevet's own widgets draw a ring in Palette.Focus instead.
const (
	focusVeil   = 0x59
	hoverVeil   = 0x14
	pressedVeil = 0x29
)

func withAlpha(c color.NRGBA, alpha uint8) color.NRGBA {
	c.A = alpha
	return c
}

func (l *Look) system() fyne.ThemeVariant {
	if l.variant == Dark || l.variant == Contrast {
		return theme.VariantDark
	}
	return theme.VariantLight
}

// Font is the face of a text style.
func (l *Look) Font(style fyne.TextStyle) fyne.Resource {
	switch {
	case style.Monospace, style.Symbol:
		return theme.DefaultTheme().Font(style)
	case style == HeadingStyle:
		return headingFont
	case style.Bold:
		return boldFont
	}
	return bodyFont
}

// Icon is an icon of a stock widget. One that takes its colour from the theme has another
// name in each colour scheme, since the toolkit remembers what it has drawn by its name.
func (l *Look) Icon(name fyne.ThemeIconName) fyne.Resource {
	if known, drawn := l.icons[name]; drawn {
		return known
	}
	icon := theme.DefaultTheme().Icon(name)
	if stock, coloured := icon.(*theme.ThemedResource); coloured {
		svg := fyne.NewStaticResource(string(l.variant)+"-"+stock.Name(), stock.Content())
		icon = theme.NewColoredResource(svg, stock.ThemeColorName())
	}
	l.icons[name] = icon
	return icon
}

// Size is a measure of stock widgets.
func (l *Look) Size(name fyne.ThemeSizeName) float32 {
	switch name {
	case theme.SizeNameText:
		return TextSize(SizeBody, l.scale)
	case theme.SizeNameHeadingText:
		return TextSize(SizeTitle, l.scale)
	case theme.SizeNameSubHeadingText:
		return TextSize(SizeHeading, l.scale)
	case theme.SizeNameCaptionText:
		return TextSize(SizeSmall, l.scale)
	case theme.SizeNameInlineIcon:
		return 20 * l.scale
	case theme.SizeNamePadding:
		return 6
	case theme.SizeNameInnerPadding:
		return 10
	case theme.SizeNameScrollBar:
		return 14
	case theme.SizeNameScrollBarSmall:
		return 6
	case theme.SizeNameInputBorder:
		return l.inputBorder()
	case theme.SizeNameInputRadius, theme.SizeNameButtonRadius, theme.SizeNameMenuRadius:
		return 8
	case theme.SizeNameDialogRadius, theme.SizeNameCardRadius, theme.SizeNamePopupRadius:
		return 12
	}
	return theme.DefaultTheme().Size(name)
}

func (l *Look) inputBorder() float32 {
	if l.variant == Contrast {
		return 2
	}
	return 1.5
}

// cleared is the colour to ask for so that the window is cleared in c: the toolkit
// takes 255·255 for the largest value of a channel, where it is 65535, and clears in
// a slightly lighter one.
func cleared(c color.NRGBA) color.NRGBA {
	darker := func(channel uint8) uint8 { return uint8((uint32(channel)*255*255 + 65535/2) / 65535) }
	return color.NRGBA{R: darker(c.R), G: darker(c.G), B: darker(c.B), A: c.A}
}
