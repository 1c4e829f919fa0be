package locales

import (
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// reading is how much text there is and what it is made of.
type reading struct{ sentences, words, syllables int }

func (r *reading) add(text string, rules syllableRules) {
	for _, sentence := range sentenceEnd.Split(text, -1) {
		words := word.FindAllString(sentence, -1)
		if len(words) == 0 {
			continue
		}
		r.sentences++
		r.words += len(words)
		for _, w := range words {
			r.syllables += rules.count(w)
		}
	}
}

var (
	sentenceEnd = regexp.MustCompile(`[.!?…](?:[\s\x{00a0}»”)]|$)|\n`)
	word        = regexp.MustCompile(`[\pL\d][\pL\d’.,-]*[\pL\d]|[\pL\d]`)
	placeholder = regexp.MustCompile(`{{[^}]*}}`)
)

func (r reading) wordsPerSentence() float64 { return float64(r.words) / float64(r.sentences) }
func (r reading) syllablesPerWord() float64 { return float64(r.syllables) / float64(r.words) }

// fleschKincaid is the school grade of an English text: lower is easier.
func (r reading) fleschKincaid() float64 {
	return 0.39*r.wordsPerSentence() + 11.8*r.syllablesPerWord() - 15.59
}

// kandelMoles is the ease of a French text, about 0 to 120: higher is easier.
func (r reading) kandelMoles() float64 {
	return 207 - 1.015*r.wordsPerSentence() - 73.6*r.syllablesPerWord()
}

const (
	hardestGrade  = 8  // Flesch–Kincaid, English
	leastEase     = 60 // Kandel–Moles, French
	longestMean   = 15 // words a sentence, on average
	longestOfAll  = 25 // words in any one sentence
	wordsToJudge  = 40 // groups with fewer words are judged together
	wordsOfALabel = 3  // texts this short are labels, not running text
)

// group is the screen or part of one that a message belongs to.
func group(id string) string {
	parts := strings.Split(id, ".")
	if len(parts) > 2 && parts[0] == "wizard" {
		return parts[0] + "." + parts[1]
	}
	return parts[0]
}

// runningText is every text that is more than a label, by its group; a value
// stands as one short word.
func runningText(all messages, value string) map[string][]string {
	texts := map[string][]string{}
	eachText(all, func(id, text string) {
		text = placeholder.ReplaceAllString(text, value)
		if len(word.FindAllString(text, -1)) > wordsOfALabel && group(id) != "fyne" {
			texts[group(id)] = append(texts[group(id)], text)
		}
	})
	return texts
}

// measure reads every group, those with little text together.
func measure(texts map[string][]string, rules syllableRules) map[string]reading {
	readings := map[string]reading{}
	var rest reading
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		var r reading
		for _, text := range texts[name] {
			r.add(text, rules)
		}
		if r.words < wordsToJudge {
			rest = reading{rest.sentences + r.sentences, rest.words + r.words, rest.syllables + r.syllables}
		} else {
			readings[name] = r
		}
	}
	if rest.words > 0 {
		readings["the rest"] = rest
	}
	return readings
}

func TestEnglishIsEasyToRead(t *testing.T) {
	texts := runningText(read(t)["en"], "ten")
	for name, r := range measure(texts, englishSyllables) {
		if grade := r.fleschKincaid(); grade > hardestGrade {
			t.Errorf("%s is of grade %.1f (%.1f words a sentence, %.2f syllables a word)",
				name, grade, r.wordsPerSentence(), r.syllablesPerWord())
		}
	}
	noEndlessSentence(t, texts)
}

func TestFrenchIsEasyToRead(t *testing.T) {
	texts := runningText(read(t)["fr"], "dix")
	for name, r := range measure(texts, frenchSyllables) {
		if ease := r.kandelMoles(); ease < leastEase {
			t.Errorf("%s has an ease of %.0f (%.1f words a sentence, %.2f syllables a word)",
				name, ease, r.wordsPerSentence(), r.syllablesPerWord())
		}
		if mean := r.wordsPerSentence(); mean > longestMean {
			t.Errorf("%s has %.1f words a sentence", name, mean)
		}
	}
	noEndlessSentence(t, texts)
}

func noEndlessSentence(t *testing.T, texts map[string][]string) {
	t.Helper()
	for _, group := range texts {
		for _, text := range group {
			for _, sentence := range sentenceEnd.Split(text, -1) {
				if n := len(word.FindAllString(sentence, -1)); n > longestOfAll {
					t.Errorf("%d words in one sentence: %q", n, sentence)
				}
			}
		}
	}
}

func TestReadingMeasuresKnowEasyFromHard(t *testing.T) {
	for _, test := range []struct {
		text     string
		rules    syllableRules
		measure  func(reading) float64
		low, top float64
	}{
		{"The cat sat on the mat. It was a big cat.", englishSyllables, reading.fleschKincaid, -2, 1},
		{"Individual anthropometric characteristics substantially determine the recommended configuration of cervical support.",
			englishSyllables, reading.fleschKincaid, 20, 40},
		{"Le chat dort. Il a un bon lit.", frenchSyllables, reading.kandelMoles, 110, 135},
		{"Les caractéristiques anthropométriques individuelles déterminent substantiellement la configuration recommandée.",
			frenchSyllables, reading.kandelMoles, -120, 20},
	} {
		var r reading
		r.add(test.text, test.rules)
		if got := test.measure(r); got < test.low || got > test.top || math.IsNaN(got) {
			t.Errorf("%q measures %.1f, want %.0f to %.0f", test.text, got, test.low, test.top)
		}
	}
	var r reading
	r.add("Lie on your side. Put it at 10.5 cm: easy?", englishSyllables)
	if got := fmt.Sprint(r); got != "{2 10 11}" {
		t.Errorf("sentences, words and syllables are %s", got)
	}
}
