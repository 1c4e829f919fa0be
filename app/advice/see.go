package advice

import (
	"chevet/app/profile"

	"chevet/app/evidence"
)

// seeSomeoneFor says when to see somebody about what is not urgent
// (evidence.md §5.3, §7 S7).
func seeSomeoneFor(a profile.Answers) []Reason {
	var r reasons
	if a.Has(profile.Snoring) {
		r.add("see.snoring", "cochrane2019", nil)
	}
	r.add("see.physio", "hinge2025", nil)
	r.add("see.doctor", "hinge2025", nil)
	r.add("see.mornings", "hinge2025", nil)
	r.add("see.inflammation", "ng65", nil)
	r.addAs("see.upright", "cary2019", evidence.Survey, nil)
	if !a.Has(profile.Snoring) {
		r.add("see.snoring", "cochrane2019", nil)
	}
	r.addAs("see.signs", "ifompt2020", evidence.Guide, nil)
	return r
}
