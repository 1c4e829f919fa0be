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
)

// TextSize is a size of text at scale, 1 to 2.
func TextSize(size, scale float32) float32 { return size * scale }

// New makes the theme of a colour scheme with text at textScale, 1 to 2.
func New(variant Variant, textScale float32) fyne.Theme {
	return &look{palette: PaletteFor(variant), variant: variant, scale: textScale}
}

// look is a theme. The spaces between things stay as they are when the text
// grows, so that large text still fits a small screen.
type look struct {
	palette Palette
	variant Variant
	scale   float32
}

// Color is the colour of a part of a stock widget. The variant of the system is
// ignored: the person's choice was made when the theme was.
func (l *look) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	p := l.palette
	switch name {
	case theme.ColorNameBackground:
		return p.Background
	case theme.ColorNameButton, theme.ColorNameInputBackground, theme.ColorNameMenuBackground,
		theme.ColorNameOverlayBackground, theme.ColorNameHeaderBackground,
		theme.ColorNameInnerWindowBorder, theme.ColorNameInnerWindowBorderInactive:
		return p.Surface
	case theme.ColorNameDisabledButton:
		return p.Hover
	case theme.ColorNameForeground:
		return p.Text
	case theme.ColorNamePlaceHolder:
		return p.TextSoft
	case theme.ColorNameDisabled:
		return p.Disabled
	case theme.ColorNamePrimary, theme.ColorNameHyperlink:
		return p.Primary
	case theme.ColorNameForegroundOnPrimary:
		return p.OnPrimary
	case theme.ColorNameInputBorder, theme.ColorNameScrollBar:
		return p.Border
	case theme.ColorNameSeparator, theme.ColorNameScrollBarBackground:
		return p.Hairline
	case theme.ColorNameSelection:
		return p.Band
	case theme.ColorNameSuccess:
		return p.Good
	case theme.ColorNameWarning:
		return p.Warn
	case theme.ColorNameError:
		return p.Bad
	case theme.ColorNameForegroundOnSuccess, theme.ColorNameForegroundOnWarning, theme.ColorNameForegroundOnError:
		return p.OnStatus
	case theme.ColorNameFocus:
		return withAlpha(p.Focus, focusVeil)
	case theme.ColorNameHover:
		return withAlpha(p.Text, hoverVeil)
	case theme.ColorNamePressed:
		return withAlpha(p.Text, pressedVeil)
	case theme.ColorNameShadow:
		return p.Shadow
	}
	return theme.DefaultTheme().Color(name, l.system())
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

func (l *look) system() fyne.ThemeVariant {
	if l.variant == Dark || l.variant == Contrast {
		return theme.VariantDark
	}
	return theme.VariantLight
}

// Font is the face of a text style.
func (l *look) Font(style fyne.TextStyle) fyne.Resource {
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

// Icon is an icon of a stock widget.
func (l *look) Icon(name fyne.ThemeIconName) fyne.Resource {
	return theme.DefaultTheme().Icon(name)
}

// Size is a measure of stock widgets.
func (l *look) Size(name fyne.ThemeSizeName) float32 {
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

func (l *look) inputBorder() float32 {
	if l.variant == Contrast {
		return 2
	}
	return 1.5
}
