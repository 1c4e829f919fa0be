package parts

import (
	"math/rand"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// eachRune measures text as if every sign were one wide.
func eachRune(text string) float32 { return float32(utf8.RuneCountInString(text)) }

func TestLinesBreakWhereAReaderExpects(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		width float32
		want  []string
	}{
		"fits":                          {"one two", 7, []string{"one two"}},
		"at the space":                  {"one two three", 8, []string{"one two", "three"}},
		"the space at the end is free":  {"one two three", 7, []string{"one two", "three"}},
		"empty":                         {"", 10, []string{""}},
		"line ends stay":                {"one\n\ntwo three", 6, []string{"one", "", "two", "three"}},
		"after a hyphen":                {"demi-heure", 6, []string{"demi-", "heure"}},
		"before French !":               {"deux heures\u202f! Oui", 11, []string{"deux", "heures\u202f!", "Oui"}},
		"before French : ":              {"un choix\u00a0: deux", 8, []string{"un", "choix\u00a0:", "deux"}},
		"inside guillemets":             {"dit «\u00a0oui\u00a0» hier", 8, []string{"dit", "«\u00a0oui\u00a0»", "hier"}},
		"between number and unit":       {"hauteur 10,5\u00a0cm ici", 12, []string{"hauteur", "10,5\u00a0cm ici"}},
		"plain spaces before marks too": {"deux heures ! Oui", 11, []string{"deux", "heures !", "Oui"}},
		"plain spaces in guillemets":    {"dit « oui » hier", 8, []string{"dit", "« oui »", "hier"}},
		"a word joiner holds":           {"ab\u2060cd ef", 4, []string{"ab\u2060c", "d ef"}},
		"too long a word":               {"an incomprehensibility here", 8, []string{"an", "incompre", "hensibil", "ity here"}},
		"letters with marks stay whole": {"e\u0301e\u0301e\u0301e\u0301", 4, []string{"e\u0301e\u0301", "e\u0301e\u0301"}},
		"no mark alone on a line":       {"heures\u202f!", 6, []string{"heure", "s\u202f!"}},
		"no English mark alone either":  {"hours!", 5, []string{"hour", "s!"}},
		"plain space before a colon":    {"un choix : deux", 8, []string{"un", "choix :", "deux"}},
		"a guillemet keeps its letter":  {"«oui»", 1, []string{"«o", "u", "i»"}},
		"a last word has company":       {"we all lie on our side", 18, []string{"we all lie on", "our side"}},
		"unless the line is short":      {"we lie on stomachs", 11, []string{"we lie on", "stomachs"}},
		"unless they do not fit":        {"a b c overlong mattresses", 14, []string{"a b c overlong", "mattresses"}},
		"nothing narrower than a sign":  {"abc", 0, []string{"a", "b", "c"}},
	} {
		if got := BreakLines(c.text, c.width, eachRune); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// sample is French text with every kind of no-break space.
var sample = strings.Repeat("Vous dormez sur le côté\u202f? Voici la hauteur conseillée\u00a0: de 9 à 12\u00a0cm\u202f; "+
	"c’est «\u00a0moyen\u00a0». Aujourd’hui, essayez-la\u202f! Une demi-heure suffit, 1\u202f234,5\u00a0kg. ", 10)

func TestNoLineEverBreaksAtANoBreakSpace(t *testing.T) {
	for width := float32(8); width < 120; width++ {
		lines := BreakLines(sample, width, eachRune)
		for i, line := range lines {
			if eachRune(line) > width {
				t.Fatalf("width %v: %q is %v wide", width, line, eachRune(line))
			}
			first, _ := utf8.DecodeRuneInString(line)
			last, _ := utf8.DecodeLastRuneInString(line)
			if strings.ContainsRune("\u00a0\u202f\u2060;!?:» ", first) || strings.ContainsRune("\u00a0\u202f\u2060« ", last) {
				t.Fatalf("width %v: line %d is %q", width, i, line)
			}
		}
	}
}

func TestNothingIsLostOrAdded(t *testing.T) {
	signs := []rune("ab é\u00a0\u202f«»!?;:-,.0 1\u2060e\u0301👩🏽\u200d⚕️\n")
	random := rand.New(rand.NewSource(1))
	for range 2000 {
		text := make([]rune, random.Intn(60))
		for i := range text {
			text[i] = signs[random.Intn(len(signs))]
		}
		width := float32(random.Intn(20))
		joined := strings.Join(BreakLines(string(text), width, eachRune), "")
		if got, want := withoutBreaks(joined), withoutBreaks(string(text)); got != want {
			t.Fatalf("%q at width %v became %q", string(text), width, joined)
		}
	}
}

func withoutBreaks(text string) string {
	return strings.NewReplacer(" ", "", "\n", "").Replace(text)
}

func FuzzBreakLines(f *testing.F) {
	f.Add(sample, float32(30))
	f.Add("a\u00a0b", float32(-1))
	f.Fuzz(func(t *testing.T, text string, width float32) {
		joined := strings.Join(BreakLines(text, width, eachRune), "")
		if utf8.ValidString(text) && len(joined) > len(text) {
			t.Errorf("%q grew to %q", text, joined)
		}
	})
}

func BenchmarkBreakLines(b *testing.B) {
	text := string([]rune(strings.Repeat(sample, 2))[:2000])
	for b.Loop() {
		BreakLines(text, 60, eachRune)
	}
}
