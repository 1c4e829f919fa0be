package picture

import (
	"image"

	"golang.org/x/image/draw"
)

// fit makes a picture smaller until no side is longer than LongestSide. It goes by
// halves, since each step looks at four neighbours alone: a larger one would lose
// thin lines.
func fit(picture image.Image) image.Image {
	for {
		size := picture.Bounds().Size()
		longest := max(size.X, size.Y)
		if longest <= LongestSide {
			return picture
		}
		target := max(longest/2, LongestSide)
		smaller := image.NewRGBA(image.Rect(0, 0, max(size.X*target/longest, 1), max(size.Y*target/longest, 1)))
		draw.ApproxBiLinear.Scale(smaller, smaller.Bounds(), picture, picture.Bounds(), draw.Src, nil)
		picture = smaller
	}
}
