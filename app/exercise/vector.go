package exercise

import "math"

// Vec is a place or a way, in centimetres: X forward, Y up, Z to the person's
// right.
type Vec struct{ X, Y, Z float64 }

// Plus adds two ways.
func (v Vec) Plus(w Vec) Vec { return Vec{v.X + w.X, v.Y + w.Y, v.Z + w.Z} }

// Minus is the way from w to v.
func (v Vec) Minus(w Vec) Vec { return Vec{v.X - w.X, v.Y - w.Y, v.Z - w.Z} }

// Times makes the way k times as long.
func (v Vec) Times(k float64) Vec { return Vec{k * v.X, k * v.Y, k * v.Z} }

// Dot is the inner product of two ways.
func (v Vec) Dot(w Vec) float64 { return v.X*w.X + v.Y*w.Y + v.Z*w.Z }

// Length is how long the way is, in centimetres.
func (v Vec) Length() float64 { return math.Sqrt(v.Dot(v)) }

func (v Vec) cross(w Vec) Vec {
	return Vec{v.Y*w.Z - v.Z*w.Y, v.Z*w.X - v.X*w.Z, v.X*w.Y - v.Y*w.X}
}

// unit is the way made 1 cm long.
func (v Vec) unit() Vec { return v.Times(1 / v.Length()) }

// across is the part of v that is square to the unit way d, made 1 cm long.
func (v Vec) across(d Vec) Vec { return v.Minus(d.Times(v.Dot(d))).unit() }

// toSide turns a way that is written for the right side to the side meant.
func (v Vec) toSide(side Flank) Vec {
	if side == Left {
		v.Z = -v.Z
	}
	return v
}

// Frame is how a part of the body is turned: where its own forward, up and right
// point, each 1 cm long and square to the others. A person who stands upright
// has every part along the axes.
type Frame struct{ Forward, Up, Right Vec }

var upright = Frame{Vec{X: 1}, Vec{Y: 1}, Vec{Z: 1}}

// Out takes a way written in the frame to the room.
func (f Frame) Out(v Vec) Vec {
	return f.Forward.Times(v.X).Plus(f.Up.Times(v.Y)).Plus(f.Right.Times(v.Z))
}

// into takes a way of the room into the frame.
func (f Frame) into(v Vec) Vec { return Vec{v.Dot(f.Forward), v.Dot(f.Up), v.Dot(f.Right)} }

// turned is the frame after a turn g about its own axes.
func (f Frame) turned(g Frame) Frame { return Frame{f.Out(g.Forward), f.Out(g.Up), f.Out(g.Right)} }

// from is the frame as seen from base.
func (f Frame) from(base Frame) Frame {
	return Frame{base.into(f.Forward), base.into(f.Up), base.into(f.Right)}
}

const degree = math.Pi / 180

// aboutForward turns up towards right, aboutUp right towards forward, aboutRight
// forward towards up; all in degrees.
func aboutForward(degrees float64) Frame {
	s, c := math.Sincos(degrees * degree)
	return Frame{Vec{X: 1}, Vec{Y: c, Z: s}, Vec{Y: -s, Z: c}}
}

func aboutUp(degrees float64) Frame {
	s, c := math.Sincos(degrees * degree)
	return Frame{Vec{X: c, Z: -s}, Vec{Y: 1}, Vec{X: s, Z: c}}
}

func aboutRight(degrees float64) Frame {
	s, c := math.Sincos(degrees * degree)
	return Frame{Vec{X: c, Y: s}, Vec{X: -s, Y: c}, Vec{Z: 1}}
}

// asin and acos are in degrees and take what rounding has pushed past one.
func asin(x float64) float64 { return math.Asin(min(max(x, -1), 1)) / degree }
func acos(x float64) float64 { return math.Acos(min(max(x, -1), 1)) / degree }

func atan2(y, x float64) float64 { return math.Atan2(y, x) / degree }
