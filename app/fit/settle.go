package fit

import "math"

// leadAsked is by how many the answers for one verdict must lead those for any other
// to settle a round: the three signs agree, or further looks make up for one that
// does not. At one wrong answer in ten, three wrong ones that lead come less than
// once in 700 rounds. leadLeft is the lead that settles a round when all looks are
// used up.
const (
	leadAsked = 3
	leadLeft  = 1
)

// verdict is what the signs of a round say together: CantTell where they do not
// agree or nothing could be seen.
func (r Round) verdict() (verdict Answer, settled bool) {
	count := map[Answer]int{}
	for _, look := range r.Looks {
		count[look]++
	}
	leader, lead := CantTell, 0
	for _, answer := range []Answer{TooLow, Level, TooHigh} {
		others := 0
		for _, other := range []Answer{TooLow, Level, TooHigh} {
			if other != answer {
				others = max(others, count[other])
			}
		}
		if count[answer]-others > lead {
			leader, lead = answer, count[answer]-others
		}
	}
	switch {
	case lead >= leadAsked:
		return leader, true
	case len(r.Looks) >= signsEach && count[CantTell] == len(r.Looks):
		return CantTell, true
	case len(r.Looks) < MostLooks:
		return CantTell, false
	case lead >= leadLeft:
		return leader, true
	}
	return CantTell, true
}

func (r Round) settled() bool {
	_, settled := r.verdict()
	return settled
}

// Verdict is what the last settled round said, and CantTell where there is none.
func (c Check) Verdict() Answer {
	for i := len(c.Rounds) - 1; i >= 0; i-- {
		if verdict, settled := c.Rounds[i].verdict(); settled {
			return verdict
		}
	}
	return CantTell
}

// Between is between which heights the level one lies: above every height shown to
// be too low and below every one shown to be too high, in centimetres. It only shrinks.
func (c Check) Between() (low, high float64) {
	low, high = -StepCM, HighestCM+StepCM
	for _, round := range c.Rounds {
		switch verdict, _ := round.verdict(); verdict {
		case TooLow:
			low = max(low, round.HeightCM)
		case TooHigh:
			high = min(high, round.HeightCM)
		}
	}
	return low, high
}

// What the search reckons with, in centimetres. A band holds about nine in ten
// people, so half of it is 1.6 standard deviations (evidence.md §1.3); farPart of
// people are taken to be anywhere within reach of the plan's height, for no rule for
// it was ever checked (evidence.md §0). Three rounds can search as far as reachCM to
// both sides, so that a first height that tells nothing costs no result.
const (
	bandSigmas = 1.6
	farPart    = 0.06
	reachCM    = 7.0
)

// weight is how likely the plan makes a height, before any sign is seen.
func (c Check) weight(heightCM float64) float64 {
	sigma := c.HalfCM / bandSigmas
	off := (heightCM - c.BestCM) / sigma
	return (1-farPart)*math.Exp(-off*off/2)/(sigma*math.Sqrt(2*math.Pi)) + farPart/(2*reachCM)
}

// open are the heights that no sign has ruled out, lowest first, in steps: those
// within reach of the plan's height, or all where none of these is left.
func (c Check) open() []float64 {
	low, high := c.Between()
	var near, all []float64
	for h := 0.0; h <= HighestCM; h += StepCM {
		if h <= low || h >= high {
			continue
		}
		all = append(all, h)
		if math.Abs(h-c.BestCM) <= reachCM {
			near = append(near, h)
		}
	}
	if len(near) > 0 {
		return near
	}
	return all
}

// searchable is how many heights a number of rounds can search to the end. With no
// round left, the middle one of three is within half a centimetre of both others;
// each round rules out the height tried and one side of it.
func searchable(rounds int) int {
	heights := 3
	for range rounds {
		heights = 2*heights + 1
	}
	return heights
}

// Ask is the height to make next, or to end with, in centimetres: of the heights
// still open the one with as much likelihood below it as above, moved as far as it
// takes for the rounds that are left to search either side. Where no height is open
// it lies between the two nearest that were ruled out.
func (c Check) Ask() float64 {
	heights := c.open()
	if len(heights) == 0 {
		low, high := c.Between()
		return (max(low, 0) + min(high, HighestCM)) / 2
	}
	last := len(heights) - 1
	beside := searchable(MostRounds - len(c.Rounds) - 1)
	least, most := last-beside, beside
	if least > most || len(c.Rounds) == MostRounds {
		return heights[last/2]
	}
	return heights[min(max(c.median(heights), least, 0), most, last)]
}

// median is the place of the height with as much likelihood below it as above.
func (c Check) median(heights []float64) int {
	sum := 0.0
	for _, h := range heights {
		sum += c.weight(h)
	}
	passed := 0.0
	for i, h := range heights {
		passed += c.weight(h)
		if passed >= sum/2 {
			return i
		}
	}
	return len(heights) - 1
}
