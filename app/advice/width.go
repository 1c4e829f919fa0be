package advice

import (
	"chevet/app/body"
	"chevet/app/profile"
)

// Half-widths of the pillow band, in centimetres (evidence.md §1.3, §1.6).
const (
	// measuredHalf is what remains when everything is known.
	measuredHalf = 1.5
	// firmnessHalf is one point of firmness: the rule moves the pillow 0.7 cm a
	// point, and who does not know their mattress is taken to be one point off.
	firmnessHalf = 0.7
	// backSlope is how much of an error in the gap reaches the back height.
	backSlope = 0.4
)

// foundHalf is half of the band of a height found in bed, in centimetres: 0.5 that
// the check comes within for nearly everybody whose answers are no worse than it
// reckons with (app/fit), and 0.5 for the ruler and for how firmly a stack is folded.
// Derived; nobody has tested such a check (spinefit for the method; evidence.md §1.5).
const foundHalf = 1.0

// Errors of the gap between head and shoulder that 90 of 100 people stay within,
// in centimetres (ansur2012; evidence.md §1.3). The first two hold the tape's own
// error as well.
const (
	gapErrorShouldersAndSex = 1.0
	gapErrorShoulders       = 1.15
	gapErrorStatureAndSex   = 1.3
	gapErrorSex             = 1.5
	gapErrorStature         = 1.7
	gapErrorNothing         = 2.4
)

// Measure is something about the sleeper or the bed that may be left out.
type Measure string

// The measures.
const (
	MeasureStature   Measure = "stature"
	MeasureSex       Measure = "sex"
	MeasureShoulders Measure = "shoulders"
	MeasureWeight    Measure = "weight"
	MeasureFirmness  Measure = "firmness"
)

// Measures lists every measure in the order in which they are asked.
func Measures() []Measure {
	return []Measure{MeasureStature, MeasureSex, MeasureShoulders, MeasureWeight, MeasureFirmness}
}

// HalfBandCM is half the width of the pillow band in centimetres, not rounded:
// 1.5 when shoulders, sex and firmness are known. Lying on the side adds what
// the 90 % error of the gap exceeds 1.0 by, lying on the back 0.4 of it, as the
// rule does with the gap itself; both add 0.7, one point of firmness, when the
// firmness is not known. On the stomach it is always 1.5: neither the gap nor the
// mattress is part of that rule. Knowing more never makes it larger
// (derived from ansur2012; evidence.md §1.3, §1.6). For a height found in bed it is 1.0,
// whatever else is known.
func HalfBandCM(position body.Position, a profile.Answers) float64 {
	if _, any := foundFor(position, a); any {
		return foundHalf
	}
	return knownOf(a).halfBandCM(position)
}

// CostCM is how much wider, in centimetres each side and not rounded, a band of the
// plan is for leaving measure out, given what else is known: the one that it widens most.
// The weight costs nothing: it is no part of the pillow rule. Nor does anything where
// the height was found in bed.
func CostCM(a profile.Answers, measure Measure) float64 {
	cost, known := 0.0, knownOf(a)
	for _, position := range shownPositions(a) {
		if _, found := foundFor(position, a); !found {
			cost = max(cost, known.with(measure, false).halfBandCM(position)-known.with(measure, true).halfBandCM(position))
		}
	}
	return cost
}

// Knows says that a measure is given.
func Knows(a profile.Answers, measure Measure) bool {
	if measure == MeasureWeight {
		return a.WeightKG > 0
	}
	return knownOf(a).has(measure)
}

// known says which of the measures that move the pillow are known.
type known struct {
	stature, sex, shoulders, firmness bool
}

func knownOf(a profile.Answers) known {
	return known{
		stature:   a.StatureCM > 0,
		sex:       a.Sex != body.SexUnknown,
		shoulders: a.ShouldersCM > 0,
		firmness:  a.Mattress.Firmness > 0,
	}
}

func (k known) has(measure Measure) bool { return k.with(measure, true) == k }

func (k known) with(measure Measure, isKnown bool) known {
	switch measure {
	case MeasureStature:
		k.stature = isKnown
	case MeasureSex:
		k.sex = isKnown
	case MeasureShoulders:
		k.shoulders = isKnown
	case MeasureFirmness:
		k.firmness = isKnown
	}
	return k
}

func (k known) halfBandCM(position body.Position) float64 {
	if position == body.Stomach {
		return measuredHalf
	}
	slope := 1.0
	if position == body.Back {
		slope = backSlope
	}
	half := measuredHalf + slope*(k.gapErrorCM()-gapErrorShouldersAndSex)
	if !k.firmness {
		half += firmnessHalf
	}
	return half
}

func (k known) gapErrorCM() float64 {
	switch {
	case k.shoulders && k.sex:
		return gapErrorShouldersAndSex
	case k.shoulders:
		return gapErrorShoulders
	case k.stature && k.sex:
		return gapErrorStatureAndSex
	case k.sex:
		return gapErrorSex
	case k.stature:
		return gapErrorStature
	}
	return gapErrorNothing
}
