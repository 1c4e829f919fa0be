package fit

import "math"

// Outcome is how a check ended.
type Outcome string

// The outcomes: a height was found; the signs could not be told, or contradict each
// other; every height tried was on the same side, so that the level one lies
// further on.
const (
	Found  Outcome = "found"
	Unsure Outcome = "unsure"
	Beyond Outcome = "beyond"
)

// widestCM is how far apart the heights that were ruled out may lie, in centimetres,
// for the middle between them to count as found after the last round: that middle is
// then no further than a centimetre from level.
const widestCM = 2.0

// over says that nothing is left to do.
func (c Check) over() bool {
	last, any := c.last()
	if !any {
		return false
	}
	verdict, settled := last.verdict()
	low, high := c.Between()
	return settled && (verdict == Level || verdict == CantTell || len(c.Rounds) >= MostRounds || high-low <= StepCM)
}

// End is how the check ended, and the height that was found, in centimetres. Before
// its end it is Unsure.
func (c Check) End() (outcome Outcome, heightCM float64) {
	if !c.over() {
		return Unsure, 0
	}
	low, high := c.Between()
	switch verdict := c.Verdict(); {
	case verdict == Level:
		return Found, c.Rounds[len(c.Rounds)-1].HeightCM
	case verdict == CantTell:
		return Unsure, 0
	case high-low <= widestCM:
		return Found, math.Round(c.Ask()/StepCM) * StepCM
	}
	return Beyond, 0
}
