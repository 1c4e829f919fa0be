package plan

import (
	"slices"

	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/profile"
	"chevet/app/trial"
	"chevet/app/units"
	"chevet/screens/parts"
)

// trying is the panel that says what is being tried since when, or asks which of two
// trials goes on.
func (s sheet) trying() fyne.CanvasObject {
	words, trials := s.kit.Words, s.kit.State.Trials
	list := parts.Column(8, s.kit.Text(parts.Heading, parts.Plain, words.T("trial.title")))
	offer, asked := s.asked()
	switch {
	case trials.Now == nil:
		list.Add(s.kit.Split(760, 0.6, sheetGap, s.kit.Text(parts.Body, parts.Soft, words.T("trial.idle")), s.aside()))
	case asked:
		list.Add(s.askWhich(*trials.Now, offer))
	default:
		list.Add(s.kit.Split(760, 0.6, sheetGap, s.underWay(*trials.Now), s.aside()))
	}
	return parts.Column(12, s.reminder(), s.kit.Panel(list))
}

// aside is what can be done about a trial, and what was tried before.
func (s sheet) aside() fyne.CanvasObject {
	words, now := s.kit.Words, s.kit.State.Trials.Now
	buttons := parts.Flow(8)
	if now != nil && trial.See(*now, s.today).Phase == trial.Ahead {
		buttons.Add(s.kit.Secondary("trial.today", words.T("trial.today"), func() {
			s.kit.Change(func(state *profile.State) { state.Trials.BeginToday(s.today) })
		}))
	}
	if now != nil {
		buttons.Add(s.kit.Secondary("trial.stop", words.T("trial.stop"), func() {
			s.kit.Change(func(state *profile.State) { state.Trials.Stop(s.today) })
		}))
	}
	if now == nil || now.Change != profile.ChangeExercises {
		buttons.Add(s.begin(profile.Trial{Change: profile.ChangeExercises}, "trial.begin_exercises"))
	}
	return parts.Column(8, buttons, s.past())
}

// underWay says how far a trial has come, and how long it is given.
func (s sheet) underWay(t profile.Trial) fyne.CanvasObject {
	words, progress, length := s.kit.Words, trial.See(t, s.today), trial.LengthOf(t.Change)
	list := parts.Column(6, s.kit.Text(parts.BodyBold, parts.Strong, parts.TrialSince(words, t)))
	if progress.Phase != trial.Ahead && progress.Phase != trial.Over {
		list.Add(s.kit.Text(parts.Body, parts.Plain, words.T("trial.night", "Night", progress.Night, "Of", progress.Of)))
	}
	list.Add(s.kit.Text(parts.Body, parts.Plain,
		words.T("trial.phase."+string(progress.Phase), "Settling", length.Settling, "Of", progress.Of)))
	list.Add(s.kit.Credit(trial.Strength, length.Source))
	return list
}

// askWhich says which trial ends if another one is started.
func (s sheet) askWhich(old, offer profile.Trial) fyne.CanvasObject {
	words := s.kit.Words
	return s.kit.Note(parts.Warn, parts.Column(8,
		s.kit.Text(parts.BodyBold, parts.Plain, words.T("trial.ask")),
		s.kit.Text(parts.Body, parts.Plain, words.T("trial.ask_lead",
			"Old", parts.TrialSince(words, old), "New", words.Lower(parts.TrialName(words, offer)))),
		parts.Flow(8,
			s.kit.Secondary("trial.no", words.T("trial.no"), func() { s.kit.Go(parts.Route{Room: parts.Plan}) }),
			s.kit.Secondary("trial.yes", words.T("trial.yes"), func() {
				s.kit.Change(func(state *profile.State) { state.Trials.Start(offer, s.today) })
				s.kit.Go(parts.Route{Room: parts.Plan})
			}))))
}

// mostShown is how many trials that are over are shown, the newest first.
const mostShown = 4

// past lists what was tried before.
func (s sheet) past() fyne.CanvasObject {
	trials := s.kit.State.Trials.Past
	if len(trials) == 0 {
		return parts.Nothing()
	}
	list := parts.Column(3, s.kit.Text(parts.SmallBold, parts.Soft, s.kit.Words.T("trial.past")))
	for i, t := range slices.Backward(trials) {
		if len(trials)-i > mostShown {
			break
		}
		list.Add(s.kit.Text(parts.Small, parts.Soft, parts.TrialSince(s.kit.Words, t)))
	}
	return list
}

// reminder is what to think of after some time of trying, until it is put away.
func (s sheet) reminder() fyne.CanvasObject {
	trials, words := s.kit.State.Trials, s.kit.Words
	due, ok := trial.Due(trials, s.today)
	if !ok {
		return parts.Nothing()
	}
	began := trial.Began(trials)
	says := map[profile.Reminder]string{profile.RemindPhysio: "see.physio", profile.RemindDoctor: "see.doctor"}[due]
	return s.kit.Note(parts.Strong, parts.Bar(8,
		parts.Column(4,
			s.kit.Text(parts.Body, parts.Soft, words.T("trial.so_long", "Since", parts.DateOf(words, began))),
			s.kit.Text(parts.BodyBold, parts.Plain, words.T(says))),
		s.kit.Quiet("trial.away", "close", words.T("trial.away"), func() {
			s.kit.Change(func(state *profile.State) { state.Trials.PutReminderAway(due, began) })
		})))
}

// try sets under a line of the plan the button that begins to try it, or that it is
// being tried.
func (s sheet) try(line units.Line) fyne.CanvasObject {
	offer, ok := advice.TrialOf(s.kit.Plan, line)
	if !ok {
		return parts.Nothing()
	}
	if now := s.kit.State.Trials.Now; now != nil && now.Same(offer) {
		return s.kit.IconText("check", parts.Good, s.kit.Text(parts.Small, parts.Good, s.kit.Words.T("trial.under_way")))
	}
	return parts.Flow(0, s.begin(offer, "trial.begin"))
}

// begin is the button that begins a trial, or asks first where another one is under way.
func (s sheet) begin(offer profile.Trial, says string) fyne.CanvasObject {
	return s.kit.Quiet("trial.begin."+string(offer.Change), "calendar", s.kit.Words.T(says), func() {
		if s.kit.State.Trials.Now != nil {
			s.kit.Go(parts.Route{Room: parts.Plan, ID: string(offer.Change), Asking: true})
			return
		}
		s.kit.Change(func(state *profile.State) { state.Trials.Start(offer, s.today) })
	})
}

// asked is the trial that the route asks about, and whether it asks about one that
// the plan still offers.
func (s sheet) asked() (profile.Trial, bool) {
	if !s.route.Asking {
		return profile.Trial{}, false
	}
	for _, offer := range advice.TrialsOf(s.kit.Plan) {
		if string(offer.Change) == s.route.ID {
			return offer, true
		}
	}
	return profile.Trial{}, false
}
