package screens_test

import (
	"math"
	"slices"
	"testing"

	"fyne.io/fyne/v2/canvas"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/screens/parts"
)

// bandOnSlider reads the band off the drawing of a slider that runs from 0 with a tick
// every 5: the heights at its two edges and at the mark of the best.
func (s *stage) bandOnSlider(name string) (low, best, high float64) {
	s.Helper()
	slider := s.Kit().Control(name).(*parts.Slider)
	var ticks []float32
	var band, mark *canvas.Rectangle
	for _, one := range look(s.window) {
		bar, isBar := one.object.(*canvas.Rectangle)
		if on, _ := around[*parts.Slider](one); !isBar || on != slider {
			continue
		}
		switch bar.FillColor {
		case s.Kit().Palette.Band:
			band = bar
		case s.Kit().Palette.BandEdge:
			mark = bar
		case s.Kit().Palette.TextSoft:
			ticks = append(ticks, bar.Position().X+bar.Size().Width/2)
		}
	}
	if band == nil || mark == nil || len(ticks) < 2 {
		s.Fatalf("%s shows no band", name)
	}
	slices.Sort(ticks)
	height := func(x float32) float64 { return 5 * float64((x-ticks[0])/(ticks[1]-ticks[0])) }
	left := band.Position().X
	return height(left), height(mark.Position().X + mark.Size().Width/2), height(left + band.Size().Width)
}

// TestTheSliderShowsTheBandOnTheShelf: the band on the pillow slider, the words beside
// it and the place where the handle starts are those of a pillow that gives way under
// the head, where it does.
func TestTheSliderShowsTheBandOnTheShelf(t *testing.T) {
	for _, c := range []struct {
		fill      profile.Fill
		squashed  bool
		allowance float64
	}{
		{profile.FillUnknown, false, 0},
		{profile.Latex, false, 0},
		{profile.Memory, false, 1},
		{profile.Polyester, false, 2},
		{profile.Down, false, 3},
		{profile.Down, true, 0},
	} {
		s := open(t, setUp{})
		s.visit(room{name: string(c.fill), route: step(4), edit: func(a *profile.Answers) {
			a.SetUsual(body.Side)
			a.Pillow = profile.Pillow{Fill: c.fill, Squashed: c.squashed}
		}})
		band := advice.BandFor(body.Side, s.answers())
		low, best, high := s.bandOnSlider("pillow.height")
		for _, one := range []struct {
			what      string
			got, want float64
		}{
			{"the low end", low, band.LowCM + c.allowance},
			{"the best", best, band.BestCM + c.allowance},
			{"the high end", high, band.HighCM + c.allowance},
			{"the handle", s.Kit().Control("pillow.height").(*parts.Slider).Value(), band.BestCM + c.allowance},
		} {
			if math.Abs(one.got-one.want) > 0.05 {
				t.Errorf("%q, squashed %v: %s is at %.2f cm, want %.2f", c.fill, c.squashed, one.what, one.got, one.want)
			}
		}
		speak := s.Kit().Words
		said := speak.T("wizard.pillow.band", "Band", speak.LengthRangeBoth(units.Length(band.LowCM+c.allowance), units.Length(band.HighCM+c.allowance)))
		if c.allowance > 0 {
			said += " " + speak.T("wizard.pillow.allowance", "Allowance", units.Length(c.allowance))
		}
		if !slices.Contains(words(s.window), said) {
			t.Errorf("%q, squashed %v: the page does not say %q", c.fill, c.squashed, said)
		}
		if s.Kit().Seen.PillowCM != band.BestCM {
			t.Errorf("%q, squashed %v: %.1f cm are left under the head, not %.1f", c.fill, c.squashed, s.Kit().Seen.PillowCM, band.BestCM)
		}
	}
}

