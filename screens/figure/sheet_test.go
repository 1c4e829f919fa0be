package figure

import (
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"chevet/app/body"
)

// TestContactSheets writes pictures to look at into the folder that FIGURE_SHEETS
// names; without it there is nothing to do.
func TestContactSheets(t *testing.T) {
	folder := os.Getenv("FIGURE_SHEETS")
	if folder == "" {
		t.Skip("FIGURE_SHEETS names no folder")
	}
	inks := map[string]Ink{"light": LightInk, "dark": DarkInk, "contrast": ContrastInk}
	for name, ink := range inks {
		for _, position := range body.Positions() {
			person := body.Person{}
			level := body.LevelPillowCM(person, position, body.Bed{})
			var cells []Scene
			for _, off := range []float64{-3, 0, 3} {
				cells = append(cells, Scene{Position: position, PillowCM: level + off, BandLowCM: level - 1.5, BandHighCM: level + 1.5})
			}
			writeSheet(t, filepath.Join(folder, string(position)+"-"+name+".png"), 1, 700, 420, cells, ink)
		}
	}
	for _, position := range body.Positions() {
		var cells []Scene
		for _, person := range []body.Person{{Sex: body.Female, StatureCM: 152, WeightKG: 48}, {Sex: body.Male, StatureCM: 195, WeightKG: 120}} {
			for _, firmness := range []float64{2, 6, 9} {
				cells = append(cells, Scene{Person: person, Position: position, Bed: body.Bed{Firmness: firmness},
					PillowCM: body.LevelPillowCM(person, position, body.Bed{Firmness: firmness}), BandLowCM: 0, BandHighCM: 20})
			}
		}
		writeSheet(t, filepath.Join(folder, "bodies-"+string(position)+".png"), 3, 560, 330, cells, LightInk)
	}
	for _, position := range body.Positions() {
		level := body.LevelPillowCM(body.Person{}, position, body.Bed{})
		writeSheet(t, filepath.Join(folder, "large-"+string(position)+".png"), 1, 1400, 840, []Scene{{Position: position, PillowCM: level - 1, BandHighCM: 20}}, LightInk)
	}
	var odd []Scene
	for _, person := range []body.Person{{StatureCM: 120, ShouldersCM: 55, WeightKG: 30}, {StatureCM: 120, WeightKG: 120}, {StatureCM: 230, ShouldersCM: 25, WeightKG: 250}, {Sex: body.Male, StatureCM: 230}} {
		for _, position := range body.Positions() {
			odd = append(odd, Scene{Person: person, Position: position, PillowCM: 9, Bed: body.Bed{Firmness: 3}, Props: body.Props{SagCM: 3, UnderKnees: true, UnderHips: true, BetweenKnees: true}})
		}
	}
	writeSheet(t, filepath.Join(folder, "odd.png"), 3, 500, 300, odd, LightInk)
	var strip []Scene
	for _, off := range []float64{-2, 0, 2} {
		strip = append(strip, Scene{Position: body.Side, PillowCM: 10.5 + off, BandLowCM: 9, BandHighCM: 12})
	}
	writeSheet(t, filepath.Join(folder, "strip.png"), 1, 640, 190, strip, LightInk)
	writeSheet(t, filepath.Join(folder, "tiny.png"), 3, 240, 130, strip, DarkInk)
	wide := []Scene{}
	for _, position := range body.Positions() {
		wide = append(wide, Scene{Position: position, PillowCM: 10, Props: body.Props{UnderKnees: true, BetweenKnees: true, UnderHips: true, Hugged: true}})
	}
	writeSheet(t, filepath.Join(folder, "wide.png"), 1, 900, 260, wide, LightInk)
	writeSheet(t, filepath.Join(folder, "small.png"), 3, 420, 300, wide, DarkInk)
	for _, position := range body.Positions() {
		var cells []Scene
		for _, person := range []body.Person{{StatureCM: 150, WeightKG: 45}, {}, {StatureCM: 200, WeightKG: 120}} {
			for _, pillow := range []float64{0, 18, 25} {
				cells = append(cells, Scene{Person: person, Position: position, PillowCM: pillow})
			}
		}
		writeSheet(t, filepath.Join(folder, "extremes-"+string(position)+".png"), 3, 560, 330, cells, LightInk)
	}
	for name, ink := range inks {
		var cells []Scene
		for _, mirrored := range []bool{false, true} {
			for _, pillow := range []float64{6, 10.5, 15} {
				cells = append(cells, Scene{Position: body.Side, PillowCM: pillow, Mirrored: mirrored, Props: body.Props{BetweenKnees: true, Hugged: true}})
			}
		}
		writeSheet(t, filepath.Join(folder, "mirror-"+name+".png"), 3, 560, 330, cells, ink)
		writeDrawings(t, filepath.Join(folder, "drawings-"+name+".png"), ink)
	}
}

func writeDrawings(t *testing.T, path string, ink Ink) {
	const w, h, gap = 180, 110, 10
	mark := image.NewRGBA(image.Rect(0, 0, 300, 280))
	draw.Draw(mark, mark.Bounds(), image.NewUniform(ink.Surface), image.Point{}, draw.Src)
	x := 0
	for _, size := range []int{16, 24, 32, 64, 128} {
		cell := image.NewRGBA(image.Rect(0, 0, size, size))
		PaintMark(cell)
		draw.Draw(mark, cell.Bounds().Add(image.Pt(4+x, 4)), cell, image.Point{}, draw.Over)
		x += size + 4
	}
	writePNG(t, path+".mark.png", mark)
	kinds := Kinds()
	sheet := image.NewRGBA(image.Rect(0, 0, 3*(w+gap)+gap, (len(kinds)+2)/3*(h+gap)+gap))
	draw.Draw(sheet, sheet.Bounds(), image.NewUniform(color.Gray{128}), image.Point{}, draw.Src)
	for i, kind := range kinds {
		cell := image.NewRGBA(image.Rect(0, 0, w, h))
		PaintDrawing(cell, kind, ink)
		draw.Draw(sheet, cell.Bounds().Add(image.Pt(gap+i%3*(w+gap), gap+i/3*(h+gap))), cell, image.Point{}, draw.Src)
	}
	writePNG(t, path, sheet)
}

func writeSheet(t *testing.T, path string, columns, w, h int, cells []Scene, ink Ink) {
	const gap = 8
	rows := (len(cells) + columns - 1) / columns
	sheet := image.NewRGBA(image.Rect(0, 0, columns*(w+gap)+gap, rows*(h+gap)+gap))
	draw.Draw(sheet, sheet.Bounds(), image.NewUniform(color.Gray{128}), image.Point{}, draw.Src)
	for i, scene := range cells {
		cell := image.NewRGBA(image.Rect(0, 0, w, h))
		Paint(cell, scene, ink)
		draw.Draw(sheet, cell.Bounds().Add(image.Pt(gap+i%columns*(w+gap), gap+i/columns*(h+gap))), cell, image.Point{}, draw.Src)
	}
	writePNG(t, path, sheet)
}

func writePNG(t *testing.T, path string, img image.Image) {
	t.Helper()
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if err := png.Encode(file, img); err != nil {
		t.Fatal(err)
	}
}
