package locales

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"chevet/app/know"
	"chevet/locales/reading"
)

var placeholder = regexp.MustCompile(`{{[^}]*}}`)

// wordsToJudge is how many words it takes to judge a group; smaller ones are
// judged together.
const wordsToJudge = 40

// group is the screen or part of one that a message belongs to.
func group(id string) string {
	parts := strings.Split(id, ".")
	if len(parts) > 2 && (parts[0] == "wizard" || parts[0] == "exercise") {
		return parts[0] + "." + parts[1]
	}
	if page, found := pageOf(parts); found {
		return "learn." + page
	}
	return parts[0]
}

// pageOf is the page of knowledge that a message stands on.
func pageOf(parts []string) (string, bool) {
	if len(parts) != 3 || parts[0] != "learn" {
		return "", false
	}
	if page, found := know.ByID(know.PageID(parts[2])); found {
		return string(page.ID), true
	}
	page, found := know.PageOf(know.StatementID(parts[2]))
	return string(page.ID), found
}

// runningText is every text that is more than a label, by its group; a value
// stands as one short word.
func runningText(all messages, value string) map[string][]string {
	texts := map[string][]string{}
	eachText(all, func(id, text string) {
		text = placeholder.ReplaceAllString(text, value)
		if len(reading.Words(text)) > reading.WordsOfALabel && group(id) != "fyne" {
			texts[group(id)] = append(texts[group(id)], text)
		}
	})
	return texts
}

// measure reads every group, those with little text together.
func measure(texts map[string][]string, rules reading.Rules) map[string]reading.Text {
	readings := map[string]reading.Text{}
	var rest reading.Text
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		var r reading.Text
		for _, text := range texts[name] {
			r.Add(text, rules)
		}
		if r.Words < wordsToJudge {
			rest = rest.Plus(r)
		} else {
			readings[name] = r
		}
	}
	if rest.Words > 0 {
		readings["the rest"] = rest
	}
	return readings
}

func TestEnglishIsEasyToRead(t *testing.T) {
	texts := runningText(read(t)["en"], "ten")
	for name, r := range measure(texts, reading.English) {
		t.Logf("%-22s grade %.1f", name, r.FleschKincaid())
		if grade := r.FleschKincaid(); grade > reading.HardestGrade {
			t.Errorf("%s is of grade %.1f (%.1f words a sentence, %.2f syllables a word)",
				name, grade, r.WordsPerSentence(), r.SyllablesPerWord())
		}
	}
	noEndlessSentence(t, texts)
}

func TestFrenchIsEasyToRead(t *testing.T) {
	texts := runningText(read(t)["fr"], "dix")
	for name, r := range measure(texts, reading.French) {
		t.Logf("%-22s ease %.0f, %.1f words a sentence", name, r.KandelMoles(), r.WordsPerSentence())
		if ease := r.KandelMoles(); ease < reading.LeastEase {
			t.Errorf("%s has an ease of %.0f (%.1f words a sentence, %.2f syllables a word)",
				name, ease, r.WordsPerSentence(), r.SyllablesPerWord())
		}
		if mean := r.WordsPerSentence(); mean > reading.LongestMean {
			t.Errorf("%s has %.1f words a sentence", name, mean)
		}
	}
	noEndlessSentence(t, texts)
}

// TestNoMessageHidesBehindEasyOnes holds each longer text by itself, more
// loosely than the group it stands in.
func TestNoMessageHidesBehindEasyOnes(t *testing.T) {
	const wordsOfALongText, hardestGradeAlone, leastEaseAlone = 12, 12, 50
	languages := read(t)
	alone := func(text, value string, rules reading.Rules) (reading.Text, bool) {
		var r reading.Text
		r.Add(placeholder.ReplaceAllString(text, value), rules)
		return r, r.Words >= wordsOfALongText
	}
	eachText(languages["en"], func(id, text string) {
		if r, long := alone(text, "ten", reading.English); long && r.FleschKincaid() > hardestGradeAlone {
			t.Errorf("en.toml: %s is of grade %.1f: %q", id, r.FleschKincaid(), text)
		}
	})
	eachText(languages["fr"], func(id, text string) {
		if r, long := alone(text, "dix", reading.French); long && r.KandelMoles() < leastEaseAlone {
			t.Errorf("fr.toml: %s has an ease of %.0f: %q", id, r.KandelMoles(), text)
		}
	})
}

func noEndlessSentence(t *testing.T, texts map[string][]string) {
	t.Helper()
	for _, group := range texts {
		for _, text := range group {
			for _, sentence := range reading.Sentences(text) {
				if n := len(reading.Words(sentence)); n > reading.LongestOfAll {
					t.Errorf("%d words in one sentence: %q", n, sentence)
				}
			}
		}
	}
}
