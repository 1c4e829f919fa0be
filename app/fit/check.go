// Package fit owns the check of a pillow's height in bed: from any height, over at
// most four rounds of named signs, to the height at which head and neck lie level.
// It is a pure state machine: what there is to do next follows from the answers
// alone, which are all that is kept.
package fit

import (
	"math"
	"slices"

	"chevet/app/body"
)

// Answer is what one sign showed.
type Answer string

// The answers.
const (
	TooLow   Answer = "low"
	Level    Answer = "level"
	TooHigh  Answer = "high"
	CantTell Answer = "unsure"
)

// Answers lists every answer in the order in which they are shown.
func Answers() []Answer { return []Answer{TooLow, Level, TooHigh, CantTell} }

// Method is what the person makes the height of.
type Method string

// The methods: folded towels, the pillow at hand, or what else is in the house.
const (
	Towels Method = "towels"
	Pillow Method = "pillow"
	House  Method = "house"
)

// Methods lists every method in the order in which they are shown.
func Methods() []Method { return []Method{Towels, Pillow, House} }

// Looker is who looks at the signs.
type Looker string

// The lookers: somebody else, a photo, or nobody but the person.
const (
	Helper Looker = "helper"
	Photo  Looker = "photo"
	Alone  Looker = "alone"
)

// Lookers lists every looker in the order in which they are shown.
func Lookers() []Looker { return []Looker{Helper, Photo, Alone} }

// Limits of a check.
const (
	MostRounds = 4    // heights tried at most
	MostLooks  = 9    // looks in one round at most: three at each of three signs
	HighestCM  = 25.0 // the highest pillow, in centimetres (units.PillowLimits)
	StepCM     = 0.5  // heights are asked for in steps of half a centimetre
)

// Round is one height and what its signs showed.
type Round struct {
	// HeightCM is the height that was made, 0 to 25 cm.
	HeightCM float64 `json:"height_cm"`
	// Lying says that the person has lain down on it.
	Lying bool `json:"lying,omitempty"`
	// Looks are the answers in their order; look i is at sign i, and from the fourth
	// on at the first signs again.
	Looks []Answer `json:"looks,omitempty"`
}

// Check is a check under way, or at its end.
type Check struct {
	Position body.Position `json:"position"`
	Method   Method        `json:"method"`
	Looker   Looker        `json:"looker"`
	// Ready says that the person has chosen how to go about it.
	Ready bool `json:"ready,omitempty"`
	// BestCM is the height that the plan reckoned when the check began, and HalfCM
	// half the width of its band: where the search begins, and how far it reaches at
	// first.
	BestCM float64 `json:"best_cm"`
	HalfCM float64 `json:"half_cm"`
	// Rounds are the heights tried, the present one last; at most MostRounds.
	Rounds []Round `json:"rounds,omitempty"`
	// Typed is what stands in the field for the height that is being made, exactly as
	// it was typed.
	Typed string `json:"typed,omitempty"`
}

// Stage is what there is to do next.
type Stage string

// The stages.
const (
	Choosing Stage = "choose" // choose the position, and what of and by whom
	Making   Stage = "make"   // make a height and measure it
	Lying    Stage = "lie"    // lie down on it and wait a moment
	Looking  Stage = "look"   // look for a sign
	Done     Stage = "done"
)

// Now is what there is to do next.
func (c Check) Now() Stage {
	last, any := c.last()
	switch {
	case !c.Ready:
		return Choosing
	case c.over():
		return Done
	case !any || last.settled():
		return Making
	case !last.Lying:
		return Lying
	}
	return Looking
}

// Number is the round that is made or looked at, from 1.
func (c Check) Number() int {
	if c.Now() == Making || c.Now() == Choosing {
		return len(c.Rounds) + 1
	}
	return len(c.Rounds)
}

// Look is the number of the look that is next in this round, from 0, and whether it
// is a second look at a sign, since the signs do not agree.
func (c Check) Look() (number int, again bool) {
	last, _ := c.last()
	number = len(last.Looks)
	return number, number >= signsEach
}

// Sign is the sign that is next.
func (c Check) Sign() Sign {
	number, _ := c.Look()
	return SignsOf(c.Position)[number%signsEach]
}

