package figure

import (
	"image/color"
	"math"

	"chevet/app/exercise"
)

// headRow is a level slice through a head: how far it lies below the middle, its
// front and back, half its breadth, and how far the nose stands out, all in parts
// of the stature as in faceInProfile.
type headRow struct{ down, front, back, half, nose float64 }

var headRows = []headRow{
	{-0.0590, -0.004, -0.004, 0, 0}, {-0.0572, 0.011, -0.016, 0.0150, 0}, {-0.0530, 0.0220, -0.0270, 0.0250, 0}, {-0.0450, 0.0345, -0.0390, 0.0335, 0}, {-0.0340, 0.0430, -0.0470, 0.0395, 0},
	{-0.0220, 0.0482, -0.0520, 0.0428, 0}, {-0.0100, 0.0500, -0.0542, 0.0440, 0}, {-0.0010, 0.0478, -0.0540, 0.0438, 0.0004},
	{0.0085, 0.0482, -0.0520, 0.0428, 0.0046}, {0.0180, 0.0492, -0.0490, 0.0408, 0.0104}, {0.0228, 0.0496, -0.0455, 0.0395, 0.0118}, {0.0268, 0.0504, -0.0415, 0.0382, 0.0060},
	{0.0300, 0.0508, -0.0370, 0.0370, 0.0006}, {0.0378, 0.0512, -0.0180, 0.0345, 0.0014}, {0.0402, 0.0504, -0.0090, 0.0336, 0.0004}, {0.0430, 0.0508, -0.0010, 0.0322, 0.0008},
	{0.0500, 0.0474, 0.0070, 0.0285, 0}, {0.0560, 0.0480, 0.0150, 0.0240, 0}, {0.0620, 0.0460, 0.0240, 0.0175, 0}, {0.0652, 0.0410, 0.0310, 0.0085, 0}, {0.0660, 0.0370, 0.0350, 0.0020, 0},
}

// headReach is how far the head reaches from its middle, in parts of the stature.
const headReach = 0.069

// skullFront is how far the skull's foot lies behind the middle of the head.
const skullFront, crownDown = -0.005, -0.0590

// around are the places around a head at which it is drawn, in radians from the
// front; they are closer together at the nose.
var around = func() (list []float64) {
	half := []float64{0.07, 0.15, 0.24, 0.34, 0.48, 0.62, 0.77, 0.92, 1.07, 1.22, 1.36, 1.50, 1.64, 1.78, 1.93, 2.08, 2.25, 2.42, 2.60, 2.78, 2.96}
	list = append(list, 0)
	list = append(list, half...)
	list = append(list, math.Pi)
	for i := len(half) - 1; i >= 0; i-- {
		list = append(list, 2*math.Pi-half[i])
	}
	return list
}()

// rowAt is the slice at a level between those of the table.
func rowAt(down float64) headRow {
	for i := 1; i < len(headRows); i++ {
		if a, b := headRows[i-1], headRows[i]; down <= b.down {
			t := math.Max((down-a.down)/(b.down-a.down), 0)
			before, after := headRows[max(i-2, 0)], headRows[min(i+1, len(headRows)-1)]
			return headRow{down, cubic(before.front, a.front, b.front, after.front, t), cubic(before.back, a.back, b.back, after.back, t),
				cubic(before.half, a.half, b.half, after.half, t), lerp(a.nose, b.nose, t)}
		}
	}
	return headRows[len(headRows)-1]
}

// onHead is a place on the skin of the head at an angle from the front, or so far
// above the skin.
func (r headRow) onHead(angle, above float64) exercise.Vec {
	sin, cos := math.Sincos(angle)
	v := exercise.Vec{X: lerp(r.back, r.front, 0.5) + ((r.front-r.back)/2+above)*cos, Y: crownDown - r.down, Z: (r.half + above) * sin}
	if off := math.Abs(math.Mod(angle+math.Pi, 2*math.Pi) - math.Pi); off < 0.36 {
		v.X += r.nose * math.Pow(1-off/0.36, 0.8)
	}
	return v
}

// headSpot turns a place of the head into one of the page.
func (a *actor) headSpot(v exercise.Vec) exercise.Vec {
	return a.see(a.fig.Crown.Plus(a.fig.Head.Out(exercise.Vec{X: v.X - skullFront, Y: v.Y, Z: v.Z}.Times(a.set.stature))))
}

// net paints the sides of a net that face the eye, in one go.
func (a *actor) net(c color.Color, rows [][]exercise.Vec) {
	for i := 1; i < len(rows); i++ {
		for k := range rows[i] {
			n := (k + 1) % len(rows[i])
			p, q, r, s := rows[i-1][k], rows[i-1][n], rows[i][n], rows[i][k]
			if (r.X-p.X)*(s.Y-q.Y)-(r.Y-p.Y)*(s.X-q.X) < 0 {
				continue
			}
			var side [4]at
			for j, v := range [...]exercise.Vec{p, q, r, s} {
				side[j] = at{X: v.X, Y: v.Y}
			}
			a.outline(side[:])
		}
	}
	a.paintArea(c)
}

