// Command icon paints the mark of the application, for the program itself and,
// at the sizes that a desktop asks for, for its packages.
package main

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strconv"

	"chevet/screens/figure"
)

//go:generate go run . ../../resources/icon.png 256

// largestPX is the side of the largest mark that a system asks for, in pixels.
const largestPX = 1024

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: icon FILE.png SIDE      paints one mark, its side in pixels\n       icon FOLDER SIDE SIDE...  paints FOLDER/SIDE.png for each")
		os.Exit(2)
	}
	if err := paint(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// paint writes the mark to place, which is a file for one side and a folder
// otherwise. Sides are in pixels.
func paint(place string, sides []string) error {
	for _, text := range sides {
		side, err := strconv.Atoi(text)
		if err != nil || side < 1 || side > largestPX {
			return fmt.Errorf("a side is 1 to %d pixels, and not %q", largestPX, text)
		}
		path := place
		if filepath.Ext(place) != ".png" {
			path = filepath.Join(place, text+".png")
		}
		if err := write(path, side); err != nil {
			return err
		}
	}
	return nil
}

func write(path string, sidePX int) error {
	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("create the icon: %w", err)
	}
	defer file.Close()
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(file, mark(sidePX)); err != nil {
		return fmt.Errorf("write the icon: %w", err)
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("close the icon: %w", err)
	}
	return nil
}

func mark(sidePX int) image.Image {
	icon := image.NewRGBA(image.Rect(0, 0, sidePX, sidePX))
	figure.PaintMark(icon)
	return icon
}
