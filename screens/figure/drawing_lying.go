package figure

import (
	"image"

	"chevet/app/body"
)

// Lying is a person who lies on a height that was made.
type Lying struct {
	Sleeper
	Position body.Position
	// HeightCM is the height under the head, 0 to 25 cm.
	HeightCM float64
	// Mirrored puts the head at the right end, as in a Scene.
	Mirrored bool
}

// NewLying draws a person on their bed. The label says in words what it shows.
func NewLying(lying Lying, ink Ink, label string) *Drawing {
	return newDrawing(label, func(dst *image.RGBA, by *painter) { by.lying(dst, lying, ink) })
}

// PaintLying fills dst with a person who lies on a height that was made.
func PaintLying(dst *image.RGBA, lying Lying, ink Ink) { new(painter).lying(dst, lying, ink) }

func (p *painter) lying(dst *image.RGBA, lying Lying, ink Ink) {
	const least, arm, below = 44.0, 7.0, mattressCM + 5
	s := shotOf(lying.scene())
	v := viewOf(s)
	b, chest := s.posture.Build, s.posture.Spine[s.posture.NeckStart].Y
	v.above, v.below = max(0.27*b.StatureCM, chest+b.ShoulderHalfCM+arm, least), below
	c := p.stage(dst, s, v, ink)
	c.of = lying.Method
	c.person()
	c.mattress()
}

// farthestCM is how far a body is moved at most to lie level, in centimetres.
const farthestCM = 2.5

// scene is the person with a level head, as far as their body allows: which way it
// tilts is what the person is about to look for, and no picture says it for them.
func (l Lying) scene() Scene {
	scene := Scene{Person: l.Person, Position: l.Position, Bed: l.Bed, PillowCM: l.HeightCM, Mirrored: l.Mirrored}
	off := l.HeightCM - body.LevelPillowCM(l.Person, l.Position, l.Bed)
	*scene.Person.Higher.Of(l.Position) += min(max(off, -farthestCM), farthestCM)
	return scene
}
