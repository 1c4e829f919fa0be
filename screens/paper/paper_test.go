package paper

import (
	"bytes"
	"fmt"
	"image/png"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf16"

	"golang.org/x/image/font/sfnt"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/evidence"
	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/locales"
	"chevet/resources"
	"chevet/screens/parts"
)

var today = time.Date(2026, time.November, 24, 21, 30, 0, 0, time.UTC)

func speaker(t *testing.T, tag string, length units.LengthUnit) *locales.Speaker {
	t.Helper()
	words, err := locales.Open()
	if err != nil {
		t.Fatal(err)
	}
	return words.Speaker(tag, length, units.Kilograms)
}

// fullest is a person to whom everything applies and who has tried everything.
func fullest() profile.State {
	feel := 10
	trials := profile.Trials{Now: &profile.Trial{Change: profile.ChangeSupport, Place: profile.BetweenKnees, Since: "2026-09-30"}}
	for i := range 6 {
		trials.Past = append(trials.Past, profile.Trial{Change: profile.ChangePosition, Position: body.Stomach,
			Since: profile.DayOf(today.AddDate(0, 0, 7*i-90)), Until: profile.DayOf(today.AddDate(0, 0, 7*i-83))})
	}
	return profile.State{
		Answers: profile.Answers{
			Signs:    profile.Signs{Answer: safety.SomeOfThese, Ticked: safety.Signs(), Assessed: true},
			Nights:   []profile.Share{{Position: body.Side, Percent: 50}, {Position: body.Back, Percent: 30}, {Position: body.Stomach, Percent: 20}},
			Concerns: profile.Concerns(), Sex: body.Female, StatureCM: 150, ShouldersCM: 32, WeightKG: 48,
			Pillow:   profile.Pillow{Known: profile.HeightGuessed, HeightCM: 18, Moved: true, Fill: profile.Polyester},
			Mattress: profile.Mattress{Firmness: 1, Sag: profile.SagDeep, Age: profile.AgeOld},
			Supports: profile.Supports(), SupportsChosen: true, Things: profile.Things(),
		},
		Exercises: profile.Exercises{Sessions: []exercise.Log{{Began: today.Add(-time.Hour), Ended: today, Feel: &feel}}},
		Trials:    trials,
	}
}

// someone answers each question at random, or not at all.
func someone(r *rand.Rand) profile.State {
	full := fullest()
	a := &full.Answers
	a.Signs = profile.Signs{Answer: safety.NoneOfThese}
	if r.IntN(2) == 0 {
		a.Signs = profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.NewPain, safety.NightPain, safety.OneLimb}, Assessed: true}
	}
	r.Shuffle(len(a.Nights), func(i, j int) { a.Nights[i], a.Nights[j] = a.Nights[j], a.Nights[i] })
	a.Nights = a.Nights[:r.IntN(4)]
	var concerns []profile.Concern
	for _, concern := range profile.Concerns() {
		if r.IntN(2) == 0 {
			concerns = append(concerns, concern)
		}
	}
	a.Concerns = concerns
	a.StatureCM = float64(130 + r.IntN(80))
	a.Pillow.HeightCM = float64(r.IntN(25))
	a.Pillow.Fill = profile.Fills()[r.IntN(len(profile.Fills()))]
	a.Pillow.Moved, a.SupportsChosen = r.IntN(2) == 0, r.IntN(2) == 0
	a.Mattress.Firmness = float64(r.IntN(11))
	if r.IntN(3) == 0 {
		a.Mattress = profile.Mattress{}
	}
	a.Supports = profile.Supports()[:r.IntN(5)]
	a.Things = profile.Things()[:r.IntN(5)]
	if r.IntN(2) == 0 {
		full.Trials = profile.Trials{}
	}
	return full
}

// planOf is the plan of a person as a document.
func planOf(state profile.State, words *locales.Speaker, size profile.PaperSize) Plan {
	kit := parts.Kit{State: state, Plan: advice.Make(state.Answers), Words: words, ShowsPlan: true}
	kit.State.Place.Shown = kit.Plan.Bands[0].Position
	return Plan{Words: words, Plan: kit.Plan, Scene: kit.Scene(), Verdict: kit.PillowVerdict().Words, Trials: state.Trials, Today: today, Size: size}
}

