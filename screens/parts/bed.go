package parts

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/figure"
)

// fallbackPillowCM is shown on the slider when no band is known, in centimetres:
// the height that was found most comfortable (sacco2015; evidence.md §1.1).
const fallbackPillowCM = 10

// Shown is the position whose picture is in view.
func (k *Kit) Shown() body.Position {
	positions := k.asked()
	for _, position := range positions {
		if position == k.State.Place.Shown {
			return position
		}
	}
	return positions[0]
}

// asked lists the positions that the plan answers, tonight's first.
func (k *Kit) asked() []body.Position {
	if len(k.Plan.Bands) == 0 {
		return body.Positions()
	}
	positions := make([]body.Position, len(k.Plan.Bands))
	for i, band := range k.Plan.Bands {
		positions[i] = band.Position
	}
	return positions
}

// Band is the recommended pillow height of a position, where the plan has one.
func (k *Kit) Band(position body.Position) (advice.Band, bool) {
	for _, band := range k.Plan.Bands {
		if band.Position == position {
			return band, true
		}
	}
	return advice.Band{}, false
}

// PillowHeightCM is the height on the slider: the one that the person set, or
// the recommended one, as the pillow lies on the shelf.
func (k *Kit) PillowHeightCM() float64 {
	if pillow := k.State.Answers.Pillow; pillow.Moved && (pillow.Known != profile.HeightUnknown || !k.ShowsPlan) {
		return pillow.HeightCM
	}
	if band, known := k.Band(k.Shown()); known {
		return band.BestCM + k.Plan.AllowanceCM
	}
	return fallbackPillowCM
}

// sleptCM is the height that is left under a head.
func (k *Kit) sleptCM() float64 {
	return max(0, k.PillowHeightCM()-k.Plan.AllowanceCM)
}

// PositionTabs choose whose picture is in view when the person sleeps in more
// than one position.
func (k *Kit) PositionTabs() fyne.CanvasObject {
	tabs := Flow(6)
	positions := k.asked()
	if len(positions) < 2 {
		tabs.Hide()
		return tabs
	}
	for _, position := range positions {
		id := "position." + string(position)
		tabs.Add(k.Chip("shown."+string(position), Round, position == k.Shown(), k.Words.T(id), func() {
			k.Change(func(state *profile.State) { state.Place.Shown = position })
		}))
	}
	return tabs
}

// Scene is what the bed picture shows.
func (k *Kit) Scene() figure.Scene {
	answers, position := k.State.Answers, k.Shown()
	scene := figure.Scene{
		Person:   answers.Person(),
		Position: position,
		Bed:      answers.Bed(),
		PillowCM: k.sleptCM(),
		Props:    k.props(),
		Mirrored: position == body.Side && k.Plan.OnRightSide,
	}
	if band, known := k.Band(position); known {
		scene.BandLowCM, scene.BandHighCM = band.LowCM, band.HighCM
	}
	return scene
}

// sagCM is how deep a sag is drawn, in centimetres: a deep one is visible from
// about 2.5 cm (common knowledge; evidence.md §2.2).
var sagCM = map[profile.Sag]float64{profile.SagSlight: 1.2, profile.SagDeep: 3}

func (k *Kit) props() body.Props {
	props := body.Props{SagCM: sagCM[k.State.Answers.Mattress.Sag]}
	for _, support := range k.Plan.Supports {
		if !support.Chosen && (k.State.Answers.SupportsChosen || !support.Suggested) {
			continue
		}
		switch support.Place {
		case profile.UnderKnees:
			props.UnderKnees = true
		case profile.BetweenKnees:
			props.BetweenKnees = true
		case profile.UnderHips:
			props.UnderHips = true
		case profile.Hugged:
			props.Hugged = true
		}
	}
	return props
}

var supportDrawings = map[profile.Support]figure.Kind{
	profile.UnderKnees:   figure.KindUnderKnees,
	profile.BetweenKnees: figure.KindBetweenKnees,
	profile.UnderHips:    figure.KindUnderHips,
	profile.Hugged:       figure.KindHugged,
}

