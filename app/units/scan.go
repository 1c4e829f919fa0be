package units

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestText is the longest text, in runes, that can be a measure.
const longestText = 40

// symbol is a unit as a person writes it after a number; "" is no unit.
type symbol string

// The symbols of the units, whatever the word and language they were typed in.
const (
	noSymbol symbol = ""
	mmSymbol symbol = "mm"
	cmSymbol symbol = "cm"
	mSymbol  symbol = "m"
	inSymbol symbol = "in"
	ftSymbol symbol = "ft"
	kgSymbol symbol = "kg"
	lbSymbol symbol = "lb"
	stSymbol symbol = "st"
)

// spellings are the words and marks for each unit, in English and French.
var spellings = map[string]symbol{
	"mm": mmSymbol, "millimetre": mmSymbol, "millimètre": mmSymbol, "millimeter": mmSymbol,
	"cm": cmSymbol, "centimetre": cmSymbol, "centimètre": cmSymbol, "centimeter": cmSymbol,
	"m": mSymbol, "metre": mSymbol, "mètre": mSymbol, "meter": mSymbol,
	`"`: inSymbol, "in": inSymbol, "inch": inSymbol, "inche": inSymbol,
	"po": inSymbol, "pouce": inSymbol,
	"'": ftSymbol, "ft": ftSymbol, "foot": ftSymbol, "feet": ftSymbol,
	"pi": ftSymbol, "pied": ftSymbol,
	"kg": kgSymbol, "kilo": kgSymbol, "kilogram": kgSymbol, "kilogramme": kgSymbol,
	"lb": lbSymbol, "pound": lbSymbol, "livre": lbSymbol,
	"st": stSymbol, "stone": stSymbol,
}

// joiners are the words that may stand between two parts of one measure.
var joiners = map[string]bool{"and": true, "et": true}

// part is one number and the unit that follows it.
type part struct {
	value float64
	// digits are the digits after the separator.
	decimals string
	symbol   symbol
}

// whole says whether the number was typed without decimals.
func (p part) whole() bool { return p.decimals == "" }

// scanned is a typed text taken apart.
type scanned struct {
	parts    []part
	negative bool
}

// scan takes a typed text apart. On failure it returns the id of the message
// that says why; an empty text has no parts and is no failure.
func scan(text string) (result scanned, failure string) {
	text = strings.TrimSpace(text)
	if utf8.RuneCountInString(text) > longestText {
		return scanned{}, problemTooLong
	}
	rest := plain(text)
	if after, found := strings.CutPrefix(rest, "-"); found {
		result.negative, rest = true, strings.TrimLeft(after, " ")
	}
	for rest != "" {
		switch first := rune(rest[0]); {
		case first == ' ':
			rest = rest[1:]
		case isNumeric(first):
			number, after := cutWhile(rest, isNumeric)
			p, failure := readNumber(number)
			if failure != "" {
				return scanned{}, failure
			}
			result.parts, rest = append(result.parts, p), after
		case len(result.parts) == 0:
			return scanned{}, problemNotANumber
		case first == '-':
			rest = strings.TrimLeft(rest[1:], " ")
			if rest == "" || !isNumeric(rune(rest[0])) {
				return scanned{}, problemNotANumber
			}
		default:
			var ok bool
			if rest, ok = readSymbol(rest, &result.parts[len(result.parts)-1]); !ok {
				return scanned{}, problemNotANumber
			}
		}
	}
	if result.negative && len(result.parts) == 0 {
		return scanned{}, problemNotANumber
	}
	return result, ""
}

// readNumber reads digits with at most one separator among them. A separator at
// the very end belongs to a number still being typed, or ends a sentence.
func readNumber(typed string) (p part, failure string) {
	number := strings.ReplaceAll(strings.TrimRight(typed, ",."), ",", ".")
	switch {
	case number == "":
		return part{}, problemNotANumber
	case strings.Count(number, ".") > 1, len(typed)-len(number) > 1:
		return part{}, problemTwoSeparators
	}
	value, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return part{}, problemNotANumber
	}
	_, decimals, _ := strings.Cut(number, ".")
	return part{value: value, decimals: decimals}, ""
}

// readSymbol reads a unit into the part before it, or skips a joining word.
func readSymbol(text string, before *part) (rest string, ok bool) {
	word, rest := cutWhile(text, unicode.IsLetter)
	if word == "" {
		_, size := utf8.DecodeRuneInString(text)
		word, rest = text[:size], text[size:]
	} else {
		rest = strings.TrimPrefix(rest, ".")
	}
	if joiners[word] && strings.TrimSpace(rest) != "" {
		return rest, true
	}
	unit, known := spellings[word]
	if !known {
		unit, known = spellings[strings.TrimSuffix(word, "s")]
	}
	if !known || before.symbol != noSymbol {
		return rest, false
	}
	before.symbol = unit
	return rest, true
}

func isNumeric(r rune) bool { return '0' <= r && r <= '9' || r == '.' || r == ',' }

// cutWhile splits text before the first rune that does not fit.
func cutWhile(text string, fits func(rune) bool) (head, tail string) {
	end := strings.IndexFunc(text, func(r rune) bool { return !fits(r) })
	if end < 0 {
		return text, ""
	}
	return text[:end], text[end:]
}
