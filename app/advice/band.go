package advice

import (
	"math"

	"chevet/app/body"
	"chevet/app/profile"
)

// Bounds of the recommended heights, in centimetres: the side height stays well
// clear of 5 and under the highest tested, the back height inside the range of
// the review and under the 11 of the laboratory study (sacco2015, radwan2020,
// ren2016; evidence.md §1.6).
const (
	sideFloor, sideCap       = 7.0, 14.0
	backFloor, backCap       = 5.0, 11.0
	stomachFloor, stomachCap = 0.0, 5.0
)

// Limits of the loft classes, in centimetres (saatva; evidence.md §1.1).
const (
	lowBelow  = 7.6
	highAbove = 12.7
)

func boundsCM(position body.Position) (low, high float64) {
	switch position {
	case body.Back:
		return backFloor, backCap
	case body.Stomach:
		return stomachFloor, stomachCap
	}
	return sideFloor, sideCap
}

// BandFor is the recommended pillow height for one position, 0 to 18 cm with its
// width. The bounds of the rule hold its middle, not its ends (evidence.md §1.6). A
// height that was found in bed takes the place of the estimate, and no bound holds it.
func BandFor(position body.Position, a profile.Answers) Band {
	if found, any := foundFor(position, a); any {
		return foundBand(found, a)
	}
	level := body.LevelPillowCM(a.Person(), position, a.Bed())
	held := heldInBounds(position, level)
	best := toHalf(held)
	half := toHalf(HalfBandCM(position, a))
	return Band{
		Position:   position,
		LowCM:      max(0, best-half),
		BestCM:     best,
		HighCM:     best + half,
		Class:      ClassOf(best),
		LevelCM:    level,
		BoundOffCM: held - level,
	}
}

// foundFor is the height found in bed that the plan goes by for a position.
func foundFor(position body.Position, a profile.Answers) (profile.Found, bool) {
	found, any := a.FoundAt(position)
	return found, any && !found.Aside
}

func foundBand(found profile.Found, a profile.Answers) Band {
	best := toHalf(found.HeightCM)
	return Band{
		Position: found.Position,
		LowCM:    max(0, best-foundHalf),
		BestCM:   best,
		HighCM:   best + foundHalf,
		Class:    ClassOf(best),
		LevelCM:  found.HeightCM,
		Found:    true,
		FoundOn:  found.At,
		Outdated: a.Outdated(found),
	}
}

// heldCM is the best height before rounding.
func (b Band) heldCM() float64 {
	if b.Found {
		return b.LevelCM
	}
	return heldInBounds(b.Position, b.LevelCM)
}

// ClassOf is the loft class in which shops sell a height in centimetres: low
// < 7.6 ≤ medium ≤ 12.7 < high (saatva; evidence.md §1.1).
func ClassOf(heightCM float64) Class {
	switch {
	case heightCM < lowBelow:
		return Low
	case heightCM > highAbove:
		return High
	}
	return Medium
}

func heldInBounds(position body.Position, heightCM float64) float64 {
	low, high := boundsCM(position)
	return min(max(heightCM, low), high)
}

// toHalf rounds to the nearest half, halves of it up. The small addend keeps a
// tie that binary fractions put a hair too low.
func toHalf(x float64) float64 {
	return math.Floor(x*2+0.5+1e-9) / 2
}
