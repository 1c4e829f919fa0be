package profile

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"chevet/app/exercise"
)

// TestEveryMemberOfTheExercisesBelongsToAPart holds the list of members beside the
// type.
func TestEveryMemberOfTheExercisesBelongsToAPart(t *testing.T) {
	exercises := reflect.TypeFor[Exercises]()
	for i := range exercises.NumField() {
		name, _, _ := strings.Cut(exercises.Field(i).Tag.Get("json"), ",")
		if _, known := exerciseParts[name]; !known {
			t.Errorf("%s (%q) would never be read", exercises.Field(i).Name, name)
		}
	}
	if len(exerciseParts) != exercises.NumField() {
		t.Errorf("%d members for %d fields", len(exerciseParts), exercises.NumField())
	}
}

func TestWhatCannotBeRightOfExercisesIsLeftOutAlone(t *testing.T) {
	const began, ended = `"began":"2026-02-20T12:00:00Z"`, `"ended":"2026-02-20T12:05:00Z"`
	sessions := func(list ...exercise.Log) func(*Exercises) {
		return func(e *Exercises) { e.Sessions = list }
	}
	log := func(done ...exercise.Performed) exercise.Log {
		return exercise.Log{Began: noon(), Ended: noon().Add(5 * time.Minute), Done: done}
	}
	longID, longPath := strings.Repeat("é", longestID+1), strings.Repeat("é", longestPath+1)
	const step = `"steps":["Walk."],"reps":1`
	for _, c := range []struct {
		member string // of the exercises, in place of the right one
		part   part
		left   func(*Exercises)
	}{
		{`"filters": ["no-floor","bed","wings","bed"]`, partExercises, func(*Exercises) {}},
		{`"filters": "bed"`, partExercises, func(e *Exercises) { e.Filters = nil }},
		{`"hidden": ["child-pose","","from-tomorrow","a\u0007b","` + longID + `","child-pose"]`, partExercises, func(*Exercises) {}},
		{`"hidden": ["child-pose",5]`, partExercises, func(e *Exercises) { e.Hidden = []string{"child-pose"} }},
		{`"forms": {"chin-tuck":"easier","bird-dog":"harder","cat-camel":"upside-down","":"easier"}`, partExercises, func(*Exercises) {}},
		{`"forms": {"chin-tuck":"easier","bird-dog":7}`, partExercises, func(e *Exercises) { delete(e.Forms, "bird-dog") }},
		{`"mine": [{"id":"cat-camel"},{"id":""},{"own":true},{"id":"own-1","own":true},{"id":"cat-camel"}]`, partExercises, func(*Exercises) {}},
		{`"mine": [` + strings.Join(numbered(`{"id":"%d"}`, MostMine+1), ",") + `]`, partExercises,
			func(e *Exercises) { e.Mine = picks(numbered("%d", MostMine)...) }},
		{`"run_on": "yes"`, partExercises, func(e *Exercises) { e.RunOn = false }},
		{`"silent": 1`, partExercises, func(e *Exercises) { e.Silent = false }},
		{`"pace_percent": 49`, partExercises, func(e *Exercises) { e.PacePercent = 0 }},
		{`"pace_percent": 151`, partExercises, func(e *Exercises) { e.PacePercent = 0 }},
		{`"own": [{"id":"a","name":"Walk",` + step + `},{"id":"a","name":"Run",` + step + `},{"id":"b","name":"",` + step + `},{"name":"c",` + step + `},9]`,
			partOwn, func(e *Exercises) { e.Own = []exercise.Custom{walk("a")} }},
		{`"own": [{"id":"a","name":"Walk",` + step + `,"picture":"` + longPath + `"}]`, partOwn,
			func(e *Exercises) { e.Own = []exercise.Custom{walk("a")} }},
		{`"draft": {"id":"` + longID + `","name":"Walk"}`, partOwn, func(e *Exercises) { e.Draft = &Draft{Name: "Walk"} }},
		{`"draft": {"name":"Walk","reps":7}`, partOwn, func(e *Exercises) { e.Draft = &Draft{Name: "Walk"} }},
		{`"draft": {"name":"Walk","picture":"a\u0000b"}`, partOwn, func(e *Exercises) { e.Draft = &Draft{Name: "Walk"} }},
		{`"draft": 5`, partOwn, func(e *Exercises) { e.Draft = nil }},
		{`"sessions": {}`, partSessions, sessions()},
		{`"sessions": [5,{` + began + `,` + ended + `,"done":null}]`, partSessions, sessions(log())},
		{`"sessions": [{"began":"noon",` + ended + `},{` + began + `,` + ended + `}]`, partSessions, sessions(log())},
		{`"sessions": [{` + began + `},{` + ended + `},{` + began + `,` + ended + `}]`, partSessions, sessions(log())},
		{`"sessions": [{"began":"1999-12-31T23:59:59Z",` + ended + `},{` + began + `,"ended":"2201-01-01T00:00:00Z"},{` + began + `,` + ended + `}]`,
			partSessions, sessions(log())},
		{`"sessions": [{` + began + `,"ended":"2026-02-20T11:59:59Z"}]`, partSessions, sessions()},
		{`"sessions": [{` + began + `,` + ended + `},{"began":"2026-02-20T13:00:00+01:00",` + ended + `,"feel":4}]`, partSessions, sessions(log())},
		{`"sessions": [{` + began + `,` + ended + `,"feel":11}]`, partSessions, sessions(log())},
		{`"sessions": [{` + began + `,` + ended + `,"feel":-1}]`, partSessions, sessions(log())},
		{`"sessions": [{` + began + `,` + ended + `,"done":[{"id":"x","reps":-1,"planned":2},{"id":"x","reps":1,"planned":-2},
			{"id":"","reps":1,"planned":2},{"id":"y","reps":1,"planned":2}]}]`, partSessions,
			sessions(log(exercise.Performed{ID: "y", Reps: 1, Planned: 2}))},
		{`"sessions": [{` + began + `,` + ended + `,"done":[{"id":"y","form":"upside-down","reps":1,"planned":100001},{"id":"y","form":"upside-down","reps":1,"planned":2}]}]`,
			partSessions, sessions(log(exercise.Performed{ID: "y", Reps: 1, Planned: 2}))},
	} {
		read, _, dropped, err := decode(fileWith(t, memberExercises, c.member))
		if err != nil {
			t.Errorf("%s: %v", c.member, err)
			continue
		}
		want := everything()
		c.left(&want.Exercises)
		if !reflect.DeepEqual(read, want) {
			t.Errorf("%s: read as %+v, want %+v", c.member, read.Exercises, want.Exercises)
		}
		if !slices.Equal(dropped, []part{c.part}) {
			t.Errorf("%s: dropped %v, want %v", c.member, dropped, c.part)
		}
	}
}

