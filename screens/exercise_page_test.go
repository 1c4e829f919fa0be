package screens_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/evidence"
	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// TestEveryPageTellsEverything opens every card of the gallery in both languages and
// looks at all three forms: the starting position, each step with its breath, the
// mistakes, when to stop, what is easier and harder, how much and how often, and
// who says so.
func TestEveryPageTellsEverything(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		s := open(t, setUp{state: well(language)})
		for _, e := range exercise.Catalogue() {
			s.Go(galleryRoom)
			s.pressOn("gallery.card." + e.ID)
			for _, form := range exercise.Forms() {
				s.pressOn("exercise.form." + string(form))
				s.checkTells(language+", "+e.ID+", "+string(form), e, form)
			}
		}
	}
}

// strengthID is the message about how much is behind an exercise: a habit is not one
// of shops.
func strengthID(strength evidence.Strength) string {
	if strength == evidence.Convention {
		return "strength.practice"
	}
	return "strength." + string(strength)
}

// checkTells looks for everything that the page of an exercise has to tell.
func (s *stage) checkTells(name string, e exercise.Exercise, form exercise.Form) {
	s.Helper()
	said, speak := words(s.window), s.Kit().Words
	movement := e.Movement(form)
	wanted := []string{speak.T(e.NameKey()), speak.T(e.ForKey()), speak.T(e.StartKey(form)), speak.T("form.easier"), speak.T("form.harder"),
		speak.T(e.FormKey(exercise.Easier)), speak.T(e.FormKey(exercise.Harder)), speak.T(strengthID(e.Dose.Strength))}
	for _, key := range slices.Concat(e.MistakeKeys(), e.StopKeys(form), e.AskKeys(form)) {
		wanted = append(wanted, speak.T(key))
	}
	breaths := map[string]int{}
	var cues []string
	for _, phase := range movement.Phases {
		cue := speak.T(e.CueKey(form, phase))
		if slices.Contains(cues, cue) {
			continue
		}
		cues = append(cues, cue)
		unlike := func(other exercise.Phase) bool { return other.Cue == phase.Cue && other.Breath != phase.Breath }
		if phase.Breath != exercise.Free && !slices.ContainsFunc(movement.Phases, unlike) {
			breaths[speak.T("breath."+string(phase.Breath))]++
		}
	}
	wanted = append(wanted, append(cues, doseOf(speak.N, e.Dose, movement.Sided)...)...)
	if slices.Contains(said, speak.T("strength.convention")) {
		s.Errorf("%s: it speaks of shops: %q", name, said)
	}
	for _, text := range wanted {
		if !slices.Contains(said, text) {
			s.Errorf("%s: nothing says %q", name, text)
		}
	}
	for _, key := range slices.Concat(e.StopKeys(exercise.Main), e.AskKeys(exercise.Main)) {
		if there := slices.Contains(wanted, speak.T(key)); !there && slices.Contains(said, speak.T(key)) {
			s.Errorf("%s: it says %q, which is for the other forms", name, speak.T(key))
		}
	}
	if asks := e.AskKeys(form); len(asks) > 0 &&
		slices.Index(said, speak.T(asks[0])) > min(slices.Index(said, speak.T("page.dose")), slices.Index(said, speak.T("page.stop"))) {
		s.Errorf("%s: who should ask first is said too late", name)
	}
	for breath, n := range breaths {
		// Once beside each step, and at times beside the disc.
		if got := count(said, breath); got < n || got > n+1 {
			s.Errorf("%s: %q stands beside %d steps, not %d", name, breath, got, n)
		}
	}
	if len(e.MistakeKeys()) < 2 || len(e.StopKeys(form)) < 1 || len(e.Dose.Sources) == 0 {
		s.Errorf("%s: it has %d mistakes, %d reasons to stop and %d sources", name, len(e.MistakeKeys()), len(e.StopKeys(form)), len(e.Dose.Sources))
	}
	for _, id := range e.Dose.Sources {
		source, known := evidence.ByID(id)
		first, _, _ := strings.Cut(source.Authors+" ", " ")
		first = strings.TrimSuffix(first, ",")
		if !known || !slices.ContainsFunc(said, func(text string) bool {
			return strings.HasPrefix(text, first) && isCitation(text)
		}) {
			s.Errorf("%s: %s is not named in %q", name, id, said)
		}
	}
}

