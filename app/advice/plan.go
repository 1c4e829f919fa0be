// Package advice owns the rules: from answers to a plan in which every number
// carries its reason, its source and the strength of that source. It returns
// keys and numbers, never sentences.
package advice

import (
	"math"
	"time"

	"chevet/app/body"
	"chevet/app/evidence"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
)

// Class is the loft class in which shops sell a height.
type Class string

// The loft classes: low < 7.6 cm ≤ medium ≤ 12.7 cm < high (saatva, topsleep;
// evidence.md §1.1).
const (
	Low    Class = "low"
	Medium Class = "medium"
	High   Class = "high"
)

// Band is a recommended pillow height for one sleep position. Its heights are
// those of a firm, unloaded pillow, in centimetres, in steps of 0.5.
type Band struct {
	Position              body.Position
	LowCM, BestCM, HighCM float64
	Class                 Class
	// LevelCM is the height at which the neck would be level, not rounded and not
	// held inside the bounds of the rule.
	LevelCM float64
	// BoundOffCM is how far a bound of the rule keeps the best height from the
	// level one: positive when the best height is higher. 0 when none binds.
	BoundOffCM float64

	// Found says that the height was found in bed and not estimated, FoundOn when: zero
	// where that is not known. Outdated says that an answer has changed since that
	// moves the level, so that the check is worth repeating.
	Found, Outdated bool
	FoundOn         time.Time
}

// Basis says what the height of the band rests on: found in bed, and when, or
// estimated.
func (b Band) Basis() units.Line {
	switch {
	case b.Found && b.FoundOn.IsZero():
		return say("fit.basis.found", nil)
	case b.Found:
		return say("fit.basis.found_on", values{"Day": b.FoundOn})
	}
	return say("fit.basis.estimated", nil)
}

// leastShownCM is the smallest length, in centimetres, that shows once rounded to
// a tenth.
const leastShownCM = 0.05

// Held says that a bound of the rule holds the best height off the level one, by
// as much as can be shown.
func (b Band) Held() bool { return math.Abs(b.BoundOffCM) >= leastShownCM }

// Topic is the subject of a reason.
type Topic string

// The topics.
const (
	TopicPosition Topic = "position"
	TopicPillow   Topic = "pillow"
	TopicMattress Topic = "mattress"
	TopicSupports Topic = "supports"
	TopicExpect   Topic = "expect"
)

// Topics lists every topic in the order in which the reasons are given.
func Topics() []Topic {
	return []Topic{TopicPosition, TopicPillow, TopicMattress, TopicSupports, TopicExpect}
}

// Reason is why the plan says something, with the source that carries it.
type Reason struct {
	units.Line
	// Topic is its subject; empty for what stands under a heading of its own.
	Topic    Topic
	Source   evidence.SourceID
	Year     int
	Strength evidence.Strength
}

// SupportAdvice is what the plan says of one small pillow.
type SupportAdvice struct {
	Place profile.Support
	// Suggested says that the rules ask for it; Chosen that the person did.
	Suggested, Chosen bool
	// With is what in the house can serve; empty when the person did not say.
	With profile.Thing
	units.Line
}

// Purchase is what the plan says about buying.
type Purchase string

// The purchases: nothing, a topper or pillow first, or a mattress worth thinking of.
const (
	BuyNothing  Purchase = "nothing"
	TopperFirst Purchase = "topper"
	NewMattress Purchase = "mattress"
)

// Firmness is the mattress advice.
type Firmness struct {
	// Best is the suggested firmness, 4.5 to 8 in steps of 0.5.
	Best float64
	// Label is medium-soft, medium, medium-firm or firm.
	Label string
	// Current is the firmness of the mattress at hand; 0 when not known.
	Current  float64
	Purchase Purchase
	Why      units.Line
}

// Owned is how the pillow at hand compares with the band of tonight's position.
type Owned struct {
	// HeightCM is its height as given, SleptCM the height left under a head.
	HeightCM, SleptCM float64
	// OffCM is SleptCM less the best height: negative is too low.
	OffCM float64
	// TooLow and TooHigh say that it lies outside the band.
	TooLow, TooHigh bool
	units.Line
}

// Mixed is one pillow for a person who sleeps in more than one position.
type Mixed struct {
	// MeanCM is the mean of the best heights, weighted by the shares of the night, or
	// the best of tonight's position where a special case asks for another than that.
	MeanCM float64
	// MiddleCM and SidesCM are the heights of a contoured pillow that serves the
	// back with its middle and the side with its ends; 0 for other mixtures.
	MiddleCM, SidesCM float64
	units.Line
}

// Plan is tonight's plan. It is a pure function of the answers.
type Plan struct {
	// Level is how urgent the ticked warning signs are. In an emergency the rest
	// of the plan is empty; when urgent and not yet assessed it is held back too.
	Level safety.Level
	// Held says that the recommendation is held back by Level.
	Held bool

	// Positions are those asked for, the usual one first; all three when none was.
	Positions []body.Position
	// Bands hold the position to lie in tonight first, then the others of
	// Positions. A special case may ask for one that is not of Positions.
	Bands []Band
	// OnRightSide says that the side to lie on tonight is the right one.
	OnRightSide bool
	Mixed       *Mixed
	Owned       *Owned
	// AllowanceCM is what a soft fill adds to the height on the shelf, 0 to 3 cm.
	AllowanceCM float64
	Mattress    Firmness
	Supports    []SupportAdvice

	// Tonight is the plan in three to five lines.
	Tonight []units.Line
	// Warnings answer a choice that a special case speaks against; the choice
	// itself stays.
	Warnings []units.Line
	Reasons  []Reason
	// WouldChange says what would change the plan, DisagreeWith where sources do
	// not agree, SeeSomeone when to see somebody.
	WouldChange []units.Line
	Disagree    []Reason
	SeeSomeone  []Reason
}
