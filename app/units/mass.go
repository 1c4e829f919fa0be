package units

import "math"

// massSizes are the units of mass, in kilograms.
var massSizes = map[symbol]Mass{kgSymbol: Kilogram, lbSymbol: Pound, stSymbol: Stone}

// ParseMass understands what a person types for a mass: 68, 68,5 kg, 150 lb,
// 10 st, 10st 6lb. A number alone is in unit; a unit that follows the number
// wins. An empty text is 0 and no problem.
func ParseMass(text string, unit MassUnit, limits MassLimits) (Mass, *Problem) {
	value, problem := readMass(text, unit, limits)
	if problem != nil {
		nameLimits(problem, limits, massStep(unit))
		return 0, problem
	}
	return value, nil
}

func readMass(text string, unit MassUnit, limits MassLimits) (Mass, *Problem) {
	typed, failure := scan(text)
	switch {
	case failure != "":
		return 0, newProblem(failure)
	case len(typed.parts) == 0:
		return 0, nil
	}
	value, problem := measureMass(typed.parts, unit)
	switch {
	case problem != nil:
		return 0, problem
	case typed.negative:
		return 0, negative(value, limits)
	case !limits.Hold(value):
		return 0, outside(value, limits, massReadings(typed.parts, unit))
	}
	return value, nil
}

// measureMass adds up the parts of a mass, whatever the limits.
func measureMass(parts []part, unit MassUnit) (Mass, *Problem) {
	for _, p := range parts {
		if _, isMass := massSizes[p.symbol]; !isMass && p.symbol != noSymbol {
			return 0, newProblem(problemLengthHere)
		}
	}
	switch {
	case len(parts) == 1:
		symbol := parts[0].symbol
		if symbol == noSymbol {
			symbol = massSymbol(unit)
		}
		return Mass(parts[0].value) * massSizes[symbol], nil
	case len(parts) == 2 && areStonesAndPounds(parts[0], parts[1], unit):
		return stonesAndPounds(parts[0], parts[1])
	}
	return 0, newProblem(problemTwoNumbers)
}

// areStonesAndPounds is true of 10 st 6 lb and 10st6, and of 10 6 where masses
// are in stones.
func areStonesAndPounds(first, second part, unit MassUnit) bool {
	return first.whole() &&
		(first.symbol == stSymbol || first.symbol == noSymbol && unit == Stones) &&
		(second.symbol == lbSymbol || second.symbol == noSymbol)
}

func stonesAndPounds(stones, pounds part) (Mass, *Problem) {
	if pounds.value >= 14 {
		return 0, newProblem(problemPounds)
	}
	return Mass(stones.value)*Stone + Mass(pounds.value)*Pound, nil
}

// massReadings are the ways to understand a mass that is beyond the limits.
func massReadings(parts []part, unit MassUnit) []reading[Mass] {
	if len(parts) != 1 {
		return nil
	}
	number := parts[0]
	readings := []reading[Mass]{
		askMass(Mass(number.value), Kilograms, unit, problemMeanKilograms, map[string]any{"Kilograms": number.value}),
		askMass(Mass(number.value)*Pound, Pounds, unit, problemMeanPounds, map[string]any{"Pounds": number.value}),
	}
	stones, fraction := math.Modf(number.value)
	pounds := math.Round(fraction * math.Pow10(len(number.decimals)))
	if len(number.decimals) <= 2 && pounds < 14 && stones <= math.MaxInt32 {
		readings = append(readings, askMass(Mass(stones)*Stone+Mass(pounds)*Pound, Stones, unit,
			problemMeanStones, map[string]any{"Stones": int(stones), "Pounds": pounds}))
	}
	return readings
}

// askMass asks in the unit of the field alone when that is the unit meant, else
// with key, which names the unit meant as well.
func askMass(value Mass, meant, unit MassUnit, key string, args map[string]any) reading[Mass] {
	if meant == unit {
		return reading[Mass]{value, Line{Key: problemMean}}
	}
	return reading[Mass]{value, Line{Key: key, Args: args}}
}

func massSymbol(unit MassUnit) symbol {
	switch unit {
	case Pounds:
		return lbSymbol
	case Stones:
		return stSymbol
	}
	return kgSymbol
}

// massStep is the step in which masses are written: stones come with pounds.
func massStep(unit MassUnit) Mass {
	if massSymbol(unit) == kgSymbol {
		return Kilogram
	}
	return Pound
}
