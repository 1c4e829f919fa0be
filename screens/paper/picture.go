package paper

import (
	"bytes"
	"image"
	"image/png"
	"math"

	"codeberg.org/go-pdf/fpdf"

	"chevet/screens/figure"
)

// pictureDPI is how many dots to the inch the picture has; print needs 300.
const pictureDPI = 330

// pictureName is the name of the picture inside the document.
const pictureName = "picture"

// picture sets the sleeper on their bed across the column, so many times as high
// as wide.
func (s *sheet) picture(scene figure.Scene, ratio float64) {
	tall := s.wide * ratio
	if !s.dry {
		s.pdf.RegisterImageOptionsReader(pictureName, fpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(painted(scene, s.wide, tall)))
		s.pdf.ClipRoundedRect(s.x, s.y, s.wide, tall, 7, false)
		s.pdf.ImageOptions(pictureName, s.x, s.y, s.wide, tall, false, fpdf.ImageOptions{ImageType: "PNG"}, 0, "")
		s.pdf.ClipEnd()
		s.stroke(s.palette.Hairline, 0.8)
		s.pdf.RoundedRect(s.x, s.y, s.wide, tall, 7, "1234", "D")
	}
	s.y += tall
}

// painted is the picture for a place so many points wide and tall, as a PNG.
func painted(scene figure.Scene, wide, tall float64) []byte {
	dots := func(points float64) int { return int(math.Ceil(points / 72 * pictureDPI)) }
	canvas := image.NewRGBA(image.Rect(0, 0, dots(wide), dots(tall)))
	figure.Paint(canvas, scene, figure.LightInk)
	var out bytes.Buffer
	_ = png.Encode(&out, canvas) // a buffer takes everything, and the picture has a size
	return out.Bytes()
}
