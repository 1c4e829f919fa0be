package exercise

import (
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"chevet/app/body"
)

// TestContactSheets writes eight instants of each form of each exercise to look at,
// as stick figures, into the folder that EXERCISE_SHEETS names; without it there is
// nothing to do.
func TestContactSheets(t *testing.T) {
	folder := os.Getenv("EXERCISE_SHEETS")
	if folder == "" {
		t.Skip("EXERCISE_SHEETS names no folder")
	}
	const instants, columns, w = 8, 4, 390
	for _, e := range Catalogue() {
		for _, form := range Forms() {
			m := e.Movement(form).HoldsUpTo(2)
			stage := NewStage(m, body.BuildOf(body.Person{}))
			left, low, right, high := stage.Room(m.View)
			scale := min(w/(right-left+24), w/(high-low+24))
			h := int(scale * (high - low + 24))
			sheet := image.NewRGBA(image.Rect(0, 0, columns*w, instants/columns*h))
			draw.Draw(sheet, sheet.Bounds(), image.White, image.Point{}, draw.Src)
			for i := range instants {
				x, y := i%columns*w, i/columns*h
				cell := sheet.SubImage(image.Rect(x, y, x+w-2, y+h-2)).(*image.RGBA)
				p := page{cell, m.View, float64(x) + w/2 - scale*(left+right)/2, float64(y) + scale*(high+12), scale}
				p.paint(stage.At(m.LoopSeconds() * float64(i) / instants))
			}
			file, err := os.Create(filepath.Join(folder, e.ID+"-"+string(form)+".png"))
			if err != nil {
				t.Fatal(err)
			}
			if err := png.Encode(file, sheet); err != nil {
				t.Fatal(err)
			}
			file.Close()
		}
	}
}

// page is one cell of a sheet.
type page struct {
	img   *image.RGBA
	view  View
	x, y  float64
	scale float64
}

func (p page) at(v Vec) (float64, float64) {
	right, up, _ := p.view.See(v)
	return p.x + p.scale*right, p.y - p.scale*up
}

func (p page) line(a, b Vec, thick float64, ink color.Color) {
	x, y := p.at(a)
	u, v := p.at(b)
	steps := int(math.Hypot(u-x, v-y)*1.5) + 1
	for i := range steps + 1 {
		k := float64(i) / float64(steps)
		p.dot(x+(u-x)*k, y+(v-y)*k, thick*p.scale/2, ink)
	}
}

func (p page) dot(x, y, r float64, ink color.Color) {
	for j := int(y - r); j <= int(y+r); j++ {
		for i := int(x - r); i <= int(x+r); i++ {
			if math.Hypot(float64(i)-x, float64(j)-y) <= r {
				p.img.Set(i, j, ink)
			}
		}
	}
}

func (p page) paint(f Figure) {
	grey, dark := color.Gray{205}, color.Gray{120}
	if p.view != Above {
		p.line(Vec{-300, 0, -300}, Vec{300, 0, 300}, 0.6, dark)
	}
	if f.Props.HasWall && p.view == Side {
		p.line(Vec{X: f.Props.WallX}, Vec{X: f.Props.WallX, Y: 220}, 1, dark)
	}
	if f.Props.HasChair {
		seat := f.Props.Seat
		p.line(seat.Plus(Vec{X: -21, Y: -2, Z: -20}), seat.Plus(Vec{X: 21, Y: -2, Z: 20}), 3, grey)
	}
	for _, pillow := range f.Props.Pillows {
		for _, k := range []float64{-0.6, 0, 0.6} {
			p.line(pillow.Middle.Minus(Vec{pillow.Half.X, -k * pillow.Half.Y, pillow.Half.Z}), pillow.Middle.Plus(Vec{pillow.Half.X, k * pillow.Half.Y, pillow.Half.Z}), 2, color.RGBA{180, 200, 230, 255})
		}
	}
	if f.Props.RollerRadius > 0 {
		x, y := p.at(f.Props.Roller)
		p.dot(x, y, f.Props.RollerRadius*p.scale, color.RGBA{230, 180, 120, 255})
	}
	type stroke struct {
		a, b  Vec
		thick float64
		ink   color.Color
	}
	var strokes []stroke
	add := func(a, b Vec, thick float64, ink color.Color) { strokes = append(strokes, stroke{a, b, thick, ink}) }
	for _, side := range sides {
		a, l := f.limb(side)
		ink := color.RGBA{90, 130, 200, 255}
		if side == Right {
			ink = color.RGBA{200, 90, 60, 255}
		}
		add(a.Collar, a.Shoulder, 3, ink)
		add(a.Shoulder, a.Elbow, 7, ink)
		add(a.Elbow, a.Wrist, 5.5, ink)
		add(a.Wrist, a.Tip, 3, color.RGBA{60, 40, 40, 255})
		add(l.Hip, l.Knee, 10, ink)
		add(l.Knee, l.Ankle, 7, ink)
		add(l.Heel, l.Toes, 2.5, color.RGBA{60, 40, 40, 255})
		add(l.Ankle, l.Toes, 2.5, ink)
		for _, edge := range [][2]Vec{{a.Blade.Top, a.Blade.Tip}, {a.Blade.Tip, a.Shoulder}, {a.Shoulder, a.Blade.Top}} {
			add(edge[0], edge[1], 1.4, color.RGBA{60, 140, 60, 255})
		}
	}
	add(f.Pelvis, f.Sacrum, 13, grey)
	before := f.Sacrum
	for i, v := range f.Vertebrae {
		if i < firstNeck {
			add(before.Plus(v.Frame.Forward.Times(7)), v.At.Plus(v.Frame.Forward.Times(7)), 16, grey)
		} else {
			add(before, v.At, 7, grey)
		}
		before = v.At
	}
	middle := f.Skull.Plus(f.Crown).Times(0.5).Plus(f.Head.Forward.Times(3))
	add(middle.Minus(f.Head.Up.Times(4)), middle.Plus(f.Head.Up.Times(3)), 17, grey)
	add(middle.Plus(f.Head.Forward.Times(8)), middle.Plus(f.Head.Forward.Times(11)), 3, dark)
	near := func(s stroke) float64 {
		_, _, a := p.view.See(s.a)
		_, _, b := p.view.See(s.b)
		return a + b
	}
	slices.SortStableFunc(strokes, func(a, b stroke) int { return int(math.Copysign(1, near(a)-near(b))) })
	for _, s := range strokes {
		p.line(s.a, s.b, s.thick, s.ink)
	}
	before = f.Sacrum
	for _, v := range f.Vertebrae {
		p.line(before, v.At, 0.7, color.Black)
		x, y := p.at(v.At)
		p.dot(x, y, 2, color.Black)
		before = v.At
	}
	for _, band := range f.Props.Bands {
		p.line(band.From, band.To, 1.2, color.RGBA{160, 0, 160, 255})
	}
	for _, c := range f.Contacts {
		x, y := p.at(c.Held)
		p.dot(x, y, 1.8, color.RGBA{255, 0, 0, 255})
	}
}
