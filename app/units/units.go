// Package units owns lengths and masses: the types that carry them through the
// program, and the reading of what people type. Inside the program a length is
// in centimetres and a mass in kilograms; how they are written on screen is the
// business of package locales.
package units

// Length is a length in centimetres.
type Length float64

// Mass is a mass in kilograms.
type Mass float64

// LengthUnit is the unit in which a person writes and reads lengths.
type LengthUnit string

// The length units a person can choose.
const (
	Centimetres LengthUnit = "cm"
	Inches      LengthUnit = "in"
)

// MassUnit is the unit in which a person writes and reads masses.
type MassUnit string

// The mass units a person can choose.
const (
	Kilograms MassUnit = "kg"
	Pounds    MassUnit = "lb"
	Stones    MassUnit = "st"
)
