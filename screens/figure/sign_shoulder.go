package figure

import (
	"image"
	"image/color"
	"math"

	"chevet/app/fit"
)

// paintShoulderRoll shows a person on their side from above the crown: the face to
// the left, the chest behind the head. The upper shoulder rolls forward, towards the
// face, where the pillow is too low, and back where it is too high.
func paintShoulderRoll(dst *image.RGBA, answer fit.Answer, method fit.Method, ink Ink) {
	fillWith(dst, ink.Surface)
	p := newPen(dst)
	w, h := float64(dst.Rect.Dx()), float64(dst.Rect.Dy())
	const wide, high, below = 78.0, 56.0, 9.0
	p.scale = math.Min(w/wide, h/high)
	p.left = w / 2
	p.ground = h/2 + (high/2-below)*p.scale

	roll, head, colour := 0.0, 15.5, ink.Level
	switch answer {
	case fit.TooLow:
		roll, head, colour = 0.42, 11.5, ink.Off
	case fit.TooHigh:
		roll, head, colour = -0.42, 20.0, ink.Off
	}
	low := at{X: 3, Y: 2.5}
	upper := polar(low, 34, math.Pi/2+roll)
	p.fill(ink.TopFar, tube([]at{low, mix(low, upper, 0.5), upper}, []float64{8.5, 11, 8}))
	p.disc(ink.TopNear, upper, 6.2, 3)
	p.disc(ink.Top, upper, 4.6, 2)
	p.dashes(ink.Rule, 0.5, 1.6, 1.6, []at{low, shift(low, 0, 41)})
	p.line(ink.Surface, 1.6, 4, []at{low, polar(low, 41, math.Pi/2+roll)})
	p.line(colour, 0.9, 2.4, []at{low, polar(low, 41, math.Pi/2+roll)})

	edge := w / p.scale
	p.fill(ink.Sheet, []at{{X: -edge, Y: 0}, {X: edge, Y: 0}, {X: edge, Y: -30}, {X: -edge, Y: -30}})
	p.line(ink.Seam, 0.5, 1, []at{{X: -edge, Y: -6}, {X: edge, Y: -6}})

	p.underShoulderRoll(method, head-7.6, ink)
	centre := at{X: -1.5, Y: head}
	nose := []at{shift(centre, -8.6, 1.7), shift(centre, -12, 0.4), shift(centre, -8.6, -1.7)}
	p.fill(ink.Skin, nose)
	p.fill(ink.Ear, oval(shift(centre, 0.6, 7.8), 2.2, 1.1, 0))
	p.fill(ink.Skin, oval(shift(centre, -3, 0), 6.8, 6.6, 0))
	p.fill(ink.Hair, oval(shift(centre, 0.9, 0), 8.8, 7.6, 0))
	p.fill(ink.HairLight, oval(shift(centre, 1.5, 2.6), 4.2, 2.2, 0.2))
	if answer != fit.Level {
		arrowAround(p, low, 38, math.Pi/2, math.Pi/2+roll, colour)
	}
}

// underShoulderRoll paints what the head lies on, up to the lowest of the head.
func (p *pen) underShoulderRoll(method fit.Method, head float64, ink Ink) {
	if method == fit.Towels || method == fit.House {
		const reach = 14
		pile{method, -reach, reach, 0, head + 0.6}.paint(p, ink)
		return
	}
	p.fill(ink.Pillow, blob(at{X: -19, Y: 0}, at{X: -20, Y: head * 0.6}, at{X: -12, Y: head + 1.6}, at{X: 0, Y: head + 0.4}, at{X: 13, Y: head + 1.6}, at{X: 20, Y: head * 0.6}, at{X: 19, Y: 0}))
}

// arrowAround is an arrow that turns about a place from one angle to another.
func arrowAround(p *pen, about at, radius, from, to float64, colour color.Color) {
	way := arc(nil, about, radius, from, to)
	p.line(colour, 0.8, 2, way)
	tip, back := way[len(way)-1], math.Pi/2
	if to > from {
		back = -math.Pi / 2
	}
	p.line(colour, 0.8, 2, []at{polar(tip, 3, to+back-0.5), tip, polar(tip, 3, to+back+0.5)})
}
