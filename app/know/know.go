// Package know owns what the pages of knowledge say: which statements there are,
// what each rests on, how much that can carry, and where in the program each leads.
// The words stand in the locales, under the ids of the statements.
package know

import (
	"slices"
	"time"

	"chevet/app/evidence"
)

// AsOf is the day on which the statements and the sources were last gone through.
var AsOf = time.Date(2026, time.November, 24, 0, 0, 0, 0, time.UTC)

// PageID names a page.
type PageID string

// The pages, in the order in which they are read.
const (
	UpperBack PageID = "upper-back"
	Causes    PageID = "causes"
	Ease      PageID = "ease"
	Morning   PageID = "morning"
	Day       PageID = "day"
	Night     PageID = "night"
	Evening   PageID = "evening"
	See       PageID = "see"
	Unknown   PageID = "unknown"
	Claims    PageID = "claims"
)

// Place is a kind of place in the program that a statement can lead to.
type Place string

// The places.
const (
	ToExercise Place = "exercise" // the exercise that the lead names
	ToPage     Place = "page"     // the page that the lead names
	ToGallery  Place = "gallery"  // all exercises and routines
	ToOwn      Place = "own"      // the form for an exercise of one's own
	ToPlan     Place = "plan"     // tonight's plan
	ToPosition Place = "position" // the question about the position
	ToPillow   Place = "pillow"   // the question about the pillow
	ToFit      Place = "fit"      // the check of the pillow's height in bed
	ToMattress Place = "mattress" // the question about the mattress
	ToSupports Place = "supports" // the question about small pillows
	ToSigns    Place = "signs"    // the warning signs
)

// Lead is a way from a statement to the place that helps.
type Lead struct {
	Place Place
	// ID is that of the exercise or of the page; empty for every other place.
	ID string
}

// StatementID names a statement.
type StatementID string

// Statement is one thing that a page says.
type Statement struct {
	// ID is unlike that of any other statement on any page.
	ID StatementID
	// Sources are what it rests on, the chief one first. Only general knowledge has none.
	Sources []evidence.SourceID
	// Strength is how much the sources can carry what is said.
	Strength evidence.Strength
	// Further says that the article says more than its sources do (evidence.md §8); a
	// message tells what.
	Further bool
	// Try says that there is one thing to try, which a message names.
	Try bool
	// Leads are where it leads, the most useful place first.
	Leads []Lead
}

// Page is one page of knowledge.
type Page struct {
	ID PageID
	// Advises says that the page tells a person what to do about a sore back. Such a
	// page waits for the warning signs, as the plan does; what upper back pain is, when
	// to see someone, and what studies know is for everybody at any time.
	Advises    bool
	Statements []Statement
}

// Pages lists the pages in the order in which they are read.
func Pages() []Page { return slices.Clone(pages) }

// ByID finds a page.
func ByID(id PageID) (Page, bool) {
	i := slices.IndexFunc(pages, func(page Page) bool { return page.ID == id })
	if i < 0 {
		return Page{}, false
	}
	return pages[i], true
}

// PageOf finds the page that a statement stands on.
func PageOf(id StatementID) (Page, bool) {
	i := slices.IndexFunc(pages, func(page Page) bool { return page.Has(id) })
	if i < 0 {
		return Page{}, false
	}
	return pages[i], true
}

// Has says whether a statement stands on the page.
func (p Page) Has(id StatementID) bool {
	return slices.ContainsFunc(p.Statements, func(said Statement) bool { return said.ID == id })
}

// Beside is the page before a page, by -1, or the one after it, by 1; false at the ends.
func Beside(id PageID, by int) (Page, bool) {
	i := slices.IndexFunc(pages, func(page Page) bool { return page.ID == id })
	if i < 0 || i+by < 0 || i+by >= len(pages) {
		return Page{}, false
	}
	return pages[i+by], true
}
