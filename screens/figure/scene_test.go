package figure

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"testing"

	"chevet/app/body"
)

func painted(scene Scene, ink Ink) *image.RGBA {
	dst := image.NewRGBA(image.Rect(0, 0, 420, 260))
	Paint(dst, scene, ink)
	return dst
}

func TestStateFollowsTheBand(t *testing.T) {
	scene := Scene{Position: body.Side, BandLowCM: 9, BandHighCM: 12}
	for pillow, want := range map[float64]State{0: TooLow, 8.9: TooLow, 9: Level, 12: Level, 12.1: TooHigh, 25: TooHigh} {
		scene.PillowCM = pillow
		if got := scene.State(); got != want {
			t.Errorf("%.1f cm: state %d, want %d", pillow, got, want)
		}
	}
}

func TestStateWithoutABandIsAroundTheLevel(t *testing.T) {
	level := body.LevelPillowCM(body.Person{}, body.Back, body.Bed{})
	for off, want := range map[float64]State{-1.6: TooLow, -1.4: Level, 0: Level, 1.4: Level, 1.6: TooHigh} {
		if got := (Scene{Position: body.Back, PillowCM: level + off}).State(); got != want {
			t.Errorf("%+.1f cm: state %d, want %d", off, got, want)
		}
	}
}

func TestStatesDifferWithoutColour(t *testing.T) {
	ink := LightInk
	ink.Level = ink.Off
	seen := map[string]State{}
	for _, state := range []State{TooLow, Level, TooHigh} {
		s := shotOf(Scene{Position: body.Side, PillowCM: 10.5})
		s.state = state
		dst := image.NewRGBA(image.Rect(0, 0, 420, 260))
		new(painter).paint(dst, s, ink)
		if other, same := seen[string(dst.Pix)]; same {
			t.Errorf("states %d and %d look alike but for colour", state, other)
		}
		seen[string(dst.Pix)] = state
	}
}

func TestAFractionOfAPixelShows(t *testing.T) {
	for _, position := range body.Positions() {
		before := painted(Scene{Position: position, PillowCM: 8, BandHighCM: 30}, LightInk)
		for i := 1; i <= 8; i++ {
			now := painted(Scene{Position: position, PillowCM: 8 + 0.1*float64(i), BandHighCM: 30}, LightInk)
			if bytes.Equal(before.Pix, now.Pix) {
				t.Errorf("%s: 1 mm from %.1f cm does not move the picture", position, 8+0.1*float64(i-1))
			}
			before = now
		}
	}
}

func TestEveryPixelIsPainted(t *testing.T) {
	dst := image.NewRGBA(image.Rect(0, 0, 320, 200))
	for _, kind := range Kinds() {
		clear(dst.Pix)
		PaintDrawing(dst, kind, DarkInk)
		for i := 3; i < len(dst.Pix); i += 4 {
			if dst.Pix[i] != 255 {
				t.Fatalf("%s leaves pixel %d see-through", kind, i/4)
			}
		}
	}
}

func TestPersonFitsAnyPicture(t *testing.T) {
	for _, size := range []image.Point{{X: 900, Y: 260}, {X: 420, Y: 300}, {X: 240, Y: 130}, {X: 300, Y: 600}} {
		for _, stature := range []float64{120, 170, 230} {
			for _, position := range body.Positions() {
				name := fmt.Sprintf("%v %.0f cm %s", size, stature, position)
				dst := image.NewRGBA(image.Rectangle{Max: size})
				Paint(dst, Scene{Person: body.Person{StatureCM: stature}, Position: position, PillowCM: 9}, LightInk)
				assertMargin(t, name, dst, LightInk)
			}
		}
	}
}

// assertMargin wants the outermost rows and columns above the bed to be empty, and
// something painted within.
func assertMargin(t *testing.T, name string, img *image.RGBA, ink Ink) {
	t.Helper()
	surface := color.RGBAModel.Convert(ink.Surface)
	w, h := img.Rect.Dx(), img.Rect.Dy()
	for x := range w {
		if img.At(x, 0) != surface {
			t.Fatalf("%s: cut at the top, x %d", name, x)
		}
	}
	for y := range h {
		if img.At(0, y) != surface || img.At(w-1, y) != surface {
			t.Fatalf("%s: cut at a side, y %d", name, y)
		}
	}
	skin := color.RGBAModel.Convert(ink.Skin)
	for y := range h {
		for x := range w {
			if img.At(x, y) == skin {
				return
			}
		}
	}
	t.Fatalf("%s: nobody is in the picture", name)
}

func TestAbsurdScenesArePainted(t *testing.T) {
	for _, person := range []body.Person{{StatureCM: 1e9, ShouldersCM: 1e9}, {StatureCM: 120, ShouldersCM: 55, WeightKG: 250}, {StatureCM: 230, ShouldersCM: 25, WeightKG: 30}} {
		for _, position := range append(body.Positions(), "") {
			for _, size := range []image.Point{{X: 1, Y: 1}, {X: 1, Y: 300}, {X: 700, Y: 3}, {X: 333, Y: 187}} {
				dst := image.NewRGBA(image.Rectangle{Max: size})
				Paint(dst, Scene{Person: person, Position: position, PillowCM: 1e9, Props: body.Props{SagCM: 50, UnderHips: true, BetweenKnees: true, Hugged: true, UnderKnees: true}}, LightInk)
			}
		}
	}
}

func TestKeptPainterPaintsTheSame(t *testing.T) {
	var kept painter
	dst := image.NewRGBA(image.Rect(0, 0, 420, 260))
	for _, ink := range []Ink{LightInk, DarkInk, LightInk} {
		for _, position := range body.Positions() {
			for _, stature := range []float64{150, 190} {
				for _, mirrored := range []bool{false, true} {
					scene := Scene{Position: position, Person: body.Person{StatureCM: stature}, PillowCM: 7, Mirrored: mirrored}
					kept.paint(dst, shotOf(scene), ink)
					if !bytes.Equal(dst.Pix, painted(scene, ink).Pix) {
						t.Fatalf("%s %.0f cm, mirrored %t: what was painted before shows", position, stature, mirrored)
					}
				}
			}
		}
	}
}
