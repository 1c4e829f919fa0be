package advice

import (
	"fmt"
	"testing"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
)

func TestEveryPlanOffersWhatItAsksFor(t *testing.T) {
	seen := map[profile.Change]int{}
	for _, position := range append(body.Positions(), "") {
		for _, concern := range append(profile.Concerns(), "") {
			for _, mattress := range []profile.Mattress{{}, {Firmness: 10}, {Firmness: 1, Sag: profile.SagDeep, Age: profile.AgeOld}} {
				answers := profile.Answers{Signs: profile.Signs{Answer: safety.NoneOfThese}, Concerns: []profile.Concern{concern}, Mattress: mattress}
				if position != "" {
					answers.Nights = []profile.Share{{Position: position, Percent: 70}, {Position: body.Back, Percent: 30}}
				}
				plan := Make(answers)
				offers := TrialsOf(plan)
				had := map[string]bool{}
				for _, offer := range offers {
					seen[offer.Change]++
					if had[fmt.Sprint(offer)] {
						t.Errorf("%s, %s: %+v is offered twice", position, concern, offer)
					}
					had[fmt.Sprint(offer)] = true
					var trials profile.Trials
					trials.Start(offer, "2026-11-24")
					if offer.HeightCM*2 != float64(int(offer.HeightCM*2)) {
						t.Errorf("a height of %v is offered", offer.HeightCM)
					}
				}
				if plan.Tonight[0].Key == "tonight.position.own" || plan.Tonight[0].Key == "tonight.position.own_mixed" {
					offers = append([]profile.Trial{{Change: profile.ChangePosition}}, offers...) // nothing new to try
				}
				if offers[0].Change != profile.ChangePosition || offers[1].Change != profile.ChangePillow {
					t.Errorf("%s, %s: offered are %+v", position, concern, offers)
				}
			}
		}
	}
	for _, change := range profile.Changes() {
		if seen[change] == 0 {
			t.Errorf("%s is never offered", change)
		}
	}
	if _, ok := TrialOf(Plan{}, Make(profile.Answers{}).Tonight[0]); ok {
		t.Error("a plan that is held back offers something")
	}
}
