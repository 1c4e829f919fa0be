package wizard

import (
	"math"
	"strconv"

	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/parts"
)

// The firmness slider runs over the retail scale, 1 (soft) to 10 (firm).
const (
	firmnessLow  = 1.0
	firmnessHigh = 10.0
	firmnessStep = 0.5
	// firmnessBand is drawn on either side of the suggested firmness.
	firmnessBand = 0.5
)

// mattress asks for firmness, sag and age; the pillow band moves with the
// firmness in full view.
func (p page) mattress() (fyne.CanvasObject, string) {
	left := parts.Column(6, p.kit.PositionTabs(), p.kit.BedPicture(0.33), p.neck(), p.firmnessSlider())
	right := parts.Column(14, p.bandStrip(), p.sag(), p.age())
	return parts.Column(12, p.question("mattress"), p.kit.Split(820, 0.62, 28, left, right)), "mattress.firmness"
}

// neck says in words how the picture shows the neck.
func (p page) neck() fyne.CanvasObject {
	said := p.kit.Text(parts.BodyBold, parts.Plain, "")
	p.kit.Live(func() {
		verdict := p.kit.PillowVerdict()
		p.kit.Set(said, verdict.Tone, verdict.Words)
	})
	return said
}

func (p page) firmnessSlider() fyne.CanvasObject {
	said := p.kit.Text(parts.BodyBold, parts.Plain, "")
	cost := p.kit.Text(parts.Small, parts.Soft, "")
	slider := p.kit.Slider("mattress.firmness", p.firmnessWords(), p.firmnessScale(), p.setFirmness)
	p.kit.Live(func() {
		p.kit.Set(said, parts.Plain, p.firmnessWords())
		p.kit.SetOrHide(cost, parts.Soft, p.costNote(advice.MeasureFirmness))
		slider.Set(p.firmnessWords(), p.firmnessScale())
	})
	less := p.kit.IconButton("mattress.softer", "minus", p.kit.Words.T("wizard.mattress.softer"), func() { slider.Nudge(-1) })
	more := p.kit.IconButton("mattress.firmer", "plus", p.kit.Words.T("wizard.mattress.firmer"), func() { slider.Nudge(1) })
	return parts.Column(4, said, p.kit.Stepper(less, slider, more),
		p.kit.Text(parts.Small, parts.Soft, p.kit.Words.T("wizard.mattress.hint")), cost)
}

func (p page) setFirmness(firmness float64) {
	p.kit.Adjust(func(state *profile.State) { state.Answers.Mattress.Firmness = firmness })
}

func (p page) firmnessWords() string {
	firmness := p.kit.State.Answers.Mattress.Firmness
	if firmness == 0 {
		return p.kit.Words.T("wizard.mattress.unknown", "Firmness", body.DefaultFirmness)
	}
	return p.kit.Words.T("wizard.mattress.feel", "Firmness", firmness, "Feel", p.kit.Words.T(feelID(firmness)))
}

// feelID is the message for a firmness; that of the firmest is for the firmest alone.
func feelID(firmness float64) string {
	whole := math.Round(firmness)
	if firmness < firmnessHigh {
		whole = min(whole, firmnessHigh-1)
	}
	return "feel." + strconv.Itoa(int(whole))
}

func (p page) firmnessScale() parts.Scale {
	best := p.kit.Plan.Mattress.Best
	scale := parts.Scale{
		Low: firmnessLow, High: firmnessHigh, Step: firmnessStep,
		Value:   p.kit.State.Answers.Bed().FirmnessOrDefault(),
		BandLow: best - firmnessBand, Best: best, BandHigh: best + firmnessBand,
	}
	for at := firmnessLow; at <= firmnessHigh; at++ {
		scale.Ticks = append(scale.Ticks, parts.Tick{At: at, Words: p.kit.Words.Number(at, 0)})
	}
	return scale
}

// bandStrip shows the pillow band, so that it is seen to move with the mattress.
func (p page) bandStrip() fyne.CanvasObject {
	position := p.kit.Shown()
	said := p.kit.Text(parts.BodyBold, parts.Plain, "")
	strip := p.kit.Strip(p.stripScale())
	p.kit.Live(func() {
		band, _ := p.kit.Band(position)
		p.kit.Set(said, parts.Plain, p.kit.Words.LengthRangeBoth(units.Length(band.LowCM), units.Length(band.HighCM)))
		strip.Set(p.stripScale())
	})
	return p.kit.Panel(parts.Column(2, p.kit.Text(parts.Small, parts.Soft,
		p.kit.Words.T("wizard.mattress.band", "Position", p.kit.Words.T("position.on."+string(position)))), said, strip))
}

func (p page) stripScale() parts.Scale {
	band, _ := p.kit.Band(p.kit.Shown())
	scale := parts.Scale{Low: pillowLow, High: pillowHigh, Step: pillowStep, BandLow: band.LowCM, Best: band.BestCM, BandHigh: band.HighCM}
	scale.Ticks = p.pillowTicks()
	return scale
}

func (p page) sag() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, sag := range []profile.Sag{profile.SagNone, profile.SagSlight, profile.SagDeep, profile.SagUnknown} {
		id := "sag.unknown"
		if sag != profile.SagUnknown {
			id = "sag." + string(sag)
		}
		chips.Add(p.kit.Chip(id, parts.Round, p.kit.State.Answers.Mattress.Sag == sag, p.kit.Words.T(id), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.Mattress.Sag = sag })
		}))
	}
	return parts.Column(6, p.section("wizard.mattress.sag"), chips)
}

func (p page) age() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, age := range []profile.Age{profile.AgeNew, profile.AgeMiddle, profile.AgeOld, profile.AgeUnknown} {
		id := "age.unknown"
		if age != profile.AgeUnknown {
			id = "age." + string(age)
		}
		chips.Add(p.kit.Chip(id, parts.Round, p.kit.State.Answers.Mattress.Age == age, p.kit.Words.T(id), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.Mattress.Age = age })
		}))
	}
	return parts.Column(6, p.section("wizard.mattress.age"), chips)
}
