package figure

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"testing"

	"chevet/app/body"
)

// highestCM is the highest pillow on the slider.
const highestCM = 25.0

// everyHeight calls visit with what is painted for people of several measures, in
// every position, on pillows from none to the highest, in several sizes. The
// person and their pillow are painted; the outline of the head is given.
func everyHeight(visit func(name string, c *stage, head []at)) {
	people := []body.Person{{}, {StatureCM: 150, WeightKG: 45}, {StatureCM: 150, ShouldersCM: 30}, {StatureCM: 180, WeightKG: 130}, {StatureCM: 200}, {StatureCM: 200, ShouldersCM: 50}}
	for _, size := range []image.Point{{X: 560, Y: 330}, {X: 240, Y: 130}, {X: 900, Y: 260}} {
		dst := image.NewRGBA(image.Rectangle{Max: size})
		var p painter
		for _, person := range people {
			for _, position := range body.Positions() {
				for pillow := 0.0; pillow <= highestCM; pillow += 2.5 {
					s := shotOf(Scene{Person: person, Position: position, PillowCM: pillow})
					c := p.stage(dst, s, viewOf(s), LightInk)
					visit(fmt.Sprintf("%v %+v %s %.1f cm", size, person, position, pillow), c, c.person())
				}
			}
		}
	}
}

func TestTheMarkKeepsClearOfTheHead(t *testing.T) {
	everyHeight(func(name string, c *stage, head []at) {
		centre, r := c.markPlace(head)
		for _, a := range head {
			if distance(a, centre) < r+1 {
				t.Errorf("%s: the mark comes within %.1f cm of the head", name, distance(a, centre)-r)
				break
			}
		}
		if x, y := c.px(centre); y-r*c.scale < 1 || x-r*c.scale < 1 {
			t.Errorf("%s: the mark is cut off at %.0f, %.0f", name, x, y)
		}
	})
}

func TestTheLineOfTheNeckStaysInThePicture(t *testing.T) {
	everyHeight(func(name string, c *stage, _ []at) {
		if x, y := c.px(c.lineEnd()); x < 2 || y < 2 || c.lineEnd().Y < 0.99 {
			t.Errorf("%s: the line of the neck ends at %.0f, %.0f, %.1f cm above the bed", name, x, y, c.lineEnd().Y)
		}
	})
}

func TestTheHeadLiesOnThePillow(t *testing.T) {
	everyHeight(func(name string, c *stage, head []at) {
		if c.posture.PillowCM == 0 {
			return
		}
		lowestOfHead := at{Y: math.Inf(1)}
		for _, a := range head {
			if a.Y < lowestOfHead.Y {
				lowestOfHead = a
			}
		}
		upper, _ := c.pillowUnder(head, head).edges()
		for _, a := range upper {
			if a.Y > lowestOfHead.Y+bulgeCM+0.5 {
				t.Fatalf("%s: the pillow stands %.1f cm above what lies on it", name, a.Y-lowestOfHead.Y)
			}
		}
		if gap := lowestOfHead.Y - heightAt(upper, lowestOfHead.X); gap > 1 {
			t.Errorf("%s: the head floats %.1f cm above the pillow", name, gap)
		}
	})
}

func TestTheLineOfTheNeckEndsAtTheHead(t *testing.T) {
	square := []at{{X: 2, Y: -1}, {X: 4, Y: -1}, {X: 4, Y: 1}, {X: 2, Y: 1}}
	if got := entry(at{}, at{X: 10}, square); distance(got, at{X: 2}) > 1e-9 {
		t.Errorf("enters at %v", got)
	}
	if got := entry(at{Y: 2}, at{X: 10, Y: 2}, square); got != (at{X: 10, Y: 2}) {
		t.Errorf("a way past the shape ends at %v", got)
	}
}

func TestTheMarkShowsWhereTheHeadLies(t *testing.T) {
	for _, mirrored := range []bool{false, true} {
		for pillow, above := range map[float64]float64{3: -1, 18: 1} {
			scene := Scene{Position: body.Side, PillowCM: pillow, Mirrored: mirrored}
			s := shotOf(scene)
			dst := image.NewRGBA(image.Rect(0, 0, 560, 330))
			c := new(painter).stage(dst, s, viewOf(s), LightInk)
			centre, r := c.markPlace(c.person())
			c.paint()
			for v, want := range map[float64]color.NRGBA{above: LightInk.Sign, -above: LightInk.Off} {
				x, y := c.px(shift(centre, -0.28*r, 0.2*v*r))
				if got := dst.At(int(x), int(y)); got != color.RGBAModel.Convert(want) {
					t.Errorf("%.0f cm, mirrored %t: the mark is %v at height %+.0f, want %v", pillow, mirrored, got, v, want)
				}
			}
		}
	}
}
