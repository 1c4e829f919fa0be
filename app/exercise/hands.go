package exercise

// hold is what a hand rests on, as a file names it.
type hold string

// What a hand can rest on: things that stand still, and places of the body.
const (
	noHold     hold = ""
	onFloor    hold = "floor"
	onWall     hold = "wall"
	onSeat     hold = "seat"
	onThigh    hold = "thigh"
	onBelly    hold = "belly"
	onChest    hold = "chest"
	onRibs     hold = "ribs"
	behindHead hold = "head"
)

// place is where the middle of a right palm lies on a part of the body, which way
// the fingers point and the palm faces, as that part sees it, and to which side the
// elbow goes, as the chest sees it.
type place struct {
	at, fingers, palm, elbow Vec
}

// places are in centimetres of a person 170 cm tall (general knowledge, not
// confirmed). Depths of the trunk are added to those of the belly and chest.
var places = map[hold]place{
	onThigh:    {Vec{8.2, -23, 0}, Vec{0, -1, -0.3}, Vec{-1, 0, 0}, Vec{-1, 0, 0.85}},
	onBelly:    {Vec{-3.9, -4, 3}, Vec{0, -0.5, -0.87}, Vec{-1, 0, 0}, Vec{-0.7, 0, 1}},
	onChest:    {Vec{-10.6, -7.5, 2.5}, Vec{-0.32, 0.6, -0.8}, Vec{-0.9, -0.42, 0}, Vec{-0.5, -0.9, 1}},
	onRibs:     {Vec{9.5, 4, 13}, Vec{0.8, -0.15, -0.6}, Vec{-0.6, 0, -0.8}, Vec{-0.1, -0.3, 1}},
	behindHead: {Vec{-10, 2, 6}, Vec{0, 0.1, -1}, Vec{1, 0, 0}, Vec{0, 0.3, 1.5}},
}

// waistShare is the depth of the waist as a part of that of the hips (general
// knowledge, not confirmed).
const waistShare = 0.85

// How far the fingers are bent (general knowledge, not confirmed).
const (
	curlLoose, curlHooked, curlClosed = 0.25, 0.8, 1
	curlOnHead, curlOnBody            = 0.2, 0.06
)

// curl is how far the fingers are bent around what they rest on.
func (h hold) curl() float64 {
	switch h {
	case noHold:
		return curlLoose
	case onSeat:
		return curlHooked
	case behindHead:
		return curlOnHead
	case onFloor, onWall:
		return 0
	default:
		return curlOnBody
	}
}

// fixed says whether a hold stands still in the room.
func (h hold) fixed() bool { return h == onFloor || h == onWall || h == onSeat }

// handFrame turns a hand so that its fingers and its palm point as they should.
func handFrame(side Flank, fingers, palm Vec) Frame {
	up := fingers.unit().Times(-1)
	right := palm.across(up).Times(-side.sign())
	return Frame{up.cross(right), up, right}
}

// restOn is where a hand that rests on a place of the body has its palm, how it is
// turned, and to which side the elbow goes.
func (b bones) restOn(f *Figure, h hold, side Flank) (at Vec, hand Frame, elbow Vec) {
	p := places[h]
	local := p.at.Times(b.unit)
	base, from := f.Head, f.Skull
	switch h {
	case onThigh:
		base, from = f.Legs[side].Thigh, f.Legs[side].Hip
	case onBelly:
		base, from = f.Belly, f.Vertebrae[bellyVertebra].At
		local.X += waistShare*b.hipDepth + f.BellyCM
	case onRibs:
		base, from = f.Belly, f.Vertebrae[bellyVertebra].At
		local.Z += f.BellyCM / 3
	case onChest:
		base, from = f.Chest, f.Vertebrae[shoulderVertebra].At
		local.X += b.chestDepth + f.ChestCM
	}
	at = from.Plus(base.Out(local.toSide(side)))
	hand = handFrame(side, base.Out(p.fingers.toSide(side)), base.Out(p.palm.toSide(side)))
	return at, hand, f.Chest.Out(p.elbow.toSide(side))
}
