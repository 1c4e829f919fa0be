package profile

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"chevet/app/exercise"
)

// Draft is an exercise of one's own that is being written, exactly as it was
// typed. Its texts have 20 000 letters at most, all together.
type Draft struct {
	// ID is that of the exercise that is being changed; "" for a new one.
	ID    string   `json:"id,omitempty"`
	Name  string   `json:"name,omitempty"`
	Steps []string `json:"steps,omitempty"`
	// Reps is how many times a side, and Hold how many seconds each one is held.
	Reps string `json:"reps,omitempty"`
	Hold string `json:"hold,omitempty"`
	// Sided says that it is done for the right and then for the left.
	Sided bool `json:"sided,omitempty"`
	// Picture is the path of a picture of one's own, or "".
	Picture string `json:"picture,omitempty"`
}

// DraftOf is the draft from which an exercise of one's own is changed.
func DraftOf(c exercise.Custom) Draft {
	d := Draft{ID: c.ID, Name: c.Name, Steps: slices.Clone(c.Steps), Reps: strconv.Itoa(c.Reps), Sided: c.Sided, Picture: c.Picture}
	if c.HoldSeconds != 0 {
		d.Hold = strconv.Itoa(c.HoldSeconds)
	}
	return d
}

// notNumber stands for a number that could not be understood; no field allows it.
const notNumber = -1

// Custom is the exercise that the draft describes, and what is wrong with it,
// field by field. Without complaints it can be saved once it has an id; a number
// that could not be understood is −1.
func (d Draft) Custom() (exercise.Custom, []exercise.Complaint) {
	c := exercise.Custom{
		ID: d.ID, Name: strings.TrimSpace(d.Name), Reps: wholeNumber(d.Reps),
		Sided: d.Sided, Picture: d.Picture,
	}
	written := false
	for _, step := range d.Steps {
		step = strings.TrimSpace(step)
		c.Steps = append(c.Steps, step)
		written = written || step != ""
	}
	if !written {
		c.Steps = nil
	}
	if strings.TrimSpace(d.Hold) != "" {
		c.HoldSeconds = wholeNumber(d.Hold)
	}
	return c, c.Complaints()
}

// wholeNumber understands digits with blanks around them, of any width.
func wholeNumber(typed string) int {
	digits := strings.TrimSpace(typed)
	number, err := strconv.Atoi(digits)
	if err != nil || strings.Trim(digits, "0123456789") != "" {
		return notNumber
	}
	return number
}

// OwnByID finds an exercise of one's own.
func (e Exercises) OwnByID(id string) (exercise.Custom, bool) {
	i := e.indexOfOwn(id)
	if i < 0 {
		return exercise.Custom{}, false
	}
	return e.Own[i], true
}

func (e Exercises) indexOfOwn(id string) int {
	return slices.IndexFunc(e.Own, func(own exercise.Custom) bool { return own.ID == id })
}

// SaveOwn keeps an exercise of one's own in place of the one with its id, or else
// as the last. It says whether it is kept: an exercise with complaints or without
// a usable id is not, nor is a new one beyond MostOwn.
func (e *Exercises) SaveOwn(own exercise.Custom) bool {
	if !canBeOwn(own) {
		return false
	}
	list := slices.Clone(e.Own)
	switch i := e.indexOfOwn(own.ID); {
	case i >= 0:
		list[i] = cloneOwn(own)
	case len(list) < MostOwn:
		list = append(list, cloneOwn(own))
	default:
		return false
	}
	e.Own = list
	return true
}

// RemoveOwn forgets an exercise of one's own, also in the person's own routine.
// The sessions in which it was done stay.
func (e *Exercises) RemoveOwn(id string) {
	e.Own = slices.DeleteFunc(slices.Clone(e.Own), func(own exercise.Custom) bool { return own.ID == id })
	e.RemoveFromMine(Pick{ID: id, Own: true})
}

// NextOwnID is an id for a new exercise of one's own, "own-1", "own-2" and so on:
// the first that no exercise has, and that no routine, draft or session names.
func (e Exercises) NextOwnID() string {
	named := map[string]bool{}
	for _, own := range e.Own {
		named[own.ID] = true
	}
	for _, pick := range e.Mine {
		named[pick.ID] = true
	}
	for _, log := range e.Sessions {
		for _, done := range log.Done {
			named[done.ID] = true
		}
	}
	if e.Draft != nil {
		named[e.Draft.ID] = true
	}
	for n := 1; ; n++ {
		if id := fmt.Sprintf("own-%d", n); !named[id] {
			return id
		}
	}
}
