package screens_test

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"chevet/app/exercise"
	"chevet/app/picture"
	"chevet/app/profile"
	"chevet/screens/parts"
)

var ownRoom = parts.Route{Room: parts.Own}

func ownPage(id string) parts.Route { return parts.Route{Room: parts.Exercise, ID: id} }

// typeInto empties a field of the form and types into it.
func (s *stage) typeInto(name, text string) {
	s.Helper()
	s.focusOn(name)
	s.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutSelectAll{})
	s.press(fyne.KeyBackspace)
	s.typeRunes(text)
}

func (s *stage) own() []exercise.Custom { return s.keeper.State().Exercises.Own }

// typedInto is what stands in a field of the form.
func (s *stage) typedInto(name string) string {
	s.Helper()
	label := "own." + strings.Split(name, ".")[1]
	values := []any{}
	if number, ok := strings.CutPrefix(name, "own.step."); ok {
		values = []any{"N", number}
	}
	control, ok := s.Kit().Control(name).(typist)
	if !ok {
		s.Fatalf("there is no field %s in %v", name, s.Route())
	}
	return strings.TrimPrefix(control.AccessibilityLabel(), s.Kit().Words.T(label, values...)+" ")
}

// beside says whether a sentence is the nearest to a field, of all that are told in
// the colour of what is wrong.
func (s *stage) beside(name, sentence string) bool {
	s.Helper()
	field, _ := s.find(s.Kit().Control(name))
	nearest, distance := "", float32(1e6)
	for _, one := range look(s.window) {
		text, ok := one.object.(*parts.Text)
		if ok && text.Words() != "" && one.top >= field.bottom-1 && one.left < field.right && one.right > field.left && one.top-field.bottom < distance {
			nearest, distance = text.Words(), one.top-field.bottom
		}
	}
	return nearest == sentence
}

// aPicture writes a small picture and gives back its path.
func aPicture(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "shrug.png")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(file, image.NewGray(image.Rect(0, 0, 48, 32))); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// pictures counts the photographs that are shown.
func (s *stage) pictures() (n int) {
	for _, one := range look(s.window) {
		if shown, ok := one.object.(*canvas.Image); ok && shown.Image != nil && shown.Resource == nil {
			n++
		}
	}
	return n
}