// SupportDrawing is the drawing of a place for a small pillow.
func SupportDrawing(place profile.Support) figure.Kind { return supportDrawings[place] }

// BedPicture is the sleeper on their bed, with a word for what is seen, kept in
// step with the state. It eases from what was shown before.
func (k *Kit) BedPicture(heightPerWidth float32) fyne.CanvasObject {
	scene := k.Scene()
	picture := figure.NewPicture(k.lastSeen(scene), k.Ink, k.PillowVerdict().Words)
	k.Live(func() {
		scene := k.Scene()
		picture.ShowScene(scene, k.PillowVerdict().Words, !k.Still)
		if k.Seen != nil {
			*k.Seen = scene
		}
	})
	return k.PicturePanel(k.Picture(heightPerWidth, 130, 330, picture))
}

// lastSeen is the scene that was in view before this screen was built, where it
// shows the same position from the same end.
func (k *Kit) lastSeen(scene figure.Scene) figure.Scene {
	if k.Seen != nil && k.Seen.Position == scene.Position && k.Seen.Mirrored == scene.Mirrored {
		return *k.Seen
	}
	return scene
}

// Verdict is what a picture shows, in words and a tone.
type Verdict struct {
	Tone  Tone
	Words string
}

// levelWithinCM is how close to the best height counts as level: half a step of
// the slider (evidence.md §1.6, "report rounded to 0.5").
const levelWithinCM = 0.25

// PillowVerdict says how the pillow on the slider holds the head.
func (k *Kit) PillowVerdict() Verdict {
	position := k.Shown()
	band, known := k.Band(position)
	if !known {
		return Verdict{Words: k.Words.T("picture.unknown")}
	}
	off := k.sleptCM() - band.BestCM
	id := "picture." + string(position)
	value := units.Length(math.Abs(off))
	switch {
	case math.Abs(off) <= levelWithinCM && math.Abs(band.BoundOffCM) > levelWithinCM:
		return k.boundVerdict(band)
	case math.Abs(off) <= levelWithinCM:
		return Verdict{Good, k.Words.T(id + ".level")}
	case off < 0 && k.sleptCM() >= band.LowCM:
		return Verdict{Good, k.Words.T("picture.inside.low", "Off", value)}
	case off > 0 && k.sleptCM() <= band.HighCM:
		return Verdict{Good, k.Words.T("picture.inside.high", "Off", value)}
	case off < 0:
		return Verdict{Warn, k.Words.T(id+".low", "Off", value)}
	}
	return Verdict{Warn, k.Words.T(id+".high", "Off", value)}
}

// boundVerdict says how far from level a bound of the rule leaves the head on the
// best height.
func (k *Kit) boundVerdict(band advice.Band) Verdict {
	id := "picture.bound.high"
	if band.BoundOffCM < 0 {
		id = "picture.bound.low"
	}
	return Verdict{Good, k.Words.T(id, "Off", units.Length(math.Abs(band.BoundOffCM)))}
}

// Stepper sets a button on either side of a slider, so that nothing needs to be
// dragged.
func (k *Kit) Stepper(less, slider, more fyne.CanvasObject) fyne.CanvasObject {
	return container.New(stepper{6}, less, slider, more)
}

type stepper struct{ gap float32 }

func (s stepper) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	button := objects[0].MinSize()
	above, y := s.above(button), max(0, sliderTrack-button.Height/2)
	place(objects[0], 0, y, button.Width, button.Height)
	place(objects[1], button.Width+s.gap, above, size.Width-2*(button.Width+s.gap), size.Height-above)
	place(objects[2], size.Width-button.Width, y, button.Width, button.Height)
}

// above is the room over the slider that buttons taller than its track need.
func (stepper) above(button fyne.Size) float32 { return max(0, button.Height/2-sliderTrack) }

func (s stepper) MinSize(objects []fyne.CanvasObject) fyne.Size {
	button, slider := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(slider.Width+2*(button.Width+s.gap), max(button.Height, s.above(button)+slider.Height))
}
