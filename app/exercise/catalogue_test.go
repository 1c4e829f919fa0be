package exercise

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestEveryFileIsSound(t *testing.T) {
	list, faults := Load(embedded)
	for _, fault := range faults {
		t.Errorf("%s: %v", fault.File, fault.Err)
	}
	if len(list) != 8 {
		t.Errorf("there are %d exercises, not 8", len(list))
	}
	for i, e := range list {
		if e.Place != i+1 {
			t.Errorf("%s has place %d and stands at %d", e.ID, e.Place, i+1)
		}
	}
}

func TestADamagedFileIsNamedAndTheRestIsThere(t *testing.T) {
	whole, err := embedded.ReadFile("data/cat-cow.toml")
	if err != nil {
		t.Fatal(err)
	}
	good := strings.Replace(string(whole), `id = "cat-cow"`, `id = "cat-dog"`, 1)
	damage := map[string]string{
		"truncated":   good[:len(good)/2],
		"empty":       "",
		"no-toml":     "\x00\xff{",
		"no-joint":    strings.Replace(good, "lumbar.flexion", "tail.flexion", 1),
		"too-far":     strings.Replace(good, `"neck.flexion" = 24`, `"neck.flexion" = 240`, 1),
		"not-a-num":   strings.Replace(good, `"neck.flexion" = 24`, `"neck.flexion" = nan`, 1),
		"no-base":     strings.Replace(good, `base = "knees"`, `base = "wings"`, 1),
		"no-return":   strings.Replace(good, "seconds = 3\n", "seconds = 3\n[main.phase.pose]\n\"neck.flexion\" = 3\n", 1),
		"instant":     strings.Replace(good, "seconds = 4\n", "seconds = 0\n", 1),
		"twice":       string(whole),
		"no-source":   strings.Replace(good, `"laird"`, `"nobody"`, 1),
		"unknown-key": "wheels = 3\n" + good,
		"id":          strings.Replace(good, `id = "cat-dog"`, `id = "Cat Cow"`, 1),
		"dose":        strings.Replace(good, "reps = [8, 10]", "reps = [8, 10000]", 1),
		"place":       strings.Replace(good, "place = 1\n", "", 1),
		"part":        strings.Replace(good, "reps = 8 }", "reps = 800 }", 1),
		"asks":        strings.Replace(good, "count = 1", "count = 10", 1),
		"ask-source": strings.Replace(good, `"debreen"]
strength = "convention"`, `"nobody"]
strength = "convention"`, 1),
		"without": strings.Replace(good, `without = ["stop.3"]`, `without = ["stop.4"]`, 1),
		"spread":  strings.Replace(good, "spread = 0.45", "spread = 1", 1),
	}
	files := fstest.MapFS{"data/a.toml": {Data: whole}}
	for name, text := range damage {
		files["data/z-"+name+".toml"] = &fstest.MapFile{Data: []byte(text)}
	}
	if _, err := read([]byte(good)); err != nil {
		t.Fatalf("what is to be damaged is not whole: %v", err)
	}
	list, faults := Load(files)
	if len(list) != 1 || list[0].ID != "cat-cow" {
		t.Errorf("loaded %d exercises, not the whole one", len(list))
	}
	named := map[string]bool{}
	for _, fault := range faults {
		named[fault.File] = true
		if fault.Err == nil {
			t.Errorf("%s is named without a reason", fault.File)
		}
	}
	for name := range damage {
		if !named["z-"+name+".toml"] {
			t.Errorf("%s was not named", name)
		}
	}
}

func TestMessagesFollowTheExercise(t *testing.T) {
	seen := map[string]bool{}
	for _, one := range Catalogue() {
		for _, id := range one.Messages() {
			if seen[id] || !strings.HasPrefix(id, "exercise."+one.ID+".") {
				t.Errorf("%s is listed twice or strange", id)
			}
			seen[id] = true
		}
	}
	for _, id := range []string{"exercise.cat-cow.name", "exercise.cat-cow.for", "exercise.cat-cow.start", "exercise.cat-cow.cue.cow",
		"exercise.cat-cow.mistake.5", "exercise.cat-cow.stop.3", "exercise.cat-cow.ask.1", "exercise.cat-cow.easier", "exercise.cat-cow.harder_cue.cat"} {
		if !seen[id] {
			t.Errorf("%s is missing", id)
		}
	}
	for a := range seen {
		for b := range seen {
			if strings.HasPrefix(b, a+".") {
				t.Errorf("%s is the beginning of %s", a, b)
			}
		}
	}
}

// TestMinutesAreThoseOfTheDose holds what a card promises to what its dose takes.
func TestMinutesAreThoseOfTheDose(t *testing.T) {
	for _, e := range Catalogue() {
		least := NewSession([]Drill{NewDrill(e, Main, e.Dose.Reps.Low, e.Dose.Sets.Low)}, true).Total().Minutes()
		most := NewSession([]Drill{NewDrill(e, Main, e.Dose.Reps.High, e.Dose.Sets.High)}, true).Total().Minutes()
		if e.Minutes < least-0.5 || e.Minutes > most+0.5 {
			t.Errorf("%s takes %v to %v minutes, not %v", e.ID, least, most, e.Minutes)
		}
	}
}

// TestAFormLeavesOutWhatItHasNoUseFor: nobody on a chair is told to take the chair, or
// to beware of lying flat.
func TestAFormLeavesOutWhatItHasNoUseFor(t *testing.T) {
	catCow, _ := ByID("cat-cow")
	belly, _ := ByID("belly-breathing")
	for _, c := range []struct {
		says   []string
		id     string
		wanted bool
	}{
		{catCow.StopKeys(Main), "exercise.cat-cow.stop.3", true},
		{catCow.StopKeys(Harder), "exercise.cat-cow.stop.3", true},
		{catCow.StopKeys(Easier), "exercise.cat-cow.stop.3", false},
		{belly.AskKeys(Easier), "exercise.belly-breathing.ask.1", true},
		{belly.AskKeys(Harder), "exercise.belly-breathing.ask.1", false},
	} {
		if slices.Contains(c.says, c.id) != c.wanted {
			t.Errorf("%s is in %q: %v", c.id, c.says, !c.wanted)
		}
	}
}

// TestNobodyGetsUpAgainBeforeBed: what is done on the floor comes last, so that the
// routine ends lying down.
func TestNobodyGetsUpAgainBeforeBed(t *testing.T) {
	down := false
	for _, drill := range Routines()[0].Drills {
		e, _ := ByID(drill.ID)
		onFloor := slices.Contains(e.Movement(Main).Needs, Floor)
		if down && !onFloor {
			t.Errorf("%s comes after the floor", drill.ID)
		}
		down = onFloor
	}
	if !down {
		t.Error("the routine does not end on the floor")
	}
}
