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
	return k.credit(strength, k.Words.T("strength."+string(strength)), sources)
}

// PracticeCredit is Credit for what is done with the body: a habit is then one of
// clinics and trainers, not of shops.
func (k *Kit) PracticeCredit(strength evidence.Strength, sources ...evidence.SourceID) fyne.CanvasObject {
	if strength == evidence.Convention {
		return k.credit(strength, k.Words.T("strength.practice"), sources)
	}
	return k.Credit(strength, sources...)
}

func (k *Kit) credit(strength evidence.Strength, words string, sources []evidence.SourceID) fyne.CanvasObject {
	credit := Flow(8, k.Badge(toneOf(strength), words))
	for _, id := range sources {
		if source, known := evidence.ByID(id); known {
			credit.Add(k.Text(Small, Soft, ShortName(source)))
		}
	}
	return credit
}

// CreditLinks is Credit whose sources can be pressed: each opens what open shows of it.
func (k *Kit) CreditLinks(name string, strength evidence.Strength, sources []evidence.SourceID, open func(evidence.SourceID)) fyne.CanvasObject {
	credit := Flow(4, k.Badge(toneOf(strength), k.Words.T("strength."+string(strength))))
	for _, id := range sources {
		if source, known := evidence.ByID(id); known {
			called := ShortName(source)
			credit.Add(k.QuietAs(name+"."+string(id), "", called, k.Words.T("learn.source", "Source", called), func() { open(id) }))
		}
	}
	return credit
}

// Strength is the badge that says how strong a source is.
func (k *Kit) Strength(strength evidence.Strength) fyne.CanvasObject {
	return k.Badge(toneOf(strength), k.Words.T("strength."+string(strength)))
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

// ShortName is how a source is called beside a statement: its first author and
// year, or its address where it names nobody.
func ShortName(source evidence.Source) string {
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
