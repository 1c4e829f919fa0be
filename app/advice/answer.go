package advice

import (
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
)

// warningsFor answers choices that a special case speaks against, the weightiest
// first. The choices stay as they are (evidence.md §3).
func warningsFor(a profile.Answers, plan Plan) []units.Line {
	var lines []units.Line
	warn := func(when bool, key string, args values) {
		if when {
			lines = append(lines, say(key, args))
		}
	}
	_, onSide := bandOf(plan.Bands, body.Side)
	_, onBack := bandOf(plan.Bands, body.Back)
	_, onStomach := bandOf(plan.Bands, body.Stomach)
	named := usualOf(a) != ""
	left, right := a.Has(profile.ShoulderLeft), a.Has(profile.ShoulderRight)
	sideOnly := a.Has(profile.Pregnancy) || a.Has(profile.Snoring)
	sidePillow := values{"Best": units.Length(BandFor(body.Side, a).BestCM)}

	warn(plan.Level == safety.Urgent, "warning.assessed", nil)
	warn(plan.Level == safety.Routine, "warning.unsure", nil)
	warn(a.Has(profile.Pregnancy) && onBack && named, "warning.pregnancy_back", sidePillow)
	warn(a.Has(profile.Snoring) && onBack && named && !a.Has(profile.Pregnancy), "warning.snoring_back", sidePillow)
	warn(a.Has(profile.Reflux) && !left && !onSide && named && !sideOnly, "warning.reflux_position", sidePillow)
	warn(a.Has(profile.Reflux) && left && right && !sideOnly, "warning.reflux_shoulders", nil)
	warn(a.Has(profile.Reflux) && left && !right && !sideOnly, "warning.reflux_shoulder", nil)
	warn(a.Has(profile.Reflux) && left && !right && sideOnly, "warning.reflux_right", nil)
	warn(sideOnly && left && right, "warning.side_shoulders", nil)
	warn(onSide && named && left && right && !sideOnly, "warning.both_shoulders", nil)
	warn(onSide && named && left && !right && !a.Has(profile.Reflux), "warning.left_shoulder", nil)
	warn(onSide && named && right && !left, "warning.right_shoulder", nil)
	warn(onStomach && named, "warning.stomach", sidePillow)
	return lines
}
