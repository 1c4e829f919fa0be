package figure

import (
	"math"

	"chevet/app/exercise"
)

// fromAbove says that the eye looks down on the floor.
func (s *Moves) fromAbove() bool { return s.view == exercise.Above || s.view == exercise.Mat }

// things are the bounds of what stands around the person.
func (s *Moves) things(f *exercise.Figure) box {
	b := s.room
	add := func(v exercise.Vec, wide, high float64) {
		x, y, _ := s.view.See(v)
		b = b.and(box{x - wide, y - high, x + wide, y + high})
	}
	lies := f.Pelvis.Y < 40*s.unit
	if !s.fromAbove() && (s.crop == exercise.Whole || lies) {
		b.low = min(b.low, -6*s.unit)
	}
	p := f.Props
	if p.HasWall && s.view == exercise.Side {
		add(exercise.Vec{X: p.WallX}, 4, 0)
	}
	if p.HasChair {
		add(p.Seat, (p.SeatHalf+4)*s.unit, 7*s.unit)
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

// Sizes of an exercise mat in centimetres.
const matLong, matBroad = 180.0, 66.0

// matBox is the mat under a person as the page shows it.
func (s *Moves) matBox(f *exercise.Figure) (low, high at) {
	span := func(of func(exercise.Vec) float64) (least, most float64) {
		least, most = math.Inf(1), math.Inf(-1)
		for _, v := range [...]exercise.Vec{f.Crown, f.Pelvis, f.Legs[0].Toes, f.Legs[1].Toes, f.Legs[0].Knee, f.Legs[1].Knee, f.Arms[0].Tip} {
			least, most = min(least, of(v)), max(most, of(v))
		}
		return least, most
	}
	if s.view == exercise.Mat {
		head := f.Crown.Z - 14*s.unit
		return at{X: (6 - matBroad/2) * s.unit, Y: -head - matLong}, at{X: (6 + matBroad/2) * s.unit, Y: -head}
	}
	least, most := span(func(v exercise.Vec) float64 { return v.X })
	middle, half := (least+most)/2, max(matLong/2, (most-least)/2+5)
	if s.view == exercise.Above {
		return at{X: -matBroad / 2, Y: middle - half}, at{X: matBroad / 2, Y: middle + half}
	}
	if s.view == exercise.Back || s.view == exercise.Front {
		x, _, _ := s.view.See(f.Pelvis)
		least, most = span(func(v exercise.Vec) float64 { return v.Z })
		if most-least < matBroad {
			half = matBroad / 2
		} else {
			x, _, _ = s.view.See(exercise.Vec{Z: (least + most) / 2})
		}
		return at{X: x - half, Y: -2.4}, at{X: x + half, Y: 0.2}
	}
	return at{X: middle - half, Y: -2.4}, at{X: middle + half, Y: 0.2}
}

// paintRoom paints what never moves: floor or mat, wall, and the door that a band
// is tied to.
func (s *Moves) paintRoom(p *pen, f *exercise.Figure) {
	const far = 500.0
	ink := s.ink
	if s.fromAbove() {
		if s.mat {
			low, high := s.matBox(f)
			p.fill(ink.Bed, roundBox(low, high, 5))
			p.fill(ink.Mat, roundBox(at{X: low.X + 1.6, Y: low.Y + 1.6}, at{X: high.X - 1.6, Y: high.Y - 1.6}, 4))
		}
		return
	}
	if f.Props.HasWall {
		if s.view == exercise.Side {
			p.fill(ink.Bed, roundBox(at{X: f.Props.WallX, Y: -2.6}, at{X: f.Props.WallX + 5, Y: far}, 0.1))
		} else {
			p.fill(ink.Wall, roundBox(at{X: -far, Y: -1.2}, at{X: far, Y: far}, 1))
			p.fill(ink.Bed, roundBox(at{X: -far, Y: -1.2}, at{X: far, Y: 8}, 0.1))
		}
	}
	floor := -1.2
	if s.mat {
		low, high := s.matBox(f)
		p.fill(ink.Bed, roundBox(low, high, 1.2))
		floor = -2.6
	}
	p.line(ink.Bed, 0.5, 1, []at{{X: -far, Y: floor}, {X: far, Y: floor}})
	for _, band := range f.Props.Bands {
		x, y, _ := s.view.See(band.To)
		p.fill(ink.Bed, roundBox(at{X: x, Y: floor}, at{X: x + 4.5, Y: far}, 0.6))
		p.fill(ink.WoodDark, roundBox(at{X: x - 1.2, Y: y - 3}, at{X: x + 0.6, Y: y + 3}, 0.8))
	}
}

// behind paints the things that lie behind the person and move with them, or
// under them.
func (a *actor) behind() {
	p, ink := a.fig.Props, a.ink
	if p.HasChair && a.set.view != exercise.Back {
		a.chair()
	}
	if p.RollerRadius > 0 {
		a.roller()
	}
	for _, pillow := range p.Pillows {
		m, half := a.see(pillow.Middle), a.see(pillow.Half)
		x, y := math.Abs(half.X), math.Abs(half.Y)
		a.fill(ink.PillowShade, cushionShape(m, x, y))
		a.fill(ink.Pillow, cushionShape(m.Plus(exercise.Vec{Y: 0.09 * y}), x*0.97, y*0.88))
	}
}

// roller paints the end of a roller, whose knobs turn as it rolls, or of a rolled
// towel.
func (a *actor) roller() {
	ink, r, m := a.ink, a.fig.Props.RollerRadius, a.see(a.fig.Props.Roller)
	c := at{X: m.X, Y: m.Y}
	if a.set.towel {
		a.fill(ink.PillowShade, oval(c, r*1.15, r, 0))
		a.fill(ink.Pillow, oval(c, r*1.0, r*0.86, 0))
		var spiral []at
		for k := range 30 {
			spiral = append(spiral, polar(c, r*(0.12+0.72*float64(k)/29), 0.45*float64(k)))
		}
		a.line(ink.TopFar, 0.4, 0.9, spiral)
		return
	}
	const grooves = 12
	turned := -a.fig.Props.Roller.X / r
	a.fill(ink.Small, oval(c, r, r, 0))
	for k := range grooves {
		way := turned + 2*math.Pi*float64(k)/grooves
		a.line(ink.SmallShade, 0.9, 1, []at{polar(c, r*0.86, way), polar(c, r*0.95, way)})
	}
	a.fill(ink.SmallShade, oval(c, r*0.62, r*0.62, 0))
	for k := range 3 {
		way := turned + 2*math.Pi*float64(k)/3
		a.line(ink.Small, 1.3, 1.2, []at{c, polar(c, r*0.58, way)})
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

// matEdge paints the near edge of the mat over what sinks into it.
func (a *actor) matEdge() {
	const sinks = 0.7
	if a.set.mat && !a.set.fromAbove() {
		low, high := a.set.matBox(&a.fig)
		a.fill(a.ink.Bed, roundBox(low, at{X: high.X, Y: -sinks}, 0.8))
	}
}

// bands adds the bands, each just behind the hand that holds it: broad while slack,
// thin when stretched.
func (a *actor) bands() {
	for _, band := range a.fig.Props.Bands {
		from, to := a.see(band.From), a.see(band.To)
		long := band.To.Minus(band.From).Length() / a.set.unit
		wide := min(max(3.0-(long-65)*0.045, 1.2), 3.0)
		line := []at{{X: from.X, Y: from.Y}, {X: to.X, Y: to.Y}}
		a.add(atTrunk, from.Z+1.9, func() {
			a.line(a.ink.SmallShade, wide, 1.6, line)
			a.line(a.ink.Small, wide*0.62, 1, line)
		})
	}
}
