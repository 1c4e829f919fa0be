package fit

import (
	"fyne.io/fyne/v2"

	"chevet/app/body"
	"chevet/app/evidence"
	"chevet/app/fit"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// choose asks how the person wants to go about it, before they lie down.
func (r room) choose() fyne.CanvasObject {
	words := r.kit.Words
	position, method, looker := parts.Flow(6), parts.Flow(6), parts.Flow(6)
	for _, p := range body.Positions() {
		position.Add(r.chip("fit.position."+string(p), "position."+string(p), r.check.Position == p, func(c *fit.Check) { c.Position = p }))
	}
	for _, m := range fit.Methods() {
		method.Add(r.chip("fit.by."+string(m), "fit.method."+string(m), r.check.Method == m, func(c *fit.Check) { c.Method = m }))
	}
	for _, l := range fit.Lookers() {
		looker.Add(r.chip("fit.with."+string(l), "fit.looker."+string(l), r.check.Looker == l, func(c *fit.Check) { c.Looker = l }))
	}
	return parts.Column(18,
		parts.Column(4,
			r.kit.Text(parts.Title, parts.Plain, words.T("fit.title")),
			r.kit.Text(parts.Body, parts.Soft, words.T("fit.lead"))),
		r.kit.Panel(parts.Column(18,
			r.question("fit.choose.position", position),
			r.question("fit.choose.method", method),
			r.question("fit.choose.looker", looker, r.kit.Text(parts.Body, parts.Soft, words.T("fit.looker.how."+string(r.check.Looker)))))),
		parts.Column(6,
			r.kit.Text(parts.Body, parts.Soft, words.T("fit.evidence")),
			r.kit.Credit(evidence.Convention, "spinefit")),
	)
}

func (r room) question(id string, below ...fyne.CanvasObject) fyne.CanvasObject {
	return parts.Column(8, append([]fyne.CanvasObject{r.kit.Text(parts.Heading, parts.Plain, r.kit.Words.T(id))}, below...)...)
}

func (r room) chip(name, id string, chosen bool, choose func(*fit.Check)) fyne.CanvasObject {
	return r.kit.Chip(name, parts.Round, chosen, r.kit.Words.T(id), func() {
		check := r.check
		choose(&check)
		r.kit.Change(func(state *profile.State) { state.Fit.Check = &check })
	})
}
