package plan

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/screens/parts"
)

// answers lists what the plan rests on, each with a button that opens its page.
func (s sheet) answers() fyne.CanvasObject {
	words := s.kit.Words
	grid := s.kit.Grid(330, 3, 10)
	for _, answer := range []struct {
		id    string
		step  int
		value string
	}{
		{"signs", parts.StepSigns, s.signs()},
		{"position", parts.StepPosition, s.position()},
		{"you", parts.StepYou, s.you()},
		{"pillow", parts.StepPillow, s.pillow()},
		{"mattress", parts.StepMattress, s.mattressAnswer()},
		{"supports", parts.StepSupports, s.supportsAnswer()},
	} {
		title := words.T("plan.answer." + answer.id)
		grid.Add(s.kit.AnswerButton("plan.answers."+answer.id, title, answer.value, words.T("plan.change"), func() {
			s.kit.Go(parts.Route{Room: parts.Wizard, Step: answer.step})
		}))
	}
	return s.card("plan.answers", grid)
}

func (s sheet) unknown() string { return s.kit.Words.T("plan.answer.unknown") }

// known joins the parts of an answer that are known.
func (s sheet) known(values ...string) string {
	var said []string
	for _, value := range values {
		if value != "" {
			said = append(said, value)
		}
	}
	if len(said) == 0 {
		return s.unknown()
	}
	return capitalised(s.kit.Words.Enumerate(said))
}

func capitalised(words string) string {
	first, size := utf8.DecodeRuneInString(words)
	return string(unicode.ToUpper(first)) + words[size:]
}

func (s sheet) signs() string {
	words, signs := s.kit.Words, s.kit.State.Answers.Signs
	switch {
	case signs.Answer == safety.NoneOfThese:
		return words.T("plan.answer.signs.none")
	case signs.Answer == safety.SomeOfThese && signs.Assessed:
		return words.T("plan.answer.signs.assessed")
	case signs.Answer == safety.NotSure:
		return words.T("plan.answer.signs.unsure")
	}
	return s.unknown()
}

func (s sheet) position() string {
	var said []string
	for _, night := range s.kit.State.Answers.Nights {
		words := s.kit.Words.T("position.on." + string(night.Position))
		if night.Percent > 0 && night.Percent < 100 {
			words = s.kit.Words.T("plan.answer.share", "Position", words, "Share", s.kit.Words.Percent(night.Percent))
		}
		said = append(said, words)
	}
	for _, concern := range s.kit.State.Answers.Concerns {
		said = append(said, s.kit.Words.Lower(s.kit.Words.T("concern."+string(concern))))
	}
	return s.known(said...)
}

func (s sheet) you() string {
	words, answers := s.kit.Words, s.kit.State.Answers
	var stature, shoulders, weight, sex string
	stature, shoulders, weight = s.notRead(profile.FieldStature), s.notRead(profile.FieldShoulders), s.notRead(profile.FieldWeight)
	if answers.StatureCM > 0 {
		stature = words.Stature(units.Length(answers.StatureCM))
	}
	if answers.ShouldersCM > 0 {
		shoulders = words.T("plan.answer.shoulders", "Width", units.Length(answers.ShouldersCM))
	}
	if answers.WeightKG > 0 {
		weight = words.Mass(units.Mass(answers.WeightKG))
	}
	if answers.Sex != "" {
		sex = words.T("plan.answer.sex." + string(answers.Sex))
	}
	return s.known(stature, sex, shoulders, weight)
}

// longestQuoted is how many letters are shown of what could not be read.
const longestQuoted = 16

// notRead quotes what was typed into a field and could not be read; "" when
// nothing was typed.
func (s sheet) notRead(field profile.Field) string {
	typed := strings.TrimSpace(s.kit.State.Answers.Typed[field])
	if typed == "" {
		return ""
	}
	if letters := []rune(typed); len(letters) > longestQuoted {
		typed = string(letters[:longestQuoted]) + "…"
	}
	return s.kit.Words.T("plan.answer.not_read", "Typed", typed)
}

