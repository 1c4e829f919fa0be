package figure

import (
	"image"
	"math"

	"chevet/app/body"
	"chevet/app/fit"
)

// NewLooker draws somebody, or a phone, that looks at a person who lies on a height that
// was made, as seen from the head end of the bed: the eyes are as high as the head. The
// label says in words what it shows.
func NewLooker(lying Lying, looker fit.Looker, ink Ink, label string) *Drawing {
	return newDrawing(label, func(dst *image.RGBA, _ *painter) { PaintLooker(dst, lying, looker, ink) })
}

// What the picture of a looker shows, in centimetres from the middle of the head to
// both sides, above the head or the shoulder and below the top of the mattress; where
// the bed begins, out of the picture where it ends, and how far away the looker is.
const (
	lookLeft, lookRight  = 86.0, 44.0
	lookAbove, lookBelow = 18.0, 20.0
	bedEdge, bedEnd      = 30.0, 400.0
	lookAway             = 63.0
)

// PaintLooker fills dst with a looker at the side of the bed.
func PaintLooker(dst *image.RGBA, lying Lying, looker fit.Looker, ink Ink) {
	fillWith(dst, ink.Surface)
	p := newPen(dst)
	w, h := float64(dst.Rect.Dx()), float64(dst.Rect.Dy())
	posture := shotOf(lying.scene()).posture
	view := fromCrown{p, ink, posture, lying}
	above := max(posture.Head.Centre.Y+lookAbove, view.highest()+3)
	p.scale = math.Min(w/(lookLeft+lookRight), h/(above+lookBelow))
	p.left = w/2 + (lookLeft-lookRight)/2*p.scale
	p.ground = h - lookBelow*p.scale - (h-(above+lookBelow)*p.scale)*0.3

	if looker == fit.Photo {
		view.phone()
	} else {
		view.helper()
	}
	view.trunk()
	view.bed()
	view.head()
	view.sight()
	(&stage{pen: p, ink: ink}).roundFoot()
}

// fromCrown is a person on their bed seen from above the crown: up is up, and the side
// that is looked at is on the left.
type fromCrown struct {
	*pen
	ink     Ink
	posture body.Posture
	lying   Lying
}

// chest is how high the middle between the shoulders is.
func (v fromCrown) chest() float64 { return v.posture.Spine[v.posture.NeckStart].Y }

// highest is how high the upper shoulder or the chest is.
func (v fromCrown) highest() float64 {
	b := v.posture.Build
	if v.lying.Position == body.Side {
		return v.chest() + b.ShoulderHalfCM + 2
	}
	return max(b.ChestDepthCM-2, b.ChestDepthCM/2+6)
}

// trunk is what is seen of the shoulders behind the head. What lies in the mattress is
// hidden by it.
func (v fromCrown) trunk() {
	b, chest := v.posture.Build, v.chest()
	if v.lying.Position == body.Side {
		low, high := at{X: 3, Y: chest - b.ShoulderHalfCM + 4}, at{X: 2, Y: chest + b.ShoulderHalfCM - 6}
		v.fill(v.ink.TopFar, tube([]at{low, mix(low, high, 0.5), high}, []float64{9, 11, 8}))
		v.disc(v.ink.TopNear, high, 6.2, 2)
		return
	}
	half, deep := b.ShoulderHalfCM-2, b.ChestDepthCM/2
	middle := v.highest() - deep
	v.fill(v.ink.TopFar, tube([]at{{X: -half, Y: middle - 2}, {X: 0, Y: middle}, {X: half, Y: middle - 2}}, []float64{6.4, deep, 6.4}))
}

// bed is the head end of the mattress with what the head lies on.
func (v fromCrown) bed() {
	v.fill(v.ink.Sheet, roundBox(at{X: -bedEdge, Y: -40}, at{X: bedEnd, Y: 0}, 3))
	v.fill(v.ink.Bed, roundBox(at{X: -bedEdge, Y: -40}, at{X: bedEnd, Y: -6}, 0.5))
	v.line(v.ink.Seam, 0.4, 1, []at{{X: -bedEdge, Y: -6}, {X: bedEnd, Y: -6}})
	top := v.posture.PillowTopCM
	switch {
	case v.posture.PillowCM < thinnestCM:
	case v.lying.Method == fit.Pillow:
		cushion{
			from: -22, to: 22, height: top + bulgeCM,
			base: func(float64) float64 { return 0.2 },
			load: func(x float64) float64 { return top + 0.06*math.Max(math.Abs(x)-4, 0)*math.Max(math.Abs(x)-4, 0) },
		}.paint(v.pen, v.ink.Pillow, v.ink.PillowShade)
	default:
		pile{v.lying.Method, -17, 17, 0, top + 0.4}.paint(v.pen, v.ink)
	}
}

