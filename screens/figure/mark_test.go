package figure

import (
	"image"
	"image/color"
	"strings"
	"testing"

	"chevet/app/body"
)

// signOnly is a colour that nothing in a picture has but the sign on its mark.
var signOnly = hex(0x01FE02)

// markOf is the sign on the mark of a picture alone, one string a row: # where it is
// painted, and a point where it is not.
func markOf(t *testing.T, scene Scene) []string {
	t.Helper()
	ink := LightInk
	ink.Sign = signOnly
	dst := image.NewRGBA(image.Rect(0, 0, 1260, 780))
	Paint(dst, scene, ink)
	sign := color.RGBAModel.Convert(signOnly)
	var around image.Rectangle
	for y := range dst.Rect.Dy() {
		for x := range dst.Rect.Dx() {
			if dst.At(x, y) == sign {
				around = around.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	if around.Dx() < 8 || around.Dy() < 8 {
		t.Fatalf("%s on %.0f cm: there is no mark to be seen: %v", scene.Position, scene.PillowCM, around)
	}
	var rows []string
	for y := around.Min.Y; y < around.Max.Y; y++ {
		var row strings.Builder
		for x := around.Min.X; x < around.Max.X; x++ {
			if dst.At(x, y) == sign {
				row.WriteByte('#')
			} else {
				row.WriteByte('.')
			}
		}
		rows = append(rows, row.String())
	}
	return rows
}

// paintedIn counts the painted places of some rows.
func paintedIn(rows []string) int { return strings.Count(strings.Join(rows, ""), "#") }

// TestTheArrowPointsTheWayTheHeadIsOff: the tip of the arrow, where its barbs meet,
// is at the bottom for a head that lies too low and at the top for one that lies too
// high; a level head has a tick, which is wider than it is tall.
func TestTheArrowPointsTheWayTheHeadIsOff(t *testing.T) {
	for _, position := range body.Positions() {
		scene := Scene{Position: position, BandLowCM: 6, BandHighCM: 9}
		marks := map[State][]string{}
		for state, pillow := range map[State]float64{TooLow: 1, Level: 7.5, TooHigh: 20} {
			scene.PillowCM = pillow
			marks[state] = markOf(t, scene)
		}
		for state, pointsDown := range map[State]bool{TooLow: true, TooHigh: false} {
			rows := marks[state]
			half := len(rows) / 2
			above, below := paintedIn(rows[:half]), paintedIn(rows[len(rows)-half:])
			if above == below || (below > above) != pointsDown {
				t.Errorf("%s, state %d: %d painted above and %d below the middle of\n%s", position, state, above, below, strings.Join(rows, "\n"))
			}
		}
		if low, high := strings.Join(marks[TooLow], "\n"), strings.Join(marks[TooHigh], "\n"); low == high {
			t.Errorf("%s: too low and too high have the same mark\n%s", position, low)
		}
		if tick := marks[Level]; len(tick) >= len(tick[0]) {
			t.Errorf("%s: the mark of a level head is no tick\n%s", position, strings.Join(tick, "\n"))
		}
	}
}

// TestOnlyTheSameBodyEases: pillow, bed and small pillows ease; another body is a
// cut, for its bones would grow on the way.
func TestOnlyTheSameBodyEases(t *testing.T) {
	person := body.Person{Sex: body.Female, StatureCM: 168, ShouldersCM: 36, WeightKG: 64}
	with := func(change func(*Scene)) Scene {
		scene := Scene{Person: person, Position: body.Side, PillowCM: 10}
		change(&scene)
		return scene
	}
	for _, c := range []struct {
		name  string
		to    Scene
		eases bool
	}{
		{"the same", with(func(*Scene) {}), true},
		{"another pillow", with(func(s *Scene) { s.PillowCM = 3 }), true},
		{"another bed", with(func(s *Scene) { s.Bed.Firmness = 9 }), true},
		{"a sag", with(func(s *Scene) { s.Props.SagCM = 3 }), true},
		{"a small pillow", with(func(s *Scene) { s.Props.BetweenKnees = true }), true},
		{"taller", with(func(s *Scene) { s.Person.StatureCM = 180 }), false},
		{"broader", with(func(s *Scene) { s.Person.ShouldersCM = 42 }), false},
		{"heavier", with(func(s *Scene) { s.Person.WeightKG = 95 }), false},
		{"a man", with(func(s *Scene) { s.Person.Sex = body.Male }), false},
		{"on the back", with(func(s *Scene) { s.Position = body.Back }), false},
	} {
		from := Scene{Person: person, Position: body.Side, PillowCM: 10}
		if got := canEase(shotOf(from), shotOf(c.to)); got != c.eases {
			t.Errorf("%s: eases: %v, want %v", c.name, got, c.eases)
		}
	}
}
