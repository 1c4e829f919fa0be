package body

import "math"

// press is a part of the body that presses into the mattress: how deep, in
// centimetres, at which place, and how wide.
type press struct{ x, depth, width float64 }

// surfaceUnder is the top of a mattress under what presses into it. A soft one
// gives far around, a firm one only where it is pressed.
func surfaceUnder(lengthCM float64, bed Bed, presses []press) []Point {
	const step = 1.5
	spread := 1.45 - 0.06*bed.FirmnessOrDefault()
	count := int(math.Ceil(lengthCM/step)) + 1
	points := make([]Point, count)
	for i := range points {
		x := lengthCM * float64(i) / float64(count-1)
		points[i] = Point{x, -depthAt(x, spread, presses) * edge(x, lengthCM)}
	}
	return points
}

// depthAt blends the presses so that neighbours join without a ridge.
func depthAt(x, spread float64, presses []press) float64 {
	const sharpness = 2.5
	sum := 0.0
	for _, p := range presses {
		d := (x - p.x) / (p.width * spread)
		sum += math.Pow(math.Max(p.depth, 0)*math.Exp(-d*d), sharpness)
	}
	return math.Pow(sum, 1/sharpness)
}

// edge keeps the two ends of the mattress undisturbed.
func edge(x, length float64) float64 {
	return smooth(x/8) * smooth((length-x)/8)
}

// sinkGain is how much deeper (positive) the hips go than the upper back: nothing
// at the firmness that suits the person, up to 3.2 cm on a softer mattress, up to
// -1.2 cm on a firmer one, and the hollow of a worn one on top (leilnahari2011 and
// hong2022 for the direction; evidence.md §2.1, the size is drawn after them).
func sinkGain(person Person, position Position, bed Bed, props Props) float64 {
	softer := LevelFirmness(person, position) - bed.FirmnessOrDefault()
	return saturate(0.75*softer, -1.2, 3.2) + props.SagCM
}

// saturate follows x near zero and bends smoothly into its bounds.
func saturate(x, low, high float64) float64 {
	if x < 0 {
		return low * math.Tanh(x/low)
	}
	return high * math.Tanh(x/high)
}
