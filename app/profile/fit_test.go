package profile

import (
	"math"
	"reflect"
	"slices"
	"testing"
	"time"

	"chevet/app/body"
)

func TestEveryMemberOfTheFitBelongsToAPart(t *testing.T) {
	if fields := reflect.TypeFor[fitFile]().NumField(); fields != len(fitParts) {
		t.Errorf("%d members for %d fields", len(fitParts), fields)
	}
}

func TestWhatCannotBeRightOfTheFitIsLeftOutAlone(t *testing.T) {
	noFound := func(s *State) { s.Answers.Found = nil }
	noCheck := func(s *State) { s.Fit.Check = nil }
	for _, c := range []struct {
		member string // of the fit, in place of the right one
		part   part
		left   func(*State)
	}{
		{`"check": 5`, partCheck, noCheck},
		{`"check": {"position":"upright"}`, partCheck, noCheck},
		{`"check": {"position":"side","method":"towels","looker":"helper","ready":true,"best_cm":10,"half_cm":2,"rounds":[{"height_cm":500}]}`, partCheck, noCheck},
		{`"check": {"position":"side","method":"towels","looker":"helper","ready":true,"best_cm":10,"half_cm":2,"rounds":[{"height_cm":"x"}]}`, partCheck, noCheck},
		{`"check": {"position":"side","method":"towels","looker":"helper","rounds":[{"height_cm":5}]}`, partCheck, noCheck},
		{`"found": {}`, partFound, noFound},
		{`"found": [{"position":"upright","height_cm":9},{"position":"side","height_cm":-1},{"position":"side","height_cm":26},
			{"position":"side","height_cm":9,"at":"1999-01-01T00:00:00Z"}]`, partFound, noFound},
		{`"found": [{"position":"back","height_cm":9},{"position":"back","height_cm":8}]`, partFound, func(s *State) {
			s.Answers.Found = []Found{{Position: body.Back, HeightCM: 9}}
		}},
		{`"found": [{"position":"back","height_cm":9,"mattress":{"firmness":11,"sag":"huge","age":"new"}}]`, partFound, func(s *State) {
			s.Answers.Found = []Found{{Position: body.Back, HeightCM: 9, Mattress: Mattress{Age: AgeNew}}}
		}},
	} {
		read, _, dropped, err := decode(fileWith(t, memberFit, c.member))
		want := everything()
		c.left(&want)
		if err != nil || !reflect.DeepEqual(read, want) || !slices.Equal(dropped, []part{c.part}) {
			t.Errorf("%s: dropped %v, read %+v and %+v: %v", c.member, dropped, read.Fit.Check, read.Answers.Found, err)
		}
	}
}

func TestAnOlderFileHasNoFit(t *testing.T) {
	read, others, dropped, err := decode([]byte(`{"schema":1,"answers":{"weight_kg":68}}`))
	if err != nil || len(dropped) > 0 || len(others) > 0 || !read.Equal(State{Answers: Answers{WeightKG: 68}}) {
		t.Errorf("read %+v, %v, dropped %v: %v", read, others, dropped, err)
	}
}

func TestAFoundHeightTakesThePlaceOfAnEarlierOne(t *testing.T) {
	a := Answers{Mattress: Mattress{Firmness: 5}, Concerns: []Concern{Neck}}
	a.KeepFound(body.Side, 9, noon())
	before := a.Clone()
	a.KeepFound(body.Back, 7, noon())
	a.KeepFound(body.Side, 11, noon().In(time.FixedZone("", 3600)))
	found, any := a.FoundAt(body.Side)
	if want := (Found{Position: body.Side, HeightCM: 11, At: noon(), Mattress: Mattress{Firmness: 5}, SoreNeck: true}); !any || found != want || len(a.Found) != 2 {
		t.Errorf("found %+v of %+v", found, a.Found)
	}
	if a.SetAside(body.Side, true); before.Found[0].HeightCM != 9 || !a.Found[1].Aside || a.Found[0].Aside {
		t.Errorf("set aside %+v, before %+v", a.Found, before.Found)
	}
}

func TestWhenAFoundHeightIsOutdated(t *testing.T) {
	then := Mattress{Firmness: 5, Sag: SagNone, Age: AgeOld}
	for name, c := range map[string]struct {
		position body.Position
		change   func(*Answers)
		want     bool
	}{
		"nothing":          {body.Side, func(*Answers) {}, false},
		"firmness":         {body.Side, func(a *Answers) { a.Mattress.Firmness = 6 }, true},
		"firmness unknown": {body.Side, func(a *Answers) { a.Mattress.Firmness = 0 }, false},
		"sag":              {body.Side, func(a *Answers) { a.Mattress.Sag = SagDeep }, true},
		"age":              {body.Back, func(a *Answers) { a.Mattress.Age = AgeNew }, true},
		"stature":          {body.Side, func(a *Answers) { a.StatureCM = 190 }, false},
		"rounded, side":    {body.Side, func(a *Answers) { a.Toggle(RoundedBack) }, false},
		"rounded, back":    {body.Back, func(a *Answers) { a.Toggle(RoundedBack) }, true},
		"sore, back":       {body.Back, func(a *Answers) { a.Toggle(Neck) }, false},
		"sore, stomach":    {body.Stomach, func(a *Answers) { a.Toggle(Neck) }, true},
		"learned afterwards": {body.Side, func(a *Answers) {
			a.Mattress = Mattress{}
			a.KeepFound(body.Side, 10, noon())
			a.Mattress = then
		}, false},
	} {
		a := Answers{Mattress: then}
		a.KeepFound(c.position, 10, noon())
		c.change(&a)
		found, _ := a.FoundAt(c.position)
		if got := a.Outdated(found); got != c.want {
			t.Errorf("%s: outdated %v", name, got)
		}
	}
}

// TestAFoundHeightIsLevel: the body lies level on the height found, unless it was set
// aside.
func TestAFoundHeightIsLevel(t *testing.T) {
	a := Answers{Sex: body.Female, StatureCM: 163, Mattress: Mattress{Firmness: 3}}
	ruled := body.LevelPillowCM(a.Person(), body.Side, a.Bed())
	a.KeepFound(body.Side, 12, noon())
	if level := body.LevelPillowCM(a.Person(), body.Side, a.Bed()); math.Abs(level-12) > 1e-9 {
		t.Errorf("level at %g", level)
	}
	a.SetAside(body.Side, true)
	if level := body.LevelPillowCM(a.Person(), body.Side, a.Bed()); level != ruled {
		t.Errorf("set aside: level at %g, not %g", level, ruled)
	}
}
