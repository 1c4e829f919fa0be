package profile

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// onDisk is a keeper of a state in a folder, saved.
func onDisk(t *testing.T, dir string, state State) *Keeper {
	t.Helper()
	store, _, _ := open(dir, noon, quickReplace)
	keeper := NewKeeper(store, State{})
	t.Cleanup(func() { _ = keeper.Close() })
	keeper.Change(func(s *State) { *s = state })
	if err := keeper.Flush(); err != nil {
		t.Fatal(err)
	}
	return keeper
}

func exported(t *testing.T, k *Keeper) []byte {
	t.Helper()
	data, err := k.Export()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestWhatGoesOutComesInAgain(t *testing.T) {
	for _, state := range []State{{}, everything()} {
		from, to := onDisk(t, t.TempDir(), state), onDisk(t, t.TempDir(), tall(150))
		from.store.others = document{"diary": []byte(`[1]`)}
		path := filepath.Join(t.TempDir(), "all.json")
		out := exported(t, from)
		mustWrite(t, path, string(out))
		in, problem := ReadImport(path)
		if problem != nil || !in.State.Equal(state) {
			t.Fatalf("read %+v with %v", in.State, problem)
		}
		kept, err := to.Adopt(in)
		if err != nil || !to.State().Equal(state) {
			t.Fatalf("took in %+v: %v", to.State(), err)
		}
		if again := exported(t, to); !bytes.Equal(again, out) {
			t.Errorf("went out as %s\nand again as %s", out, again)
		}
		before, problem := ReadImport(kept)
		if problem != nil || !before.State.Equal(tall(150)) {
			t.Errorf("what was there before is kept as %+v with %v", before.State, problem)
		}
		if err := to.Flush(); err != nil {
			t.Fatal(err)
		}
		if saved := contents(t, to.store.Path()); saved != string(out) {
			t.Errorf("on disk is %s", saved)
		}
	}
}

func TestTheUnitsStandInTheNames(t *testing.T) {
	out := string(exported(t, onDisk(t, t.TempDir(), everything())))
	for _, member := range []string{`"stature_cm": 170.18`, `"shoulders_cm": 36.5`, `"weight_kg": 66.2`, `"height_cm": 9.5`, `"since": "2026-11-20"`} {
		if !strings.Contains(out, member) {
			t.Errorf("no %s in %s", member, out)
		}
	}
}

// refused are files that are not taken in, and why.
func refused(whole string) map[string]string {
	return map[string]string{
		whole[:len(whole)/2]:          problemCut,
		"{":                           problemCut,
		"":                            problemNotJSON,
		"%PDF-1.7":                    problemNotJSON,
		"tall: 170":                   problemNotJSON,
		whole + "x":                   problemNotJSON,
		`[]`:                          problemForeign,
		`"170"`:                       problemForeign,
		`{}`:                          problemForeign,
		`{"schema":1}`:                problemForeign,
		`{"schema":0,"answers":{}}`:   problemForeign,
		`{"schema":"1","answers":{}}`: problemForeign,
		`{"schema":1,"answers":[]}`:   problemForeign,
		`{"schema":1,"answers":null}`: problemForeign,
		`{"schema":2,"answers":{}}`:   problemNewer,
		`{"schema":1,"answers":{"stature_cm":1e300}}`:             problemAbsurd,
		`{"schema":1,"answers":{"weight_kg":-68}}`:                problemAbsurd,
		`{"schema":1,"answers":{"stature_cm":"tall"}}`:            problemAbsurd,
		`{"schema":1,"answers":{"pillow":{"height_cm":90}}}`:      problemAbsurd,
		`{"schema":1,"answers":{},"trials":{"now":{}}}`:           problemAbsurd,
		`{"schema":1,"answers":{},"exercises":{"sessions":[{}]}}`: problemAbsurd,
		strings.Repeat(" ", largestFile+1):                        problemHuge,
	}
}

func TestWhatCannotBeTakenInIsRefusedWhole(t *testing.T) {
	keeper := onDisk(t, t.TempDir(), everything())
	path := filepath.Join(t.TempDir(), "in.json")
	for text, key := range refused(string(exported(t, keeper))) {
		mustWrite(t, path, text)
		in, problem := ReadImport(path)
		if problem == nil || problem.Key != key || problem.Args["File"] != "in.json" {
			t.Errorf("%.60q is refused with %v, not %s", text, problem, key)
		}
		if !in.State.Equal(State{}) {
			t.Errorf("%.60q leaves %+v to take in", text, in.State)
		}
	}
	if _, problem := ReadImport(filepath.Dir(path)); problem == nil || problem.Key != problemNoFile {
		t.Errorf("a folder is refused with %v", problem)
	}
	if _, problem := ReadImport(path + "x"); problem == nil || problem.Key != problemGone {
		t.Errorf("no file is refused with %v", problem)
	}
	if err := os.Chmod(path, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := os.ReadFile(path); err != nil { // root may read it all the same
		if _, problem := ReadImport(path); problem == nil || problem.Key != problemNoAccess {
			t.Errorf("a file that may not be read is refused with %v", problem)
		}
	}
}

func TestNothingIsReplacedThatCannotBeKept(t *testing.T) {
	newer := t.TempDir()
	mustWrite(t, filepath.Join(newer, fileName), `{"schema":2}`)
	store, _, _ := open(newer, noon, quickReplace)
	first := onDisk(t, t.TempDir(), tall(160))
	second, _, _ := open(first.store.dir, noon, quickReplace)
	nowhere, _, _ := open("", noon, quickReplace)
	for name, keeper := range map[string]*Keeper{
		"in memory": NewKeeper(nil, tall(160)), "with a newer file": NewKeeper(store, tall(160)),
		"a second copy": NewKeeper(second, tall(160)), "without a folder": NewKeeper(nowhere, tall(160)),
	} {
		if _, err := keeper.Adopt(Import{State: everything()}); err == nil || !keeper.State().Equal(tall(160)) {
			t.Errorf("%s: took in %+v: %v", name, keeper.State(), err)
		}
	}
	if contents(t, filepath.Join(newer, fileName)) != `{"schema":2}` {
		t.Error("the newer file was touched")
	}
}

func TestEverythingIsErased(t *testing.T) {
	dir := t.TempDir()
	keeper := onDisk(t, dir, everything())
	keeper.Change(stature(171))
	if err := keeper.Flush(); err != nil {
		t.Fatal(err)
	}
	if _, err := keeper.Adopt(Import{State: tall(150)}); err != nil {
		t.Fatal(err)
	}
	mustWrite(t, filepath.Join(dir, "chevet-kept-2026-01-01-000000.json.new"), "half")
	mustWrite(t, filepath.Join(dir, "letter.txt"), "mine")
	mustWrite(t, filepath.Join(dir, "chevet-crash-2026-01-01-000000.txt"), "panic: a fault")
	mustWrite(t, filepath.Join(dir, "chevet-crash.txt"), "panic: a fault in a copy that is open")
	if kept := keeper.Kept(); len(kept) != 6 {
		t.Errorf("kept are %v", kept)
	}
	if err := keeper.Erase(); err != nil || !keeper.State().Equal(State{}) {
		t.Errorf("left is %+v: %v", keeper.State(), err)
	}
	if err := keeper.Close(); err != nil {
		t.Fatal(err)
	}
	names := namesIn(t, dir)
	if !slices.Equal(names, []string{"chevet-crash.txt", lockName, "letter.txt"}) || contents(t, filepath.Join(dir, "chevet-crash.txt")) != "" {
		t.Errorf("the folder holds %v", names)
	}
	again, state, notices := open(dir, noon, quickReplace)
	defer again.Close()
	if !state.Equal(State{}) || len(notices) > 0 {
		t.Errorf("opened again: %+v with %v", state, notices)
	}
}

func TestAlsoTheFileOfANewerVersionIsErased(t *testing.T) {
	dir := t.TempDir()
	mustWrite(t, filepath.Join(dir, fileName), `{"schema":2}`)
	store, state, _ := open(dir, noon, quickReplace)
	keeper := NewKeeper(store, state)
	if err := keeper.Erase(); err != nil {
		t.Fatal(err)
	}
	keeper.Change(stature(170))
	if err := keeper.Close(); err != nil {
		t.Errorf("it cannot save afterwards: %v", err)
	}
}

func TestWhatAnotherCopyHoldsIsNotErased(t *testing.T) {
	dir := t.TempDir()
	first := onDisk(t, dir, tall(170))
	store, state, _ := open(dir, noon, quickReplace)
	second := NewKeeper(store, state)
	if err := second.Erase(); err == nil || !second.State().Equal(tall(170)) {
		t.Errorf("erased to %+v: %v", second.State(), err)
	}
	if len(first.Kept()) == 0 {
		t.Error("the file is gone")
	}
}

func FuzzImport(f *testing.F) {
	whole, err := encode(everything(), nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	for text := range refused(string(whole)) {
		if len(text) < 5000 {
			f.Add([]byte(text))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		path := filepath.Join(t.TempDir(), "in.json")
		mustWrite(t, path, string(data))
		in, problem := ReadImport(path)
		if problem != nil {
			if !slices.Contains(ImportProblems(), problem.Key) || !in.State.Equal(State{}) {
				t.Errorf("refused with %v, yet %+v is there", problem, in.State)
			}
			return
		}
		out, err := encode(in.State, in.others)
		if err != nil {
			t.Fatal(err)
		}
		mustWrite(t, path, string(out))
		again, problem := ReadImport(path)
		if problem != nil || !again.State.Equal(in.State) {
			t.Errorf("taken in again: %v\n%+v\n%+v", problem, again.State, in.State)
		}
	})
}