// hairline is how far down the hair comes at an angle from the front.
var hairline = [][2]float64{
	{0, -0.0340}, {0.45, -0.0330}, {0.75, -0.0260}, {0.98, -0.0130}, {1.14, 0.0020}, {1.28, 0.0120}, {1.42, 0.0140}, {1.56, 0.0060}, {1.75, 0.0080}, {1.95, 0.0240}, {2.30, 0.0340}, {math.Pi, 0.0410},
}

func hairlineAt(angle float64) float64 {
	if angle > math.Pi {
		angle = 2*math.Pi - angle
	}
	for i := 1; i < len(hairline); i++ {
		if p, q := hairline[i-1], hairline[i]; angle <= q[0] {
			return lerp(p[1], q[1], (angle-p[0])/(q[0]-p[0]))
		}
	}
	return hairline[len(hairline)-1][1]
}

// head adds the head, which turns every way: skin, hair, ears and a face.
func (a *actor) head() {
	middle := a.headSpot(exercise.Vec{Y: crownDown})
	inside := round(middle, 0.037*a.set.stature) // casts the shadow
	a.add(atTrunk, math.Max(middle.Z, a.shirtNear()+0.1), a.paintHead, coat{colour: a.ink.Skin, chains: []skin{bag(inside)}})
}

// skinNet and hairNet are the head as nets on the page.
func (a *actor) skinNet() [][]exercise.Vec {
	rows := make([][]exercise.Vec, len(headRows))
	for i, r := range headRows {
		rows[i] = make([]exercise.Vec, len(around))
		for k, angle := range around {
			rows[i][k] = a.headSpot(r.onHead(angle, 0))
		}
	}
	return rows
}

func (a *actor) hairNet() [][]exercise.Vec {
	const levels, thick = 18, 0.0035
	rows := make([][]exercise.Vec, levels+1)
	for i := range rows {
		t := float64(i) / levels
		rows[i] = make([]exercise.Vec, len(around))
		for k, angle := range around {
			ends := hairlineAt(angle)
			down := crownDown + (ends-crownDown)*math.Pow(t, 2)
			above := thick * min(1, 4*(1-t)+0.15, 6*t) // closed at the crown
			v := rowAt(down).onHead(angle, above)
			v.Y += thick * (1 - t)
			rows[i][k] = a.headSpot(v)
		}
	}
	return rows
}

func (a *actor) paintHead() {
	for _, side := range []float64{-1, 1} {
		if a.earFaces(side) <= 0.15 {
			a.ear(side)
		}
	}
	a.net(a.ink.Skin, a.skinNet())
	a.face()
	a.net(a.ink.Hair, a.hairNet())
	for _, side := range []float64{-1, 1} {
		if a.earFaces(side) > 0.15 {
			a.ear(side)
		}
	}
}

func (a *actor) earFaces(side float64) float64 { return a.facing(a.fig.Head.Right.Times(side)) }

func (a *actor) ear(side float64) {
	h := a.set.stature / a.set.unit
	middle := a.headSpot(exercise.Vec{X: -0.006, Y: crownDown - 0.0165, Z: side * 0.0420})
	a.chains(a.ink.Ear, bag(a.egg(middle, a.fig.Head, 0.0080*h, 0.0145*h, 0.0045*h)))
}

// face draws eyes, brows and mouth where the head shows them.
func (a *actor) face() {
	for _, side := range []float64{-1, 1} {
		a.onFace(a.ink.Lash, 1.0, [][2]float64{{0.0028, side * 0.43}, {0.0052, side * 0.43}})
		a.onFace(a.ink.Hair, 0.5, [][2]float64{{-0.0088, side * 0.25}, {-0.0106, side * 0.42}, {-0.0088, side * 0.62}})
	}
	a.onFace(a.ink.Ear, 0.5, [][2]float64{{0.0272, -0.17}, {0.0285, 0}, {0.0272, 0.17}})
	a.onFace(a.ink.Lash, 0.42, [][2]float64{{0.0400, -0.34}, {0.0412, -0.1}, {0.0412, 0.1}, {0.0400, 0.34}})
}

// onFace draws a line on the skin, given by levels and angles, as far as it faces
// the eye.
func (a *actor) onFace(c color.Color, wide float64, places [][2]float64) {
	var line []at
	for _, p := range places {
		sin, cos := math.Sincos(p[1])
		if a.facing(a.fig.Head.Out(exercise.Vec{X: cos, Z: sin})) < -0.02 {
			continue
		}
		v := a.headSpot(rowAt(p[0]).onHead(p[1], 0))
		line = append(line, at{X: v.X, Y: v.Y})
	}
	if len(line) > 1 {
		a.line(c, wide, 0.8, curve(line...))
	}
}
