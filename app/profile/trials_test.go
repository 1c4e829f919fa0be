package profile

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"chevet/app/body"
)

func pillowOf(cm float64) Trial { return Trial{Change: ChangePillow, HeightCM: cm} }

func TestOneChangeAtATime(t *testing.T) {
	var trials Trials
	trials.Start(pillowOf(9), "2026-11-01")
	trials.Start(pillowOf(9), "2026-11-03")
	if trials.Now.Since != "2026-11-01" || len(trials.Past) != 0 {
		t.Errorf("starting the same again leads to %+v", trials)
	}
	kept := trials.Clone()
	trials.Start(Trial{Change: ChangeExercises}, "2026-11-09")
	if trials.Now.Change != ChangeExercises || trials.Now.Since != "2026-11-09" {
		t.Errorf("the second one is %+v", trials.Now)
	}
	if want := (Trial{Change: ChangePillow, HeightCM: 9, Since: "2026-11-01", Until: "2026-11-09"}); !slices.Equal(trials.Past, []Trial{want}) {
		t.Errorf("past are %+v", trials.Past)
	}
	if kept.Now.Change != ChangePillow || kept.Past != nil {
		t.Errorf("a copy made before changed to %+v", kept)
	}
	trials.Stop("2026-11-09")
	if trials.Now != nil || len(trials.Past) != 1 {
		t.Errorf("one that ends on its first day leaves %+v", trials)
	}
	trials.Stop("2026-11-10")
	trials.BeginToday("2026-11-10")
	if trials.Now != nil || len(trials.Past) != 1 {
		t.Errorf("with nothing under way they become %+v", trials)
	}
}

func TestAClockThatWasSetBack(t *testing.T) {
	var trials Trials
	trials.Start(pillowOf(9), "2026-11-20")
	again := trials.Clone()
	trials.Stop("2026-11-10")
	if want := (Trial{Change: ChangePillow, HeightCM: 9, Since: "2026-11-20", Until: "2026-11-20"}); !slices.Equal(trials.Past, []Trial{want}) {
		t.Errorf("past are %+v", trials.Past)
	}
	again.BeginToday("2026-11-10")
	if again.Now.Since != "2026-11-10" || len(again.Past) != 0 {
		t.Errorf("beginning today leads to %+v", again)
	}
}

func TestTheNewestTrialsAreKept(t *testing.T) {
	var trials Trials
	day := time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)
	for i := range MostTrials + 5 {
		trials.Start(pillowOf(float64(i%2)+8), DayOf(day.AddDate(0, 0, 7*i)))
	}
	if len(trials.Past) != MostTrials || trials.Past[MostTrials-1].Until != trials.Now.Since {
		t.Errorf("%d are kept, the newest until %s", len(trials.Past), trials.Past[len(trials.Past)-1].Until)
	}
	if _, dropped := sane(State{Trials: trials}); dropped != nil {
		t.Errorf("what is kept cannot be right: %v", dropped)
	}
}

func TestADayIsADayOfTheCalendarWhereThePersonIs(t *testing.T) {
	paris, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		t.Skip("no time zones here:", err)
	}
	late := time.Date(2026, time.March, 28, 23, 59, 0, 0, paris)
	if DayOf(late) != "2026-03-28" || DayOf(late.UTC()) != "2026-03-28" || DayOf(late.Add(2*time.Minute)) != "2026-03-29" {
		t.Errorf("the days are %s, %s, %s", DayOf(late), DayOf(late.UTC()), DayOf(late.Add(2*time.Minute)))
	}
	for _, c := range []struct {
		from, to Day
		days     int
	}{
		{"2026-03-28", "2026-03-30", 2}, // an hour short
		{"2026-10-24", "2026-10-26", 2}, // an hour long
		{"2026-12-31", "2027-01-01", 1},
		{"2024-02-28", "2024-03-01", 2},
		{"2026-11-24", "2026-11-20", -4},
		{"", "2026-11-20", 0},
		{"2026-02-30", "2026-11-20", 0},
	} {
		if got := c.from.DaysTo(c.to); got != c.days {
			t.Errorf("from %s to %s are %d days", c.from, c.to, got)
		}
	}
}

