package figure

import (
	"math"

	"chevet/app/exercise"
)

// section is a slice through the trunk at a vertebra: half its depth and breadth,
// in centimetres of a person 170 cm tall, and how much the breath widens it.
type section struct {
	vertebra      int
	depth, half   float64
	belly, breast float64
}

// backFlesh lies between the middle of a vertebra and the skin of the back.
const backFlesh = 5.6

// sections run from the loin up to the collar.
var sections = []section{
	{1, 10.8, 15.8, 0.7, 0}, {3, 10.5, 14.8, 1, 0}, {5, 10.7, 14.7, 0.7, 0.2}, {8, 11.6, 15.9, 0.2, 0.6}, {10, 11.4, 16.4, 0, 1}, {12, 10.1, 15.8, 0, 1}, {14, 8.2, 12.4, 0, 0.6}, {16, 6.4, 7.2, 0, 0.2},
}

// Vertebrae by their place in the figure.
const (
	thirdThoracic = 14
	firstThoracic = 16
	fourthCervic  = 20
)

// shirtNear orders the shirt before the thighs, which lie under it.
func (a *actor) shirtNear() float64 { return a.see(a.fig.Vertebrae[sections[3].vertebra].At).Z + 4 }

// trunk adds the shorts, the neck, and the shirt with the shoulders over both.
func (a *actor) trunk() {
	f := &a.fig
	a.add(atTrunk, min(a.see(f.Pelvis).Z, a.shirtNear()-0.3), nil, coat{colour: a.ink.Bottoms, chains: a.hips()})
	neck := row(
		a.egg(a.place(f.Vertebrae[firstThoracic].At, f.Chest, 1.6, -1.5, 0), f.Chest, 5.6*a.set.girth, 3, 6.6*a.set.girth),
		a.egg(a.place(f.Vertebrae[fourthCervic-2].At, f.Vertebrae[fourthCervic-2].Frame, 1.2, 0, 0), f.Vertebrae[fourthCervic-2].Frame, 5.3, 2, 5.6),
		round(a.place(f.Vertebrae[fourthCervic+1].At, f.Vertebrae[fourthCervic+1].Frame, 1.2, 0, 0), 5.1*a.set.unit),
		round(a.place(f.Skull, f.Head, 1.2, 1, 0), 4.9*a.set.unit))
	a.add(atTrunk, a.shirtNear()-0.1, nil, coat{colour: a.ink.Nape, chains: []skin{neck}})
	a.add(atTrunk, a.shirtNear(), a.overShirt, coat{colour: a.ink.Top, chains: a.shirt()})
}

// lies is how far the person lies on their back, 0 to 1.
func (a *actor) lies() float64 { return min(max(a.fig.PelvisFrame.Forward.Y*1.5, 0), 1) }

// hips are the shorts around the pelvis: seat and flanks. A seat that is lain on is
// flat.
func (a *actor) hips() []skin {
	f, g := &a.fig, a.set.girth
	seat := lerp(11.9, 10.1, a.lies())
	hips := []skin{bag(
		a.egg(a.place(f.Pelvis, f.PelvisFrame, 10.6*g-10, 5.5, 0), f.PelvisFrame, 10.6*g, 5, 16.6*g),
		a.egg(a.place(f.Pelvis, f.PelvisFrame, 10.2*g-9.8, 0.5, 0), f.PelvisFrame, 10.2*g, 7.0, 17.4*g),
	)}
	for _, side := range []exercise.Flank{exercise.Left, exercise.Right} {
		hip := f.Legs[side].Hip
		hips = append(hips, bag(
			a.flesh(a.place(f.Sacrum, f.PelvisFrame, 6.4*g-7, -3, 0), 6.4),
			a.flesh(a.place(hip, f.PelvisFrame, 7.9*g-seat, -1.2, 0), 7.9),
			a.flesh(a.place(hip, f.PelvisFrame, 0, -2, 0), 8.2)))
	}
	return hips
}

