package figure

import (
	"math"

	"chevet/app/exercise"
)

// things are the bounds of what stands around the person.
func (s *Moves) things(f *exercise.Figure) box {
	b := s.room
	add := func(v exercise.Vec, wide, high float64) {
		x, y, _ := s.view.See(v)
		b = b.and(box{x - wide, y - high, x + wide, y + high})
	}
	if s.view != exercise.Above {
		b.low = min(b.low, -6*s.unit)
	}
	p := f.Props
	if p.HasWall && s.view == exercise.Side {
		add(exercise.Vec{X: p.WallX}, 4, 0)
	}
	if p.HasChair {
		add(p.Seat, (p.SeatHalf+8)*s.unit, 0)
	}
	if p.RollerRadius > 0 {
		add(p.Roller, p.RollerRadius, p.RollerRadius)
	}
	for _, pillow := range p.Pillows {
		add(pillow.Middle.Plus(pillow.Half), 1, 1)
		add(pillow.Middle.Minus(pillow.Half), 1, 1)
	}
	for _, band := range p.Bands {
		add(band.To, 4, 12)
	}
	return b
}

// paintRoom paints what never moves: floor or mat, wall, chair, and what a band is
// tied to.
func (s *Moves) paintRoom(p *pen, f *exercise.Figure) {
	const far = 500.0
	ink, u := s.ink, s.unit
	if s.view == exercise.Above {
		if s.mat {
			p.fill(ink.Floor, roundBox(at{X: s.room.left + 1, Y: s.room.low + 1}, at{X: s.room.right - 1, Y: s.room.high - 1}, 6))
			p.fill(ink.Sheet, roundBox(at{X: s.room.left + 2.5, Y: s.room.low + 2.5}, at{X: s.room.right - 2.5, Y: s.room.high - 2.5}, 5))
		}
		return
	}
	if f.Props.HasWall && s.view == exercise.Side {
		p.fill(ink.Bed, roundBox(at{X: f.Props.WallX, Y: -2.6}, at{X: f.Props.WallX + 5, Y: far}, 0.1))
	}
	if f.Props.HasWall && s.view == exercise.Back {
		p.fill(ink.Floor, roundBox(at{X: -far, Y: -1.2}, at{X: far, Y: far}, 1))
	}
	if s.mat {
		p.fill(ink.Bed, roundBox(at{X: s.room.left + 1, Y: -2.4}, at{X: s.room.right - 1, Y: 0.2}, 1.2))
	}
	floor := -1.2
	if s.mat {
		floor = -2.6
	}
	p.line(ink.Bed, 0.5, 1, []at{{X: -far, Y: floor}, {X: far, Y: floor}})
	for _, band := range f.Props.Bands {
		x, y, _ := s.view.See(band.To)
		p.fill(ink.Bed, roundBox(at{X: x, Y: floor}, at{X: x + 3*u, Y: s.room.high - 2}, 0.6))
		p.fill(ink.FrameDark, roundBox(at{X: x - 1.4, Y: y - 2}, at{X: x + 0.5, Y: y + 2}, 0.8))
	}
}

// behind paints the things that lie behind the person and move with them, or
// under them.
func (a *actor) behind() {
	p, ink := a.fig.Props, a.ink
	if p.HasChair {
		a.chair()
	}
	if r := p.RollerRadius; r > 0 {
		m := a.see(p.Roller)
		c := at{X: m.X, Y: m.Y}
		a.fill(ink.SmallShade, oval(c, r, r, 0))
		a.fill(ink.Small, oval(c, r*0.84, r*0.84, 0))
		a.fill(ink.SmallShade, oval(c, r*0.34, r*0.34, 0))
	}
	for _, pillow := range p.Pillows {
		m, half := a.see(pillow.Middle), a.see(pillow.Half)
		x, y := math.Abs(half.X), math.Abs(half.Y)
		a.fill(ink.PillowShade, cushionShape(m, x, y))
		a.fill(ink.Pillow, cushionShape(m.Plus(exercise.Vec{Y: 0.09 * y}), x*0.97, y*0.88))
	}
}

// cushionShape is a soft box.
func cushionShape(m exercise.Vec, x, y float64) []at {
	const pieces = 48
	out := make([]at, pieces)
	for i := range out {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / pieces)
		out[i] = at{X: m.X + x*math.Copysign(math.Pow(math.Abs(cos), 0.5), cos), Y: m.Y + y*math.Copysign(math.Pow(math.Abs(sin), 0.6), sin)}
	}
	return out
}

// chair paints a plain chair: a back when it is seen from the side.
func (a *actor) chair() {
	p, ink, u := a.fig.Props, a.ink, a.set.unit
	m, half := a.see(p.Seat), p.SeatHalf
	top := m.Y
	leg := func(x, lean float64) {
		a.fill(ink.Frame, []at{{X: x - 1.5*u, Y: top - 2}, {X: x + 1.5*u, Y: top - 2}, {X: x + lean + 1.1*u, Y: 0}, {X: x + lean - 1.1*u, Y: 0}})
	}
	leg(m.X-half+4*u, -2*u)
	leg(m.X+half-4*u, 2*u)
	if a.set.view == exercise.Side {
		x := m.X - half + 2*u
		a.fill(ink.Frame, []at{{X: x - 1.5*u, Y: top - 2}, {X: x + 1.5*u, Y: top - 2}, {X: x - 5*u, Y: top + 40*u}, {X: x - 7.5*u, Y: top + 40*u}})
	}
	a.fill(ink.FrameDark, roundBox(at{X: m.X - half, Y: top - 4*u}, at{X: m.X + half, Y: top}, 1.6*u))
}

// before paints the bands.
func (a *actor) before() {
	for _, band := range a.fig.Props.Bands {
		from, to := a.see(band.From), a.see(band.To)
		long := band.To.Minus(band.From).Length() / a.set.unit
		a.line(a.ink.Small, min(max(1.9-(long-60)*0.018, 0.7), 1.9), 1.4, []at{{X: from.X, Y: from.Y}, {X: to.X, Y: to.Y}})
	}
}

// shadow darkens the floor softly where the person is near it.
func (a *actor) shadow() {
	for _, layer := range [...]struct{ high, wide float64 }{{12, 1.25}, {4, 0.9}} {
		a.dc.SetColor(a.ink.Shade)
		for _, p := range a.list {
			for _, c := range p.coats {
				for _, chain := range c.chains {
					a.shade(chain, layer.high, layer.wide)
				}
			}
		}
		a.dc.Fill()
	}
}

// shade traces the shadow of a chain: what of it is low, flat on the floor, or seen
// from above a little aside.
func (a *actor) shade(c skin, high, wide float64) {
	cast := skin{tight: c.tight}
	for _, b := range c.balls {
		if a.set.view == exercise.Above {
			b.middle = b.middle.Plus(exercise.Vec{X: high * 0.16, Y: -high * 0.2})
			cast.balls = append(cast.balls, b)
			continue
		}
		x, y := b.reach()
		if b.middle.Y-y < high {
			cast.balls = append(cast.balls, ball{middle: exercise.Vec{X: b.middle.X, Y: -0.3}, xx: x * x * wide * wide, yy: 0.8 * wide})
		}
	}
	if cast.tight = cast.tight || a.set.view != exercise.Above; len(cast.balls) > 0 {
		a.traceSkin(cast)
	}
}
