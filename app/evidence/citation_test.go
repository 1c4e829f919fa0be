package evidence

import (
	"net/url"
	"strconv"
	"strings"
	"testing"
)

func TestCitationsNameWhatIsKnown(t *testing.T) {
	for id, want := range map[SourceID]string{
		"radwan2015": "Radwan A, Fess P, James D, et al. Sleep Health 2015;1(4):257–267.",
		"hkcc2018":   "Hong Kong Consumer Council. 2018.",
		"downie2013": "Downie A, et al. Red flags to screen for malignancy and fracture… BMJ 2013;347:f7095.",
		"saatva":     "",
	} {
		source, known := ByID(id)
		if got := source.Citation(); !known || got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
	for _, source := range Sources() {
		if year := strconv.Itoa(source.Year); source.Year > 0 && strings.Count(source.Citation(), year) != 1 {
			t.Errorf("%s does not say its year once: %s", source.ID, source.Citation())
		}
		if source.Citation() == "" && source.Locator() == "" {
			t.Errorf("%s cannot be found", source.ID)
		}
	}
}

func TestEverySourceIsOnOneSubject(t *testing.T) {
	seen := map[SourceID]int{}
	for _, subject := range Subjects() {
		for _, source := range About(subject) {
			seen[source.ID]++
		}
	}
	for _, source := range Sources() {
		if seen[source.ID] != 1 {
			t.Errorf("%s is on %d subjects", source.ID, seen[source.ID])
		}
		delete(seen, source.ID)
	}
	if len(seen) > 0 {
		t.Errorf("sources on a subject that are not listed: %v", seen)
	}
}

func TestAddressesCanBeOpened(t *testing.T) {
	for _, source := range Sources() {
		address, err := url.Parse(source.Address())
		if source.Address() != "" && (err != nil || address.Scheme != "https" || address.Host == "") {
			t.Errorf("%s cannot be opened at %q: %v", source.ID, source.Address(), err)
		}
		if source.DOI != "" && source.Address() != "https://doi.org/"+source.DOI {
			t.Errorf("%s is not opened by its DOI but at %q", source.ID, source.Address())
		}
	}
}
