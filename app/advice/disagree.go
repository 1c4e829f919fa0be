package advice

import (
	"chevet/app/body"
	"chevet/app/evidence"
	"chevet/app/profile"
	"chevet/app/units"
)

// Flesh outside the bone, in centimetres, that a height taken from the outer edge
// of the shoulder is too high by: the means of men and women (ansur2012;
// evidence.md §1.3).
const (
	fleshLeast = 4.3
	fleshMost  = 4.7
)

// sideFactor is the part of the shoulder width that a web calculator takes for a
// side sleeper on a medium mattress (agentcalc; evidence.md §1.1).
const sideFactor = 0.25

// backByXRay is the height that an X-ray study suggests for the back, in
// centimetres (kim2015; evidence.md §1.1).
const backByXRay = 10.0

// hardMattress is the firmness from which a mattress is called hard here, on the
// scale 1 to 10.
const hardMattress = 8.0

// disagreementsFor says where published advice does not agree, for the case at
// hand (evidence.md §1.2, §8).
func disagreementsFor(a profile.Answers, plan Plan) []Reason {
	var r reasons
	if side, asked := bandOf(plan.Bands, body.Side); asked {
		r.onSideHeights(a, side)
	}
	if back, asked := bandOf(plan.Bands, body.Back); asked && back.BestCM != backByXRay {
		r.add("disagree.back_ten", "kim2015", values{
			"Theirs": units.Length(backByXRay), "Ours": units.Length(back.BestCM),
		})
	}
	r.add("disagree.weight", "allabout", nil)
	if a.Mattress.Firmness > 0 {
		r.add("disagree.mattress_pillow", "optimaleskissen", nil)
	}
	if a.Mattress.Firmness >= hardMattress {
		r.add("disagree.hard_bed", "hkcc2018", nil)
	}
	r.add("disagree.upper_back", "caggiari2021", nil)
	if _, shown := bandOf(plan.Bands, body.Back); shown {
		r.add("disagree.back_best", "cary2019", nil)
	}
	if a.Has(profile.Pregnancy) {
		r.add("disagree.pregnancy_left", "cronin2019", nil)
	}
	if a.Has(profile.ShoulderLeft) || a.Has(profile.ShoulderRight) {
		r.add("disagree.shoulder", "holdaway2018", nil)
	}
	return r
}

func (r *reasons) onSideHeights(a profile.Answers, side Band) {
	person := a.Person()
	shoulders := 2*person.GapCM() + person.HeadBreadthCM()
	r.add("disagree.single_number", "agentcalc", values{
		"Theirs": units.Length(sideFactor * shoulders),
		"Low":    units.Length(side.LowCM),
		"High":   units.Length(side.HighCM),
	})
	r.add("disagree.shop_height", "mattressproducts", values{
		"ShopLow": units.Length(10), "ShopHigh": units.Length(15),
		"StudyLow": units.Length(9), "StudyHigh": units.Length(11),
	})
	r.addAs("disagree.ear_to_shoulder", "ansur2012", evidence.Derived, values{
		"Low": units.Length(fleshLeast), "High": units.Length(fleshMost),
	})
}
