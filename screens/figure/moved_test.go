package figure

import (
	"image"
	"testing"
)

// TestNothingThatIsSeenIsLeftOut goes through every form of every exercise: where a
// frame is left out because nobody moved, painting it would have changed no more
// than the edges of what was there.
func TestNothingThatIsSeenIsLeftOut(t *testing.T) {
	const aSecond, faint = 10, 128 // of 255: a thin line a fifth of a pixel further
	left := 0
	everyMoves(t, func(t *testing.T, s *Moves) {
		canvas := image.NewRGBA(image.Rect(0, 0, 360, 240))
		other := *s
		for k := 0; k <= int(s.LoopSeconds()*aSecond); k++ {
			at := float64(k) / aSecond
			if s.Moved(at, false) {
				s.Paint(canvas, at, false, LightInk)
				continue
			}
			left++
			if far := furthest(canvas, moved(&other, at, false, LightInk, 360, 240)); far > faint {
				t.Fatalf("the frame at %.1f s was left out, and differs by %d", at, far)
			}
		}
	})
	if left == 0 {
		t.Error("no frame was left out while poses are held")
	}
}

// furthest is the largest difference of a colour between two pictures.
func furthest(a, b *image.RGBA) int {
	far := 0
	for i := range a.Pix {
		far = max(far, int(a.Pix[i])-int(b.Pix[i]), int(b.Pix[i])-int(a.Pix[i]))
	}
	return far
}