func noteOf(state profile.State, words *locales.Speaker, size profile.PaperSize) Note {
	return Note{Words: words, State: state, Plan: advice.Make(state.Answers), Today: today, Size: size}
}

// everyPaper calls visit with the extremes and many people between them, in both
// languages, units and sizes of paper.
func everyPaper(t *testing.T, visit func(name string, state profile.State, words *locales.Speaker, size profile.PaperSize)) {
	t.Helper()
	random := rand.New(rand.NewPCG(4, 20))
	people := map[string]profile.State{"fullest": fullest(), "empty": {Answers: profile.Answers{Signs: profile.Signs{Answer: safety.NoneOfThese}}}}
	for i := range 200 {
		people[fmt.Sprint("person ", i)] = someone(random)
	}
	for _, tag := range []string{"en", "fr"} {
		for _, unit := range []units.LengthUnit{units.Centimetres, units.Inches} {
			words := speaker(t, tag, unit)
			for name, state := range people {
				for _, size := range []profile.PaperSize{profile.PaperA4, profile.PaperLetter} {
					visit(fmt.Sprintf("%s, %s, %s, %s", name, tag, unit, size), state, words, size)
				}
			}
		}
	}
}

func TestEveryPlanFitsOnOneSheet(t *testing.T) {
	smallest, sheets := 1.0, emptySheets()
	everyPaper(t, func(name string, state profile.State, words *locales.Speaker, size profile.PaperSize) {
		if state.Answers.Signs.HoldAdvice() {
			state.Answers.Signs = profile.Signs{Answer: safety.NoneOfThese}
		}
		page := planPage{sheets[size], planOf(state, words, size)}
		page.dryFit(t, name, page.set)
		smallest = min(smallest, page.scale)
	})
	t.Logf("the smallest letters are at %.2f", smallest)
}

// emptySheets is a sheet of each size, on which nothing is drawn.
func emptySheets() map[profile.PaperSize]*sheet {
	return map[profile.PaperSize]*sheet{profile.PaperA4: newSheet(profile.PaperA4), profile.PaperLetter: newSheet(profile.PaperLetter)}
}

// dryFit looks whether a sheet fits, without drawing it.
func (s *sheet) dryFit(t *testing.T, name string, set func()) {
	t.Helper()
	for scale := 1.0; ; scale -= shrinkStep {
		s.start(scale, true)
		set()
		if s.y <= s.bottom() {
			return
		}
		if scale <= leastScale {
			t.Errorf("%s: %.0f points too much", name, s.y-s.bottom())
			return
		}
	}
}

func TestEveryNoteIsShortAndFitsOnOneSheet(t *testing.T) {
	longest, sheets := 0, emptySheets()
	everyPaper(t, func(name string, state profile.State, words *locales.Speaker, size profile.PaperSize) {
		page := notePage{sheets[size], noteOf(state, words, size)}
		page.dryFit(t, name, page.set)
		if page.scale < 0.9 {
			t.Errorf("%s: the letters are at %.2f", name, page.scale)
		}
		count := countWords(page.said)
		longest = max(longest, count)
		if count > MostNoteWords {
			t.Errorf("%s: %d words: %q", name, count, page.said)
		}
	})
	t.Logf("the longest note has %d words", longest)
}

func countWords(said []string) (count int) {
	for _, text := range said {
		for _, word := range strings.Fields(text) {
			if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
				count++
			}
		}
	}
	return count
}

var onePage = regexp.MustCompile(`/Type /Page\b[^s]`)

// TestTheDocumentsAreWhatTheySay looks into the files themselves.
func TestTheDocumentsAreWhatTheySay(t *testing.T) {
	state := fullest()
	state.Answers.Signs = profile.Signs{Answer: safety.SomeOfThese, Ticked: []safety.Sign{safety.NightPain}, Assessed: true}
	for _, tag := range []string{"en", "fr"} {
		words := speaker(t, tag, units.Centimetres)
		for _, size := range []profile.PaperSize{profile.PaperA4, profile.PaperLetter} {
			plan, err := planOf(state, words, size).PDF()
			if err != nil {
				t.Fatal(err)
			}
			note, err := noteOf(state, words, size).PDF()
			if err != nil {
				t.Fatal(err)
			}
			for name, pdf := range map[string][]byte{"plan": plan, "note": note} {
				if n := len(onePage.FindAll(pdf, -1)); n != 1 {
					t.Errorf("%s, %s: %d pages", name, tag, n)
				}
				box := map[profile.PaperSize]string{profile.PaperA4: "[0 0 595.28 841.89]", profile.PaperLetter: "[0 0 612.00 792.00]"}[size]
				title := words.T(map[string]string{"plan": "plan.title", "note": "note.title"}[name])
				for _, part := range []string{"/MediaBox " + box, "/Lang (" + tag + ")", "/Title (" + inPDF(title), "/Author (" + inPDF(words.T("shell.name")), "/ToUnicode"} {
					if !bytes.Contains(pdf, []byte(part)) {
						t.Errorf("%s, %s, %s: there is no %q", name, tag, size, part)
					}
				}
				if len(pdf) > 400_000 {
					t.Errorf("%s, %s: %d bytes", name, tag, len(pdf))
				}
				keepPaper(t, fmt.Sprintf("%s-%s-%s.pdf", name, tag, size), pdf)
			}
		}
	}
}

