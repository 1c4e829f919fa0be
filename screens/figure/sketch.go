package figure

import (
	"image"
	"image/color"
)

// sketches are the drawings of things and scenes, each on a sheet of sketchWide by
// sketchHigh whose corner below and on the left is 0, 0.
var sketches = map[Kind]func(*pen, Ink){
	KindSunrise: sunrise, KindNight: night, KindDesk: desk, KindTalk: talk, KindSayings: sayings,
	KindTowels: towels, KindMattress: emptyBed, KindWarmCold: warmCold, KindPills: pills,
}

const sketchWide, sketchHigh = 160.0, 100.0

// sketchPen draws on the sheet, as large as the image takes it, in its middle.
func sketchPen(dst *image.RGBA) *pen {
	p := newPen(dst)
	w, h := float64(dst.Rect.Dx()), float64(dst.Rect.Dy())
	p.scale = min(w/sketchWide, h/sketchHigh)
	p.left, p.ground = (w-sketchWide*p.scale)/2, (h+sketchHigh*p.scale)/2
	return p
}

// box paints a box with round corners.
func (p *pen) box(c color.Color, left, bottom, right, top, radius float64) {
	p.fill(c, roundBox(at{X: left, Y: bottom}, at{X: right, Y: top}, radius))
}

// floorLine is what things in a sketch stand on.
func floorLine(p *pen, ink Ink) { p.box(ink.Floor, 4, 2, 156, 7, 2.5) }

// bedstead is a bed seen from its side, its mattress 34 to 46 high.
func bedstead(p *pen, ink Ink) {
	p.box(ink.FrameDark, 18, 5, 23, 24, 1.5)
	p.box(ink.FrameDark, 137, 5, 142, 24, 1.5)
	p.box(ink.Frame, 12, 18, 18, 62, 2.5)
	p.box(ink.Frame, 12, 18, 148, 27, 2.5)
	p.box(ink.Bed, 18, 25, 147, 44, 4)
	p.line(ink.Seam, 0.7, 1, []at{{X: 22, Y: 34}, {X: 143, Y: 34}})
}

func headPillow(p *pen, ink Ink) {
	p.fill(ink.Pillow, blob(at{X: 20, Y: 45}, at{X: 21, Y: 52}, at{X: 29, Y: 55}, at{X: 42, Y: 54}, at{X: 48, Y: 49}, at{X: 48, Y: 44}, at{X: 33, Y: 43}))
	p.line(ink.PillowShade, 0.8, 1, curve(at{X: 24, Y: 46}, at{X: 35, Y: 45.4}, at{X: 45, Y: 46}))
}

func emptyBed(p *pen, ink Ink) {
	floorLine(p, ink)
	bedstead(p, ink)
	headPillow(p, ink)
	for x := 62.0; x < 140; x += 15 {
		p.line(ink.Seam, 0.9, 1, curve(at{X: x, Y: 29}, at{X: x + 1.5, Y: 31.5}, at{X: x, Y: 34}, at{X: x + 1.5, Y: 37}, at{X: x, Y: 40}))
	}
}

// bedroom is somebody asleep under a window; the sky is drawn by what comes before it.
func bedroom(p *pen, ink Ink) {
	floorLine(p, ink)
	bedstead(p, ink)
	headPillow(p, ink)
	p.disc(ink.Hair, at{X: 33, Y: 58.6}, 8.2, 1)
	p.disc(ink.Skin, at{X: 35, Y: 57.4}, 7.4, 1)
	p.line(ink.Lash, 0.8, 1, curve(at{X: 37.4, Y: 57.8}, at{X: 38.8, Y: 57.1}, at{X: 40.2, Y: 57.8}))
	p.fill(ink.Bottoms, curve(
		at{X: 44, Y: 43.5}, at{X: 44.6, Y: 53}, at{X: 50, Y: 60}, at{X: 60, Y: 62}, at{X: 78, Y: 58}, at{X: 96, Y: 58.5}, at{X: 114, Y: 55}, at{X: 132, Y: 54}, at{X: 141, Y: 49}, at{X: 143, Y: 43.5}))
	p.box(ink.BottomsFar, 43, 41, 144, 45.5, 2)
}

// window is a pane of sky in its frame.
func window(p *pen, ink Ink, sky color.Color) {
	p.box(ink.Frame, 84, 63, 142, 98, 3)
	p.box(sky, 87, 66, 139, 95, 1.5)
}

func sunrise(p *pen, ink Ink) {
	window(p, ink, ink.PillowShade)
	p.fill(ink.Small, arc(nil, at{X: 113, Y: 69}, 11, 0, 3.14159))
	for _, ray := range [][]at{
		{{X: 113, Y: 83}, {X: 113, Y: 90}}, {{X: 103, Y: 80}, {X: 98, Y: 85}}, {{X: 123, Y: 80}, {X: 128, Y: 85}},
		{{X: 98, Y: 73}, {X: 92, Y: 75}}, {{X: 128, Y: 73}, {X: 134, Y: 75}},
	} {
		p.line(ink.Small, 1.7, 1.2, ray)
	}
	p.box(ink.Bed, 87, 66, 139, 69.5, 0.5)
	p.box(ink.Frame, 84, 63, 142, 66, 1.5)
	bedroom(p, ink)
}

func night(p *pen, ink Ink) {
	window(p, ink, ink.TopFar)
	p.disc(ink.Pillow, at{X: 121, Y: 83}, 7.6, 2)
	p.disc(ink.TopFar, at{X: 124.4, Y: 85.2}, 6.6, 1.6)
	for _, star := range []at{{X: 94, Y: 89}, {X: 103, Y: 79}, {X: 132, Y: 73}, {X: 92, Y: 72}, {X: 107, Y: 91}} {
		p.disc(ink.Pillow, star, 0.95, 0.8)
	}
	for _, side := range []float64{-1, 1} {
		outer, inner := 113+side*34, 113+side*19
		p.fill(ink.Wood, outline(
			[]at{{X: min(outer, inner), Y: 99}, {X: max(outer, inner), Y: 99}},
			[]at{{X: min(outer, 113+side*24), Y: 60}, {X: max(outer, 113+side*24), Y: 60}}))
		p.line(ink.WoodDark, 0.8, 1, []at{{X: 113 + side*28, Y: 98}, {X: 113 + side*29, Y: 61}})
	}
	bedroom(p, ink)
}
