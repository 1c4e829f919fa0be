package figure

import (
	"image"
	"image/color"
	"image/draw"
	"os"
	"path/filepath"
	"testing"

	"chevet/app/body"
	"chevet/app/exercise"
)

// TestMovingSheets writes eight instants of every form of every exercise to look
// at into the folder that FIGURE_SHEETS names.
func TestMovingSheets(t *testing.T) {
	folder := os.Getenv("FIGURE_SHEETS")
	if folder == "" {
		t.Skip("FIGURE_SHEETS names no folder")
	}
	for name, ink := range inks {
		if only := os.Getenv("FIGURE_THEME"); only != "" && only != name {
			continue
		}
		for _, e := range exercise.Catalogue() {
			const w, h, columns, instants, gap = 350, 240, 4, 8, 4
			sheet := image.NewRGBA(image.Rect(0, 0, columns*(w+gap)+gap, 6*(h+gap)+gap))
			draw.Draw(sheet, sheet.Rect, image.NewUniform(color.Gray{128}), image.Point{}, draw.Src)
			for f, form := range exercise.Forms() {
				m := e.Movement(form).HoldsUpTo(2)
				moves := NewMoves(m, body.BuildOf(body.Person{}))
				cell := image.NewRGBA(image.Rect(0, 0, w, h))
				for i := range instants {
					moves.Paint(cell, m.LoopSeconds()*float64(i)/instants, false, ink)
					draw.Draw(sheet, cell.Rect.Add(image.Pt(gap+i%columns*(w+gap), gap+(2*f+i/columns)*(h+gap))), cell, image.Point{}, draw.Src)
				}
			}
			writePNG(t, filepath.Join(folder, "moving-"+e.ID+"-"+name+".png"), sheet)
		}
	}
}
