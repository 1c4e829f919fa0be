package trial

import (
	"testing"
	"time"

	"chevet/app/evidence"
	"chevet/app/profile"
)

// after is the day so many days after the first of November.
func after(days int) profile.Day {
	return profile.DayOf(time.Date(2026, time.November, 1+days, 12, 0, 0, 0, time.UTC))
}

func TestEachChangeIsGivenWhatTheEvidenceGivesIt(t *testing.T) {
	want := map[profile.Change][3]int{
		profile.ChangePillow: {7, 2, 0}, profile.ChangePosition: {14, 0, 0}, profile.ChangeSupport: {14, 0, 0},
		profile.ChangeTopper: {28, 14, 0}, profile.ChangeMattress: {28, 14, 0}, profile.ChangeExercises: {28, 0, 14},
	}
	for _, change := range profile.Changes() {
		length := LengthOf(change)
		if got := [3]int{length.Nights, length.Settling, length.Review}; got != want[change] {
			t.Errorf("%s is given %v", change, got)
		}
		if _, known := evidence.ByID(length.Source); !known {
			t.Errorf("%s rests on %q", change, length.Source)
		}
	}
}

func TestTheDaysOfATrial(t *testing.T) {
	for _, c := range []struct {
		change profile.Change
		days   int
		want   Progress
	}{
		{profile.ChangePillow, -1, Progress{Ahead, 0, 7, 0}},
		{profile.ChangePillow, 0, Progress{Settling, 1, 7, 0}},
		{profile.ChangePillow, 1, Progress{Settling, 2, 7, 1}},
		{profile.ChangePillow, 2, Progress{Trying, 3, 7, 2}},
		{profile.ChangePillow, 6, Progress{Trying, 7, 7, 6}},
		{profile.ChangePillow, 7, Progress{Over, 7, 7, 7}},
		{profile.ChangePillow, 400, Progress{Over, 7, 7, 400}},
		{profile.ChangePosition, 0, Progress{Trying, 1, 14, 0}},
		{profile.ChangeSupport, 13, Progress{Trying, 14, 14, 13}},
		{profile.ChangeTopper, 13, Progress{Settling, 14, 28, 13}},
		{profile.ChangeMattress, 14, Progress{Trying, 15, 28, 14}},
		{profile.ChangeExercises, 13, Progress{Trying, 14, 28, 13}},
		{profile.ChangeExercises, 14, Progress{Review, 15, 28, 14}},
		{profile.ChangeExercises, 28, Progress{Over, 28, 28, 28}},
	} {
		if got := See(profile.Trial{Change: c.change, Since: after(0)}, after(c.days)); got != c.want {
			t.Errorf("%s after %d days: %+v, not %+v", c.change, c.days, got, c.want)
		}
	}
}

// past is a trial of the exercises, from one day to another.
func past(from, to int) profile.Trial {
	return profile.Trial{Change: profile.ChangeExercises, Since: after(from), Until: after(to)}
}

func TestTheRemindersComeAfterAWeekAndAfterAMonth(t *testing.T) {
	pillow := &profile.Trial{Change: profile.ChangePillow, HeightCM: 9, Since: after(40)}
	for name, c := range map[string]struct {
		past []profile.Trial
		away map[profile.Reminder]profile.Day
		due  map[int]profile.Reminder // by the day
	}{
		"alone":        {due: map[int]profile.Reminder{30: "", 40: "", 46: "", 47: "physio", 69: "physio", 70: "doctor", 400: "doctor"}},
		"in a row":     {past: []profile.Trial{past(20, 26), past(26, 40)}, due: map[int]profile.Reminder{40: "physio", 49: "physio", 50: "doctor"}},
		"after a rest": {past: []profile.Trial{past(10, 26)}, due: map[int]profile.Reminder{40: "doctor"}},
		"anew":         {past: []profile.Trial{past(10, 25)}, due: map[int]profile.Reminder{40: "", 47: "physio"}},
		"out of order": {past: []profile.Trial{past(10, 45)}, due: map[int]profile.Reminder{46: "", 47: "physio"}},
		"put away":     {away: map[profile.Reminder]profile.Day{"physio": after(40)}, due: map[int]profile.Reminder{47: "", 70: "doctor"}},
		"both away":    {away: map[profile.Reminder]profile.Day{"physio": after(40), "doctor": after(40)}, due: map[int]profile.Reminder{47: "", 70: ""}},
		"of old":       {away: map[profile.Reminder]profile.Day{"physio": after(1)}, due: map[int]profile.Reminder{47: "physio"}},
	} {
		trials := profile.Trials{Now: pillow, Past: c.past, PutAway: c.away}
		for day, want := range c.due {
			got, ok := Due(trials, after(day))
			if !ok {
				got = ""
			}
			if got != want {
				t.Errorf("%s: on day %d it is %q that is due, not %q", name, day, got, want)
			}
		}
	}
	if reminder, ok := Due(profile.Trials{Past: []profile.Trial{past(0, 35)}}, after(36)); ok {
		t.Errorf("%s is due though nothing is being tried", reminder)
	}
}
