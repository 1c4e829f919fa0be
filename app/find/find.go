// Package find owns the search over texts: what is typed finds a text whatever its
// accents and capitals, and from the beginnings of its words.
package find

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Entry is something that can be found.
type Entry struct {
	// Name is what it is called, Text what else it says.
	Name, Text string
}

// loose are letters that no form of Unicode takes apart, as they are typed without them.
var loose = strings.NewReplacer("œ", "oe", "æ", "ae", "ø", "o", "ł", "l", "đ", "d")

// Fold is a text without accents and capitals. Capitals are looked for again once
// letters of special forms, such as raised ones, have become ordinary.
func Fold(text string) string {
	var folded strings.Builder
	text = norm.NFKD.String(cases.Fold().String(text))
	for _, r := range norm.NFKD.String(cases.Fold().String(text)) {
		if !unicode.Is(unicode.Mn, r) {
			folded.WriteRune(r)
		}
	}
	return loose.Replace(folded.String())
}

// Words are the folded words of a text: its runs of letters and figures.
func Words(text string) []string {
	return strings.FieldsFunc(Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
}

// How well one word fits another, from not at all.
const (
	none = iota
	near
	begins
	same
)

// Two words are near when one begins the other but for the ending of a plural or of a
// verb: at least this much in common, at most this much left, in letters.
const (
	leastCommon = 4
	mostEnding  = 2
)

func fits(asked, word string) int {
	switch {
	case asked == word:
		return same
	case strings.HasPrefix(word, asked):
		return begins
	case len(word) >= leastCommon && len(asked)-len(word) <= mostEnding && strings.HasPrefix(asked, word):
		return near
	}
	return none
}

func best(asked string, words []string) int {
	fit := none
	for _, word := range words {
		fit = max(fit, fits(asked, word))
	}
	return fit
}

// inName is how much more it counts that a word stands in a name.
const inName = same + 1

// Search gives the places of the entries that hold every word that was typed: those
// first that hold them best, above all in their names, and else in their own order.
// Without a word there is nothing to find.
func Search(typed string, entries []Entry) []int {
	asked := Words(typed)
	if len(asked) == 0 {
		return nil
	}
	var found []int
	scores := map[int]int{}
	for i, entry := range entries {
		if score := scoreOf(asked, entry); score > 0 {
			found, scores[i] = append(found, i), score
		}
	}
	slices.SortStableFunc(found, func(a, b int) int { return scores[b] - scores[a] })
	return found
}

func scoreOf(asked []string, entry Entry) (score int) {
	name, text := Words(entry.Name), Words(entry.Text)
	for _, word := range asked {
		fit := best(word, text)
		if named := best(word, name); named > none {
			fit = named + inName
		}
		if fit == none {
			return 0
		}
		score += fit
	}
	return score
}
