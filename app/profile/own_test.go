package profile

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"chevet/app/exercise"
)

// walk is an exercise of one's own.
func walk(id string) exercise.Custom {
	return exercise.Custom{ID: id, Name: "Walk", Steps: []string{"Walk."}, Reps: 1}
}

func TestAnExerciseOfOnesOwnIsSavedInItsPlace(t *testing.T) {
	var e Exercises
	first, second := walk("own-1"), walk("own-2")
	if !e.SaveOwn(first) || !e.SaveOwn(second) {
		t.Fatal("not saved")
	}
	before := e.Own
	first.Name, first.Steps = "Run", []string{"Run."}
	if !e.SaveOwn(first) || len(e.Own) != 2 || e.Own[0].Name != "Run" || before[0].Name != "Walk" {
		t.Errorf("saved as %+v, after %+v", e.Own, before)
	}
	first.Steps[0] = "Fly."
	if found, there := e.OwnByID("own-1"); !there || found.Steps[0] != "Run." {
		t.Errorf("found %+v, %v", found, there)
	}
	if _, there := e.OwnByID("own-3"); there {
		t.Error("found what was never saved")
	}
	e.AddToMine(Pick{ID: "own-1", Own: true})
	e.AddToMine(Pick{ID: "own-1"})
	e.RemoveOwn("own-1")
	if !reflect.DeepEqual(e.Own, []exercise.Custom{second}) || !slices.Equal(e.Mine, picks("own-1")) {
		t.Errorf("after it was removed: %+v, %v", e.Own, e.Mine)
	}
}

func TestWhatCannotBeAnExerciseOfOnesOwnIsNotSaved(t *testing.T) {
	for what, spoil := range map[string]func(*exercise.Custom){
		"no id":              func(c *exercise.Custom) { c.ID = "" },
		"an endless id":      func(c *exercise.Custom) { c.ID = strings.Repeat("é", longestID+1) },
		"a broken id":        func(c *exercise.Custom) { c.ID = "own\n1" },
		"no name":            func(c *exercise.Custom) { c.Name = "" },
		"an endless picture": func(c *exercise.Custom) { c.Picture = strings.Repeat("é", longestPath+1) },
	} {
		var e Exercises
		own := walk("own-1")
		spoil(&own)
		if e.SaveOwn(own) || len(e.Own) > 0 {
			t.Errorf("saved with %s", what)
		}
	}
	var e Exercises
	for i := range MostOwn {
		if !e.SaveOwn(walk(strconv.Itoa(i))) {
			t.Fatalf("no room for exercise %d", i)
		}
	}
	if e.SaveOwn(walk("one more")) || len(e.Own) != MostOwn || !e.SaveOwn(walk("7")) {
		t.Errorf("%d exercises of one's own", len(e.Own))
	}
}

func TestAnIDIsNeverUsedTwice(t *testing.T) {
	var e Exercises
	for _, want := range []string{"own-1", "own-2", "own-3"} {
		if id := e.NextOwnID(); id != want || !e.SaveOwn(walk(id)) {
			t.Errorf("the next id is %q, want %q", id, want)
		}
	}
	e.RemoveOwn("own-2")
	if id := e.NextOwnID(); id != "own-2" {
		t.Errorf("an id that nothing names is not used: %q", id)
	}
	for what, name := range map[string]func(*Exercises){
		"a session": func(e *Exercises) {
			e.Sessions = []exercise.Log{{Done: []exercise.Performed{{ID: "cat-camel"}, {ID: "own-2", Own: true}}}}
		},
		"a pick":  func(e *Exercises) { e.Mine = []Pick{{ID: "own-2", Own: true}} },
		"a draft": func(e *Exercises) { e.Draft = &Draft{ID: "own-2"} },
	} {
		named := e.Clone()
		name(&named)
		if id := named.NextOwnID(); id != "own-4" {
			t.Errorf("%s names own-2, yet the next id is %q", what, id)
		}
	}
}

func TestADraftIsUnderstood(t *testing.T) {
	draft := Draft{ID: "own-7", Name: "\u00a0Walk ", Steps: []string{" Walk.", "Breathe.\n"}, Reps: " 12\u202f", Hold: "\u00a030", Sided: true, Picture: "/a b.png"}
	own, complaints := draft.Custom()
	want := exercise.Custom{ID: "own-7", Name: "Walk", Steps: []string{"Walk.", "Breathe."}, Sided: true, Reps: 12, HoldSeconds: 30, Picture: "/a b.png"}
	if !reflect.DeepEqual(own, want) || len(complaints) > 0 {
		t.Errorf("understood as %+v with %v", own, complaints)
	}
	if draft.Steps[0] != " Walk." {
		t.Errorf("the draft became %+v", draft)
	}
	for _, whole := range []exercise.Custom{own, walk("own-1")} {
		again, complaints := DraftOf(whole).Custom()
		if !reflect.DeepEqual(again, whole) || len(complaints) > 0 {
			t.Errorf("%+v comes back as %+v with %v", whole, again, complaints)
		}
	}
}

func TestEachFieldOfADraftIsComplainedAbout(t *testing.T) {
	for _, c := range []struct {
		field exercise.Field
		step  int
		key   string
		write func(*Draft)
	}{
		{exercise.FieldReps, 0, "reps", func(d *Draft) { d.Reps = "" }},
		{exercise.FieldReps, 0, "reps", func(d *Draft) { d.Reps = "ten" }},
		{exercise.FieldReps, 0, "reps", func(d *Draft) { d.Reps = "10.5" }},
		{exercise.FieldReps, 0, "reps", func(d *Draft) { d.Reps = "1 0" }},
		{exercise.FieldReps, 0, "reps", func(d *Draft) { d.Reps = "x10" }},
		{exercise.FieldReps, 0, "reps", func(d *Draft) { d.Reps = "+10" }},
		{exercise.FieldReps, 0, "reps", func(d *Draft) { d.Reps = "-10" }},
		{exercise.FieldReps, 0, "reps", func(d *Draft) { d.Reps = "201" }},
		{exercise.FieldReps, 0, "reps", func(d *Draft) { d.Reps = strings.Repeat("9", 40) }},
		{exercise.FieldHold, 0, "hold", func(d *Draft) { d.Hold = "a while" }},
		{exercise.FieldHold, 0, "hold", func(d *Draft) { d.Hold = "-1" }},
		{exercise.FieldHold, 0, "hold", func(d *Draft) { d.Hold = "601" }},
		{exercise.FieldName, 0, "no_name", func(d *Draft) { d.Name = " \u202f" }},
		{exercise.FieldSteps, 0, "no_steps", func(d *Draft) { d.Steps = nil }},
		{exercise.FieldSteps, 0, "no_steps", func(d *Draft) { d.Steps = []string{"", " \n"} }},
		{exercise.FieldSteps, 1, "empty_step", func(d *Draft) { d.Steps = []string{"Walk.", " "} }},
		{exercise.FieldSteps, 0, "empty_step", func(d *Draft) { d.Steps = []string{"", "Walk."} }},
	} {
		draft := DraftOf(walk("own-1"))
		draft.Hold = " " // which is none
		c.write(&draft)
		_, complaints := draft.Custom()
		if len(complaints) != 1 || complaints[0].Field != c.field || complaints[0].Step != c.step ||
			complaints[0].Line.Key != "exercise.own.problem."+c.key {
			t.Errorf("%+v: complaints %+v, want %s about %s", draft, complaints, c.key, c.field)
		}
	}
	if _, complaints := (Draft{}).Custom(); len(complaints) != 3 {
		t.Errorf("an empty draft has %+v", complaints)
	}
}
