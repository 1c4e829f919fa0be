package locales

import (
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"text/template/parse"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// messages are the messages of one language by their ids.
type messages map[string]*i18n.Message

// read reads every language file that is built in, by its tag.
func read(t testing.TB) map[string]messages {
	t.Helper()
	paths, err := fs.Glob(embedded, "*.toml")
	if err != nil || len(paths) < 2 {
		t.Fatalf("found the language files %v: %v", paths, err)
	}
	languages := map[string]messages{}
	for _, path := range paths {
		text, err := embedded.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		list, err := i18n.ParseMessageBytes(text, toml.Unmarshal)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		byID := messages{}
		for _, m := range list {
			byID[m.ID] = m
		}
		languages[strings.TrimSuffix(path, ".toml")] = byID
	}
	return languages
}

// forms are the texts of a message by their plural form; one that has no plural
// has only "other".
func forms(m *i18n.Message) map[string]string {
	if m == nil {
		return nil
	}
	texts := map[string]string{"other": m.Other}
	for form, text := range map[string]string{"zero": m.Zero, "one": m.One, "two": m.Two, "few": m.Few, "many": m.Many} {
		if text != "" {
			texts[form] = text
		}
	}
	return texts
}

// eachText calls check with every text of a language.
func eachText(all messages, check func(id, text string)) {
	for _, id := range slices.Sorted(maps.Keys(all)) {
		for _, text := range forms(all[id]) {
			check(id, text)
		}
	}
}

func TestEveryLanguageHasTheSameIDs(t *testing.T) {
	languages := read(t)
	for tag, all := range languages {
		for id := range languages["en"] {
			if all[id] == nil {
				t.Errorf("%s.toml has no %q", tag, id)
			}
		}
		for id := range all {
			if languages["en"][id] == nil {
				t.Errorf("%s.toml has %q, which en.toml has not", tag, id)
			}
		}
	}
}

func TestNoTextIsEmpty(t *testing.T) {
	for tag, all := range read(t) {
		eachText(all, func(id, text string) {
			if strings.TrimSpace(text) == "" || text != strings.TrimSpace(text) {
				t.Errorf("%s.toml: %s is empty or padded: %q", tag, id, text)
			}
		})
	}
}

// variables are the values that a text names, sorted.
func variables(t *testing.T, id, text string) []string {
	t.Helper()
	trees, err := parse.Parse(id, text, "{{", "}}")
	if err != nil {
		t.Fatalf("%s: %v", id, err)
	}
	named := map[string]bool{}
	for _, tree := range trees {
		for _, node := range tree.Root.Nodes {
			if action, ok := node.(*parse.ActionNode); ok {
				named[strings.TrimPrefix(action.Pipe.String(), ".")] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(named))
}

// simpleName is what a template may name: a value, and nothing cleverer.
var simpleName = regexp.MustCompile(`^[A-Z][A-Za-z]*$`)

func TestEveryLanguageNamesTheSameValues(t *testing.T) {
	languages := read(t)
	for id, english := range languages["en"] {
		want := variables(t, id, english.Other)
		for _, name := range want {
			if !simpleName.MatchString(name) {
				t.Errorf("%s names %q", id, name)
			}
		}
		for tag, all := range languages {
			if m := all[id]; m != nil {
				if got := variables(t, id, m.Other); !slices.Equal(got, want) {
					t.Errorf("%s.toml: %s names %v, English names %v", tag, id, got, want)
				}
			}
		}
	}
}

func TestPluralFormsNameNothingOfTheirOwn(t *testing.T) {
	for tag, all := range read(t) {
		for id, m := range all {
			known := append(variables(t, id, m.Other), "Count")
			for form, text := range forms(m) {
				for _, name := range variables(t, id, text) {
					if !slices.Contains(known, name) {
						t.Errorf("%s.toml: the form %q of %s alone names %s", tag, form, id, name)
					}
				}
			}
		}
	}
}

// pluralForms are the forms that a language uses for the counts Chevet shows.
func pluralForms(tag string) []string {
	const most = 1000
	names := map[plural.Form]string{plural.Other: "other", plural.Zero: "zero", plural.One: "one",
		plural.Two: "two", plural.Few: "few", plural.Many: "many"}
	used := map[string]bool{"other": true}
	for n := range most + 1 {
		used[names[plural.Cardinal.MatchPlural(language.Make(tag), n, 0, 0, 0, 0)]] = true
	}
	return slices.Sorted(maps.Keys(used))
}

func TestPluralsAreComplete(t *testing.T) {
	languages := read(t)
	plurals := 0
	for tag, all := range languages {
		for id, m := range all {
			if len(forms(languages["en"][id])) == 1 && len(forms(m)) == 1 {
				continue
			}
			plurals++
			if got, want := slices.Sorted(maps.Keys(forms(m))), pluralForms(tag); !slices.Equal(got, want) {
				t.Errorf("%s.toml: %s has the forms %v, the language uses %v", tag, id, got, want)
			}
		}
	}
	if plurals == 0 {
		t.Error("no message has a plural")
	}
}

func TestPluralFormsAreThoseOfTheLanguage(t *testing.T) {
	for tag, want := range map[string]string{"en": "one other", "fr": "one other", "ja": "other", "pl": "few many one other"} {
		if got := strings.Join(pluralForms(tag), " "); got != want {
			t.Errorf("%s uses %s, want %s", tag, got, want)
		}
	}
}
