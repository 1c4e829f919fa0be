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

// sheetOf sets drawings in rows of three, each so many pixels wide and high.
func sheetOf(wide, high int, paints ...func(*image.RGBA)) *image.RGBA {
	const across, gap = 3, 6
	rows := (len(paints) + across - 1) / across
	sheet := image.NewRGBA(image.Rect(0, 0, across*(wide+gap)-gap, rows*(high+gap)-gap))
	for i, paint := range paints {
		cell := image.NewRGBA(image.Rect(0, 0, wide, high))
		paint(cell)
		corner := image.Pt(i%across*(wide+gap), i/across*(high+gap))
		draw.Draw(sheet, cell.Rect.Add(corner), cell, image.Point{}, draw.Src)
	}
	return sheet
}

// stacks are heights that are made of everything, low, usual and high.
func stacks(ink Ink) (paints []func(*image.RGBA)) {
	for i, method := range fit.Methods() {
		for _, height := range []float64{2.5, 8.5, 19} {
			stack := Stack{method, height, lengthUnits[i%2]}
			paints = append(paints, func(dst *image.RGBA) { PaintStack(dst, stack, ink) })
		}
	}
	return paints
}

// lyings are people on a height in every position, and below them who looks.
func lyings(ink Ink) (paints []func(*image.RGBA)) {
	heights := map[body.Position][]float64{body.Side: {6, 10.5, 14}, body.Back: {8, 4.5, 12}, body.Stomach: {7, 2.5, 0}}
	for row, position := range body.Positions() {
		var lookers []func(*image.RGBA)
		for column, height := range heights[position] {
			lying := Lying{Sleeper: Sleeper{Method: fit.Methods()[(row+column)%3]}, Position: position, HeightCM: height, Mirrored: column == 2}
			paints = append(paints, func(dst *image.RGBA) { PaintLying(dst, lying, ink) })
			lookers = append(lookers, func(dst *image.RGBA) { PaintLooker(dst, lying, fit.Lookers()[column%2], ink) })
		}
		paints = append(paints, lookers...)
	}
	return paints
}

// signs are the signs of a position, each too low, level and too high, each on another
// height.
func signs(position body.Position, ink Ink) (paints []func(*image.RGBA)) {
	for row, sign := range fit.SignsOf(position) {
		sleeper := Sleeper{Method: fit.Methods()[row%3]}
		for _, answer := range fit.Answers()[:3] {
			paints = append(paints, func(dst *image.RGBA) { PaintSign(dst, sign, answer, sleeper, ink) })
		}
	}
	return paints
}

// TestGoldenFit holds the pictures of the check in bed to sheets that were looked at.
func TestGoldenFit(t *testing.T) {
	sheets := map[string]*image.RGBA{
		"fit-stacks": sheetOf(130, 94, stacks(LightInk)...),
		"fit-lying":  sheetOf(150, 64, lyings(DarkInk)...),
	}
	for _, position := range body.Positions() {
		sheets["fit-signs-"+string(position)] = sheetOf(116, 67, signs(position, LightInk)...)
	}
	for name, sheet := range sheets {
		t.Run(name, func(t *testing.T) { golden(t, name, sheet) })
	}
}

// TestFitSheets writes the pictures of the check in bed, large and in every ink, into
// the folder that FIGURE_SHEETS names; without it there is nothing to do.
func TestFitSheets(t *testing.T) {
	folder := os.Getenv("FIGURE_SHEETS")
	if folder == "" {
		t.Skip("FIGURE_SHEETS names no folder")
	}
	for name, ink := range inks {
		writePNG(t, filepath.Join(folder, "fit-stacks-"+name+".png"), sheetOf(440, 320, stacks(ink)...))
		writePNG(t, filepath.Join(folder, "fit-lying-"+name+".png"), sheetOf(500, 210, lyings(ink)...))
		for _, position := range body.Positions() {
			writePNG(t, filepath.Join(folder, "fit-signs-"+string(position)+"-"+name+".png"), sheetOf(330, 190, signs(position, ink)...))
		}
	}
}
