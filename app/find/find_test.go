package find

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFoldTakesAccentsAndCapitalsAway(t *testing.T) {
	for typed, want := range map[string]string{
		"Échauffement": "echauffement", "E\u0301chauffement": "echauffement", "ŒIL": "oeil", "Œdème": "oedeme", "GARÇON": "garcon",
		"Straße": "strasse", "ﬁrm": "firm", "10²": "102", "": "", "naïve": "naive", "ᵀ": "t",
	} {
		if got := Fold(typed); got != want {
			t.Errorf("%q is folded to %q, not %q", typed, got, want)
		}
	}
}

func TestWordsAreTakenOutOfTheirMarks(t *testing.T) {
	got := Words("L’échauffement, c’est\u00a0: «\u00a0dix\u202f!\u00a0» à 10,5")
	if want := strings.Fields("l echauffement c est dix a 10 5"); !slices.Equal(got, want) {
		t.Errorf("the words are %q, not %q", got, want)
	}
}

var shelf = []Entry{
	{"Heat or ice", "Ice suits a sharp pain."},
	{"L’échauffement", "Quelques mouvements lents."},
	{"The pillow", "A pillow on the side."},
	{"Side or back", "Which pillow? Pillows differ."},
	{"Une raison", "Faites un échauffement au réveil."},
}

func TestSearch(t *testing.T) {
	for typed, want := range map[string][]int{
		"":                    nil,
		"   ":                 nil,
		"?!":                  nil,
		"echauffement":        {1, 4},
		"ÉCHAUFFEMENTS":       {1, 4},
		"échauff":             {1, 4},
		"échauffement réveil": {4},
		"ice":                 {0},
		"pillows":             {2, 3}, // the plural in a text counts less than the word in a name
		"side":                {3, 2},
		"side pillow":         {2, 3},
		"unknown":             nil,
		"ice pillow":          nil,
		"ici":                 nil,
		"heater":              {0},
		"heaters":             nil,
	} {
		if got := Search(typed, shelf); !slices.Equal(got, want) {
			t.Errorf("%q finds %v, not %v", typed, got, want)
		}
	}
}

// FuzzSearch: whatever is typed, the same is found without its accents and capitals,
// nothing twice, and a name finds what bears it.
func FuzzSearch(f *testing.F) {
	for _, typed := range []string{"", "É", "Œuf", "a b c", "\x00\xff", "10,5\u00a0cm", "e\u0301"} {
		f.Add(typed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		entries := append(slices.Clone(shelf), Entry{Name: typed})
		found := Search(typed, entries)
		if named := slices.Contains(found, len(entries)-1); named != (len(Words(typed)) > 0) {
			t.Errorf("%q finds itself: %v", typed, named)
		}
		if utf8.ValidString(typed) && !slices.Equal(found, Search(Fold(typed), entries)) {
			t.Errorf("%q finds other things than %q", typed, Fold(typed))
		}
		if slices.Sort(found); len(slices.Compact(found)) != len(found) {
			t.Errorf("%q finds a thing twice: %v", typed, found)
		}
	})
}
