package exercise

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"chevet/app/body"
	"chevet/app/evidence"
)

// file is an exercise as it is written in data/.
type file struct {
	ID       string        `toml:"id"`
	When     []When        `toml:"when"`
	Place    int           `toml:"place"`
	Routine  map[When]Part `toml:"routine"`
	Minutes  float64       `toml:"minutes"`
	Mistakes int           `toml:"mistakes"`
	Stops    int           `toml:"stops"`
	Asks     Asks          `toml:"asks"`
	Dose     doseFile      `toml:"dose"`
	Main     formFile      `toml:"main"`
	Easier   formFile      `toml:"easier"`
	Harder   formFile      `toml:"harder"`
}

type doseFile struct {
	Reps     [2]int              `toml:"reps"`
	Sets     [2]int              `toml:"sets"`
	Hold     [2]int              `toml:"hold"`
	Daily    [2]int              `toml:"daily"`
	Weekly   [2]int              `toml:"weekly"`
	Sources  []evidence.SourceID `toml:"sources"`
	Strength evidence.Strength   `toml:"strength"`
}

type formFile struct {
	Without []string           `toml:"without"`
	View    View               `toml:"view"`
	Crop    Crop               `toml:"crop"`
	Needs   []Need             `toml:"needs"`
	Base    base               `toml:"base"`
	Sided   bool               `toml:"sided"`
	Push    bool               `toml:"push"`
	Spread  float64            `toml:"spread"`
	Roller  string             `toml:"roller"`
	Pillows []string           `toml:"pillows"`
	Hands   map[string]hold    `toml:"hands"`
	Bands   []string           `toml:"bands"`
	Tied    [3]float64         `toml:"tied"`
	Start   map[string]float64 `toml:"start"`
	Phases  []phaseFile        `toml:"phase"`
}

type phaseFile struct {
	Cue     string             `toml:"cue"`
	Breath  Breath             `toml:"breath"`
	Seconds float64            `toml:"seconds"`
	Hold    bool               `toml:"hold"`
	Flow    bool               `toml:"flow"`
	Pose    map[string]float64 `toml:"pose"`
}

