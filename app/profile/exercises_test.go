package profile

import (
	"math/rand"
	"reflect"
	"slices"
	"strconv"
	"testing"
	"time"

	"chevet/app/exercise"
)

func TestFiltersHidingAndForms(t *testing.T) {
	var e Exercises
	e.Toggle(FilterAfterWaking)
	e.Toggle(FilterNoFloor)
	before := e.Filters
	e.Toggle(FilterAfterWaking)
	if !slices.Equal(e.Filters, []Filter{FilterNoFloor}) || !slices.Equal(before, []Filter{FilterNoFloor, FilterAfterWaking}) {
		t.Errorf("toggled from %v to %v", before, e.Filters)
	}
	for _, id := range []string{"chin-tuck", "bird-dog", "chin-tuck"} {
		e.Hide(id)
	}
	hidden := e.Hidden
	e.Unhide("chin-tuck")
	e.Unhide("never-hidden")
	if e.IsHidden("chin-tuck") || !e.IsHidden("bird-dog") || len(e.Hidden) != 1 || !slices.Equal(hidden, []string{"chin-tuck", "bird-dog"}) {
		t.Errorf("hidden are %v, after %v", e.Hidden, hidden)
	}
	e.SetForm("bird-dog", exercise.Easier)
	forms := e.Forms
	e.SetForm("chin-tuck", exercise.Harder)
	e.SetForm("bird-dog", exercise.Main)
	if e.Form("bird-dog") != exercise.Main || e.Form("chin-tuck") != exercise.Harder || e.Form("cat-camel") != exercise.Main {
		t.Errorf("forms are %v", e.Forms)
	}
	if len(e.Forms) != 1 || len(forms) != 1 || forms["bird-dog"] != exercise.Easier {
		t.Errorf("forms are %v, the old ones %v", e.Forms, forms)
	}
}

func TestThePaceIsOneThatASessionCanHave(t *testing.T) {
	for percent, want := range map[int]int{0: 100, 50: 50, 80: 80, 150: 150, 10: 50, -3: 50, 900: 150} {
		if got := (Exercises{PacePercent: percent}).Pace(); got != want {
			t.Errorf("%d %% becomes %d %%, want %d %%", percent, got, want)
		}
	}
}

func picks(ids ...string) (list []Pick) {
	for _, id := range ids {
		list = append(list, Pick{ID: id})
	}
	return list
}

func TestMovingWithinTheRoutine(t *testing.T) {
	for _, c := range []struct {
		i, by int
		want  []Pick
	}{
		{0, 1, picks("b", "a", "c", "d")},
		{3, -1, picks("a", "b", "d", "c")},
		{1, 2, picks("a", "c", "d", "b")},
		{2, -2, picks("c", "a", "b", "d")},
		{1, 0, picks("a", "b", "c", "d")},
		{0, -1, picks("a", "b", "c", "d")},
		{3, 5, picks("a", "b", "c", "d")},
		{1, 50, picks("a", "c", "d", "b")},
		{2, -50, picks("c", "a", "b", "d")},
		{-1, 1, picks("a", "b", "c", "d")},
		{4, -1, picks("a", "b", "c", "d")},
	} {
		before := picks("a", "b", "c", "d")
		e := Exercises{Mine: before}
		e.MoveInMine(c.i, c.by)
		if !slices.Equal(e.Mine, c.want) || !slices.Equal(before, picks("a", "b", "c", "d")) {
			t.Errorf("%d by %d: %v, want %v; the old list is %v", c.i, c.by, e.Mine, c.want, before)
		}
	}
	(&Exercises{}).MoveInMine(0, 1)
}

