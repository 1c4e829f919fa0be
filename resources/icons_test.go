package resources

import (
	"image/color"
	"regexp"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
)

func TestTheIconsThatScreensNeedExist(t *testing.T) {
	names := IconNames()
	for _, want := range []string{"check", "close", "dot", "down", "edit", "minus", "plus", "settings", "warning"} {
		if !slices.Contains(names, want) {
			t.Errorf("there is no icon %q", want)
		}
	}
	if ColouredIcon("no-such", color.Black) != nil {
		t.Error("an unknown name gives an icon")
	}
}

var (
	fixedColour = regexp.MustCompile(`#[0-9a-fA-F]{3,}|(?:fill|stroke)="(?:[^nc"]|n[^o]|c[^u])`)
	penWidth    = regexp.MustCompile(`stroke-width="([^"]+)"`)
)

func TestIconsShareOnePenAndNoColour(t *testing.T) {
	for _, name := range IconNames() {
		svg, err := drawing(name)
		if err != nil {
			t.Fatal(err)
		}
		if found := fixedColour.Find(svg); found != nil {
			t.Errorf("%s fixes a colour: %s", name, found)
		}
		for _, width := range penWidth.FindAllSubmatch(svg, -1) {
			if string(width[1]) != "2" {
				t.Errorf("%s is drawn with a pen of %s", name, width[1])
			}
		}
	}
}

func TestIconsAreDrawnInTheColourAskedFor(t *testing.T) {
	test.NewTempApp(t)
	ink := color.NRGBA{R: 0x2B, G: 0x45, B: 0x74, A: 0xFF}
	for _, name := range IconNames() {
		if drawn := inked(ColouredIcon(name, ink), New(Light, 1), ink); drawn < 20 {
			t.Errorf("%s shows %d points of its colour", name, drawn)
		}
	}
}

// inked counts the points of an icon, drawn at 48 pixels, that have exactly this colour.
func inked(icon fyne.Resource, look fyne.Theme, ink color.NRGBA) int {
	picture := canvas.NewImageFromResource(icon)
	picture.SetMinSize(fyne.NewSquareSize(48))
	picture.FillMode = canvas.ImageFillContain
	drawn := software.Render(picture, look)
	count := 0
	bounds := drawn.Bounds()
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			if color.NRGBAModel.Convert(drawn.At(x, y)) == ink {
				count++
			}
		}
	}
	return count
}
