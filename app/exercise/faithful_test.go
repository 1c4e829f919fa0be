package exercise

import (
	"math"
	"testing"

	"chevet/app/body"
)

// ends draws a form at the end of each cue, which can last for several phases.
func ends(t *testing.T, id string, form Form) (*Stage, map[string]Figure, Figure) {
	t.Helper()
	e, found := ByID(id)
	if !found {
		t.Fatalf("no exercise %s", id)
	}
	m := e.Movement(form)
	stage := NewStage(m, body.BuildOf(body.Person{StatureCM: 170}))
	at, figures := 0.0, map[string]Figure{}
	for i, p := range m.Phases {
		at += p.Seconds
		if _, have := figures[p.Cue]; !have || m.before(i).Cue == p.Cue {
			figures[p.Cue] = stage.At(at - 1e-9)
		}
	}
	return stage, figures, stage.At(0)
}

func want(t *testing.T, what string, value, low, high float64) {
	t.Helper()
	if !(low <= value && value <= high) {
		t.Errorf("%s is %.2f, not %v to %v", what, value, low, high)
	}
}

// between is the angle between two ways, in degrees.
func between(a, b Vec) float64 { return acos(a.unit().Dot(b.unit())) }

// TestMovementsAreThoseOfTheCards holds the numbers of evidence.md §4.2.
func TestMovementsAreThoseOfTheCards(t *testing.T) {
	_, cat, start := ends(t, "cat-cow", Main)
	chest := func(f Figure) float64 { return f.Angles[midFlexion] + f.Angles[upperFlexion] }
	want(t, "elbow at the start", angle(start, Left, elbowFlexion), 0, 5)
	want(t, "cow: tip of the pelvis", cat["cow"].Angles[pelvisLean]-start.Angles[pelvisLean], 12, 18)
	want(t, "cow: low back", cat["cow"].Angles[lumbarFlexion], -15, -10)
	want(t, "cow: chest", chest(cat["cow"]), -15, -10)
	want(t, "cat: tuck of the pelvis", start.Angles[pelvisLean]-cat["cat"].Angles[pelvisLean], 15, 21)
	want(t, "cat: chest", chest(cat["cat"]), 25, 30)
	want(t, "cat: head", cat["cat"].Angles[neckFlexion]+cat["cat"].Angles[headFlexion], 25, 32)
	for cue, f := range cat {
		want(t, "elbow in "+cue, angle(f, Right, elbowFlexion), 0, 5)
	}

	_, book, start := ends(t, "open-book", Main)
	open := book["open"]
	turn := open.Angles[lumbarTurn] + open.Angles[midTurn] + open.Angles[upperTurn]
	want(t, "open book: trunk", turn, 35, 50)
	want(t, "open book: head", turn+open.Angles[neckTurn]+open.Angles[headTurn], 50, 70)
	want(t, "open book: arm", between(open.Arms[Right].Upper.Up, start.Arms[Right].Upper.Up), 140, 180)
	want(t, "open book: reach", book["reach"].Arms[Right].Tip.X-start.Arms[Right].Tip.X, 3, 5)
	want(t, "open book: pelvis", between(open.PelvisFrame.Right, start.PelvisFrame.Right), 1, 10)
	knees := open.Legs[Right].Knee.Minus(open.Legs[Left].Knee)
	want(t, "open book: knees one on the other", math.Hypot(knees.X, knees.Z), 0, 2)

	_, tilt, start := ends(t, "head-tilt", Main)
	want(t, "head tilt", between(tilt["tilt"].Head.Up, start.Head.Up), 30, 40)
	want(t, "head tilt: shoulder", tilt["tilt"].Arms[Left].Shoulder.Y-start.Arms[Left].Shoulder.Y, -2, 0.3)

	_, clock, start := ends(t, "scapular-clocks", Main)
	slid := func(cue string) Vec {
		place := func(f Figure) Vec {
			return f.Chest.into(f.Arms[Right].Blade.Middle.Minus(f.Vertebrae[shoulderVertebra].At))
		}
		return place(clock[cue]).Minus(place(start))
	}
	want(t, "12 o'clock", slid("up").Y, 3, 4)
	want(t, "6 o'clock", slid("down").Y, -2.1, -1.9)
	want(t, "towards the spine", math.Hypot(slid("back").X, slid("back").Z), 2.8, 3.1)
	want(t, "towards the spine, sideways", slid("back").Z, -3, -1.5)
	want(t, "forward around the ribs", math.Hypot(slid("front").X, slid("front").Z), 3, 4)
	for cue, f := range clock {
		want(t, "elbow at "+cue, angle(f, Right, elbowFlexion), 0, 10)
	}

	_, row, start := ends(t, "shoulder-rows", Main)

	want(t, "row: start", angle(start, Left, shoulderFlexion), 45, 60)
	want(t, "row: elbow", angle(row["pull"], Left, elbowFlexion), 90, 100)
	want(t, "row: shoulder", angle(row["pull"], Left, shoulderFlexion), -20, -10)
	want(t, "row: from the side", angle(row["pull"], Left, shoulderAbduction), 15, 30)
	want(t, "row: arms while the blades set", angle(row["set"], Left, shoulderFlexion)-angle(start, Left, shoulderFlexion), 0, 0)
	length := func(f Figure) float64 { return f.Props.Bands[0].To.Minus(f.Props.Bands[0].From).Length() }
	want(t, "row: band", length(row["pull"])/length(start), 1.3, 2)

	stage, _, _ := ends(t, "shoulder-rows", Harder)
	for seconds := 0.0; seconds < 10; seconds += 0.1 {
		hand := stage.At(seconds).Arms[Right].Wrist.Y
		want(t, "row: height of the hand", hand, stage.pulls[Right].From.Y-0.3, stage.pulls[Right].To.Y+0.3)
	}

	_, reach, start := ends(t, "overhead-reach", Main)
	want(t, "overhead reach", angle(reach["up"], Left, shoulderFlexion), 160, 180)
	want(t, "overhead: chest", -chest(reach["up"]), 5, 10)
	want(t, "overhead: chin", between(reach["up"].Head.Up, start.Head.Up), 0, 5)

	_, breath, start := ends(t, "belly-breathing", Main)
	want(t, "belly hand", breath["in"].Arms[Right].Palm.Y-start.Arms[Right].Palm.Y, 2, 3)
	want(t, "chest hand", breath["in"].Arms[Left].Palm.Minus(start.Arms[Left].Palm).Length(), 0, 0.1)

	_, foam, start := ends(t, "foam-rolling", Main)
	moved := foam["up"].Pelvis.Minus(start.Pelvis)
	want(t, "rolled over", moved.X-(foam["up"].Props.Roller.X-start.Props.Roller.X), 15, 20)
}

