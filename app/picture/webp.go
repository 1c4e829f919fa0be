package picture

import (
	"bytes"
	"errors"
	"image"

	"golang.org/x/image/riff"
	"golang.org/x/image/vp8"
	"golang.org/x/image/vp8l"
	"golang.org/x/image/webp"
)

// The names of the chunks of a WebP file that hold pixels (RFC 9649, §2.5 and §2.6).
var (
	lossy    = riff.FourCC{'V', 'P', '8', ' '}
	lossless = riff.FourCC{'V', 'P', '8', 'L'}
)

var errTwoSizes = errors.New("webp: the pixels do not fill the canvas")

// webpSize is the size of a WebP picture. A file in the extended layout names it
// twice, for the canvas and for the pixels on it. The decoder reads both and does
// not compare them, so that is done here.
func webpSize(data []byte) (image.Config, error) {
	canvas, err := webp.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return image.Config{}, err
	}
	width, height, err := webpPixels(data)
	if err != nil {
		return image.Config{}, err
	}
	if width != canvas.Width || height != canvas.Height {
		return image.Config{}, errTwoSizes
	}
	return canvas, nil
}

// webpPixels is the size that the pixels of a WebP picture give.
func webpPixels(data []byte) (width, height int, err error) {
	_, chunks, err := riff.NewReader(bytes.NewReader(data))
	if err != nil {
		return 0, 0, err
	}
	for {
		name, length, chunk, err := chunks.Next()
		if err != nil {
			return 0, 0, err
		}
		switch name {
		case lossy:
			decoder := vp8.NewDecoder()
			decoder.Init(chunk, int(length))
			header, err := decoder.DecodeFrameHeader()
			return header.Width, header.Height, err
		case lossless:
			size, err := vp8l.DecodeConfig(chunk)
			return size.Width, size.Height, err
		}
	}
}
