package outbox

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"chevet/app/profile"
)

func TestThePaperOfARegion(t *testing.T) {
	for region, want := range map[string]profile.PaperSize{
		"US": profile.PaperLetter, "CA": profile.PaperLetter, "mx": profile.PaperLetter, "PH": profile.PaperLetter,
		"FR": profile.PaperA4, "GB": profile.PaperA4, "CH": profile.PaperA4, "BR": profile.PaperA4, "": profile.PaperA4, "419": profile.PaperA4,
	} {
		if got := Paper(profile.PaperUsual, region); got != want {
			t.Errorf("in %q it is %s", region, got)
		}
	}
	if Paper(profile.PaperA4, "US") != profile.PaperA4 || Paper(profile.PaperLetter, "FR") != profile.PaperLetter {
		t.Error("what was chosen does not count")
	}
	if w, h := Points(profile.PaperLetter); w != 612 || h != 792 {
		t.Errorf("Letter is %v × %v", w, h)
	}
	if w, h := Points(profile.PaperA4); int(w*100) != 59527 || int(h*100) != 84188 {
		t.Errorf("A4 is %v × %v", w, h)
	}
}

func TestADocumentNeverTakesThePlaceOfAnother(t *testing.T) {
	folder := t.TempDir()
	var names []string
	for _, text := range []string{"one", "two", "three"} {
		path, problem := Save(folder, "plan", ".pdf", []byte(text))
		if problem != nil {
			t.Fatal(problem)
		}
		names = append(names, filepath.Base(path))
		if found, err := os.ReadFile(path); err != nil || string(found) != text {
			t.Errorf("%s holds %q: %v", path, found, err)
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s is %v: %v", path, info.Mode(), err)
		}
	}
	if !slices.Equal(names, []string{"plan.pdf", "plan 2.pdf", "plan 3.pdf"}) {
		t.Errorf("they are called %v", names)
	}
	entries, _ := os.ReadDir(folder)
	if len(entries) != 3 {
		t.Errorf("the folder holds %v", entries)
	}
}

func TestWhereNothingCanBeSaved(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	locked := filepath.Join(folder, "locked")
	if err := os.Mkdir(locked, 0o500); err != nil {
		t.Fatal(err)
	}
	cases := map[string]string{filepath.Join(folder, "nowhere"): problemMissing, file: problemNoFolder, "": problemMissing}
	if !takes(locked) { // root may write everywhere
		cases[locked] = problemForbidden
	}
	if info, err := os.Stat("/proc/self"); err == nil && info.IsDir() {
		cases["/proc/self"] = problemOther
		if takes("/proc/self") {
			t.Error("a folder of the system takes a document")
		}
	}
	for where, key := range cases {
		path, problem := Save(where, "plan", ".pdf", []byte("x"))
		if problem == nil || problem.Key != key && !(where == "/proc/self" && problem.Key == problemMissing) || problem.Args["Folder"] != where {
			t.Errorf("%s: saved as %q, with %v", where, path, problem)
		}
	}
	if got := Another([]string{file, folder + "/.", locked}, file); got != folder+"/." {
		t.Errorf("instead of a file, %q is offered", got)
	}
	if got := Another([]string{file, folder + "/."}, folder); got != "" {
		t.Errorf("instead of the only folder, %q is offered", got)
	}
}

func TestThePlacesAreThere(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	own := filepath.Join(home, "own")
	t.Setenv("CHEVET_DIR", own)
	if got := Places(); !slices.Equal(got, []string{home, own}) {
		t.Errorf("places are %v", got)
	}
	if err := os.Mkdir(filepath.Join(home, "Documents"), 0o700); err != nil {
		t.Fatal(err)
	}
	if got := Places(); !slices.Equal(got, []string{filepath.Join(home, "Documents"), home, own}) {
		t.Errorf("places are %v", got)
	}
}
