package body

import "math"

// Along the trunk, from the third thoracic vertebra to the tip of the sacrum,
// as parts of its length: where the upper back bulges most, where the loin is
// hollow, where the sacrum begins.
const (
	upperBackPart = 0.34
	loinPart      = 0.70
	sacrumPart    = 0.90
)

// skinPart is how far the drawn line of vertebrae lies inside the back, as a part
// of the stature.
const skinPart = 0.036

// sagittal is how a trunk curves when it is seen from the side.
type sagittal struct {
	start Point
	// bulge is how far the upper back stands out from the start of the neck, loin
	// how far the hollow of the loin stands in from the upper back, hips how far
	// the sacrum lies from the upper back; all signed, up is positive.
	bulge, loin, hips float64
}

// line is the vertebrae of the trunk and the slope with which the neck leaves it.
func (s sagittal) line(length float64) (points []Point, arch float64) {
	leaves := 1.5 * s.bulge / (upperBackPart * length) * 0.55
	back := s.start.Y + s.bulge
	points = trunkLine(s.start, length, through(
		knot{0, s.start.Y, leaves * length},
		knot{upperBackPart, back, 0},
		knot{loinPart, back + s.loin, 0},
		knot{sacrumPart, back + s.hips, (s.hips - s.loin) * 0.9},
		knot{1, back + s.hips + math.Copysign(0.1, s.hips-s.loin), 0},
	))
	return points, -math.Atan(clamp(leaves, -0.8, 0.8))
}

// neckHeadOnBack is the base of the skull below the middle of the head when the
// back of the head rests on a pillow, as a part of the stature; headRadius the
// reach of the back of the head.
const (
	backSkullDrop  = 0.028
	backHeadRadius = 0.052
	skullReach     = 0.052
)

// lieOnBack lays a person on the back, seen from the side.
func lieOnBack(p *Posture, person Person, bed Bed, props Props) {
	b := p.Build
	p.PillowTopCM = loaded(p.PillowCM, backLeaves)
	start := Point{crownCM + b.SkullBaseCM + b.NeckCM, backTrunkCM(person, b, bed)}
	skin := skinPart * b.StatureCM
	const restingSink = 1.3
	bulge := clamp(backTrunkCM(person, b, Bed{Firmness: DefaultFirmness})-(skin-restingSink), 1, 0.13*b.TrunkCM)

	gain := sinkGain(person, Back, bed, props)
	loin := 0.024 * b.StatureCM
	if props.UnderKnees {
		loin *= 0.6
	}
	curve := sagittal{start: start, bulge: -bulge, loin: loin - 0.5*gain, hips: 0.006*b.StatureCM - gain}
	trunk, arch := curve.line(b.TrunkCM)
	p.layHead(neck{
		start:   start,
		length:  b.NeckCM,
		arch:    arch,
		skull:   Point{-skullReach * b.StatureCM, backSkullDrop * b.StatureCM},
		support: func(float64) float64 { return backHeadRadius * b.StatureCM },
		nod:     0.6,
	}, trunk, b.HeadDepthCM)

	back := start.Y - bulge
	p.ShoulderSinkCM = math.Max(skin-back, 0.3)
	p.HipSinkCM = math.Max(p.ShoulderSinkCM+gain, 0.3)
	p.backLimbs(props)
	upper := p.Spine[p.NeckStart+trunkVertebrae*2/5]
	p.Surface = surfaceUnder(p.BedLengthCM, bed, append(p.legPresses(bed),
		press{upper.X, p.ShoulderSinkCM, 0.1 * b.StatureCM},
		press{p.NearLeg.Hip.X - 0.01*b.StatureCM, p.HipSinkCM, 0.09 * b.StatureCM},
	))
}

// backTrunkCM is the height of the start of the neck: that at which the neck is
// level on the pillow that LevelPillowCM asks for.
func backTrunkCM(person Person, b Build, bed Bed) float64 {
	return loaded(LevelPillowCM(person, Back, bed), backLeaves) + (backHeadRadius-backSkullDrop)*b.StatureCM
}

func (p *Posture) backLimbs(props Props) {
	b, h := p.Build, p.Build.StatureCM
	chest := p.Spine[p.NeckStart]
	shoulder := Point{crownCM + shoulderPart*h + 0.016*h, chest.Y - 0.006*h}
	elbow := reach(shoulder, 0.97*b.UpperArmCM, 0.022*h)
	wrist := add(elbow, turn(Point{foldedSeen * b.ForearmCM, 0}, radians(38)))
	p.NearArm = Arm{shoulder, elbow, wrist, add(wrist, turn(Point{0.8 * b.HandCM, 0}, radians(4)))}
	p.FarArm = p.NearArm

	hip := Point{p.hipX(), b.HipDepthCM*0.47 - p.HipSinkCM}
	kneeY := 0.040 * h
	if props.UnderKnees {
		kneeY = 0.112 * h
	}
	knee := reach(hip, b.ThighCM, kneeY)
	ankle := reach(knee, b.ShankCM, 0.037*h)
	heel := add(ankle, Point{0.020 * h, -0.039 * h})
	foot := func(slope float64) Point { return add(heel, turn(Point{0.9 * b.FootCM, 0}, radians(slope))) }
	p.NearLeg = Leg{hip, knee, ankle, heel, foot(64)}
	p.FarLeg = Leg{hip, knee, ankle, heel, foot(79)}
}

// foldedSeen is what is seen of a forearm that reaches across the belly.
const foldedSeen = 0.85
