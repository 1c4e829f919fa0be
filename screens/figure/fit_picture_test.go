package figure

import (
	"image"
	"image/color"
	"math"
	"testing"

	"chevet/app/body"
	"chevet/app/fit"
	"chevet/app/units"
)

var lengthUnits = []units.LengthUnit{units.Centimetres, units.Inches}

// Colours that nothing in a picture has but what a test looks for.
var (
	marksOnly = hex(0x01FE02)
	askedOnly = hex(0xFE01FD)
	woodOnly  = hex(0x02FDFE)
)

// boxAround is the least box around everything of a colour in a part of a picture.
func boxAround(img *image.RGBA, part image.Rectangle, c color.NRGBA) (box image.Rectangle) {
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for x := part.Min.X; x < part.Max.X; x++ {
			if img.RGBAAt(x, y) == opaque(c) {
				box = box.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return box
}

func opaque(c color.NRGBA) color.RGBA { return color.RGBA{c.R, c.G, c.B, 255} }

// middles are the middles of the runs of a colour down a column.
func middles(img *image.RGBA, x int, c color.NRGBA) (rows []float64) {
	from := -1
	for y := range img.Rect.Dy() + 1 {
		is := y < img.Rect.Dy() && img.RGBAAt(x, y) == opaque(c)
		switch {
		case is && from < 0:
			from = y
		case !is && from >= 0:
			rows, from = append(rows, float64(from+y)/2), -1
		}
	}
	return rows
}

// TestTheMarkIsAtTheHeight on the ruler as somebody would read it: counted in its own
// marks from the table on which it stands.
func TestTheMarkIsAtTheHeight(t *testing.T) {
	ink := LightInk
	ink.Rule, ink.Small, ink.Wood = marksOnly, askedOnly, woodOnly
	for _, unit := range lengthUnits {
		each := 1.0
		if unit == units.Inches {
			each = float64(units.Inch)
		}
		for half := range 51 {
			stack := Stack{fit.Methods()[half%3], float64(half) / 2, unit}
			img := image.NewRGBA(image.Rect(0, 0, 990, 750))
			PaintStack(img, stack, ink)
			ruler := boxAround(img, img.Rect, woodOnly)
			perCM := float64(ruler.Dx()) / (rulerRight - rulerLeft)
			marks := middles(img, ruler.Min.X+int(0.85*perCM), marksOnly)
			asked := middles(img, ruler.Max.X-int(0.5*perCM), askedOnly)
			if len(marks) < 6 || len(asked) != 1 {
				t.Fatalf("%+v: %d marks, and asked for at %v", stack, len(marks), asked)
			}
			nought, span := float64(boxAround(img, img.Rect, LightInk.Sheet).Min.Y), marks[len(marks)-1]-marks[0]
			apart := span / math.Round(span/(each*perCM))
			if got := (nought - asked[0]) / apart * each; math.Abs(got-stack.HeightCM) > 0.08 {
				t.Errorf("%+v: the ruler says %.2f cm", stack, got)
			}
			if first := (nought - marks[len(marks)-1]) / apart; math.Abs(first-math.Round(first)) > 0.06 {
				t.Errorf("%+v: the lowest mark is number %.2f", stack, first)
			}
			if top := float64(boxAround(img, img.Rect, LightInk.Pillow).Min.Y); stack.Method == fit.Towels && half > 0 && top < asked[0]-2 {
				t.Errorf("%+v: the towels rise to %.0f, above %.0f", stack, top, asked[0])
			}
		}
	}
}

// TestThePicturesOfTheCheckKeepTheirMargins for every height, size and body: nothing
// comes to an edge but what runs out of the picture there.
func TestThePicturesOfTheCheckKeepTheirMargins(t *testing.T) {
	people := []body.Person{{}, {StatureCM: 120, ShouldersCM: 55, WeightKG: 30}, {StatureCM: 230, ShouldersCM: 55, WeightKG: 250}, {SoreNeck: true, RoundedBack: true}}
	for _, size := range []image.Point{{500, 210}, {300, 300}, {470, 78}, {120, 200}} {
		for height := 0.0; height <= 25; height += 5 {
			for _, method := range fit.Methods() {
				for _, unit := range lengthUnits {
					stack := Stack{method, height, unit}
					img := image.NewRGBA(image.Rectangle{Max: size})
					PaintStack(img, stack, LightInk)
					free := []side{top, left, right, bottom}
					if method == fit.Pillow {
						free = []side{right, bottom}
					}
					checkEdges(t, img, free, stack)
					PaintStack(image.NewRGBA(image.Rect(0, 0, 1, 1)), stack, LightInk)
				}
				for i, person := range people {
					for _, position := range body.Positions() {
						lying := Lying{Sleeper: Sleeper{Person: person, Bed: body.Bed{Firmness: float64(1 + 3*i)}, Method: method}, Position: position, HeightCM: height, Mirrored: i == 1}
						img := image.NewRGBA(image.Rectangle{Max: size})
						PaintLying(img, lying, LightInk)
						checkEdges(t, img, []side{top, left, right}, lying)
						for _, looker := range fit.Lookers() {
							PaintLooker(img, lying, looker, LightInk)
							checkEdges(t, img, []side{top, left}, lying)
						}
					}
				}
			}
		}
	}
}

type side int

const (
	top side = iota
	left
	right
	bottom
)

// checkEdges holds some edges of a picture to the colour of its surface.
func checkEdges(t *testing.T, img *image.RGBA, free []side, what any) {
	t.Helper()
	w, h := img.Rect.Dx(), img.Rect.Dy()
	for _, e := range free {
		strip := map[side]image.Rectangle{top: image.Rect(0, 0, w, 1), left: image.Rect(0, 0, 1, h), right: image.Rect(w-1, 0, w, h), bottom: image.Rect(0, h-1, w, h)}[e]
		if n := count(img, strip, LightInk.Surface); n != strip.Dx()*strip.Dy() {
			t.Errorf("%+v at %v: something comes to edge %d", what, img.Rect.Size(), e)
		}
	}
}

// TestThePictureDoesNotAnswerTheSigns: near the level, a person lies level on whatever
// height is tried, so that they look and do not read the answer off the picture.
func TestThePictureDoesNotAnswerTheSigns(t *testing.T) {
	for _, position := range body.Positions() {
		level := body.LevelPillowCM(body.Person{}, position, body.Bed{})
		for off := -2.0; off <= 2; off += 0.5 {
			lying := Lying{Position: position, HeightCM: level + off}
			posture := shotOf(lying.scene()).posture
			if math.Abs(posture.NeckAngleDeg) > inOneDeg || posture.PillowCM != lying.HeightCM {
				t.Errorf("%s, %+.1f cm off: the neck slants by %.1f on %.1f cm", position, off, posture.NeckAngleDeg, posture.PillowCM)
			}
		}
	}
}

// TestTheLookerIsLevelWithTheHead: the line of sight runs through the middle of it.
func TestTheLookerIsLevelWithTheHead(t *testing.T) {
	ink := LightInk
	ink.Level, ink.Hair = marksOnly, askedOnly
	for _, position := range body.Positions() {
		for _, height := range []float64{0, 2.5, 8, 14, 25} {
			for _, looker := range []fit.Looker{fit.Helper, fit.Photo} {
				img := image.NewRGBA(image.Rect(0, 0, 600, 280))
				PaintLooker(img, Lying{Position: position, HeightCM: height}, looker, ink)
				sight, head := boxAround(img, img.Rect, marksOnly), boxAround(img, image.Rect(300, 0, 600, 280), askedOnly)
				if sight.Empty() || sight.Dy() > 6 || head.Empty() || math.Abs(float64(sight.Min.Y+sight.Max.Y-head.Min.Y-head.Max.Y)/2) > 8 {
					t.Errorf("%s on %.1f cm, %s: the line of sight is %v, the head %v", position, height, looker, sight, head)
				}
			}
		}
	}
}
