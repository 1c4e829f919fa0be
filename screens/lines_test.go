package screens_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/locales/reading"
	"chevet/screens/parts"
)

// lineFaults are what French typography does not allow in a line as it is drawn.
var lineFaults = []struct {
	fault   string
	pattern *regexp.Regexp
}{
	{"begins with a mark that follows its word", regexp.MustCompile(`^[\s\x{00a0}\x{202f}]*[;!?:»%]`)},
	{"ends with an opening mark", regexp.MustCompile(`[«(][\s\x{00a0}\x{202f}]*$`)},
	{"has a plain space before a mark", regexp.MustCompile(` [;!?:»%]`)},
	{"has a plain space after an opening mark", regexp.MustCompile(`« `)},
	{"has no space before a mark", regexp.MustCompile(`[\pL\d)][;!?»%]|[\pL\d)]:(?:$|[^/])`)},
	{"begins or ends with a no-break space", regexp.MustCompile(`^[\x{00a0}\x{202f}]|[\x{00a0}\x{202f}]$`)},
	{"has a straight apostrophe", regexp.MustCompile(`'`)},
}

// tornUnit is a number at the end of a line and its unit on the next.
var tornUnit = regexp.MustCompile(`\d\n(?:cm|kg|po|pi|lb|st)(?:[^\pL]|$)`)

// TestFrenchLinesAreSetAsFrench looks at every line that is drawn, in windows of
// many widths, which break the texts in many places.
func TestFrenchLinesAreSetAsFrench(t *testing.T) {
	for _, percent := range []int{100, 200} {
		settings := profile.Settings{Language: "fr", TextPercent: percent}
		s := open(t, setUp{state: profile.State{Settings: settings}, notices: someNotices})
		lines := 0
		s.everyRoom(func(room string) {
			for width := float32(650); width <= largeWindow.Width; width += 90 {
				s.window.Resize(fyne.NewSize(width, largeWindow.Height))
				lines += s.checkLines(fmt.Sprintf("%s, %.0f wide at %d %%", room, width, percent))
			}
			s.window.Resize(largeWindow)
		})
		if lines < 1000 {
			t.Errorf("only %d lines were looked at", lines)
		}
	}
}

// checkLines looks at what each text draws, and counts the lines. Citations keep
// the typography of the language they came out in.
func (s *stage) checkLines(where string) (lines int) {
	s.Helper()
	drawn, texts := map[*parts.Text][]string{}, []*parts.Text{}
	for _, one := range look(s.window) {
		text, inText := around[*parts.Text](one)
		if !inText {
			continue
		}
		if drawn[text] == nil {
			texts = append(texts, text)
		}
		drawn[text] = append(drawn[text], one.drawnText())
	}
	for _, text := range texts {
		for _, line := range drawn[text] {
			lines++
			for _, rule := range lineFaults {
				if rule.pattern.MatchString(line) && !isCitation(text.Words()) {
					s.Errorf("%s: the line %q of %.60q %s", where, line, text.Words(), rule.fault)
				}
			}
		}
		if torn := tornUnit.FindString(strings.Join(drawn[text], "\n")); torn != "" {
			s.Errorf("%s: %q of %.60q is torn apart", where, torn, text.Words())
		}
		if got, want := squeezed(strings.Join(drawn[text], " ")), squeezed(text.Words()); got != want {
			s.Errorf("%s: the lines of %q say %q", where, text.Words(), drawn[text])
		}
	}
	return lines
}

// squeezed is a text without what a line end may take or add: plain spaces. A
// no-break space that is lost shows.
func squeezed(text string) string {
	return strings.NewReplacer(" ", "", "\n", "").Replace(text)
}

func TestFrenchLineFaultsAreFound(t *testing.T) {
	for _, wrong := range []string{
		"? oui", "\u202f! non", "» dit-il", "% de la nuit", ": voici", "il dit «", "il dit «\u00a0", "quoi ?", "« oui\u00a0»",
		"oui!", "ceci:", "12%", "10\u00a0", "l'oreiller",
	} {
		if !faulty(wrong) {
			t.Errorf("%q passes", wrong)
		}
	}
	for _, right := range []string{
		"Quelle hauteur\u202f?", "Compris\u00a0: 10,5\u00a0cm.", "«\u00a0Aucun\u00a0»", "60\u00a0% de la nuit", "https://a.fr",
	} {
		if faulty(right) {
			t.Errorf("%q is found at fault", right)
		}
	}
}

func faulty(line string) bool {
	for _, rule := range lineFaults {
		if rule.pattern.MatchString(line) {
			return true
		}
	}
	return false
}

// leastWords is how much running text it takes to judge a room.
const leastWords = 40

// TestEveryRoomIsEasyToRead measures the running text of each room as it is shown.
func TestEveryRoomIsEasyToRead(t *testing.T) {
	for _, language := range []struct {
		tag   string
		rules reading.Rules
		judge func(reading.Text) (fault string)
	}{{"en", reading.English, judgeEnglish}, {"fr", reading.French, judgeFrench}} {
		s := open(t, setUp{state: spoken(language.tag)})
		judged := 0
		s.everyRoom(func(room string) {
			var read reading.Text
			for _, text := range words(s.window) {
				theirs := slices.ContainsFunc(ownWords(), func(own string) bool { return strings.Contains(text, own) })
				if len(reading.Words(text)) > reading.WordsOfALabel && !isCitation(text) && !theirs {
					read.Add(text, language.rules)
				}
			}
			if read.Words < leastWords {
				return
			}
			judged++
			if fault := language.judge(read); fault != "" {
				t.Errorf("%s, %s: %s (%.1f words a sentence, %.2f syllables a word)",
					language.tag, room, fault, read.WordsPerSentence(), read.SyllablesPerWord())
			}
		})
		if judged < 10 {
			t.Errorf("%s: only %d rooms have text to judge", language.tag, judged)
		}
	}
}

func judgeEnglish(read reading.Text) string {
	if grade := read.FleschKincaid(); grade > reading.HardestGrade {
		return fmt.Sprintf("is of grade %.1f", grade)
	}
	return ""
}

func judgeFrench(read reading.Text) string {
	if ease := read.KandelMoles(); ease < reading.LeastEase {
		return fmt.Sprintf("has an ease of %.0f", ease)
	}
	if mean := read.WordsPerSentence(); mean > reading.LongestMean {
		return fmt.Sprintf("has sentences of %.1f words", mean)
	}
	return ""
}