func TestTheRoutineHoldsTwelveExercisesOnceEach(t *testing.T) {
	var e Exercises
	for i := range MostMine {
		for range 2 {
			if pick := (Pick{ID: strconv.Itoa(i)}); !e.AddToMine(pick) || !e.InMine(pick) {
				t.Errorf("no room for exercise %d", i)
			}
		}
	}
	own := Pick{ID: "0", Own: true}
	if e.InMine(own) || e.AddToMine(own) || len(e.Mine) != MostMine || e.Mine[MostMine-1].ID != "11" {
		t.Errorf("the routine is %v", e.Mine)
	}
	e.RemoveFromMine(Pick{ID: "3"})
	if !e.AddToMine(own) || e.InMine(Pick{ID: "3"}) || e.Mine[MostMine-1] != own {
		t.Errorf("the routine is %v", e.Mine)
	}
}

func TestASessionIsRecordedOnce(t *testing.T) {
	feel := 3
	log := exercise.Log{Began: noon(), Ended: noon().Add(time.Minute), Done: []exercise.Performed{{ID: "chin-tuck", Reps: 4, Planned: 8}}}
	var e Exercises
	e.Record(log)
	e.Record(exercise.Log{Began: noon().Add(time.Hour), Ended: noon().Add(2 * time.Hour)})
	first := e.Sessions
	log.Began = log.Began.In(time.FixedZone("elsewhere", 3600)) // the same instant
	log.Feel = &feel
	e.Record(log)
	if len(e.Sessions) != 2 || e.Sessions[0].Feel == nil || *e.Sessions[0].Feel != 3 || first[0].Feel != nil {
		t.Errorf("recorded %+v, after %+v", e.Sessions, first)
	}
	log.Done[0].Reps, feel = 99, 9
	if e.Sessions[0].Done[0].Reps != 4 || *e.Sessions[0].Feel != 3 || e.Sessions[0].Began.Location() != time.UTC {
		t.Errorf("what was recorded became %+v", e.Sessions[0])
	}
}

// TestAClockSetBackLosesNoSession ends a session before it began.
func TestAClockSetBackLosesNoSession(t *testing.T) {
	var e Exercises
	e.Record(exercise.Log{Began: noon(), Ended: noon().Add(-time.Hour)})
	if kept, dropped := sane(State{Exercises: e}); len(dropped) > 0 || !kept.Exercises.Sessions[0].Ended.Equal(noon()) {
		t.Errorf("kept %+v, dropped %v", kept.Exercises.Sessions, dropped)
	}
}

func TestTheOldestSessionGoesFirst(t *testing.T) {
	var e Exercises
	for i := range MostSessions + 2 {
		began := noon().Add(time.Duration(i) * time.Hour)
		e.Record(exercise.Log{Began: began, Ended: began})
	}
	if len(e.Sessions) != MostSessions || !e.Sessions[0].Began.Equal(noon().Add(2*time.Hour)) {
		t.Errorf("%d sessions, the first of %v", len(e.Sessions), e.Sessions[0].Began)
	}
	e.Sessions = append([]exercise.Log{{Began: noon(), Ended: noon()}}, e.Sessions...)
	kept, dropped := sane(State{Exercises: e})
	if sessions := kept.Exercises.Sessions; len(sessions) != MostSessions || !sessions[0].Began.Equal(noon().Add(2*time.Hour)) || len(dropped) > 0 {
		t.Errorf("%d sessions, the first of %v; dropped %v", len(sessions), sessions[0].Began, dropped)
	}
}

func TestWhatIsDoneAboutExercisesIsSaid(t *testing.T) {
	for what, change := range map[string]func(*Exercises){
		"a session":                func(e *Exercises) { e.Record(exercise.Log{Began: noon(), Ended: noon()}) },
		"how it felt":              func(e *Exercises) { *e.Sessions[0].Feel = 4 },
		"an exercise of one's own": func(e *Exercises) { e.RemoveOwn("own-3") },
		"a letter of a draft":      func(e *Exercises) { e.Draft.Steps[1] = "x" },
		"the end of a draft":       func(e *Exercises) { e.Draft = nil },
		"a form":                   func(e *Exercises) { e.SetForm("bird-dog", exercise.Easier) },
		"the order":                func(e *Exercises) { e.MoveInMine(0, 1) },
	} {
		changed := everything()
		if what == "a session" {
			changed.Exercises.Sessions = nil
		}
		before := changed.Clone()
		change(&changed.Exercises)
		if changed.SaysTheSame(before) || changed.Equal(before) {
			t.Errorf("%s says nothing new", what)
		}
	}
}

