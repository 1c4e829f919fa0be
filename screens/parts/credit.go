package parts

import (
	"net/url"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"chevet/app/evidence"
)

// Credit says what a statement rests on: how strong that is, and who says so.
func (k *Kit) Credit(strength evidence.Strength, sources ...evidence.SourceID) fyne.CanvasObject {
	credit := Flow(8, k.Badge(toneOf(strength), k.Words.T("strength."+string(strength))))
	for _, id := range sources {
		if source, known := evidence.ByID(id); known {
			credit.Add(k.Text(Small, Soft, shortName(source)))
		}
	}
	return credit
}

// toneOf sets trials and reviews apart from habits, beside the word that says so.
func toneOf(strength evidence.Strength) Tone {
	switch strength {
	case evidence.Trial, evidence.Review:
		return Good
	case evidence.Convention, evidence.Common:
		return Warn
	}
	return Strong
}

// shortName is how a source is called beside a statement: its first author and
// year, or its address where it names nobody.
func shortName(source evidence.Source) string {
	name := source.Authors
	if first, _, several := strings.Cut(name, ","); several {
		name = strings.Fields(first)[0] + " et al."
	}
	if name == "" {
		name, _, _ = strings.Cut(source.Published, strconv.Itoa(source.Year))
	}
	if name == "" {
		name = source.Title
	}
	if address, err := url.Parse(source.URL); name == "" && err == nil {
		name = strings.TrimPrefix(address.Host, "www.")
	}
	if source.Year > 0 {
		name = strings.TrimSpace(name) + " " + strconv.Itoa(source.Year)
	}
	return name
}

// Citation is a source in full, with where it is found.
func Citation(source evidence.Source) string {
	return strings.TrimSpace(source.Citation() + " " + strings.TrimPrefix(source.Locator(), "https://"))
}
