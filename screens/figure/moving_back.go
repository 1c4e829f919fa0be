package figure

import (
	"image/color"
	"math"

	"chevet/app/exercise"
)

// blades paints the shoulder blades over the ribs where the back is seen, or the
// near one from the side.
func (a *actor) blades() {
	if a.showsBack() {
		a.ribs()
		a.spine()
		for _, side := range []exercise.Flank{exercise.Left, exercise.Right} {
			a.blade(side)
		}
	} else if a.set.view == exercise.Side && a.set.glides[exercise.Right] && !a.set.bends {
		a.blade(exercise.Right)
	}
}

// showsBack says that the back is turned to the eye.
func (a *actor) showsBack() bool { return a.facing(a.fig.Chest.Forward) < -0.5 }

// ribs are faint arches over which the shoulder blades slide.
func (a *actor) ribs() {
	for i := 7; i <= 15; i += 2 {
		v := a.fig.Vertebrae[i]
		for _, side := range []float64{-1, 1} {
			var rib []at
			for _, p := range [][2]float64{{2.2, 0}, {6, 0.2}, {9.5, -1.3}, {12.2, -3.6}} {
				w := a.place(v.At, v.Frame, -2, p[1], side*p[0])
				rib = append(rib, at{X: w.X, Y: w.Y})
			}
			a.line(a.ink.TopFar, 0.45, 0.7, curve(rib...))
		}
	}
}

// corners are the places of a shoulder blade that its outline follows, as the chest
// sees them.
type corners struct{ top, tip, roof, socket exercise.Vec }

// cornersOf takes the corners of a blade from a figure.
func cornersOf(f *exercise.Figure, side exercise.Flank) corners {
	r := f.Arms[side]
	chest, at := f.Chest, f.Vertebrae[thirdThoracic].At
	into := func(v exercise.Vec) exercise.Vec {
		v = v.Minus(at)
		return exercise.Vec{X: v.Dot(chest.Forward), Y: v.Dot(chest.Up), Z: v.Dot(chest.Right)}
	}
	return corners{into(r.Blade.Top), into(r.Blade.Tip), into(r.Blade.Roof), into(r.Shoulder)}
}

// blade is one shoulder blade: a rounded triangle with its ridge, which ends at the
// tip of the shoulder. Where it has slid, a fainter line shows its middle place.
func (a *actor) blade(side exercise.Flank) {
	now := cornersOf(&a.fig, side)
	if a.set.glides[side] {
		shape, _ := a.outlined(a.set.rest[side])
		ghost := a.ink.Bone
		ghost.A = 150
		a.dashes(ghost, 0.3, 0.8, 1.3, append(shape, shape[0]))
	}
	shape, ridge := a.outlined(now)
	glass := a.ink.Bone
	glass.A = 92
	a.fill(glass, shape)
	a.line(a.ink.Bone, 0.45, 0.9, append(shape, shape[0]))
	a.line(a.ink.Bone, 0.8, 1.1, ridge)
}

// outlined is a blade on the page: its edge and its ridge.
func (a *actor) outlined(c corners) (shape, ridge []at) {
	from, chest := a.fig.Vertebrae[thirdThoracic].At, a.fig.Chest
	flat := func(v exercise.Vec) at {
		p := a.see(from.Plus(chest.Out(v)))
		return at{X: p.X, Y: p.Y}
	}
	top, tip, roof, socket := flat(c.top), flat(c.tip), flat(c.roof), flat(c.socket)
	neck := mix(socket, mix(top, tip, 0.3), 0.16)
	shape = blob(top, mix(mix(top, tip, 0.35), roof, -0.03), mix(mix(top, tip, 0.75), roof, -0.02), tip,
		mix(mix(tip, neck, 0.45), top, 0.05), neck, mix(mix(top, roof, 0.55), tip, 0.09))
	return shape, curve(mix(top, tip, 0.26), mix(mix(top, tip, 0.2), roof, 0.5), roof)
}

// neckFrom is the first vertebra of the neck, counted from below.
const neckFrom = 17

// boneSeen is the colour of a vertebra: the more the chest turns to the eye, the
// fainter it is, and those of the neck vanish, or they would lie over the face.
func (a *actor) boneSeen(vertebra int) color.NRGBA {
	turned := a.facing(a.fig.Chest.Forward)
	seen := min(max((0.9-turned)/0.5, 0.3), 1)
	if vertebra >= neckFrom {
		seen *= min(max((0.5-turned)/0.3, 0), 1)
	}
	bone := a.ink.Bone
	bone.A = uint8(float64(bone.A) * seen)
	return bone
}

// spine paints the vertebrae over everything, as the picture of the bed does.
func (a *actor) spine() {
	f := &a.fig
	var line []at
	dot := func(v exercise.Vec) at {
		p := a.see(v)
		return at{X: p.X, Y: p.Y}
	}
	line = append(line, dot(f.Sacrum))
	for _, v := range f.Vertebrae {
		line = append(line, dot(v.At))
	}
	a.line(a.boneSeen(0), 0.25, 0.8, line[:neckFrom+1])
	a.line(a.boneSeen(neckFrom), 0.25, 0.8, line[neckFrom:])
	for i, v := range f.Vertebrae {
		size := lerp(1, 0.58, float64(i)/float64(len(f.Vertebrae)-1))
		below := f.Sacrum
		if i > 0 {
			below = f.Vertebrae[i-1].At
		}
		across := v.Frame.Forward
		if math.Abs(a.facing(across)) > 0.6 {
			across = v.Frame.Right
		}
		middle, way := dot(v.At.Plus(below).Times(0.5)), a.see(across.Times(0.62*size*a.set.unit))
		long := v.At.Minus(below).Length()
		a.line(a.boneSeen(i), 0.58*long, 1.2, []at{{X: middle.X - way.X, Y: middle.Y - way.Y}, {X: middle.X + way.X, Y: middle.Y + way.Y}})
	}
}
