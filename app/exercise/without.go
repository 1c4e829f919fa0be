package exercise

import "slices"

// Equipment says that something has to be at hand that a bedroom may lack: a band
// or a roller. Floor, wall and chair are everywhere.
func (n Need) Equipment() bool { return n == Band || n == Roller }

// FormWithout is a form that needs no floor or no equipment, as asked: the one that
// is chosen, or else the first in their order.
func (e Exercise) FormWithout(floor, equipment bool, chosen Form) (Form, bool) {
	for _, form := range append([]Form{chosen}, Forms()...) {
		lacks := func(need Need) bool { return floor && need == Floor || equipment && need.Equipment() }
		if !slices.ContainsFunc(e.Movement(form).Needs, lacks) {
			return form, true
		}
	}
	return "", false
}

// TellingSeconds is the instant of the loop that shows best what it is about: the
// beginning of its first hold, or the end of its first phase.
func (m Movement) TellingSeconds() float64 {
	var at float64
	for _, phase := range m.Phases {
		if phase.Hold {
			return at
		}
		at += phase.Seconds
	}
	return m.Phases[0].Seconds
}

// PhaseEnds lists when each phase of the loop ends, in seconds at the usual pace.
func (m Movement) PhaseEnds() []float64 {
	ends := make([]float64, len(m.Phases))
	var at float64
	for i, phase := range m.Phases {
		at += phase.Seconds
		ends[i] = at
	}
	return ends
}
