package body

import "math"

// What a head leaves of a pillow's height: it presses further in where the back
// of the head rests than where its side does.
const (
	sideLeaves    = 0.86
	backLeaves    = 0.75
	stomachLeaves = 0.80
)

// loaded is the height of a pillow under a head. A tall one gives more.
func loaded(pillowCM, leaves float64) float64 {
	const tall, gives = 15.0, 0.6
	if pillowCM > tall {
		return leaves * (tall + gives*(pillowCM-tall))
	}
	return leaves * pillowCM
}

// sideTrunkCM is the height of the middle of the chest above the mattress top:
// that at which the neck is level on the pillow that LevelPillowCM asks for.
func sideTrunkCM(person Person, bed Bed) float64 {
	return loaded(LevelPillowCM(person, Side, bed), sideLeaves) + person.HeadBreadthCM()/2
}

// lieOnSide lays a person on the side, seen from behind.
func lieOnSide(p *Posture, person Person, bed Bed, props Props) {
	b := p.Build
	p.PillowTopCM = loaded(p.PillowCM, sideLeaves)
	chest := Point{crownCM + b.SkullBaseCM + b.NeckCM, sideTrunkCM(person, bed)}
	gain := sinkGain(person, Side, bed, props)
	hips := chest.Y - gain
	waist := chest.Y - 0.75*gain - 0.35*math.Max(gain, 0)
	trunk := trunkLine(chest, b.TrunkCM, through(
		knot{0, chest.Y, 0},
		knot{0.62, waist, -0.3 * gain / 0.4},
		knot{0.9, hips, 0},
		knot{1, hips, 0},
	))
	half, long := b.HeadBreadthCM/2, b.HeadLengthCM/2*0.92
	p.layHead(neck{
		start:  chest,
		length: b.NeckCM,
		skull:  Point{-0.024 * b.StatureCM, 0},
		support: func(tilt float64) float64 {
			return math.Hypot(half*math.Cos(tilt), long*math.Sin(tilt))
		},
	}, trunk, b.HeadBreadthCM)

	p.ShoulderSinkCM = math.Max(b.ShoulderHalfCM+1.2*b.Girth-chest.Y, 0.4)
	p.HipSinkCM = math.Max(b.HipHalfCM-hips, 0.4)
	p.sideLimbs(hips, props)
	p.Surface = surfaceUnder(p.BedLengthCM, bed, append(p.legPresses(bed),
		press{p.FarArm.Shoulder.X + 0.034*b.StatureCM, p.ShoulderSinkCM, 0.058 * b.StatureCM},
		press{p.FarLeg.Hip.X, p.HipSinkCM, 0.105 * b.StatureCM},
	))
}

// Seen from behind, a bent leg is shortened: the thigh leads away from the
// viewer and the shank comes back.
const (
	thighSeen = 0.86
	shankSeen = 0.90
	footSeen  = 0.62
)

func (p *Posture) sideLimbs(hips float64, props Props) {
	b, h := p.Build, p.Build.StatureCM
	chest := p.Spine[p.NeckStart]
	shoulderX := crownCM + shoulderPart*h + 0.014*h
	upper := Point{shoulderX, chest.Y + b.ShoulderHalfCM - 0.018*h}
	lower := Point{shoulderX, chest.Y - b.ShoulderHalfCM + 0.018*h}
	p.NearArm = p.restingArm(upper, hips, props)
	p.FarArm = Arm{Shoulder: lower, Elbow: lower, Wrist: lower, Fingertip: lower}

	hipX := p.hipX()
	parted := 0.0
	if props.BetweenKnees {
		parted = 0.05 * h
	}
	low := 0.031*h - 0.6
	p.FarLeg = bentLeg(b, Point{hipX, hips - 0.42*b.HipHalfCM}, low, 0.021*h-0.4)
	p.NearLeg = bentLeg(b, Point{hipX, hips + 0.42*b.HipHalfCM}, low+0.061*h+parted, 0.021*h+0.040*h+0.85*parted)
}

// restingArm lets the upper arm lie on the flank, the elbow at the back of the
// waist and the hand on the hip, or lifts it over a pillow.
func (p *Posture) restingArm(shoulder Point, hips float64, props Props) Arm {
	b, h := p.Build, p.Build.StatureCM
	if props.Hugged {
		elbow := add(shoulder, turn(Point{0.78 * b.UpperArmCM, 0}, radians(10)))
		wrist := add(elbow, turn(Point{huggingSeen * b.ForearmCM, 0}, radians(4)))
		return Arm{shoulder, elbow, wrist, add(wrist, turn(Point{0.62 * b.HandCM, 0}, radians(-20)))}
	}
	waist := p.Spine[p.NeckStart+trunkVertebrae*3/5].Y
	elbow := reach(shoulder, 0.92*b.UpperArmCM, waist+0.066*h)
	wrist := reach(elbow, restingSeen*b.ForearmCM, hips+0.86*b.HipHalfCM)
	return Arm{shoulder, elbow, wrist, add(wrist, turn(Point{0.72 * b.HandCM, 0}, radians(4)))}
}

// What is seen of a forearm that leads away from the viewer.
const (
	huggingSeen = 0.46
	restingSeen = 0.74
)

// bentLeg lays a leg with knee and ankle at given heights.
func bentLeg(b Build, hip Point, kneeY, ankleY float64) Leg {
	knee := reach(hip, thighSeen*b.ThighCM, kneeY)
	ankle := reach(knee, shankSeen*b.ShankCM, ankleY)
	along := math.Atan2(ankle.Y-knee.Y, ankle.X-knee.X)
	heel := add(ankle, turn(Point{0.5 * b.AnkleHeightCM, 0}, along))
	toe := add(heel, turn(Point{footSeen * b.FootCM, 0}, 0.6*along-0.06))
	return Leg{hip, knee, ankle, heel, toe}
}

// reach is the far end of a bone that starts at from and ends at height y,
// towards the feet, as near to that height as the bone can come.
func reach(from Point, length, y float64) Point {
	dy := clamp(y-from.Y, -0.95*length, 0.95*length)
	return Point{from.X + math.Sqrt(length*length-dy*dy), from.Y + dy}
}

// legPresses are the dents of knee and heel in the mattress.
func (p *Posture) legPresses(bed Bed) []press {
	give := 1.6 - 0.1*bed.FirmnessOrDefault()
	height := p.Build.StatureCM
	thigh := Point{(p.FarLeg.Hip.X + p.FarLeg.Knee.X) / 2, 0}
	return []press{
		{thigh.X, 1.3 * give, 0.1 * height},
		{p.FarLeg.Knee.X, give, 0.06 * height},
		{(p.FarLeg.Knee.X + p.FarLeg.Ankle.X) / 2, 0.8 * give, 0.08 * height},
		{p.FarLeg.Ankle.X + 2, 0.8 * give, 0.04 * height},
	}
}

// hipX is where the hip joints lie along the bed.
func (p *Posture) hipX() float64 {
	return p.Spine[p.NeckStart+trunkVertebrae-2].X + 0.024*p.Build.StatureCM
}