// shirt follows the spine, with the shoulders at its top.
func (a *actor) shirt() []skin {
	f, g := &a.fig, a.set.girth
	slices := []ball{a.egg(a.place(f.Pelvis, f.PelvisFrame, 11.2*g-lerp(11, 10.2, a.lies()), 6.4, 0), f.PelvisFrame, 11.2*g, 4.4, 17.3*g)}
	for _, s := range sections {
		v := f.Vertebrae[s.vertebra]
		grown := (s.belly*f.BellyCM + s.breast*f.ChestCM) / a.set.unit
		depth := s.depth*g + grown/2
		slices = append(slices, a.egg(a.place(v.At, v.Frame, depth-backFlesh, 0, 0), v.Frame, depth, 3.2, s.half*g))
	}
	out := []skin{row(slices...)}
	last := len(slices) - 1
	for _, side := range []exercise.Flank{exercise.Left, exercise.Right} {
		cap := a.flesh(a.place(f.Arms[side].Shoulder, f.Arms[side].Upper, -0.2, -2.4, 0), 4.45)
		out = append(out, bag(cap, slices[last-1], slices[last-2]))
		if a.showsBack() {
			// The flank follows a blade that slides out over it.
			tip := a.flesh(a.see(f.Arms[side].Blade.Tip), 1.5)
			out = append(out, bag(cap, tip, slices[last-5]))
		}
		out = append(out, a.slope(side, cap)...)
	}
	return out
}

// slope is the line from the neck to the shoulder: hollow beside the neck, round
// over the joint.
func (a *actor) slope(side exercise.Flank, cap ball) []skin {
	f := &a.fig
	out := float64(2*side - 1)
	root := f.Vertebrae[thirdThoracic].At
	neck := a.egg(a.place(root, f.Chest, 1.0, 3.2, 3.6*out), f.Chest, 4.4, 2.6, 3.0)
	joint := f.Chest.Up.Times(f.Arms[side].Shoulder.Minus(root).Dot(f.Chest.Up) / 2)
	middle := a.flesh(a.place(root.Plus(joint), f.Chest, 1.6, -0.4, 9.8*out), 3.9)
	return strung(neck, middle, cap)
}

// overShirt paints what is seen on the shirt: the opening at the neck, and the fold
// where a hanging sleeve meets the trunk.
func (a *actor) overShirt() {
	f := &a.fig
	a.restingBelly()
	open := min((a.facing(f.Chest.Forward)-0.25)/0.6, 1)
	if open > 0 {
		collars := f.Arms[exercise.Left].Collar.Plus(f.Arms[exercise.Right].Collar).Times(0.5)
		neck := f.Vertebrae[firstThoracic].At
		a.chains(a.ink.Nape, bag(
			a.egg(a.place(neck, f.Chest, 3, 3, 0), f.Chest, 2.2, 1.0, 5.2*open),
			a.egg(a.place(neck.Plus(collars.Minus(neck).Times(open)), f.Chest, -1, 2.6, 0), f.Chest, 2, 2.4*open, 4.4*open),
		))
	}
}

// restingBelly is a dashed line where the belly lies after breathing out.
func (a *actor) restingBelly() {
	f := &a.fig
	if a.set.view != exercise.Side || !breathedIn(f) {
		return
	}
	var line []at
	for _, s := range sections[:4] {
		v := f.Vertebrae[s.vertebra]
		p := a.place(v.At, v.Frame, 2*s.depth*a.set.girth-backFlesh, 0, 0)
		line = append(line, at{X: p.X, Y: p.Y})
	}
	a.dashes(a.ink.Bone, 0.35, 1, 2.2, curve(line...))
}

// breathedIn says that the belly is clear of where it rests.
func breathedIn(f *exercise.Figure) bool { return f.BellyCM >= 0.3 }

// folds are the inner edges of hanging sleeves, seen from the front or the back.
func (a *actor) folds() {
	f := &a.fig
	if math.Abs(a.facing(f.Chest.Forward)) < 0.6 {
		return
	}
	for _, side := range []exercise.Flank{exercise.Left, exercise.Right} {
		r, out := f.Arms[side], float64(2*side-1)
		if r.Upper.Up.Dot(f.Chest.Up) < 0.7 {
			continue
		}
		way := r.Elbow.Minus(r.Shoulder)
		var line []at
		for _, p := range [...]struct{ along, in float64 }{{0.44, 4.7}, {0.33, 4.7}, {0.22, 4.1}} {
			v := a.place(r.Shoulder.Plus(way.Times(p.along)), r.Upper, 0, 0, -p.in*out*a.set.girth)
			line = append(line, at{X: v.X, Y: v.Y})
		}
		a.line(a.ink.TopFar, 0.45, 0.8, curve(line...))
	}
}
