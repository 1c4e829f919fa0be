package profile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

// earlier is the folder with a file of every layout that a version has written. They
// are files of real versions and are never edited.
var earlier = filepath.Join("testdata", "earlier")

// newLayout names the layout of which a file is to be written, such as "1-trials".
const newLayout = "CHEVET_LAYOUT"

func earlierFiles(t *testing.T) map[string][]byte {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(earlier, "*.json"))
	if err != nil || len(paths) < 4 {
		t.Fatalf("the files are %v: %v", paths, err)
	}
	files := map[string][]byte{}
	for _, path := range paths {
		files[filepath.Base(path)] = []byte(contents(t, path))
	}
	return files
}

func parsed(t *testing.T, text []byte) (value any) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber() // so that no digit is lost on the way
	if err := decoder.Decode(&value); err != nil {
		t.Fatal(err)
	}
	return value
}

func TestFilesOfEveryLayoutOpenAndLoseNothing(t *testing.T) {
	for name, text := range earlierFiles(t) {
		dir := t.TempDir()
		path := filepath.Join(dir, fileName)
		mustWrite(t, path, string(text))
		in, problem := ReadImport(path)
		s, state, notices := openAtNoon(t, dir)
		if notices != nil || problem != nil || !in.State.Equal(state) {
			t.Errorf("%s: opened with %v, taken in with %v", name, notices, problem)
		}
		if len(in.others) > 0 {
			t.Errorf("%s: nothing reads %v", name, slices.Collect(maps.Keys(in.others)))
		}
		if got := contents(t, path); got != string(text) {
			t.Errorf("%s: opening it makes it\n%s", name, got)
		}
		mustSave(t, s, state)
		saved := contents(t, path)
		for _, missing := range missingFrom(parsed(t, []byte(saved)), parsed(t, text), "") {
			t.Errorf("%s: %s is missing from what is saved", name, missing)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if _, again, notices := openAtNoon(t, dir); notices != nil || !again.Equal(state) {
			t.Errorf("%s: opened again with %v as %+v", name, notices, again)
		}
	}
}

// missingFrom lists what an earlier value says that a later one does not.
func missingFrom(later, earlier any, path string) (missing []string) {
	switch old := earlier.(type) {
	case map[string]any:
		members, _ := later.(map[string]any)
		for name, value := range old {
			if _, found := members[name]; !found {
				missing = append(missing, path+"."+name)
				continue
			}
			missing = append(missing, missingFrom(members[name], value, path+"."+name)...)
		}
		return missing
	case []any:
		items, _ := later.([]any)
		if len(items) != len(old) {
			return []string{fmt.Sprintf("%s, a list of %d, now of %d", path, len(old), len(items))}
		}
		for i, value := range old {
			missing = append(missing, missingFrom(items[i], value, fmt.Sprintf("%s[%d]", path, i))...)
		}
		return missing
	}
	if later != earlier {
		return []string{fmt.Sprintf("%s, %v, now %v", path, earlier, later)}
	}
	return nil
}

// heldElsewhere are the fields that the file holds in its member "fit" (fitFile).
var heldElsewhere = []string{"State.Fit", "Answers.Found"}

// TestTheLayoutOfTodayIsAmongTheFiles looks for every field of the state, whatever
// holds it. With CHEVET_LAYOUT it writes a file of the layout of today.
func TestTheLayoutOfTodayIsAmongTheFiles(t *testing.T) {
	if name := os.Getenv(newLayout); name != "" {
		writeLayout(t, filepath.Join(earlier, name+".json"))
	}
	wanted, held := map[string]bool{}, map[string]bool{}
	for _, text := range earlierFiles(t) {
		file, _ := parsed(t, text).(map[string]any)
		look(t, reflect.TypeFor[State](), file, wanted, held)
		look(t, reflect.TypeFor[fitFile](), file[memberFit], wanted, held)
	}
	for field := range wanted {
		if !held[field] {
			t.Errorf("no file in %s holds %s: give everything() a value of it, and write one with %s=NAME", earlier, field, newLayout)
		}
	}
	if len(wanted) < 60 {
		t.Errorf("only %d fields were found", len(wanted))
	}
}

// look notes which fields there are in a kind of value, and which a value from a file
// holds. Where the file says nothing, the kind alone is looked at.
func look(t *testing.T, kind reflect.Type, value any, wanted, held map[string]bool) {
	t.Helper()
	switch {
	case kind == reflect.TypeFor[time.Time]():
	case kind.Kind() == reflect.Pointer:
		look(t, kind.Elem(), value, wanted, held)
	case kind.Kind() == reflect.Slice:
		items, _ := value.([]any)
		for _, item := range append(items, nil) {
			look(t, kind.Elem(), item, wanted, held)
		}
	case kind.Kind() == reflect.Map:
		members, _ := value.(map[string]any)
		look(t, kind.Elem(), nil, wanted, held)
		for _, item := range members {
			look(t, kind.Elem(), item, wanted, held)
		}
	case kind.Kind() == reflect.Struct:
		members, _ := value.(map[string]any)
		for i := range kind.NumField() {
			field := kind.Field(i)
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			id := kind.Name() + "." + field.Name
			if name == "-" && slices.Contains(heldElsewhere, id) {
				continue
			}
			if name == "" || name == "-" {
				t.Errorf("%s has no name in the file", id)
			}
			wanted[id] = true
			held[id] = held[id] || members[name] != nil
			look(t, field.Type, members[name], wanted, held)
		}
	}
}

// writeLayout writes a file of the layout of today, never in the place of another.
func writeLayout(t *testing.T, path string) {
	t.Helper()
	if _, err := os.Lstat(path); !os.IsNotExist(err) {
		t.Fatalf("%s: %v", path, fs.ErrExist)
	}
	data, err := encode(everything(), nil)
	if err != nil {
		t.Fatal(err)
	}
	mustWrite(t, path, string(data))
}
