package figure

import (
	"bytes"
	"image"
	"image/color"
	"testing"

	"chevet/app/body"
)

// flipped is a picture with left and right exchanged.
func flipped(img *image.RGBA) *image.RGBA {
	out := image.NewRGBA(img.Rect)
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			out.Set(img.Rect.Dx()-1-x, y, img.At(x, y))
		}
	}
	return out
}

// onBothSides is a scene as it is and mirrored.
func onBothSides(scene Scene) (left, right *image.RGBA) {
	scene.Mirrored = false
	left = painted(scene, LightInk)
	scene.Mirrored = true
	return left, painted(scene, LightInk)
}

func TestMirroredShowsTheOtherSide(t *testing.T) {
	for _, pillow := range []float64{2, 20} {
		left, right := onBothSides(Scene{Position: body.Side, PillowCM: pillow, Props: body.Props{BetweenKnees: true, Hugged: true}})
		if part := partUnlike(t, flipped(left), right); part > 0.002 {
			t.Errorf("%.0f cm: %.2f %% of the mirrored picture is unlike the mirror image", pillow, part*100)
		}
		if part := partUnlike(t, left, right); part < 0.1 {
			t.Errorf("%.0f cm: only %.2f %% of the picture changes sides", pillow, part*100)
		}
	}
}

func TestTheCheckIsNotMirrored(t *testing.T) {
	for _, mirrored := range []bool{false, true} {
		s := shotOf(Scene{Position: body.Side, PillowCM: 10.5, Mirrored: mirrored})
		dst := image.NewRGBA(image.Rect(0, 0, 840, 520))
		c := new(painter).stage(dst, s, viewOf(s), LightInk)
		centre, r := c.markPlace(c.person())
		c.paint()
		x, y := c.px(centre)
		r *= c.scale
		for side, want := range map[float64]color.NRGBA{0.40: LightInk.Sign, -0.40: LightInk.Level} {
			if got := dst.At(int(x+side*r), int(y-0.27*r)); got != color.RGBAModel.Convert(want) {
				t.Errorf("mirrored %t: the check is %v at %+.1f, want %v", mirrored, got, side, want)
			}
		}
	}
}

func TestOnlyTheSideIsMirrored(t *testing.T) {
	for _, position := range []body.Position{body.Back, body.Stomach} {
		left, right := onBothSides(Scene{Position: position, PillowCM: 7})
		if !bytes.Equal(left.Pix, right.Pix) {
			t.Errorf("%s: the picture changes sides", position)
		}
	}
}
