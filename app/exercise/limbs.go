package exercise

import "math"

// Arm is one arm with its shoulder girdle, in centimetres.
type Arm struct {
	// Collar is the inner end of the collar bone; Tip the tip of the fingers; Palm
	// what the middle of the palm touches.
	Collar, Shoulder, Elbow, Wrist, Tip, Palm Vec
	Upper, Fore, Hand                         Frame
	Blade                                     Blade
	// Curl is how far the fingers are bent, 0 straight to 1 closed.
	Curl float64
	// OnBody says that the hand rests on the person.
	OnBody bool
}

// Leg is one leg, in centimetres. Heel and Toes are the ends of the sole.
type Leg struct {
	Hip, Knee, Ankle, Heel, Toes Vec
	Thigh, Shin, Foot            Frame
}

// armFrame is the upper arm as the chest sees it.
func armFrame(pose *Pose, side Flank) Frame {
	return aboutRight(*pose.limb(side, shoulderFlexion)).
		turned(aboutForward(-*pose.limb(side, shoulderAbduction))).
		turned(aboutUp(-*pose.limb(side, shoulderRotation))).toSide(side)
}

// legFrame is the thigh as the pelvis sees it.
func legFrame(pose *Pose, side Flank) Frame {
	return aboutRight(*pose.limb(side, hipFlexion)).
		turned(aboutForward(-*pose.limb(side, hipAbduction))).
		turned(aboutUp(-*pose.limb(side, hipRotation))).toSide(side)
}

// wristFrame is the hand as the forearm sees it.
func wristFrame(pose *Pose, side Flank) Frame {
	return aboutUp(*pose.limb(side, forearmPronation)).
		turned(aboutRight(*pose.limb(side, wristDeviation))).
		turned(aboutForward(*pose.limb(side, wristFlexion))).toSide(side)
}

// swingArm hangs an arm from its shoulder by the angles of the pose.
func (b bones) swingArm(a *Arm, chest Frame, pose *Pose, side Flank) {
	a.Upper = chest.turned(armFrame(pose, side))
	a.Fore = a.Upper.turned(aboutRight(*pose.limb(side, elbowFlexion)))
	a.Hand = a.Fore.turned(wristFrame(pose, side))
	a.Elbow = a.Shoulder.Minus(a.Upper.Up.Times(b.upperArm))
	a.Wrist = a.Elbow.Minus(a.Fore.Up.Times(b.forearm))
	b.closeHand(a, side)
}

func (b bones) closeHand(a *Arm, side Flank) {
	a.Tip = a.Wrist.Minus(a.Hand.Up.Times(b.hand))
	a.Palm = a.Wrist.Plus(a.Hand.Out(b.palm(side)))
}

// palmPart is how far along the hand the middle of the palm lies.
const palmPart = 0.42

// palm is the way from the wrist to what the palm touches, as the hand sees it.
func (b bones) palm(side Flank) Vec {
	return Vec{Y: -palmPart * b.hand, Z: -palmFlesh * b.unit}.toSide(side)
}

// reachArm bends an arm so that its hand lies as it should, the elbow to the side
// that is given.
func (b bones) reachArm(a *Arm, chest Frame, pose *Pose, side Flank, wrist Vec, hand Frame, elbow Vec) {
	upper, fore, out := twoBones(a.Shoulder, wrist, b.upperArm, b.forearm, elbow)
	a.Upper = hinged(upper, out.Times(-1))
	a.Fore = hinged(fore, fore.Times(-1).cross(a.Upper.Right))
	a.Hand = hand
	a.Elbow = a.Shoulder.Plus(upper.Times(b.upperArm))
	a.Wrist = a.Elbow.Plus(fore.Times(b.forearm))
	b.closeHand(a, side)

	arm := a.Upper.from(chest).toSide(side)
	*pose.limb(side, shoulderFlexion), *pose.limb(side, shoulderAbduction), *pose.limb(side, shoulderRotation) = ballAngles(arm)
	*pose.limb(side, elbowFlexion) = acos(upper.Dot(fore))
	w := a.Hand.from(a.Fore).toSide(side)
	*pose.limb(side, wristFlexion) = atan2(-w.Right.Y, w.Up.Y)
	*pose.limb(side, wristDeviation) = asin(w.Forward.Y)
	*pose.limb(side, forearmPronation) = atan2(-w.Forward.Z, w.Forward.X)
}

