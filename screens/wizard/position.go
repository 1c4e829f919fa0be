package wizard

import (
	"fyne.io/fyne/v2"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

var positionDrawing = map[body.Position]figure.Kind{
	body.Side:    figure.KindSide,
	body.Back:    figure.KindBack,
	body.Stomach: figure.KindStomach,
}

// position asks for the usual position, the second one, their shares of the
// night, and the special cases that change the advice.
func (p page) position() (fyne.CanvasObject, string) {
	usual := p.kit.State.Answers.Usual()
	content := parts.Column(16, p.question("position"), p.usualTiles(usual))
	if usual != "" {
		content.Add(p.secondPosition(usual))
	}
	content.Add(p.concerns())
	if usual == "" {
		usual = body.Side
	}
	return content, "position." + string(usual)
}

func (p page) usualTiles(usual body.Position) fyne.CanvasObject {
	tiles := p.kit.Grid(230, 3, 10)
	for _, position := range body.Positions() {
		words := p.kit.Words.T("position." + string(position))
		tiles.Add(p.kit.Tile("position."+string(position), parts.Round, usual == position, positionDrawing[position], words, "", func() {
			p.kit.Change(func(state *profile.State) { state.Answers.SetUsual(position) })
		}))
	}
	return tiles
}

func (p page) secondPosition(usual body.Position) fyne.CanvasObject {
	words, answers := p.kit.Words, p.kit.State.Answers
	second := answers.Second()
	chips := parts.Flow(6, p.kit.Chip("second.none", parts.Round, second == "", words.T("wizard.position.only"), func() {
		p.kit.Change(func(state *profile.State) { state.Answers.SetSecond("") })
	}))
	for _, position := range body.Positions() {
		if position == usual {
			continue
		}
		chips.Add(p.kit.Chip("second."+string(position), parts.Round, second == position, words.T("position."+string(position)), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.SetSecond(position) })
		}))
	}
	box := parts.Column(8, p.section("wizard.position.second"), chips)
	if second != "" {
		box.Add(p.shares(usual, second))
	}
	return box
}

func (p page) shares(usual, second body.Position) fyne.CanvasObject {
	said := p.kit.Text(parts.Body, parts.Plain, "")
	scale := func() parts.Scale {
		return parts.Scale{Low: 50, High: 95, Step: 5, Value: float64(p.kit.State.Answers.UsualShare()), Ticks: p.shareTicks()}
	}
	sentence := func() string {
		share := p.kit.State.Answers.UsualShare()
		return p.kit.Words.T("wizard.position.shares",
			"Usual", p.kit.Words.Percent(share), "UsualPosition", p.kit.Words.T("position.on."+string(usual)),
			"Second", p.kit.Words.Percent(100-share), "SecondPosition", p.kit.Words.T("position.on."+string(second)))
	}
	slider := p.kit.Slider("position.share", sentence(), scale(), func(value float64) {
		p.kit.Adjust(func(state *profile.State) { state.Answers.SetUsualShare(int(value)) })
	})
	p.kit.Live(func() {
		p.kit.Set(said, parts.Plain, sentence())
		slider.Set(sentence(), scale())
	})
	return parts.Column(2, said, parts.AtMost(520, slider))
}

func (p page) shareTicks() []parts.Tick {
	var ticks []parts.Tick
	for _, share := range []int{50, 65, 80, 95} {
		ticks = append(ticks, parts.Tick{At: float64(share), Words: p.kit.Words.Percent(share)})
	}
	return ticks
}

func (p page) concerns() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, concern := range profile.Concerns() {
		chips.Add(p.kit.Chip("concern."+string(concern), parts.Square, p.kit.State.Answers.Has(concern), p.kit.Words.T("concern."+string(concern)), func() {
			p.kit.Change(func(state *profile.State) { state.Answers.Toggle(concern) })
		}))
	}
	return parts.Column(8, p.section("wizard.position.concerns"), chips)
}
