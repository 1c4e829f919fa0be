package advice

import (
	"slices"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
)

// warningsFor answers choices that a special case speaks against, the weightiest
// first. The choices stay as they are (evidence.md §3).
func warningsFor(a profile.Answers, plan Plan) []units.Line {
	sidePillow := values{"Best": units.Length(BandFor(body.Side, a).BestCM)}
	var lines []units.Line
	for _, key := range []string{
		signsWarning(plan.Level),
		positionWarning(a),
		shoulderWarning(a),
		stomachWarning(a),
	} {
		if key != "" {
			lines = append(lines, say(key, sidePillow))
		}
	}
	return lines
}

func signsWarning(level safety.Level) string {
	switch level {
	case safety.Urgent:
		return "warning.assessed"
	case safety.Routine:
		return "warning.unsure"
	}
	return ""
}

// positionWarning answers a position that late pregnancy, snoring or reflux speaks
// against, in this order.
func positionWarning(a profile.Answers) string {
	onBack := names(a, body.Back)
	switch {
	case a.Has(profile.Pregnancy) && onBack:
		return "warning.pregnancy_back"
	case a.Has(profile.Pregnancy):
		return ""
	case a.Has(profile.Snoring) && onBack:
		return "warning.snoring_back"
	case a.Has(profile.Snoring):
		return ""
	case a.Has(profile.Reflux) && stanceFor(a).lie == leftSide && usualOf(a) != "" && !names(a, body.Side):
		return "warning.reflux_position"
	}
	return ""
}

// shoulderWarning says how a sore shoulder and the other cases were settled.
func shoulderWarning(a profile.Answers) string {
	left, right := a.Has(profile.ShoulderLeft), a.Has(profile.ShoulderRight)
	onOneSide := a.Has(profile.Pregnancy) || a.Has(profile.Snoring)
	switch {
	case onOneSide && left && right:
		return "warning.side_shoulders"
	case a.Has(profile.Reflux) && left && right:
		return "warning.reflux_shoulders"
	case a.Has(profile.Reflux) && left && onOneSide:
		return "warning.reflux_right"
	case a.Has(profile.Reflux) && left:
		return "warning.reflux_shoulder"
	case !names(a, body.Side):
		return ""
	case left && right:
		return "warning.both_shoulders"
	case left:
		return "warning.left_shoulder"
	case right:
		return "warning.right_shoulder"
	}
	return ""
}

func stomachWarning(a profile.Answers) string {
	if names(a, body.Stomach) {
		return "warning.stomach"
	}
	return ""
}

func names(a profile.Answers, position body.Position) bool {
	return slices.Contains(namedPositions(a), position)
}
