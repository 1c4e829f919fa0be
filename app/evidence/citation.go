package evidence

import (
	"strconv"
	"strings"
)

// Citation names the source by what is known of it: who wrote it, its title, where
// it appeared, and the year where that does not say it already. It is the same in
// every language, and empty for a source that is only an address.
func (s Source) Citation() string {
	year := ""
	if s.Year > 0 && !strings.Contains(s.Published, strconv.Itoa(s.Year)) {
		year = strconv.Itoa(s.Year)
	}
	var parts []string
	for _, part := range []string{s.Authors, s.Title, s.Published, year} {
		if part != "" {
			parts = append(parts, ended(part))
		}
	}
	return strings.Join(parts, " ")
}

// Locator is where the source is found: "doi:…", a web address, or "".
func (s Source) Locator() string {
	if s.DOI != "" {
		return "doi:" + s.DOI
	}
	return s.URL
}

// ended closes a part of a citation with one mark.
func ended(part string) string {
	if strings.HasSuffix(part, ".") || strings.HasSuffix(part, "…") {
		return part
	}
	return part + "."
}
