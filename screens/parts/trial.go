package parts

import (
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/locales"
)

// TrialName names a change that is tried, without saying since when.
func TrialName(words *locales.Speaker, t profile.Trial) string {
	switch {
	case t.Change == profile.ChangePillow && t.HeightCM == 0:
		return words.T("trial.no_pillow")
	case t.Change == profile.ChangePillow:
		return words.T("trial.what.pillow", "Height", units.Length(t.HeightCM))
	case t.Change == profile.ChangePosition:
		return words.T("trial.what.position", "Position", words.Lower(words.T("position."+string(t.Position))))
	case t.Change == profile.ChangeSupport:
		return words.T("trial.what.support", "Place", words.Lower(words.T("support."+string(t.Place))))
	}
	return words.T("trial.what." + string(t.Change))
}

// TrialSince says what is tried and since when, or from when until when it was.
func TrialSince(words *locales.Speaker, t profile.Trial) string {
	since := DateOf(words, t.Since)
	if t.Until == "" {
		return words.T("trial.since", "What", TrialName(words, t), "Since", since)
	}
	return words.T("trial.until", "What", TrialName(words, t), "Since", since, "Until", DateOf(words, t.Until))
}

// DateOf writes a day in words, or as it stands where there is no such day.
func DateOf(words *locales.Speaker, day profile.Day) string {
	moment, known := day.Time()
	if !known {
		return string(day)
	}
	return words.Date(moment)
}
