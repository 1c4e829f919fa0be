package resources

import (
	"embed"
	"fmt"
	"image/color"
	"io/fs"
	"strings"

	"fyne.io/fyne/v2"
)

//go:embed icons/*.svg
var iconFiles embed.FS

// iconInk is the word in the drawings that stands for the colour of the line.
const iconInk = "currentColor"

// ColouredIcon is a line drawing, such as "warning" or "settings", in one colour.
// An unknown name gives nil; IconNames lists them.
func ColouredIcon(name string, ink color.Color) fyne.Resource {
	svg, err := drawing(name)
	if err != nil {
		return nil
	}
	c := color.NRGBAModel.Convert(ink).(color.NRGBA)
	hex := fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
	coloured := strings.ReplaceAll(string(svg), iconInk, hex)
	return fyne.NewStaticResource(name+"-"+hex[1:]+".svg", []byte(coloured))
}

// IconNames lists the icons in alphabetical order.
func IconNames() []string {
	paths, err := fs.Glob(iconFiles, "icons/*.svg")
	if err != nil {
		panic(fmt.Sprintf("listing the icons: %v", err))
	}
	names := make([]string, len(paths))
	for i, path := range paths {
		names[i] = strings.TrimSuffix(strings.TrimPrefix(path, "icons/"), ".svg")
	}
	return names
}

func drawing(name string) ([]byte, error) { return iconFiles.ReadFile("icons/" + name + ".svg") }