// ballAngles takes a ball joint of the right side apart into the angles of a pose.
// A limb that points up and back has come there out to the side, not backwards.
func ballAngles(f Frame) (flexion, abduction, rotation float64) {
	flexion, abduction, rotation = atan2(-f.Up.X, f.Up.Y), -asin(f.Up.Z), atan2(f.Forward.Z, f.Right.Z)
	if flexion < -90 {
		return flexion + 180, 180 - abduction, rotation - math.Copysign(180, rotation)
	}
	return flexion, abduction, rotation
}

// hinged is the frame of a bone that leads down along way, with its forward given.
func hinged(way, forward Vec) Frame {
	up := way.Times(-1)
	return Frame{forward, up, forward.cross(up)}
}

// twoBones finds the directions of two bones that lead from one place to another,
// the joint between them to the side of hint, and which way out of the first bone
// that side is. What is too far is reached for.
func twoBones(from, to Vec, first, second float64, hint Vec) (a, b, out Vec) {
	way := to.Minus(from)
	length := min(way.Length(), first+second)
	along := way.unit()
	aside := hint.across(along)
	cos := (first*first + length*length - second*second) / (2 * first * length)
	cos = min(max(cos, -1), 1)
	a = along.Times(cos).Plus(aside.Times(math.Sqrt(1 - cos*cos)))
	b = along.Times(length).Minus(a.Times(first)).Times(1 / second)
	return a, b, along.cross(aside).cross(a)
}

// swingLeg hangs a leg from its hip by the angles of the pose.
func (b bones) swingLeg(l *Leg, pelvis Frame, pose *Pose, side Flank) {
	l.Thigh = pelvis.turned(legFrame(pose, side))
	l.Shin = l.Thigh.turned(aboutRight(-*pose.limb(side, kneeFlexion)))
	l.Foot = l.Shin.turned(aboutRight(*pose.limb(side, ankleFlexion)))
	l.Knee = l.Hip.Minus(l.Thigh.Up.Times(b.thigh))
	l.Ankle = l.Knee.Minus(l.Shin.Up.Times(b.shin))
	b.closeFoot(l)
}

// closeFoot puts the sole under the ankle.
func (b bones) closeFoot(l *Leg) {
	down := -(b.ankle - tipFlesh*b.unit)
	l.Heel = l.Ankle.Plus(l.Foot.Out(Vec{X: -b.heel, Y: down}))
	l.Toes = l.Ankle.Plus(l.Foot.Out(Vec{X: b.toes, Y: down}))
}

// reachLeg bends a leg so that its ankle lies where it should, the knee to the
// side where the pose has it.
func (b bones) reachLeg(l *Leg, pelvis Frame, pose *Pose, side Flank, ankle Vec, foot Frame) {
	hint := pelvis.turned(legFrame(pose, side)).Forward
	thigh, shin, out := twoBones(l.Hip, ankle, b.thigh, b.shin, hint)
	l.Thigh = hinged(thigh, out)
	l.Shin = hinged(shin, shin.Times(-1).cross(l.Thigh.Right))
	l.Foot = foot
	l.Knee = l.Hip.Plus(thigh.Times(b.thigh))
	l.Ankle = l.Knee.Plus(shin.Times(b.shin))
	b.closeFoot(l)
	b.readLeg(l, pelvis, pose, side)
}

// readLeg writes the angles of a leg into the pose.
func (b bones) readLeg(l *Leg, pelvis Frame, pose *Pose, side Flank) {
	*pose.limb(side, hipFlexion), *pose.limb(side, hipAbduction), *pose.limb(side, hipRotation) = ballAngles(l.Thigh.from(pelvis).toSide(side))
	*pose.limb(side, kneeFlexion) = acos(l.Thigh.Up.Dot(l.Shin.Up))
	foot := l.Foot.from(l.Shin)
	*pose.limb(side, ankleFlexion) = atan2(foot.Forward.Y, foot.Forward.X)
}
