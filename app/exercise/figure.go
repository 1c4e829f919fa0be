package exercise

// Figure is the drawn person at one instant: every joint in centimetres and every
// part's frame, with the things around them. The floor lies at Y = 0.
type Figure struct {
	// Pelvis is midway between the hip joints; Sacrum the foot of the spine.
	Pelvis, Sacrum Vec
	PelvisFrame    Frame
	// Vertebrae run from the fifth lumbar up to the first of the neck. The last one
	// carries the skull.
	Vertebrae [vertebrae]Vertebra
	// Chest is how the ribs are turned, Belly the waist.
	Chest, Belly, Head Frame
	Skull, Crown       Vec
	Arms               [2]Arm // Left, Right
	Legs               [2]Leg
	// BellyCM and ChestCM are how far the breath has lifted the belly and the chest.
	BellyCM, ChestCM float64
	Props            Props
	Contacts         []Contact
	// Angles are the joint angles of the figure, those that a contact decides too.
	Angles Pose
}

// Contact is a place of the body that rests on something and stays there.
type Contact struct {
	// Name is the part of the body: "left hand", "right knee", "pelvis", "back"…
	Name string
	// At is where that place of the body is, Held where it has to be.
	At, Held Vec
	// Moves says that what it rests on moves: the body itself, or a roller.
	Moves bool
}

// Props are the things around the person, in centimetres.
type Props struct {
	// WallX is where a wall stands that faces the person, or is behind them.
	WallX   float64
	HasWall bool
	// Seat is the middle of the seat of a chair; SeatHalf half its breadth.
	Seat     Vec
	SeatHalf float64
	HasChair bool
	// Roller is the middle of a roller that lies across; RollerRadius half its
	// thickness, 0 when there is none.
	Roller       Vec
	RollerRadius float64
	Pillows      []Pillow
	// Bands lead from a hand to where the band is tied.
	Bands []Line
}

// Pillow is a pillow as a box: its middle and half its sides, in centimetres.
type Pillow struct{ Middle, Half Vec }

// Line is a straight line between two places.
type Line struct{ From, To Vec }

func (f *Figure) limb(side Flank) (*Arm, *Leg) { return &f.Arms[side], &f.Legs[side] }

// Mirrored is the figure with left and right exchanged.
func (f Figure) Mirrored() Figure {
	m := f
	at := func(v Vec) Vec { return v.toSide(Left) }
	turn := func(t Frame) Frame { return t.toSide(Left) }
	m.Pelvis, m.Sacrum, m.Skull, m.Crown = at(f.Pelvis), at(f.Sacrum), at(f.Skull), at(f.Crown)
	m.PelvisFrame, m.Chest, m.Belly, m.Head = turn(f.PelvisFrame), turn(f.Chest), turn(f.Belly), turn(f.Head)
	for i, v := range f.Vertebrae {
		m.Vertebrae[i] = Vertebra{at(v.At), turn(v.Frame)}
	}
	for _, side := range sides {
		a, l := f.limb(1 - side)
		b := a.Blade
		m.Arms[side] = Arm{at(a.Collar), at(a.Shoulder), at(a.Elbow), at(a.Wrist), at(a.Tip), at(a.Palm),
			turn(a.Upper), turn(a.Fore), turn(a.Hand),
			Blade{at(b.Middle), at(b.Top), at(b.Tip), at(b.Roof), turn(b.Frame)}, a.Curl, a.OnBody}
		m.Legs[side] = Leg{at(l.Hip), at(l.Knee), at(l.Ankle), at(l.Heel), at(l.Toes), turn(l.Thigh), turn(l.Shin), turn(l.Foot)}
	}
	m.Props.Pillows, m.Props.Bands, m.Contacts = nil, nil, nil
	m.Props.Seat, m.Props.Roller = at(f.Props.Seat), at(f.Props.Roller)
	for _, p := range f.Props.Pillows {
		m.Props.Pillows = append(m.Props.Pillows, Pillow{at(p.Middle), p.Half})
	}
	for _, b := range f.Props.Bands {
		m.Props.Bands = append(m.Props.Bands, Line{at(b.From), at(b.To)})
	}
	for _, c := range f.Contacts {
		m.Contacts = append(m.Contacts, Contact{otherSide(c.Name), at(c.At), at(c.Held), c.Moves})
	}
	m.Angles = f.Angles.Mirrored()
	return m
}

// See projects a place onto the page of a view: how far right and how far up, and
// how near to the eye, all in centimetres.
func (v View) See(p Vec) (right, up, near float64) {
	switch v {
	case Front:
		return -p.Z, p.Y, p.X
	case Back:
		return p.Z, p.Y, -p.X
	case Above:
		return p.Z, p.X, p.Y
	case Mat:
		return p.X, -p.Z, p.Y
	default:
		return p.X, p.Y, p.Z
	}
}
