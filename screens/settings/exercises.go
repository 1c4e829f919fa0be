package settings

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// sessions are how sessions of exercises are led.
func (r room) sessions() fyne.CanvasObject {
	words, chosen := r.kit.Words, r.kit.State.Exercises
	return r.group("settings.sessions", parts.Flow(6,
		r.kit.Chip("settings.tones", parts.Square, !chosen.Silent, words.T("session.tones"), func() {
			r.kit.Change(func(state *profile.State) { state.Exercises.Silent = !chosen.Silent })
		}),
		r.kit.Chip("settings.run_on", parts.Square, chosen.RunOn, words.T("session.run_on"), func() {
			r.kit.Change(func(state *profile.State) { state.Exercises.RunOn = !chosen.RunOn })
		})))
}

// hidden lists the exercises that the person hid, to bring them back.
func (r room) hidden() fyne.CanvasObject {
	words := r.kit.Words
	list := parts.Flow(6)
	for _, e := range exercise.Catalogue() {
		if r.kit.State.Exercises.IsHidden(e.ID) {
			list.Add(r.kit.Secondary("settings.unhide."+e.ID, words.T("settings.unhide", "What", words.T(e.NameKey())), func() {
				r.kit.Change(func(state *profile.State) { state.Exercises.Unhide(e.ID) })
			}))
		}
	}
	if len(list.Objects) == 0 {
		list.Add(r.kit.Text(parts.Small, parts.Soft, words.T("settings.none_hidden")))
	}
	return parts.Column(8, r.kit.Text(parts.BodyBold, parts.Plain, words.T("settings.hidden")), list)
}
