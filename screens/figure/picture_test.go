package figure

import (
	"bytes"
	"image"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chevet/app/body"
)

func sideScene(pillow float64) Scene {
	return Scene{Position: body.Side, PillowCM: pillow, BandLowCM: 9, BandHighCM: 12}
}

// pixels is what the picture would put on the screen now.
func pixels(p *Picture) []byte {
	return bytes.Clone(p.raster.Generator(420, 260).(*image.RGBA).Pix)
}

func TestPictureShowsItsScene(t *testing.T) {
	test.NewTempApp(t)
	p := NewPicture(sideScene(10), DarkInk, "level")
	if !bytes.Equal(pixels(p), painted(sideScene(10), DarkInk).Pix) {
		t.Error("the picture does not show its first scene")
	}
	p.ShowScene(sideScene(4), "too low", false)
	if !bytes.Equal(pixels(p), painted(sideScene(4), DarkInk).Pix) {
		t.Error("the picture does not show its next scene")
	}
	if p.AccessibilityLabel() != "too low" || p.AccessibilityRole() != fyne.AccessibleRoleText {
		t.Errorf("label %q, role %q", p.AccessibilityLabel(), p.AccessibilityRole())
	}
}

func TestPictureReusesItsImage(t *testing.T) {
	test.NewTempApp(t)
	p := NewPicture(sideScene(10), LightInk, "")
	first := p.raster.Generator(420, 260)
	p.ShowScene(sideScene(5), "", false)
	if p.raster.Generator(420, 260) != first {
		t.Error("a new image for a frame of the same size")
	}
	if p.raster.Generator(421, 260) == first {
		t.Error("the old image for another size")
	}
}

// underWay is a picture that eases, its movement in the hands of the test.
func underWay(t *testing.T) *Picture {
	t.Helper()
	test.NewTempApp(t)
	p := NewPicture(sideScene(10), LightInk, "")
	p.from, p.goal = p.shown, shotOf(sideScene(4))
	moving[p] = true
	t.Cleanup(func() { delete(moving, p) })
	return p
}

func TestPictureEasesBetween(t *testing.T) {
	p := underWay(t)
	start := p.shown.posture.Head.Centre.Y
	p.tick(0.5)
	middle := p.shown.posture.Head.Centre.Y
	if middle >= start || middle <= p.goal.posture.Head.Centre.Y {
		t.Errorf("half way the head is at %.2f cm, between %.2f and %.2f wanted", middle, start, p.goal.posture.Head.Centre.Y)
	}
	p.tick(0.6)
	if p.shown.posture.Head.Centre.Y != middle {
		t.Error("every tick is painted, not every second one")
	}
	p.tick(1)
	if !bytes.Equal(pixels(p), painted(sideScene(4), LightInk).Pix) || len(moving) != 0 {
		t.Error("the picture does not come to rest on its goal")
	}
}

func TestMotionEndsWhenNobodyLooks(t *testing.T) {
	for name, end := range map[string]func(*Picture){
		"window in the background": func(*Picture) { StopMotion() },
		"picture hidden":           func(p *Picture) { p.Hide() },
		"picture destroyed":        func(p *Picture) { p.CreateRenderer().Destroy() },
	} {
		p := underWay(t)
		p.tick(0.3)
		end(p)
		if len(moving) != 0 {
			t.Errorf("%s: still moving", name)
		}
		if !bytes.Equal(pixels(p), painted(sideScene(4), LightInk).Pix) {
			t.Errorf("%s: not where it was going", name)
		}
	}
}

func TestPictureRestsWhenNothingChanges(t *testing.T) {
	p := underWay(t)
	p.arrive()
	p.scene = sideScene(4)
	p.easel.stale = false
	p.ShowScene(sideScene(4), "other words", true)
	if p.easel.stale || len(moving) != 0 {
		t.Error("the same scene is painted again")
	}
	if p.label != "other words" {
		t.Error("the words do not follow")
	}
}

func TestAnotherPositionIsACut(t *testing.T) {
	if canEase(shotOf(sideScene(9)), shotOf(Scene{Position: body.Back})) {
		t.Error("a body cannot melt from its side onto its back")
	}
	if !canEase(shotOf(sideScene(9)), shotOf(sideScene(3))) {
		t.Error("a pillow should ease")
	}
}

func TestTurningOverIsACut(t *testing.T) {
	right := sideScene(4)
	right.Mirrored = true
	if canEase(shotOf(sideScene(9)), shotOf(right)) || canEase(shotOf(right), shotOf(sideScene(9))) {
		t.Error("a body cannot melt from its left side onto its right")
	}
	p := underWay(t)
	p.ShowScene(right, "", true)
	if len(moving) != 0 || !bytes.Equal(pixels(p), painted(right, LightInk).Pix) {
		t.Error("the picture does not show the other side at once")
	}
}

func TestWidgetsInAWindow(t *testing.T) {
	test.NewTempApp(t)
	picture := NewPicture(sideScene(10), LightInk, "")
	window := test.NewTempWindow(t, picture)
	window.Resize(fyne.NewSize(600, 400))
	picture.ShowScene(sideScene(3), "", true)
	if len(moving) != 0 {
		t.Error("the test driver ends animations at once; the picture did not")
	}
	if least := picture.MinSize(); least.Width > 260 || least.Height > 140 {
		t.Errorf("least size %v is too large for a netbook", least)
	}
	drawing := NewDrawing(KindBack, LightInk, "on the back")
	window.SetContent(drawing)
	if window.Canvas().Capture().Bounds().Empty() || drawing.AccessibilityLabel() != "on the back" {
		t.Error("the drawing does not show")
	}
}
