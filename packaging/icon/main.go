// Command icon paints the mark of the application into resources/icon.png.
package main

import (
	"fmt"
	"image"
	"image/png"
	"os"

	"chevet/screens/figure"
)

//go:generate go run . ../../resources/icon.png

// sidePX is the size at which every desktop can scale the mark down, in pixels.
const sidePX = 256

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: icon FILE.png")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("create the icon: %w", err)
	}
	defer file.Close()
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(file, mark()); err != nil {
		return fmt.Errorf("write the icon: %w", err)
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("close the icon: %w", err)
	}
	return nil
}

func mark() image.Image {
	icon := image.NewRGBA(image.Rect(0, 0, sidePX, sidePX))
	figure.PaintMark(icon)
	return icon
}
