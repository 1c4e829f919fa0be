package figure

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"testing"

	"fyne.io/fyne/v2/test"

	"chevet/app/body"
	"chevet/app/exercise"
)

// movesOf prepares a form of an exercise for the usual person.
func movesOf(t testing.TB, id string, form exercise.Form) *Moves {
	t.Helper()
	e, found := exercise.ByID(id)
	if !found {
		t.Fatalf("there is no exercise %q", id)
	}
	return NewMoves(e.Movement(form).HoldsUpTo(2), body.BuildOf(body.Person{}))
}

// everyMoves runs a test for every form of every exercise.
func everyMoves(t *testing.T, do func(t *testing.T, s *Moves)) {
	for _, e := range exercise.Catalogue() {
		for _, form := range exercise.Forms() {
			t.Run(e.ID+"/"+string(form), func(t *testing.T) { do(t, movesOf(t, e.ID, form)) })
		}
	}
}

// moved is one instant of a movement in a new image.
func moved(s *Moves, seconds float64, mirrored bool, ink Ink, w, h int) *image.RGBA {
	dst := image.NewRGBA(image.Rect(0, 0, w, h))
	s.Paint(dst, seconds, mirrored, ink)
	return dst
}

// ofPerson counts the pixels of a part of an image that have a colour of the person.
func ofPerson(img *image.RGBA, part image.Rectangle, ink Ink) (n int) {
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for x := part.Min.X; x < part.Max.X; x++ {
			switch color.NRGBA(img.RGBAAt(x, y)) {
			case ink.Skin, ink.SkinFar, ink.Hair, ink.Top, ink.TopNear, ink.TopFar, ink.Bottoms, ink.BottomsFar:
				n++
			}
		}
	}
	return n
}

func TestEveryMovementIsPaintedWhole(t *testing.T) {
	sizes := []image.Point{{120, 90}, {350, 240}, {90, 300}, {700, 420}, {1400, 840}}
	everyMoves(t, func(t *testing.T, s *Moves) {
		for k := range 10 {
			size := sizes[k%len(sizes)]
			img := moved(s, s.LoopSeconds()*float64(k)/10, k%2 == 1, LightInk, size.X, size.Y)
			if n := ofPerson(img, img.Rect, LightInk); n < size.X*size.Y/90 {
				t.Errorf("tenth %d at %v: %d pixels of a person", k, size, n)
			}
			inside, crossed := img.Rect.Inset(1), 0
			for _, strip := range []image.Rectangle{
				{img.Rect.Min, image.Pt(size.X, inside.Min.Y)}, {image.Pt(0, inside.Max.Y), img.Rect.Max},
				{img.Rect.Min, image.Pt(inside.Min.X, size.Y)}, {image.Pt(inside.Max.X, 0), img.Rect.Max},
			} {
				n := ofPerson(img, strip, LightInk)
				if n > 0 {
					crossed++
				}
				if trunk := ofTrunk(img, strip, LightInk); trunk > 0 || n > 0 && s.crop == exercise.Whole {
					t.Errorf("tenth %d at %v: %d pixels of the person on the edge %v, %d of the trunk", k, size, n, strip, trunk)
				}
			}
			if crossed > 1 {
				t.Errorf("tenth %d at %v: the person is cut on %d sides", k, size, crossed)
			}
		}
	})
}

// ofTrunk counts the pixels that have a colour of the hair or the shirt, which no
// picture may cut.
func ofTrunk(img *image.RGBA, part image.Rectangle, ink Ink) int {
	return count(img, part, ink.Hair) + count(img, part, ink.Top) + count(img, part, ink.TopNear) + count(img, part, ink.TopFar)
}

func TestOddBodiesStayInsideTheFrame(t *testing.T) {
	for _, person := range []body.Person{{StatureCM: 120, WeightKG: 120}, {Sex: body.Male, StatureCM: 230, WeightKG: 250}} {
		for _, e := range exercise.Catalogue() {
			for _, form := range exercise.Forms() {
				s := NewMoves(e.Movement(form).HoldsUpTo(2), body.BuildOf(person))
				for k := range 10 {
					a := actor{set: s, fig: s.stage.At(s.LoopSeconds() * float64(k) / 10)}
					a.build()
					if b := a.bounds(); b.and(s.room) != s.room {
						t.Errorf("%s/%s: at tenth %d %+v takes %v and has %v", e.ID, form, k, person, b, s.room)
					}
				}
			}
		}
	}
}

// movesAgain is the same movement with no background kept.
func movesAgain(s *Moves) *Moves {
	other := *s
	other.ground = ground{}
	return &other
}