func (s sheet) pillow() string {
	words, pillow := s.kit.Words, s.kit.State.Answers.Pillow
	var height, fill string
	if pillow.Moved && pillow.Known != profile.HeightUnknown {
		height = words.Length(units.Length(pillow.HeightCM))
	}
	if pillow.Fill != profile.FillUnknown {
		fill = words.Lower(words.T("fill." + string(pillow.Fill)))
	}
	return s.known(height, fill)
}

func (s sheet) mattressAnswer() string {
	words, mattress := s.kit.Words, s.kit.State.Answers.Mattress
	var firmness, sag, age string
	if mattress.Firmness > 0 {
		firmness = words.T("plan.answer.firmness", "Firmness", mattress.Firmness)
	}
	if mattress.Sag != profile.SagUnknown {
		sag = words.Lower(words.T("sag." + string(mattress.Sag)))
	}
	if mattress.Age != profile.AgeUnknown {
		age = words.Lower(words.T("age." + string(mattress.Age)))
	}
	return s.known(firmness, sag, age)
}

func (s sheet) supportsAnswer() string {
	answers := s.kit.State.Answers
	if !answers.SupportsChosen {
		return s.kit.Words.T("plan.answer.supports.suggested")
	}
	var said []string
	for _, place := range answers.Supports {
		said = append(said, s.kit.Words.Lower(s.kit.Words.T("support."+string(place))))
	}
	if len(said) == 0 {
		return s.kit.Words.T("plan.answer.supports.none")
	}
	return s.known(said...)
}

// changed says what an answer changed in the plan since it was last left.
func (s sheet) changed(before *advice.Plan) fyne.CanvasObject {
	list := parts.Column(4)
	if before == nil {
		list.Hide()
		return list
	}
	list.Add(s.kit.Text(parts.BodyBold, parts.Plain, s.kit.Words.T("plan.changed")))
	changes := differences(s.kit, *before, s.kit.Plan)
	if len(changes) == 0 {
		changes = []string{s.kit.Words.T("plan.changed.nothing")}
	}
	for _, change := range changes {
		list.Add(s.kit.Text(parts.Body, parts.Plain, change))
	}
	return s.kit.Note(parts.Good, list)
}

// pillowLines begin the keys of the lines about the pillow, whose bands are
// compared on their own where tonight's position is the same.
const pillowLines = "tonight.pillow"

// differences says, line by line, where two plans differ.
func differences(kit *parts.Kit, before, now advice.Plan) []string {
	var changes []string
	words := kit.Words
	old := map[string]advice.Band{}
	for _, band := range before.Bands {
		old[string(band.Position)] = band
	}
	for _, band := range now.Bands {
		was, known := old[string(band.Position)]
		if !known || was.LowCM == band.LowCM && was.HighCM == band.HighCM {
			continue
		}
		changes = append(changes, words.T("plan.changed.pillow",
			"Position", words.T("position.on."+string(band.Position)),
			"Before", words.LengthRange(units.Length(was.LowCM), units.Length(was.HighCM)),
			"Now", words.LengthRange(units.Length(band.LowCM), units.Length(band.HighCM))))
	}
	if before.Mattress.Best != now.Mattress.Best {
		changes = append(changes, words.T("plan.changed.mattress", "Before", before.Mattress.Best, "Now", now.Mattress.Best))
	}
	said := map[string]bool{}
	for _, line := range before.Tonight {
		said[words.Say(line)] = true
	}
	samePosition := before.Bands[0].Position == now.Bands[0].Position
	for _, line := range now.Tonight {
		listed := samePosition && strings.HasPrefix(line.Key, pillowLines)
		if sentence := words.Say(line); !said[sentence] && !listed {
			changes = append(changes, sentence)
		}
	}
	return changes
}
