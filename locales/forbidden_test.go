package locales

import (
	"regexp"
	"testing"
)

// forbidden are the words that would make a promise Chevet must not make, in
// every form they take, and the names of brands.
var forbidden = map[string]*regexp.Regexp{
	"en": wholeWords(`treat(?:s|ed|ing|ments?)?|cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|diagnos(?:e|es|ed|ing|is|tic|tics)|` +
		`therap(?:y|ies|eutic)|patients?|optimal(?:ly)?|correct(?:s|ed|ing|ly|ion)?|reliev(?:e|es|ed|ing)|relief|` +
		`prevent(?:s|ed|ing|ion)?|prov(?:e|es|ed|en|ing)|proof|` + brands),
	"fr": wholeWords(`trait(?:e|es|ent|é|ée|és|ées|er|ement|ements|ait)|guéri(?:r|t|s|e|es|ssent|ra|son|sons)?|` +
		`diagnosti(?:c|cs|que|ques|quent|quer|qué|quée)|thérap(?:ie|ies|eutique|eutiques)|patient(?:e|s|es)?|` +
		`optima(?:l|le|les|ux)|correct(?:e|s|es|ement|ion|ions)?|corrig(?:e|es|ent|er|é|ée)|` +
		`soulag(?:e|es|ent|er|é|ée|ement)|prév(?:ient|iennent|ention)|prouv(?:e|es|ent|er|é|ée)|preuves?|` + brands),
}

const brands = `tempur|ikea|saatva|casper|purple|emma|simba|dormeo|bultex|epeda|coop|sealy|theraband|kinedo`

// denials are the messages that name a forbidden word in order to deny it.
var denials = map[string]string{
	"about.not":        "says that Chevet is no diagnosis",
	"disclaimer.short": "says that Chevet is no diagnosis",
}

func wholeWords(alternatives string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|[^\pL])(` + alternatives + `)(?:[^\pL]|$)`)
}

func TestNoMessageMakesAForbiddenPromise(t *testing.T) {
	for tag, all := range read(t) {
		words := forbidden[tag]
		if words == nil {
			t.Fatalf("no forbidden words are listed for %s", tag)
		}
		eachText(all, func(id, text string) {
			found := words.FindStringSubmatch(text)
			if found != nil && denials[id] == "" {
				t.Errorf("%s.toml: %s says %q: %q", tag, id, found[1], text)
			}
		})
		for id, reason := range denials {
			if m := all[id]; m == nil || !words.MatchString(m.Other) {
				t.Errorf("%s.toml: %s no longer needs its leave (it %s)", tag, id, reason)
			}
		}
	}
}

func TestForbiddenWordsAreWholeWords(t *testing.T) {
	for tag, cases := range map[string]map[string]bool{
		"en": {
			"It treats pain.": true, "A CURE": true, "no treatment": true, "Diagnosis:": true, "the patient,": true,
			"Proven by one week": true, "relief": true,
			"See a physiotherapist.": false, "a secure pillow": false, "retreat": false, "impatient": false, "improve": false,
		},
		"fr": {
			"Il traite la douleur": true, "guérit": true, "un diagnostic": true, "l’effet thérapeutique": true,
			"Soulager le dos": true, "la hauteur optimale": true, "preuve": true,
			"un trait fin": false, "kinésithérapeute": false, "éprouver une gêne": false, "une retraite": false,
		},
	} {
		for text, want := range cases {
			if got := forbidden[tag].MatchString(text); got != want {
				t.Errorf("%s: %q is forbidden: %v, want %v", tag, text, got, want)
			}
		}
	}
}