// TestTheSpineMovesFromTheTailbone holds that in cat and cow each part of the spine
// begins before the part above it.
func TestTheSpineMovesFromTheTailbone(t *testing.T) {
	for _, form := range Forms() {
		e, _ := ByID("cat-cow")
		m := e.Movement(form)
		for _, share := range []float64{0.3, 0.5, 0.7} {
			p := m.at(share * m.Phases[0].Seconds)
			came := 1.0
			for i, b := range p.spine {
				whole := m.Phases[0].pose[partOf(i).flexion] - m.before(0).pose[partOf(i).flexion]
				part := partOf(i)
				from := m.before(0).pose[part.flexion] / float64(part.end-part.first)
				done := (b.flexion - from) / whole * float64(part.end-part.first)
				if done > came+1e-9 {
					t.Errorf("%s at %v: %s has come %.2f of its way, the one below it %.2f", form, share, vertebraNames[i], done, came)
				}
				came = done
			}
			if share == 0.5 && came > 0.2 {
				t.Errorf("%s: halfway the neck has come %.2f of its way already", form, came)
			}
		}
	}
}

func TestTheSameInstantAlwaysLooksTheSame(t *testing.T) {
	e, _ := ByID("scapular-clocks")
	m := e.Movement(Main)
	stage := NewStage(m, body.BuildOf(body.Person{}))
	once := stage.At(7.3)
	for k := range 50 {
		stage.At(float64(k))
	}
	again, later := stage.At(7.3), stage.At(7.3+10*m.LoopSeconds())
	if fault := farFault(&once, &again, 0); fault != "" {
		t.Error(fault)
	}
	if fault := farFault(&once, &later, 1e-9); fault != "" {
		t.Error(fault)
	}
	if now := m.MomentAt(7.3 + 10*m.LoopSeconds()); now.Loop != 10 || m.MomentAt(0) != (Moment{}) {
		t.Errorf("the tenth loop is %+v", now)
	}
}

func angle(f Figure, side Flank, j limbJoint) float64 { return *f.Angles.limb(side, j) }
