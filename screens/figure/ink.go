package figure

import "image/color"

// Ink is the set of colours a picture is painted in.
type Ink struct {
	// Surface is behind everything; it is the colour of the card the picture lies on.
	Surface color.NRGBA
	// Bed, Sheet, Seam and Frame make the bed; Shade darkens what is under a body.
	Bed, Sheet, Seam, Frame, Shade color.NRGBA
	Pillow, PillowShade            color.NRGBA
	// Small is a small pillow, the accent of the picture.
	Small, SmallShade color.NRGBA
	// The near limbs are lighter than the far ones.
	Skin, SkinFar, Hair, Ear color.NRGBA
	Top, TopFar              color.NRGBA
	Bottoms, BottomsFar      color.NRGBA
	// Bone is a vertebra and Cord the line that joins them: where one of them is hard
	// to see, the other is not.
	Bone, Cord color.NRGBA
	// Rule is a dash of the level line, RuleEdge the fine edge around it.
	Rule, RuleEdge color.NRGBA
	// Level and Off say how the neck lies; Sign is drawn on either.
	Level, Off, Sign color.NRGBA
	// Band tints the heights at which the neck counts as level.
	Band color.NRGBA
}

// LightInk is for the light theme.
var LightInk = Ink{
	Surface: hex(0xFFFDF9), Bed: hex(0xE3D8C7), Sheet: hex(0xF1E9DC), Seam: hex(0xCFC1AB), Frame: hex(0xC9B79D), Shade: veil(0x4A3A2A, 46),
	Pillow: hex(0xDDE5F1), PillowShade: hex(0xC3CFE2),
	Small: hex(0xCF7A52), SmallShade: hex(0xB5542B),
	Skin: hex(0xB97F5C), SkinFar: hex(0x9A6546), Hair: hex(0x3B2C2A), Ear: hex(0xA56C4B),
	Top: hex(0x3F5E94), TopFar: hex(0x2B4574),
	Bottoms: hex(0x7086A8), BottomsFar: hex(0x56698A),
	Bone: hex(0xFFFDF9), Cord: hex(0x182848),
	Rule: hex(0x1E2A3D), RuleEdge: hex(0xFFFDF9),
	Level: hex(0x2F6E5B), Off: hex(0xB5542B), Sign: hex(0xFFFFFF),
	Band: veil(0x2F6E5B, 34),
}

// DarkInk is for the dark theme.
var DarkInk = Ink{
	Surface: hex(0x1C2536), Bed: hex(0x39445A), Sheet: hex(0x4A566F), Seam: hex(0x2C3649), Frame: hex(0x2A3346), Shade: veil(0x060A12, 80),
	Pillow: hex(0xC9D3E6), PillowShade: hex(0xA4B1CA),
	Small: hex(0xF0A274), SmallShade: hex(0xCB7B4D),
	Skin: hex(0xBB8261), SkinFar: hex(0x8E5F46), Hair: hex(0x5D4843), Ear: hex(0xA36C4E),
	Top: hex(0x5B7FC0), TopFar: hex(0x41609A),
	Bottoms: hex(0x8FA2C4), BottomsFar: hex(0x6A7C9E),
	Bone: hex(0xFFFDF9), Cord: hex(0x0D1526),
	Rule: hex(0xF0EBE1), RuleEdge: hex(0x0D1526),
	Level: hex(0x8FD3B6), Off: hex(0xF0A274), Sign: hex(0x131A28),
	Band: veil(0x8FD3B6, 34),
}

// ContrastInk is for the high-contrast theme.
var ContrastInk = Ink{
	Surface: hex(0x000000), Bed: hex(0x2E2E2E), Sheet: hex(0x9A9A9A), Seam: hex(0x000000), Frame: hex(0x4A4A4A), Shade: veil(0x000000, 120),
	Pillow: hex(0xFFFFFF), PillowShade: hex(0xBDBDBD),
	Small: hex(0xFFD84D), SmallShade: hex(0xC7A21E),
	Skin: hex(0xC2C2C2), SkinFar: hex(0x8A8A8A), Hair: hex(0x5A5A5A), Ear: hex(0xA8A8A8),
	Top: hex(0x4D4D4D), TopFar: hex(0x333333),
	Bottoms: hex(0x7A7A7A), BottomsFar: hex(0x5C5C5C),
	Bone: hex(0xFFFFFF), Cord: hex(0x000000),
	Rule: hex(0xFFD84D), RuleEdge: hex(0x000000),
	Level: hex(0xFFFFFF), Off: hex(0xFFD84D), Sign: hex(0x000000),
	Band: veil(0xFFFFFF, 60),
}

func hex(rgb uint32) color.NRGBA { return veil(rgb, 255) }

func veil(rgb uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(rgb >> 16), G: uint8(rgb >> 8), B: uint8(rgb), A: alpha}
}
