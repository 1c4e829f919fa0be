// Package outbox owns what leaves the program: the size of paper that is usual
// somewhere, and the saving of documents where a person wants them.
package outbox

import (
	"slices"
	"strings"

	"chevet/app/profile"
)

// letterRegions are where paper of the size Letter is usual (Unicode CLDR,
// supplemental data, "paperSize").
var letterRegions = []string{
	"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
}

// PaperIn is the size of paper that is usual in a region, such as "CA".
func PaperIn(region string) profile.PaperSize {
	if slices.Contains(letterRegions, strings.ToUpper(region)) {
		return profile.PaperLetter
	}
	return profile.PaperA4
}

// Paper is the size that was chosen, or else the one that is usual in a region.
func Paper(chosen profile.PaperSize, region string) profile.PaperSize {
	if chosen == profile.PaperUsual {
		return PaperIn(region)
	}
	return chosen
}

// Points are the width and height of a sheet in points, 72 to the inch: A4 is
// 210 × 297 mm (ISO 216), Letter 8.5 × 11 in (ANSI/ASME Y14.1).
func Points(size profile.PaperSize) (width, height float64) {
	if size == profile.PaperLetter {
		return 612, 792
	}
	const mm = 72 / 25.4
	return 210 * mm, 297 * mm
}
