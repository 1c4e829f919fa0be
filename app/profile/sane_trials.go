package profile

import (
	"slices"

	"chevet/app/body"
	"chevet/app/units"
)

// trials keeps what can be right of what is being tried and was tried.
func (c *checker) trials(t *Trials) {
	if t.Now != nil && (!canBeTrial(*t.Now) || t.Now.Until != "") {
		t.Now = nil
		c.drop(partTrials)
	}
	var past []Trial
	for _, trial := range t.Past {
		if !canBeTrial(trial) || !trial.Until.canBe() || trial.Since.DaysTo(trial.Until) < 0 {
			c.drop(partTrials)
			continue
		}
		past = append(past, trial)
	}
	t.Past = past[max(len(past)-MostTrials, 0):]
	for reminder, began := range t.PutAway {
		if !slices.Contains(Reminders(), reminder) || !began.canBe() {
			delete(t.PutAway, reminder)
			c.drop(partTrials)
		}
	}
}

// canBeTrial says whether a trial names a change that there is, with what belongs
// to it and nothing else.
func canBeTrial(t Trial) bool {
	onlyFor := func(change Change, set, fits bool) bool { return fits && (t.Change == change || !set) }
	return slices.Contains(Changes(), t.Change) && t.Since.canBe() &&
		onlyFor(ChangePillow, t.HeightCM != 0, centimetres(units.PillowLimits)(t.HeightCM)) &&
		onlyFor(ChangePosition, t.Position != "", slices.Contains(body.Positions(), t.Position) == (t.Change == ChangePosition)) &&
		onlyFor(ChangeSupport, t.Place != "", slices.Contains(Supports(), t.Place) == (t.Change == ChangeSupport))
}

// takeAlong keeps what can be right of where and how documents are made.
func (c *checker) takeAlong(t *TakeAlong) {
	check(c, partTakeAlong, &t.Folder, canBePath)
	check(c, partTakeAlong, &t.Paper, oneOf(paperSizes()...))
	check(c, partTakeAlong, &t.Language, func(tag string) bool { return len(tag) <= longestTag })
}
