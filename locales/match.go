package locales

import (
	"os"
	"strings"

	"github.com/jeandeaual/go-locale"
	"golang.org/x/text/language"
)

// sourceFirst lists the tags with the source language first, so that it answers
// when nothing matches.
func sourceFirst(languages []Language) []language.Tag {
	var first, rest []language.Tag
	for _, l := range languages {
		tag := language.Make(l.Tag)
		if tag == source {
			first = append(first, tag)
		} else {
			rest = append(rest, tag)
		}
	}
	return append(first, rest...)
}

// Match chooses the language that serves best somebody who wants these, the
// most wanted first. It understands BCP 47 tags ("fr-CA"), POSIX locales
// ("fr_CA.UTF-8", "C") and lists with colons ("br:fr:en"). A language it does
// not know is answered in English.
func (c *Catalogue) Match(wanted ...string) string {
	var tags []language.Tag
	for _, list := range wanted {
		for _, name := range strings.Split(list, ":") {
			if tag, known := parseLocale(name); known {
				tags = append(tags, tag)
			}
		}
	}
	_, index, _ := language.NewMatcher(c.tags).Match(tags...)
	return c.tags[index].String()
}

func parseLocale(name string) (language.Tag, bool) {
	name, _, _ = strings.Cut(name, ".")
	name, _, _ = strings.Cut(name, "@")
	name = strings.TrimSpace(name)
	if name == "C" || name == "POSIX" {
		return source, true
	}
	tag, err := language.Parse(name)
	return tag, err == nil && tag != language.Und
}

// System is the language of the computer, as Match understands it. It may be
// asked before the window toolkit starts.
func System() string { return SystemLanguage(os.Getenv, locale.GetLocales) }

// SystemRegion is the region by which the computer chooses its paper, such as "CA",
// or "" when it names none.
func SystemRegion() string { return RegionOf(os.Getenv, locale.GetLocales) }

// RegionOf is the region of LC_ALL, LC_PAPER or LANG, and else of the first language
// that ask names with one.
func RegionOf(getenv func(string) string, ask func() ([]string, error)) string {
	var names []string
	for _, name := range []string{"LC_ALL", "LC_PAPER", "LANG"} {
		names = append(names, getenv(name))
	}
	if found, err := ask(); err == nil {
		names = append(names, found...)
	}
	for _, name := range names {
		tag, known := parseLocale(name)
		if region, sure := tag.Region(); known && sure == language.Exact {
			return region.String()
		}
	}
	return ""
}

// SystemLanguage is the language named by the environment, in the order of GNU
// gettext: LC_ALL, LC_MESSAGES, LANG, with LANGUAGE before them all unless they
// ask for C. Where the environment says nothing, as on Windows and macOS, ask
// is asked.
func SystemLanguage(getenv func(string) string, ask func() ([]string, error)) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		value := getenv(name)
		if value == "" {
			continue
		}
		if plain, _, _ := strings.Cut(value, "."); plain == "C" || plain == "POSIX" {
			return value
		}
		if list := getenv("LANGUAGE"); list != "" {
			return list
		}
		return value
	}
	if found, err := ask(); err == nil {
		return strings.Join(found, ":")
	}
	return ""
}
