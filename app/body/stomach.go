package body

import "math"

// lieOnStomach lays a person on the stomach, seen from the side, the head turned
// so that a cheek rests on the pillow.
func lieOnStomach(p *Posture, person Person, bed Bed, props Props) {
	b := p.Build
	p.PillowTopCM = loaded(p.PillowCM, stomachLeaves)
	half, long := b.HeadBreadthCM/2, b.HeadLengthCM/2*0.92
	start := Point{
		crownCM + b.SkullBaseCM + b.NeckCM,
		loaded(LevelPillowCM(person, Stomach, bed), stomachLeaves) + half,
	}
	gain := sinkGain(person, Stomach, bed, props)
	give := 2.6 - 0.12*bed.FirmnessOrDefault()
	back := 0.9*b.ChestDepthCM - give - skinPart*b.StatureCM
	bulge := clamp(back-start.Y, 1, 0.14*b.TrunkCM)
	lifted := chestLift(p.PillowTopCM - loaded(p.LevelCM, stomachLeaves))
	start.Y += lifted

	raised := 0.0
	if props.UnderHips {
		raised = 0.020 * b.StatureCM
	}
	loin := 0.03*b.StatureCM + 0.5*gain - 1.1*raised + 0.6*lifted
	curve := sagittal{start: start, bulge: bulge, loin: -loin, hips: -0.012*b.StatureCM - gain + raised - lifted}
	trunk, arch := curve.line(b.TrunkCM)
	p.layHead(neck{
		start:  start,
		length: b.NeckCM,
		arch:   arch,
		skull:  Point{-0.024 * b.StatureCM, 0},
		support: func(tilt float64) float64 {
			return math.Hypot(half*math.Cos(tilt), long*math.Sin(tilt))
		},
	}, trunk, b.HeadBreadthCM)

	p.ShoulderSinkCM = math.Max(give-lifted, 0.3)
	p.HipSinkCM = give + gain - raised
	p.stomachLimbs()
	p.HipSinkCM = math.Max(p.HipSinkCM, 0.3)
	upper := p.Spine[p.NeckStart+trunkVertebrae/3]
	p.Surface = surfaceUnder(p.BedLengthCM, bed, append(p.legPresses(bed),
		press{upper.X, p.ShoulderSinkCM, 0.1 * b.StatureCM},
		press{p.NearLeg.Hip.X - 0.02*b.StatureCM, p.HipSinkCM, 0.09 * b.StatureCM},
	))
}

// chestLift is how far a pillow that is so many centimetres too high lifts the
// chest of a person on their stomach, whose neck alone cannot bend that far back.
func chestLift(tooHigh float64) float64 {
	const free, part, soft = 3.0, 0.7, 4.0
	lifts := math.Max(tooHigh-free, 0)
	return part * lifts * lifts / (lifts + soft)
}

func (p *Posture) stomachLimbs() {
	b := p.Build
	h := b.StatureCM
	chest := p.Spine[p.NeckStart]
	shoulder := Point{crownCM + shoulderPart*h + 0.012*h, chest.Y + 0.006*h}
	elbow := reach(shoulder, 0.52*b.UpperArmCM, 0.021*h)
	wrist := add(elbow, turn(Point{0.88 * b.ForearmCM, 0}, radians(177)))
	p.NearArm = Arm{shoulder, elbow, wrist, add(wrist, turn(Point{0.95 * b.HandCM, 0}, radians(180)))}
	p.FarArm = p.NearArm

	hip := Point{p.hipX(), b.HipDepthCM*0.45 - p.HipSinkCM}
	knee := reach(hip, b.ThighCM, 0.034*h-0.6)
	ankle := reach(knee, b.ShankCM, 0.038*h)
	heel := add(ankle, Point{0.018 * h, 0.034 * h})
	foot := func(slope float64) Point { return add(heel, turn(Point{0.9 * b.FootCM, 0}, radians(slope))) }
	p.NearLeg = Leg{hip, knee, ankle, heel, foot(-43)}
	p.FarLeg = Leg{hip, knee, ankle, heel, foot(-33)}
}
