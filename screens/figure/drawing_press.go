package figure

import (
	"math"

	"chevet/app/fit"
)

// pressAt is where a hand presses the pillow, in centimetres from the left of the
// picture, and pressedCM how thick the pillow is there before a towel goes under it.
const (
	pressAt   = 14.6
	pressedCM = 6.0
)

// pressedPillow is a pillow under a hand that presses as a head does, on folded towels
// where it alone is too low.
func (p *pen) pressedPillow(height float64, ink Ink) {
	if height <= 0 {
		return
	}
	base := max(0, height-pressedCM)
	pile{fit.Towels, stackLeft + 1, stackRight - 1, 0, base}.paint(p, ink)
	thick := height - base
	cushion{
		from: stackLeft - 0.4, to: stackRight + 0.4, height: 1.5 * thick,
		base: func(float64) float64 { return base + 0.3 },
		load: func(x float64) float64 {
			beside := math.Max(math.Abs(x-pressAt-0.8)-4.5, 0)
			return height + 0.07*beside*beside
		},
	}.paint(p, ink.Pillow, ink.PillowShade)
	p.pressingHand(height, ink)
}

// pressingHand lies flat on the pillow, seen from its side, the fingers to the right.
func (p *pen) pressingHand(height float64, ink Ink) {
	place := func(x, y float64) at { return at{X: pressAt + x, Y: height + y} }
	wrist := place(-5.6, 3.4)
	arm := polar(wrist, 26, 2.02)
	p.fill(ink.Skin, tube([]at{arm, mix(arm, wrist, 0.6), wrist}, []float64{4.2, 3.3, 2.3}))
	p.fill(ink.TopNear, sleeve([]at{arm, mix(arm, wrist, 0.25), mix(arm, wrist, 0.6)}, []float64{5, 4.8, 4.2}))
	p.fill(ink.Skin, tube([]at{wrist, place(-3, 1.9), place(0, 1.45), place(4, 0.95), place(7, 0.75)}, []float64{2.25, 1.9, 1.45, 0.95, 0.7}))
	p.fill(ink.Nape, tube([]at{place(-2.4, 1.5), place(0.2, 0.95), place(2, 0.75)}, []float64{1.1, 0.85, 0.6}))
}
