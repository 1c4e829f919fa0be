// Package fit owns the room in which a person checks the height of a pillow in bed:
// one thing a page, in letters that can be read from the pillow.
package fit

import (
	"time"

	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/fit"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// Build makes the page of the check that is next. Now is the time of day; asking says
// that the person is asked whether they mean to start over.
func Build(kit *parts.Kit, now func() time.Time, asking bool) parts.Screen {
	r := room{kit, now, checkOf(kit.State, kit)}
	screen := parts.Screen{Title: kit.Words.T("fit.title"), OnBack: r.leave}
	var content fyne.CanvasObject
	var onward *parts.Press
	switch stage := r.check.Now(); {
	case asking:
		content, screen.First = r.askToStartOver(), "fit.restart.no"
	case stage == fit.Choosing:
		content, onward, screen.First, screen.OnNext = r.choose(), r.primary("fit.begin", r.begin), "fit.onward", r.begin
	case stage == fit.Making:
		content, onward, screen.First, screen.OnNext = r.making(), r.primary("fit.made", r.made), "fit.height", r.made
	case stage == fit.Lying:
		content, onward, screen.First, screen.OnNext = r.lie(), r.primary("fit.lain", r.lain), "fit.onward", r.lain
	case stage == fit.Looking:
		content = r.look()
	default:
		content, onward, screen.OnNext = r.end()
		screen.First = "fit.onward"
	}
	screen.Alone = r.alone(asking)
	screen.Body = kit.Page(content)
	screen.Footer = r.footer(onward, asking)
	return screen
}

// room is the page that is shown.
type room struct {
	kit   *parts.Kit
	now   func() time.Time
	check fit.Check
}

// checkOf is the check under way, or one in which nothing but tonight's position is
// chosen.
func checkOf(state profile.State, kit *parts.Kit) fit.Check {
	if state.Fit.Check != nil {
		return state.Fit.Check.Clone()
	}
	return fit.Check{Position: kit.Shown(), Method: fit.Towels, Looker: fit.Helper}
}

func here(asking bool) parts.Route { return parts.Route{Room: parts.Fit, Asking: asking} }

// alone says that nothing stands above the page, so that it holds the way to the warning
// signs itself.
func (r room) alone(asking bool) bool { return r.check.Ready && !asking }

// step does the next thing of the check and goes on to the page after it.
func (r room) step(do func(*fit.Check)) {
	check := checkOf(r.kit.State, r.kit)
	do(&check)
	r.kit.Adjust(func(state *profile.State) { state.Fit.Check = &check })
	r.kit.Go(here(false))
}

// leave goes to the plan; everything stays as it is.
func (r room) leave() { r.kit.Go(parts.Route{Room: parts.Plan}) }

// failed says that the check is over without a height.
func (r room) failed() bool {
	outcome, _ := r.check.End()
	return r.check.Now() == fit.Done && outcome != fit.Found
}

// giveUp goes to the plan; the next check begins anew.
func (r room) giveUp() {
	r.forget()
	r.leave()
}

func (r room) forget() {
	r.kit.Adjust(func(state *profile.State) { state.Fit.Check = nil })
}

func (r room) primary(id string, do func()) *parts.Press {
	return r.kit.Primary("fit.onward", r.kit.Words.T(id), do)
}

func (r room) footer(onward *parts.Press, asking bool) fyne.CanvasObject {
	words := r.kit.Words
	left := parts.Flow(8)
	if r.failed() {
		left.Add(r.kit.Return("fit.leave", words.T("fit.to_plan"), r.giveUp))
	} else {
		left.Add(r.kit.Return("fit.leave", words.T("fit.leave"), r.leave))
	}
	if len(r.check.Rounds) > 0 && !asking {
		left.Add(r.kit.Quiet("fit.undo", "previous", words.T("fit.undo"), func() { r.step(func(c *fit.Check) { c.Undo() }) }).IconInLow())
		if !r.failed() {
			left.Add(r.kit.Quiet("fit.restart", "repeat", words.T("fit.restart"), func() { r.kit.Go(here(true)) }).IconInLow())
		}
	}
	if r.alone(asking) {
		left.Add(r.kit.Quiet("fit.signs", "warning", words.T("shell.signs"), r.kit.LookUpSigns).IconInLow())
	}
	right := parts.Flow(8)
	if onward != nil {
		right.Add(onward)
	}
	return parts.Bar(8, left, right)
}

func (r room) askToStartOver() fyne.CanvasObject {
	words := r.kit.Words
	return r.kit.Note(parts.Warn, parts.Column(14,
		r.kit.Text(parts.Heading, parts.Plain, words.T("fit.restart.ask")),
		parts.Flow(8,
			r.kit.Primary("fit.restart.no", words.T("fit.restart.no"), func() { r.kit.Go(here(false)) }),
			r.kit.Secondary("fit.restart.yes", words.T("fit.restart.yes"), func() {
				r.forget()
				r.kit.Go(here(false))
			}))))
}

// begin begins the search at the height that the plan has now; how far it reaches is
// the width of the estimate.
func (r room) begin() {
	answers := r.kit.State.Answers.Clone()
	best := advice.BandFor(r.check.Position, answers).BestCM
	answers.SetAside(r.check.Position, true)
	half := advice.HalfBandCM(r.check.Position, answers)
	r.step(func(c *fit.Check) { c.Begin(best, half) })
}
