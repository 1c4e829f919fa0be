package profile

import (
	"reflect"
	"testing"

	"chevet/app/body"
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
			Typed:          map[Field]string{FieldStature: "5’7”", FieldWeight: "lourd <&>"},
		},
		Settings: Settings{
			Language: "fr", Theme: ThemeContrast, TextPercent: 150,
			Length: units.Inches, Mass: units.Stones, LessMotion: true,
		},
		Place: Place{Step: 4, PlanSeen: true, Shown: body.Back},
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

func TestACloneSharesNothing(t *testing.T) {
	original, clone := everything(), everything().Clone()
	copied := original.Clone()
	a := &copied.Answers
	a.Signs.Ticked[0], a.Nights[0].Percent, a.Concerns[0] = "other", 99, "other"
	a.Supports[0], a.Things[0], a.Typed[FieldStature] = "other", "other", "other"
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
	if !whole.Equal(everything()) || !(State{}).Equal(State{Answers: Answers{Concerns: []Concern{}, Typed: map[Field]string{}}}) {
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
