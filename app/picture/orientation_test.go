package picture

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"os"
	"path/filepath"
	"testing"
)

// corners are the colours of the four quarters of a photo as it was taken: above left
// and right, below left and right.
var corners = [4]color.RGBA{{220, 40, 40, 255}, {40, 160, 40, 255}, {40, 40, 220, 255}, {230, 210, 60, 255}}

// stored is which quarter lies where in the file of an orientation. They are written
// down from the pictures in the standard, not worked out.
var stored = map[orientation][4]int{
	1: {0, 1, 2, 3}, 2: {1, 0, 3, 2}, 3: {3, 2, 1, 0}, 4: {2, 3, 0, 1},
	5: {0, 2, 1, 3}, 6: {1, 3, 0, 2}, 7: {3, 1, 2, 0}, 8: {2, 0, 3, 1},
}

// photo is a JPEG file of 96 by 64 pixels as taken, lying in the file as its
// orientation says; exif is what comes before its pixels.
func photo(t *testing.T, o orientation, exif []byte) []byte {
	t.Helper()
	width, height := 96, 64
	if o >= 5 {
		width, height = height, width
	}
	whole := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			whole.SetRGBA(x, y, corners[stored[o][2*(2*y/height)+2*x/width]])
		}
	}
	var file bytes.Buffer
	if err := jpeg.Encode(&file, whole, &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	data := file.Bytes()
	return append(append(bytes.Clone(data[:2]), exif...), data[2:]...)
}

// exif is a segment that says how a photo is turned, after two tags that say nothing
// about it, in either order of bytes.
func exif(order binary.AppendByteOrder, turned uint16) []byte {
	data := []byte("MM\x00*")
	if order == binary.AppendByteOrder(binary.LittleEndian) {
		data = []byte("II*\x00")
	}
	data = order.AppendUint32(data, 10)
	data = append(data, 0, 0) // a directory need not come at once
	data = order.AppendUint16(data, 3)
	for _, entry := range [][2]uint16{{0x010f, 7}, {0x0110, 5}, {tagTurned, turned}} {
		data = order.AppendUint16(data, entry[0])
		data = order.AppendUint16(data, 3)
		data = order.AppendUint32(data, 1)
		data = order.AppendUint16(data, entry[1])
		data = append(data, 0, 0)
	}
	data = order.AppendUint32(data, 0)
	data = append([]byte(exifHeader), data...)
	segment := []byte{jpegMarker, 0xe0, 0, 4, 1, 2, jpegMarker, jpegExif}
	segment = binary.BigEndian.AppendUint16(segment, uint16(len(data)+2))
	return append(segment, data...)
}

// loaded is the photo as it is shown.
func loaded(t *testing.T, data []byte) image.Image {
	t.Helper()
	path := filepath.Join(t.TempDir(), "photo.jpg")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	shown, problem := Load(path)
	if problem != nil {
		t.Fatalf("the photo cannot be read: %v", problem)
	}
	return shown
}

// quarters is which quarter is shown where.
func quarters(shown image.Image) (seen [4]int) {
	size := shown.Bounds().Size()
	for i := range seen {
		got := color.RGBAModel.Convert(shown.At(size.X/4+i%2*size.X/2, size.Y/4+i/2*size.Y/2)).(color.RGBA)
		seen[i] = -1
		for k, want := range corners {
			off := func(a, b uint8) int { return max(int(a)-int(b), int(b)-int(a)) }
			if off(got.R, want.R)+off(got.G, want.G)+off(got.B, want.B) < 60 {
				seen[i] = k
			}
		}
	}
	return seen
}

// TestAPhotoStandsAsItWasTaken in all eight orientations, in both orders of bytes.
func TestAPhotoStandsAsItWasTaken(t *testing.T) {
	for o := upright; o <= 8; o++ {
		for _, order := range []binary.AppendByteOrder{binary.BigEndian, binary.LittleEndian} {
			shown := loaded(t, photo(t, o, exif(order, uint16(o))))
			if size := shown.Bounds().Size(); size != image.Pt(96, 64) || quarters(shown) != stored[upright] {
				t.Errorf("orientation %d, %v: it is shown as %v with %v", o, order, size, quarters(shown))
			}
		}
	}
}

// TestAPhotoThatDoesNotSayStandsAsItIs: without EXIF data, with an orientation that is
// none, and with data that are cut short anywhere.
func TestAPhotoThatDoesNotSayStandsAsItIs(t *testing.T) {
	for name, before := range map[string][]byte{
		"nothing": nil, "zero": exif(binary.BigEndian, 0), "nine": exif(binary.LittleEndian, 9),
		"a directory far away": append([]byte{jpegMarker, jpegExif, 0, 16}, exifHeader+"MM\x00*\xff\xff\xff\xff"...),
		"no order of bytes":    append([]byte{jpegMarker, jpegExif, 0, 16}, exifHeader+"XX\x00*\x00\x00\x00\x08"...),
	} {
		if shown := loaded(t, photo(t, upright, before)); quarters(shown) != stored[upright] {
			t.Errorf("%s: it is shown with %v", name, quarters(shown))
		}
	}
	whole := photo(t, 6, exif(binary.BigEndian, 6))
	for end := range len(exif(binary.BigEndian, 6)) + 4 {
		if got := orientationOf(whole[:end]); got != upright && got != 6 {
			t.Errorf("%s: orientation %d", fmt.Sprintf("the first %d bytes", end), got)
		}
	}
}
