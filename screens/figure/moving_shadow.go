package figure

import "chevet/app/exercise"

// fall is how a shadow falls on a floor that is seen from above, for each
// centimetre of height: a soft one far out, a hard one close by.
var fall = [...]exercise.Vec{{X: 0.17, Y: -0.20}, {X: 0.12, Y: -0.14}}

// shadow darkens the floor softly where the person is near it, or the wall where a
// hand lies on it.
func (a *actor) shadow() {
	for layer := range fall {
		a.dc.SetColor(a.ink.Shade)
		for _, p := range a.list {
			for _, c := range p.coats {
				for _, chain := range c.chains {
					a.shade(chain, layer)
				}
			}
		}
		a.dc.Fill()
	}
}

// shade traces the shadow of a chain in one of the two layers.
func (a *actor) shade(c skin, layer int) {
	cast := skin{tight: c.tight}
	props := &a.fig.Props
	for _, b := range c.balls {
		switch {
		case a.set.fromAbove():
			b.middle = b.middle.Plus(fall[layer].Times(b.middle.Z))
			cast.balls = append(cast.balls, b)
		case a.set.view == exercise.Back && props.HasWall:
			// Z grows towards the eye: the wall lies at −WallX.
			const close = 9.0
			if off := b.middle.Z + props.WallX; off < close {
				b.middle = b.middle.Plus(fall[layer].Times(off * 1.6))
				cast.balls = append(cast.balls, b)
			}
		default:
			high, wide := [...]float64{12, 4}[layer], [...]float64{1.25, 0.9}[layer]
			x, y := b.reach()
			if b.middle.Y-y < high {
				cast.balls = append(cast.balls, ball{middle: exercise.Vec{X: b.middle.X, Y: -0.3}, xx: x * x * wide * wide, yy: 0.8 * wide})
				cast.tight = true
			}
		}
	}
	if len(cast.balls) > 0 {
		a.traceSkin(cast)
	}
}
