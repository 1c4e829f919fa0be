package figure

import "image/color"

// Ink is the set of colours a picture is painted in.
type Ink struct {
	// Surface is behind everything; it is the colour of the card the picture lies on.
	Surface color.NRGBA
	// Bed, Sheet, Seam and the frame make the bed; Shade darkens what is under a
	// body.
	Bed, Sheet, Seam, Frame, FrameDark, Floor, Shade color.NRGBA
	// Wall is a wall behind a person, Mat the mat under one; Wood makes a chair.
	Wall, Mat, Wood, WoodDark color.NRGBA
	Pillow, PillowShade       color.NRGBA
	// Small is a small pillow, the accent of the picture.
	Small, SmallShade color.NRGBA
	// The near limbs are lighter than the far ones.
	Skin, SkinFar, Ear, Lash color.NRGBA
	// Nape is skin in the shade of the head.
	Nape                 color.NRGBA
	Hair, HairLight      color.NRGBA
	TopNear, Top, TopFar color.NRGBA
	Bottoms, BottomsFar  color.NRGBA
	// Bone is the line of vertebrae and whatever else is drawn over the body.
	Bone color.NRGBA
	// Rule is the level line beside the body.
	Rule color.NRGBA
	// Level and Off say how the neck lies; Sign is drawn on either.
	Level, Off, Sign color.NRGBA
}

// LightInk is for the light theme.
var LightInk = Ink{
	Surface: hex(0xFFFDF9), Bed: hex(0xE3D8C7), Sheet: hex(0xF1E9DC), Seam: hex(0xCFC1AB), Frame: hex(0xC4A888), FrameDark: hex(0xA98C6C), Floor: hex(0xF1EADF), Wall: hex(0xEDE4D6), Mat: hex(0xF1E9DC), Wood: hex(0xC4A888), WoodDark: hex(0xA98C6C), Shade: veil(0x6A543C, 40),
	Pillow: hex(0xCDD9EC), PillowShade: hex(0xB0C0DB),
	Small: hex(0xC4673D), SmallShade: hex(0xA84A22),
	Skin: hex(0xB97F5C), SkinFar: hex(0x9A6546), Lash: hex(0x6B412B), Hair: hex(0x3B2C2A), HairLight: hex(0x55423E), Ear: hex(0xA56C4B), Nape: hex(0xA8704F),
	TopNear: hex(0x4A6BA3), Top: hex(0x3F5E94), TopFar: hex(0x2B4574),
	Bottoms: hex(0x7086A8), BottomsFar: hex(0x56698A),
	Bone:  hex(0xFFFDF9),
	Rule:  hex(0x1E2A3D),
	Level: hex(0x2F6E5B), Off: hex(0xB5542B), Sign: hex(0xFFFFFF),
}

// DarkInk is for the dark theme.
var DarkInk = Ink{
	Surface: hex(0x1C2536), Bed: hex(0x39445A), Sheet: hex(0x4A566F), Seam: hex(0x2C3649), Frame: hex(0x55493F), FrameDark: hex(0x40372F), Floor: hex(0x161E2D), Wall: hex(0x2A364B), Mat: hex(0x2E3A50), Wood: hex(0x8C7A66), WoodDark: hex(0x6F6050), Shade: veil(0x060A12, 52),
	Pillow: hex(0xC9D3E6), PillowShade: hex(0xA4B1CA),
	Small: hex(0xF0A274), SmallShade: hex(0xDC8C5F),
	Skin: hex(0xBB8261), SkinFar: hex(0x8E5F46), Lash: hex(0x5E3926), Hair: hex(0x5A443F), HairLight: hex(0x745B55), Ear: hex(0xA36C4E), Nape: hex(0xA87152),
	TopNear: hex(0x6689C8), Top: hex(0x5879B6), TopFar: hex(0x41609A),
	Bottoms: hex(0x7A8EB4), BottomsFar: hex(0x5B6D92),
	Bone:  hex(0xFFFDF9),
	Rule:  hex(0xF0EBE1),
	Level: hex(0x8FD3B6), Off: hex(0xF0A274), Sign: hex(0x131A28),
}

// ContrastInk is for the high-contrast theme: a light body on black, its spine
// drawn dark.
var ContrastInk = Ink{
	Surface: hex(0x000000), Bed: hex(0x4A4640), Sheet: hex(0xBDB6A8), Seam: hex(0x000000), Frame: hex(0x8A7A64), FrameDark: hex(0x6B5E4C), Floor: hex(0x1C1C1C), Wall: hex(0x33302C), Mat: hex(0x383430), Wood: hex(0x9A8A73), WoodDark: hex(0x7A6C59), Shade: veil(0x000000, 70),
	Pillow: hex(0xFFFFFF), PillowShade: hex(0xC9C9C9),
	Small: hex(0xFFD84D), SmallShade: hex(0xD9AF1E),
	Skin: hex(0xE6B795), SkinFar: hex(0xBC8E6C), Lash: hex(0x000000), Hair: hex(0x99775F), HairLight: hex(0xB8947A), Ear: hex(0xD09E7A), Nape: hex(0xD6A682),
	TopNear: hex(0x9CC4FF), Top: hex(0x84B4FA), TopFar: hex(0x5A8CD8),
	Bottoms: hex(0xBFD0E8), BottomsFar: hex(0x8FA6C8),
	Bone:  hex(0x000000),
	Rule:  hex(0xFFFFFF),
	Level: hex(0xFFFFFF), Off: hex(0xFFD84D), Sign: hex(0x000000),
}

func hex(rgb uint32) color.NRGBA { return veil(rgb, 255) }

func veil(rgb uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(rgb >> 16), G: uint8(rgb >> 8), B: uint8(rgb), A: alpha}
}
