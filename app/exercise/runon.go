package exercise

// SetRunOn chooses whether the session goes from one exercise to the next by
// itself, after a rest, or waits for the person before each one. The exercise that
// is under way, and the wait or rest before it, stay as they are.
func (s *Session) SetRunOn(runOn bool) {
	for i := s.at + 1; i < len(s.spans); i++ {
		lead := &s.spans[i]
		begins := lead.drill > 0 && s.spans[i-1].drill < lead.drill
		switch {
		case begins && runOn:
			lead.state, lead.length = Resting, restTime
		case begins:
			lead.state, lead.length = Waiting, 0
		}
	}
}
