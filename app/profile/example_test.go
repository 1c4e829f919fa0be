package profile

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"chevet/app/body"
	"chevet/app/exercise"
	"chevet/app/fit"
	"chevet/app/safety"
	"chevet/app/units"
)

// everything is a state in which every field says something.
func everything() State {
	return State{
		Answers: Answers{
			Signs:       Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.NewPain, safety.NightPain}, Assessed: true},
			Nights:      []Share{{body.Side, 60}, {body.Back, 30}, {body.Stomach, 10}},
			Concerns:    []Concern{Reflux, Neck},
			Sex:         body.Female,
			StatureCM:   170.18,
			ShouldersCM: 36.5,
			WeightKG:    66.2,
			Pillow:      Pillow{Known: HeightMeasured, HeightCM: 10.5, Moved: true, Fill: Down, Squashed: true},
			Mattress:    Mattress{Firmness: 5.5, Sag: SagSlight, Age: AgeOld},

			Supports:       []Support{UnderKnees, Hugged},
			SupportsChosen: true,
			Things:         []Thing{Cushion, Towel},
			Found: []Found{
				{Position: body.Side, HeightCM: 11.5, At: noon(), Mattress: Mattress{Firmness: 5, Sag: SagNone, Age: AgeNew}},
				{Position: body.Back, HeightCM: 7, Aside: true, RoundedBack: true, SoreNeck: true},
			},
			Typed: map[Field]string{FieldStature: "5’7”", FieldWeight: "lourd <&>"},
		},
		Settings: Settings{
			Language: "fr", Theme: ThemeContrast, TextPercent: 150,
			Length: units.Inches, Mass: units.Stones, LessMotion: true,
		},
		Place:     Place{Step: 4, PlanSeen: true, Shown: body.Back},
		Exercises: everyExercise(),
		Fit:       Fit{Check: everyCheck()},
		Trials:    everyTrial(),
		TakeAlong: TakeAlong{Folder: "/home/me/Documents", Paper: PaperLetter, Language: "en"},
	}
}

// everyTrial are trials in which every field says something.
func everyTrial() Trials {
	return Trials{
		Now: &Trial{Change: ChangePillow, HeightCM: 9.5, Since: "2026-11-20"},
		Past: []Trial{
			{Change: ChangePosition, Position: body.Back, Since: "2026-10-01", Until: "2026-10-15"},
			{Change: ChangePillow, HeightCM: 12, Since: "2026-10-15", Until: "2026-11-05"},
			{Change: ChangeSupport, Place: UnderKnees, Since: "2026-11-05", Until: "2026-11-20"},
		},
		PutAway: map[Reminder]Day{RemindPhysio: "2026-10-01"},
	}
}

// everyCheck is a check in which every field says something.
func everyCheck() *fit.Check {
	check := fit.Check{Position: body.Side, Method: fit.Pillow, Looker: fit.Photo, Ready: true, BestCM: 10.5, HalfCM: 2.2}
	check.Make(12)
	check.LieDown()
	for range 3 {
		check.Answer(fit.TooHigh)
	}
	check.Typed = "10,"
	return &check
}

// everyExercise are exercises in which every field says something.
func everyExercise() Exercises {
	feel := 0
	return Exercises{
		Filters: []Filter{FilterNoFloor, FilterBeforeBed},
		Hidden:  []string{"child-pose", "from-tomorrow"},
		Forms:   map[string]exercise.Form{"chin-tuck": exercise.Easier, "bird-dog": exercise.Harder},
		Mine:    []Pick{{ID: "cat-camel"}, {ID: "own-1", Own: true}},
		Own: []exercise.Custom{
			{ID: "own-1", Name: "Étirement", Steps: []string{"Lie down.", "Lift <a knee>."}, Sided: true, Reps: 8, HoldSeconds: 20, Picture: "/home/me/knee.png"},
			{ID: "own-3", Name: "Walk", Steps: []string{"Walk."}, Reps: 1},
		},
		Draft: &Draft{ID: "own-3", Name: " Walk", Steps: []string{"Walk.", ""}, Reps: "ten", Hold: "5 ", Sided: true, Picture: "C:\\walk.jpg"},
		RunOn: true, PacePercent: 80, Silent: true,
		Sessions: []exercise.Log{
			{Began: noon(), Ended: noon().Add(5 * time.Minute), Feel: &feel, Done: []exercise.Performed{
				{ID: "chin-tuck", Form: exercise.Easier, Reps: 10, Planned: 12}, {ID: "own-1", Own: true, Reps: 16, Planned: 16}}},
			{Began: noon().Add(time.Hour), Ended: noon().Add(time.Hour + time.Nanosecond)},
		},
	}
}

