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

// Moving says whether any picture is under way.
func Moving() bool { return len(moving) > 0 }

// start moves the picture from what it shows to the shot it is given.
func (p *Picture) start(to shot) {
	p.stop()
	from, ticks := p.shown, 0
	p.goal = to
	p.animation = fyne.NewAnimation(easeFor, func(done float32) {
		ticks++
		if done < 1 && ticks%2 == 0 {
			return
		}
		if done >= 1 {
			p.arrive()
			return
		}
		p.show(between(from, to, float64(done)))
	})
	p.animation.Curve = fyne.AnimationEaseOut
	moving[p] = true
	p.animation.Start()
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
