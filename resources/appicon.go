package resources

import (
	_ "embed"

	"fyne.io/fyne/v2"
)

//go:embed icon.png
var appIcon []byte

// AppIcon is the mark of the program, 256 pixels square.
func AppIcon() fyne.Resource { return fyne.NewStaticResource("icon.png", appIcon) }
