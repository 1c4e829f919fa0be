package figure

import "image/color"

// towels is a stack of folded towels, and a ruler that measures it.
func towels(p *pen, ink Ink) {
	floorLine(p, ink)
	y := 8.0
	for i, towel := range [][2]color.Color{
		{ink.Pillow, ink.PillowShade}, {ink.Small, ink.SmallShade}, {ink.Pillow, ink.PillowShade}, {ink.TopNear, ink.TopFar}, {ink.Pillow, ink.PillowShade},
	} {
		face, edge := towel[0], towel[1]
		in := float64(i%2) * 2.5
		p.box(face, 20+in, y, 108-in, y+12.6, 6)
		p.line(edge, 1, 1, []at{{X: 30 + in, Y: y + 6.3}, {X: 107 - in, Y: y + 6.3}})
		y += 13.4
	}
	p.box(ink.Wood, 122, 8, 138, 94, 1.5)
	for i, tick := 0, 13.0; tick < 92; i, tick = i+1, tick+4.5 {
		long := 4.5
		if i%5 == 0 {
			long = 8
		}
		p.line(ink.Rule, 0.8, 1, []at{{X: 122.4, Y: tick}, {X: 122 + long, Y: tick}})
	}
	p.dashes(ink.Level, 1.2, 1.4, 2.4, []at{{X: 20, Y: 75.6}, {X: 150, Y: 75.6}})
}

// warmCold is something warm and something cold to lay on the back: waves rise from
// the one, a crystal lies on the other.
func warmCold(p *pen, ink Ink) {
	p.box(ink.Small, 12, 12, 74, 58, 12)
	p.box(ink.SmallShade, 12, 12, 74, 22, 9)
	for _, x := range []float64{28, 43, 58} {
		p.line(ink.Small, 3, 2, curve(at{X: x, Y: 65}, at{X: x + 4, Y: 71}, at{X: x - 3, Y: 78}, at{X: x + 1, Y: 86}))
		p.line(ink.Surface, 2.4, 1.6, []at{{X: x, Y: 32}, {X: x, Y: 48}})
	}
	p.box(ink.TopNear, 88, 12, 148, 72, 12)
	middle := at{X: 118, Y: 42}
	for k := range 6 {
		angle := float64(k) * 3.14159 / 3
		tip := polar(middle, 22, angle)
		p.line(ink.Bone, 2.2, 1.6, []at{middle, tip})
		for _, side := range []float64{-1, 1} {
			p.line(ink.Bone, 2, 1.4, []at{polar(middle, 13, angle), polar(polar(middle, 13, angle), 7, angle+side*0.9)})
		}
	}
}

// pills is a small bottle without a name, and two tablets.
func pills(p *pen, ink Ink) {
	floorLine(p, ink)
	p.box(ink.Pillow, 40, 72, 82, 88, 4)
	for x := 46.0; x < 80; x += 6 {
		p.line(ink.PillowShade, 1.2, 1, []at{{X: x, Y: 75}, {X: x, Y: 85}})
	}
	p.box(ink.Small, 36, 8, 86, 70, 7)
	p.box(ink.Sheet, 36, 24, 86, 54, 0.5)
	for i, right := range []float64{78, 70, 74} {
		p.line(ink.Seam, 2, 1.3, []at{{X: 44, Y: 46 - float64(i)*7}, {X: right, Y: 46 - float64(i)*7}})
	}
	p.fill(ink.Pillow, oval(at{X: 109, Y: 15}, 11, 7.6, 0))
	p.line(ink.PillowShade, 1.2, 1, []at{{X: 109, Y: 8.5}, {X: 109, Y: 21.5}})
	p.fill(ink.TopNear, tube([]at{{X: 124, Y: 34}, {X: 131, Y: 27}}, []float64{6, 6}))
	p.fill(ink.Pillow, tube([]at{{X: 138, Y: 20}, {X: 131, Y: 27}}, []float64{6, 6}))
}
