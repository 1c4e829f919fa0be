package wizard_test

import (
	"testing"

	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/screens/parts"
	"chevet/screens/wizard"
)

var (
	unanswered = profile.Signs{}
	none       = profile.Signs{Answer: safety.NoneOfThese}
	unsure     = profile.Signs{Answer: safety.NotSure}
	urgent     = profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Cancer}}
	assessed   = profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Cancer}, Assessed: true}
	emergency  = profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Chest}}
	both       = profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.Chest, safety.Cancer}, Assessed: true}
)

func page(n int) parts.Route { return parts.Route{Room: parts.Wizard, Step: n} }

var (
	safetyRoom = parts.Route{Room: parts.Safety}
	planRoom   = parts.Route{Room: parts.Plan}
)

// TestOnward: the first page is not left without an answer and leads past the safety
// room wherever there is something to say there, also to those who are not sure; from
// there it leads back to where the signs were looked up. The other pages lead to the
// next one, and the last one to the plan.
func TestOnward(t *testing.T) {
	start := parts.Route{}
	for _, c := range []struct {
		name   string
		signs  profile.Signs
		step   int
		resume parts.Route
		want   parts.Route
	}{
		{"not answered", unanswered, 1, start, page(1)},
		{"none", none, 1, start, page(2)},
		{"not sure", unsure, 1, start, safetyRoom},
		{"urgent", urgent, 1, start, safetyRoom},
		{"urgent, looked at", assessed, 1, start, page(2)},
		{"emergency", emergency, 1, start, safetyRoom},
		{"emergency and urgent, looked at", both, 1, start, safetyRoom},
		{"looked up from the plan, not answered", unanswered, 1, planRoom, page(1)},
		{"looked up from the plan, none", none, 1, planRoom, planRoom},
		{"looked up from page 4, none", none, 1, page(4), page(4)},
		{"looked up from page 4, looked at", assessed, 1, page(4), page(4)},
		{"looked up from the plan, not sure", unsure, 1, planRoom, safetyRoom},
		{"looked up from the plan, urgent", urgent, 1, planRoom, safetyRoom},
		{"looked up from the plan, emergency", both, 1, planRoom, safetyRoom},
		{"position", none, 2, start, page(3)},
		{"you", none, 3, start, page(4)},
		{"pillow", none, 4, start, page(5)},
		{"mattress", none, 5, start, page(6)},
		{"supports", none, 6, start, planRoom},
		{"not sure, further on", unsure, 2, start, page(3)},
		{"urgent, looked at, at the end", assessed, 6, start, planRoom},
	} {
		for _, seen := range []bool{false, true} {
			state := profile.State{Answers: profile.Answers{Signs: c.signs}, Place: profile.Place{PlanSeen: seen}}
			if got := wizard.Onward(state, c.step, c.resume); got != c.want {
				t.Errorf("%s: page %d leads on to %v, want %v", c.name, c.step, got, c.want)
			}
		}
	}
}

// TestBackward: every page leads back to the one before, and the first one to where
// the signs were looked up, or to the plan, once there is one.
func TestBackward(t *testing.T) {
	start := parts.Route{}
	for _, c := range []struct {
		step     int
		seen     bool
		resume   parts.Route
		want     parts.Route
		possible bool
	}{
		{1, false, start, planRoom, false},
		{1, true, start, planRoom, true},
		{1, false, page(4), page(4), true},
		{1, true, page(4), page(4), true},
		{2, false, start, page(1), true},
		{2, true, start, page(1), true},
		{3, false, start, page(2), true},
		{4, true, start, page(3), true},
		{5, false, start, page(4), true},
		{6, true, start, page(5), true},
	} {
		for _, signs := range []profile.Signs{unanswered, none, urgent, emergency} {
			state := profile.State{Answers: profile.Answers{Signs: signs}, Place: profile.Place{PlanSeen: c.seen}}
			got, possible := wizard.Backward(state, c.step, c.resume)
			if possible != c.possible || possible && got != c.want {
				t.Errorf("page %d, plan seen %v, from %v: leads back to %v, %v; want %v, %v",
					c.step, c.seen, c.resume, got, possible, c.want, c.possible)
			}
		}
	}
}

// TestAfterSigns: nothing to come back to means the next question.
func TestAfterSigns(t *testing.T) {
	for resume, want := range map[parts.Route]parts.Route{{}: page(2), page(5): page(5), planRoom: planRoom} {
		if got := wizard.AfterSigns(resume); got != want {
			t.Errorf("from %v, the signs lead to %v, want %v", resume, got, want)
		}
	}
}