func TestSameInstantSamePixels(t *testing.T) {
	everyMoves(t, func(t *testing.T, s *Moves) {
		dst := image.NewRGBA(image.Rect(0, 0, 350, 240))
		s.Paint(dst, 1.5, false, DarkInk)
		first := bytes.Clone(dst.Pix)
		s.Paint(dst, 3.5, false, LightInk)
		s.Paint(dst, 1.5, true, LightInk)
		if !bytes.Equal(moved(movesAgain(s), 1.5, true, LightInk, 350, 240).Pix, dst.Pix) {
			t.Error("the other side is painted over the first one's background")
		}
		s.Paint(dst, 1.5, false, DarkInk)
		if !bytes.Equal(first, dst.Pix) {
			t.Error("the same instant looks another way later")
		}
		if !bytes.Equal(first, moved(s, 1.5+s.LoopSeconds(), false, DarkInk, 350, 240).Pix) {
			t.Error("the next loop looks another way")
		}
	})
}

func TestTheOtherSideIsTheMirrorImage(t *testing.T) {
	s := movesOf(t, "head-tilt", exercise.Main)
	const w = 350
	here, there := moved(s, 3, false, LightInk, w, 240), moved(s, 3, true, LightInk, w, 240)
	flipped := image.NewRGBA(here.Rect)
	for y := range 240 {
		for x := range w {
			flipped.Set(w-1-x, y, here.At(x, y))
		}
	}
	if part := partUnlike(t, there, flipped); part > 0.002 {
		t.Errorf("%.2f %% of the other side is not the mirror image", part*100)
	}
	if partUnlike(t, here, there) < 0.01 {
		t.Error("the other side is the same side")
	}
}

func TestNearLimbsAreLighter(t *testing.T) {
	for name, ink := range inks {
		for part, pair := range map[string][2]color.NRGBA{
			"skin": {ink.Skin, ink.SkinFar}, "sleeve": {ink.TopNear, ink.TopFar}, "shorts": {ink.Bottoms, ink.BottomsFar},
		} {
			if luminance(pair[0]) <= luminance(pair[1]) {
				t.Errorf("%s: the near %s is not lighter than the far one", name, part)
			}
		}
	}
	s := movesOf(t, "cat-cow", exercise.Harder)
	if s.farArm != [2]bool{true, false} || s.farLeg != [2]bool{true, false} {
		t.Errorf("seen from the right, far arms %v and far legs %v", s.farArm, s.farLeg)
	}
	img := moved(s, s.LoopSeconds()*7/8, false, LightInk, 700, 420)
	if near, far := count(img, img.Rect, LightInk.TopNear), count(img, img.Rect, LightInk.TopFar); near < 300 || far < 100 {
		t.Errorf("%d pixels of the near sleeve and %d of the far one, while one arm reaches out", near, far)
	}
}

func TestTheSpineShowsWhereItIsThePoint(t *testing.T) {
	for id, want := range map[string]bool{"cat-cow": true, "open-book": true, "foam-rolling": true, "head-tilt": false, "scapular-clocks": false, "belly-breathing": false} {
		if got := movesOf(t, id, exercise.Main).bends; got != want {
			t.Errorf("%s: the spine shows: %v", id, got)
		}
	}
}

func TestThePictureEndsWhereTheMovementSays(t *testing.T) {
	for id, most := range map[string]float64{"scapular-clocks": 0.68, "head-tilt": 0.75, "cat-cow": 1.2} {
		s := movesOf(t, id, exercise.Main)
		if high := s.room.high - s.room.low; high > most*s.stature {
			t.Errorf("%s takes %.0f cm of the height", id, high)
		}
	}
}

func TestBladesThatSlideLeaveTheirMiddlePlaceInSight(t *testing.T) {
	for id, want := range map[string][2]bool{"scapular-clocks": {false, true}, "shoulder-rows": {true, true}, "head-tilt": {}} {
		if got := movesOf(t, id, exercise.Main).glides; got != want {
			t.Errorf("%s: left and right slide: %v", id, got)
		}
	}
}

func TestTheRestingBellyShowsWhileItIsRaised(t *testing.T) {
	s := movesOf(t, "belly-breathing", exercise.Main)
	dashes := func(seconds float64) int {
		img := moved(s, seconds, false, DarkInk, 700, 420)
		return count(img, img.Rect, DarkInk.Bone)
	}
	if rest, raised := dashes(0), dashes(4); rest > 0 || raised < 10 {
		t.Errorf("the line takes %d pixels at rest and %d while the belly is raised", rest, raised)
	}
}

