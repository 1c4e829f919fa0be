package trial

import "chevet/app/profile"

// Phase is how far a trial has come.
type Phase string

// The phases in their order. Ahead is that of a trial that begins after today, as
// when the clock of the computer was set back.
const (
	Ahead    Phase = "ahead"
	Settling Phase = "settling"
	Trying   Phase = "trying"
	Review   Phase = "review"
	Over     Phase = "over"
)

// Progress is where a trial stands on a day.
type Progress struct {
	Phase Phase
	// Night is the number of tonight, from 1 to Of; it stays at Of once those are over,
	// and is 0 while the trial lies ahead.
	Night, Of int
	// Nights is how many nights are over.
	Nights int
}

// See says where a trial stands today.
func See(t profile.Trial, today profile.Day) Progress {
	length := LengthOf(t.Change)
	nights := t.Since.DaysTo(today)
	p := Progress{Night: min(nights+1, length.Nights), Of: length.Nights, Nights: nights, Phase: Trying}
	switch {
	case nights < 0:
		return Progress{Phase: Ahead, Of: length.Nights}
	case nights >= length.Nights:
		p.Phase = Over
	case length.Review > 0 && nights >= length.Review:
		p.Phase = Review
	case nights < length.Settling:
		p.Phase = Settling
	}
	return p
}

// When the article that Chevet began with says to see somebody, in days of trying:
// a physiotherapist after a week or two, a doctor after about a month (hinge2025;
// source: "How to Relieve", "When to See a Doctor").
const (
	physioAfter = 7
	doctorAfter = 30
)

// longestBreak is how many days may lie between two trials of one row; after more
// than two weeks the count begins anew (worked out here).
const longestBreak = 14

// Began is the day on which the row of trials began that is still under way, or ""
// when nothing is being tried.
func Began(trials profile.Trials) profile.Day {
	if trials.Now == nil {
		return ""
	}
	began := trials.Now.Since
	for i := len(trials.Past) - 1; i >= 0; i-- {
		if gap := trials.Past[i].Until.DaysTo(began); gap < 0 || gap > longestBreak {
			break
		}
		began = trials.Past[i].Since
	}
	return began
}

// Due is what to think of today: the last reminder whose time has come, unless it
// was put away. ok says whether there is one.
func Due(trials profile.Trials, today profile.Day) (reminder profile.Reminder, ok bool) {
	began := Began(trials)
	if began == "" {
		return "", false
	}
	switch days := began.DaysTo(today); {
	case days >= doctorAfter:
		reminder = profile.RemindDoctor
	case days >= physioAfter:
		reminder = profile.RemindPhysio
	default:
		return "", false
	}
	return reminder, trials.PutAway[reminder] != began
}
