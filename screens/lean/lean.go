// Package lean keeps the toolkit from holding on for a minute to every room that
// was left, each with its words, icons and pictures.
package lean

import "os"

// Kept is how long the toolkit keeps what it no longer shows: a glance back is
// quick, and a walk through many rooms grows little. It goes through a window at
// rest each time when ten seconds less than this have passed, and at ten seconds or
// less all the time: 12 s is about the least that costs next to nothing at rest.
const Kept = "12s"

// The toolkit reads its cache's lifetime when it is initialised. Go initialises
// packages that wait for no other in the order of their import paths, and this one
// comes before fyne.io. What a person has set themselves stays.
func init() {
	if _, set := os.LookupEnv("FYNE_CACHE"); !set {
		os.Setenv("FYNE_CACHE", Kept)
	}
}
