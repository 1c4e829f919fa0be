// Package figure owns the drawings of a person: the picture of somebody on their
// bed, and the small drawings on the choice cards. A painter in plain Go draws
// into an image; two thin widgets show it.
package figure

import (
	"image"
	"image/draw"
	"math"

	"chevet/app/body"
	"chevet/app/fit"
)

// Scene is what the picture shows.
type Scene struct {
	Person   body.Person
	Position body.Position
	Bed      body.Bed
	PillowCM float64
	Props    body.Props
	// BandLowCM and BandHighCM bound the pillow heights that are recommended; both
	// 0 when there is no recommendation.
	BandLowCM, BandHighCM float64
	// Mirrored puts the head at the right end of the picture, so that the sleeper on
	// their side, who is seen from behind, lies on the right side and not on the
	// left. The other positions look the same from both sides and stay as they are.
	Mirrored bool
}

// State says how the neck lies.
type State int

// The states of the neck.
const (
	TooLow State = iota - 1
	Level
	TooHigh
)

// levelWithinCM is how far from the level height a pillow may be when no band is
// given: half the width of the narrowest band (evidence.md §1.6).
const levelWithinCM = 1.5

// State tells too low, level and too high apart, by the band where there is one.
func (s Scene) State() State {
	level := body.LevelPillowCM(s.Person, s.Position, s.Bed)
	low, high := level-levelWithinCM, level+levelWithinCM
	if s.BandHighCM > 0 {
		low, high = s.BandLowCM, s.BandHighCM
	}
	switch {
	case s.PillowCM < low:
		return TooLow
	case s.PillowCM > high:
		return TooHigh
	}
	return Level
}

// Paint fills dst with the picture of a scene.
func Paint(dst *image.RGBA, scene Scene, ink Ink) {
	new(painter).paint(dst, shotOf(scene), ink)
}

// shot is a scene worked out: all that is painted, as numbers that can be eased
// from one shot to the next.
type shot struct {
	posture body.Posture
	state   State
	props   body.Props
	// mirrored says that the head is at the right end.
	mirrored bool
}

func shotOf(s Scene) shot {
	posture := body.Lie(s.Person, s.Position, s.Bed, s.PillowCM, s.Props)
	return shot{
		posture:  posture,
		state:    s.State(),
		props:    s.Props,
		mirrored: s.Mirrored && posture.Position == body.Side,
	}
}

// painter paints shots and keeps between them what does not change.
type painter struct {
	dst   *image.RGBA
	pen   *pen
	ink   Ink
	view  view
	still *image.RGBA
}

func (p *painter) paint(dst *image.RGBA, s shot, ink Ink) {
	p.stage(dst, s, viewOf(s), ink).paint()
}

// stage makes everything ready to paint a shot over the still background.
func (p *painter) stage(dst *image.RGBA, s shot, v view, ink Ink) *stage {
	p.prepare(dst, v, ink)
	draw.Draw(dst, dst.Bounds(), p.still, p.still.Bounds().Min, draw.Src)
	return &stage{pen: p.pen, ink: ink, shot: s, posture: s.posture, h: s.posture.Build.StatureCM}
}

// prepare fits the bed into the image and paints the still background, unless
// both are there from the last frame.
func (p *painter) prepare(dst *image.RGBA, v view, ink Ink) {
	if p.dst == dst && p.ink == ink && p.view == v {
		return
	}
	if p.dst != dst {
		p.dst, p.pen = dst, newPen(dst)
		p.still = image.NewRGBA(dst.Bounds())
	}
	p.ink, p.view = ink, v
	stands := p.pen.fit(dst.Bounds(), v)
	background := p.pen.over(p.still)
	background.dc.SetColor(ink.Surface)
	background.dc.Clear()
	if v.room {
		paintRoom(background, ink, v.bedLength, stands)
	}
}

// view is the part of the bed that an image shows, in centimetres. It depends on
// the person and not on the pillow, so that nothing jumps while that changes.
type view struct {
	from, to, above, below float64
	bedLength              float64
	// room says that the bed stands in a room; else only a piece of it is shown.
	room bool
	// mirrored says that the head end is on the right.
	mirrored bool
}

// viewOf shows the whole bed and the marks above the person, who may lie on a high
// pillow however small they are.
func viewOf(s shot) view {
	const beside, highest = 8.0, 53.0
	p := s.posture
	return view{
		from: -beside, to: p.BedLengthCM + beside - 3,
		above: math.Max(0.30*p.Build.StatureCM+4, highest), below: mattressCM + 7,
		bedLength: p.BedLengthCM, room: true, mirrored: s.mirrored,
	}
}

// fit scales a view to the image, and says whether there is room below for the
// bed to stand on the floor.
func (p *pen) fit(bounds image.Rectangle, v view) (stands bool) {
	w, h := float64(bounds.Dx()), float64(bounds.Dy())
	wide, high := v.to-v.from, v.above+v.below
	p.scale = min(w/wide, h/high)
	p.left = (w-wide*p.scale)/2 - v.from*p.scale
	p.mirrored = v.mirrored
	if v.mirrored {
		p.left = w - p.left
	}
	spare := h - high*p.scale
	stands = v.room && spare > (floorCM+6-v.below)*p.scale
	if stands {
		spare -= (floorCM + 4 - v.below) * p.scale
	}
	if !v.room {
		spare *= 1.12 // a piece of bed looks best a little below the middle
	}
	p.ground = v.above*p.scale + spare*0.5
	return stands
}

// stage is one picture being painted.
type stage struct {
	*pen
	ink     Ink
	shot    shot
	posture body.Posture
	// h is the stature, by which everything fleshy is measured.
	h float64
	// endless lets the mattress run out of the picture on both sides.
	endless bool
	// of is what the head lies on, where that is a pile and no pillow.
	of fit.Method
}

func (c *stage) paint() {
	c.tilt()
	head := c.person()
	c.mattress()
	c.spine()
	c.levelLine(head)
	c.mark(head)
}

// person paints the person with their pillows and returns the outline of the head.
func (c *stage) person() (head []at) {
	switch c.posture.Position {
	case body.Back:
		return c.onBack()
	case body.Stomach:
		return c.onStomach()
	}
	return c.onSide()
}
