package advice

import (
	"math"

	"chevet/app/profile"
	"chevet/app/units"
)

// AllowanceCM is what the fill of a pillow loses under a head, 0 to 3 cm, to be
// added to a recommended height on the shelf. It is 0 when the height was taken
// squashed. A hint from general knowledge, not from a study (evidence.md §1.4).
func AllowanceCM(pillow profile.Pillow) float64 {
	if pillow.Squashed {
		return 0
	}
	return fillAllowanceCM(pillow.Fill)
}

func fillAllowanceCM(fill profile.Fill) float64 {
	switch fill {
	case profile.Memory:
		return 1
	case profile.Polyester:
		return 2
	case profile.Down:
		return 3
	}
	return 0
}

// ownedFor compares the pillow at hand with the band of tonight's position; nil
// while the person has set no height, or only tries heights that are not those of
// their pillow. The height itself stays as it was given. Where tonight's pillow is one
// for every position, the line names its distance from that one too, and takes the
// towel from it.
func ownedFor(a profile.Answers, plan Plan) *Owned {
	pillow, band := a.Pillow, plan.Bands[0]
	if !pillow.Moved || pillow.Known == profile.HeightUnknown {
		return nil
	}
	slept := max(0, pillow.HeightCM-AllowanceCM(pillow))
	owned := Owned{
		HeightCM: pillow.HeightCM,
		SleptCM:  slept,
		OffCM:    slept - band.BestCM,
		TooLow:   slept < band.LowCM,
		TooHigh:  slept > band.HighCM,
	}
	fromEvery := 0.0
	if how := stanceFor(a); tonightIsForEvery(plan, how) {
		fromEvery = slept - tonightsBestCM(plan, how)
	}
	owned.Line = say(owned.key(fromEvery), values{
		"Slept":    units.Length(owned.SleptCM),
		"Off":      units.Length(math.Abs(owned.OffCM)),
		"Every":    units.Length(math.Abs(fromEvery)),
		"Position": onPosition(band.Position),
	})
	return &owned
}

// key is the message about the pillow at hand, which lies fromEvery cm off tonight's
// height for every position, or 0 where there is none.
func (o Owned) key(fromEvery float64) string {
	switch {
	case o.TooLow && fromEvery < 0:
		return "owned.too_low_for_every"
	case o.TooLow:
		return "owned.too_low"
	case o.TooHigh && fromEvery > 0:
		return "owned.too_high_for_every"
	case o.TooHigh:
		return "owned.too_high"
	}
	return "owned.inside"
}
