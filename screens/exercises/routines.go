package exercises

import (
	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// The routines that can be followed. The id of an exercise stands for a session of
// that one alone.
const (
	RoutineBed    = string(exercise.BeforeBed)
	RoutineWaking = string(exercise.AfterWaking)
	RoutineMine   = "mine"
)

// drillsOf are the exercises of a routine as the person does them: in the forms
// that they chose, without those that they hid.
func drillsOf(chosen profile.Exercises, id string) []exercise.Drill {
	switch id {
	case RoutineBed, RoutineWaking:
		return readyMade(chosen, exercise.When(id))
	case RoutineMine:
		var drills []exercise.Drill
		for _, pick := range chosen.Mine {
			if drill, found := drillOf(chosen, pick.ID, chosen.Form(pick.ID)); found {
				drills = append(drills, drill)
			}
		}
		return drills
	}
	if drill, found := drillOf(chosen, id, chosen.Form(id)); found {
		return []exercise.Drill{drill}
	}
	return nil
}

func readyMade(chosen profile.Exercises, when exercise.When) []exercise.Drill {
	var drills []exercise.Drill
	for _, routine := range exercise.Routines() {
		for _, drill := range routine.Drills {
			if e, found := exercise.ByID(drill.ID); found && routine.When == when && !chosen.IsHidden(drill.ID) {
				drills = append(drills, exercise.NewDrill(e, chosen.Form(e.ID), drill.Reps, drill.Sets))
			}
		}
	}
	return drills
}

// drillOf is one exercise of the catalogue or of the person's own, with the fewest
// repetitions that its dose names.
func drillOf(chosen profile.Exercises, id string, form exercise.Form) (exercise.Drill, bool) {
	if own, found := chosen.OwnByID(id); found {
		return own.Drill(1), true
	}
	if e, found := exercise.ByID(id); found && !chosen.IsHidden(id) {
		return exercise.NewDrill(e, form, e.Dose.Reps.Low, 1), true
	}
	return exercise.Drill{}, false
}

// nameOf is the name of an exercise of the catalogue or of the person's own.
func nameOf(kit *parts.Kit, id string) string {
	if own, found := kit.State.Exercises.OwnByID(id); found {
		return own.Name
	}
	if e, found := exercise.ByID(id); found {
		return kit.Words.T(e.NameKey())
	}
	return id
}

func routineName(kit *parts.Kit, id string) string {
	switch id {
	case RoutineBed, RoutineWaking, RoutineMine:
		return kit.Words.T("routine." + id)
	}
	return nameOf(kit, id)
}
