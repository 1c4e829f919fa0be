package figure

import (
	"math"

	"chevet/app/exercise"
)

// finger is one finger of a hand: where its knuckle lies across the hand, how far
// down its root is and how long it is, both in parts of the hand, and how thick.
type finger struct{ across, root, long, radius float64 }

var fingers = [...]finger{{2.65, 0.47, 0.475, 1.02}, {0.85, 0.49, 0.51, 1.05}, {-0.9, 0.48, 0.485, 1.0}, {-2.5, 0.45, 0.40, 0.88}}

// A hand from the wrist to the knuckles: how far down, how broad and how thick.
var palmRings = [...]struct{ along, breadth, thick float64 }{{-0.03, 2.35, 2.1}, {0.10, 2.7, 1.9}, {0.24, 3.5, 1.75}, {0.40, 3.75, 1.5}, {0.49, 3.55, 1.25}}

// hand is a palm, four fingers and a thumb, bent as the arm says; the part of it
// that has a rim, without the wrist; and what paints the gaps between the fingers of
// an open hand.
func (a *actor) hand(r exercise.Arm, side exercise.Flank) (out, rim []skin, gaps func()) {
	long := r.Wrist.Minus(r.Tip).Length() / a.set.unit
	inward := 1.0
	if side == exercise.Right {
		inward = -1
	}
	// spot is a place of the hand: towards the thumb, down from the wrist, and into
	// the palm.
	spot := func(x, down, palm float64) exercise.Vec { return a.place(r.Wrist, r.Hand, x, -down, inward*palm) }
	palm := make([]ball, len(palmRings))
	for i, p := range palmRings {
		palm[i] = a.egg(spot(0.15, p.along*long, 0), r.Hand, p.breadth, 1.3, p.thick)
	}
	out = []skin{row(palm...)}
	var middles [len(fingers)][]at
	for i, f := range fingers {
		bend, turn := 0.0, [...]float64{62, 92, 60}
		x, down, in := f.across, f.root*long, 0.0
		spread := (1 - r.Curl) * 0.022 * (1.2 - float64(i))
		balls := []ball{round(spot(x, down-1.2, 0.1), f.radius*a.set.unit)}
		for k, part := range [...]float64{0.42, 0.32, 0.22} {
			bend += turn[k] * r.Curl
			sin, cos := math.Sincos(bend * math.Pi / 180)
			step := part * f.long * long
			x, down, in = x+step*spread, down+step*cos, in+step*sin
			middles[i] = append(middles[i], at{X: balls[k].middle.X, Y: balls[k].middle.Y})
			balls = append(balls, round(spot(x, down, in), f.radius*(1-0.1*float64(k+1))*a.set.unit))
		}
		out = append(out, skin{balls: balls})
	}
	across := lerp(1, 0.35, r.Curl)
	thumb := func(x, along, in, radius float64) ball {
		return round(spot(x, along*long, in), radius*a.set.unit)
	}
	out = append(out, row(
		thumb(1.5, 0.12, 0.5, 1.65), thumb(2.2+1.5*across, 0.27, 0.9+1.0*r.Curl, 1.3),
		thumb(2.4+2.5*across, 0.40, 1.0+2.4*r.Curl, 1.05), thumb(1.9+3.2*across, 0.51, 0.9+3.4*r.Curl, 0.85)))
	const wide = 0.42
	rim = append(rim, skin{balls: palm[2:]}.rimmed(wide*a.set.unit))
	for _, one := range out[1:] {
		rim = append(rim, one.rimmed(wide*a.set.unit))
	}
	if r.Curl > 0.5 {
		return out, rim, nil
	}
	return out, rim, func() { a.gaps(middles[:]) }
}

// gaps paints a line between each finger and the next, where it would show.
func (a *actor) gaps(middles [][]at) {
	const leastScale, leastGap, leastLong = 2.2, 1.1, 3.5
	if a.scale < leastScale {
		return
	}
	for i := 1; i < len(middles); i++ {
		var line []at
		for k, p := range middles[i] {
			line = append(line, mix(p, middles[i-1][k], 0.5))
		}
		if distance(middles[i][1], middles[i-1][1]) > leastGap*a.set.unit && distance(line[0], line[len(line)-1]) > leastLong*a.set.unit {
			a.line(a.ink.Nape, 0.22, 0.7, line)
		}
	}
}
