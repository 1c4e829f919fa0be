package figure

import (
	"image"
	"image/color"
	"testing"

	"chevet/app/body"
)

// drawn is a small drawing in the size of a choice card.
func drawn(kind Kind) *image.RGBA {
	dst := image.NewRGBA(image.Rect(0, 0, 180, 110))
	PaintDrawing(dst, kind, LightInk)
	return dst
}

// count counts the pixels of a part of a drawing that have one of the colours.
func count(img *image.RGBA, part image.Rectangle, colours ...color.NRGBA) int {
	sum := 0
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for x := part.Min.X; x < part.Max.X; x++ {
			for _, c := range colours {
				if img.At(x, y) == color.RGBAModel.Convert(c) {
					sum++
				}
			}
		}
	}
	return sum
}

func TestPositionCardsShowTheWholePerson(t *testing.T) {
	const margin = 8
	for _, kind := range []Kind{KindSide, KindBack, KindStomach} {
		img := drawn(kind)
		for name, part := range map[string]image.Rectangle{
			"head": image.Rect(0, 0, margin, 110), "feet": image.Rect(180-margin, 0, 180, 110),
		} {
			if n := count(img, part, LightInk.Skin, LightInk.SkinFar, LightInk.Hair); n > 0 {
				t.Errorf("%s: the %s comes within %d pixels of the edge", kind, name, margin)
			}
		}
	}
}

func TestSmallPillowsShowOnBothSides(t *testing.T) {
	for kind, middle := range map[Kind]int{KindUnderKnees: 102, KindBetweenKnees: 102, KindUnderHips: 80, KindHugged: 112} {
		img := drawn(kind)
		for name, part := range map[string]image.Rectangle{
			"left": image.Rect(0, 0, middle, 110), "right": image.Rect(middle, 0, 180, 110),
		} {
			if n := count(img, part, LightInk.Small, LightInk.SmallShade); n < 60 {
				t.Errorf("%s: %d pixels of the pillow %s of its middle", kind, n, name)
			}
		}
	}
}

// rows says in which rows of a picture one of the colours is found.
func rows(img *image.RGBA, colours ...color.NRGBA) (first, last int) {
	first = -1
	for y := range img.Rect.Dy() {
		if count(img, image.Rect(0, y, img.Rect.Dx(), y+1), colours...) > 0 {
			if first < 0 {
				first = y
			}
			last = y
		}
	}
	return first, last
}

func TestTheTowelUnderTheHipsIsThin(t *testing.T) {
	const mostCM = 6.0
	scene := Scene{Position: body.Stomach, PillowCM: 2.5, Props: body.Props{UnderHips: true}}
	perCM := 1.56
	for name, img := range map[string]*image.RGBA{"card": drawn(KindUnderHips), "picture": painted(scene, LightInk)} {
		first, last := rows(img, LightInk.SmallShade, LightInk.Small)
		if high := float64(last-first+1) / perCM; first < 0 || high > mostCM {
			t.Errorf("%s: the towel is %.1f cm high, at most %.1f wanted", name, high, mostCM)
		}
	}
}

func TestTheHuggedPillowShowsALittleAboveTheShoulder(t *testing.T) {
	const perCM, mostCM = 1.9, 8.0
	scene := Scene{Position: body.Side, PillowCM: 10.5, Props: body.Props{Hugged: true}}
	img := painted(scene, LightInk)
	pillow, _ := rows(img, LightInk.Small, LightInk.SmallShade)
	shoulder, _ := rows(img, LightInk.TopNear)
	if above := float64(shoulder-pillow) / perCM; above < 1 || above > mostCM {
		t.Errorf("the pillow rises %.1f cm above the shoulder", above)
	}
}

func TestVertebraeAreEvenlyGraded(t *testing.T) {
	sizes, sum := vertebraSizes()
	if len(sizes) != 7+12+5+4 {
		t.Fatalf("%d vertebrae", len(sizes))
	}
	total := 0.0
	for i, size := range sizes {
		total += size
		if i == 0 {
			continue
		}
		grown := size / sizes[i-1]
		if i < freeVertebrae && (grown <= 1 || grown > 1.06) {
			t.Errorf("vertebra %d is %.2f times the one above", i+1, grown)
		}
		if i >= freeVertebrae && grown >= 1 {
			t.Errorf("the sacrum grows at %d", i+1)
		}
	}
	if total != sum {
		t.Errorf("sum %v, want %v", sum, total)
	}
}

func TestWalkerFollowsTheLine(t *testing.T) {
	walk := walker{line: []at{{X: 0}, {X: 3}, {X: 3, Y: 4}}}
	for _, step := range []struct {
		by   float64
		want at
	}{{1, at{X: 1}}, {3, at{X: 3, Y: 1}}, {2, at{X: 3, Y: 3}}, {9, at{X: 3, Y: 4}}} {
		if got, _ := walk.on(step.by); distance(got, step.want) > 1e-9 {
			t.Errorf("%v further: %v, want %v", step.by, got, step.want)
		}
	}
}
