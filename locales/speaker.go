package locales

import (
	"fmt"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/nicksnyder/go-i18n/v2/i18n/template"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"chevet/app/units"
)

// Speaker says messages in one language, with the units of one person.
type Speaker struct {
	tag       string
	length    units.LengthUnit
	mass      units.MassUnit
	localizer *i18n.Localizer
	printer   *message.Printer
}

// Speaker speaks language tag and writes lengths and masses in these units. An
// empty unit means centimetres, or kilograms.
func (c *Catalogue) Speaker(tag string, length units.LengthUnit, mass units.MassUnit) *Speaker {
	return &Speaker{
		tag:       tag,
		length:    length,
		mass:      mass,
		localizer: i18n.NewLocalizer(c.bundle, tag),
		printer:   message.NewPrinter(language.Make(tag)),
	}
}

// Tag is the language spoken, such as "fr".
func (s *Speaker) Tag() string { return s.tag }

// T says message id. The values that it names follow as pairs, or as one map:
//
//	s.T("wizard.step", "N", 2, "Of", 6)
//
// Lengths, masses, numbers and terms are written in the manner of the language.
// An id that is in no file is shown in brackets.
func (s *Speaker) T(id string, args ...any) string {
	return s.say(&i18n.LocalizeConfig{MessageID: id, TemplateData: s.values(args)})
}

// N says message id in the plural form for count, which the message can show as
// {{.Count}}.
func (s *Speaker) N(id string, count int, args ...any) string {
	values := s.values(args)
	values["Count"] = s.value(count)
	return s.say(&i18n.LocalizeConfig{MessageID: id, PluralCount: count, TemplateData: values})
}

// Say says a line of package app.
func (s *Speaker) Say(line units.Line) string { return s.T(line.Key, line.Args) }

// strict refuses to leave out a value that a message names.
var strict = &template.TextParser{Option: "missingkey=error"}

func (s *Speaker) say(what *i18n.LocalizeConfig) string {
	what.TemplateParser = strict
	text, _ := s.localizer.Localize(what)
	if text == "" {
		return "[" + what.MessageID + "]"
	}
	return text
}

func (s *Speaker) values(args []any) map[string]any {
	values := map[string]any{}
	if len(args) == 1 {
		given, _ := args[0].(map[string]any)
		for name, value := range given {
			values[name] = s.value(value)
		}
		return values
	}
	for i := 0; i+1 < len(args); i += 2 {
		values[fmt.Sprint(args[i])] = s.value(args[i+1])
	}
	return values
}

// value writes one value in the manner of the language.
func (s *Speaker) value(value any) string {
	switch v := value.(type) {
	case units.Length:
		return s.Length(v)
	case units.Mass:
		return s.Mass(v)
	case units.Term:
		return s.T(string(v))
	case units.Line:
		return s.Say(v)
	case time.Time:
		return s.Date(v.Local())
	case int:
		return s.Number(float64(v), 0)
	case float64:
		return s.Number(v, 2)
	default:
		return fmt.Sprint(v)
	}
}

// Enumerate joins items with commas: "a, b, c".
func (s *Speaker) Enumerate(items []string) string {
	joined := ""
	for i, item := range items {
		if i == 0 {
			joined = item
			continue
		}
		joined = s.T("list.more", "Before", joined, "Next", item)
	}
	return joined
}

// Lower writes text so that it can stand inside a sentence: its first letter small.
func (s *Speaker) Lower(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return text
	}
	return string(unicode.ToLower(first)) + text[size:]
}
