package wizard

import (
	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/parts"
)

// The pillow slider runs over every height that a pillow may have, in the steps in
// which heights are reported, in centimetres.
var (
	pillowLow  = float64(units.PillowLimits.Low)
	pillowHigh = float64(units.PillowLimits.High)
)

const pillowStep = 0.5

// pillow asks for the height of the pillow, with the band of the usual position
// drawn on the slider and the sleeper drawn above it.
func (p page) pillow() (fyne.CanvasObject, string) {
	left := parts.Column(6, p.kit.PositionTabs(), p.kit.BedPicture(0.33), p.pillowSlider())
	right := parts.Column(14, p.pillowKnown(), p.pillowFill())
	if p.kit.State.Answers.Pillow.Known != profile.HeightUnknown {
		right.Add(p.pillowSquashed())
	}
	return parts.Column(12, p.question("pillow"), p.kit.Split(820, 0.62, 28, left, right)), "pillow.height"
}

func (p page) pillowSlider() fyne.CanvasObject {
	height := p.kit.Text(parts.BodyBold, parts.Plain, "")
	said := p.kit.Text(parts.BodyBold, parts.Plain, "")
	band := p.kit.Text(parts.Small, parts.Soft, "")
	label := func() string {
		return p.kit.Words.T("wizard.pillow.slider", "Height", p.kit.Words.LengthBoth(units.Length(p.kit.PillowHeightCM())))
	}
	slider := p.kit.Slider("pillow.height", label(), p.pillowScale(), p.setHeight)
	p.kit.Live(func() {
		verdict := p.pillowVerdict()
		p.kit.Set(height, parts.Plain, label())
		p.kit.Set(said, verdict.Tone, verdict.Words)
		p.kit.Set(band, parts.Soft, p.bandWords())
		slider.Set(label(), p.pillowScale())
	})
	less := p.kit.IconButton("pillow.less", "minus", p.kit.Words.T("wizard.pillow.less"), func() { slider.Nudge(-1) })
	more := p.kit.IconButton("pillow.more", "plus", p.kit.Words.T("wizard.pillow.more"), func() { slider.Nudge(1) })
	return parts.Column(4, said, height, p.kit.Stepper(less, slider, more), band)
}

// pillowVerdict says how the pillow holds the head, or what is missing to say so:
// the height of a pillow that the person says they know.
func (p page) pillowVerdict() parts.Verdict {
	if pillow := p.kit.State.Answers.Pillow; pillow.Known != profile.HeightUnknown && !pillow.Moved {
		return parts.Verdict{Tone: parts.Warn, Words: p.kit.Words.T("wizard.pillow.set")}
	}
	return p.kit.PillowVerdict()
}

func (p page) setHeight(height float64) {
	p.kit.Adjust(func(state *profile.State) {
		state.Answers.Pillow.HeightCM, state.Answers.Pillow.Moved = height, true
	})
}

func (p page) pillowScale() parts.Scale {
	scale := parts.Scale{Low: pillowLow, High: pillowHigh, Step: pillowStep, Value: p.kit.PillowHeightCM()}
	if band, known := p.kit.Band(p.kit.Shown()); known {
		allowance := p.kit.Plan.AllowanceCM
		scale.BandLow, scale.Best, scale.BandHigh = band.LowCM+allowance, band.BestCM+allowance, band.HighCM+allowance
	}
	scale.Ticks = p.pillowTicks()
	return scale
}

// pillowTicks label the heights of a pillow in whole numbers of the person's unit.
func (p page) pillowTicks() []parts.Tick {
	step := units.Length(5)
	if p.kit.LengthUnit() == units.Inches {
		step = 2 * units.Inch
	}
	var ticks []parts.Tick
	for height := units.Length(pillowLow); height <= units.Length(pillowHigh); height += step {
		ticks = append(ticks, parts.Tick{At: float64(height), Words: p.kit.Words.Length(height)})
	}
	return ticks
}

func (p page) bandWords() string {
	band, known := p.kit.Band(p.kit.Shown())
	if !known {
		return ""
	}
	allowance := p.kit.Plan.AllowanceCM
	words := p.kit.Words.T("wizard.pillow.band",
		"Band", p.kit.Words.LengthRangeBoth(units.Length(band.LowCM+allowance), units.Length(band.HighCM+allowance)))
	if allowance > 0 {
		words += " " + p.kit.Words.T("wizard.pillow.allowance", "Allowance", units.Length(allowance))
	}
	return words
}

func (p page) pillowKnown() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, known := range []profile.HeightKnown{profile.HeightMeasured, profile.HeightGuessed, profile.HeightUnknown} {
		id := "unknown"
		if known != profile.HeightUnknown {
			id = string(known)
		}
		chips.Add(p.kit.Chip("known."+id, parts.Round, p.kit.State.Answers.Pillow.Known == known, p.kit.Words.T("wizard.pillow.known."+id), func() {
			p.kit.Change(func(state *profile.State) {
				state.Answers.Pillow.Known = known
			})
		}))
	}
	return parts.Column(6, p.section("wizard.pillow.known"), chips,
		p.kit.Text(parts.Small, parts.Soft, p.kit.Words.T("wizard.pillow.how")))
}

func (p page) pillowFill() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, fill := range append(profile.Fills(), profile.FillUnknown) {
		id := "fill.unknown"
		if fill != profile.FillUnknown {
			id = "fill." + string(fill)
		}
		chips.Add(p.kit.Chip(id, parts.Round, p.kit.State.Answers.Pillow.Fill == fill, p.kit.Words.T(id), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.Pillow.Fill = fill })
		}))
	}
	return parts.Column(6, p.section("wizard.pillow.fill"), chips)
}

func (p page) pillowSquashed() fyne.CanvasObject {
	squashed := p.kit.State.Answers.Pillow.Squashed
	choose := func(value bool) func() {
		return func() {
			p.kit.Change(func(state *profile.State) { state.Answers.Pillow.Squashed = value })
		}
	}
	return parts.Column(6, p.section("wizard.pillow.squashed"), parts.Flow(6,
		p.kit.Chip("squashed.no", parts.Round, !squashed, p.kit.Words.T("wizard.pillow.squashed.no"), choose(false)),
		p.kit.Chip("squashed.yes", parts.Round, squashed, p.kit.Words.T("wizard.pillow.squashed.yes"), choose(true)),
	))
}
