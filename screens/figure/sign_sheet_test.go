package figure

import (
	"image"
	"image/draw"
	"os"
	"path/filepath"
	"testing"

	"chevet/app/body"
	"chevet/app/fit"
)

// TestSignSheet writes every sign, too low, level and too high, into the folder that
// FIGURE_SHEETS names; without it there is nothing to do.
func TestSignSheet(t *testing.T) {
	folder := os.Getenv("FIGURE_SHEETS")
	if folder == "" {
		t.Skip("FIGURE_SHEETS names no folder")
	}
	const w, h = 330, 190
	for name, ink := range map[string]Ink{"light": LightInk, "dark": DarkInk} {
		for _, position := range body.Positions() {
			sheet := image.NewRGBA(image.Rect(0, 0, 3*(w+8), 3*(h+8)))
			for row, sign := range fit.SignsOf(position) {
				for column, answer := range fit.Answers()[:3] {
					cell := image.NewRGBA(image.Rect(0, 0, w, h))
					PaintSign(cell, sign, answer, Sleeper{}, ink)
					at := image.Pt(column*(w+8), row*(h+8))
					draw.Draw(sheet, cell.Bounds().Add(at), cell, image.Point{}, draw.Src)
				}
			}
			writePNG(t, filepath.Join(folder, "fit-signs-"+string(position)+"-"+name+".png"), sheet)
		}
	}
}