func (c Check) last() (Round, bool) {
	if len(c.Rounds) == 0 {
		return Round{}, false
	}
	return c.Rounds[len(c.Rounds)-1], true
}

// Begin begins the search at the height that the plan reckons, with half the width of
// its band, in centimetres.
func (c *Check) Begin(bestCM, halfCM float64) {
	if c.Now() == Choosing {
		c.Ready, c.BestCM, c.HalfCM = true, min(bestCM, HighestCM), max(halfCM, narrowestCM)
	}
}

// Make begins a round at a height that was made. It does nothing where no height is
// to be made, or with one that Complain complains of.
func (c *Check) Make(heightCM float64) {
	if c.Now() == Making && c.Complain(heightCM) == "" {
		c.Rounds = append(clip(c.Rounds), Round{HeightCM: heightCM})
		c.Typed = ""
	}
}

// LieDown says that the person lies on the height that was made.
func (c *Check) LieDown() {
	if c.Now() == Lying {
		c.change(func(last *Round) { last.Lying = true })
	}
}

// Answer records what the sign showed that is looked at.
func (c *Check) Answer(answer Answer) {
	if c.Now() == Looking {
		c.change(func(last *Round) { last.Looks = append(clip(last.Looks), answer) })
	}
}

// Undo takes back the last thing done, and says whether there was one.
func (c *Check) Undo() bool {
	last, any := c.last()
	switch {
	case !any:
		return false
	case len(last.Looks) > 0:
		c.change(func(last *Round) { last.Looks = last.Looks[:len(last.Looks)-1] })
	case last.Lying:
		c.change(func(last *Round) { last.Lying = false })
	default:
		c.Rounds = c.Rounds[:len(c.Rounds)-1]
	}
	return true
}

// change changes the present round without touching what a copy of the check holds.
func (c *Check) change(edit func(*Round)) {
	c.Rounds = append([]Round(nil), c.Rounds...)
	edit(&c.Rounds[len(c.Rounds)-1])
}

// Clone is a copy that shares no memory with the check. Its empty lists are nil, as
// they are after reading them from disk.
func (c Check) Clone() Check {
	c.Rounds = append([]Round(nil), c.Rounds...)
	for i, round := range c.Rounds {
		c.Rounds[i].Looks = append([]Answer(nil), round.Looks...)
	}
	return c
}

// Possible says whether a check can have come about: whether each of its steps could
// follow the one before.
func (c Check) Possible() bool {
	possible := slices.Contains(body.Positions(), c.Position) && slices.Contains(Methods(), c.Method) &&
		slices.Contains(Lookers(), c.Looker) && (c.Ready || len(c.Rounds) == 0) &&
		(!c.Ready || within(c.BestCM, 0, HighestCM) && within(c.HalfCM, narrowestCM, HighestCM))
	again := c
	again.Rounds = nil
	for _, round := range c.Rounds {
		if !possible || again.Now() != Making || again.Complain(round.HeightCM) != "" {
			return false
		}
		again.Make(round.HeightCM)
		if round.Lying {
			again.LieDown()
		}
		for _, look := range round.Looks {
			if again.Now() != Looking || !slices.Contains(Answers(), look) {
				return false
			}
			again.Answer(look)
		}
	}
	return possible
}

// narrowestCM is the least half of a band that a search can begin with, in
// centimetres.
const narrowestCM = 0.5

func within(x, low, high float64) bool { return low <= x && x <= high }

// clip makes a list grow into new memory.
func clip[T any](list []T) []T { return list[:len(list):len(list)] }

// Complaint is why a height cannot be tried.
type Complaint string

// The complaints: it was, or is below what was, shown to be too low; the same too
// high; and it is no height of a pillow at all.
const (
	KnownTooLow  Complaint = "known_low"
	KnownTooHigh Complaint = "known_high"
	Absurd       Complaint = "absurd"
)

// Complain says why a height cannot be tried next, or "".
func (c Check) Complain(heightCM float64) Complaint {
	low, high := c.Between()
	tried := len(c.Rounds) > 0
	switch {
	case math.IsNaN(heightCM) || heightCM < 0 || heightCM > HighestCM:
		return Absurd
	case tried && heightCM <= low:
		return KnownTooLow
	case tried && heightCM >= high:
		return KnownTooHigh
	}
	return ""
}
