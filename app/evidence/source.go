// Package evidence owns the published sources that Chevet rests on, and how much
// each of them can carry.
package evidence

// SourceID names a source, such as "sacco2015".
type SourceID string

// Strength is how much a source can carry.
type Strength string

// The strengths, from trials to shop habits (evidence.md, "How to read the tags").
const (
	Trial      Strength = "trial"      // randomised trial or meta-analysis
	Review     Strength = "review"     // systematic review
	Survey     Strength = "survey"     // cohort, case-control, cross-sectional
	Lab        Strength = "lab"        // small laboratory study
	Guide      Strength = "guide"      // guideline or standard
	Clinic     Strength = "clinic"     // advice of a hospital, clinic or health service
	Convention Strength = "convention" // shop or clinic habit, no trial behind it
	Derived    Strength = "derived"    // worked out here from the sources
	Common     Strength = "common"     // general knowledge, not confirmed in a source
)

// Source is a published source. What is not known of it is left empty.
type Source struct {
	ID      SourceID
	Title   string
	Authors string
	// Published is where it appeared: journal, volume and pages, or a number.
	Published string
	Year      int
	DOI       string
	URL       string
	Strength  Strength
}
