package body

// Head breadths used to turn a shoulder width into a gap, in centimetres
// (ansur; evidence.md §1.3).
const (
	headBreadthMale    = 15.4
	headBreadthFemale  = 14.8
	headBreadthUnknown = 15.1
)

// DefaultFirmness stands for a mattress whose firmness is not known, on the
// scale 1 (soft) to 10 (firm) (evidence.md §1.6).
const DefaultFirmness = 6.0

// Mean statures that stand for one that is not known, in centimetres
// (ansur; evidence.md §1.3). Unknown sex takes the mean of the two.
const (
	meanStatureMale   = 175.6
	meanStatureFemale = 162.8
)

// HeadBreadthCM is the average breadth of the head, 14.8 to 15.4 cm
// (ansur; evidence.md §1.3).
func (p Person) HeadBreadthCM() float64 {
	switch p.Sex {
	case Male:
		return headBreadthMale
	case Female:
		return headBreadthFemale
	}
	return headBreadthUnknown
}

// StatureOrMeanCM is the stature, or the average of the sex where it is not
// known (ansur; evidence.md §1.3).
func (p Person) StatureOrMeanCM() float64 {
	if p.StatureCM > 0 {
		return p.StatureCM
	}
	switch p.Sex {
	case Male:
		return meanStatureMale
	case Female:
		return meanStatureFemale
	}
	return (meanStatureMale + meanStatureFemale) / 2
}

// GapCM is the bony gap between the side of the head and the tip of the
// shoulder: measured when the shoulder width is known, else estimated from the
// stature (ansur; evidence.md §1.3).
func (p Person) GapCM() float64 {
	if p.ShouldersCM > 0 {
		return (p.ShouldersCM - p.HeadBreadthCM()) / 2
	}
	stature := p.StatureOrMeanCM()
	switch p.Sex {
	case Male:
		return 0.547 + 0.0713*stature
	case Female:
		return -1.219 + 0.0743*stature
	}
	return -0.336 + 0.0728*stature
}

// FirmnessOrDefault is the firmness, or DefaultFirmness where it is not known.
func (b Bed) FirmnessOrDefault() float64 {
	if b.Firmness <= 0 {
		return DefaultFirmness
	}
	return b.Firmness
}

// firmnessShift is how much a mattress firmer or softer than 6 moves the level
// pillow height: 0.7 cm a point, held between the softest and firmest effect
// (hong2022, allabout; evidence.md §1.6).
func firmnessShift(bed Bed, softest, firmest float64) float64 {
	return clamp(0.7*(bed.FirmnessOrDefault()-DefaultFirmness), softest, firmest)
}

// LevelPillowCM is the height of a firm, unloaded pillow on which the neck lies
// level. It is the geometry alone, and what was found in bed to lie above it: the
// bounds inside which advice holds a recommendation are not applied (evidence.md
// §1.6).
func LevelPillowCM(p Person, position Position, bed Bed) float64 {
	return ruledPillowCM(p, position, bed) + *p.Higher.Of(position)
}

func ruledPillowCM(p Person, position Position, bed Bed) float64 {
	switch position {
	case Back:
		level := 8 + 0.4*(p.GapCM()-12) + firmnessShift(bed, -2, 0)
		if p.RoundedBack {
			level++
		}
		return level
	case Stomach:
		if p.SoreNeck {
			return 0
		}
		return 2.5
	}
	return p.GapCM() - 1.5 + firmnessShift(bed, -2.5, 1.5)
}

// LevelFirmness is the firmness at which shoulders and hips sink alike, on the
// scale 1 (soft) to 10 (firm), before bounds and rounding. An empty position
// stands for a sleeper of several positions (kovacs2003 for the centre, shop
// convention for position and weight; evidence.md §2.2).
func LevelFirmness(p Person, position Position) float64 {
	firmness := DefaultFirmness + positionFirmness(position)
	if p.WeightKG > 0 {
		firmness += clamp((p.WeightKG-80)/40, -1, 1.5)
	}
	if position == Side && p.SoreLowerShoulder {
		firmness -= 0.5
	}
	return firmness
}

func positionFirmness(position Position) float64 {
	switch position {
	case Side:
		return -0.5
	case Back:
		return 0.5
	case Stomach:
		return 1
	}
	return 0
}

func clamp(x, low, high float64) float64 {
	return min(max(x, low), high)
}
