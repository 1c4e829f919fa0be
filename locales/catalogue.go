// Package locales owns every word a person reads: the messages in en.toml and
// fr.toml, their plural forms, and how numbers, lengths, masses and dates are
// written in each language.
//
// Adding a language is adding one file, such as de.toml, beside en.toml: its
// name is the tag of the language, and it holds the same ids. Nothing in the
// code lists the languages. The native name of the language is the message
// language.name; month names, unit signs and the words of the toolkit's own
// dialogs (fyne.*) are messages of the same file.
//
// A Catalogue holds the files. A Speaker says messages in one language, with
// the units of one person:
//
//	catalogue, err := locales.Open()
//	s := catalogue.Speaker(catalogue.Match(locales.System()), units.Centimetres, units.Kilograms)
//	s.T("wizard.step", "N", 2, "Of", 6)  // Step 2 of 6
//	s.Say(reason.Line)                   // a line of the plan, its values in the person's units
//
// # Writing messages
//
// A message is a table named by its id, with its text under "other" and, when
// it counts something, one text for each plural form of the language:
//
//	[wizard.step]
//	other = "Step {{.N}} of {{.Of}}"
//
// A message only names values; how they look is decided here. The tests hold
// every language to the same ids and values, complete plural forms, its own
// typography (in French U+202F before ; ! ? and U+00A0 before : and inside « »),
// short and plain sentences, and to none of the promises that Chevet must not
// make. They read the program for the ids that it uses: each must exist, and
// each that exists must be used.
//
// Inches and feet are « po » and « pi » in French, pounds and stones stay « lb »
// and « st », since « livre » is half a kilogram to many in France.
package locales

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"sort"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

//go:embed *.toml
var embedded embed.FS

// source is the language of the messages that all others are translated from.
// It answers where another language has a hole, and for unknown languages.
var source = language.English

// Language is a language that a person can choose.
type Language struct {
	// Tag is its BCP 47 tag, such as "fr".
	Tag string
	// Name is what its own speakers call it, such as "Français".
	Name string
}

// Catalogue holds the messages of every language.
type Catalogue struct {
	bundle    *i18n.Bundle
	languages []Language
	tags      []language.Tag
	toolkit   map[string]map[string]string
}

// Open reads the languages that are built into the program.
func Open() (*Catalogue, error) { return OpenFS(embedded) }

// OpenFS reads every .toml file at the root of files as one language.
func OpenFS(files fs.FS) (*Catalogue, error) {
	paths, err := fs.Glob(files, "*.toml")
	if err != nil {
		return nil, fmt.Errorf("looking for languages: %w", err)
	}
	c := &Catalogue{bundle: i18n.NewBundle(source), toolkit: map[string]map[string]string{}}
	for _, path := range paths {
		if err := c.add(files, path); err != nil {
			return nil, fmt.Errorf("reading language %s: %w", path, err)
		}
	}
	if len(c.languages) == 0 {
		return nil, fmt.Errorf("reading languages: there is no .toml file")
	}
	sort.Slice(c.languages, func(i, j int) bool { return c.languages[i].Tag < c.languages[j].Tag })
	c.tags = sourceFirst(c.languages)
	return c, nil
}

func (c *Catalogue) add(files fs.FS, path string) error {
	text, err := fs.ReadFile(files, path)
	if err != nil {
		return err
	}
	tag, err := language.Parse(strings.TrimSuffix(path, ".toml"))
	if err != nil {
		return fmt.Errorf("the file name is not a language tag: %w", err)
	}
	messages, err := i18n.ParseMessageBytes(text, toml.Unmarshal)
	if err != nil {
		return err
	}
	if err := c.bundle.AddMessages(tag, messages...); err != nil {
		return err
	}
	c.languages = append(c.languages, Language{Tag: tag.String(), Name: nativeName(tag, messages)})
	c.toolkit[tag.String()] = toolkitWords(messages)
	return nil
}

func nativeName(tag language.Tag, messages []*i18n.Message) string {
	for _, m := range messages {
		if m.ID == "language.name" {
			return m.Other
		}
	}
	return tag.String()
}

// toolkitPrefix begins the ids of the words that the toolkit shows by itself.
const toolkitPrefix = "fyne."

func toolkitWords(messages []*i18n.Message) map[string]string {
	words := map[string]string{}
	for _, m := range messages {
		if key, found := strings.CutPrefix(m.ID, toolkitPrefix); found {
			words[key] = m.Other
		}
	}
	return words
}

// Languages lists the languages a person can choose, sorted by tag.
func (c *Catalogue) Languages() []Language {
	return append([]Language(nil), c.languages...)
}

// FyneStrings is what the toolkit's own menus and dialogs say in language tag,
// as the JSON object that its translation function reads.
func (c *Catalogue) FyneStrings(tag string) []byte {
	words := map[string]string{}
	for _, from := range []string{source.String(), tag} {
		for key, word := range c.toolkit[from] {
			words[key] = word
		}
	}
	object, err := json.Marshal(words)
	if err != nil {
		panic(fmt.Sprintf("writing the words of the toolkit: %v", err))
	}
	return object
}
