package keep

import (
	"fyne.io/fyne/v2"

	"chevet/app/outbox"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/locales"
	"chevet/screens/paper"
	"chevet/screens/parts"
)

// papers are the documents, and how they are made.
func (r room) papers() fyne.CanvasObject {
	words := r.kit.Words
	list := parts.Column(10, r.kit.Text(parts.Heading, parts.Plain, words.T("keep.papers")))
	buttons := parts.Column(8)
	if hold := r.held(); hold != "" {
		list.Add(r.kit.IconText("warning", parts.Warn, r.kit.Text(parts.Body, parts.Plain, words.T(hold))))
	} else {
		buttons.Add(parts.Flow(8,
			r.kit.Primary("keep.plan", words.T("keep.plan"), r.savePlan),
			r.kit.Secondary("keep.copy", words.T("keep.copy"), r.copyPlan)))
	}
	buttons.Add(parts.Flow(8, r.kit.Secondary("keep.note", words.T("keep.note"), r.saveNote)))
	list.Add(buttons)
	list.Add(r.kit.Split(420, 0.5, 14, r.language(), r.paper()))
	list.Add(r.where())
	return r.kit.Panel(list)
}

// held is the message that says why there is no plan, or "".
func (r room) held() string {
	switch {
	case r.kit.State.Answers.Signs.Answer == safety.NotAnswered:
		return "keep.unanswered"
	case r.kit.Plan.Held:
		return "keep.held"
	}
	return ""
}

// tag is the language of the documents.
func (r room) tag() string {
	chosen := r.kit.State.TakeAlong.Language
	for _, language := range r.desk.window.Languages {
		if language.Tag == chosen {
			return chosen
		}
	}
	return r.kit.Words.Tag()
}

func (r room) size() profile.PaperSize {
	return outbox.Paper(r.kit.State.TakeAlong.Paper, r.desk.window.Region)
}

func (r room) language() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, language := range r.desk.window.Languages {
		chips.Add(r.kit.Chip("keep.language."+language.Tag, parts.Round, r.tag() == language.Tag, language.Name, func() {
			r.kit.Change(func(s *profile.State) { s.TakeAlong.Language = language.Tag })
		}))
	}
	return parts.Column(6, r.kit.Text(parts.BodyBold, parts.Plain, r.kit.Words.T("keep.language")), chips)
}

func (r room) paper() fyne.CanvasObject {
	chips := parts.Flow(6)
	for _, size := range []profile.PaperSize{profile.PaperA4, profile.PaperLetter} {
		chips.Add(r.kit.Chip("keep.paper."+string(size), parts.Round, r.size() == size, r.kit.Words.T("paper."+string(size)), func() {
			r.kit.Change(func(s *profile.State) { s.TakeAlong.Paper = size })
		}))
	}
	return parts.Column(6, r.kit.Text(parts.BodyBold, parts.Plain, r.kit.Words.T("keep.paper")), chips)
}

// wideField is how wide a field for a path is at normal text size, in pixels.
const wideField = 460

// where is the field for the folder to save in.
func (r room) where() fyne.CanvasObject {
	words := r.kit.Words
	field := r.kit.Field(parts.FieldSpec{
		Name: "keep.where", Label: words.T("keep.where"), Typed: r.desk.folder(r.kit.State), Wide: wideField,
		OnTyped: func(typed string) { r.kit.Adjust(func(s *profile.State) { s.TakeAlong.Folder = profile.Path(typed) }) },
		Reading: func() parts.Reading { return parts.Reading{} },
	})
	choose := r.kit.Secondary("keep.choose_folder", words.T("keep.choose_folder"), func() {
		r.desk.window.ChooseFolder(func(path string) {
			r.kit.Change(func(s *profile.State) { s.TakeAlong.Folder = profile.Path(path) })
		})
	})
	return parts.Column(8, field, parts.Flow(0, choose))
}

// inWords is a kit that speaks the language of the documents, and shows the plan
// and nothing that was only tried.
func (r room) inWords() (*parts.Kit, *locales.Speaker) {
	words := r.desk.window.Speaker(r.tag())
	kit := &parts.Kit{State: r.kit.State.Clone(), Plan: r.kit.Plan, Words: words, ShowsPlan: true}
	kit.State.Answers.Pillow.Moved = false
	if len(kit.Plan.Bands) > 0 {
		kit.State.Place.Shown = kit.Plan.Bands[0].Position
	}
	return kit, words
}

func (r room) savePlan() {
	kit, words := r.inWords()
	r.desk.save(r.kit, r.named("keep.file.plan"), ".pdf", paper.Plan{
		Words: words, Plan: kit.Plan, Scene: kit.Scene(), Verdict: kit.PillowVerdict().Words,
		Trials: kit.State.Trials, Today: r.desk.window.Now(), Size: r.size(),
	}.PDF)
}

func (r room) saveNote() {
	_, words := r.inWords()
	r.desk.save(r.kit, r.named("keep.file.note"), ".pdf", paper.Note{
		Words: words, State: r.kit.State, Plan: r.kit.Plan, Today: r.desk.window.Now(), Size: r.size(),
	}.PDF)
}

func (r room) copyPlan() {
	_, words := r.inWords()
	r.desk.window.Copy(r.desk.window.PlanText(words, r.kit.Plan))
	r.desk.say(told{tone: parts.Good, line: units.Line{Key: "keep.copied"}})
}

// named is the name of a document that is made today.
func (r room) named(id string) string {
	return r.desk.window.Speaker(r.tag()).T(id, "Day", string(r.desk.today()))
}
