package fit

import (
	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/fit"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/parts"
)

// end says what was found, and what the plan makes of it.
func (r room) end() (fyne.CanvasObject, *parts.Press, func()) {
	outcome, height := r.check.End()
	if outcome == fit.Found {
		return r.found(height)
	}
	words := r.kit.Words
	title, now := "fit.unsure.title", "fit.unsure.now"
	if outcome == fit.Beyond {
		title, now = "fit.beyond.high", "fit.beyond.now"
		if r.check.Verdict() == fit.TooLow {
			title = "fit.beyond.low"
		}
	}
	again, name := r.again, "fit.restart"
	if outcome == fit.Beyond {
		again, name = r.further, "fit.further"
	}
	content := parts.Column(20,
		r.kit.Text(parts.Title, parts.Plain, words.T(title)),
		r.kit.Text(parts.Heading, parts.Plain, words.T(now)),
		r.kit.Text(parts.Heading, parts.Soft, words.T("fit.plan.stays")))
	return content, r.primary(name, again), again
}

// again begins the check anew.
func (r room) again() {
	r.forget()
	r.kit.Go(here(false))
}

// further begins the check anew at the height that was tried last.
func (r room) further() {
	check := fit.Check{Position: r.check.Position, Method: r.check.Method, Looker: r.check.Looker}
	check.Begin(r.check.Rounds[len(r.check.Rounds)-1].HeightCM, r.check.HalfCM)
	r.kit.Adjust(func(state *profile.State) { state.Fit.Check = &check })
	r.kit.Go(here(false))
}

func (r room) found(heightCM float64) (fyne.CanvasObject, *parts.Press, func()) {
	words, position := r.kit.Words, r.check.Position
	before := advice.BandFor(position, r.kit.State.Answers)
	kept := r.kit.State.Answers.Clone()
	kept.KeepFound(position, heightCM, r.now())
	after := advice.BandFor(position, kept)
	id := "fit.found.level"
	if r.check.Verdict() != fit.Level {
		id = "fit.found.between"
	}
	use := func() {
		r.kit.Adjust(func(state *profile.State) {
			state.Answers.KeepFound(position, heightCM, r.now())
			state.Fit.Check = nil
			state.Place.Shown = position
		})
		r.leave()
	}
	content := parts.Column(18,
		r.kit.Text(parts.Count, parts.Strong, words.LengthBoth(units.Length(heightCM))),
		r.kit.Text(parts.Title, parts.Plain, words.T(id)),
		r.kit.Panel(parts.Column(8,
			r.kit.Text(parts.Heading, parts.Plain, words.T("fit.found.plan",
				"Position", words.T("position.on."+string(position)), "Band", bandWords(r.kit, after))),
			r.kit.Text(parts.Body, parts.Soft, words.T("fit.found.before", "Band", bandWords(r.kit, before))))),
		r.kit.Text(parts.Body, parts.Plain, words.T("fit.found.nights")),
		r.kit.Text(parts.Body, parts.Soft, words.T("fit.evidence")))
	return content, r.primary("fit.use", use), use
}

func bandWords(kit *parts.Kit, band advice.Band) string {
	return kit.Words.LengthRange(units.Length(band.LowCM), units.Length(band.HighCM))
}
