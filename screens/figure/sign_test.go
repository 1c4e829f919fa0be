package figure

import (
	"bytes"
	"image"
	"testing"

	"chevet/app/body"
	"chevet/app/fit"
)

// TestEverySignTellsItsAnswersApart for bodies of every size: no two pictures of a
// sign are the same, and the line that tells is in the colour of its state.
func TestEverySignTellsItsAnswersApart(t *testing.T) {
	for _, person := range []body.Person{{}, {StatureCM: 120, ShouldersCM: 55, WeightKG: 30}, {StatureCM: 230, ShouldersCM: 25, WeightKG: 250},
		{SoreNeck: true, RoundedBack: true, Higher: body.ByPosition{Side: 9, Back: -8, Stomach: 12}}} {
		for _, position := range body.Positions() {
			for _, sign := range fit.SignsOf(position) {
				var before [][]byte
				for _, answer := range fit.Answers()[:3] {
					dst := image.NewRGBA(image.Rect(0, 0, 240, 140))
					PaintSign(dst, sign, answer, Sleeper{Person: person, Bed: body.Bed{Firmness: 1}}, LightInk)
					for _, other := range before {
						if bytes.Equal(dst.Pix, other) {
							t.Errorf("%s of %+v: %s looks like another answer", sign, person, answer)
						}
					}
					before = append(before, dst.Pix)
					colour := LightInk.Off
					if answer == fit.Level {
						colour = LightInk.Level
					}
					if n := count(dst, dst.Rect, colour); n < 20 {
						t.Errorf("%s of %+v, %s: %d points in the colour of its state", sign, person, answer, n)
					}
				}
			}
		}
	}
}

// TestTheDrawnHeadAnswersTheSign: too low, level and too high are what the body lies
// like, in every position.
func TestTheDrawnHeadAnswersTheSign(t *testing.T) {
	for _, position := range body.Positions() {
		for answer, want := range map[fit.Answer]State{fit.TooLow: TooLow, fit.Level: Level, fit.TooHigh: TooHigh} {
			scene := signScene(position, answer, Sleeper{})
			tilt := shotOf(scene).posture.Head.TiltDeg
			if scene.State() != want || scene.PillowCM < 0 || (tilt > 1) != (answer == fit.TooHigh) || (tilt < -1) != (answer == fit.TooLow) {
				t.Errorf("%s, %s: %v, tilted by %.1f on %.1f cm", position, answer, scene.State(), tilt, scene.PillowCM)
			}
		}
	}
}
