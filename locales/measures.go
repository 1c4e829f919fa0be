package locales

import (
	"math"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/number"

	"chevet/app/units"
)

const (
	noBreakSpace       = "\u00a0"
	narrowNoBreakSpace = "\u202f"
	minusSign          = "\u2212"
)

// Number writes x with at most this many decimals, in the manner of the
// language: "6,068.5", « 6 068,5 ».
func (s *Speaker) Number(x float64, decimals int) string {
	text := s.printer.Sprint(number.Decimal(roundTo(x, decimals), number.MaxFractionDigits(decimals)))
	text = strings.ReplaceAll(text, noBreakSpace, narrowNoBreakSpace)
	return strings.ReplaceAll(text, "-", minusSign)
}

// Percent writes a whole percentage.
func (s *Speaker) Percent(percent int) string { return s.T("number.percent", "N", percent) }

// Length writes l in the person's unit: "10.5 cm", "4.1 in".
func (s *Speaker) Length(l units.Length) string { return s.lengthIn(l, s.length) }

// LengthBoth writes l in both units, the person's own first: "10.5 cm (4.1 in)".
func (s *Speaker) LengthBoth(l units.Length) string {
	return s.T("length.both", "First", s.lengthIn(l, s.length), "Second", s.lengthIn(l, s.otherLength()))
}

// LengthRange writes the lengths from low to high in the person's unit: "9 to 12 cm".
func (s *Speaker) LengthRange(low, high units.Length) string {
	return s.rangeIn(low, high, s.length)
}

// LengthRangeBoth writes the lengths from low to high in both units: "9 to 12 cm
// (3.5 to 4.7 in)".
func (s *Speaker) LengthRangeBoth(low, high units.Length) string {
	return s.T("length.both", "First", s.rangeIn(low, high, s.length), "Second", s.rangeIn(low, high, s.otherLength()))
}

func (s *Speaker) otherLength() units.LengthUnit {
	if s.length == units.Inches {
		return units.Centimetres
	}
	return units.Inches
}

func (s *Speaker) rangeIn(low, high units.Length, unit units.LengthUnit) string {
	if low == high {
		return s.lengthIn(low, unit)
	}
	return s.T("length.range", "Low", s.Number(lengthNumber(low, unit), 1), "High", s.lengthIn(high, unit))
}

func (s *Speaker) lengthIn(l units.Length, unit units.LengthUnit) string {
	id := "length.cm"
	if unit == units.Inches {
		id = "length.in"
	}
	return s.T(id, "N", s.Number(lengthNumber(l, unit), 1))
}

func lengthNumber(l units.Length, unit units.LengthUnit) float64 {
	if unit == units.Inches {
		return l.Inches()
	}
	return float64(l)
}

// Stature writes a standing height: "170 cm", "5 ft 7 in".
func (s *Speaker) Stature(l units.Length) string {
	if s.length != units.Inches {
		return s.Length(l)
	}
	feet, inches := l.ToNearest(units.Inch).FeetInches()
	return s.T("length.ft", "Feet", feet, "Inches", inches)
}

// Mass writes m in the person's unit: "68 kg", "150 lb", "10 st 10 lb".
func (s *Speaker) Mass(m units.Mass) string {
	switch s.mass {
	case units.Pounds:
		return s.T("mass.lb", "N", s.Number(m.Pounds(), 0))
	case units.Stones:
		stones, pounds := m.ToNearest(units.Pound).StonesPounds()
		return s.T("mass.st", "Stones", stones, "Pounds", pounds)
	default:
		return s.T("mass.kg", "N", s.Number(float64(m), 1))
	}
}

// Year writes a year, whose digits are not grouped.
func (s *Speaker) Year(year int) string { return strconv.Itoa(year) }

// Date writes a day in words: "20 February 2026".
func (s *Speaker) Date(day time.Time) string {
	month := s.T("month." + strconv.Itoa(int(day.Month())))
	return s.N("date.long", day.Day(), "Month", month, "Year", s.Year(day.Year()))
}

func roundTo(x float64, decimals int) float64 {
	scale := math.Pow10(decimals)
	return math.Round(x*scale) / scale
}
