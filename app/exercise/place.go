package exercise

import "math"

// figure draws the person in a posture: the pelvis where the base carries it, the
// spine up from there, the limbs as the pose has them or as their anchors bind
// them.
func (s *Stage) figure(p posture) Figure {
	b := s.bones
	f := Figure{Angles: p.pose, Props: s.props}
	pose := &f.Angles
	f.BellyCM, f.ChestCM = pose[bellyRise]*b.unit, pose[chestRise]*b.unit
	s.buildTrunk(&f, &p.spine)
	s.settle(&f, &p.spine)
	for _, side := range sides {
		_, leg := f.limb(side)
		switch {
		case s.movement.base == onKnees:
			s.kneel(&f, side)
		case s.feet[side].set:
			b.reachLeg(leg, f.PelvisFrame, pose, side, s.feet[side].at, s.feet[side].frame)
		default:
			b.swingLeg(leg, f.PelvisFrame, pose, side)
		}
	}
	for _, side := range sides {
		arm, _ := f.limb(side)
		h := s.movement.hands[side]
		arm.Curl = h.curl()
		switch {
		case s.movement.bands[side]:
			arm.Curl = curlClosed
			b.swingArm(arm, f.Chest, pose, side)
			s.pull(&f, side)
		case s.hands[side].set:
			s.keepHand(&f, side)
		case h != noHold && !h.fixed():
			arm.OnBody = true
			at, hand, elbow := b.restOn(&f, h, side)
			b.reachArm(arm, f.Chest, pose, side, at.Minus(hand.Out(b.palm(side))), hand, elbow)
		default:
			b.swingArm(arm, f.Chest, pose, side)
		}
	}
	s.touch(&f)
	return f
}

// keepHand leaves a hand where it rests, or as far on its way to where the pose
// would have it as it is lifted. The elbow keeps to the side where the pose has it.
func (s *Stage) keepHand(f *Figure, side Flank) {
	b, arm, pose, hand := s.bones, &f.Arms[side], &f.Angles, s.hands[side]
	elbow := f.Chest.turned(armFrame(pose, side)).Forward.Times(-1)
	if lift := *pose.limb(side, handLift); lift > 0 {
		b.swingArm(arm, f.Chest, pose, side)
		mix := func(from, to Vec, part float64) Vec { return from.Times(1 - part).Plus(to.Times(part)) }
		hand.at = mix(hand.at, arm.Wrist, lift)
		// It leaves the floor before it turns.
		up := mix(hand.frame.Up, arm.Hand.Up, lift*lift).unit()
		right := mix(hand.frame.Right, arm.Hand.Right, lift*lift).across(up)
		hand.frame = Frame{up.cross(right), up, right}
		arm.Curl += lift * (curlLoose - arm.Curl)
	}
	b.reachArm(arm, f.Chest, pose, side, hand.at, hand.frame, elbow)
}

// buildTrunk lays out pelvis, spine, head and shoulders.
func (s *Stage) buildTrunk(f *Figure, spine *spine) {
	b, pose := s.bones, &f.Angles
	f.PelvisFrame = aboutForward(-pose[pelvisRoll]).turned(bend{pose[pelvisLean], pose[pelvisSide], pose[pelvisTurn]}.frame())
	f.Pelvis = s.root(f)
	c := b.columnOf(f.Pelvis, f.PelvisFrame, pose, spine)
	f.Sacrum, f.Vertebrae, f.Chest, f.Belly, f.Head = c.sacrum, c.bones, c.chest, c.belly, c.head
	f.Skull = c.bones[vertebrae-1].At
	f.Crown = f.Skull.Plus(c.head.Up.Times(b.head))
	for _, side := range sides {
		arm, leg := f.limb(side)
		arm.Collar, arm.Shoulder, arm.Blade = b.girdle(&c, pose, side)
		leg.Hip = f.Pelvis.Plus(f.PelvisFrame.Right.Times(b.hip * side.sign()))
	}
}

// The places of the pelvis that it rests on, as the pelvis sees them.
func (s *Stage) seatBone() Vec { return Vec{X: -1, Y: -seatFlesh}.Times(s.bones.unit) }
func (s *Stage) buttock() Vec  { return Vec{X: -buttockFlesh * s.bones.unit} }