// TestAnExerciseOfOnesOwnIsWrittenByKeys writes one down with the keyboard alone,
// takes it into the routine, does it, changes it and removes it.
func TestAnExerciseOfOnesOwnIsWrittenByKeys(t *testing.T) {
	path := aPicture(t)
	s := open(t, setUp{state: well("en")})
	s.Go(galleryRoom)
	s.tabTo("gallery.add")
	s.press(fyne.KeyReturn)
	if s.Route() != ownRoom || s.focus() != "own.name" {
		t.Fatalf("adding one leads to %v, the focus on %q", s.Route(), s.focus())
	}
	type typing struct{ name, text string }
	for _, one := range []typing{{"own.name", "Shrug"}, {"own.step.1", "Lift both shoulders."}, {"own.step.add", ""}, {"own.step.2", "Let go."},
		{"own.reps", "2"}, {"own.hold", "4"}, {"own.sides.each", ""}, {"own.picture", path}} {
		s.tabTo(one.name)
		if s.typeRunes(one.text); one.text == "" {
			s.press(fyne.KeySpace)
		}
	}
	if s.pictures() != 1 {
		// The picture comes when the room is built anew.
		s.nextLanguage()
		s.nextLanguage()
	}
	if s.pictures() != 1 {
		t.Error("the picture is not shown in the form")
	}
	s.tabTo("own.save")
	s.press(fyne.KeyReturn)
	want := exercise.Custom{ID: "own-1", Name: "Shrug", Steps: []string{"Lift both shoulders.", "Let go."}, Sided: true, Reps: 2, HoldSeconds: 4, Picture: path}
	if got := s.own(); len(got) != 1 || fmt.Sprint(got[0]) != fmt.Sprint(want) || s.keeper.State().Exercises.Draft != nil || s.Route() != ownPage("own-1") {
		t.Fatalf("kept is %+v, in %v", got, s.Route())
	}
	for _, said := range []string{"Shrug", want.Steps[0], want.Steps[1], s.Kit().Words.N("dose.reps_side", 2), s.Kit().Words.N("dose.hold", 4), s.Kit().Words.T("own.source")} {
		if !slices.Contains(words(s.window), said) {
			t.Errorf("its page does not say %q", said)
		}
	}
	if s.pictures() != 1 {
		t.Error("the picture is not shown on its page")
	}
	s.tabTo("exercise.mine")
	s.press(fyne.KeySpace)
	s.begin("gallery.start.mine")
	l := s.lead([]exercise.Drill{want.Drill(1)})
	l.until(func(now exercise.Now) bool {
		return now.State == exercise.Working && l.drills[0].Phases[now.Moment.Phase].Hold
	})
	for _, said := range append(slices.Clone(want.Steps), s.Kit().Words.N("session.hold", 4), s.Kit().Words.T("session.own.hold")) {
		if !slices.Contains(words(s.window), said) {
			t.Errorf("the session does not say %q", said)
		}
	}
	if s.pictures() != 1 {
		t.Error("the picture is not shown in the session")
	}
	l.until(is(exercise.Done))
	if done := s.sessions()[0].Done; len(done) != 1 || done[0].ID != "own-1" || !done[0].Own || done[0].Reps != 4 {
		t.Errorf("done is %+v", done)
	}
	s.Go(galleryRoom)
	s.pressOn("gallery.own.own-1", "own.change")
	s.typeInto("own.name", "Shrug slowly")
	s.pressOn("own.step.remove.1", "own.sides.both")
	s.typeInto("own.hold", "")
	s.pressOn("own.save")
	want = exercise.Custom{ID: "own-1", Name: "Shrug slowly", Steps: want.Steps[1:], Reps: 2, Picture: path}
	if got := s.own(); len(got) != 1 || fmt.Sprint(got[0]) != fmt.Sprint(want) {
		t.Errorf("changed, it is %+v, not %+v", got, want)
	}
}

// TestRemovingAsksFirst says no, then yes.
func TestRemovingAsksFirst(t *testing.T) {
	state := shortOnes("fr", false)
	s := open(t, setUp{state: state})
	s.Go(ownPage("own-1"))
	s.pressOn("own.remove")
	if !s.says("own.remove_sure", "What", "Shrug") || len(s.own()) != 2 {
		t.Errorf("it does not ask: %q", words(s.window))
	}
	s.pressOn("own.keep")
	if s.says("own.remove_sure", "What", "Shrug") || len(s.own()) != 2 || s.Route() != ownPage("own-1") {
		t.Errorf("kept, it is in %v, and there are %d", s.Route(), len(s.own()))
	}
	s.pressOn("own.remove", "own.remove_now")
	if chosen := s.keeper.State().Exercises; len(chosen.Own) != 1 || len(chosen.Mine) != 1 || s.Route() != galleryRoom || s.Kit().Control("gallery.own.own-1") != nil {
		t.Errorf("removed, there are %v, in %v", chosen.Own, s.Route())
	}
}

