package figure

import (
	"cmp"
	"image/color"
	"math"
	"slices"

	"chevet/app/exercise"
)

// actor is a person at one instant of an exercise, being painted.
type actor struct {
	*pen
	ink  Ink
	set  *Moves
	fig  exercise.Figure
	list []piece
}

// piece is a part of the picture that lies in front of some others.
type piece struct {
	place region
	near  float64
	coats []coat
	// lines paints what is drawn over the coats.
	lines func()
}

// region is the part of the body that a piece belongs to.
type region int

const (
	atTrunk region = iota // with head and arms
	atThigh
	atShin
)

// shows says whether a picture that ends at a crop has to show a region.
func (r region) shows(crop exercise.Crop) bool {
	switch crop {
	case exercise.ToHips:
		return r < atThigh
	case exercise.ToKnees:
		return r < atShin
	default:
		return true
	}
}

// coat is an area of one colour.
type coat struct {
	colour color.Color
	chains []skin
}

// see is where a place of the room lies on the page, nearer when Z is larger.
func (a *actor) see(v exercise.Vec) exercise.Vec {
	x, y, z := a.set.view.See(v)
	return exercise.Vec{X: x, Y: y, Z: z}
}

// place is a place beside another one, as a part of the body sees it, in
// centimetres of a person 170 cm tall.
func (a *actor) place(from exercise.Vec, frame exercise.Frame, x, y, z float64) exercise.Vec {
	return a.see(from.Plus(frame.Out(exercise.Vec{X: x, Y: y, Z: z}.Times(a.set.unit))))
}

// egg is a ball with three axes of its own.
func (a *actor) egg(middle exercise.Vec, frame exercise.Frame, forward, up, right float64) ball {
	b := ball{middle: middle}
	for _, axis := range [...]exercise.Vec{frame.Forward.Times(forward), frame.Up.Times(up), frame.Right.Times(right)} {
		v := a.see(axis.Times(a.set.unit))
		b.xx, b.xy, b.yy = b.xx+v.X*v.X, b.xy+v.X*v.Y, b.yy+v.Y*v.Y
	}
	return b
}

// flesh is a round ball whose radius grows with the person and their weight.
func (a *actor) flesh(middle exercise.Vec, radius float64) ball {
	return round(middle, radius*a.set.unit*a.set.girth)
}

// facing is how much a direction of the room points to the eye, −1 to 1.
func (a *actor) facing(way exercise.Vec) float64 { return a.see(way).Z }

func (a *actor) add(place region, near float64, lines func(), coats ...coat) {
	a.list = append(a.list, piece{place, near, coats, lines})
}

// build puts the whole person together.
func (a *actor) build() {
	a.list = a.list[:0]
	for _, side := range []exercise.Flank{exercise.Left, exercise.Right} {
		a.leg(side)
		a.arm(side)
	}
	a.trunk()
	a.head()
	a.bands()
	slices.SortStableFunc(a.list, func(p, q piece) int { return cmp.Compare(p.near, q.near) })
}

// paint paints the person over the room.
func (a *actor) paint() {
	for _, p := range a.list {
		for _, c := range p.coats {
			a.chains(c.colour, c.chains...)
		}
		if p.lines != nil {
			p.lines()
		}
	}
}

// bounds are how far the person reaches on the page, down to where the picture ends.
func (a *actor) bounds() (b box) {
	b = box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	head := round(a.headSpot(exercise.Vec{Y: crownDown}), headReach*a.set.stature)
	b = b.with(head)
	for _, p := range a.list {
		if !p.place.shows(a.set.crop) {
			continue
		}
		for _, c := range p.coats {
			for _, chain := range c.chains {
				for _, one := range chain.balls {
					b = b.with(one)
				}
			}
		}
	}
	return b
}

// box is a part of the page, in centimetres.
type box struct{ left, low, right, high float64 }

func (b box) with(one ball) box {
	x, y := one.reach()
	return b.and(box{one.middle.X - x, one.middle.Y - y, one.middle.X + x, one.middle.Y + y})
}

func (b box) and(c box) box {
	return box{min(b.left, c.left), min(b.low, c.low), max(b.right, c.right), max(b.high, c.high)}
}
