package advice

import (
	"math"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
)

// Bounds of the suggested firmness, and the mismatch from which a change is worth
// thinking of, in points of the shop scale 1 to 10 (evidence.md §2.2).
const (
	softestAdvised  = 4.5
	firmestAdvised  = 8.0
	largeMismatch   = 2.0
	noticedMismatch = 1.0
)

// The firmness labels, which end the message ids firmness.*.
const (
	MediumSoft = "medium-soft"
	MediumFeel = "medium"
	MediumFirm = "medium-firm"
	Firm       = "firm"
)

// FirmnessLabel is the shop's word for a firmness: medium-soft to 4.5, medium to
// 5.5, medium-firm to 7, firm above (evidence.md §2.2).
func FirmnessLabel(firmness float64) string {
	switch {
	case firmness <= 4.5:
		return MediumSoft
	case firmness <= 5.5:
		return MediumFeel
	case firmness < 7.5:
		return MediumFirm
	}
	return Firm
}

// BestFirmness is the suggested firmness, 4.5 to 8 in steps of 0.5. A sleeper of
// several positions, or of none named, gets no term for the position
// (evidence.md §2.2).
func BestFirmness(a profile.Answers) float64 {
	position := body.Position("")
	if positions := positionsOf(a); len(positions) == 1 {
		position = positions[0]
	}
	level := body.LevelFirmness(sleeper(a), position)
	return toHalf(min(max(level, softestAdvised), firmestAdvised))
}

func mattressFor(a profile.Answers) Firmness {
	firmness := Firmness{
		Best:    BestFirmness(a),
		Current: a.Mattress.Firmness,
	}
	firmness.Label = FirmnessLabel(firmness.Best)
	var why string
	firmness.Purchase, why = purchaseFor(a.Mattress, firmness.Best)
	firmness.Why = say(why, values{
		"Best":    firmness.Best,
		"Current": firmness.Current,
		"Sag":     units.Length(deepSagCM),
		"Years":   oldYears,
	})
	return firmness
}

// deepSagCM is the dip that counts as deep (general knowledge), and oldYears the
// age from which a mattress counts as old (evidence.md §2.2).
const (
	deepSagCM = 2.5
	oldYears  = 8
)

// purchaseFor says whether anything need be bought. A mattress is named only for
// a deep sag, old age or a bed that is too soft by 2 points or more; one too firm
// can be softened with a topper, and a small mismatch asks for the pillow first
// (evidence.md §2.2, §7 F2).
func purchaseFor(mattress profile.Mattress, best float64) (purchase Purchase, why string) {
	mismatch := mattress.Firmness - best
	known := mattress.Firmness > 0
	switch {
	case mattress.Sag == profile.SagDeep:
		return NewMattress, "buy.why.sag"
	case mattress.Age == profile.AgeOld:
		return NewMattress, "buy.why.old"
	case known && mismatch <= -largeMismatch:
		return NewMattress, "buy.why.too_soft"
	case known && mismatch >= largeMismatch:
		return TopperFirst, "buy.why.too_firm"
	case known && math.Abs(mismatch) >= noticedMismatch:
		return TopperFirst, "buy.why.a_little_off"
	case known:
		return BuyNothing, "buy.why.nothing"
	}
	return BuyNothing, "buy.why.unknown"
}
