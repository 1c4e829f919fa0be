// Package picture owns the reading of a picture that a person brings: a photo or a
// drawing of an exercise of their own. Whatever the file holds, the program goes on,
// and the person is told what is wrong with it.
package picture

import (
	"bytes"
	"errors"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/image/webp"

	"chevet/app/units"
)

// The bounds of a picture, chosen so that a photo of a telephone fits and no file
// takes all the memory.
const (
	LargestFile = 20_000_000 // bytes
	MostPixels  = 40_000_000 // width times height
	LongestSide = 1600       // pixels of a side, once it is loaded
)

// The messages about a picture. File in their Args is the name of the file without
// its folder, High a number of millions.
const (
	missing       = "picture.problem.missing"         // there is no such file
	notAFile      = "picture.problem.not_a_file"      // a folder, or something else that is no file
	tooLarge      = "picture.problem.too_large"       // more than High megabytes
	tooManyPixels = "picture.problem.too_many_pixels" // more than High million pixels
	notAPicture   = "picture.problem.not_a_picture"   // none of the formats that can be read
	damaged       = "picture.problem.damaged"         // one of them, but broken or cut short
	forbidden     = "picture.problem.forbidden"       // the file may not be read
)

// ProblemKeys lists the id of every message that Load can give.
func ProblemKeys() []string {
	return []string{missing, notAFile, tooLarge, tooManyPixels, notAPicture, damaged, forbidden}
}

// Extensions lists how the names of pictures that can be read end.
func Extensions() []string { return []string{".png", ".jpg", ".jpeg", ".gif", ".webp"} }

// format is a kind of picture that can be read. These are listed here, and not taken
// from package image, where any other package can add one.
type format struct {
	// start is how a file of this kind begins; a ? stands for any byte.
	start string
	size  func(data []byte) (image.Config, error)
	read  func(io.Reader) (image.Image, error)
	// turned is how the picture is to be turned; nil where it is always upright.
	turned func(data []byte) orientation
}

var formats = []format{
	{"\x89PNG\r\n\x1a\n", sizeBy(png.DecodeConfig), png.Decode, nil},
	{"\xff\xd8\xff", sizeBy(jpeg.DecodeConfig), jpeg.Decode, orientationOf},
	{"GIF8?a", sizeBy(gif.DecodeConfig), gif.Decode, nil},
	{"RIFF????WEBP", webpSize, webp.Decode, nil},
}

func sizeBy(read func(io.Reader) (image.Config, error)) func([]byte) (image.Config, error) {
	return func(data []byte) (image.Config, error) { return read(bytes.NewReader(data)) }
}

// Load reads the picture at path, of a moving one the first. It is made smaller
// where a side is longer than LongestSide, and a photo stands the way up in which it
// was taken. When there is no picture, the line says
// why and what the person can do; else it is nil.
func Load(path string) (image.Image, *units.Line) {
	picture, problem := load(path)
	if problem == "" {
		return picture, nil
	}
	args := map[string]any{"File": filepath.Base(path)}
	switch problem {
	case tooLarge:
		args["High"] = LargestFile / 1_000_000
	case tooManyPixels:
		args["High"] = MostPixels / 1_000_000
	}
	return nil, &units.Line{Key: problem, Args: args}
}

func load(path string) (picture image.Image, problem string) {
	data, problem := contents(path)
	if problem != "" {
		return nil, problem
	}
	for _, f := range formats {
		if begins(data, f.start) {
			return decode(data, f)
		}
	}
	return nil, notAPicture
}

// contents reads a file that can be a picture: an ordinary one, and not too large.
// It looks before it opens, since opening a pipe would wait for ever.
func contents(path string) (data []byte, problem string) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, unopened(err)
	case !info.Mode().IsRegular():
		return nil, notAFile
	case info.Size() > LargestFile:
		return nil, tooLarge
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, unopened(err)
	}
	defer file.Close()
	if data, err = io.ReadAll(io.LimitReader(file, LargestFile)); err != nil {
		return nil, damaged
	}
	return data, ""
}

// unopened says why a file could not be opened.
func unopened(err error) (problem string) {
	if errors.Is(err, fs.ErrPermission) {
		return forbidden
	}
	return missing
}

func begins(data []byte, start string) bool {
	if len(data) < len(start) {
		return false
	}
	for i := range len(start) {
		if start[i] != '?' && start[i] != data[i] {
			return false
		}
	}
	return true
}

// decode reads the size first, so that no memory is taken for a picture that is
// too large.
func decode(data []byte, f format) (picture image.Image, problem string) {
	size, err := f.size(data)
	switch {
	case err != nil:
		return nil, damaged
	case int64(size.Width)*int64(size.Height) > MostPixels:
		return nil, tooManyPixels
	}
	picture, err = f.read(bytes.NewReader(data))
	if err != nil || picture.Bounds().Empty() {
		return nil, damaged
	}
	picture = fit(picture)
	if f.turned != nil {
		picture = f.turned(data).turn(picture)
	}
	return picture, ""
}
