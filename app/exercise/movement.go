package exercise

import "math"

// Phase is one part of a loop: the way to a pose, or a stay in it.
type Phase struct {
	// Cue names the message that lights up: the phase's own part of its id.
	Cue string
	// Breath is what the breath does meanwhile.
	Breath Breath
	// Seconds is how long it lasts, 0.5 to 60.
	Seconds float64
	// Hold says that the body stays where it is.
	Hold bool

	flow bool // the next phase begins without a stop
	pose Pose // at the end
}

// Movement is one form of an exercise as a loop that can be drawn at any time.
type Movement struct {
	View  View
	Crop  Crop
	Needs []Need
	// Sided says that it is drawn for one side and has to be done for the other too;
	// it is drawn for the right side.
	Sided  bool
	Phases []Phase

	base    base
	hands   [2]hold
	push    bool    // the trunk gives way so that the elbows keep their angle
	spread  float64 // part of a phase by which the head follows the tailbone, 0 to 0.6
	roller  int     // the vertebra that lies on the roller at the start
	pillows []string
	bands   [2]bool
	tied    Vec // where the bands are tied, in centimetres of a person 170 cm tall
}

// LoopSeconds is how long one loop lasts.
func (m Movement) LoopSeconds() float64 {
	total := 0.0
	for _, p := range m.Phases {
		total += p.Seconds
	}
	return total
}

// HoldsUpTo is the movement with no hold longer than so many seconds: a card shows
// a stretch without half a minute of standing still.
func (m Movement) HoldsUpTo(seconds float64) Movement {
	phases := make([]Phase, len(m.Phases))
	for i, p := range m.Phases {
		if p.Hold {
			p.Seconds = min(p.Seconds, seconds)
		}
		phases[i] = p
	}
	m.Phases = phases
	return m
}

// Moment is where a loop is at one instant.
type Moment struct {
	// Phase is the index in Phases; Part how much of it is done, 0 to 1.
	Phase int
	Part  float64
	// Loop counts the loops that are done.
	Loop int
}

// MomentAt is where the loop is after so many seconds, 0 and more.
func (m Movement) MomentAt(seconds float64) Moment {
	total := m.LoopSeconds()
	loops := math.Floor(seconds / total)
	left := seconds - loops*total
	last := len(m.Phases) - 1
	for i, p := range m.Phases {
		if left < p.Seconds || i == last {
			return Moment{i, min(left/p.Seconds, 1), int(loops)}
		}
		left -= p.Seconds
	}
	return Moment{}
}

// posture is a pose with the bends of the single vertebrae, which need not have
// come equally far.
type posture struct {
	pose  Pose
	spine spine
}

// at is the posture after so many seconds: eased, so that it starts and stops
// softly, and runs through where the data lets it flow.
func (m Movement) at(seconds float64) posture {
	now := m.MomentAt(seconds)
	phase := m.Phases[now.Phase]
	spread := m.spread
	if phase.flow || m.before(now.Phase).flow {
		spread = 0
	}
	var p posture
	m.blend(&p.pose, now.Phase, now.Part)
	late := func(part float64) *Pose {
		var pose Pose
		m.blend(&pose, now.Phase, min(max((now.Part-spread*part)/(1-spread), 0), 1))
		return &pose
	}
	if spread == 0 || phase.Hold {
		p.spine = spineOf(func(int) *Pose { return &p.pose })
		return p
	}
	p.spine = spineOf(func(vertebra int) *Pose { return late(float64(vertebra+1) / (vertebrae + 1)) })
	first, last := late(0), late(1)
	for j := pelvisLean; j < lumbarFlexion; j++ {
		p.pose[j] = first[j]
	}
	for j := headFlexion; j <= headTurn; j++ {
		p.pose[j] = last[j]
	}
	return p
}

func (m Movement) before(phase int) Phase {
	return m.Phases[(phase+len(m.Phases)-1)%len(m.Phases)]
}

func (m Movement) after(phase int) Phase { return m.Phases[(phase+1)%len(m.Phases)] }

// blend is the pose that is reached at a part of a phase. Each joint follows a
// cubic that has the right speed at both ends: none, or on towards the next pose.
func (m Movement) blend(pose *Pose, i int, u float64) {
	from, to, next := m.before(i), m.Phases[i], m.after(i)
	earlier := m.before((i + len(m.Phases) - 1) % len(m.Phases))
	arrive := u * u * (3 - 2*u)
	leaveSpeed := u * (1 - u) * (1 - u) * to.Seconds
	arriveSpeed := -u * u * (1 - u) * to.Seconds
	for j := range pose {
		value := from.pose[j] + (to.pose[j]-from.pose[j])*arrive
		if from.flow {
			value += leaveSpeed * (to.pose[j] - earlier.pose[j]) / (from.Seconds + to.Seconds)
		}
		if to.flow {
			value += arriveSpeed * (next.pose[j] - from.pose[j]) / (to.Seconds + next.Seconds)
		}
		pose[j] = value
	}
}

// At draws the person after so many seconds, 0 and more. It is a pure function of
// time: the same instant always looks the same.
func (s *Stage) At(seconds float64) Figure { return s.figure(s.movement.at(seconds)) }
