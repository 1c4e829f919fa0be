package exercises

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// slowerPaces are the paces at which a movement can be looked at, in percent.
func slowerPaces() []int { return []int{50, 75, 100} }

// stage is the large figure with what makes it move.
func (p page) stage(steps steps) fyne.CanvasObject {
	words := p.kit.Words
	moving := figure.NewMoving(moves(p.kit, p.movement), p.kit.Ink, words.T(p.e.NameKey())+". "+words.T(p.e.ForKey()), p.kit.Still)
	moving.SetFrame(p.kit.FigureFrame())
	moving.Mirror(p.view.left)
	breath := p.kit.Breath(breathWords(p.kit, p.movement.Phases))
	moving.OnShow = func(seconds float64) { p.follow(moving, steps, breath, seconds) }
	moving.At(p.view.seconds)
	if p.view.playing || p.view.until > 0 {
		p.play(moving)
	}
	return parts.Column(12,
		p.kit.Picture(0.64, 220, 430, moving),
		parts.Bar(12, p.controls(moving), breath.Object),
		parts.Flow(18, p.paces(), p.sides()),
		p.sideMeans())
}

// sideMeans says what the side that is shown means for this movement.
func (p page) sideMeans() fyne.CanvasObject {
	if !p.movement.Sided {
		return parts.Nothing()
	}
	side := exercise.Right
	if p.view.left {
		side = exercise.Left
	}
	return p.kit.Text(parts.Body, parts.Plain, p.kit.Words.T(p.e.SideKey(p.view.form, side)))
}

// follow brings what stands around the figure up to the instant that is shown, and
// ends a single step.
func (p page) follow(moving *figure.Moving, steps steps, breath *parts.Breath, seconds float64) {
	passed := p.view.until > 0 && (seconds >= p.view.until || seconds < p.view.seconds)
	p.view.seconds = seconds
	moment := p.movement.MomentAt(seconds)
	phase := p.movement.Phases[moment.Phase]
	steps.light(phase.Cue)
	breath.Show(p.kit.Words.T("breath."+string(phase.Breath)), fullness(p.movement.Phases, moment))
	if passed {
		until := p.view.until
		p.view.until = 0
		moving.At(until - 1e-3)
	}
}

func (p page) play(moving *figure.Moving) { moving.Play(float64(p.view.percent) / 100) }

// controls play and pause, and go through the movement step by step.
func (p page) controls(moving *figure.Moving) fyne.CanvasObject {
	words := p.kit.Words
	label := "page.play"
	if p.view.playing {
		label = "page.pause"
	}
	play := p.kit.Primary("exercise.play", words.T(label), func() {
		p.view.playing, p.view.until = !p.view.playing, 0
		p.studio.rebuild()
	})
	return parts.Flow(6,
		p.kit.IconButton("exercise.previous", "previous", words.T("page.previous"), func() { p.step(moving, -1) }),
		play,
		p.kit.IconButton("exercise.next", "next", words.T("page.next"), func() { p.step(moving, 1) }))
}

// step stops at the end of a phase: one step on, moving there, or one step back.
func (p page) step(moving *figure.Moving, by int) {
	ends := p.movement.PhaseEnds()
	now := p.movement.MomentAt(p.view.seconds + 2e-3)
	p.view.until = 0
	p.view.seconds = ends[(now.Phase+by+len(ends)-1)%len(ends)] - 1e-3
	if by > 0 && !p.kit.Still {
		p.view.seconds = moving.Seconds()
		p.view.until = ends[now.Phase]
	}
	wasPlaying := p.view.playing
	p.view.playing = false
	if wasPlaying {
		p.studio.rebuild()
		return
	}
	p.showStep(moving)
}

// showStep runs to the end of a step, or shows where it ended.
func (p page) showStep(moving *figure.Moving) {
	if p.view.until > 0 {
		p.play(moving)
		return
	}
	moving.At(p.view.seconds)
}

func (p page) paces() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, percent := range slowerPaces() {
		chips.Add(p.kit.Chip("exercise.pace."+p.kit.Words.Number(float64(percent), 0), parts.Round, p.view.percent == percent,
			p.kit.Words.Percent(percent), func() {
				p.view.percent = percent
				p.studio.rebuild()
			}))
	}
	return parts.Flow(8, p.kit.Text(parts.Small, parts.Soft, p.kit.Words.T("page.pace")), chips)
}

// sides choose which side of the body is shown.
func (p page) sides() fyne.CanvasObject {
	if !p.movement.Sided {
		return parts.Nothing()
	}
	chips := parts.Flow(6)
	for _, side := range []struct {
		id   string
		left bool
	}{{"side.right", false}, {"side.left", true}} {
		chips.Add(p.kit.Chip("exercise."+side.id, parts.Round, p.view.left == side.left, p.kit.Words.T(side.id), func() {
			p.view.left = side.left
			p.studio.rebuild()
		}))
	}
	return chips
}

// forms show the easier and the harder form beside the main one. The one chosen is
// the one that sessions use.
func (p page) forms() fyne.CanvasObject {
	tiles := p.kit.Grid(250, 3, 12)
	for _, form := range exercise.Forms() {
		movement := p.e.Movement(form).HoldsUpTo(cardHold)
		words, detail := p.kit.Words.T("form."+string(form)), ""
		if form != exercise.Main {
			detail = p.kit.Words.T(p.e.FormKey(form))
		}
		ink, chosen := p.kit.Ink, form == p.view.form
		if chosen {
			ink.Surface = p.kit.Palette.Chosen
		}
		picture := figure.NewMoving(moves(p.kit, movement), ink, words, p.kit.Still)
		picture.At(movement.TellingSeconds())
		tiles.Add(p.kit.PictureChoice("exercise.form."+string(form), parts.Round, chosen, picture, words, detail, func() {
			p.choose(form)
		}, func(active bool) {
			if active {
				picture.PlayLoops(cardLoops)
				return
			}
			picture.At(movement.TellingSeconds())
		}))
	}
	return parts.Column(8,
		p.kit.Text(parts.BodyBold, parts.Plain, p.kit.Words.T("page.forms")),
		p.kit.Text(parts.Small, parts.Soft, p.kit.Words.T("page.forms_lead")),
		tiles)
}

func (p page) choose(form exercise.Form) {
	p.view.form, p.view.seconds, p.view.until, p.view.left = form, 0, 0, false
	p.studio.keep(func(state *profile.State) { state.Exercises.SetForm(p.e.ID, form) })
	p.studio.rebuild()
}
