package profile

import (
	"slices"

	"chevet/app/body"
	"chevet/app/safety"
	"chevet/app/units"
)

// part is a part of the state that can be left out on its own when what the file
// holds for it cannot be right.
type part string

// The parts of the state.
const (
	partSigns     part = "signs"
	partNights    part = "nights"
	partConcerns  part = "concerns"
	partSex       part = "sex"
	partStature   part = "stature"
	partShoulders part = "shoulders"
	partWeight    part = "weight"
	partPillow    part = "pillow"
	partMattress  part = "mattress"
	partSupports  part = "supports"
	partTyped     part = "typed"
	partSettings  part = "settings"
	partPlace     part = "place"
	partExercises part = "exercises" // what was chosen about exercises
	partOwn       part = "own"       // the exercises of one's own, and the draft
	partSessions  part = "sessions"
	partCheck     part = "check"      // the check in bed that is under way
	partFound     part = "found"      // the heights found in bed
	partTrials    part = "trials"     // what is being tried, and was tried
	partTakeAlong part = "take-along" // where and how documents are made
)

func parts() []part {
	return []part{
		partSigns, partNights, partConcerns, partSex, partStature, partShoulders, partWeight,
		partPillow, partMattress, partSupports, partTyped, partSettings, partPlace,
		partExercises, partOwn, partSessions, partCheck, partFound, partTrials, partTakeAlong,
	}
}

// term is the message that names the part inside a notice.
func (p part) term() units.Term { return units.Term("notice.part." + string(p)) }

// What a file may hold beyond the limits that package units sets.
const (
	lastStep     = 6     // pages of the wizard
	longestTyped = 20000 // runes kept of what stands in a field, or in a draft
	longestTag   = 35    // letters of a language tag (RFC 5646, §4.4.1)
	mostSigns    = 100
)

// sane returns the state without what cannot be right, and which parts lost
// something. A number that is not one (NaN) cannot be right either.
func sane(s State) (State, []part) {
	c := checker{}
	s = s.Clone()
	a := &s.Answers
	check(&c, partSex, &a.Sex, oneOf(body.SexUnknown, body.Female, body.Male))
	check(&c, partStature, &a.StatureCM, zeroOr(centimetres(units.StatureLimits)))
	check(&c, partShoulders, &a.ShouldersCM, zeroOr(centimetres(units.ShoulderLimits)))
	check(&c, partWeight, &a.WeightKG, zeroOr(kilograms))
	if !centimetres(units.PillowLimits)(a.Pillow.HeightCM) {
		a.Pillow.forgetHeight()
		c.drop(partPillow)
	}
	check(&c, partPillow, &a.Pillow.Known, oneOf(HeightUnknown, HeightGuessed, HeightMeasured))
	check(&c, partPillow, &a.Pillow.Fill, oneOf(append(Fills(), FillUnknown)...))
	c.mattress(partMattress, &a.Mattress)
	a.Nights = c.nights(a.Nights)
	a.Concerns = keep(&c, partConcerns, a.Concerns, oneOf(Concerns()...))
	a.Supports = keep(&c, partSupports, a.Supports, oneOf(Supports()...))
	a.Things = keep(&c, partSupports, a.Things, oneOf(Things()...))
	a.Signs = c.signs(a.Signs)
	a.Typed = c.typed(a.Typed)
	c.settings(&s.Settings)
	check(&c, partPlace, &s.Place.Step, within(0, lastStep))
	check(&c, partPlace, &s.Place.Shown, oneOf(append(body.Positions(), "")...))
	c.exercises(&s.Exercises)
	a.Found = c.found(a.Found)
	c.check(&s.Fit)
	c.trials(&s.Trials)
	c.takeAlong(&s.TakeAlong)
	return s, c.dropped
}

// checker gathers which parts lost something.
type checker struct{ dropped []part }

func (c *checker) drop(p part) {
	if !slices.Contains(c.dropped, p) {
		c.dropped = append(c.dropped, p)
	}
}

// check empties a value that does not fit.
func check[T any](c *checker, p part, value *T, fits func(T) bool) {
	if !fits(*value) {
		*value = *new(T)
		c.drop(p)
	}
}

// keep keeps the first of each item that fits.
func keep[T comparable](c *checker, p part, list []T, fits func(T) bool) []T {
	var kept []T
	for _, item := range list {
		if !fits(item) || slices.Contains(kept, item) {
			c.drop(p)
			continue
		}
		kept = append(kept, item)
	}
	return kept
}

func oneOf[T comparable](values ...T) func(T) bool {
	return func(value T) bool { return slices.Contains(values, value) }
}

func within[T int | float64](low, high T) func(T) bool {
	return func(value T) bool { return low <= value && value <= high }
}

// zeroOr lets 0, "not known", pass as well.
func zeroOr(fits func(float64) bool) func(float64) bool {
	return func(value float64) bool { return value == 0 || fits(value) }
}

func centimetres(limits units.LengthLimits) func(float64) bool {
	return func(value float64) bool { return limits.Hold(units.Length(value)) }
}

func kilograms(value float64) bool { return units.WeightLimits.Hold(units.Mass(value)) }

// nights keeps each known position once, and percentages that can be a share.
func (c *checker) nights(nights []Share) []Share {
	var kept []Share
	for _, share := range nights {
		known := slices.Contains(body.Positions(), share.Position)
		twice := slices.ContainsFunc(kept, func(s Share) bool { return s.Position == share.Position })
		if !known || twice {
			c.drop(partNights)
			continue
		}
		check(c, partNights, &share.Percent, within(0, 100))
		kept = append(kept, share)
	}
	return kept
}

// signs keeps every tick, also one that this version has no words for, and takes
// a tick for a better witness than the answer beside it.
func (c *checker) signs(s Signs) Signs {
	check(c, partSigns, &s.Answer, oneOf(safety.NotAnswered, safety.NoneOfThese, safety.SomeOfThese, safety.NotSure))
	s.Ticked = keep(c, partSigns, s.Ticked, func(sign safety.Sign) bool { return sign != "" })
	check(c, partSigns, &s.Ticked, func(ticked []safety.Sign) bool { return len(ticked) <= mostSigns })
	if len(s.Ticked) > 0 && s.Answer != safety.SomeOfThese && s.Answer != safety.NotSure {
		s.Answer = safety.SomeOfThese
		c.drop(partSigns)
	}
	return s
}

// typed keeps what stands in each field, to a length that no honest answer has.
func (c *checker) typed(typed map[Field]string) map[Field]string {
	fields := []Field{FieldStature, FieldShoulders, FieldWeight}
	var kept map[Field]string
	for field, text := range typed {
		if !slices.Contains(fields, field) {
			c.drop(partTyped)
			continue
		}
		if kept == nil {
			kept = map[Field]string{}
		}
		kept[field] = beginning(text, longestTyped)
	}
	return kept
}

// beginning is a text to a length in runes.
func beginning(text string, longest int) string {
	if runes := []rune(text); len(runes) > longest {
		return string(runes[:longest])
	}
	return text
}

func (c *checker) settings(s *Settings) {
	check(c, partSettings, &s.Language, func(tag string) bool { return len(tag) <= longestTag })
	check(c, partSettings, &s.Theme, oneOf(ThemeSystem, ThemeLight, ThemeDark, ThemeContrast))
	check(c, partSettings, &s.TextPercent, func(percent int) bool { return percent == 0 || within(100, 200)(percent) })
	check(c, partSettings, &s.Length, oneOf("", units.Centimetres, units.Inches))
	check(c, partSettings, &s.Mass, oneOf("", units.Kilograms, units.Pounds, units.Stones))
}
