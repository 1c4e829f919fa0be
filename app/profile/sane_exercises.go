package profile

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"chevet/app/exercise"
)

// What a file may hold of exercises beyond the limits that package exercise sets.
const (
	longestID    = 80     // runes of the id of an exercise
	mostChosen   = 200    // exercises hidden, or with a form chosen
	mostWritten  = 100    // steps kept of a draft
	longestPath  = 4096   // runes of the path of a picture: the longest path of Linux
	mostDone     = 100    // exercises of one session
	mostRepeated = 100000 // repetitions of one exercise in one session
	firstYear    = 2000   // of a session
	lastYear     = 2200   // of a session
)

// exercises keeps what can be right. An exercise that this version does not have
// stays, for a newer version may have it.
func (c *checker) exercises(e *Exercises) {
	e.Filters = keep(c, partExercises, e.Filters, oneOf(Filters()...))
	e.Hidden = atMost(c, partExercises, keep(c, partExercises, e.Hidden, canBeID), mostChosen)
	e.Forms = c.forms(e.Forms)
	e.Mine = keep(c, partExercises, e.Mine, func(pick Pick) bool { return canBeID(pick.ID) })
	e.Mine = atMost(c, partExercises, e.Mine, MostMine)
	check(c, partExercises, &e.PacePercent, func(percent int) bool {
		return percent == 0 || within(exercise.SlowestPace, exercise.FastestPace)(percent)
	})
	e.Own = atMost(c, partOwn, c.own(e.Own), MostOwn)
	if e.Draft != nil {
		c.draft(e.Draft)
	}
	e.Sessions = newest(c.sessions(e.Sessions))
}

// atMost keeps the first items of a list.
func atMost[T any](c *checker, p part, list []T, most int) []T {
	if len(list) <= most {
		return list
	}
	c.drop(p)
	return list[:most]
}

// canBeID says whether a text can be the id of an exercise of any version.
func canBeID(id string) bool {
	return id != "" && utf8.RuneCountInString(id) <= longestID && !strings.ContainsFunc(id, unicode.IsControl)
}

// canBePath says whether a text can be the path of a picture, or is empty.
func canBePath(path string) bool {
	return utf8.RuneCountInString(path) <= longestPath && !strings.ContainsFunc(path, unicode.IsControl)
}

// Path is a path as it was typed or pasted, without what none that is kept can hold.
func Path(typed string) string {
	return beginning(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, typed), longestPath)
}

// canBeOwn says whether an exercise of one's own can be kept.
func canBeOwn(own exercise.Custom) bool {
	return canBeID(own.ID) && canBePath(own.Picture) && len(own.Complaints()) == 0
}

// forms keeps the forms that there are, of the first exercises by the alphabet.
func (c *checker) forms(forms map[string]exercise.Form) map[string]exercise.Form {
	var ids []string
	for id, form := range forms {
		if !canBeID(id) || !slices.Contains(exercise.Forms(), form) {
			c.drop(partExercises)
			continue
		}
		ids = append(ids, id)
	}
	slices.Sort(ids)
	var kept map[string]exercise.Form
	for _, id := range atMost(c, partExercises, ids, mostChosen) {
		if kept == nil {
			kept = map[string]exercise.Form{}
		}
		kept[id] = forms[id]
	}
	return kept
}

// own keeps the first exercise of one's own with each id. One whose picture
// cannot be is kept without it.
func (c *checker) own(list []exercise.Custom) []exercise.Custom {
	var kept Exercises
	for _, own := range list {
		check(c, partOwn, &own.Picture, canBePath)
		if _, twice := kept.OwnByID(own.ID); twice || !canBeOwn(own) {
			c.drop(partOwn)
			continue
		}
		kept.Own = append(kept.Own, own)
	}
	return kept.Own
}

// draft keeps what was typed, to a length that no honest exercise has.
func (c *checker) draft(d *Draft) {
	check(c, partOwn, &d.ID, func(id string) bool { return id == "" || canBeID(id) })
	check(c, partOwn, &d.Picture, canBePath)
	d.Steps = d.Steps[:min(len(d.Steps), mostWritten)]
	left := longestTyped
	for _, text := range []*string{&d.Name, &d.Reps, &d.Hold} {
		*text = beginning(*text, left)
		left -= utf8.RuneCountInString(*text)
	}
	for i := range d.Steps {
		d.Steps[i] = beginning(d.Steps[i], left)
		left -= utf8.RuneCountInString(d.Steps[i])
	}
}

// sessions keeps the first session that began at each instant, and of what was
// done in it what can be.
func (c *checker) sessions(list []exercise.Log) []exercise.Log {
	var kept []exercise.Log
	begun := map[time.Time]bool{}
	for _, log := range list {
		if begun[log.Began] || !canBeTime(log.Began) || !canBeTime(log.Ended) || log.Ended.Before(log.Began) {
			c.drop(partSessions)
			continue
		}
		begun[log.Began] = true
		check(c, partSessions, &log.Feel, func(feel *int) bool { return feel == nil || within(0, 10)(*feel) })
		log.Done = atMost(c, partSessions, c.done(log.Done), mostDone)
		kept = append(kept, log)
	}
	return kept
}

func canBeTime(t time.Time) bool { return within(firstYear, lastYear)(t.Year()) }

// done keeps what can have been done in one session.
func (c *checker) done(list []exercise.Performed) []exercise.Performed {
	var kept []exercise.Performed
	for _, done := range list {
		count := within(0, mostRepeated)
		if !canBeID(done.ID) || !count(done.Reps) || !count(done.Planned) {
			c.drop(partSessions)
			continue
		}
		check(c, partSessions, &done.Form, oneOf(append(exercise.Forms(), "")...))
		kept = append(kept, done)
	}
	return kept
}
