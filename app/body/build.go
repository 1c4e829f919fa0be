package body

// Parts of the stature, means of women and men (ansur): the head is crown to
// chin, the places are measured from the crown down.
const (
	headLengthPart  = 0.130
	headDepthPart   = 0.115
	skullBasePart   = 0.083
	neckPart        = 0.105 // from the base of the skull to the third thoracic vertebra
	trunkPart       = 0.310 // from there to the tip of the sacrum
	shoulderPart    = 0.180 // crown to acromion
	hipJointPart    = 0.485 // crown to trochanter
	upperArmPart    = 0.186
	forearmPart     = 0.150
	handPart        = 0.108
	thighPart       = 0.245
	shankPart       = 0.236
	footPart        = 0.152
	ankleHeightPart = 0.040
	chestDepthPart  = 0.145
	hipBreadthPart  = 0.203
	hipDepthPart    = 0.138
)

// usualBMI is the build drawn when the weight is not known, in kg/m².
const usualBMI = 23.0

// crownCM is how far from the head end of the bed the crown lies.
const crownCM = 17.0

// Build holds the lengths of a person's body, in centimetres. They do not change
// with pillow, bed or position.
type Build struct {
	StatureCM float64
	// ShoulderHalfCM is half the bony width of the shoulders, HipHalfCM half the
	// breadth of the hips with their flesh.
	ShoulderHalfCM, HipHalfCM   float64
	HeadLengthCM, HeadBreadthCM float64
	HeadDepthCM                 float64
	SkullBaseCM, NeckCM         float64
	TrunkCM                     float64
	UpperArmCM, ForearmCM       float64
	HandCM                      float64
	ThighCM, ShankCM, FootCM    float64
	AnkleHeightCM               float64
	ChestDepthCM, HipDepthCM    float64
	// Girth scales flesh, not bone: 1 for a body mass index of 23.
	Girth float64
}

// BuildOf works out the lengths of a person's body from what is known of them.
func BuildOf(person Person) Build {
	stature := person.StatureOrMeanCM()
	girth := girthOf(person.WeightKG, stature)
	build := Build{
		StatureCM:      stature,
		ShoulderHalfCM: person.GapCM() + person.HeadBreadthCM()/2,
		HeadLengthCM:   headLengthPart * stature,
		HeadBreadthCM:  person.HeadBreadthCM(),
		HeadDepthCM:    headDepthPart * stature,
		SkullBaseCM:    skullBasePart * stature,
		NeckCM:         neckPart * stature,
		TrunkCM:        trunkPart * stature,
		UpperArmCM:     upperArmPart * stature,
		ForearmCM:      forearmPart * stature,
		HandCM:         handPart * stature,
		ThighCM:        thighPart * stature,
		ShankCM:        shankPart * stature,
		FootCM:         footPart * stature,
		AnkleHeightCM:  ankleHeightPart * stature,
		ChestDepthCM:   chestDepthPart * stature * (0.4 + 0.6*girth),
		HipDepthCM:     hipDepthPart * stature * (0.3 + 0.7*girth),
		Girth:          girth,
	}
	build.HipHalfCM = hipHalf(person, stature, girth)
	return build
}

// girthOf runs from 0.88 for a slight to 1.4 for a heavy person. Depth of the
// waist grows about 2 % and breadth of the hips 1 % a point of body mass index
// (ansur).
func girthOf(weightKG, statureCM float64) float64 {
	if weightKG <= 0 {
		return 1
	}
	metres := statureCM / 100
	return clamp(1+0.018*(weightKG/(metres*metres)-usualBMI), 0.88, 1.4)
}

// hipHalf lets the hips of anybody, whatever the width of their shoulders, press
// into a bed that suits them, and no deeper than flesh gives.
func hipHalf(person Person, stature, girth float64) float64 {
	const least, most = 2.0, 5.0
	measured := hipBreadthPart * stature / 2 * (0.6 + 0.4*girth)
	chest := sideTrunkCM(person, Bed{Firmness: DefaultFirmness})
	return clamp(measured, chest+least, chest+most)
}
