// Package profile owns what the person told Chevet: their answers, their
// settings, where they are in the wizard, and what they chose and did about
// exercises. It keeps them on disk so that nothing typed is ever lost.
package profile

import (
	"chevet/app/body"
	"chevet/app/safety"
)

// Share is a sleep position and its part of the night.
type Share struct {
	Position body.Position `json:"position"`
	// Percent is the part of the night, 1 to 100; 0 means not known.
	Percent int `json:"percent,omitempty"`
}

// Concern is a special case that changes the advice.
type Concern string

// The special cases.
const (
	Pregnancy     Concern = "pregnancy"
	Reflux        Concern = "reflux"
	Snoring       Concern = "snoring"
	ShoulderLeft  Concern = "shoulder-left"
	ShoulderRight Concern = "shoulder-right"
	Neck          Concern = "neck"
	RoundedBack   Concern = "rounded-back"
)

// Concerns lists every special case in the order in which they are shown.
func Concerns() []Concern {
	return []Concern{Pregnancy, Reflux, Snoring, ShoulderLeft, ShoulderRight, Neck, RoundedBack}
}

// Fill is what a pillow is filled with.
type Fill string

// The fills.
const (
	FillUnknown Fill = ""
	Foam        Fill = "foam"
	Memory      Fill = "memory"
	Latex       Fill = "latex"
	Polyester   Fill = "polyester"
	Down        Fill = "down"
	Buckwheat   Fill = "buckwheat"
)

// Fills lists every fill in the order in which they are shown.
func Fills() []Fill { return []Fill{Foam, Memory, Latex, Polyester, Down, Buckwheat} }

// HeightKnown says how well the height of the pillow at hand is known.
type HeightKnown string

// How the height of a pillow can be known.
const (
	HeightUnknown  HeightKnown = ""
	HeightGuessed  HeightKnown = "guessed"
	HeightMeasured HeightKnown = "measured"
)

// Pillow is the pillow at hand.
type Pillow struct {
	Known HeightKnown `json:"known,omitempty"`
	// HeightCM is the height on the slider, 0 to 25 cm. It counts once Moved;
	// before that the recommended height is shown.
	HeightCM float64 `json:"height_cm,omitempty"`
	// Moved says that the person has set HeightCM.
	Moved bool `json:"moved,omitempty"`
	Fill  Fill `json:"fill,omitempty"`
	// Squashed says that HeightCM is the height under the weight of a head, so
	// that no allowance for a soft fill is added.
	Squashed bool `json:"squashed,omitempty"`
}

// Sag is how far the mattress dips where the person lies.
type Sag string

// The values of Sag. A deep sag is about 2.5 cm or more.
const (
	SagUnknown Sag = ""
	SagNone    Sag = "none"
	SagSlight  Sag = "slight"
	SagDeep    Sag = "deep"
)

// Age is the age of the mattress.
type Age string

// The ages of a mattress: under 5 years, 5 to 8, over 8.
const (
	AgeUnknown Age = ""
	AgeNew     Age = "new"
	AgeMiddle  Age = "middle"
	AgeOld     Age = "old"
)

// Mattress is the mattress at hand.
type Mattress struct {
	// Firmness runs from 1 (soft) to 10 (firm); 0 means not known.
	Firmness float64 `json:"firmness,omitempty"`
	Sag      Sag     `json:"sag,omitempty"`
	Age      Age     `json:"age,omitempty"`
}

// Support is a place for a small pillow.
type Support string

// The places for a small pillow.
const (
	UnderKnees   Support = "under-knees"
	BetweenKnees Support = "between-knees"
	UnderHips    Support = "under-hips"
	Hugged       Support = "hugged"
)

// Supports lists every place in the order in which they are shown.
func Supports() []Support { return []Support{UnderKnees, BetweenKnees, UnderHips, Hugged} }

// Thing is something found in most houses that can serve as a small pillow.
type Thing string

// The things that can serve as a small pillow.
const (
	SparePillow Thing = "spare-pillow"
	Cushion     Thing = "cushion"
	Towel       Thing = "towel"
	Blanket     Thing = "blanket"
)

// Things lists every thing in the order in which they are shown.
func Things() []Thing { return []Thing{SparePillow, Cushion, Towel, Blanket} }

// Signs is the answer to the first question.
type Signs struct {
	Answer safety.Answer `json:"answer,omitempty"`
	Ticked []safety.Sign `json:"ticked,omitempty"`
	// Assessed says that a doctor or nurse has already looked at the ticked signs.
	Assessed bool `json:"assessed,omitempty"`
}

// Level is how urgent the answer is.
func (s Signs) Level() safety.Level { return safety.Assess(s.Answer, s.Ticked) }

// HoldAdvice says that the signs come before all advice: in an emergency, and when
// urgent until somebody has looked at them (evidence.md §7 R0, R1).
func (s Signs) HoldAdvice() bool {
	level := s.Level()
	return level == safety.Emergency || level == safety.Urgent && !s.Assessed
}

// Answers is everything the person said. Its zero value means "I don't know"
// throughout, and is a valid question to advice.
type Answers struct {
	Signs Signs `json:"signs"`
	// Nights are the sleep positions, the usual one first; at most three.
	Nights   []Share   `json:"nights,omitempty"`
	Concerns []Concern `json:"concerns,omitempty"`

	Sex         body.Sex `json:"sex,omitempty"`
	StatureCM   float64  `json:"stature_cm,omitempty"`
	ShouldersCM float64  `json:"shoulders_cm,omitempty"`
	WeightKG    float64  `json:"weight_kg,omitempty"`

	Pillow   Pillow   `json:"pillow"`
	Mattress Mattress `json:"mattress"`

	// Supports are the small pillows chosen; they count only once SupportsChosen.
	Supports       []Support `json:"supports,omitempty"`
	SupportsChosen bool      `json:"supports_chosen,omitempty"`
	Things         []Thing   `json:"things,omitempty"`

	// Found are the heights found in bed, one a position. The file holds them beside
	// the answers.
	Found []Found `json:"-"`

	// Typed keeps what stands in each field exactly as it was typed, also when it
	// could not be understood.
	Typed map[Field]string `json:"typed,omitempty"`
}

// Field is a field that a person types into.
type Field string

// The typed fields.
const (
	FieldStature   Field = "stature"
	FieldShoulders Field = "shoulders"
	FieldWeight    Field = "weight"
)

// Has says whether concern c was named.
func (a Answers) Has(c Concern) bool {
	for _, named := range a.Concerns {
		if named == c {
			return true
		}
	}
	return false
}

// Usual is the usual sleep position, or "" when it is not known.
func (a Answers) Usual() body.Position {
	if len(a.Nights) == 0 {
		return ""
	}
	return a.Nights[0].Position
}

// Person gathers what the answers say of the sleeper's body, and of the heights
// found in bed.
func (a Answers) Person() body.Person {
	person := body.Person{
		Sex:         a.Sex,
		StatureCM:   a.StatureCM,
		ShouldersCM: a.ShouldersCM,
		WeightKG:    a.WeightKG,
		RoundedBack: a.Has(RoundedBack),
		SoreNeck:    a.Has(Neck),
	}
	for _, found := range a.Found {
		if !found.Aside {
			ruled := body.LevelPillowCM(person, found.Position, a.Bed())
			*person.Higher.Of(found.Position) = found.HeightCM - ruled
		}
	}
	return person
}

// Bed gathers what the answers say of the mattress.
func (a Answers) Bed() body.Bed { return body.Bed{Firmness: a.Mattress.Firmness} }