func TestTheBandStretches(t *testing.T) {
	s := movesOf(t, "shoulder-rows", exercise.Main)
	left := func(seconds float64) int {
		img := moved(s, seconds, false, LightInk, 700, 420)
		for x := range 700 {
			if count(img, image.Rect(x, 0, x+1, 420), LightInk.Small) > 0 {
				return x
			}
		}
		return 700
	}
	if start, pulled := left(0), left(s.LoopSeconds()/2); pulled > start-30 {
		t.Errorf("the band begins at %d and, pulled, at %d", start, pulled)
	}
}

func TestMovingGolden(t *testing.T) {
	for name, of := range map[string]struct {
		id      string
		form    exercise.Form
		seconds float64
		ink     Ink
	}{
		"moving-cat":    {"cat-cow", exercise.Main, 9.5, LightInk},
		"moving-clocks": {"scapular-clocks", exercise.Main, 1.5, DarkInk},
		"moving-book":   {"open-book", exercise.Main, 7, ContrastInk},
		"moving-tilt":   {"head-tilt", exercise.Main, 4, LightInk},
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, name, moved(movesOf(t, of.id, of.form), of.seconds, false, of.ink, 360, 240))
		})
	}
}

func TestMovingPlaysAndRests(t *testing.T) {
	test.NewTempApp(t)
	s := movesOf(t, "cat-cow", exercise.Main)
	m := NewMoving(s, LightInk, "cat and cow", false)
	pixels := func() []byte { return bytes.Clone(m.imageOf(200, 140).(*image.RGBA).Pix) }
	m.At(4)
	if !bytes.Equal(pixels(), moved(s, 4, false, LightInk, 200, 140).Pix) {
		t.Error("At does not show its instant")
	}
	run := func() {
		m.from, playing[m], m.ticks = m.seconds, true, 0
	}
	run()
	part := 2 / s.LoopSeconds()
	m.tick(float32(part))
	if got := m.Seconds(); got < 5.99 || got > 6.01 {
		t.Errorf("two seconds on it shows %.2f", got)
	}
	m.tick(float32(2 * part))
	if got := m.Seconds(); got > 6.01 {
		t.Error("every tick is painted, not every second one")
	}
	for name, end := range map[string]func(){
		"stopped": m.Stop, "hidden": m.Hide, "destroyed": m.CreateRenderer().Destroy, "window in the background": StopPlaying, "an instant asked for": func() { m.At(1) },
	} {
		run()
		end()
		if m.Playing() {
			t.Errorf("%s: still playing", name)
		}
	}
	m.Hide()
	if m.Play(1); m.Playing() {
		t.Error("it plays though nobody can see it")
	}
	m.Show()
	m.still = true
	if m.Play(1); m.Playing() {
		t.Error("it plays though there is to be no motion")
	}
}

// TestMovingEndsAfterItsLoops runs three loops, and three more when it is asked again.
func TestMovingEndsAfterItsLoops(t *testing.T) {
	test.NewTempApp(t)
	m := NewMoving(movesOf(t, "cat-cow", exercise.Main), LightInk, "cat and cow", false)
	m.At(4)
	for range 2 {
		m.PlayLoops(3)
		for loop := 1; loop <= 3; loop++ {
			for _, part := range []float32{0.1, 0.4, 0.7, 0.99} {
				if m.tick(part); !m.Playing() {
					t.Fatalf("it ends in loop %d", loop)
				}
				m.PlayLoops(3)
			}
		}
		if m.tick(0.01); m.Playing() || m.Seconds() != 4 {
			t.Errorf("after three loops it plays: %v, and shows %v s", m.Playing(), m.Seconds())
		}
	}
	m.Play(1)
	for range 9 {
		m.tick(0.9)
		if m.tick(0.1); !m.Playing() {
			t.Fatal("what is to play on ends")
		}
	}
}

func TestMovingShowsTheOtherSide(t *testing.T) {
	test.NewTempApp(t)
	s := movesOf(t, "head-tilt", exercise.Main)
	m := NewMoving(s, LightInk, "right", false)
	m.ShowMoves(s, "left", true)
	m.At(4)
	if !bytes.Equal(m.imageOf(200, 140).(*image.RGBA).Pix, moved(s, 4, true, LightInk, 200, 140).Pix) || m.AccessibilityLabel() != "left" {
		t.Error("the other side does not show")
	}
}

// BenchmarkMoving is one frame of an exercise that plays.
func BenchmarkMoving(b *testing.B) {
	for _, e := range exercise.Catalogue() {
		for _, size := range []image.Point{{160, 110}, {700, 420}} {
			b.Run(fmt.Sprintf("%s/%dx%d", e.ID, size.X, size.Y), func(b *testing.B) {
				s := movesOf(b, e.ID, exercise.Main)
				dst := image.NewRGBA(image.Rectangle{Max: size})
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					s.Paint(dst, float64(i)/30, false, LightInk)
				}
			})
		}
	}
}
