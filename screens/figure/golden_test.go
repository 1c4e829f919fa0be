package figure

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"chevet/app/body"
)

// TestGolden holds the painter to pictures that were looked at. FIGURE_UPDATE=1
// paints them anew; look at them before they are kept.
func TestGolden(t *testing.T) {
	level := func(position body.Position) float64 {
		return body.LevelPillowCM(body.Person{}, position, body.Bed{})
	}
	side, back, stomach := level(body.Side), level(body.Back), level(body.Stomach)
	pictures := map[string]func(*image.RGBA){
		"side-low": func(dst *image.RGBA) {
			Paint(dst, Scene{Position: body.Side, PillowCM: side - 4, Props: body.Props{BetweenKnees: true}}, LightInk)
		},
		"side-level-soft": func(dst *image.RGBA) {
			Paint(dst, Scene{Position: body.Side, PillowCM: side - 2.5, Bed: body.Bed{Firmness: 2}, Props: body.Props{Hugged: true}}, ContrastInk)
		},
		"side-right": func(dst *image.RGBA) {
			Paint(dst, Scene{Position: body.Side, PillowCM: side, Mirrored: true, Props: body.Props{BetweenKnees: true, Hugged: true}}, DarkInk)
		},
		"back-highest": func(dst *image.RGBA) { Paint(dst, Scene{Position: body.Back, PillowCM: highestCM}, LightInk) },
		"back-level": func(dst *image.RGBA) {
			Paint(dst, Scene{Position: body.Back, PillowCM: back, Props: body.Props{UnderKnees: true}}, LightInk)
		},
		"stomach-high": func(dst *image.RGBA) {
			Paint(dst, Scene{Position: body.Stomach, PillowCM: stomach + 5, Props: body.Props{UnderHips: true}}, DarkInk)
		},
		"shoulders": func(dst *image.RGBA) { PaintDrawing(dst, KindShoulders, LightInk) },
		"mark":      func(dst *image.RGBA) { PaintDrawing(dst, KindMark, LightInk) },
	}
	for name, paint := range pictures {
		t.Run(name, func(t *testing.T) {
			got := image.NewRGBA(image.Rect(0, 0, 360, 210))
			paint(got)
			golden(t, name, got)
		})
	}
}

// golden compares a picture with the one that is kept under a name.
func golden(t *testing.T, name string, got *image.RGBA) {
	t.Helper()
	path := filepath.Join("testdata", name+".png")
	if os.Getenv("FIGURE_UPDATE") != "" {
		writePNG(t, path, got)
	}
	if part := partUnlike(t, got, readPNG(t, path)); part > 0.001 {
		writePNG(t, filepath.Join(t.ArtifactDir(), name+".png"), got)
		t.Errorf("%.2f %% of the picture is unlike %s", part*100, path)
	}
}

// partUnlike is the part of the pixels that differ by more than an eye or a
// rounding would.
func partUnlike(t *testing.T, a, b image.Image) float64 {
	t.Helper()
	if a.Bounds() != b.Bounds() {
		t.Fatalf("size %v, want %v", a.Bounds(), b.Bounds())
	}
	unlike := 0
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			r1, g1, b1, _ := a.At(x, y).RGBA()
			r2, g2, b2, _ := b.At(x, y).RGBA()
			const near = 8 << 8
			if apart(r1, r2) > near || apart(g1, g2) > near || apart(b1, b2) > near {
				unlike++
			}
		}
	}
	return float64(unlike) / float64(a.Bounds().Dx()*a.Bounds().Dy())
}

func apart(a, b uint32) uint32 { return max(a, b) - min(a, b) }

func readPNG(t *testing.T, path string) image.Image {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	img, err := png.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	return img
}
