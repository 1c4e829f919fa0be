package figure

import (
	"image/color"
	"math"

	"chevet/app/exercise"
)

// ball is a rounded piece of a body as the page shows it: an ellipse around a
// middle. Z of the middle is how near it is to the eye.
type ball struct {
	middle exercise.Vec
	// xx, xy and yy describe the ellipse: the sum of the outer products of its axes.
	xx, xy, yy float64
}

// directions is how many corners stand for the outline of a ball.
const directions = 44

var compass = func() (c [directions][2]float64) {
	for i := range c {
		c[i][1], c[i][0] = math.Sincos(2 * math.Pi * float64(i) / directions)
	}
	return c
}()

// round is a ball of one radius.
func round(middle exercise.Vec, radius float64) ball {
	return ball{middle: middle, xx: radius * radius, yy: radius * radius}
}

// reach is how far the ball stands out to the right and up from its middle.
func (b ball) reach() (x, y float64) { return math.Sqrt(b.xx), math.Sqrt(b.yy) }

// ballBetween is the ball on a cubic curve between b and c.
func ballBetween(a, b, c, d ball, t float64) ball {
	cube := func(p, q, r, s float64) float64 { return cubic(p, q, r, s, t) }
	m := ball{middle: exercise.Vec{
		X: cube(a.middle.X, b.middle.X, c.middle.X, d.middle.X),
		Y: cube(a.middle.Y, b.middle.Y, c.middle.Y, d.middle.Y),
		Z: lerp(b.middle.Z, c.middle.Z, t),
	}}
	m.xx = max(cube(a.xx, b.xx, c.xx, d.xx), min(b.xx, c.xx)/2)
	m.yy = max(cube(a.yy, b.yy, c.yy, d.yy), min(b.yy, c.yy)/2)
	m.xy = cube(a.xy, b.xy, c.xy, d.xy)
	return m
}

// smooth fills a chain of balls up, so that its outline is a curve.
func smooth(chain ...ball) []ball {
	const pieces = 4
	last := len(chain) - 1
	out := make([]ball, 0, last*pieces+1)
	for i := range last {
		for k := range pieces {
			out = append(out, ballBetween(chain[max(i-1, 0)], chain[i], chain[i+1], chain[min(i+2, last)], float64(k)/pieces))
		}
	}
	return append(out, chain[last])
}

// skin is a row of balls with skin around them. A tight one has its skin
// stretched around all of them at once, as a bag.
type skin struct {
	balls []ball
	tight bool
}

// row is a chain whose outline is a curve.
func row(balls ...ball) skin { return skin{balls: smooth(balls...)} }

// bag is a tight chain.
func bag(balls ...ball) skin { return skin{balls: balls, tight: true} }

// strung is a row as a bag around each ball and the next: it holds where the page
// shows the balls one behind the other.
func strung(balls ...ball) []skin {
	all := smooth(balls...)
	out := make([]skin, len(all)-1)
	for i := range out {
		out[i] = skin{balls: all[i : i+2], tight: true}
	}
	return out
}

// chains paints the skin around chains of balls in one go, so that no seam shows.
func (p *pen) chains(c color.Color, chains ...skin) {
	for _, one := range chains {
		p.traceSkin(one)
	}
	p.paintArea(c)
}

// rimmed is a chain that stands out all around by so many centimetres more.
func (c skin) rimmed(wide float64) skin {
	out := skin{tight: c.tight, balls: make([]ball, len(c.balls))}
	for i, b := range c.balls {
		more := 1 + wide/math.Sqrt(math.Max(b.xx, b.yy))
		out.balls[i] = ball{b.middle, b.xx * more * more, b.xy * more * more, b.yy * more * more}
	}
	return out
}

// traceSkin traces the outline of a chain.
func (p *pen) traceSkin(c skin) {
	if c.tight {
		p.traceBag(c.balls)
		return
	}
	links := linked(c.balls)
	if len(links) == 0 {
		p.traceBag(c.balls)
		return
	}
	out := p.corners[:0]
	for i, l := range links {
		out = append(out, l.from.edge(l.start))
		until := l.end
		if i < len(links)-1 {
			until = links[i+1].start
		}
		out = l.to.arc(out, l.start, until, i == len(links)-1)
	}
	for i := len(links) - 1; i >= 0; i-- {
		l := links[i]
		until := l.start
		if i > 0 {
			until = links[i-1].end
		}
		out = l.from.arc(out, l.end, until, i == 0)
	}
	p.outline(out)
	p.corners = out
}

// link joins two balls, neither of which hides the other: going around them, the
// second is outside from start to end.
type link struct {
	from, to   ball
	start, end int
}

// linked joins the balls that show.
func linked(balls []ball) []link {
	links := make([]link, 0, len(balls))
	from := balls[0]
	reached := from.reaches()
	for _, to := range balls[1:] {
		reaches := to.reaches()
		start, end, outside := -1, -1, 0
		was := reaches[directions-1] > reached[directions-1]
		for k := range directions {
			is := reaches[k] > reached[k]
			switch {
			case is && !was:
				start = k
			case was && !is:
				end = k - 1
			}
			if is {
				outside++
			}
			was = is
		}
		if outside == 0 {
			continue
		}
		if outside == directions && len(links) > 0 {
			// A ball that swallows the one before it is joined to what that hung on.
			last := links[len(links)-1]
			links = append(links[:len(links)-1], linked([]ball{last.from, to})...)
		} else if outside < directions {
			links = append(links, link{from, to, start, (end + directions) % directions})
		}
		from, reached = to, reaches
	}
	return links
}

// reaches are how far a ball reaches from the middle of the page in every direction.
func (b ball) reaches() (far [directions]float64) {
	const half = directions / 2
	for k := range half {
		x, y := compass[k][0], compass[k][1]
		middle := b.middle.X*x + b.middle.Y*y
		out := math.Sqrt(math.Max(x*x*b.xx+2*x*y*b.xy+y*y*b.yy, 1e-9))
		far[k], far[k+half] = middle+out, out-middle
	}
	return far
}

// edge is where the ball ends in a direction.
func (b ball) edge(k int) at {
	x, y := compass[k][0], compass[k][1]
	ux, uy := b.xx*x+b.xy*y, b.xy*x+b.yy*y
	out := math.Sqrt(math.Max(x*ux+y*uy, 1e-9))
	return at{X: b.middle.X + ux/out, Y: b.middle.Y + uy/out}
}

// arc goes around a ball from one direction on to another; where the chain bends
// inwards and there is nothing to go around, it takes both ends alone.
func (b ball) arc(out []at, from, to int, end bool) []at {
	ahead := (to - from + directions) % directions
	if !end && ahead > directions/2 {
		return append(out, b.edge(from), b.edge(to))
	}
	for k := range ahead + 1 {
		out = append(out, b.edge((from+k)%directions))
	}
	return out
}

// traceBag traces the skin that is stretched around balls.
func (p *pen) traceBag(balls []ball) {
	var out [directions]at
	var most [directions]float64
	for i, b := range balls {
		for k, far := range b.reaches() {
			if i == 0 || far > most[k] {
				most[k], out[k] = far, b.edge(k)
			}
		}
	}
	p.outline(out[:])
}
