package screens_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"chevet/app/advice"
	"chevet/app/evidence"
	"chevet/app/know"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// checkClock looks whether the display is kept on where it beats and nowhere else, and
// whether what is kept of the sessions makes sense.
func (w *walker) checkClock(after string) {
	w.Helper()
	beats := w.clock.beat != nil
	if w.clock.awake != map[bool]int{true: 1}[beats] || beats && w.Route() != sessionRoom {
		w.Errorf("after %s, in %v, it beats: %v, and the display is kept on by %d", after, w.Route(), beats, w.clock.awake)
	}
	for _, log := range w.sessions() {
		if len(log.Done) == 0 || log.Ended.Before(log.Began) {
			w.Errorf("after %s, kept is %+v", after, log)
		}
		for _, done := range log.Done {
			if done.Reps < 1 || done.Planned < 1 {
				w.Errorf("after %s, kept is %+v", after, log)
			}
		}
	}
}

// checkState compares the state with what is shown of it.
func (w *walker) checkState(after string) {
	w.Helper()
	state, shown := w.keeper.State(), w.Kit().State
	if w.Route() == sessionRoom {
		shown.Exercises.Sessions = state.Exercises.Sessions // the room of a session shows none of them
	}
	switch {
	case !shown.Equal(state):
		w.Errorf("after %s, the window shows\n%+v\nand the state is\n%+v", after, shown, state)
	case !reflect.DeepEqual(w.Kit().Plan, advice.Make(state.Answers)):
		w.Errorf("after %s, the plan shown is not that of the answers", after)
	case w.Kit().Plan.Held && advises(w.Route()):
		w.Errorf("after %s, a plan that is held back is shown in %v", after, w.Route())
	}
	w.checkPlan(after, w.Kit().Plan)
	w.checkWords(after)
	if w.Route() == step(3) {
		w.checkUnderstood(after)
	}
}

// advises says that a room gives advice that a warning sign holds back.
func advises(route parts.Route) bool {
	if route.Room == parts.Learn {
		page, _ := know.ByID(know.PageID(route.ID))
		return page.Advises
	}
	rooms := []parts.Room{parts.Plan, parts.Gallery, parts.Exercise, parts.Own, parts.Mine, parts.Session}
	return slices.Contains(rooms, route.Room) || route.Room == parts.Wizard && route.Step > 1
}

// checkPlan looks whether a plan agrees with itself.
func (w *walker) checkPlan(after string, plan advice.Plan) {
	w.Helper()
	if plan.Held {
		return
	}
	for _, band := range plan.Bands {
		if !(band.LowCM <= band.BestCM && band.BestCM <= band.HighCM) {
			w.Errorf("after %s, the band is %v to %v, best %v", after, band.LowCM, band.HighCM, band.BestCM)
		}
	}
	if n := len(plan.Tonight); n < 3 || n > 5 {
		w.Errorf("after %s, tonight has %d lines", after, n)
	}
	for _, reason := range plan.Reasons {
		if _, known := evidence.ByID(reason.Source); !known {
			w.Errorf("after %s, %s has no source", after, reason.Key)
		}
	}
}

// checkWords looks for messages that could not be said.
func (w *walker) checkWords(after string) {
	w.Helper()
	for _, text := range words(w.window) {
		if strings.Contains(text, "[") || strings.Contains(text, "{{") || strings.Contains(text, "<no value>") {
			w.Errorf("after %s, %v says %q", after, w.Route(), text)
		}
	}
}

// inFull is all of a state in words, what it points to as well.
func inFull(state profile.State) string {
	all, err := json.MarshalIndent(struct {
		profile.State
		Fit profile.Fit
	}{state, state.Fit}, "", " ")
	if err != nil {
		return err.Error()
	}
	return string(all)
}

// checkSaving saves the state and reads it again: nothing is left out, since
// nothing in it can be wrong.
func (w *walker) checkSaving(after string) {
	w.Helper()
	state := w.keeper.State()
	for field, text := range state.Answers.Typed {
		if runes := []rune(text); len(runes) > longestTyped {
			state.Answers.Typed[field] = string(runes[:longestTyped])
		}
	}
	folder := w.TempDir()
	store, _, notices := profile.Open(folder)
	if _, err := store.Save(state); err != nil || len(notices) > 0 {
		w.Fatal(err, notices)
	}
	if err := store.Close(); err != nil {
		w.Fatal(err)
	}
	store, kept, notices := profile.Open(folder)
	if err := store.Close(); err != nil {
		w.Fatal(err)
	}
	if len(notices) > 0 || !kept.Equal(state) {
		w.Errorf("after %s, saving makes\n%s of\n%s, and says %v", after, inFull(kept), inFull(state), notices)
	}
}
