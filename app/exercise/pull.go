package exercise

// layPulls finds the straight way of each hand that pulls a band: from where it is
// at the start to where the pull ends.
func (s *Stage) layPulls() {
	var pulls [2]Line
	start, at := s.At(0), 0.0
	for _, p := range s.movement.Phases {
		at += p.Seconds
		f := s.At(at)
		for _, side := range sides {
			from, to := start.Arms[side].Wrist, f.Arms[side].Wrist
			if way := pulls[side].To.Minus(pulls[side].From); s.movement.bands[side] && to.Minus(from).Length() > way.Length() {
				pulls[side] = Line{from, to}
			}
		}
	}
	s.pulls = pulls
}

// pull bends the elbow of an arm so that its hand neither rises above nor sinks
// below the way of the pull.
func (s *Stage) pull(f *Figure, side Flank) {
	way := s.pulls[side].To.Minus(s.pulls[side].From)
	if way.X == 0 {
		return
	}
	arm, elbow := &f.Arms[side], f.Angles.limb(side, elbowFlexion)
	const most = 40.0
	low, high := max(*elbow-most, 0), *elbow+most
	for range 40 {
		*elbow = (low + high) / 2
		s.bones.swingArm(arm, f.Chest, &f.Angles, side)
		done := (arm.Wrist.X - s.pulls[side].From.X) / way.X
		if arm.Wrist.Y < s.pulls[side].From.Y+done*way.Y {
			low = *elbow
		} else {
			high = *elbow
		}
	}
}
