package fit

import "chevet/app/body"

// Sign is something to be seen of how a head lies.
type Sign string

// The signs. On the side: nose and breastbone in one line, the groove of the lip
// over the notch of the chest, the upper shoulder rolling forward or back (clinic
// and shop advice, calendar-australia and chopseitai; evidence.md §1.5, field.md).
// On the back: what the eyes look at, the fold under the chin (jisin; evidence.md
// §1.5), and whether brow and chin are level, which is the first one seen from
// outside (derived). On the stomach no source names any: a fold in the nape, the
// line of the neck and the tilt of the head follow from how the spine bends (derived).
const (
	Nose     Sign = "nose"
	Lip      Sign = "lip"
	Shoulder Sign = "shoulder"
	Gaze     Sign = "gaze"
	Chin     Sign = "chin"
	Brow     Sign = "brow"
	Nape     Sign = "nape"
	Neck     Sign = "neck"
	Face     Sign = "face"
)

// signsEach is how many signs each position has.
const signsEach = 3

// SignsOf lists the signs of a position in the order in which they are looked at.
func SignsOf(position body.Position) []Sign {
	switch position {
	case body.Back:
		return []Sign{Gaze, Chin, Brow}
	case body.Stomach:
		return []Sign{Nape, Neck, Face}
	}
	return []Sign{Nose, Lip, Shoulder}
}
