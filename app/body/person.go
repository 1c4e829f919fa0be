// Package body owns a person's measures, worked out from what they know, and
// where their head, neck, spine and hips come to lie on a bed.
package body

// Sex chooses between the averages of women and men; unknown takes the mean of
// the two.
type Sex string

// The values of Sex.
const (
	SexUnknown Sex = ""
	Female     Sex = "female"
	Male       Sex = "male"
)

// Position is a sleep position.
type Position string

// The sleep positions.
const (
	Side    Position = "side"
	Back    Position = "back"
	Stomach Position = "stomach"
)

// Positions lists every sleep position in the order in which they are shown.
func Positions() []Position { return []Position{Side, Back, Stomach} }

// Person is what is known of the sleeper. A zero number means "not known".
type Person struct {
	Sex Sex
	// StatureCM is the standing height, 120 to 230 cm.
	StatureCM float64
	// ShouldersCM is the bony shoulder width (biacromial breadth), 25 to 55 cm.
	ShouldersCM float64
	// WeightKG is the body mass, 30 to 250 kg.
	WeightKG float64
	// RoundedBack says that the upper back is rounded, so that the head does not
	// reach the wall when standing against it.
	RoundedBack bool
	// SoreNeck says that the neck hurts or is strained.
	SoreNeck bool
	// SoreLowerShoulder says that a side sleeper lies on a sore shoulder.
	SoreLowerShoulder bool
	// Higher is by how many centimetres the level height that was found in bed lies
	// above the one that the rule reckons; 0 where none was found.
	Higher ByPosition
}

// ByPosition is a length for each position, in centimetres.
type ByPosition struct{ Side, Back, Stomach float64 }

// Of is the place of the length for a position; the side stands for what is none.
func (b *ByPosition) Of(position Position) *float64 {
	switch position {
	case Back:
		return &b.Back
	case Stomach:
		return &b.Stomach
	}
	return &b.Side
}

// Bed is the mattress under the person.
type Bed struct {
	// Firmness runs from 1 (soft) to 10 (firm); 0 means not known, taken as 6.
	Firmness float64
}
