package figure

import (
	"image"

	"chevet/app/body"
	"chevet/app/fit"
)

// Sleeper is the person and the bed that a sign is drawn with, and what the height under
// the head is made of.
type Sleeper struct {
	Person body.Person
	Bed    body.Bed
	Method fit.Method
}

// NewSign draws what a sign of the check in bed looks like on a pillow that is too
// low, level or too high. The label says in words what it shows.
func NewSign(sign fit.Sign, answer fit.Answer, sleeper Sleeper, ink Ink, label string) *Drawing {
	return newDrawing(label, func(dst *image.RGBA, by *painter) { by.sign(dst, sign, answer, sleeper, ink) })
}

// PaintSign fills dst with a sign.
func PaintSign(dst *image.RGBA, sign fit.Sign, answer fit.Answer, sleeper Sleeper, ink Ink) {
	new(painter).sign(dst, sign, answer, sleeper, ink)
}

// How far too low and too high are drawn from level, in centimetres: far enough to be
// told apart at a glance.
const (
	sideOffCM    = 5.0
	backOffCM    = 7.0
	stomachOffCM = 5.0
)

// signScene is a person on a pillow that answers a sign.
func signScene(position body.Position, answer fit.Answer, sleeper Sleeper) Scene {
	off := map[body.Position]float64{body.Side: sideOffCM, body.Back: backOffCM, body.Stomach: stomachOffCM}[position]
	scene := Scene{Person: sleeper.Person, Position: position, Bed: sleeper.Bed}
	level := body.LevelPillowCM(scene.Person, position, scene.Bed)
	if level < off {
		*scene.Person.Higher.Of(position) += off - level
		level = off
	}
	scene.PillowCM = level
	switch answer {
	case fit.TooLow:
		scene.PillowCM -= off
	case fit.TooHigh:
		scene.PillowCM += off
	}
	return scene
}

// signView is the part of the person that a sign is looked for in, in parts of the
// stature below the crown, and how much room is left above them.
type signView struct {
	position        body.Position
	from, to, above float64
}

var signViews = map[fit.Sign]signView{
	fit.Nose: {body.Side, -0.14, 0.36, 0.22},
	fit.Lip:  {body.Side, -0.09, 0.25, 0.205},
	fit.Gaze: {body.Back, -0.34, 0.62, 0.46},
	fit.Chin: {body.Back, -0.09, 0.25, 0.20},
	fit.Brow: {body.Back, -0.11, 0.27, 0.22},
	fit.Nape: {body.Stomach, -0.09, 0.28, 0.20},
	fit.Neck: {body.Stomach, -0.15, 0.38, 0.22},
	fit.Face: {body.Stomach, -0.10, 0.25, 0.20},
}

func (p *painter) sign(dst *image.RGBA, sign fit.Sign, answer fit.Answer, sleeper Sleeper, ink Ink) {
	if sign == fit.Shoulder {
		paintShoulderRoll(dst, answer, sleeper.Method, ink)
		return
	}
	look := signViews[sign]
	s := shotOf(signScene(look.position, answer, sleeper))
	h := s.posture.Build.StatureCM
	crown := s.posture.Spine[s.posture.NeckStart].X - s.posture.Build.NeckCM - s.posture.Build.SkullBaseCM
	c := p.stage(dst, s, view{from: crown + look.from*h, to: crown + look.to*h, above: look.above * h, below: 9}, ink)
	c.of = sleeper.Method
	var head []at
	if look.position == body.Side {
		c.fromTheFront(c.upperArm)
	} else {
		head = c.person()
	}
	c.endless = true
	c.mattress()
	if sign == fit.Neck {
		c.levelLine(head)
	}
	c.showSign(sign, answer)
	c.roundFoot()
}

// showSign draws over the person what the sign is about.
func (c *stage) showSign(sign fit.Sign, answer fit.Answer) {
	switch sign {
	case fit.Nose:
		c.noseLine()
	case fit.Lip:
		c.lipOverNotch()
	case fit.Gaze:
		c.gaze(answer)
	case fit.Brow:
		c.tiltedLine(c.headAt(-0.0240, 0.0486), c.headAt(0.0600, 0.0482))
	case fit.Face:
		c.tiltedLine(c.headAt(-0.0600, 0), c.headAt(0.0560, 0))
	case fit.Chin:
		c.underChin(answer)
	case fit.Nape:
		c.atNape(answer)
	}
}
