package resources

import (
	"embed"
	"fmt"
	"image/color"
	"io/fs"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

//go:embed icons/*.svg
var iconFiles embed.FS

// iconInk is the word in the drawings that stands for the colour of the line.
const iconInk = "currentColor"

// icon is a line drawing in the colour of the theme's text.
type icon struct{ name string }

// Icon is a line drawing, such as "back" or "settings", in the colour of the
// theme's text, for menus and for stock buttons that are not coloured. On a
// coloured fill use ColouredIcon. An unknown name gives nil; IconNames lists them.
func Icon(name string) fyne.Resource {
	if _, err := drawing(name); err != nil {
		return nil
	}
	return icon{name}
}

// Name tells drawings of different colours apart, for the toolkit's cache.
func (i icon) Name() string { return i.coloured().Name() }

// Content is the drawing in the text colour of the moment.
func (i icon) Content() []byte { return i.coloured().Content() }

// ThemeColorName is the colour of the theme that the icon follows.
func (i icon) ThemeColorName() fyne.ThemeColorName { return theme.ColorNameForeground }

func (i icon) coloured() fyne.Resource {
	return ColouredIcon(i.name, theme.Color(theme.ColorNameForeground))
}

// ColouredIcon is a line drawing in one fixed colour. An unknown name gives nil.
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
