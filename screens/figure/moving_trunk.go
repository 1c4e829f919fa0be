package figure

import (
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
	{1, 10.9, 16.2, 0.7, 0}, {3, 10.9, 15.0, 1, 0}, {5, 11.2, 15.1, 0.7, 0.2}, {8, 12.2, 16.1, 0.2, 0.6}, {11, 12.4, 16.5, 0, 1}, {13, 11.1, 14.6, 0, 0.9}, {15, 8.4, 8.6, 0, 0.4},
}

// Vertebrae by their place in the figure.
const (
	firstThoracic = 16
	fourthCervic  = 20
)

// shirtNear orders the shirt before the thighs, which lie under it.
func (a *actor) shirtNear() float64 { return a.see(a.fig.Vertebrae[sections[3].vertebra].At).Z + 4 }

// trunk adds the shorts, the neck, and the shirt with the shoulders over both.
func (a *actor) trunk() {
	f := &a.fig
	hips := []skin{bag(
		a.egg(a.place(f.Pelvis, f.PelvisFrame, 0.6, 5.5, 0), f.PelvisFrame, 10.8*a.set.girth, 5, 17.0*a.set.girth),
		a.egg(a.place(f.Pelvis, f.PelvisFrame, 0.4, 0.5, 0), f.PelvisFrame, 10.4*a.set.girth, 7.0, 17.4*a.set.girth),
	)}
	for _, side := range []exercise.Flank{exercise.Left, exercise.Right} {
		hip := f.Legs[side].Hip
		hips = append(hips, bag(a.flesh(a.place(hip, f.PelvisFrame, -2.2, -0.8, 0), 7.9), a.flesh(a.place(hip, f.PelvisFrame, 0, -2, 0), 8.2)))
	}
	a.add(a.see(f.Pelvis).Z, nil, coat{a.ink.Bottoms, hips})

	neck := row(
		a.flesh(a.place(f.Vertebrae[firstThoracic].At, f.Chest, 1.8, -2, 0), 5.6),
		round(a.place(f.Vertebrae[fourthCervic].At, f.Vertebrae[fourthCervic].Frame, 1.0, 0, 0), 5.1*a.set.unit),
		round(a.place(f.Skull, f.Head, 1.2, 1, 0), 5.0*a.set.unit))
	a.add(a.shirtNear()-0.1, nil, coat{a.ink.Skin, []skin{neck}})
	a.add(a.shirtNear(), a.overShirt, coat{a.ink.Top, a.shirt()})
}

// shirt follows the spine, with the shoulders at its top.
func (a *actor) shirt() []skin {
	f, g := &a.fig, a.set.girth
	slices := []ball{a.egg(a.place(f.Pelvis, f.PelvisFrame, 0.4, 5.2, 0), f.PelvisFrame, 11.0*g, 3, 17.2*g)}
	for _, s := range sections {
		v := f.Vertebrae[s.vertebra]
		grown := (s.belly*f.BellyCM + s.breast*f.ChestCM) / a.set.unit
		depth := s.depth*g + grown/2
		slices = append(slices, a.egg(a.place(v.At, v.Frame, depth-backFlesh, 0, 0), v.Frame, depth, 3.5, s.half*g))
	}
	out := []skin{row(slices...)}
	breast := slices[len(slices)-2]
	collar := a.egg(a.place(f.Vertebrae[firstThoracic].At, f.Chest, 1.4, -1.2, 0), f.Chest, 5.6, 2.6, 6.0)
	for _, side := range []exercise.Flank{exercise.Left, exercise.Right} {
		shoulder := a.flesh(a.place(f.Arms[side].Shoulder, f.Chest, 0, -0.8, 0), 4.6)
		out = append(out, bag(collar, shoulder, breast))
	}
	return out
}

// overShirt paints what is seen on the shirt: the opening at the neck.
func (a *actor) overShirt() {
	f := &a.fig
	open := min((a.facing(f.Chest.Forward)-0.25)/0.6, 1)
	if open <= 0 {
		return
	}
	collars := f.Arms[exercise.Left].Collar.Plus(f.Arms[exercise.Right].Collar).Times(0.5)
	neck := f.Vertebrae[firstThoracic].At
	a.chains(a.ink.Skin, bag(
		a.egg(a.place(neck, f.Chest, 3, 3, 0), f.Chest, 3, 1, 5.2*open),
		a.egg(a.place(neck.Plus(collars.Minus(neck).Times(open)), f.Chest, -1, 2.2, 0), f.Chest, 2, 3.0*open, 4.6*open),
	))
}