// TestWhatIsWrongIsSaidBesideItsField: and nothing is saved.
func TestWhatIsWrongIsSaidBesideItsField(t *testing.T) {
	good := map[string]string{"own.name": "Shrug", "own.step.1": "Lift.", "own.step.2": "Let go.", "own.reps": "8", "own.hold": ""}
	for _, c := range []struct {
		field, typed, says string
		args               []any
		missing            bool // is only said when the person wants to save
	}{
		{"own.name", strings.Repeat("ab", 250), "exercise.own.problem.long_name", []any{"N", 500, "High", 80}, false},
		{"own.name", "", "exercise.own.problem.no_name", nil, true},
		{"own.step.1", "", "exercise.own.problem.empty_step", []any{"N", 1}, true},
		{"own.step.2", "   ", "exercise.own.problem.empty_step", []any{"N", 2}, true},
		{"own.step.2", strings.Repeat("a", 301), "exercise.own.problem.long_step", []any{"N", 2, "High", 300}, false},
		{"own.reps", "0", "exercise.own.problem.reps", []any{"Low", 1, "High", 200}, false},
		{"own.reps", "10000", "exercise.own.problem.reps", []any{"Low", 1, "High", 200}, false},
		{"own.reps", "abc", "exercise.own.problem.reps", []any{"Low", 1, "High", 200}, false},
		{"own.reps", "", "exercise.own.problem.reps", []any{"Low", 1, "High", 200}, true},
		{"own.hold", "-1", "exercise.own.problem.hold", []any{"Low", 0, "High", 600}, false},
		{"own.hold", "601", "exercise.own.problem.hold", []any{"Low", 0, "High", 600}, false},
	} {
		s := open(t, setUp{state: well("en")})
		s.Go(ownRoom)
		s.pressOn("own.step.add")
		for field, text := range good {
			s.typeInto(field, text)
		}
		s.typeInto(c.field, c.typed)
		name := fmt.Sprintf("%.12q in %s", c.typed, c.field)
		if got := s.beside(c.field, s.Kit().Words.T(c.says, c.args...)); got == c.missing {
			t.Errorf("%s: while it is typed it says so: %v", name, got)
		}
		s.focusOn("own.name")
		s.pressOn("own.save")
		for range 2 {
			if !s.beside(c.field, s.Kit().Words.T(c.says, c.args...)) {
				t.Errorf("%s: beside it stands no %q: %q", name, s.Kit().Words.T(c.says, c.args...), words(s.window))
			}
			if problems := s.problems(); problems != 1 {
				t.Errorf("%s: %d sentences say what is wrong", name, problems)
			}
			if s.focus() != c.field || s.typedInto(c.field) != c.typed {
				t.Errorf("%s: the focus is on %q, and there stands %q", name, s.focus(), s.typedInto(c.field))
			}
			s.nextLanguage()
		}
		if len(s.own()) > 0 || s.Route().Room != parts.Own {
			t.Errorf("%s: it leads to %v, and saved is %+v", name, s.Route(), s.own())
		}
		s.typeInto(c.field, map[bool]string{true: "5", false: "Fine."}[c.field == "own.reps" || c.field == "own.hold"])
		s.pressOn("own.save")
		if len(s.own()) != 1 {
			t.Errorf("%s: put right, it is not saved: %q", name, words(s.window))
		}
	}
}

// problems counts the sentences that say what is wrong in the form.
func (s *stage) problems() (n int) {
	for _, text := range words(s.window) {
		for _, key := range exercise.ComplaintKeys() {
			// What a sentence says before its first number tells it from the others.
			begins, _, _ := strings.Cut(s.Kit().Words.T(key, "N", "\x00", "Low", "\x00", "High", "\x00"), "\x00")
			if begins != "" && strings.HasPrefix(text, begins) && strings.HasSuffix(text, ".") {
				n++
				break
			}
		}
	}
	return n
}

// TestAPictureThatCannotBeReadIsNamed: everything else of the exercise works.
func TestAPictureThatCannotBeReadIsNamed(t *testing.T) {
	good := aPicture(t)
	text := read(t, good)
	folder := t.TempDir()
	paths := map[string]string{"missing": filepath.Join(folder, "gone.png"), "a folder": folder}
	for name, content := range map[string]string{"truncated.png": text[:len(text)/2], "words.png": "no picture at all", "empty.jpg": ""} {
		paths[name] = filepath.Join(folder, name)
		write(t, paths[name], content)
	}
	for name, path := range paths {
		_, problem := picture.Load(path)
		if problem == nil {
			t.Fatalf("%s can be read", name)
		}
		s := open(t, setUp{state: shortOnes("en", true)})
		s.Go(parts.Route{Room: parts.Own, ID: "own-1"})
		s.typeInto("own.picture", path)
		for range 2 {
			if !s.beside("own.picture", s.Kit().Words.Say(*problem)) || s.pictures() > 0 {
				t.Errorf("%s: beside the picture stands no %q", name, s.Kit().Words.Say(*problem))
			}
			s.nextLanguage()
		}
		s.pressOn("own.save")
		if own, _ := s.keeper.State().Exercises.OwnByID("own-1"); own.Picture != path || !slices.Contains(words(s.window), s.Kit().Words.Say(*problem)) {
			t.Errorf("%s: kept is %q, and its page says %q", name, own.Picture, words(s.window))
		}
		l := s.leadMine()
		if !slices.Contains(words(s.window), s.Kit().Words.Say(*problem)) || !slices.Contains(words(s.window), "Let go.") {
			t.Errorf("%s: the session says %q", name, words(s.window))
		}
		l.until(is(exercise.Done))
	}
	renamed := filepath.Join(folder, "a.jpg")
	write(t, renamed, text)
	if _, problem := picture.Load(renamed); problem != nil {
		t.Errorf("a picture under another name cannot be read: %v", problem)
	}
}

