package resources

import (
	_ "embed"

	"fyne.io/fyne/v2"
)

//go:embed fonts/Inter-Regular.ttf
var interRegular []byte

//go:embed fonts/Inter-SemiBold.ttf
var interSemiBold []byte

//go:embed fonts/Fraunces-SemiBold.ttf
var frauncesSemiBold []byte

var (
	bodyFont    = fyne.NewStaticResource("Inter-Regular.ttf", interRegular)
	boldFont    = fyne.NewStaticResource("Inter-SemiBold.ttf", interSemiBold)
	headingFont = fyne.NewStaticResource("Fraunces-SemiBold.ttf", frauncesSemiBold)
)

// HeadingStyle makes the text of a stock widget a heading: the theme draws bold
// italic in the face of the headings, since Chevet sets nothing in italics.
var HeadingStyle = fyne.TextStyle{Bold: true, Italic: true}

// BodyFont is the face of running text.
func BodyFont() fyne.Resource { return bodyFont }

// BoldFont is the face of emphasis and of buttons.
func BoldFont() fyne.Resource { return boldFont }

// HeadingFont is the face of titles and headings.
func HeadingFont() fyne.Resource { return headingFont }