// doseOf is how much and how often, as it is to be said.
func doseOf(n func(string, int, ...any) string, dose exercise.Dose, sided bool) (lines []string) {
	between := func(id string, b exercise.Between) {
		if b.Low == b.High {
			lines = append(lines, n(id, b.Low))
			return
		}
		lines = append(lines, n(id+".range", b.High, "Low", b.Low))
	}
	between(map[bool]string{false: "dose.reps", true: "dose.reps_side"}[sided], dose.Reps)
	if dose.Sets.High > 1 {
		between("dose.sets", dose.Sets)
	}
	if dose.Hold.High > 0 {
		between("dose.hold", dose.Hold)
	}
	between("dose.daily", dose.Daily)
	if dose.Weekly.Low < 7 {
		between("dose.weekly", dose.Weekly)
	}
	return lines
}

// TestTheFigureIsLookedAtStepByStep goes on and back through the steps of a page with
// less motion, and looks which one is lit.
func TestTheFigureIsLookedAtStepByStep(t *testing.T) {
	state := well("en")
	state.Settings.LessMotion = true
	s := open(t, setUp{state: state})
	e, _ := exercise.ByID("cat-cow")
	movement := e.Movement(exercise.Main).HoldsUpTo(2)
	ends := movement.PhaseEnds()
	s.Go(parts.Route{Room: parts.Exercise, ID: e.ID})
	s.pressOn("exercise.play")
	check := func(phase int) {
		t.Helper()
		if at := s.figure().Seconds(); math.Abs(at-ends[phase]) > 0.01 {
			t.Errorf("at the end of phase %d, %v s, it shows %v s", phase, ends[phase], at)
		}
		for i, one := range movement.Phases {
			if lit := s.lit(e.CueKey(exercise.Main, one)); lit != (i == phase) {
				t.Errorf("in phase %d, the step of phase %d is lit: %v", phase, i, lit)
			}
		}
	}
	for phase := range ends {
		s.pressOn("exercise.next")
		check(phase)
	}
	s.pressOn("exercise.next")
	check(0)
	for _, phase := range []int{4, 3, 2, 1, 0, 4} {
		s.pressOn("exercise.previous")
		check(phase)
	}
	s.nextLanguage()
	check(4)
}

// TestAStepIsMadeOutOfAPlayingFigure: one press both ends the playing and makes the
// step, which runs to its end.
func TestAStepIsMadeOutOfAPlayingFigure(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	s.Go(ownPage("cat-cow"))
	s.pressOn("exercise.next")
	if !s.figure().Playing() || !s.says("page.play") {
		t.Errorf("a step out of a playing figure runs: %v, and the button says %q", s.figure().Playing(), words(s.window))
	}
}

// TestThePageKeepsHowItIsLookedAt chooses a pace, a side and a pause, and switches the
// language; another exercise begins anew.
func TestThePageKeepsHowItIsLookedAt(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	e, _ := exercise.ByID("open-book")
	s.Go(ownPage(e.ID))
	if !s.says(e.SideKey(exercise.Main, exercise.Right)) {
		t.Errorf("what the right side is, is not said: %q", words(s.window))
	}
	right := s.painted()
	s.pressOn("exercise.pace.50", "exercise.side.left", "exercise.play")
	if s.painted() == right {
		t.Error("the left side looks like the right")
	}
	for range 2 {
		s.checkBox("exercise.side.left", "side.left", true)
		if !s.says(e.SideKey(exercise.Main, exercise.Left)) {
			t.Errorf("what the left side is, is not said: %q", words(s.window))
		}
		pace, _ := s.Kit().Control("exercise.pace.50").(fyne.Accessible)
		if want := s.Kit().Words.T("parts.chosen", "What", s.Kit().Words.Percent(50)); pace.AccessibilityLabel() != want {
			t.Errorf("the pace says %q, not %q", pace.AccessibilityLabel(), want)
		}
		if s.figure().Playing() || s.wordsOn("exercise.play") != s.Kit().Words.T("page.play") {
			t.Error("a switch of language ends the pause")
		}
		s.nextLanguage()
	}
	s.Go(galleryRoom)
	s.Go(ownPage("open-book"))
	s.checkBox("exercise.side.right", "side.right", true)
	if !s.figure().Playing() {
		t.Error("an exercise that is opened does not play")
	}
}

// TestWhatIsNotThereLeadsToTheGallery opens an exercise that is gone.
func TestWhatIsNotThereLeadsToTheGallery(t *testing.T) {
	s := open(t, setUp{state: well("en")})
	for _, id := range []string{"", "gone", "own-1"} {
		s.Go(ownPage(id))
		if !s.says("gallery.title") || s.Kit().Control("gallery.start.bed") == nil {
			t.Errorf("%q leads to %q", id, words(s.window)[:3])
		}
	}
	s.Kit().Change(func(state *profile.State) { state.Exercises.Mine = []profile.Pick{{ID: "gone"}} })
	if s.Kit().Control("gallery.start.mine") != nil {
		t.Error("a routine of nothing can be started")
	}
}
