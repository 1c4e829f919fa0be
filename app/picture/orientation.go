package picture

import (
	"encoding/binary"
	"image"
	"image/draw"
)

// orientation is how a photo is to be turned before it is shown, 1 to 8, as the EXIF
// data of a JPEG file say (CIPA DC-008, tag 0x0112). 1 is as it is; so is a photo
// that says nothing, or nothing that can be understood.
type orientation int

const upright orientation = 1

// The markers of a JPEG file, and what EXIF data begin with.
const (
	jpegMarker   = 0xff
	jpegScan     = 0xda
	jpegExif     = 0xe1
	exifHeader   = "Exif\x00\x00"
	tagTurned    = 0x0112
	entryLength  = 12
	shortsAndOne = 3<<32 | 1 // the type of the tag, and how many there are
)

// orientationOf looks through the segments that come before the pixels.
func orientationOf(jpeg []byte) orientation {
	const start = 2 // the two bytes that every JPEG file begins with
	for at := start; at+4 <= len(jpeg) && jpeg[at] == jpegMarker && jpeg[at+1] != jpegScan; {
		length := int(binary.BigEndian.Uint16(jpeg[at+2:]))
		segment := jpeg[at+4 : min(max(at+2+length, at+4), len(jpeg))]
		if jpeg[at+1] == jpegExif && begins(segment, exifHeader) {
			return exifOrientation(segment[len(exifHeader):])
		}
		at += 2 + max(length, 2)
	}
	return upright
}

// exifOrientation looks through the first directory of EXIF data.
func exifOrientation(data []byte) orientation {
	var order binary.ByteOrder = binary.BigEndian
	if begins(data, "II*\x00") {
		order = binary.LittleEndian
	} else if !begins(data, "MM\x00*") {
		return upright
	}
	if len(data) < 8 {
		return upright
	}
	directory := int64(order.Uint32(data[4:]))
	if directory+2 > int64(len(data)) {
		return upright
	}
	count := int(order.Uint16(data[directory:]))
	entries := data[directory+2:]
	for ; count > 0 && len(entries) >= entryLength; count-- {
		kind := uint64(order.Uint16(entries[2:]))<<32 | uint64(order.Uint32(entries[4:]))
		if order.Uint16(entries) == tagTurned && kind == shortsAndOne {
			if turned := orientation(order.Uint16(entries[8:])); upright <= turned && turned <= 8 {
				return turned
			}
			return upright
		}
		entries = entries[entryLength:]
	}
	return upright
}

// turn shows a picture the way up that its orientation asks for.
func (o orientation) turn(picture image.Image) image.Image {
	if o == upright {
		return picture
	}
	from := image.NewRGBA(image.Rectangle{Max: picture.Bounds().Size()})
	draw.Draw(from, from.Rect, picture, picture.Bounds().Min, draw.Src)
	width, height := from.Rect.Dx(), from.Rect.Dy()
	right, bottom := width-1, height-1
	if o >= 5 {
		width, height = height, width
	}
	turned := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			turned.SetRGBA(x, y, from.RGBAAt(o.source(x, y, right, bottom)))
		}
	}
	return turned
}

// source is where the pixel comes from that is shown at x, y.
func (o orientation) source(x, y, right, bottom int) (fromX, fromY int) {
	switch o {
	case 2:
		return right - x, y
	case 3:
		return right - x, bottom - y
	case 4:
		return x, bottom - y
	case 5:
		return y, x
	case 6:
		return y, bottom - x
	case 7:
		return right - y, bottom - x
	case 8:
		return right - y, x
	}
	return x, y
}
