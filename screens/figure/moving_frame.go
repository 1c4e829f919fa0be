package figure

import (
	"image"
	"image/color"

	"git.sr.ht/~sbinet/gg"
)

// Frame is what stands around a movement: a rounded surface with an edge, on a
// ground. Its sizes are in pixels of the window. The zero Frame is none.
type Frame struct {
	Ground, Edge color.Color
	// Radius is that of the corners, EdgeWidth the width of the edge, and Room what is
	// left free inside it.
	Radius, EdgeWidth, Room float64
}

// paint fills an image with the frame and a surface in it, at so many pixels of the
// image to one of the window. It gives back the part inside the frame, which shares
// the pixels of the whole.
func (f Frame) paint(whole *image.RGBA, surface color.Color, scale float64) (inside *image.RGBA) {
	if f.Ground == nil {
		return whole
	}
	w, h := whole.Rect.Dx(), whole.Rect.Dy()
	dc := gg.NewContextForRGBA(whole)
	dc.SetColor(f.Ground)
	dc.Clear()
	half := f.EdgeWidth * scale / 2
	dc.DrawRoundedRectangle(half, half, float64(w)-2*half, float64(h)-2*half, f.Radius*scale)
	dc.SetColor(surface)
	dc.FillPreserve()
	dc.SetColor(f.Edge)
	dc.SetLineWidth(2 * half)
	dc.Stroke()
	room := int(f.Room * scale)
	if w <= 2*room || h <= 2*room {
		return whole
	}
	return &image.RGBA{
		Pix: whole.Pix[whole.PixOffset(room, room):], Stride: whole.Stride,
		Rect: image.Rect(0, 0, w-2*room, h-2*room),
	}
}