// numbered fills a pattern with the numbers from 0.
func numbered(pattern string, count int) (all []string) {
	for i := range count {
		all = append(all, fmt.Sprintf(pattern, i))
	}
	return all
}

func TestExercisesThatCannotBeReadTakeNoAnswerAway(t *testing.T) {
	for _, text := range []string{`5`, `[]`, `"none"`} {
		read, _, dropped, err := decode([]byte(`{"schema":1,"answers":{"weight_kg":68},"exercises":` + text + `}`))
		if err != nil || !slices.Equal(dropped, []part{partExercises}) || !read.Equal(State{Answers: Answers{WeightKG: 68}}) {
			t.Errorf("%s: read as %+v, dropped %v: %v", text, read, dropped, err)
		}
	}
}

func TestAnOlderFileHasNoExercises(t *testing.T) {
	read, others, dropped, err := decode([]byte(`{"schema":1,"answers":{"weight_kg":68},"diary":[]}`))
	if err != nil || len(dropped) > 0 || !read.Equal(State{Answers: Answers{WeightKG: 68}}) || len(others) != 1 {
		t.Errorf("read as %+v and %v, dropped %v: %v", read, others, dropped, err)
	}
	if _, others, _, err = decode([]byte(`{"schema":1,"exercises":{},"diary":[]}`)); err != nil || others[memberExercises] != nil {
		t.Errorf("the exercises are kept twice: %v, %v", others, err)
	}
}

// TestADraftIsKeptToALength holds every text of a draft together to what a field
// may hold, and its steps to a number.
func TestADraftIsKeptToALength(t *testing.T) {
	long := strings.Repeat("é", longestTyped)
	draft := &Draft{Name: "Walk", Reps: "12", Hold: "abc", Steps: []string{"Walk.", long, "Breathe."}}
	draft.Steps = append(draft.Steps, make([]string, mostWritten)...)
	kept, dropped := sane(State{Exercises: Exercises{Draft: draft}})
	d := kept.Exercises.Draft
	if len(dropped) > 0 || d.Name != "Walk" || d.Reps != "12" || d.Hold != "abc" || len(d.Steps) != mostWritten ||
		d.Steps[0] != "Walk." || d.Steps[1] != long[:2*(longestTyped-14)] || d.Steps[2] != "" {
		t.Errorf("dropped %v; %d steps of %d and %d letters", dropped, len(d.Steps), len(d.Steps[1])/2, len(d.Steps[2]))
	}
	if draft.Steps[2] != "Breathe." {
		t.Error("the draft in memory became shorter")
	}
	kept, _ = sane(State{Exercises: Exercises{Draft: &Draft{Name: long + "x", Hold: "5", Steps: []string{"Walk."}}}})
	if d := kept.Exercises.Draft; d.Name != long || d.Hold != "" || d.Steps[0] != "" {
		t.Errorf("%d letters of a name, %q, %q", len(d.Name)/2, d.Hold, d.Steps)
	}
}

