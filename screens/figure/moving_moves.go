package figure

import (
	"image"
	"image/draw"
	"math"
	"slices"

	"chevet/app/body"
	"chevet/app/exercise"
)

// Moves is a movement made ready to be painted at any instant: who does it, from
// where it is seen, and how large, which is the same for the whole loop. It keeps
// the still background of the image it painted last, so each widget has its own.
type Moves struct {
	stage *exercise.Stage
	view  exercise.View
	crop  exercise.Crop
	// unit is 1 for a person 170 cm tall; girth scales flesh.
	unit, girth, stature float64
	seconds              float64
	// farLeg and farArm say which limbs are painted darker.
	farLeg, farArm [2]bool
	// bends says that the spine is the point, so that its vertebrae are shown.
	bends bool
	// glides says which shoulder blades slide, rest where they lie at the start.
	glides [2]bool
	rest   [2]corners
	// towel says that what lies under the back is a rolled towel.
	towel bool
	// mat says that the person kneels or lies on a mat.
	mat bool
	// room is what the whole loop takes of the page.
	room box
	ground
}

// NewMoves prepares a movement for a person of a build.
func NewMoves(m exercise.Movement, build body.Build) *Moves {
	s := &Moves{
		stage: exercise.NewStage(m, build), view: m.View, crop: m.Crop, stature: build.StatureCM,
		unit: build.StatureCM / 170, girth: 0.35 + 0.65*build.Girth, seconds: m.LoopSeconds(),
	}
	first := s.stage.At(0)
	a := actor{set: s, fig: first}
	near := func(l, r exercise.Vec) [2]bool {
		const apart = 8
		from, to := a.see(l), a.see(r)
		by := to.Z - from.Z
		if lies := math.Abs(first.PelvisFrame.Right.Y) > 0.5; lies && m.View == exercise.Back {
			by = to.Y - from.Y // the lower one is told from the upper one
		}
		return [2]bool{by > apart, by < -apart}
	}
	s.farLeg = near(first.Legs[0].Hip, first.Legs[1].Hip)
	s.farArm = near(first.Arms[0].Shoulder, first.Arms[1].Shoulder)
	s.towel = !slices.Contains(m.Needs, exercise.Roller)
	for _, need := range m.Needs {
		s.mat = s.mat || need == exercise.Floor
	}
	for side := range s.rest {
		s.rest[side] = cornersOf(&first, exercise.Flank(side))
	}
	s.survey()
	return s
}

// LoopSeconds is how long one loop lasts at its usual pace.
func (s *Moves) LoopSeconds() float64 { return s.seconds }

// survey finds how much of the page the whole loop takes, and whether the spine
// bends.
func (s *Moves) survey() {
	const aSecond, margin = 3, 4
	least, most := math.Inf(1), math.Inf(-1)
	rolls := false
	for k := 0; k <= int(s.seconds*aSecond); k++ {
		a := actor{set: s, fig: s.stage.At(float64(k) / aSecond)}
		a.build()
		if k == 0 {
			s.room = a.bounds()
		}
		s.room = s.room.and(a.bounds()).and(s.things(&a.fig))
		bend := math.Acos(min(max(a.fig.PelvisFrame.Up.Dot(a.fig.Chest.Up), -1), 1)) * 180 / math.Pi
		bend *= math.Copysign(1, a.fig.Chest.Up.Dot(a.fig.PelvisFrame.Forward))
		twist := math.Acos(min(max(a.fig.PelvisFrame.Right.Dot(a.fig.Chest.Right), -1), 1)) * 180 / math.Pi
		least, most = min(least, bend+twist), max(most, bend+twist)
		for side := range s.rest {
			const far = 1.5
			slid := cornersOf(&a.fig, exercise.Flank(side)).tip.Minus(s.rest[side].tip).Length()
			s.glides[side] = s.glides[side] || slid > far*s.unit
		}
		rolls = rolls || a.fig.Props.RollerRadius > 0
	}
	s.bends = s.view != exercise.Front && (rolls || most-least > 12)
	s.room = box{s.room.left - margin, s.room.low - margin, s.room.right + margin, s.room.high + margin}
}

// ground remembers the still background.
type ground struct {
	ink   Ink
	dst   *image.RGBA
	still *image.RGBA
	pen   *pen
	other bool
	// shown is who was painted last.
	shown exercise.Figure
}

// Moved says that the person stands visibly otherwise after so many seconds than
// when painted last, which is not so while a pose is held.
func (s *Moves) Moved(seconds float64, mirrored bool) bool {
	const seen = 0.2 // pixels
	if s.dst == nil || s.other != mirrored {
		return true
	}
	now := s.stage.At(seconds)
	return now.Shift(&s.shown)*s.pen.scale > seen || breathedIn(&now) != breathedIn(&s.shown)
}

// Paint fills dst with the person after so many seconds; mirrored shows the other
// side of the body doing it.
func (s *Moves) Paint(dst *image.RGBA, seconds float64, mirrored bool, ink Ink) {
	a := actor{ink: ink, set: s, fig: s.stage.At(seconds)}
	s.prepare(dst, mirrored, ink, &a.fig)
	s.shown = a.fig
	draw.Draw(dst, dst.Rect, s.still, s.still.Rect.Min, draw.Src)
	a.pen = s.pen
	a.build()
	a.shadow()
	a.behind()
	a.paint()
	a.folds()
	a.matEdge()
	a.blades()
	if s.bends && !a.showsBack() {
		a.spine()
	}
	if a.fig.Props.HasChair && s.view == exercise.Back {
		a.chair()
	}
}

// prepare fits the room into the image and paints what never moves, unless both
// are there from the last frame.
func (s *Moves) prepare(dst *image.RGBA, mirrored bool, ink Ink, f *exercise.Figure) {
	if s.dst == dst && s.ink == ink && s.other == mirrored {
		return
	}
	s.ground = ground{ink: ink, dst: dst, other: mirrored, still: image.NewRGBA(dst.Rect), pen: newPen(dst)}
	w, h := float64(dst.Rect.Dx()), float64(dst.Rect.Dy())
	wide, high := s.room.right-s.room.left, s.room.high-s.room.low
	p := s.pen
	p.scale = min(w/wide, h/high)
	p.left = w/2 - (s.room.left+s.room.right)/2*p.scale
	const lower = 0.62 // of the spare height lies above, so that a person on the floor lies low
	p.ground = s.room.high*p.scale + (h-high*p.scale)*lower
	if mirrored {
		p.mirrored, p.left = true, w-p.left
	}
	background := p.over(s.still)
	background.dc.SetColor(ink.Surface)
	background.dc.Clear()
	s.paintRoom(background, f)
}
