package screens_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chevet/app/fit"
	"chevet/screens/parts"
)

// place names what is in the window: the room, and what of it.
func (w *walker) place() string {
	route := w.Route()
	switch {
	case route.Room == parts.Wizard:
		return fmt.Sprintf("step %d", route.Step)
	case route.Room == parts.Fit && w.Kit().State.Fit.Check != nil && !route.Asking:
		return "fit, " + string(w.Kit().State.Fit.Check.Now())
	case route.Asking:
		return string(route.Room) + ", asking"
	case route.Room == parts.Exercise && strings.HasPrefix(route.ID, "own-"):
		return "exercise of one's own"
	case route.Room == parts.Learn && route.ID != "":
		return "page"
	case route.Room == parts.Session:
		return "session, " + w.sessionState()
	}
	return string(route.Room)
}

func (w *walker) sessionState() string {
	switch {
	case w.clock.beat != nil:
		return "under way"
	case hasPrefix(w.Kit().Names(), "session.feel."):
		return "done"
	}
	return "at rest"
}

func hasPrefix(names []string, prefix string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return strings.HasPrefix(name, prefix) })
}

// everyPlace is what a long walk comes by, and everyDeed what it does there.
var (
	everyPlace = []string{
		"step 1", "step 2", "step 3", "step 4", "step 5", "step 6", "safety", "plan", "plan, asking", "settings", "help",
		"keep", "keep, asking", "gallery", "exercise", "exercise, asking", "exercise of one's own", "own", "own, asking", "mine",
		"session, at rest", "session, under way", "session, done", "learn", "page", "sources",
		"fit", "fit, asking", "fit, " + string(fit.Making), "fit, " + string(fit.Lying), "fit, " + string(fit.Looking), "fit, " + string(fit.Done),
	}
	everyDeed = []string{"saved a PDF", "saved all data", "took data in", "deleted everything", "asked for a file", "found something", "pressed the answer of a look"}
)

// pressSome presses a control of the room whose name begins with a prefix, and says
// which.
func (w *walker) pressSome(prefix string) string {
	names := slices.DeleteFunc(w.Kit().Names(), func(name string) bool { return !strings.HasPrefix(name, prefix) })
	if len(names) == 0 {
		return ""
	}
	name := pick(w, names...)
	w.pressOn(name)
	return name
}

// lookInBed goes some steps of the check in bed.
func (w *walker) lookInBed() string {
	w.Go(fitRoom)
	var pressed []string
	for range 1 + w.random.IntN(9) {
		if w.Route().Room != parts.Fit {
			break
		}
		name := "fit.onward"
		if w.Kit().Control(name) == nil || w.random.IntN(5) == 0 {
			name = ""
		}
		switch {
		case name != "":
			w.pressOn(name)
		case w.random.IntN(2) == 0 && hasPrefix(w.Kit().Names(), "fit.answer."):
			name = w.pressSome("fit.answer.")
			w.log["pressed the answer of a look"]++
		default:
			name = w.pressSome("fit.")
		}
		pressed = append(pressed, name)
	}
	return fmt.Sprintf("the check in bed, by %v", pressed)
}

// takeAlong saves, takes in or deletes; sometimes the folder or the file is one that is
// not there.
func (w *walker) takeAlong() string {
	w.Go(keepRoom)
	folder, file := w.home, pick(w, oddTexts...)
	if all := w.saved(".json"); len(all) > 0 && w.random.IntN(4) > 0 {
		file = pick(w, all...)
	}
	if w.random.IntN(8) == 0 {
		folder = pick(w, oddTexts...)
	}
	w.typeInto("keep.where", folder)
	w.typeInto("keep.from", file)
	name := w.pressSome("keep.")
	if w.Route().Asking && w.random.IntN(3) > 0 {
		name += " and " + w.pressSome("keep."+w.Route().ID+"_yes")
	}
	w.note(name)
	return "taking along: " + name
}

// mostSaved is how many documents a walker keeps.
const mostSaved = 12

// note counts what came of a press in the room to take things along, and throws away
// what was saved before.
func (w *walker) note(name string) {
	papers, data := w.saved(".pdf"), w.saved(".json")
	switch {
	case strings.Contains(name, "erase_yes") && w.Route() == step(1):
		w.log["deleted everything"]++
	case strings.Contains(name, "import_yes"):
		w.log["took data in"]++
	case name == "keep.choose_file" || name == "keep.choose_folder":
		w.log["asked for a file"]++
	case len(papers) > 0 && (name == "keep.plan" || name == "keep.note"):
		w.log["saved a PDF"]++
	case len(data) > 0 && name == "keep.export":
		w.log["saved all data"]++
	}
	for _, all := range [][]string{papers, data} {
		for len(all) > mostSaved {
			if err := os.Remove(all[0]); err != nil {
				w.Fatal(err)
			}
			all = all[1:]
		}
	}
}

// saved are the documents of a kind in the folder of the walker.
func (w *walker) saved(extension string) []string {
	found, _ := filepath.Glob(filepath.Join(w.home, "*"+extension))
	return found
}

// writeDown fills in the form for an exercise of one's own.
func (w *walker) writeDown() string {
	if w.random.IntN(4) == 0 {
		w.Go(ownPage(pick(w, "own-1", "own-2")))
		return "an exercise of one's own, by " + w.pressSome("own.")
	}
	w.Go(parts.Route{Room: parts.Own, ID: pick(w, "", "", "own-1", "own-2")})
	var done []string
	for range 1 + w.random.IntN(5) {
		if w.Route().Room != parts.Own {
			break
		}
		name := w.pressSome("own.")
		if w.random.IntN(2) == 0 {
			name += " " + w.typeSomething()
		}
		done = append(done, name)
	}
	return fmt.Sprintf("writing down an exercise, by %v", done)
}

// tryOut begins to try something out, or ends it.
func (w *walker) tryOut() string {
	w.Go(planRoom)
	return "on the plan, " + w.pressSome("trial.") + " and " + w.pressSome("trial.")
}

// searchFor searches for something, and sometimes follows what was found.
func (w *walker) searchFor() string {
	word := pick(w, "pillow", "oreiller", "e", "ma", "zzzz", "échauffement", "20", "")
	w.search(word)
	if hasPrefix(w.Kit().Names(), "learn.found.") && w.random.IntN(2) == 0 {
		w.log["found something"]++
		word += " and " + w.pressSome("learn.found.")
	}
	if w.random.IntN(3) == 0 {
		w.press(fyne.KeyEscape)
	}
	return "searching for " + word
}
