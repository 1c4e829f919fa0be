package units

import (
	"strings"
	"unicode"
)

// zeros are the zeros of the sets of digits that are understood: European,
// Arabic, Persian, Devanagari and full-width. Nine more digits follow each.
var zeros = []rune{'0', '٠', '۰', '०', '０'}

// lookalikes are the marks that people type, or paste, for a plain one.
var lookalikes = map[rune]rune{
	'’': '\'', '‘': '\'', '‛': '\'', '′': '\'', 'ʹ': '\'', 'ʼ': '\'', '´': '\'', '`': '\'', '＇': '\'',
	'”': '"', '“': '"', '„': '"', '″': '"', 'ʺ': '"', '＂': '"',
	'٫': '.', '．': '.', '，': ',', '،': ',',
	'−': '-', '–': '-', '—': '-', '‐': '-', '‑': '-', '－': '-',
}

// rewrites are done once every rune is plain. The fractions are those of a
// folding ruler.
var rewrites = strings.NewReplacer(
	"''", `"`,
	" ½", ".5", "½", ".5", " 1/2", ".5",
	" ¼", ".25", "¼", ".25", " 1/4", ".25",
	" ¾", ".75", "¾", ".75", " 3/4", ".75",
)

// plain writes text in small letters, European digits and typewriter marks, with
// single spaces.
func plain(text string) string {
	mapped := strings.Map(plainRune, text)
	return rewrites.Replace(strings.Join(strings.Fields(mapped), " "))
}

func plainRune(r rune) rune {
	for _, zero := range zeros {
		if zero <= r && r <= zero+9 {
			return '0' + r - zero
		}
	}
	switch mark, found := lookalikes[r]; {
	case found:
		return mark
	case unicode.Is(unicode.Cf, r):
		return -1
	case 'Ａ' <= r && r <= 'Ｚ', 'ａ' <= r && r <= 'ｚ':
		return unicode.ToLower(r - 'Ａ' + 'A')
	}
	return unicode.ToLower(r)
}
