package exercise

import (
	"slices"
	"strconv"
)

// Messages lists the id of every message that the exercise needs in locales/:
// its name, what it is for, its mistakes, when to stop and who should ask first, and
// for each form how it starts and what each cue says. Name and description of the
// other forms say what is easier or harder in them.
func (e Exercise) Messages() []string {
	ids := []string{e.key("name"), e.key("for")}
	ids = append(ids, e.MistakeKeys()...)
	ids = append(ids, e.numbered("stop.", e.Stops)...)
	ids = append(ids, e.numbered("ask.", e.Asks.Count)...)
	for _, form := range Forms() {
		if form != Main {
			ids = append(ids, e.FormKey(form))
		}
		ids = append(ids, e.StartKey(form))
		if e.Movements[form].Sided {
			ids = append(ids, e.SideKey(form, Right), e.SideKey(form, Left))
		}
		for _, phase := range e.Movements[form].Phases {
			if id := e.CueKey(form, phase); !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

func (e Exercise) key(rest string) string { return "exercise." + e.ID + "." + rest }

// NameKey is the id of the message that names the exercise.
func (e Exercise) NameKey() string { return e.key("name") }

// ForKey is the id of the message that says what the exercise is for.
func (e Exercise) ForKey() string { return e.key("for") }

// MistakeKeys are the ids of the messages about common mistakes.
func (e Exercise) MistakeKeys() []string { return e.numbered("mistake.", e.Mistakes) }

// StopKeys are the ids of the messages that say when to stop in a form.
func (e Exercise) StopKeys(form Form) []string { return e.in(form, e.numbered("stop.", e.Stops)) }

// AskKeys are the ids of the messages that say who should not do it in a form, or
// should ask first.
func (e Exercise) AskKeys(form Form) []string {
	return e.in(form, e.numbered("ask.", e.Asks.Count))
}

// in leaves out what a form has no use for.
func (e Exercise) in(form Form, ids []string) []string {
	return slices.DeleteFunc(ids, func(id string) bool {
		return slices.ContainsFunc(e.without[form], func(out string) bool { return id == e.key(out) })
	})
}

func (e Exercise) numbered(kind string, count int) []string {
	ids := make([]string, count)
	for i := range ids {
		ids[i] = e.key(kind + strconv.Itoa(i+1))
	}
	return ids
}

// FormKey is the id of the message that says what a form does otherwise than the
// main one: "exercise.<id>.easier" or "….harder".
func (e Exercise) FormKey(form Form) string { return e.key(string(form)) }

// StartKey is the id of the message that tells the starting position of a form.
func (e Exercise) StartKey(form Form) string { return e.key(inForm(form) + "start") }

// SideKey is the id of the message that says what a side means in a form that is
// done for one side and then for the other.
func (e Exercise) SideKey(form Form, side Flank) string {
	return e.key(inForm(form) + "side." + sideNames[side])
}

// CueKey is the id of the message that lights up in a phase of a form.
func (e Exercise) CueKey(form Form, phase Phase) string {
	return e.key(inForm(form) + "cue." + phase.Cue)
}

// inForm is the part of an id that tells the other forms from the main one. It
// keeps "easier" itself free, since no id may be the beginning of another.
func inForm(form Form) string {
	if form == Main {
		return ""
	}
	return string(form) + "_"
}
