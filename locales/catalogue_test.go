package locales

import (
	"encoding/json"
	"go/build"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"chevet/app/units"
)

func TestLanguagesAreNamedByTheirSpeakers(t *testing.T) {
	got := open(t).Languages()
	want := []Language{{"en", "English"}, {"fr", "Français"}}
	if !slices.Equal(got, want) {
		t.Errorf("Languages() = %v, want %v", got, want)
	}
	got[0].Name = "spoilt"
	if open := open(t).Languages(); open[0].Name != "English" {
		t.Error("a caller can spoil the list")
	}
}

// TestAThirdLanguageIsOneFile adds German as a translator would, with nothing
// but a file, and uses it from one end to the other.
func TestAThirdLanguageIsOneFile(t *testing.T) {
	english, err := embedded.ReadFile("en.toml")
	if err != nil {
		t.Fatal(err)
	}
	german := strings.NewReplacer(
		`other = "English"`, `other = "Deutsch"`,
		`other = "January"`, `other = "Januar"`,
		"[date.long]\none = \"{{.Count}}", "[date.long]\none = \"{{.Count}}.",
		`other = "Cancel"`, `other = "Abbrechen"`,
	).Replace(string(english))
	c, err := OpenFS(fstest.MapFS{
		"de.toml": {Data: []byte(german)},
		"en.toml": {Data: english},
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := []Language{{"de", "Deutsch"}, {"en", "English"}}; !slices.Equal(c.Languages(), want) {
		t.Errorf("Languages() = %v", c.Languages())
	}
	if got := c.Match("de_AT.UTF-8"); got != "de" {
		t.Errorf("an Austrian is answered in %s", got)
	}
	if got := c.Match("fr"); got != "en" {
		t.Errorf("an unknown language is answered in %s", got)
	}
	s := c.Speaker("de", units.Centimetres, units.Kilograms)
	for _, said := range []struct{ got, want string }{
		{s.Number(1234567.5, 1), "1.234.567,5"},
		{s.Length(10.5), "10,5\u00a0cm"},
		{s.Date(time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)), "1.\u00a0Januar 2026"},
	} {
		if said.got != said.want {
			t.Errorf("German says %q, want %q", said.got, said.want)
		}
	}
	if !strings.Contains(string(c.FyneStrings("de")), `"Cancel":"Abbrechen"`) {
		t.Error("the toolkit's own words stay English")
	}
}

func TestAHoleInALanguageIsFilledInEnglish(t *testing.T) {
	c, err := OpenFS(fstest.MapFS{
		"en.toml": {Data: []byte("[both]\nother = \"both\"\n[hole]\nother = \"English\"\n[\"fyne.Save\"]\nother = \"Save\"\n")},
		"fr.toml": {Data: []byte("[both]\nother = \"les deux\"\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	s := c.Speaker("fr", "", "")
	if s.T("both") != "les deux" || s.T("hole") != "English" {
		t.Errorf("said %q and %q", s.T("both"), s.T("hole"))
	}
	if got := string(c.FyneStrings("fr")); got != `{"Save":"Save"}` {
		t.Errorf("the toolkit is given %s", got)
	}
}

func TestBadLanguageFilesAreRefused(t *testing.T) {
	for name, files := range map[string]fstest.MapFS{
		"none":            {},
		"not a language":  {"no-language-at-all.toml": {Data: []byte("[a]\nother = \"a\"\n")}},
		"not toml":        {"fr.toml": {Data: []byte("<html>")}},
		"mixed up tables": {"fr.toml": {Data: []byte("[a]\nother = \"a\"\n[a.b]\nother = \"b\"\n")}},
	} {
		if _, err := OpenFS(files); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestTheToolkitSpeaksEveryLanguage(t *testing.T) {
	toolkit, err := build.Import("fyne.io/fyne/v2/lang", ".", build.FindOnly)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(toolkit.Dir, "translations", "base.en.json"))
	if err != nil {
		t.Fatal(err)
	}
	var wanted map[string]any
	if err := json.Unmarshal(text, &wanted); err != nil {
		t.Fatal(err)
	}
	c := open(t)
	for _, language := range c.Languages() {
		var words map[string]string
		if err := json.Unmarshal(c.FyneStrings(language.Tag), &words); err != nil {
			t.Fatal(err)
		}
		got, want := slices.Sorted(maps.Keys(words)), slices.Sorted(maps.Keys(wanted))
		if !slices.Equal(got, want) {
			t.Errorf("%s gives the toolkit %q, it wants %q", language.Tag, got, want)
		}
	}
	if !strings.Contains(string(c.FyneStrings("fr")), `"monday.short":"lun."`) {
		t.Error("French week days are missing")
	}
}
