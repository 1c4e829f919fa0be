package exercise

import "chevet/app/evidence"

// WorstFeel is the end of the scale from 0, no pain, on which a person says how it
// feels.
const WorstFeel = 10

// Feeling is what an answer on that scale comes to.
type Feeling string

// The feelings (evidence.md §4.1, pain while exercising).
const (
	FeelsFine Feeling = "fine" // 0 to 3: go on
	FeelsSome Feeling = "some" // 4 and 5: go on if it has settled by the next morning
	FeelsMuch Feeling = "much" // 6 to 10: stop and do less
)

// The sources of the feelings, and of when to stop at once, and how strong they are.
const (
	FeelSource   = evidence.SourceID("providephysio")
	StopSource   = evidence.SourceID("fiveds")
	FeelStrength = evidence.Convention
)

// Judge says what an answer comes to, 0 to 10.
func Judge(feel int) Feeling {
	switch {
	case feel <= 3:
		return FeelsFine
	case feel <= 5:
		return FeelsSome
	}
	return FeelsMuch
}
