package locales

import (
	"regexp"
	"strings"
	"testing"
)

// rule is a fault of typography: how it is found and what it is called.
type rule struct {
	fault   string
	pattern *regexp.Regexp
}

func mustRules(faults map[string]string) []rule {
	var rules []rule
	for fault, pattern := range faults {
		rules = append(rules, rule{fault, regexp.MustCompile(pattern)})
	}
	return rules
}

// everyLanguage holds in every language.
var everyLanguage = mustRules(map[string]string{
	"straight apostrophe or quotes": `['"]`,
	"three points for one sign":     `\.\.\.`,
	"two spaces":                    `[ \x{00a0}\x{202f}]{2}`,
	"a plain space before a mark":   ` [,.;!?]`,
	"a hyphen for a dash or minus":  ` - |^-| -\d`,
	"a break before a unit":         `[\d}] ?(?:cm|mm|kg|lb|st|in|ft|po|pi|°)(?:[^\pL]|$)`,
})

// french holds in French, with the French of France for the narrow spaces.
var french = mustRules(map[string]string{
	"no U+202F before ; ! ?":             `[^\x{202f}!?][;!?]|^[;!?]`,
	"no U+00A0 before a colon":           `[^\x{00a0}]:(?:[^/]|$)|^:`,
	"no U+00A0 after «":                  `«(?:[^\x{00a0}]|$)`,
	"no U+00A0 before »":                 `(?:[^\x{00a0}]|^)»`,
	"English quotation marks":            `[“”]`,
	"a break before a percent sign":      `[^\x{00a0}\x{202f}]%`,
	"a decimal point":                    `\d\.\d`,
	"two letters for œ":                  `(?i)\b(?:oei|coeu|soeu|voeu|noeu|boeu|oeuv|moeu)`,
	"a capital without its accent":       `\b(?:Etes|Etape|Etat|Etud|Etir|Etal|Echap|Echang|Echell|Ecran|Ecras|Ecart|Epaul|Epais|Eloign|Elev|Evit|Eviter|Energ|Equip|Ag[eé]\b|Ca\b|A (?:l[ae’]|propos|noter|plat|deux|partir|cause))`,
	"tu where vous is said":              `(?i)(?:^|[^\pL’-])(?:(?:tu|toi|ton|ta|tes|te)(?:[^\pL]|$)|t’)`,
	"an English form of a thousand mark": `\d,\d{3}(?:\D|$)`,
})

func faults(text string, rules []rule) []string {
	var found []string
	for _, r := range rules {
		if at := r.pattern.FindString(text); at != "" {
			found = append(found, r.fault+" at "+strings.TrimSpace(at))
		}
	}
	return found
}

func TestTypographyOfEveryMessage(t *testing.T) {
	for tag, all := range read(t) {
		rules := everyLanguage
		if tag == "fr" {
			rules = append(append([]rule(nil), everyLanguage...), french...)
		}
		eachText(all, func(id, text string) {
			for _, fault := range faults(text, rules) {
				t.Errorf("%s.toml: %s: %s: %q", tag, id, fault, text)
			}
		})
	}
}

func TestFrenchTypographyIsToldRightFromWrong(t *testing.T) {
	all := append(append([]rule(nil), everyLanguage...), french...)
	for _, right := range []string{
		"Quelle hauteur\u202f? Trop bas\u202f! Oui\u202f; non.",
		"Vraiment\u202f?!",
		"Compris\u00a0: {{.Value}}.",
		"choisissez «\u00a0Aucun de ces cas\u00a0».",
		"10,5\u00a0cm, {{.N}}\u00a0%, 1\u202f234",
		"https://doi.org/10,1000",
		"À plat. Échap. Ça va. L’œil, l’épaule.",
		"Votre tête, votre taille, mettez-la, peut-être, était-ce",
		"de 2 à 3 positions, 7 pièces, 4 points",
	} {
		if found := faults(right, all); found != nil {
			t.Errorf("%q is right, yet: %v", right, found)
		}
	}
	for _, wrong := range []string{
		"Quelle hauteur ?", "Quelle hauteur?", "Quelle hauteur\u00a0?", "Oui; non", "? oui",
		"Compris : oui", "Compris: oui", "Compris\u202f: oui",
		"« oui »", "«oui»", "«\u00a0oui »", "« oui\u00a0»", "“oui”",
		"10 cm", "10cm", "{{.N}} cm", "{{.N}}cm", "5\u00a0pi 7 po", "12 %", "12%", "{{.N}} %",
		"l'épaule", "\"oui\"", "attendez...", "deux  espaces", "un , deux", "un - deux", "il fait -2",
		"10.5", "1,234", "un oeil", "le Coeur", "Etape 2", "Ca va", "A plat", "A la maison",
		"Si tu veux", "ton dos", "Il t’aide",
	} {
		if faults(wrong, all) == nil {
			t.Errorf("%q passes", wrong)
		}
	}
}