func TestTheExampleSaysEverything(t *testing.T) {
	everyField(reflect.ValueOf(everything()), "State", func(path string, value reflect.Value) {
		if value.IsZero() {
			t.Errorf("%s is empty: give it a value, so that the other tests hold it too", path)
		}
	})
}

func everyField(value reflect.Value, path string, visit func(string, reflect.Value)) {
	if value.Kind() != reflect.Struct {
		visit(path, value)
		return
	}
	for i := range value.NumField() {
		everyField(value.Field(i), path+"."+value.Type().Field(i).Name, visit)
	}
}

// TestTheExampleGoesIntoEveryList looks at what the lists hold: some item has to say
// something in each field.
func TestTheExampleGoesIntoEveryList(t *testing.T) {
	said := map[string]bool{}
	var visit func(value reflect.Value, path string)
	visit = func(value reflect.Value, path string) {
		said[path] = said[path] || !value.IsZero()
		switch {
		case value.Type() == reflect.TypeFor[time.Time]():
		case value.Kind() == reflect.Pointer && !value.IsNil():
			visit(value.Elem(), path+".")
		case value.Kind() == reflect.Slice:
			for i := range value.Len() {
				visit(value.Index(i), path+"[]")
			}
		case value.Kind() == reflect.Struct:
			for i := range value.NumField() {
				visit(value.Field(i), path+"."+value.Type().Field(i).Name)
			}
		}
	}
	visit(reflect.ValueOf(everything()), "State")
	for path, something := range said {
		ofOtherChanges := strings.HasPrefix(path, "State.Trials.Now..")
		if !something && !ofOtherChanges && path != "State.Exercises.Sessions[].Feel." { // which is 0, no pain
			t.Errorf("%s is always empty", path)
		}
	}
}

func TestACloneSharesNothing(t *testing.T) {
	original, clone := everything(), everything().Clone()
	copied := original.Clone()
	a := &copied.Answers
	a.Signs.Ticked[0], a.Nights[0].Percent, a.Concerns[0] = "other", 99, "other"
	a.Supports[0], a.Things[0], a.Typed[FieldStature] = "other", "other", "other"
	e := &copied.Exercises
	e.Filters[0], e.Hidden[0], e.Forms["bird-dog"], e.Mine[0].ID = "other", "other", "other", "other"
	e.Own[0].Steps[0], e.Own[1].Name, e.Draft.Steps[0], e.Draft.Name = "other", "other", "other", "other"
	e.Sessions[0].Done[0].Reps, *e.Sessions[0].Feel, e.Sessions[1].Ended = 99, 99, noon()
	a.Found[0].HeightCM, copied.Fit.Check.Rounds[0].Looks[0], copied.Fit.Check.Typed = 1, "other", "other"
	if !reflect.DeepEqual(original, clone) {
		t.Errorf("changing a clone changed the original: %+v", original)
	}
	everyField(reflect.ValueOf(original), "State", func(path string, value reflect.Value) {
		kind := value.Kind()
		if kind != reflect.Slice && kind != reflect.Map && kind != reflect.Pointer {
			return
		}
		everyField(reflect.ValueOf(copied), "State", func(copiedPath string, copiedValue reflect.Value) {
			if path == copiedPath && value.Pointer() == copiedValue.Pointer() {
				t.Errorf("%s is shared with the clone", path)
			}
		})
	})
}

func TestEqualTellsEveryFieldApart(t *testing.T) {
	whole := everything()
	empty := State{
		Answers:   Answers{Concerns: []Concern{}, Typed: map[Field]string{}},
		Exercises: Exercises{Mine: []Pick{}, Forms: map[string]exercise.Form{}},
	}
	if !whole.Equal(everything()) || !(State{}).Equal(empty) {
		t.Error("two states that hold the same are not equal")
	}
	everyField(reflect.ValueOf(&whole).Elem(), "State", func(path string, value reflect.Value) {
		kept := reflect.New(value.Type()).Elem()
		kept.Set(value)
		value.SetZero()
		if whole.Equal(everything()) {
			t.Errorf("%s may differ between equal states", path)
		}
		value.Set(kept)
	})
}
