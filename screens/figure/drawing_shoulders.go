package figure

import "image"

// The bony tips of the shoulders, in centimetres from the middle of the back at
// their height: half the average bony width of the shoulders (ansur).
const tipCM = 19.5

// paintShoulders shows where to measure: a person from behind, the two bony tips
// of the shoulders and the line between them.
func paintShoulders(dst *image.RGBA, ink Ink) {
	paintBust(dst, ink).measureLine(ink)
}

// paintBust shows the head and back of a person from behind.
func paintBust(dst *image.RGBA, ink Ink) *pen {
	fillWith(dst, ink.Surface)
	p := newPen(dst)
	w, h := float64(dst.Rect.Dx()), float64(dst.Rect.Dy())
	const wide, above, below = 64.0, 35.0, 21.0
	p.scale = min(w/wide, h/(above+below))
	p.left = w / 2
	p.ground = above*p.scale + (h-(above+below)*p.scale)*0.5
	bottom := -(h-p.ground)/p.scale - 2

	p.fill(ink.Skin, mirrored(curve(
		at{X: 0, Y: 20}, at{X: 5.3, Y: 19}, at{X: 5.2, Y: 13}, at{X: 6.2, Y: 9.4}, at{X: 9.6, Y: 6.0}, at{X: 14.5, Y: 3.4}, at{X: 18.2, Y: 1.9},
		at{X: 20.6, Y: 0.6}, at{X: 22.9, Y: -1.8}, at{X: 24.2, Y: -6}, at{X: 24.4, Y: -12}, at{X: 24.6, Y: -20}, at{X: 25.2, Y: -30}, at{X: 25.6, Y: bottom - 12},
	)))
	p.fill(ink.Top, mirrored(curve(
		at{X: 0, Y: 3.2}, at{X: 5.5, Y: 4.2}, at{X: 8.8, Y: 6.6}, at{X: 10.2, Y: 6.0}, at{X: 14.2, Y: 3.8}, at{X: 15.2, Y: -2}, at{X: 16.6, Y: -9}, at{X: 19.3, Y: -13.5},
		at{X: 18.4, Y: -20}, at{X: 17.2, Y: -30}, at{X: 17.0, Y: bottom - 12},
	)))
	for _, side := range []float64{-1, 1} {
		arm := []at{{X: side * 19.3, Y: -13.5}, {X: side * 19.0, Y: -20}, {X: side * 18.6, Y: -30}}
		p.line(ink.SkinFar, 0.5, 1, curve(arm...))
		blade := []at{{X: side * 5.4, Y: -4.5}, {X: side * 6.8, Y: -10.5}, {X: side * 9.2, Y: -15.5}, {X: side * 12.2, Y: -13.5}}
		p.line(ink.TopFar, 0.6, 1, curve(blade...))
	}
	p.hairOfBust(ink)
	return p
}

// paintUpperBack marks the upper back of a person from behind: from the base of the
// neck to the last ribs, with the vertebrae in it.
func paintUpperBack(dst *image.RGBA, ink Ink) {
	p := paintBust(dst, ink)
	sore := ink.Off
	sore.A = 150
	p.fill(sore, mirrored(curve(
		at{X: 0, Y: 8}, at{X: 4.4, Y: 6.4}, at{X: 9.4, Y: 2.6}, at{X: 13.2, Y: -3}, at{X: 13.8, Y: -9}, at{X: 11.6, Y: -15}, at{X: 6.4, Y: -19}, at{X: 0, Y: -20.4},
	)))
	for y := 11.0; y > -21; y -= 2.9 {
		p.disc(ink.Bone, at{X: 0, Y: y}, 0.85, 1.3)
	}
}

func (p *pen) hairOfBust(ink Ink) {
	for _, side := range []float64{-1, 1} {
		p.fill(ink.Ear, oval(at{X: side * 7.7, Y: 21.5}, 1.5, 2.7, -side*0.15))
	}
	p.fill(ink.Hair, mirrored(curve(
		at{X: 0, Y: 34.0}, at{X: 4.4, Y: 33.0}, at{X: 7.0, Y: 29.6}, at{X: 7.9, Y: 25.0}, at{X: 7.2, Y: 20.6}, at{X: 5.8, Y: 17.2}, at{X: 4.6, Y: 14.8}, at{X: 2.4, Y: 14.0}, at{X: 0, Y: 13.9},
	)))
}

// measureLine runs from tip to tip, each marked with a ring.
func (p *pen) measureLine(ink Ink) {
	p.line(ink.Bone, 0.7, 2, []at{{X: -tipCM, Y: 0}, {X: tipCM, Y: 0}})
	for x := -16.0; x <= 16; x += 4 {
		p.line(ink.Bone, 0.45, 1, []at{{X: x, Y: 0}, {X: x, Y: -1.3}})
	}
	for _, side := range []float64{-1, 1} {
		tip := at{X: side * tipCM, Y: 0.1}
		p.disc(ink.Surface, tip, 3.0, 4.8)
		p.disc(ink.Off, tip, 2.4, 3.8)
		p.disc(ink.Surface, tip, 0.95, 1.5)
	}
}

// mirrored closes a right-hand edge, given from top to bottom, with its mirror
// image on the left.
func mirrored(right []at) []at {
	out := append([]at{}, right...)
	for i := len(right) - 1; i >= 0; i-- {
		out = append(out, at{X: -right[i].X, Y: right[i].Y})
	}
	return out
}
