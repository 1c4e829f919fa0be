package exercise

import (
	"errors"
	"fmt"
	"maps"
	"slices"
)

// vertebraNames are the movable vertebrae from below.
var vertebraNames = []string{
	"L5", "L4", "L3", "L2", "L1",
	"T12", "T11", "T10", "T9", "T8", "T7", "T6", "T5", "T4", "T3", "T2", "T1",
	"C7", "C6", "C5", "C4", "C3", "C2", "C1",
}

// The words that a form may use.
var (
	knownViews   = []View{Side, Front, Back, Above, Mat}
	knownCrops   = []Crop{Whole, ToKnees, ToHips}
	knownBases   = []base{onFeet, onKnees, onChair, onBack, onSide, onRoller}
	knownBreaths = []Breath{In, Out, Pause, Free}
	knownPillows = []string{"head", "knees", "between", "top-knee"}
	knownSides   = []string{"left", "right"}
)

// know refuses words that no form may use and times that no phase can have.
func (f formFile) know() error {
	switch {
	case !slices.Contains(knownViews, f.View):
		return fmt.Errorf("no view is called %q", f.View)
	case !slices.Contains(knownCrops, f.Crop):
		return fmt.Errorf("no picture ends at %q", f.Crop)
	case !slices.Contains(knownBases, f.Base):
		return fmt.Errorf("nothing called %q carries a person", f.Base)
	case !all(f.Needs, Needs()):
		return fmt.Errorf("the needs %q are not all known", f.Needs)
	case !all(f.Pillows, knownPillows):
		return fmt.Errorf("the pillows %q are not all known", f.Pillows)
	case !all(f.Bands, knownSides) || !all(slices.Collect(maps.Keys(f.Hands)), append(knownSides, "both")):
		return errors.New("a hand is neither left nor right")
	case !(0 <= f.Spread && f.Spread <= 0.6):
		return fmt.Errorf("a spread of %v is not between 0 and 0.6", f.Spread)
	case len(f.Phases) < 2:
		return errors.New("there are fewer than two phases")
	}
	for _, h := range f.Hands {
		if _, found := places[h]; !found && !h.fixed() {
			return fmt.Errorf("nothing called %q holds a hand", h)
		}
	}
	for _, p := range f.Phases {
		switch {
		case !named(p.Cue):
			return fmt.Errorf("the cue %q is not of small letters and hyphens", p.Cue)
		case !slices.Contains(knownBreaths, p.Breath):
			return fmt.Errorf("no breath is called %q", p.Breath)
		case !(0.5 <= p.Seconds && p.Seconds <= 60):
			return fmt.Errorf("%v seconds are not between 0.5 and 60", p.Seconds)
		}
	}
	return nil
}

// all says whether every word is a known one.
func all[T comparable](words, known []T) bool {
	return !slices.ContainsFunc(words, func(word T) bool { return !slices.Contains(known, word) })
}
