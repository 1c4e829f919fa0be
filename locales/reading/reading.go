// Package reading measures how easy running text is to read, by formulas that
// count sentences, words and syllables. Only tests use it.
package reading

import "regexp"

// The limits that every screen keeps to.
const (
	HardestGrade  = 8  // school grade, Flesch–Kincaid, English
	LeastEase     = 60 // Kandel–Moles, French
	LongestMean   = 15 // words a sentence, on average
	LongestOfAll  = 25 // words in any one sentence
	WordsOfALabel = 3  // texts this short are labels, not running text
)

// Text is how much text there is and what it is made of.
type Text struct{ Sentences, Words, Syllables int }

// Add reads one more piece of text by the rules of its language.
func (t *Text) Add(text string, rules Rules) {
	for _, sentence := range Sentences(text) {
		words := Words(sentence)
		if len(words) == 0 {
			continue
		}
		t.Sentences++
		t.Words += len(words)
		for _, word := range words {
			t.Syllables += rules.syllables(word)
		}
	}
}

// Plus is both texts read as one.
func (t Text) Plus(other Text) Text {
	return Text{t.Sentences + other.Sentences, t.Words + other.Words, t.Syllables + other.Syllables}
}

var (
	sentenceEnd = regexp.MustCompile(`[.!?…](?:[\s\x{00a0}»”)]|$)|\n`)
	word        = regexp.MustCompile(`[\pL\d][\pL\d’.,-]*[\pL\d]|[\pL\d]`)
)

// Sentences divides text into its sentences.
func Sentences(text string) []string { return sentenceEnd.Split(text, -1) }

// Words lists the words of a text; a number is one.
func Words(text string) []string { return word.FindAllString(text, -1) }

// WordsPerSentence is the mean length of a sentence.
func (t Text) WordsPerSentence() float64 { return float64(t.Words) / float64(t.Sentences) }

// SyllablesPerWord is the mean length of a word.
func (t Text) SyllablesPerWord() float64 { return float64(t.Syllables) / float64(t.Words) }

// FleschKincaid is the school grade of an English text: lower is easier
// (Kincaid and others 1975).
func (t Text) FleschKincaid() float64 {
	return 0.39*t.WordsPerSentence() + 11.8*t.SyllablesPerWord() - 15.59
}

// KandelMoles is the ease of a French text, about 0 to 120: higher is easier
// (Kandel and Moles 1958).
func (t Text) KandelMoles() float64 {
	return 207 - 1.015*t.WordsPerSentence() - 73.6*t.SyllablesPerWord()
}