// TestThePictureHasThePillowsThatThePersonChose: what is suggested lies in the picture
// until the person has chosen; from then on what they chose does, and nothing else.
func TestThePictureHasThePillowsThatThePersonChose(t *testing.T) {
	between, hugged := body.Props{BetweenKnees: true}, body.Props{Hugged: true}
	for _, c := range []struct {
		name     string
		position body.Position
		concerns []profile.Concern
		chosen   bool
		supports []profile.Support
		want     body.Props
	}{
		{"side, not chosen", body.Side, nil, false, nil, between},
		{"side, left out", body.Side, nil, true, nil, body.Props{}},
		{"side, as suggested", body.Side, nil, true, []profile.Support{profile.BetweenKnees}, between},
		{"side, another one instead", body.Side, nil, true, []profile.Support{profile.Hugged}, hugged},
		{"side with a sore shoulder, not chosen", body.Side, []profile.Concern{profile.ShoulderRight}, false, nil,
			body.Props{BetweenKnees: true, Hugged: true}},
		{"side with a sore shoulder, one left out", body.Side, []profile.Concern{profile.ShoulderRight}, true,
			[]profile.Support{profile.Hugged}, hugged},
		{"back, not chosen", body.Back, nil, false, nil, body.Props{UnderKnees: true}},
		{"back, left out", body.Back, nil, true, nil, body.Props{}},
		{"stomach, not chosen", body.Stomach, nil, false, nil, body.Props{UnderHips: true}},
		{"stomach, left out", body.Stomach, nil, true, nil, body.Props{}},
		{"back, all of them", body.Back, nil, true, profile.Supports(),
			body.Props{UnderKnees: true, BetweenKnees: true, UnderHips: true, Hugged: true}},
		{"chosen once, and no longer", body.Side, nil, false, []profile.Support{profile.Hugged}, between},
	} {
		for _, route := range []parts.Route{step(4), step(5), planRoom} {
			s := open(t, setUp{})
			s.visit(room{name: c.name, route: route, edit: func(a *profile.Answers) {
				a.SetUsual(c.position)
				a.Concerns, a.SupportsChosen, a.Supports = c.concerns, c.chosen, c.supports
			}})
			if got := s.Kit().Seen.Props; got != c.want {
				t.Errorf("%s, %v: the picture has %+v, want %+v", c.name, route, got, c.want)
			}
		}
	}
}

// TestATriedHeightStaysOutOfThePlan: a height that was only tried on the slider lies in
// the picture beside it, and not in that of the plan; the pillow at hand lies in both.
func TestATriedHeightStaysOutOfThePlan(t *testing.T) {
	const height = 3
	for known, inPlan := range map[profile.HeightKnown]bool{
		profile.HeightUnknown: false, profile.HeightGuessed: true, profile.HeightMeasured: true,
	} {
		s := open(t, setUp{})
		edit := func(a *profile.Answers) {
			a.SetUsual(body.Side)
			a.Pillow = profile.Pillow{Known: known, HeightCM: height, Moved: true}
		}
		s.visit(room{name: "pillow", route: step(4), edit: edit})
		if got := s.Kit().Seen.PillowCM; got != height {
			t.Errorf("known %q: the page shows %v cm, not the %v on its slider", known, got, height)
		}
		s.visit(room{name: "plan", route: planRoom, edit: edit})
		want := s.Kit().Plan.Bands[0].BestCM
		if inPlan {
			want = height
		}
		if got := s.Kit().Seen.PillowCM; got != want {
			t.Errorf("known %q: the plan shows %v cm, not %v", known, got, want)
		}
	}
}

// TestThePictureHasTheSagOfTheBed: a bed that dips is drawn dipping, and a deep dip
// deeper than a slight one.
func TestThePictureHasTheSagOfTheBed(t *testing.T) {
	depth := map[profile.Sag]float64{}
	for _, sag := range []profile.Sag{profile.SagUnknown, profile.SagNone, profile.SagSlight, profile.SagDeep} {
		s := open(t, setUp{})
		s.visit(room{name: string(sag), route: step(5), edit: func(a *profile.Answers) { a.Mattress.Sag = sag }})
		depth[sag] = s.Kit().Seen.Props.SagCM
	}
	if depth[profile.SagUnknown] != 0 || depth[profile.SagNone] != 0 || depth[profile.SagSlight] <= 0 || depth[profile.SagDeep] <= depth[profile.SagSlight] {
		t.Errorf("the beds dip by %v", depth)
	}
}

// TestThePictureLiesOnTheSideOfThePlan turns the sleeper on the right side for a
// sore left shoulder, and on the left for a sore right one.
func TestThePictureLiesOnTheSideOfThePlan(t *testing.T) {
	for concern, mirrored := range map[profile.Concern]bool{profile.ShoulderLeft: true, profile.ShoulderRight: false} {
		state := profile.State{}
		state.Answers.Signs.Answer = safety.NoneOfThese
		state.Answers.SetUsual(body.Side)
		state.Answers.Toggle(concern)
		s := open(t, setUp{state: state})
		s.Go(planRoom)
		if scene := s.Kit().Seen; scene.Position != body.Side || scene.Mirrored != mirrored {
			t.Errorf("with %s the picture shows the %s, mirrored: %v", concern, scene.Position, scene.Mirrored)
		}
	}
}
