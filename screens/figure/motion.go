package figure

import (
	"time"

	"fyne.io/fyne/v2"
)

// moving holds the pictures that are under way. Like every widget it belongs to
// the goroutine of the window.
var moving = map[*Picture]bool{}

// StopMotion brings every picture that is under way to where it was going. The
// window calls it when it loses the foreground, because an animation goes on in
// a window that nobody sees.
func StopMotion() {
	for picture := range moving {
		picture.arrive()
	}
}

// easeFor is how long a picture takes to move from one scene to the next.
const easeFor = 250 * time.Millisecond

// start moves the picture from what it shows to a shot.
func (p *Picture) start(to shot) {
	p.stop()
	p.from, p.goal, p.ticks = p.shown, to, 0
	p.animation = fyne.NewAnimation(easeFor, p.tick)
	p.animation.Curve = fyne.AnimationEaseOut
	moving[p] = true
	p.animation.Start()
}

// tick shows a part of the way. Fyne ticks up to 60 times a second; every second
// tick is painted.
func (p *Picture) tick(done float32) {
	if done >= 1 {
		p.arrive()
		return
	}
	p.ticks++
	if p.ticks%2 == 1 {
		p.show(between(p.from, p.goal, float64(done)))
	}
}

// arrive ends the movement where it was going.
func (p *Picture) arrive() {
	if !moving[p] {
		return
	}
	p.stop()
	p.show(p.goal)
}

func (p *Picture) stop() {
	if p.animation != nil {
		p.animation.Stop()
		p.animation = nil
	}
	delete(moving, p)
}