// head is the top of the head, with the nose where the face is turned to: to the looker
// on the side, up on the back, away on the stomach.
func (v fromCrown) head() {
	turn := map[body.Position]float64{body.Side: math.Pi, body.Back: math.Pi / 2, body.Stomach: 0}[v.lying.Position]
	centre := at{X: 0, Y: v.posture.Head.Centre.Y}
	ahead := func(along, across float64) at {
		sin, cos := math.Sincos(turn)
		return shift(centre, along*cos-across*sin, along*sin+across*cos)
	}
	v.fill(v.ink.Skin, []at{ahead(8.2, 1.8), ahead(11.4, 0), ahead(8.2, -1.8)})
	for _, side := range []float64{-1, 1} {
		v.fill(v.ink.Ear, oval(ahead(-0.6, side*7.6), 2.2, 1.1, turn))
	}
	v.fill(v.ink.Skin, oval(ahead(2.8, 0), 6.6, 6.6, turn))
	v.fill(v.ink.Hair, oval(ahead(-0.9, 0), 8.6, 7.5, turn))
}

// eyes is how high the middle of the head is, and so what looks at it.
func (v fromCrown) eyes() float64 { return v.posture.Head.Centre.Y }

// sight is the level line along which a looker looks at the head.
func (v fromCrown) sight() {
	reach := -10.5
	if v.lying.Position == body.Side {
		reach = -13 // the nose is turned to the looker
	}
	way := []at{{X: -lookAway + 14.5, Y: v.eyes()}, {X: reach, Y: v.eyes()}}
	v.dashes(v.ink.Surface, 1.7, 4, 2.4, way)
	v.dashes(v.ink.Level, 0.8, 1.8, 2.4, way)
}

// helper is head and shoulders of somebody who is down beside the bed.
func (v fromCrown) helper() {
	const larger, deep = 1.15, -70.0
	q := *v.pen
	q.scale *= larger
	q.left, q.ground = v.px(at{X: -lookAway, Y: v.eyes()})
	q.fill(v.ink.Skin, tube([]at{{X: -1.5, Y: -18}, {X: -1, Y: -6}}, []float64{4.6, 4.2}))
	q.fill(v.ink.Bottoms, curve(at{X: -19, Y: deep}, at{X: -16, Y: -23}, at{X: -10, Y: -16}, at{X: -1, Y: -13.6}, at{X: 7, Y: -16}, at{X: 12, Y: -23}, at{X: 14, Y: deep}))
	face(&q, v.ink, at{X: 0, Y: 0.4}, 1)
}

// phone stands on books on a small table, its lens as high as the head, which fills
// its picture.
func (v fromCrown) phone() {
	const table, wide, long, lens, book = -8.0, 3.0, 15.0, 2.6, 2.8
	x, eyes := -lookAway+6, v.eyes()
	foot := eyes + lens - long
	for _, leg := range []float64{x - 16, x + 13} {
		v.fill(v.ink.WoodDark, roundBox(at{X: leg, Y: -60}, at{X: leg + 3, Y: table - 2}, 0.5))
	}
	v.fill(v.ink.Wood, roundBox(at{X: x - 19, Y: table - 3}, at{X: x + 19, Y: table}, 1))
	count := int(math.Ceil((foot - table) / book))
	for i := range count {
		of, aside := cloths(v.ink)[1+i%3], 1.5*float64(i%2)
		thick := (foot - table) / float64(count)
		low := table + thick*float64(i)
		v.fill(of.face, roundBox(at{X: x - 13 + aside, Y: low}, at{X: x + 11 + aside, Y: low + thick}, 0.4))
		v.fill(v.ink.Sheet, roundBox(at{X: x - 11 + aside, Y: low + 0.2*thick}, at{X: x + 11 + aside, Y: low + 0.8*thick}, 0.2))
	}
	lensAt := at{X: x + wide + 0.6, Y: eyes}
	v.fill(faint(v.ink.Level), []at{lensAt, {X: 0, Y: eyes + 12}, {X: 0, Y: eyes - 12}})
	v.fill(v.ink.Rule, roundBox(at{X: lensAt.X - 1.6, Y: eyes - 1.3}, at{X: lensAt.X, Y: eyes + 1.3}, 0.5))
	v.fill(v.ink.Rule, roundBox(at{X: x - wide, Y: foot}, at{X: x + wide, Y: foot + long}, 1))
	v.fill(v.ink.PillowShade, roundBox(at{X: x - wide + 0.7, Y: foot + 1}, at{X: x + wide - 0.7, Y: foot + long - 1}, 0.5))
}
