// Package figure owns the drawings of a person: the picture of somebody on their
// bed, and the small drawings on the choice cards. A painter in plain Go draws
// into an image; two thin widgets show it.
package figure

import (
	"image"
	"image/draw"

	"chevet/app/body"
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
	posture           body.Posture
	state             State
	bandLow, bandHigh float64
	props             body.Props
}

func shotOf(s Scene) shot {
	return shot{
		posture:  body.Lie(s.Person, s.Position, s.Bed, s.PillowCM, s.Props),
		state:    s.State(),
		bandLow:  s.BandLowCM,
		bandHigh: s.BandHighCM,
		props:    s.Props,
	}
}

// painter paints shots and keeps between them what does not change.
type painter struct {
	dst    *image.RGBA
	pen    *pen
	ink    Ink
	still  *image.RGBA
	length float64
}

func (p *painter) paint(dst *image.RGBA, s shot, ink Ink) {
	p.prepare(dst, s.posture, ink)
	draw.Draw(dst, dst.Bounds(), p.still, p.still.Bounds().Min, draw.Src)
	c := stage{pen: p.pen, ink: ink, shot: s, posture: s.posture, h: s.posture.Build.StatureCM}
	c.paint()
}

// prepare fits the bed into the image and paints the still background, unless
// both are there from the last frame.
func (p *painter) prepare(dst *image.RGBA, posture body.Posture, ink Ink) {
	same := p.dst == dst && p.ink == ink && p.length == posture.BedLengthCM
	if same {
		return
	}
	p.dst, p.ink, p.length = dst, ink, posture.BedLengthCM
	p.pen = newPen(dst)
	p.pen.fit(dst.Bounds(), posture.BedLengthCM, posture.Build.StatureCM)
	p.still = image.NewRGBA(dst.Bounds())
	background := *newPen(p.still)
	background.scale, background.left, background.ground = p.pen.scale, p.pen.left, p.pen.ground
	paintRoom(&background, ink, posture.BedLengthCM)
}

// fit scales the bed, the person on it and the marks above to the image.
func (p *pen) fit(bounds image.Rectangle, bedLength, stature float64) {
	const beside = 9.0
	above, below := 0.30*stature+5, floorCM+4
	w, h := float64(bounds.Dx()), float64(bounds.Dy())
	p.scale = min(w/(bedLength+2*beside), h/(above+below))
	p.left = (w - bedLength*p.scale) / 2
	spare := h - (above+below)*p.scale
	p.ground = above*p.scale + spare*0.55
}

// stage is one picture being painted.
type stage struct {
	*pen
	ink     Ink
	shot    shot
	posture body.Posture
	// h is the stature, by which everything fleshy is measured.
	h float64
}

func (c *stage) paint() {
	var head []at
	switch c.posture.Position {
	case body.Back:
		head = c.onBack()
	case body.Stomach:
		head = c.onStomach()
	default:
		head = c.onSide()
	}
	c.mattress()
	c.spine()
	c.levelLine(head)
	c.mark()
}