// hipSide is the side of the hips that the roll of the pelvis turns down.
func (s *Stage) hipSide(f *Figure) Vec {
	return Vec{Z: -math.Copysign(s.bones.hipBreadth, f.Angles[pelvisRoll])}
}

// root is where the pelvis is carried before the body settles.
func (s *Stage) root(f *Figure) Vec {
	b, pose := s.bones, &f.Angles
	forward := pose[pelvisForward] * b.unit
	switch s.movement.base {
	case onKnees:
		return Vec{X: forward, Y: kneeFlesh*b.unit + math.Sqrt(b.thigh*b.thigh-forward*forward)}
	case onChair:
		return s.props.Seat.Minus(f.PelvisFrame.Out(s.seatBone()))
	case onBack:
		return Vec{X: forward}.Minus(f.PelvisFrame.Out(s.buttock()))
	case onSide:
		return Vec{}.Minus(f.PelvisFrame.Out(s.hipSide(f)))
	case onRoller:
		return Vec{X: forward}
	default:
		return Vec{X: forward, Y: s.standing(f, forward)}
	}
}

// standing is how high the pelvis is over feet that stay, with the knees bent as
// the pose has them. The leg that reaches less far decides.
func (s *Stage) standing(f *Figure, forward float64) float64 {
	b := s.bones
	height := math.Inf(1)
	for _, side := range sides {
		knee := *f.Angles.limb(side, kneeFlexion) * degree
		leg := b.thigh*b.thigh + b.shin*b.shin + 2*b.thigh*b.shin*math.Cos(knee)
		hip := f.PelvisFrame.Right.Times(b.hip * side.sign())
		foot := s.feet[side].at
		x, z := forward+hip.X-foot.X, hip.Z-foot.Z
		height = min(height, foot.Y-hip.Y+math.Sqrt(leg-x*x-z*z))
	}
	return height
}

// settle lets the trunk give way to what binds it: to arms that push straight, or
// to a roller under the back.
func (s *Stage) settle(f *Figure, spine *spine) {
	switch {
	case s.movement.base == onRoller:
		s.lieOnRoller(f)
	case s.movement.push && s.movement.base == onKnees:
		s.pushFloor(f, spine)
	case s.movement.push && s.movement.base == onFeet:
		s.pushWall(f, spine)
	}
}

// pushing is the arm that pushes, the one that is not lifted, and how far its
// shoulder is from its wrist with the elbow bent as the pose has it.
func (s *Stage) pushing(f *Figure) (side Flank, arm *Arm, length float64) {
	b, pose := s.bones, &f.Angles
	side = Left
	if !s.movement.hands[Left].fixed() || *pose.limb(Left, handLift) > *pose.limb(Right, handLift) {
		side = Right
	}
	elbow := *pose.limb(side, elbowFlexion) * degree
	return side, &f.Arms[side], math.Sqrt(b.upperArm*b.upperArm + b.forearm*b.forearm + 2*b.upperArm*b.forearm*math.Cos(elbow))
}

// pushFloor leans the trunk about the hips until the shoulders are one arm's
// length from the hands.
func (s *Stage) pushFloor(f *Figure, spine *spine) {
	side, arm, length := s.pushing(f)
	v := arm.Shoulder.Minus(f.Pelvis)
	reach, has := math.Hypot(v.X, v.Y), atan2(v.Y, v.X)
	var want float64
	if hand := s.hands[side]; hand.set {
		u := f.Pelvis.Minus(hand.at)
		aside := u.Z + v.Z
		away := math.Hypot(u.X, u.Y)
		between := acos((length*length - aside*aside - away*away - reach*reach) / (2 * away * reach))
		want = atan2(u.Y, u.X) - between
	} else {
		want = asin((wristFlesh*s.bones.unit + length - f.Pelvis.Y) / reach)
	}
	f.Angles[pelvisLean] -= want - has
	s.buildTrunk(f, spine)
}

// pushWall shifts the pelvis until the shoulder is one arm's length from the hand.
func (s *Stage) pushWall(f *Figure, spine *spine) {
	side, arm, length := s.pushing(f)
	hand := s.hands[side]
	if !hand.set {
		return
	}
	way := hand.at.Minus(arm.Shoulder)
	want := math.Sqrt(length*length - way.Y*way.Y - way.Z*way.Z)
	f.Angles[pelvisForward] += (way.X - want) / s.bones.unit
	s.buildTrunk(f, spine)
}
