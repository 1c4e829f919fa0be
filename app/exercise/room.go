package exercise

// places lists the ends of all bones of a figure.
func (f *Figure) places() []Vec {
	list := []Vec{f.Pelvis, f.Sacrum, f.Skull, f.Crown}
	for _, v := range f.Vertebrae {
		list = append(list, v.At)
	}
	for _, side := range sides {
		a, l := f.limb(side)
		list = append(list, a.Collar, a.Shoulder, a.Elbow, a.Wrist, a.Tip, a.Blade.Top, a.Blade.Tip, a.Blade.Roof,
			l.Hip, l.Knee, l.Ankle, l.Heel, l.Toes)
	}
	return list
}

// Room is how much of a page the bones of the whole loop take in a view, in
// centimetres as View.See gives them: flesh and things around them come on top. A
// painter who keeps to it draws every instant at one scale.
func (s *Stage) Room(view View) (left, low, right, high float64) {
	const aSecond = 10
	for k := 0; k <= int(s.movement.LoopSeconds()*aSecond); k++ {
		f := s.At(float64(k) / aSecond)
		for i, place := range f.places() {
			x, y, _ := view.See(place)
			if k == 0 && i == 0 {
				left, low, right, high = x, y, x, y
			}
			left, low, right, high = min(left, x), min(low, y), max(right, x), max(high, y)
		}
	}
	return left, low, right, high
}