// TestNothingTypedInTheFormIsLost types what cannot be saved, and then leaves in
// every way.
func TestNothingTypedInTheFormIsLost(t *testing.T) {
	state := shortOnes("en", false)
	s := open(t, setUp{state: state})
	s.Go(ownRoom)
	s.pressOn("own.step.add")
	typed := map[string]string{"own.name": strings.Repeat("ab", 250), "own.step.1": "  ", "own.step.2": "Lift “both”.", "own.reps": "8½", "own.hold": "-1", "own.picture": "/nowhere/é.png"}
	for field, text := range typed {
		s.typeInto(field, text)
	}
	s.pressOn("own.sides.each")
	again := func() { s.Go(ownRoom) }
	for name, leave := range map[string]func(){
		"Escape":       func() { s.focusOn("own.reps"); s.press(fyne.KeyEscape); again() },
		"the button":   func() { s.pressOn("own.back"); again() },
		"the language": s.nextLanguage,
		"the help":     func() { s.focusOn("own.name"); s.press(fyne.KeyF1, fyne.KeyEscape) },
		"the settings": func() { s.shortcut(fyne.KeyComma, fyne.KeyModifierShortcutDefault); s.press(fyne.KeyEscape) },
		"saving":       func() { s.pressOn("own.save") },
		"a session":    func() { s.begin("gallery.start.mine"); again() },
		"larger text":  func() { s.shortcut(fyne.KeyEqual, fyne.KeyModifierShortcutDefault) },
		"the form of another exercise": func() {
			s.Go(parts.Route{Room: parts.Own, ID: "own-2"})
			if s.Kit().Control("own.name") != nil || !s.says("own.other", "What", typed["own.name"]) {
				t.Errorf("another can be written over it, and it says %q", words(s.window))
			}
			s.pressOn("own.go_on")
		},
		"leaving another": func() { s.Go(parts.Route{Room: parts.Own, ID: "own-2"}); s.press(fyne.KeyEscape); again() },
	} {
		leave()
		if s.Route().Room != parts.Own || s.Route().ID != "" {
			t.Errorf("%s leads to %v", name, s.Route())
		}
		for field, want := range typed {
			if got := s.typedInto(field); got != want {
				t.Errorf("after %s, %s holds %.40q, not %.40q", name, field, got, want)
			}
		}
		s.checkBox("own.sides.each", "own.sides.each", true)
	}
	s.Go(parts.Route{Room: parts.Own, ID: "own-2"})
	s.pressOn("own.discard_other")
	if got := s.typedInto("own.name"); s.keeper.State().Exercises.Draft != nil || got != "Nod" {
		t.Errorf("thrown away from another form, which then shows %q", got)
	}
	s.Go(ownRoom)
	s.typeInto("own.name", "Nod twice")
	s.pressOn("own.discard")
	if s.keeper.State().Exercises.Draft != nil || s.Route() != galleryRoom {
		t.Errorf("thrown away, %+v is left, in %v", s.keeper.State().Exercises.Draft, s.Route())
	}
}

// TestADraftSurvivesTheProgram types, closes the window and opens the folder again.
func TestADraftSurvivesTheProgram(t *testing.T) {
	folder := t.TempDir()
	s := openOn(t, folder, "en")
	s.pressOn("signs.none")
	s.Go(ownRoom)
	s.typeInto("own.name", "Shru")
	byTheFrame(s)
	if err := s.keeper.Close(); err != nil {
		t.Fatal(err)
	}
	store, state, _ := profile.Open(folder)
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if draft := state.Exercises.Draft; draft == nil || draft.Name != "Shru" {
		t.Errorf("kept is %+v", draft)
	}
}
