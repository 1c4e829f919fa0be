package figure

import (
	"image"

	"chevet/app/body"
)

// closeUp is what a small drawing of a sleeper shows: the part of the body from one
// place to another, in parts of the stature below the crown.
type closeUp struct {
	position body.Position
	props    body.Props
	from, to float64
}

var closeUps = map[Kind]closeUp{
	KindSide:         {body.Side, body.Props{}, -0.13, 1.12},
	KindBack:         {body.Back, body.Props{}, -0.13, 1.12},
	KindStomach:      {body.Stomach, body.Props{}, -0.13, 1.12},
	KindUnderKnees:   {body.Back, body.Props{UnderKnees: true}, 0.26, 1.06},
	KindBetweenKnees: {body.Side, body.Props{BetweenKnees: true}, 0.34, 1.05},
	KindUnderHips:    {body.Stomach, body.Props{UnderHips: true}, 0.165, 0.84},
	KindHugged:       {body.Side, body.Props{Hugged: true}, -0.12, 0.64},
}

// asleep paints a person of average measures on a pillow of the level height.
func (p *painter) asleep(dst *image.RGBA, kind Kind, ink Ink) {
	look := closeUps[kind]
	scene := Scene{Position: look.position, Props: look.props}
	scene.PillowCM = body.LevelPillowCM(scene.Person, scene.Position, scene.Bed)
	s := shotOf(scene)
	stature := s.posture.Build.StatureCM
	crown := s.posture.Spine[s.posture.NeckStart].X - s.posture.Build.NeckCM - s.posture.Build.SkullBaseCM
	v := view{from: crown + look.from*stature, to: crown + look.to*stature, above: 0.29 * stature, below: 13}
	c := p.stage(dst, s, v, ink)
	if look.props.Hugged {
		c.huggingFromTheFront()
	} else {
		c.person()
	}
	c.endless = true
	c.mattress()
	c.roundFoot()
}

// roundFoot rounds the lower corners of a small drawing.
func (c *stage) roundFoot() {
	w, h := float64(c.dc.Width()), float64(c.dc.Height())
	r := min(w, h) * 0.07
	c.dc.SetColor(c.ink.Surface)
	for _, corner := range []struct{ x, inward float64 }{{0, 1}, {w, -1}} {
		c.dc.MoveTo(corner.x, h)
		c.dc.LineTo(corner.x, h-r)
		c.dc.QuadraticTo(corner.x, h, corner.x+corner.inward*r, h)
		c.dc.ClosePath()
		c.dc.Fill()
	}
}