func TestListsOfChoicesEnd(t *testing.T) {
	forms := map[string]exercise.Form{}
	for _, id := range numbered("%03d", mostChosen+1) {
		forms[id] = exercise.Easier
	}
	kept, dropped := sane(State{Exercises: Exercises{Hidden: numbered("%d", mostChosen+1), Forms: forms}})
	e := kept.Exercises
	if len(e.Hidden) != mostChosen || len(e.Forms) != mostChosen || e.Form("200") != exercise.Main || !slices.Equal(dropped, []part{partExercises}) {
		t.Errorf("%d hidden, %d forms, dropped %v", len(e.Hidden), len(e.Forms), dropped)
	}
	log := exercise.Log{Began: noon(), Ended: noon(), Done: make([]exercise.Performed, mostDone+1)}
	for i := range log.Done {
		log.Done[i].ID = "x"
	}
	state := State{Exercises: Exercises{Sessions: []exercise.Log{log}}}
	for _, id := range numbered("%d", MostOwn+1) {
		state.Exercises.Own = append(state.Exercises.Own, walk(id))
	}
	kept, dropped = sane(state)
	e = kept.Exercises
	if len(e.Own) != MostOwn || len(e.Sessions[0].Done) != mostDone || !slices.Equal(dropped, []part{partOwn, partSessions}) {
		t.Errorf("%d own, %d done, dropped %v", len(e.Own), len(e.Sessions[0].Done), dropped)
	}
}

// busy is a state with so many sessions of so many exercises, and as many of the
// longest exercises of one's own.
func busy(sessions, done, own int) State {
	state := everything()
	e := &state.Exercises
	e.Sessions, e.Own = nil, nil
	for i := range own {
		steps := numbered(strings.Repeat("a", exercise.LongestStep-2)+"%02d", exercise.MostSteps)
		e.Own = append(e.Own, exercise.Custom{ID: fmt.Sprintf("own-%d", i+1), Name: strings.Repeat("a", exercise.LongestName), Steps: steps, Sided: true, Reps: 10, HoldSeconds: 10})
	}
	for i := range sessions {
		feel := i % 11
		log := exercise.Log{Began: noon().Add(time.Duration(i) * 12 * time.Hour), Feel: &feel}
		log.Ended = log.Began.Add(5 * time.Minute)
		for range done {
			log.Done = append(log.Done, exercise.Performed{ID: "thoracic-extension", Form: exercise.Easier, Reps: 10, Planned: 10})
		}
		e.Sessions = append(e.Sessions, log)
	}
	return state
}

func TestAllThatIsKeptFitsIntoTheFile(t *testing.T) {
	for _, state := range []State{busy(MostSessions, 4, 20), busy(MostSessions, 2, MostOwn), busy(0, 0, MostOwn)} {
		data, err := encode(state, nil)
		if err != nil || len(data) > largestFile {
			t.Fatalf("%d bytes: %v", len(data), err)
		}
		if read, _, dropped, err := decode(data); err != nil || len(dropped) > 0 || !read.Equal(state) {
			t.Errorf("read %d of %d sessions, dropped %v: %v", len(read.Exercises.Sessions), len(state.Exercises.Sessions), dropped, err)
		}
	}
}

// TestAFileThatWouldBeTooLargeLosesTheOldestSessions saves more than the file can
// hold, by way of the disk.
func TestAFileThatWouldBeTooLargeLosesTheOldestSessions(t *testing.T) {
	state := busy(MostSessions, MostMine, 10)
	dir := t.TempDir()
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, state)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	_, read, notices := openAtNoon(t, dir)
	kept := len(read.Exercises.Sessions)
	want := state.Clone()
	want.Exercises.Sessions = want.Exercises.Sessions[MostSessions-kept:]
	if notices != nil || kept == 0 || !read.Equal(want) {
		t.Fatalf("read %d sessions with %v", kept, notices)
	}
	size := len(contents(t, filepath.Join(dir, fileName)))
	one, err := json.Marshal(state.Exercises.Sessions[0])
	if err != nil || size > largestFile || size+len(one)+10 < largestFile {
		t.Errorf("%d bytes; a session more takes %d: %v", size, len(one), err)
	}
}

// TestWhatCanNeverFitIsNotWritten leaves the last file that can be read in place.
func TestWhatCanNeverFitIsNotWritten(t *testing.T) {
	state := busy(3, 1, 1)
	state.Exercises.Own = nil
	for i := range MostOwn {
		own := walk(fmt.Sprint(i))
		own.Steps = slices.Repeat([]string{strings.Repeat("語", exercise.LongestStep)}, exercise.MostSteps)
		state.Exercises.Own = append(state.Exercises.Own, own)
	}
	dir := t.TempDir()
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, tall(170))
	notices, err := s.Save(state)
	if !errors.Is(err, errTooLarge) || !slices.Equal(keysOf(notices), []string{noticeNotSaved}) {
		t.Errorf("saved with %v and %v", err, keysOf(notices))
	}
	state.Exercises.Own = state.Exercises.Own[:50]
	mustSave(t, s, state, NoticeSavedAgain)
}
