package figure

import "image/color"

// desk is a person at a desk, seen from the side, who looks straight at the screen.
// One unit of the sheet is about 1.5 cm.
func desk(p *pen, ink Ink) {
	floorLine(p, ink)
	chair(p, ink)
	sitter(p, ink)
	p.box(ink.Wood, 82, 49, 152, 53, 1.5)
	p.box(ink.WoodDark, 143, 6, 147, 49, 1)
	p.box(ink.FrameDark, 126, 53, 142, 55, 1)
	p.box(ink.FrameDark, 132.5, 54, 135.5, 72, 1)
	p.box(ink.Rule, 129.5, 62, 133.5, 96, 1.5)
	p.box(ink.Level, 128.2, 64, 130, 94, 0.8)
	p.dashes(ink.Level, 0.9, 1.3, 2.2, []at{{X: 65, Y: 84}, {X: 126.5, Y: 84}})
	sleeveOf := []at{{X: 46, Y: 66}, {X: 55, Y: 54.5}, {X: 75, Y: 54.6}}
	p.fill(ink.TopNear, tube(sleeveOf[:2], []float64{4.4, 3.6}))
	p.fill(ink.TopNear, tube([]at{sleeveOf[1], {X: 68, Y: 55}}, []float64{3.6, 3.0}))
	p.fill(ink.Skin, tube([]at{{X: 67, Y: 55}, {X: 85, Y: 55.4}}, []float64{2.7, 2.0}))
	p.box(ink.Rule, 82, 53, 98, 54.6, 0.7)
}

func chair(p *pen, ink Ink) {
	p.box(ink.WoodDark, 40, 7, 43, 31, 1)
	p.box(ink.WoodDark, 28, 6, 55, 9, 1.5)
	p.box(ink.Wood, 26, 29, 60, 34, 2)
	p.fill(ink.Wood, tube([]at{{X: 28, Y: 32}, {X: 26, Y: 48}, {X: 28, Y: 66}}, []float64{2, 2, 2}))
}

// sitter sits upright on the chair, without the near arm.
func sitter(p *pen, ink Ink) {
	p.fill(ink.SkinFar, tube([]at{{X: 72, Y: 12}, {X: 82, Y: 8.6}}, []float64{2.5, 2}))
	p.fill(ink.BottomsFar, tube([]at{{X: 44, Y: 40}, {X: 70, Y: 39}, {X: 72, Y: 13}}, []float64{6, 4.6, 3}))
	p.fill(ink.Skin, tube([]at{{X: 48, Y: 70}, {X: 49.6, Y: 79}}, []float64{3.4, 3.2}))
	p.fill(ink.Top, tube([]at{{X: 41, Y: 40}, {X: 40.4, Y: 52}, {X: 44.6, Y: 66.4}}, []float64{7.2, 7, 6.4}))
	p.fill(ink.Bottoms, tube([]at{{X: 42, Y: 39.4}, {X: 67, Y: 39.4}, {X: 68, Y: 13}}, []float64{7, 5.2, 3.2}))
	p.fill(ink.Skin, tube([]at{{X: 67.6, Y: 10}, {X: 77.6, Y: 8.6}}, []float64{2.6, 2}))
	face(p, ink, at{X: 53, Y: 85}, 1)
}

// face is a head in profile; forward is 1 to the right and -1 to the left.
func face(p *pen, ink Ink, centre at, forward float64) {
	p.fill(ink.Hair, oval(shift(centre, -1.4*forward, 1.4), 9.2, 9.6, 0))
	p.fill(ink.Skin, oval(shift(centre, 2.2*forward, -0.8), 7.4, 8.8, 0))
	p.fill(ink.Skin, oval(shift(centre, 9.4*forward, -1.6), 1.5, 1.2, 0))
	p.fill(ink.Hair, oval(shift(centre, 0.2*forward, 6.6), 8, 3.8, -0.25*forward))
	p.fill(ink.Ear, oval(shift(centre, -1.6*forward, -1), 1.6, 2.3, 0))
	p.disc(ink.Lash, shift(centre, 6.6*forward, -0.4), 0.8, 1)
}

// talk is two people who talk with each other.
func talk(p *pen, ink Ink) {
	for _, who := range []struct {
		x, forward float64
		shirt, far color.Color
	}{{44, 1, ink.TopNear, ink.TopFar}, {116, -1, ink.Bottoms, ink.BottomsFar}} {
		p.fill(ink.Skin, tube([]at{{X: who.x, Y: 28}, {X: who.x, Y: 42}}, []float64{4, 3.8}))
		p.fill(who.shirt, curve(
			at{X: who.x - 22, Y: 4}, at{X: who.x - 20, Y: 20}, at{X: who.x - 12, Y: 29}, at{X: who.x, Y: 32}, at{X: who.x + 12, Y: 29}, at{X: who.x + 20, Y: 20}, at{X: who.x + 22, Y: 4}))
		p.line(who.far, 1, 1, curve(at{X: who.x + 9*who.forward, Y: 5}, at{X: who.x + 10*who.forward, Y: 13}, at{X: who.x + 8*who.forward, Y: 20}))
		face(p, ink, at{X: who.x + 2*who.forward, Y: 49}, who.forward)
	}
	bubble(p, ink.Small, at{X: 62, Y: 66}, at{X: 98, Y: 90}, at{X: 66, Y: 57})
	for _, x := range []float64{72, 80, 88} {
		p.disc(ink.Surface, at{X: x, Y: 78}, 2.1, 1.4)
	}
}

// bubble is what somebody says, with its tip at their mouth.
func bubble(p *pen, c color.Color, from, to, tip at) {
	p.box(c, from.X, from.Y, to.X, to.Y, 7)
	root := min(max(tip.X, from.X+8), to.X-12)
	p.fill(c, []at{{X: root, Y: from.Y + 1}, tip, {X: root + 9, Y: from.Y + 1}})
}

// sayings is two things that are said: one that is loud, and one beside it that asks.
func sayings(p *pen, ink Ink) {
	bubble(p, ink.Small, at{X: 14, Y: 42}, at{X: 96, Y: 92}, at{X: 24, Y: 26})
	for _, y := range []float64{79, 67, 55} {
		p.line(ink.Surface, 3.4, 2, []at{{X: 27, Y: y}, {X: 83 - (79-y)*0.9, Y: y}})
	}
	bubble(p, ink.TopNear, at{X: 84, Y: 16}, at{X: 146, Y: 58}, at{X: 132, Y: 4})
	p.line(ink.Bone, 4, 2.4, curve(at{X: 107, Y: 45}, at{X: 111, Y: 50}, at{X: 118, Y: 50}, at{X: 121, Y: 44}, at{X: 115, Y: 37}, at{X: 114.6, Y: 33}))
	p.disc(ink.Bone, at{X: 114.6, Y: 25.5}, 2.5, 1.6)
}
