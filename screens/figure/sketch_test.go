package figure

import (
	"image"
	"image/draw"
	"os"
	"path/filepath"
	"testing"
)

// TestSketchesAreDrawnInEveryInk: each has colours enough to be a picture, and nothing
// of it runs out of its sheet.
func TestSketchesAreDrawnInEveryInk(t *testing.T) {
	for name, ink := range inks {
		for kind := range sketches {
			img := image.NewRGBA(image.Rect(0, 0, 240, 130))
			PaintDrawing(img, kind, ink)
			colours := map[any]int{}
			for y := range 130 {
				for x := range 240 {
					colours[img.RGBAAt(x, y)]++
				}
			}
			if len(colours) < 4 || colours[img.RGBAAt(0, 0)] > 240*130*9/10 {
				t.Errorf("%s, %s: %d colours", name, kind, len(colours))
			}
			const margin = 12 // the sheet is 208 wide
			for _, edge := range []image.Rectangle{image.Rect(0, 0, margin, 130), image.Rect(240-margin, 0, 240, 130)} {
				if n := count(img, edge, ink.Surface); n != margin*130 {
					t.Errorf("%s, %s: something stands beside the sheet", name, kind)
				}
			}
		}
	}
}

// TestSketchSheet writes a picture of all sketches to look at into the folder that
// FIGURE_SHEETS names.
func TestSketchSheet(t *testing.T) {
	folder := os.Getenv("FIGURE_SHEETS")
	if folder == "" {
		t.Skip("FIGURE_SHEETS names no folder")
	}
	const wide, high, across = 300, 188, 4
	kinds := Kinds()
	sheet := image.NewRGBA(image.Rect(0, 0, wide*across, high*3*((len(kinds)+across-1)/across)))
	row := 0
	for _, ink := range []Ink{LightInk, DarkInk, ContrastInk} {
		for i, kind := range kinds {
			cell := image.NewRGBA(image.Rect(0, 0, wide, high))
			PaintDrawing(cell, kind, ink)
			at := image.Pt(i%across*wide, (row+i/across)*high)
			draw.Draw(sheet, image.Rectangle{at, at.Add(image.Pt(wide, high))}, cell, image.Point{}, draw.Src)
		}
		row += (len(kinds) + across - 1) / across
	}
	writePNG(t, filepath.Join(folder, "sketches.png"), sheet)
}
