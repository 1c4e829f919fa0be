package exercise

import "math"

// Shift is how far the place that moved most has moved from one figure of a stage
// to another, in centimetres.
func (f *Figure) Shift(from *Figure) float64 {
	most := max(math.Abs(f.BellyCM-from.BellyCM), math.Abs(f.ChestCM-from.ChestCM))
	there := from.landmarks()
	for i, here := range f.landmarks() {
		most = max(most, here.Minus(there[i]).Length())
	}
	return most
}

// landmarks are the places by which a figure is told from another one of its stage.
func (f *Figure) landmarks() []Vec {
	const face = 12 // centimetres from the middle of the skull
	marks := []Vec{f.Pelvis, f.Sacrum, f.Skull, f.Crown, f.Skull.Plus(f.Head.Forward.Times(face)), f.Props.Roller}
	for _, v := range f.Vertebrae {
		marks = append(marks, v.At)
	}
	for i, a := range f.Arms {
		l := f.Legs[i]
		marks = append(marks, a.Shoulder, a.Elbow, a.Wrist, a.Palm, a.Tip, a.Blade.Top, a.Blade.Tip,
			l.Hip, l.Knee, l.Ankle, l.Heel, l.Toes)
	}
	return marks
}
