package exercise

// Drill is an exercise as it is done in a session: a movement or an exercise of
// one's own, with the count chosen for it.
type Drill struct {
	// ID is that of an Exercise or of a Custom; Own says which.
	ID  string
	Own bool
	// Form is the form of an Exercise, "" for an exercise of one's own.
	Form Form
	// Phases are one repetition.
	Phases []Phase
	// Sided says that it is done for the right and then for the left.
	Sided bool
	// Reps is how many times a side in one set, 1 to 200; Sets how many sets, 1 to 5.
	Reps, Sets int
}

// NewDrill is a form of an exercise with a count of repetitions and sets.
func NewDrill(e Exercise, form Form, reps, sets int) Drill {
	m := e.Movement(form)
	return Drill{ID: e.ID, Form: form, Phases: m.Phases, Sided: m.Sided, Reps: reps, Sets: sets}
}

// seconds is how long one repetition lasts at the usual pace.
func (d Drill) seconds() float64 { return Movement{Phases: d.Phases}.LoopSeconds() }

// Routine is the list of exercises that Chevet offers for a time of day.
type Routine struct {
	When   When
	Drills []Drill
}

// Routines lists the ready-made routines: before bed and after waking, of two to
// four exercises in about five minutes. Which exercises take part, in which order
// and how often, stands in their files.
func Routines() []Routine {
	list := []Routine{{When: BeforeBed}, {When: AfterWaking}}
	for i := range list {
		routine := &list[i]
		for place := 1; place <= mostInRoutine; place++ {
			for _, e := range Catalogue() {
				if part, found := e.Routine[routine.When]; found && part.Place == place {
					routine.Drills = append(routine.Drills, NewDrill(e, Main, part.Reps, 1))
				}
			}
		}
	}
	return list
}

// mostInRoutine is the longest ready-made routine.
const mostInRoutine = 4

// Part is the part that an exercise takes in a ready-made routine.
type Part struct {
	// Place is its place in the order, 1 to 4.
	Place int `toml:"place"`
	// Reps is how many times a side, 1 to 60.
	Reps int `toml:"reps"`
}