// keepPaper keeps a document in the folder that PAPERS names, to be looked at.
func keepPaper(t *testing.T, name string, pdf []byte) {
	if folder := os.Getenv("PAPERS"); folder != "" {
		if err := os.WriteFile(filepath.Join(folder, name), pdf, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// inPDF is how a text stands in a document: UTF-16 with its mark, some bytes escaped.
func inPDF(text string) string {
	var out strings.Builder
	out.WriteString("\xfe\xff")
	for _, unit := range utf16.Encode([]rune(text)) {
		for _, b := range []byte{byte(unit >> 8), byte(unit)} {
			if strings.ContainsRune(`()\`, rune(b)) {
				out.WriteByte('\\')
			}
			out.WriteByte(b)
		}
	}
	return out.String()
}

// TestTheTextCanBeSelected looks for the words of a document in what is drawn.
func TestTheTextCanBeSelected(t *testing.T) {
	page := planPage{newSheet(profile.PaperA4), planOf(fullest0(), speaker(t, "fr", ""), profile.PaperA4)}
	page.pdf.SetCompression(false)
	pdf, err := page.document("plan.title", page.Words, today, page.set)
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{"Votre plan", "Oreiller", "Matelas", "Pourquoi"} {
		if !bytes.Contains(pdf, []byte(strings.TrimPrefix(inPDF(words), "\xfe\xff"))) {
			t.Errorf("%q cannot be found", words)
		}
	}
}

// fullest0 is the fullest person, without warning signs.
func fullest0() profile.State {
	state := fullest()
	state.Answers.Signs = profile.Signs{Answer: safety.NoneOfThese}
	return state
}

func TestThePictureIsSharp(t *testing.T) {
	state := fullest0()
	plan := planOf(state, speaker(t, "en", ""), profile.PaperA4)
	wide := 487.0
	picture, err := png.Decode(bytes.NewReader(painted(plan.Scene, wide, wide*0.4)))
	if err != nil {
		t.Fatal(err)
	}
	if dpi := float64(picture.Bounds().Dx()) / wide * 72; dpi < 300 {
		t.Errorf("%.0f dots to the inch", dpi)
	}
}

// TestTheFacesHaveEveryLetter looks for every letter that the words of both
// languages, and the sources, can set.
func TestTheFacesHaveEveryLetter(t *testing.T) {
	letters := map[rune]bool{'\u00a0': true, '\u202f': true}
	for _, r := range "ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ«»’–—…·×−€0123456789" {
		letters[r] = true
	}
	for _, tag := range []string{"en", "fr"} {
		text, err := os.ReadFile("../../locales/" + tag + ".toml")
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range string(text) {
			letters[r] = r > ' '
		}
	}
	for _, source := range evidence.Sources() {
		for _, r := range source.Authors {
			letters[r] = r > ' '
		}
	}
	letters['≈'], letters['⇄'] = false, false
	for name, content := range map[string][]byte{
		"body": resources.BodyFont().Content(), "bold": resources.BoldFont().Content(), "heading": resources.HeadingFont().Content(),
	} {
		font, err := sfnt.Parse(content)
		if err != nil {
			t.Fatal(err)
		}
		var buffer sfnt.Buffer
		for r, wanted := range letters {
			if glyph, err := font.GlyphIndex(&buffer, r); wanted && (glyph == 0 || err != nil) {
				t.Errorf("%s has no %q (%U)", name, r, r)
			}
		}
	}
}
