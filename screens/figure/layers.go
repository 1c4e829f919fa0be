package figure

import (
	"image/color"
	"math"

	"chevet/app/fit"
)

// A pile is what is laid on top of each other to make a height.
type pile struct {
	method fit.Method
	// left and right are its ends, bottom and top its heights, in centimetres.
	left, right, bottom, top float64
}

// How thick one thing of a pile is about, in centimetres: a bath towel folded twice,
// a folded blanket or a flat cushion.
const (
	towelCM   = 2.0
	blanketCM = 2.7
)

// cloth is the colour of a thing and of the folds in it.
type cloth struct{ face, fold color.Color }

func cloths(ink Ink) []cloth {
	return []cloth{{ink.Pillow, ink.PillowShade}, {ink.Bottoms, ink.BottomsFar}, {ink.Pillow, ink.PillowShade}, {ink.TopNear, ink.TopFar}}
}

// paint paints the things of a pile, all of one thickness, the lowest first.
func (k pile) paint(p *pen, ink Ink) {
	thick := towelCM
	if k.method == fit.House {
		thick = blanketCM
	}
	high := k.top - k.bottom
	if high <= 0 {
		return
	}
	count := max(1, int(math.Round(high/thick)))
	for i := range count {
		of, aside := cloths(ink)[i%4], 0.35*float64(i%2)
		one := k
		one.bottom, one.top = k.bottom+high*float64(i)/float64(count), k.bottom+high*float64(i+1)/float64(count)
		one.left, one.right = k.left+aside, k.right-0.35+aside
		if k.method == fit.House && i%2 == 1 {
			one.flatCushion(p, of)
			continue
		}
		one.folded(p, of, i%2 == 0)
		if k.method == fit.House {
			one.stripes(p, of)
		}
	}
}

// folded is a cloth folded twice: round where it is folded, its edges on each other at
// the other end.
func (k pile) folded(p *pen, of cloth, foldLeft bool) {
	thick := k.top - k.bottom
	round, square := 0.49*thick, 0.2*thick
	turned := func(x float64) float64 { return x }
	if !foldLeft {
		turned = func(x float64) float64 { return k.left + k.right - x }
	}
	shape := arc(nil, at{X: k.right - square, Y: k.top - square}, square, 0, math.Pi/2)
	shape = arc(shape, at{X: k.left + round, Y: k.top - round}, round, math.Pi/2, math.Pi)
	shape = arc(shape, at{X: k.left + round, Y: k.bottom + round}, round, math.Pi, 3*math.Pi/2)
	shape = arc(shape, at{X: k.right - square, Y: k.bottom + square}, square, 3*math.Pi/2, 2*math.Pi)
	for i := range shape {
		shape[i].X = turned(shape[i].X)
	}
	p.fill(of.face, shape)
	for _, fold := range []struct{ high, from float64 }{{0, round}, {0.26, round * 1.6}, {0.5, round * 0.9}, {0.74, round * 1.6}} {
		y := k.bottom + fold.high*thick
		p.line(of.fold, 0.09, 1, []at{{X: turned(k.left + fold.from), Y: y}, {X: turned(k.right - square), Y: y}})
	}
}

// flatCushion is a cushion that hardly gives, with a seam around it.
func (k pile) flatCushion(p *pen, of cloth) {
	thick := k.top - k.bottom
	p.fill(of.face, roundBox(at{X: k.left + 0.8, Y: k.bottom}, at{X: k.right - 0.8, Y: k.top}, 0.46*thick))
	middle := (k.bottom + k.top) / 2
	p.line(of.fold, 0.3, 1.4, []at{{X: k.left + 0.8, Y: middle}, {X: k.right - 0.8, Y: middle}})
}

// stripes are woven into a blanket near its edge.
func (k pile) stripes(p *pen, of cloth) {
	for _, x := range []float64{2.6, 3.6} {
		p.line(of.fold, 0.42, 1.6, []at{{X: k.right - x, Y: k.bottom + 0.28}, {X: k.right - x, Y: k.top - 0.28}})
	}
}
