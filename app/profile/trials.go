package profile

import (
	"maps"
	"slices"

	"chevet/app/body"
)

// Change is a kind of change that a person can try.
type Change string

// The kinds of change.
const (
	ChangePillow    Change = "pillow"    // another height of pillow
	ChangePosition  Change = "position"  // another sleep position
	ChangeSupport   Change = "support"   // a small pillow somewhere
	ChangeTopper    Change = "topper"    // a topper on the mattress
	ChangeMattress  Change = "mattress"  // another mattress
	ChangeExercises Change = "exercises" // exercises before bed and after waking
)

// Changes lists every kind of change.
func Changes() []Change {
	return []Change{ChangePillow, ChangePosition, ChangeSupport, ChangeTopper, ChangeMattress, ChangeExercises}
}

// Trial is one change that a person tries, or has tried.
type Trial struct {
	Change Change `json:"change"`
	// HeightCM is the height of a pillow under the head, 0 to 25 cm; for other changes 0.
	HeightCM float64 `json:"height_cm,omitempty"`
	// Position is the sleep position tried, Place that of a small pillow.
	Position body.Position `json:"position,omitempty"`
	Place    Support       `json:"place,omitempty"`
	// Since is the day of the first night. Until is the day on which it ended; "" while
	// it goes on.
	Since Day `json:"since"`
	Until Day `json:"until,omitempty"`
}

// Same says whether two trials are of the same change, whenever they were.
func (t Trial) Same(other Trial) bool {
	t.Since, t.Until = other.Since, other.Until
	return t == other
}

// Reminder is something to think of once a person has been trying for some time.
type Reminder string

// The reminders.
const (
	RemindPhysio Reminder = "physio"
	RemindDoctor Reminder = "doctor"
)

// Reminders lists every reminder in the order in which they come.
func Reminders() []Reminder { return []Reminder{RemindPhysio, RemindDoctor} }

// MostTrials is how many trials that are over are kept.
const MostTrials = 50

// Trials is what a person tries now and has tried, one change at a time.
type Trials struct {
	Now *Trial `json:"now,omitempty"`
	// Past are the trials that are over, the newest last; at most MostTrials.
	Past []Trial `json:"past,omitempty"`
	// PutAway are the reminders that were read and put away, each with the day on
	// which the row of trials began that it was about.
	PutAway map[Reminder]Day `json:"put_away,omitempty"`
}

// Start begins a trial today, and ends the one before it. What is being tried
// already goes on.
func (t *Trials) Start(trial Trial, today Day) {
	if t.Now != nil && t.Now.Same(trial) {
		return
	}
	t.Stop(today)
	trial.Since, trial.Until = today, ""
	t.Now = &trial
}

// Stop ends the trial under way. One that began today is forgotten: no night lies
// in it. One that began after today, as when the clock was set back, is taken to
// have ended where it began.
func (t *Trials) Stop(today Day) {
	if t.Now == nil {
		return
	}
	ended := *t.Now
	t.Now = nil
	if ended.Since == today {
		return
	}
	ended.Until = today
	if ended.Since.DaysTo(today) < 0 {
		ended.Until = ended.Since
	}
	past := append(slices.Clone(t.Past), ended)
	t.Past = past[max(len(past)-MostTrials, 0):]
}

// BeginToday has the trial under way begin today.
func (t *Trials) BeginToday(today Day) {
	if t.Now == nil {
		return
	}
	now := *t.Now
	now.Since = today
	t.Now = &now
}

// PutReminderAway keeps a reminder out of sight for a row of trials that began on a day.
func (t *Trials) PutReminderAway(reminder Reminder, began Day) {
	away := maps.Clone(t.PutAway)
	if away == nil {
		away = map[Reminder]Day{}
	}
	away[reminder] = began
	t.PutAway = away
}

// Clone is a copy that shares no memory with the trials. Its empty lists are nil,
// as they are after reading them from disk.
func (t Trials) Clone() Trials {
	if t.Now != nil {
		now := *t.Now
		t.Now = &now
	}
	t.Past = cloneList(t.Past)
	if len(t.PutAway) == 0 {
		t.PutAway = nil
	}
	t.PutAway = maps.Clone(t.PutAway)
	return t
}
