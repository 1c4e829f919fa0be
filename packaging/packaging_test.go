// Package packaging_test holds what the packages say of the program to what the
// program is.
package packaging_test

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"chevet/terminal"
)

func text(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.FromSlash(name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// first is what a pattern catches in a file.
func first(t *testing.T, name, pattern string) string {
	t.Helper()
	found := regexp.MustCompile(pattern).FindStringSubmatch(text(t, name))
	if found == nil {
		t.Fatalf("%s has nothing like %s", name, pattern)
	}
	return found[1]
}

func TestTheVersionStandsInOnePlace(t *testing.T) {
	version := first(t, "../main.go", `version += "(.*)"`)
	if closed := first(t, "../CHANGELOG.md", `## \[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d`); closed != version {
		t.Errorf("the changelog was last closed for %s, and the program is %s", closed, version)
	}
	number := regexp.MustCompile(`\b` + regexp.QuoteMeta(version) + `\b`)
	err := filepath.WalkDir(".", func(name string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && number.MatchString(text(t, name)) {
			t.Errorf("%s repeats the version", name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestEverythingBearsTheSameID(t *testing.T) {
	id := first(t, "../main.go", `id += "(.*)"`)
	for name, pattern := range map[string]string{
		"linux/" + id + ".desktop":      `Icon=(.*)\n`,
		"linux/" + id + ".metainfo.xml": `<id>(.*)</id>`,
		"macos/Info.plist":              `CFBundleIdentifier</key><string>(.*)</string>`,
		"windows/chevet.manifest":       `type="win32" name="([^"]*)"`,
		"../scripts/package":            `\nid=(.*)\n`,
	} {
		if got := first(t, name, pattern); got != id {
			t.Errorf("%s says %s, and the program %s", name, got, id)
		}
	}
	// Under X11 a window is known by the name that it was first opened with.
	if class, name := first(t, "linux/"+id+".desktop", `StartupWMClass=(.*)\n`), first(t, "../main.go", `name += "(.*)"`); class != name {
		t.Errorf("the dock waits for a window called %s, and it is called %s", class, name)
	}
}

func TestTheManualNamesEveryOption(t *testing.T) {
	var help, errors strings.Builder
	if status := (terminal.About{}).Run([]string{"plan", "--help", "--lang", "en"}, &help, &errors, func(string) string { return "" }); status != 0 {
		t.Fatal(errors.String())
	}
	options := regexp.MustCompile(`(?m)^  (--[a-z]+)`).FindAllStringSubmatch(help.String(), -1)
	if len(options) < 10 {
		t.Fatalf("the help names only %v", options)
	}
	for _, manual := range []string{"linux/chevet.1", "linux/chevet.fr.1"} {
		page := strings.ReplaceAll(text(t, manual), `\-`, "-")
		for _, option := range options {
			if !regexp.MustCompile(`(?m)^\.BI? ` + option[1] + `\b`).MatchString(page) {
				t.Errorf("%s does not explain %s", manual, option[1])
			}
		}
	}
}

// TestTheDesktopIsToldInBothLanguages holds each text of the desktop file and of
// the AppStream data to a translation, and French to its keywords.
func TestTheDesktopIsToldInBothLanguages(t *testing.T) {
	entry := text(t, "linux/app.chevet.Chevet.desktop")
	for _, key := range []string{"GenericName", "Comment", "Keywords"} {
		if !strings.Contains(entry, "\n"+key+"=") || !strings.Contains(entry, "\n"+key+"[fr]=") {
			t.Errorf("%s is not in both languages", key)
		}
	}
	french := strings.Split(first(t, "linux/app.chevet.Chevet.desktop", `Keywords\[fr\]=(.*)\n`), ";")
	for _, word := range []string{"oreiller", "dos", "sommeil"} {
		if !slices.Contains(french, word) {
			t.Errorf("a French search for %q does not find the program", word)
		}
	}
	said := map[string]int{}
	decoder := xml.NewDecoder(strings.NewReader(text(t, "linux/app.chevet.Chevet.metainfo.xml")))
	for {
		token, err := decoder.Token()
		if token == nil {
			if err.Error() != "EOF" {
				t.Fatal(err)
			}
			break
		}
		element, ok := token.(xml.StartElement)
		if !ok || !slices.Contains([]string{"summary", "p", "li", "keyword"}, element.Name.Local) {
			continue
		}
		language := "en"
		if len(element.Attr) > 0 {
			language = element.Attr[0].Value
		}
		said[language]++
	}
	if said["en"] < 8 || said["en"] != said["fr"] {
		t.Errorf("texts by language: %v", said)
	}
}