// read understands one file; every fault in it is an error.
func read(data []byte) (Exercise, error) {
	var f file
	meta, err := toml.Decode(string(data), &f)
	if err != nil {
		return Exercise{}, fmt.Errorf("read the exercise as TOML: %w", err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return Exercise{}, fmt.Errorf("nothing is known of %q", unknown[0].String())
	}
	e := Exercise{ID: f.ID, When: f.When, Place: f.Place, Routine: f.Routine, Minutes: f.Minutes, Mistakes: f.Mistakes, Stops: f.Stops, Asks: f.Asks,
		Dose: Dose{Reps: Between{f.Dose.Reps[0], f.Dose.Reps[1]}, Sets: Between{f.Dose.Sets[0], f.Dose.Sets[1]},
			Hold: Between{f.Dose.Hold[0], f.Dose.Hold[1]}, Daily: Between{f.Dose.Daily[0], f.Dose.Daily[1]},
			Weekly: Between{f.Dose.Weekly[0], f.Dose.Weekly[1]}, Sources: f.Dose.Sources, Strength: f.Dose.Strength},
		Movements: map[Form]Movement{}, without: map[Form][]string{}}
	if err := e.check(); err != nil {
		return Exercise{}, err
	}
	for form, written := range map[Form]formFile{Main: f.Main, Easier: f.Easier, Harder: f.Harder} {
		m, err := written.movement()
		if err != nil {
			return Exercise{}, fmt.Errorf("form %s: %w", form, err)
		}
		e.Movements[form], e.without[form] = m, written.Without
	}
	return e, e.leavesOutWhatIsThere()
}

// leavesOutWhatIsThere refuses a form that leaves out what the exercise does not say.
func (e Exercise) leavesOutWhatIsThere() error {
	said := e.Messages()
	for form, without := range e.without {
		for _, out := range without {
			if !slices.Contains(said, e.key(out)) {
				return fmt.Errorf("form %s: there is no %q to leave out", form, out)
			}
		}
	}
	return nil
}

// check holds what an exercise says of itself to the bounds that its fields state.
func (e Exercise) check() error {
	d := e.Dose
	within := func(b Between, low, high int) bool { return low <= b.Low && b.Low <= b.High && b.High <= high }
	switch {
	case !named(e.ID):
		return fmt.Errorf("the id %q is not of small letters and hyphens", e.ID)
	case len(e.When) == 0 || slices.ContainsFunc(e.When, func(w When) bool { return w != BeforeBed && w != AfterWaking }):
		return fmt.Errorf("the times %q are not known", e.When)
	case e.Place < 1:
		return errors.New("it has no place in the gallery")
	case !(1 <= e.Minutes && e.Minutes <= 15):
		return fmt.Errorf("%v minutes are not between 1 and 15", e.Minutes)
	case e.Mistakes < 1 || e.Mistakes > 9 || e.Stops < 1 || e.Stops > 9:
		return errors.New("mistakes and stops are not between 1 and 9")
	case e.Asks.Count < 0 || e.Asks.Count > 9 || (e.Asks.Count > 0) != (e.Asks.Strength != ""):
		return errors.New("who should ask first is beyond its bounds")
	case !within(d.Reps, 1, 60) || !within(d.Sets, 1, 5) || !within(d.Hold, 0, 60) || !within(d.Daily, 1, 4) || !within(d.Weekly, 1, 7):
		return errors.New("the dose is beyond its bounds")
	case !e.partsAreSound():
		return errors.New("its part in a routine is beyond its bounds")
	case len(d.Sources) == 0 || slices.ContainsFunc(slices.Concat(d.Sources, e.Asks.Sources), unknown):
		return fmt.Errorf("the sources %q and %q are not all known", d.Sources, e.Asks.Sources)
	}
	return nil
}

func unknown(id evidence.SourceID) bool {
	_, found := evidence.ByID(id)
	return !found
}

// partsAreSound holds the parts in routines to the times the exercise suits.
func (e Exercise) partsAreSound() bool {
	for when, part := range e.Routine {
		if !e.Suits(when) || part.Place < 1 || part.Place > mostInRoutine || part.Reps < 1 || part.Reps > e.Dose.Reps.High {
			return false
		}
	}
	return true
}

// named says whether a text can be part of the id of a message.
func named(text string) bool {
	return text != "" && strings.Trim(text, "abcdefghijklmnopqrstuvwxyz0123456789-_") == ""
}

// movement understands one form.
func (f formFile) movement() (Movement, error) {
	m := Movement{View: f.View, Crop: f.Crop, Needs: f.Needs, Sided: f.Sided, base: f.Base, push: f.Push, spread: f.Spread,
		pillows: f.Pillows, tied: Vec{f.Tied[0], f.Tied[1], f.Tied[2]}}
	if err := f.know(); err != nil {
		return Movement{}, err
	}
	for i, side := range sideNames {
		m.hands[i] = f.Hands[side]
		if both, found := f.Hands["both"]; found {
			m.hands[i] = both
		}
		m.bands[i] = slices.Contains(f.Bands, side)
	}
	m.roller = slices.Index(vertebraNames, f.Roller)
	if f.Base == onRoller && m.roller < 0 {
		return Movement{}, fmt.Errorf("the roller lies under no vertebra %q", f.Roller)
	}
	start, err := Pose{}.changed(f.Start)
	if err != nil {
		return Movement{}, err
	}
	pose := start
	for _, p := range f.Phases {
		if !p.Hold {
			if pose, err = start.changed(p.Pose); err != nil {
				return Movement{}, err
			}
		}
		m.Phases = append(m.Phases, Phase{Cue: p.Cue, Breath: p.Breath, Seconds: p.Seconds, Hold: p.Hold, flow: p.Flow, pose: pose})
	}
	if pose != start {
		return Movement{}, errors.New("the last phase does not return to the start")
	}
	return m, m.possible()
}

// possible refuses a movement that asks more of a joint than it has: the pose of a
// phase can be within all ranges and yet leave a hand too far from what it rests on.
func (m Movement) possible() error {
	stage := NewStage(m, body.BuildOf(body.Person{}))
	at := 0.0
	for _, p := range m.Phases {
		at += p.Seconds
		f := stage.At(at)
		if beyond := f.Angles.outside(); beyond != "" {
			return fmt.Errorf("no joint moves so far as %s: %s", p.Cue, beyond)
		}
	}
	return nil
}

// changed is the pose with some joints set.
func (p Pose) changed(angles map[string]float64) (Pose, error) {
	// "elbow.flexion" comes before "right.elbow.flexion": the one side wins.
	names := make([]string, 0, len(angles))
	for name := range angles {
		names = append(names, name)
	}
	oneSided := func(name string) int { return strings.Count(name, ".") }
	slices.SortFunc(names, func(a, b string) int { return oneSided(a) - oneSided(b) })
	for _, name := range names {
		if !p.set(name, angles[name]) {
			return p, fmt.Errorf("no joint is called %q", name)
		}
	}
	if beyond := p.outside(); beyond != "" {
		return p, fmt.Errorf("no joint moves so far: %s", beyond)
	}
	return p, nil
}
