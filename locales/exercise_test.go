package locales

import (
	"regexp"
	"strings"
	"testing"

	"chevet/app/exercise"
	"chevet/locales/reading"
)

// eachForm calls check with every exercise in every form, and the ids of what is
// said while it is done: how it starts and the cue of each phase.
func eachForm(check func(e exercise.Exercise, form exercise.Form, ids []string)) {
	for _, e := range exercise.Catalogue() {
		for _, form := range exercise.Forms() {
			ids := []string{e.StartKey(form)}
			for _, phase := range e.Movement(form).Phases {
				ids = append(ids, e.CueKey(form, phase))
			}
			check(e, form, ids)
		}
	}
}

// TestEveryCueIsOneShortSentence holds the cues to what can be taken in while
// moving.
func TestEveryCueIsOneShortSentence(t *testing.T) {
	longest := map[string]int{"en": 12, "fr": 14} // words; French says the same in more of them
	languages := read(t)
	eachForm(func(e exercise.Exercise, form exercise.Form, ids []string) {
		for tag, all := range languages {
			for _, id := range ids[1:] {
				if all[id] == nil {
					t.Errorf("%s.toml has no %q", tag, id)
					continue
				}
				text := all[id].Other
				if n := len(reading.Words(text)); n > longest[tag] {
					t.Errorf("%s.toml: %s has %d words: %q", tag, id, n, text)
				}
				if sentences := strings.Count(text, "."); sentences != 1 || !strings.HasSuffix(text, ".") {
					t.Errorf("%s.toml: %s is not one sentence: %q", tag, id, text)
				}
			}
		}
	})
}

// TestWordsOfASidedFormFitBothSides refuses a side in words that are said for the
// right and then for the left. A circle that is clockwise on one side is not on
// the other; and French « droit » means straight as well, so it is left out whole.
func TestWordsOfASidedFormFitBothSides(t *testing.T) {
	named := regexp.MustCompile(`(?i)(?:^|[^\pL])(?:left|right|clockwise|anticlockwise|gauche|droite?s?)(?:[^\pL]|$)`)
	languages := read(t)
	namings, sided := 0, 0
	eachForm(func(e exercise.Exercise, form exercise.Form, ids []string) {
		for tag, all := range languages {
			for _, id := range ids {
				if all[id] == nil || !named.MatchString(all[id].Other) {
					continue
				}
				namings++
				if e.Movement(form).Sided {
					t.Errorf("%s.toml: %s names a side: %q", tag, id, all[id].Other)
				}
			}
		}
		if e.Movement(form).Sided {
			sided++
		}
	})
	if sided == 0 || namings == 0 {
		t.Errorf("%d forms have sides, and %d texts name one", sided, namings)
	}
}

// TestTheSidesMirrorEachOther compares what is said of the right with what is said of
// the left: one is the other with each side named in its place.
func TestTheSidesMirrorEachOther(t *testing.T) {
	sides := map[string][2]*regexp.Regexp{
		"en": {regexp.MustCompile(`\bright\b`), regexp.MustCompile(`\bleft\b`)},
		"fr": {regexp.MustCompile(`\bdroite?\b`), regexp.MustCompile(`\bgauche\b`)},
	}
	languages := read(t)
	eachForm(func(e exercise.Exercise, form exercise.Form, _ []string) {
		if !e.Movement(form).Sided {
			return
		}
		for tag, named := range sides {
			right, left := languages[tag][e.SideKey(form, exercise.Right)], languages[tag][e.SideKey(form, exercise.Left)]
			if right == nil || left == nil {
				t.Errorf("%s.toml does not say what the sides of %s, %s, are", tag, e.ID, form)
				continue
			}
			one := named[1].ReplaceAllString(named[0].ReplaceAllString(right.Other, "R"), "L")
			other := named[0].ReplaceAllString(named[1].ReplaceAllString(left.Other, "R"), "L")
			if one != other || !strings.Contains(one, "R") {
				t.Errorf("%s.toml: %q does not mirror %q", tag, left.Other, right.Other)
			}
		}
	})
}

func TestEveryComplaintAboutAnExerciseOfOnesOwnCanBeSaid(t *testing.T) {
	all, seen := speakers(t), map[string]bool{}
	for _, own := range []exercise.Custom{
		{},
		{Name: strings.Repeat("a", exercise.LongestName+1), Steps: make([]string, exercise.MostSteps+1), Reps: 1},
		{Name: "a", Steps: []string{"a", " ", strings.Repeat("a", exercise.LongestStep+1)}, Reps: exercise.MostReps + 1, HoldSeconds: exercise.LongestHoldS + 1},
	} {
		for _, complaint := range own.Complaints() {
			seen[complaint.Line.Key] = true
			checkSaid(t, all, complaint.Line)
		}
	}
	for _, key := range exercise.ComplaintKeys() {
		if !seen[key] {
			t.Errorf("nothing here gives %s", key)
		}
	}
}
