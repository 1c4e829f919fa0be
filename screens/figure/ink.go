package figure

import "image/color"

// Ink is the set of colours a picture is painted in.
type Ink struct {
	// Surface is behind everything; it is the colour of the card the picture lies on.
	Surface color.NRGBA
	// Bed, Sheet, Seam and the frame make the bed; Shade darkens what is under a
	// body.
	Bed, Sheet, Seam, Frame, FrameDark, Floor, Shade color.NRGBA
	Pillow, PillowShade                              color.NRGBA
	// Small is a small pillow, the accent of the picture.
	Small, SmallShade color.NRGBA
	// The near limbs are lighter than the far ones.
	Skin, SkinFar, Ear, Lash color.NRGBA
	Hair, HairLight          color.NRGBA
	TopNear, Top, TopFar     color.NRGBA
	Bottoms, BottomsFar      color.NRGBA
	// Bone is the line of vertebrae and whatever else is drawn over the body.
	Bone color.NRGBA
	// Rule is the level line beside the body.
	Rule color.NRGBA
	// Level and Off say how the neck lies; Sign is drawn on either.
	Level, Off, Sign color.NRGBA
}

// LightInk is for the light theme.
var LightInk = Ink{
	Surface: hex(0xFFFDF9), Bed: hex(0xE3D8C7), Sheet: hex(0xF1E9DC), Seam: hex(0xCFC1AB), Frame: hex(0xC4A888), FrameDark: hex(0xA98C6C), Floor: hex(0xF1EADF), Shade: veil(0x6A543C, 40),
	Pillow: hex(0xDDE5F1), PillowShade: hex(0xC3CFE2),
	Small: hex(0xCF7A52), SmallShade: hex(0xB5542B),
	Skin: hex(0xB97F5C), SkinFar: hex(0x9A6546), Lash: hex(0x6B412B), Hair: hex(0x3B2C2A), HairLight: hex(0x55423E), Ear: hex(0xA56C4B),
	TopNear: hex(0x4A6BA3), Top: hex(0x3F5E94), TopFar: hex(0x2B4574),
	Bottoms: hex(0x7086A8), BottomsFar: hex(0x56698A),
	Bone:  hex(0xFFFDF9),
	Rule:  hex(0x1E2A3D),
	Level: hex(0x2F6E5B), Off: hex(0xB5542B), Sign: hex(0xFFFFFF),
}

// DarkInk is for the dark theme.
var DarkInk = Ink{
	Surface: hex(0x1C2536), Bed: hex(0x39445A), Sheet: hex(0x4A566F), Seam: hex(0x2C3649), Frame: hex(0x55493F), FrameDark: hex(0x40372F), Floor: hex(0x161E2D), Shade: veil(0x060A12, 70),
	Pillow: hex(0xC9D3E6), PillowShade: hex(0xA4B1CA),
	Small: hex(0xF0A274), SmallShade: hex(0xCB7B4D),
	Skin: hex(0xBB8261), SkinFar: hex(0x8E5F46), Lash: hex(0x5E3926), Hair: hex(0x5A443F), HairLight: hex(0x745B55), Ear: hex(0xA36C4E),
	TopNear: hex(0x6689C8), Top: hex(0x5879B6), TopFar: hex(0x41609A),
	Bottoms: hex(0x8FA2C4), BottomsFar: hex(0x6A7C9E),
	Bone:  hex(0xFFFDF9),
	Rule:  hex(0xF0EBE1),
	Level: hex(0x8FD3B6), Off: hex(0xF0A274), Sign: hex(0x131A28),
}

// ContrastInk is for the high-contrast theme.
var ContrastInk = Ink{
	Surface: hex(0x000000), Bed: hex(0x2E2E2E), Sheet: hex(0x9A9A9A), Seam: hex(0x000000), Frame: hex(0x6A6A6A), FrameDark: hex(0x4A4A4A), Floor: hex(0x1A1A1A), Shade: veil(0x000000, 90),
	Pillow: hex(0xFFFFFF), PillowShade: hex(0xBDBDBD),
	Small: hex(0xFFD84D), SmallShade: hex(0xC7A21E),
	Skin: hex(0x868686), SkinFar: hex(0x666666), Lash: hex(0x3A3A3A), Hair: hex(0x404040), HairLight: hex(0x5C5C5C), Ear: hex(0x747474),
	TopNear: hex(0x575757), Top: hex(0x4D4D4D), TopFar: hex(0x333333),
	Bottoms: hex(0x6B6B6B), BottomsFar: hex(0x525252),
	Bone:  hex(0xFFFFFF),
	Rule:  hex(0xFFD84D),
	Level: hex(0xFFFFFF), Off: hex(0xFFD84D), Sign: hex(0x000000),
}

func hex(rgb uint32) color.NRGBA { return veil(rgb, 255) }

func veil(rgb uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(rgb >> 16), G: uint8(rgb >> 8), B: uint8(rgb), A: alpha}
}