func TestEqualKnowsAnInstantInEveryZone(t *testing.T) {
	elsewhere, now := everything(), time.Now()
	elsewhere.Exercises.Sessions[0].Began = elsewhere.Exercises.Sessions[0].Began.In(time.FixedZone("x", -7*3600))
	if !elsewhere.Equal(everything()) {
		t.Error("the same instant differs")
	}
	var e Exercises
	e.Record(exercise.Log{Began: now, Ended: now})
	data, err := encode(State{Exercises: e}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if read, _, dropped, err := decode(data); err != nil || len(dropped) > 0 || !reflect.DeepEqual(read.Exercises, e) {
		t.Errorf("%+v became %+v: %v, %v", e, read.Exercises, dropped, err)
	}
}

// TestWhatIsAddedShowsInNoOtherCopy adds to lists with room behind their end.
func TestWhatIsAddedShowsInNoOtherCopy(t *testing.T) {
	e := Exercises{Hidden: make([]string, 0, 9), Mine: make([]Pick, 0, 9)}
	one, other := e, e
	one.Hide("chin-tuck")
	one.AddToMine(Pick{ID: "chin-tuck"})
	other.Hide("cat-camel")
	other.AddToMine(Pick{ID: "cat-camel"})
	if !one.IsHidden("chin-tuck") || !one.InMine(Pick{ID: "chin-tuck"}) {
		t.Errorf("one is %+v, the other %+v", one, other)
	}
}

// TestNoChoiceSpoilsTheExercises makes many choices in any order: whatever comes of
// them can be kept and is read back.
func TestNoChoiceSpoilsTheExercises(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	ids := []string{"chin-tuck", "bird-dog", "own-1", "own-2", "from-tomorrow"}
	id := func() string { return ids[random.Intn(len(ids))] }
	pick := func() Pick { return Pick{ID: id(), Own: random.Intn(2) == 0} }
	choices := []func(*Exercises){
		func(e *Exercises) { e.Toggle(Filters()[random.Intn(4)]) },
		func(e *Exercises) { e.Hide(id()) },
		func(e *Exercises) { e.Unhide(id()) },
		func(e *Exercises) { e.SetForm(id(), exercise.Forms()[random.Intn(3)]) },
		func(e *Exercises) { e.AddToMine(pick()) },
		func(e *Exercises) { e.RemoveFromMine(pick()) },
		func(e *Exercises) { e.MoveInMine(random.Intn(6)-1, random.Intn(9)-4) },
		func(e *Exercises) {
			e.SaveOwn(exercise.Custom{ID: e.NextOwnID(), Name: "Walk", Steps: []string{"Walk."}, Reps: random.Intn(3)})
		},
		func(e *Exercises) { e.RemoveOwn(id()) },
		func(e *Exercises) {
			began := noon().Add(time.Duration(random.Intn(20)) * time.Hour)
			e.Record(exercise.Log{Began: began, Ended: noon(), Done: []exercise.Performed{{ID: e.NextOwnID(), Own: true}}})
		},
	}
	var state State
	for range 2000 {
		before, same := state, state.Clone()
		choices[random.Intn(len(choices))](&state.Exercises)
		if !reflect.DeepEqual(before, same) {
			t.Fatalf("a choice changed the state before it: %+v", before.Exercises)
		}
		data, err := encode(state, nil)
		if err != nil {
			t.Fatal(err)
		}
		if read, _, dropped, err := decode(data); err != nil || len(dropped) > 0 || !read.Equal(state) {
			t.Fatalf("%+v became %+v: %v, %v", state.Exercises, read.Exercises, dropped, err)
		}
		state = state.Clone()
	}
}
