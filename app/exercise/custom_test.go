package exercise

import (
	"slices"
	"strings"
	"testing"
)

func TestComplaintsNameTheField(t *testing.T) {
	good := Custom{ID: "own-1", Name: strings.Repeat("é", 80), Steps: make([]string, 12), Reps: 200, HoldSeconds: 600}
	for i := range good.Steps {
		good.Steps[i] = strings.Repeat("é", 300)
	}
	if list := good.Complaints(); len(list) > 0 {
		t.Errorf("complaints about what is well: %+v", list)
	}
	cases := []struct {
		change func(*Custom)
		field  Field
		step   int
		key    string
	}{
		{func(c *Custom) { c.Name = " \t" }, FieldName, 0, noName},
		{func(c *Custom) { c.Name = strings.Repeat("é", 81) }, FieldName, 0, longName},
		{func(c *Custom) { c.Steps = nil }, FieldSteps, 0, noSteps},
		{func(c *Custom) { c.Steps = append(c.Steps, "One more.") }, FieldSteps, 12, manySteps},
		{func(c *Custom) { c.Steps[3] = "\n" }, FieldSteps, 3, emptyStep},
		{func(c *Custom) { c.Steps[11] = strings.Repeat("é", 301) }, FieldSteps, 11, longStep},
		{func(c *Custom) { c.Reps = 0 }, FieldReps, 0, repsOutside},
		{func(c *Custom) { c.Reps = 10000 }, FieldReps, 0, repsOutside},
		{func(c *Custom) { c.HoldSeconds = -1 }, FieldHold, 0, holdOutside},
		{func(c *Custom) { c.HoldSeconds = 601 }, FieldHold, 0, holdOutside},
	}
	for _, c := range cases {
		bad := good
		bad.Steps = slices.Clone(good.Steps)
		c.change(&bad)
		list := bad.Complaints()
		if len(list) != 1 || list[0].Field != c.field || list[0].Step != c.step || list[0].Line.Key != c.key {
			t.Errorf("%s: %+v", c.key, list)
		}
		if !slices.Contains(ComplaintKeys(), c.key) {
			t.Errorf("%s is not listed", c.key)
		}
	}
	if n := len((Custom{}).Complaints()); n != 3 {
		t.Errorf("an empty exercise has %d complaints, not one each on name, steps and repetitions", n)
	}
}
