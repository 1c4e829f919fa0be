package figure

import (
	"cmp"
	"slices"

	"chevet/app/exercise"
)

// fall is how a shadow falls on a floor that is seen from above, for each
// centimetre of height.
var fall = exercise.Vec{X: 0.15, Y: -0.18}

// shadow darkens the floor softly where the person is near it, or the wall where a
// hand lies on it.
func (a *actor) shadow() {
	if !a.set.fromAbove() && !a.fig.Props.HasWall {
		a.pools(12, 1.25)
		a.pools(4, 0.9)
		return
	}
	for _, chain := range a.skins() {
		a.cast(chain)
	}
	a.paintArea(a.ink.Shade)
}

// skins lists every chain of the person.
func (a *actor) skins() (list []skin) {
	for _, p := range a.list {
		for _, c := range p.coats {
			list = append(list, c.chains...)
		}
	}
	return list
}

// cast traces the shadow that a chain casts on the floor, or on a wall that it is
// close to.
func (a *actor) cast(c skin) {
	shade := skin{tight: c.tight}
	for _, b := range c.balls {
		off := b.middle.Z
		if !a.set.fromAbove() {
			// Z grows towards the eye: the wall lies at −WallX.
			const close = 9.0
			if off += a.fig.Props.WallX; off > close {
				continue
			}
			off *= 1.6
		}
		b.middle = b.middle.Plus(fall.Times(off))
		shade.balls = append(shade.balls, b)
	}
	if len(shade.balls) > 0 {
		a.traceSkin(shade)
	}
}

// pools paints flat shadows on the floor under what is less high above it, so many
// times as wide.
func (a *actor) pools(high, wide float64) {
	type span struct{ from, to float64 }
	var spans []span
	for _, chain := range a.skins() {
		for _, b := range chain.balls {
			if x, y := b.reach(); b.middle.Y-y < high {
				spans = append(spans, span{b.middle.X - x*wide, b.middle.X + x*wide})
			}
		}
	}
	slices.SortFunc(spans, func(p, q span) int { return cmp.Compare(p.from, q.from) })
	for i := 0; i < len(spans); {
		pool := spans[i]
		for i++; i < len(spans) && spans[i].from <= pool.to; i++ {
			pool.to = max(pool.to, spans[i].to)
		}
		a.fill(a.ink.Shade, oval(at{X: (pool.from + pool.to) / 2, Y: -0.3}, (pool.to-pool.from)/2, 0.9*wide, 0))
	}
}