func TestTrialsThatCannotBeAreLeftOut(t *testing.T) {
	for _, text := range []string{
		`{"now":{"change":"pillow","height_cm":26,"since":"2026-11-20"}}`,
		`{"now":{"change":"pillow","height_cm":-1,"since":"2026-11-20"}}`,
		`{"now":{"change":"dancing","since":"2026-11-20"}}`,
		`{"now":{"change":"pillow","height_cm":9,"since":"2026-02-30"}}`,
		`{"now":{"change":"pillow","height_cm":9,"since":"9999-01-01"}}`,
		`{"now":{"change":"pillow","height_cm":9}}`,
		`{"now":{"change":"pillow","position":"back","since":"2026-11-20"}}`,
		`{"now":{"change":"position","since":"2026-11-20"}}`,
		`{"now":{"change":"position","position":"head","since":"2026-11-20"}}`,
		`{"now":{"change":"support","since":"2026-11-20"}}`,
		`{"now":{"change":"exercises","height_cm":3,"since":"2026-11-20"}}`,
		`{"now":{"change":"exercises","since":"2026-11-20","until":"2026-11-21"}}`,
		`{"now":5}`,
		`{"past":[{"change":"exercises","since":"2026-11-20"}]}`,
		`{"past":[{"change":"exercises","since":"2026-11-20","until":"2026-11-19"}]}`,
		`{"past":[null]}`,
		`{"put_away":{"nobody":"2026-11-19"}}`,
		`{"put_away":{"physio":"soon"}}`,
		`"yes"`,
	} {
		state, _, dropped, err := decode([]byte(`{"schema":1,"answers":{"stature_cm":170},"trials":` + text + `}`))
		if err != nil || fmt.Sprint(dropped) != "[trials]" {
			t.Errorf("%s: left out %v: %v", text, dropped, err)
		}
		if !state.Equal(State{Answers: Answers{StatureCM: 170}}) {
			t.Errorf("%s leaves %+v", text, state.Trials)
		}
	}
}

func TestASingleTrialThatCannotBeLeavesTheOthers(t *testing.T) {
	state, _, dropped, err := decode([]byte(`{"schema":1,"trials":{"now":{"change":"position","position":"back","since":"2026-11-20"},
		"past":[{"change":"pillow","height_cm":40,"since":"2026-11-01","until":"2026-11-09"},{"change":"exercises","since":"2026-11-09","until":"2026-11-20"}],
		"put_away":{"doctor":"2026-10-01"}}}`))
	want := Trials{
		Now:     &Trial{Change: ChangePosition, Position: body.Back, Since: "2026-11-20"},
		Past:    []Trial{{Change: ChangeExercises, Since: "2026-11-09", Until: "2026-11-20"}},
		PutAway: map[Reminder]Day{RemindDoctor: "2026-10-01"},
	}
	if err != nil || fmt.Sprint(dropped) != "[trials]" || !state.Equal(State{Trials: want}) {
		t.Errorf("left out %v, kept %+v: %v", dropped, state.Trials, err)
	}
}

func TestHowDocumentsAreMadeIsChecked(t *testing.T) {
	for _, text := range []string{`{"paper":"a3"}`, `{"folder":"a\u0000b"}`, `{"language":"fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr"}`, `{"paper":4}`} {
		state, _, dropped, err := decode([]byte(`{"schema":1,"take_along":` + text + `}`))
		if err != nil || fmt.Sprint(dropped) != "[take-along]" || !state.Equal(State{}) {
			t.Errorf("%s: left out %v, kept %+v: %v", text, dropped, state.TakeAlong, err)
		}
	}
}
