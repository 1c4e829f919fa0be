package units

import "math"

// lengthSizes are the units of length, in centimetres.
var lengthSizes = map[symbol]Length{
	mmSymbol: Millimetre, cmSymbol: Centimetre, mSymbol: Metre, inSymbol: Inch, ftSymbol: Foot,
}

// ParseLength understands what a person types for a length: 170, 170,5, 1.70 m,
// 1m70, 67in, 5'7", 5 ft 7 in, 5 pi 7 po. A number alone is in unit; a unit that
// follows the number wins. An empty text is 0 and no problem, and so is a typed 0
// where the limits begin at 0.
func ParseLength(text string, unit LengthUnit, limits LengthLimits) (Length, *Problem) {
	value, problem := readLength(text, unit, limits)
	if problem != nil {
		nameLimits(problem, limits, lengthSizes[lengthSymbol(unit)])
		return 0, problem
	}
	return value, nil
}

func readLength(text string, unit LengthUnit, limits LengthLimits) (Length, *Problem) {
	typed, failure := scan(text)
	switch {
	case failure != "":
		return 0, newProblem(failure)
	case len(typed.parts) == 0:
		return 0, nil
	}
	value, problem := measureLength(typed.parts, unit, limits)
	switch {
	case problem != nil:
		return 0, problem
	case typed.negative:
		return 0, negative(value, limits)
	case !limits.Hold(value):
		return 0, outside(value, limits, lengthReadings(typed.parts, unit, limits))
	}
	return value, nil
}

// measureLength adds up the parts of a length, whatever the limits.
func measureLength(parts []part, unit LengthUnit, limits LengthLimits) (Length, *Problem) {
	for _, p := range parts {
		if _, isLength := lengthSizes[p.symbol]; !isLength && p.symbol != noSymbol {
			return 0, newProblem(problemMassHere)
		}
	}
	switch len(parts) {
	case 1:
		symbol := parts[0].symbol
		if symbol == noSymbol {
			symbol = lengthSymbol(unit)
		}
		return Length(parts[0].value) * lengthSizes[symbol], nil
	case 2:
		return measurePair(parts[0], parts[1], unit, limits)
	}
	return 0, newProblem(problemTwoNumbers)
}

// measurePair measures 1 m 70 and 5 ft 7 in, with or without the last unit, and
// 5 7 where lengths are in inches.
func measurePair(first, second part, unit LengthUnit, limits LengthLimits) (Length, *Problem) {
	feet, feetProblem := feetAndInches(first, second)
	metres, metresFit := metresAndCentimetres(first, second)
	switch {
	case first.symbol == ftSymbol && (second.symbol == noSymbol || second.symbol == inSymbol):
		return feet, feetProblem
	case first.symbol == mSymbol && (second.symbol == noSymbol || second.symbol == cmSymbol) && metresFit:
		return metres, nil
	case first.symbol == noSymbol && (second.symbol == inSymbol || second.symbol == noSymbol && unit == Inches) &&
		feetProblem == nil && limits.Hold(feet):
		return feet, nil
	}
	problem := newProblem(problemTwoNumbers)
	if first.symbol == noSymbol && second.symbol == noSymbol {
		var readings []reading[Length]
		if feetProblem == nil {
			readings = append(readings, askFeet(int(first.value), second.value))
		}
		if metresFit {
			readings = append(readings, askPlain(metres))
		}
		if likeliest, found := nearest(readings, limits); found {
			suggest(problem, likeliest)
		}
	}
	return 0, problem
}

func feetAndInches(feet, inches part) (Length, *Problem) {
	switch {
	case !feet.whole() || feet.value > math.MaxInt32:
		return 0, newProblem(problemTwoNumbers)
	case inches.value >= 12:
		return 0, newProblem(problemInches)
	}
	return Length(feet.value)*Foot + Length(inches.value)*Inch, nil
}

func metresAndCentimetres(metres, centimetres part) (Length, bool) {
	fit := metres.whole() && centimetres.value < 100
	return Length(metres.value)*Metre + Length(centimetres.value), fit
}

// lengthReadings are the ways to understand a length that is beyond the limits.
func lengthReadings(parts []part, unit LengthUnit, limits LengthLimits) []reading[Length] {
	if len(parts) == 2 {
		return pairReadings(parts[0], parts[1])
	}
	number := parts[0]
	readings := []reading[Length]{
		askCentimetres(number.value, unit),
		askInches(number.value, unit),
		askPlain(Length(number.value) * Metre),
	}
	if number.value >= 100 {
		readings = append(readings, askPlain(Length(number.value)*Millimetre))
	}
	if limits.High > 4*Foot {
		readings = append(readings, feetReading(number)...)
	}
	return readings
}

// pairReadings takes the 7 of 1m7 for 70.
func pairReadings(first, second part) []reading[Length] {
	if first.symbol == mSymbol && second.symbol == noSymbol && second.value < 10 {
		return []reading[Length]{askPlain(Length(first.value)*Metre + Length(second.value)*10)}
	}
	return nil
}

// feetReading takes 5.7 for 5 ft 7 in, as many people write it, and 5 for 5 ft.
func feetReading(number part) []reading[Length] {
	feet, fraction := math.Modf(number.value)
	inches := math.Round(fraction * math.Pow10(len(number.decimals)))
	if len(number.decimals) > 2 || inches >= 12 || feet > math.MaxInt32 {
		return nil
	}
	return []reading[Length]{askFeet(int(feet), inches)}
}

// askPlain asks in the unit of the field alone; the others name the unit that the
// person may have had in mind as well.
func askPlain(value Length) reading[Length] {
	return reading[Length]{value, Line{Key: problemMean}}
}

func askFeet(feet int, inches float64) reading[Length] {
	return reading[Length]{
		Length(feet)*Foot + Length(inches)*Inch,
		Line{Key: problemMeanFeet, Args: map[string]any{"Feet": feet, "Inches": inches}},
	}
}

func askInches(inches float64, unit LengthUnit) reading[Length] {
	if unit == Inches {
		return askPlain(Length(inches) * Inch)
	}
	return reading[Length]{
		Length(inches) * Inch,
		Line{Key: problemMeanInches, Args: map[string]any{"Inches": inches}},
	}
}

func askCentimetres(centimetres float64, unit LengthUnit) reading[Length] {
	if unit != Inches {
		return askPlain(Length(centimetres))
	}
	return reading[Length]{
		Length(centimetres),
		Line{Key: problemMeanCentimetres, Args: map[string]any{"Centimetres": centimetres}},
	}
}

func lengthSymbol(unit LengthUnit) symbol {
	if unit == Inches {
		return inSymbol
	}
	return cmSymbol
}
