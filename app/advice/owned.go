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

// The messages about the pillow at hand.
const (
	ownedTooLow  = "owned.too_low"
	ownedInside  = "owned.inside"
	ownedTooHigh = "owned.too_high"
)

// ownedFor compares the pillow at hand with the band of tonight's position; nil
// while the person has set no height, or only tries heights that are not those of
// their pillow. The height itself stays as it was given.
func ownedFor(pillow profile.Pillow, band Band) *Owned {
	if !pillow.Moved || pillow.Known == profile.HeightUnknown {
		return nil
	}
	slept := max(0, pillow.HeightCM-AllowanceCM(pillow))
	owned := Owned{HeightCM: pillow.HeightCM, SleptCM: slept, OffCM: slept - band.BestCM}
	key := ownedInside
	switch {
	case slept < band.LowCM:
		key = ownedTooLow
	case slept > band.HighCM:
		key = ownedTooHigh
	}
	owned.Line = say(key, values{
		"Slept":    units.Length(owned.SleptCM),
		"Off":      units.Length(math.Abs(owned.OffCM)),
		"Position": onPosition(band.Position),
	})
	return &owned
}
