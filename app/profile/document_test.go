package profile

import (
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"chevet/app/body"
	"chevet/app/safety"
)

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for _, state := range []State{{}, everything()} {
		data, err := encode(state, nil)
		if err != nil {
			t.Fatal(err)
		}
		read, _, dropped, err := decode(data)
		if err != nil || len(dropped) > 0 {
			t.Fatalf("%v, dropped %v, from %s", err, dropped, data)
		}
		if !reflect.DeepEqual(read, state) {
			t.Errorf("read back as %+v\nwritten as  %+v", read, state)
		}
	}
}

func TestTheFileCanBeReadByAPerson(t *testing.T) {
	data, err := encode(everything(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{`  "schema": 1`, `    "stature_cm": 170.18,`, `    "weight_kg": 66.2`, `      "height_cm": 10.5,`} {
		if !strings.Contains(string(data), "\n"+line) {
			t.Errorf("no line %q in %s", line, data)
		}
	}
}

// TestEveryAnswerBelongsToAPart holds the list of members beside the type.
func TestEveryAnswerBelongsToAPart(t *testing.T) {
	answers := reflect.TypeFor[Answers]()
	for i := range answers.NumField() {
		name, _, _ := strings.Cut(answers.Field(i).Tag.Get("json"), ",")
		if name == "-" {
			continue // beside the answers, in fitFile
		}
		if _, known := answerParts[name]; !known {
			t.Errorf("%s (%q) would never be read", answers.Field(i).Name, name)
		}
	}
	if len(answerParts) != answers.NumField()-1 {
		t.Errorf("%d members for %d answers", len(answerParts), answers.NumField()-1)
	}
}

func TestWhatCannotBeRightIsLeftOutAlone(t *testing.T) {
	for _, c := range []struct {
		member string // of the answers, in place of the right one
		part   part
		empty  func(*Answers)
	}{
		{`"stature_cm": 9999`, partStature, func(a *Answers) { a.StatureCM = 0 }},
		{`"stature_cm": -170`, partStature, func(a *Answers) { a.StatureCM = 0 }},
		{`"stature_cm": 1e999`, partStature, func(a *Answers) { a.StatureCM = 0 }},
		{`"stature_cm": "tall"`, partStature, func(a *Answers) { a.StatureCM = 0 }},
		{`"shoulders_cm": 12`, partShoulders, func(a *Answers) { a.ShouldersCM = 0 }},
		{`"weight_kg": 700`, partWeight, func(a *Answers) { a.WeightKG = 0 }},
		{`"sex": "yes"`, partSex, func(a *Answers) { a.Sex = "" }},
		{`"sex": [1]`, partSex, func(a *Answers) { a.Sex = "" }},
		{`"nights": [{"position":"side","percent":-5},{"position":"back","percent":30},{"position":"stomach","percent":10}]`,
			partNights, func(a *Answers) { a.Nights[0].Percent = 0 }},
		{`"nights": [{"position":"standing","percent":60},{"position":"back","percent":30},{"position":"back","percent":10}]`,
			partNights, func(a *Answers) { a.Nights = []Share{{body.Back, 30}} }},
		{`"nights": "side"`, partNights, func(a *Answers) { a.Nights = nil }},
		{`"concerns": ["reflux","wings","neck","neck"]`, partConcerns, func(*Answers) {}},
		{`"pillow": {"known":"measured","height_cm":-3,"moved":true,"fill":"down","squashed":true}`,
			partPillow, func(a *Answers) { a.Pillow.HeightCM, a.Pillow.Moved = 0, false }},
		{`"pillow": {"known":"measured","height_cm":"high","moved":true,"fill":"down","squashed":true}`,
			partPillow, func(a *Answers) { a.Pillow.HeightCM, a.Pillow.Moved = 0, false }},
		{`"pillow": {"known":"measured","height_cm":10.5,"moved":true,"fill":"stone","squashed":true}`,
			partPillow, func(a *Answers) { a.Pillow.Fill = "" }},
		{`"mattress": {"firmness":11,"sag":"slight","age":"old"}`, partMattress, func(a *Answers) { a.Mattress.Firmness = 0 }},
		{`"mattress": {"firmness":5.5,"sag":"abyss","age":"old"}`, partMattress, func(a *Answers) { a.Mattress.Sag = "" }},
		{`"supports": ["under-knees","hugged","elsewhere"]`, partSupports, func(*Answers) {}},
		{`"things": ["cushion","towel","anvil"]`, partSupports, func(*Answers) {}},
		{`"signs": {"answer":"none","ticked":["new-pain","night-pain"],"assessed":true}`, partSigns, func(*Answers) {}},
		{`"typed": {"stature":"5’7”","weight":"lourd <&>","age":"9"}`, partTyped, func(*Answers) {}},
	} {
		read, _, dropped, err := decode(fileWith(t, memberAnswers, c.member))
		if err != nil {
			t.Errorf("%s: %v", c.member, err)
			continue
		}
		want := everything()
		c.empty(&want.Answers)
		if !reflect.DeepEqual(read, want) {
			t.Errorf("%s: read as %+v, want %+v", c.member, read, want)
		}
		if !slices.Equal(dropped, []part{c.part}) {
			t.Errorf("%s: dropped %v, want %v", c.member, dropped, c.part)
		}
	}
}

// fileWith is a whole file with one member of a room replaced.
func fileWith(t *testing.T, room, member string) []byte {
	t.Helper()
	data, err := encode(everything(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var file, members, replacement document
	for _, step := range []error{
		json.Unmarshal(data, &file),
		json.Unmarshal(file[room], &members),
		json.Unmarshal([]byte("{"+member+"}"), &replacement),
	} {
		if step != nil {
			t.Fatal(step)
		}
	}
	for name, value := range replacement {
		members[name] = value
	}
	if file[room], err = json.Marshal(members); err != nil {
		t.Fatal(err)
	}
	if data, err = json.Marshal(file); err != nil {
		t.Fatal(err)
	}
	return data
}

func TestSettingsAndPlaceAreHeldToReason(t *testing.T) {
	read, _, dropped, err := decode([]byte(`{"schema":1,
		"settings":{"language":"fr","theme":"plaid","text_percent":900,"length":"cubit","mass":"lb"},
		"place":{"step":-2,"plan_seen":true,"shown":"aloft"}}`))
	if err != nil || !slices.Equal(dropped, []part{partPlace, partSettings}) {
		t.Fatalf("%v, dropped %v", err, dropped)
	}
	want := State{Settings: Settings{Language: "fr", Mass: "lb"}, Place: Place{PlanSeen: true}}
	if !reflect.DeepEqual(read, want) {
		t.Errorf("read as %+v", read)
	}
}

func TestSeveralLossesAreCounted(t *testing.T) {
	_, _, dropped, err := decode([]byte(`{"schema":1,"answers":{"stature_cm":"x","weight_kg":"x","sex":"x","pillow":5}}`))
	if err != nil || len(dropped) != 4 {
		t.Fatalf("%v, dropped %v", err, dropped)
	}
	notices := droppedNotice(dropped)
	if len(notices) != 1 || notices[0].Key != noticeDroppedMany || notices[0].Args["N"] != 4 {
		t.Errorf("told as %v", notices)
	}
}

func TestFilesThatAreNotOurs(t *testing.T) {
	for _, text := range []string{
		"", "{", "null", "[]", "5", `"chevet"`, "{}", `{"schema":0}`, `{"schema":-1}`, `{"schema":"1"}`, `{"schema":1.5}`,
		`{"schema":1,"answers":[]}`, `{"schema":1,"answers":5}`, `{"schema":1}}`, `{"schema":1,"answers":{"sex":}}`,
		strings.Repeat("\x00", 400), strings.Repeat("[", 20000),
	} {
		if state, _, _, err := decode([]byte(text)); err == nil {
			t.Errorf("%.40q was read as %+v", text, state)
		}
	}
}

// TestNothingInMemoryCanSpoilTheFile saves states that no screen makes.
func TestNothingInMemoryCanSpoilTheFile(t *testing.T) {
	state := everything()
	state.Answers.StatureCM, state.Answers.Mattress.Firmness = math.NaN(), math.Inf(1)
	state.Answers.Typed[FieldShoulders] = strings.Repeat("é", 2<<20)
	data, err := encode(state, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(data) > largestFile {
		t.Fatalf("the file has %d bytes and will be refused", len(data))
	}
	read, _, dropped, err := decode(data)
	if err != nil || len(dropped) > 0 {
		t.Fatalf("%v, dropped %v", err, dropped)
	}
	if read.Answers.StatureCM != 0 || read.Answers.WeightKG != state.Answers.WeightKG || len([]rune(read.Answers.Typed[FieldShoulders])) != longestTyped {
		t.Errorf("%+v", read.Answers)
	}
}

func TestSignsThatThisVersionDoesNotKnowAreKept(t *testing.T) {
	read, _, dropped, err := decode([]byte(`{"schema":1,"answers":{"signs":{"answer":"some","ticked":["from-tomorrow"]}}}`))
	if err != nil || len(dropped) > 0 || !slices.Equal(read.Answers.Signs.Ticked, []safety.Sign{"from-tomorrow"}) {
		t.Errorf("%+v, dropped %v, %v", read.Answers.Signs, dropped, err)
	}
}
