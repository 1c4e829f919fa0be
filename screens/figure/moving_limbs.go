package figure

import (
	"image/color"

	"chevet/app/exercise"
)

// ring is one place of a limb: how far along the bone, 0 to 1, the radius of the
// flesh, and how far its middle lies in front of the bone, both in centimetres of a
// person 170 cm tall.
type ring struct{ along, radius, forward float64 }

var (
	shortsLeg = []ring{{-0.02, 9.0, 0.2}, {0.16, 9.1, 0.5}, {0.40, 8.5, 0.6}, {0.68, 7.6, 0.5}}
	bareThigh = []ring{{0.45, 7.6, 0.6}, {0.66, 6.8, 0.5}, {0.84, 5.9, 0.4}, {1, 5.3, 0.3}}
	bareShin  = []ring{{0, 5.3, 0.3}, {0.12, 5.2, -0.3}, {0.32, 5.5, -1.1}, {0.56, 4.5, -0.8}, {0.80, 3.2, -0.2}, {1, 2.8, 0}}
	sleeveArm = []ring{{0.10, 4.55, 0}, {0.22, 5.05, 0.1}, {0.40, 5.1, 0.1}, {0.64, 5.0, 0.1}}
	bareArm   = []ring{{0.34, 4.3, 0.3}, {0.56, 4.2, 0.5}, {0.80, 3.6, 0.2}, {1, 3.35, 0}}
	foreArm   = []ring{{0, 3.35, 0}, {0.12, 3.65, 0.1}, {0.30, 3.8, 0.2}, {0.62, 3.0, 0}, {0.86, 2.4, 0}, {1, 2.2, 0}}
)

// bone is the flesh along a bone that leads down its frame.
func (a *actor) bone(from, to exercise.Vec, frame exercise.Frame, rows []ring) skin {
	way := to.Minus(from)
	balls := make([]ball, len(rows))
	for i, r := range rows {
		balls[i] = a.flesh(a.place(from.Plus(way.Times(r.along)), frame, r.forward*a.set.girth, 0, 0), r.radius)
	}
	return row(balls...)
}

// cloth is a leg or a sleeve of a garment around a bone, which ends straight.
func (a *actor) cloth(from, to exercise.Vec, frame exercise.Frame, rows []ring) skin {
	way := to.Minus(from)
	balls := make([]ball, len(rows))
	for i, r := range rows {
		radius, flat := r.radius*a.set.girth, lerp(0.95, 0.25, float64(i)/float64(len(rows)-1))
		balls[i] = a.egg(a.place(from.Plus(way.Times(r.along)), frame, r.forward*a.set.girth, 0, 0), frame, radius, flat*radius, radius)
	}
	return row(balls...)
}

// tints are the colours of a limb: those of a far one are darker.
func (a *actor) tints(far bool) (bare, sleeve, shorts color.Color) {
	if far {
		return a.ink.SkinFar, a.ink.TopFar, a.ink.BottomsFar
	}
	if a.set.view == exercise.Front || a.set.view == exercise.Back {
		return a.ink.Skin, a.ink.Top, a.ink.Bottoms
	}
	return a.ink.Skin, a.ink.TopNear, a.ink.Bottoms
}

// leg adds a thigh, which goes under the shirt, and a shin with its foot.
func (a *actor) leg(side exercise.Flank) {
	l := a.fig.Legs[side]
	bare, _, shorts := a.tints(a.set.farLeg[side])
	thigh := a.see(l.Hip.Plus(l.Knee).Times(0.5)).Z
	shin := a.see(l.Knee.Plus(l.Ankle).Times(0.5)).Z
	if a.facing(l.Knee.Minus(l.Hip)) < 0.5*l.Knee.Minus(l.Hip).Length() {
		thigh = min(thigh, a.shirtNear()-0.5) // under the shirt
	}
	under := bareThigh
	if a.comes(l.Knee.Minus(l.Hip)) {
		under = bareThigh[2:] // only the knee shows before the hem
	}
	a.add(atThigh, thigh, nil, a.dressed(l.Knee.Minus(l.Hip),
		coat{colour: bare, chains: []skin{a.bone(l.Hip, l.Knee, l.Thigh, under)}},
		coat{colour: shorts, chains: []skin{a.cloth(l.Hip, l.Knee, l.Thigh, shortsLeg)}})...)
	a.add(atShin, shin, nil, coat{colour: bare, chains: append(a.foot(l), a.bone(l.Knee, l.Ankle, l.Shin, bareShin))})
}

// comes says that a limb comes straight towards the eye, its hem before its root.
func (a *actor) comes(way exercise.Vec) bool { return a.facing(way) > 0.8*way.Length() }

// dressed orders the skin of a limb and the cloth that ends on it: what is nearer
// to the eye comes last.
func (a *actor) dressed(way exercise.Vec, bare, cloth coat) []coat {
	if a.comes(way) {
		return []coat{cloth, bare}
	}
	return []coat{bare, cloth}
}

// foot is heel, instep, ball and toes.
func (a *actor) foot(l exercise.Leg) []skin {
	f := l.Foot
	heel := a.egg(a.place(l.Heel, f, 2.9, 2.2, 0), f, 3.0, 3.1, 3.0)
	ankle := round(a.see(l.Ankle), 2.9*a.set.unit)
	instep := a.egg(a.place(l.Ankle, f, 5.2, -1.7, 0), f, 3.4, 2.5, 3.5)
	front := a.egg(a.place(l.Toes, f, -5.6, 1.0, 0), f, 3.4, 1.9, 4.5)
	toes := a.egg(a.place(l.Toes, f, -1.7, 0.4, 0), f, 1.9, 1.3, 3.7)
	return []skin{bag(heel, ankle, instep), bag(heel, instep, front), bag(front, toes)}
}

// arm adds an upper arm with its sleeve, a forearm, and a hand.
func (a *actor) arm(side exercise.Flank) {
	r := a.fig.Arms[side]
	bare, sleeve, _ := a.tints(a.set.farArm[side])
	upper := a.see(r.Shoulder.Plus(r.Elbow).Times(0.5)).Z
	fore := max(a.see(r.Elbow).Z, a.see(r.Wrist).Z)
	if !a.set.farArm[side] {
		upper = max(upper, a.shirtNear()+0.5-15*max(0, -a.facing(r.Upper.Up.Times(-1))))
	}
	under := bareArm
	if a.comes(r.Elbow.Minus(r.Shoulder)) {
		under = bareArm[2:]
	}
	a.add(atTrunk, upper, nil, a.dressed(r.Elbow.Minus(r.Shoulder),
		coat{colour: bare, chains: []skin{a.bone(r.Shoulder, r.Elbow, r.Upper, under)}},
		coat{colour: sleeve, chains: []skin{a.cloth(r.Shoulder, r.Elbow, r.Upper, sleeveArm)}})...)
	a.add(atTrunk, fore, nil, coat{colour: bare, chains: []skin{a.bone(r.Elbow, r.Wrist, r.Fore, foreArm)}})
	hand, rim, gaps := a.hand(r, side)
	coats := []coat{{colour: bare, chains: hand}}
	if r.OnBody {
		coats = []coat{{colour: a.ink.Nape, chains: rim}, coats[0]}
	}
	a.add(atTrunk, a.see(r.Palm).Z+2, gaps, coats...)
}
