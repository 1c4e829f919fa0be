package reading

import (
	"regexp"
	"strings"
)

// Rules say how the syllables of a word are counted as it is spoken: its groups
// of vowels, less the endings that are written but silent, plus the vowels that
// stand together but sound apart.
type Rules struct {
	exceptions map[string]int
	// softened rewrites letters that are vowels in writing only.
	softened []rewrite
	// silent are endings that are not heard, tried in turn; heard protects a word
	// from them.
	heard  *regexp.Regexp
	silent []rewrite
	vowels *regexp.Regexp
	// apart are places where one more syllable begins within a group of vowels.
	apart *regexp.Regexp
}

type rewrite struct {
	from *regexp.Regexp
	to   string
}

func (r Rules) syllables(word string) int {
	word = strings.ToLower(word)
	if n, known := r.exceptions[word]; known {
		return n
	}
	for _, soften := range r.softened {
		word = soften.from.ReplaceAllString(word, soften.to)
	}
	if !r.heard.MatchString(word) {
		for _, silent := range r.silent {
			if silent.from.MatchString(word) {
				word = silent.from.ReplaceAllString(word, silent.to)
				break
			}
		}
	}
	return max(1, len(r.vowels.FindAllString(word, -1))+len(r.apart.FindAllString(word, -1)))
}

// English is how English words are spoken.
var English = Rules{
	exceptions: map[string]int{
		"people": 2, "area": 3, "idea": 3, "science": 2, "every": 2, "evening": 2, "something": 2, "sometimes": 2,
		"someone": 2, "somebody": 3, "somewhere": 2, "sideways": 2, "whereas": 2, "bedside": 2, "therefore": 2,
		"create": 2, "created": 3, "hour": 2, "hours": 2, "doesn’t": 2, "isn’t": 2, "hasn’t": 2, "didn’t": 2,
	},
	softened: []rewrite{
		{regexp.MustCompile(`’(?:s|d|m|re|ve|ll|t)$`), ""},
		{regexp.MustCompile(`^y([aeiou])`), "j$1"},
		{regexp.MustCompile(`([aeiou])y([aeou])`), "${1}j$2"},
		{regexp.MustCompile(`qu`), "q"},
		{regexp.MustCompile(`([aeiouy][^aeiouyl])e(ly|ful|less|ness|ment|ments)$`), "$1$2"},
	},
	heard: regexp.MustCompile(`(?:[szxcg]|[sc]h)es$|[td]ed$|[^aeiouy]l(?:e|es|ed)$|^[^aeiouy]+e$`),
	silent: []rewrite{
		{regexp.MustCompile(`e([sd])$`), "$1"},
		{regexp.MustCompile(`e$`), ""},
	},
	vowels: regexp.MustCompile(`[aeiouy]+`),
	apart:  regexp.MustCompile(`[^cgst]ia|[^cgstx]io|[^aeiouy]ie[rs]t?$|eo(?:[^pu]|$)|ua|[^aeiouy]iet|[eoy]ing$|uou|ius|ium`),
}

const frenchVowels = `aeiouyàâäéèêëîïôöùûüœæ`

// French is how French words are spoken.
var French = Rules{
	exceptions: map[string]int{"pays": 2, "hier": 1, "aiment": 1, "dorment": 1, "ferment": 1, "consomment": 2},
	softened: []rewrite{
		{regexp.MustCompile(`qu`), "q"},
		{regexp.MustCompile(`gu([eéèêiîy])`), "g$1"},
		{regexp.MustCompile(`([` + frenchVowels + `]|^)y([` + frenchVowels + `])`), "${1}j$2"},
		{regexp.MustCompile(`([` + frenchVowels + `])ill([` + frenchVowels + `])`), "${1}j$2"},
	},
	heard: regexp.MustCompile(`ments?$|^[^` + frenchVowels + `]+es?$|^(?:souvent|vent|dent|cent|lent|argent|accent|récent|` +
		`différent|fréqent|urgent|prudent|évident|précédent|accident|patient|présent|absent|parent|content|excellent)s?$`),
	silent: []rewrite{
		{regexp.MustCompile(`(?:es?|ent)$`), ""},
	},
	vowels: regexp.MustCompile(`[` + frenchVowels + `]+`),
	apart:  regexp.MustCompile(`é[aâeèioôu]|[aou][ïë]|[iou]é|oè|ua|ia[^` + frenchVowels + `]|[bcdfgpt][lr]i[eoa]|ao`),
}
