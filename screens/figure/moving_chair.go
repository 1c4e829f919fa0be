package figure

import "chevet/app/exercise"

// Places of a chair with an open back, in centimetres of a person 170 cm tall: its
// legs lean out, its back ends below the shoulder blades.
const (
	chairBackHigh = 39.0
	chairRailHigh = 21.0
	chairPostHalf = 18.5
)

// chair paints a chair, which the eye sees before the person from the back and
// behind them otherwise.
func (a *actor) chair() {
	p, ink, u := a.fig.Props, a.ink, a.set.unit
	m, half := a.see(p.Seat), p.SeatHalf
	top := m.Y
	leg := func(x, lean float64) {
		a.fill(ink.Wood, []at{{X: x - 1.6*u, Y: top - 2}, {X: x + 1.6*u, Y: top - 2}, {X: x + lean + 1.2*u, Y: 0}, {X: x + lean - 1.2*u, Y: 0}})
	}
	leg(m.X-half+4*u, -2*u)
	leg(m.X+half-4*u, 2*u)
	switch a.set.view {
	case exercise.Side:
		x := m.X - half + 2.5*u
		a.fill(ink.Wood, []at{{X: x - 1.7*u, Y: top - 2}, {X: x + 1.7*u, Y: top - 2}, {X: x - 4.2*u, Y: top + chairBackHigh*u}, {X: x - 7*u, Y: top + chairBackHigh*u}})
	default:
		a.chairBack()
	}
	a.fill(ink.WoodDark, roundBox(at{X: m.X - half, Y: top - 4*u}, at{X: m.X + half, Y: top}, 1.8*u))
}

// chairBack paints two posts and two rails across.
func (a *actor) chairBack() {
	ink, u := a.ink, a.set.unit
	m := a.see(a.fig.Props.Seat)
	post := func(out float64) {
		x := m.X + out*chairPostHalf*u
		lean := out * 1.0 * u
		a.fill(ink.Wood, []at{{X: x - 1.6*u, Y: m.Y - 2}, {X: x + 1.6*u, Y: m.Y - 2}, {X: x + lean + 1.4*u, Y: m.Y + chairBackHigh*u}, {X: x + lean - 1.4*u, Y: m.Y + chairBackHigh*u}})
	}
	post(-1)
	post(1)
	for _, rail := range [...]struct{ high, thick float64 }{{chairBackHigh, 5}, {chairRailHigh, 3}} {
		low, high := m.Y+(rail.high-rail.thick)*u, m.Y+rail.high*u
		a.fill(ink.Wood, roundBox(at{X: m.X - (chairPostHalf+2.4)*u, Y: low}, at{X: m.X + (chairPostHalf+2.4)*u, Y: high}, 1.3*u))
	}
}
