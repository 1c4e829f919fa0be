package paper

import (
	"slices"
	"strings"
	"time"

	"chevet/app/advice"
	"chevet/app/evidence"
	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/locales"
	"chevet/screens/parts"
)

// MostNoteWords is how many words the page for a physiotherapist or doctor has at
// most, so that it is read.
const MostNoteWords = 250

// Note is the page for a physiotherapist or doctor.
type Note struct {
	Words *locales.Speaker
	State profile.State
	Plan  advice.Plan
	// Today is when the document is made.
	Today time.Time
	Size  profile.PaperSize
}

// PDF is the document, on one sheet.
func (n Note) PDF() ([]byte, error) {
	page := notePage{newSheet(n.Size), n}
	return page.document("note.title", n.Words, n.Today, page.set)
}

// notePage is the sheet on which a note is set.
type notePage struct {
	*sheet
	Note
}

func (n notePage) set() {
	words := n.Words
	n.masthead(words, n.Today)
	n.text(style{heading, sizeTitle, n.palette.Primary}, words.T("note.title"))
	n.down(2)
	n.text(n.soft(sizeBody), words.T("note.lead"))
	n.down(8)
	n.part("note.hurts", n.hurts())
	n.part("note.signs", n.signs())
	n.part("note.bed", n.bed())
	n.part("note.tried", n.tried())
	n.down(16)
	n.title(words.T("note.questions"))
	n.writingLines()
	n.rule()
	n.down(6)
	n.text(n.soft(sizeSmall), words.T("note.sources", "Sources", words.Enumerate(n.sources())))
	n.text(n.soft(sizeSmall), words.T("disclaimer.short"))
}

// part is a title at the left and what belongs to it at the right.
func (n notePage) part(title string, lines []string) {
	n.down(10)
	n.rule()
	n.down(10)
	n.columns(18, []float64{0.27, 0.73},
		func() { n.text(style{heading, 12.5, n.palette.Primary}, n.Words.T(title)) },
		func() {
			for i, line := range lines {
				if i > 0 {
					n.down(4)
				}
				n.text(n.plain(10.5), line)
			}
		})
}

// The writing lines: how far apart they are and how many there are at most, where
// the sheet has room for them.
const (
	lineApart = 26
	mostLines = 6
	footRoom  = 60
)

// writingLines leaves lines to write on.
func (n notePage) writingLines() {
	for range mostLines {
		if n.y+lineApart > n.bottom()-footRoom {
			break
		}
		n.y += lineApart
		n.rule()
	}
	n.y = max(n.y+lineApart/2, n.bottom()-footRoom+lineApart/2)
}

// hurts is what the program knows of what hurts.
func (n notePage) hurts() []string {
	words := n.Words
	lines := []string{words.T("note.hurts.back")}
	var also []string
	for _, concern := range n.State.Answers.Concerns {
		also = append(also, words.Lower(words.T("concern."+string(concern))))
	}
	if len(also) > 0 {
		lines = append(lines, words.T("note.hurts.also", "What", words.Enumerate(also)))
	}
	if feel, day, ok := lastFeel(n.State.Exercises.Sessions); ok {
		lines = append(lines, words.T("note.hurts.feel", "Feel", feel, "Worst", exercise.WorstFeel, "Date", words.Date(day.In(n.Today.Location()))))
	}
	return lines
}

// lastFeel is what was said last of how it feels after a session.
func lastFeel(sessions []exercise.Log) (feel int, when time.Time, ok bool) {
	for _, log := range slices.Backward(sessions) {
		if log.Feel != nil {
			return *log.Feel, log.Ended, true
		}
	}
	return 0, time.Time{}, false
}

// signs says which warning signs were asked, and what was answered.
func (n notePage) signs() []string {
	words, signs := n.Words, n.State.Answers.Signs
	asked := len(safety.Signs())
	switch {
	case len(signs.Ticked) > 0:
		lines := []string{words.T("note.signs.ticked", "What", words.Enumerate(n.named(signs.Ticked)))}
		if others := asked - len(signs.Ticked); others > 0 {
			lines = append(lines, words.N("note.signs.others", others))
		}
		if signs.Assessed {
			lines = append(lines, words.T("safety.urgent.assessed"))
		}
		return lines
	case signs.Answer == safety.NoneOfThese:
		return []string{words.N("note.signs.none", asked), words.T("note.signs.list", "What", strings.Join(n.named(safety.Signs()), "\u00a0· "))}
	case signs.Answer == safety.NotSure:
		return []string{words.N("note.signs.unsure", asked)}
	}
	return []string{words.T("note.signs.unanswered")}
}

// named are the short names of signs; one that this version has no words for keeps
// its own.
func (n notePage) named(ticked []safety.Sign) []string {
	var names []string
	for _, sign := range ticked {
		name := string(sign)
		if slices.Contains(safety.Signs(), sign) {
			name = n.Words.T("note.sign." + string(sign))
		}
		names = append(names, name)
	}
	return names
}

// bed is how the person sleeps, and what the plan says to that.
func (n notePage) bed() []string {
	words, answers := n.Words, n.State.Answers
	var lines []string
	var nights []string
	for i, share := range answers.Nights {
		name := words.T("position." + string(share.Position))
		if i > 0 {
			name = words.Lower(name)
		}
		nights = append(nights, name)
	}
	if len(nights) > 0 {
		lines = append(lines, words.T("note.bed.position", "Position", words.Enumerate(nights)))
	}
	if pillow := answers.Pillow; pillow.Moved && pillow.Known != profile.HeightUnknown {
		lines = append(lines, words.T("note.bed.pillow", "Height", units.Length(pillow.HeightCM)))
	}
	if answers.Mattress.Firmness > 0 {
		lines = append(lines, words.T("note.bed.mattress", "Firmness", answers.Mattress.Firmness))
	}
	if len(n.Plan.Bands) > 0 {
		lines = append(lines, n.height(n.Plan.Bands[0]))
	}
	if len(lines) == 0 {
		return []string{words.T("note.signs.unanswered")}
	}
	return lines
}

// height is the height that was found in bed, or that the plan suggests.
func (n notePage) height(band advice.Band) string {
	words := n.Words
	position := words.Lower(words.T("position." + string(band.Position)))
	if band.Found {
		return words.T("note.bed.found", "Position", position, "Height", units.Length(band.BestCM))
	}
	return words.T("note.bed.plan", "Position", position, "Range", words.LengthRange(units.Length(band.LowCM), units.Length(band.HighCM)))
}

// mostPast is how many trials that are over are told, the newest first.
const mostPast = 3

// sessionDays is over how many days sessions are counted: four weeks, after which
// exercises are looked at again (evidence.md §6.2).
const sessionDays = 28

// tried is what is tried and was tried, and since when.
func (n notePage) tried() []string {
	words, trials := n.Words, n.State.Trials
	var lines []string
	if trials.Now != nil {
		lines = append(lines, parts.TrialSince(words, *trials.Now))
	}
	for i, past := range slices.Backward(trials.Past) {
		if len(trials.Past)-i > mostPast {
			break
		}
		lines = append(lines, parts.TrialSince(words, past))
	}
	count := 0
	for _, log := range n.State.Exercises.Sessions {
		if days := profile.DayOf(log.Began.In(n.Today.Location())).DaysTo(profile.DayOf(n.Today)); days >= 0 && days < sessionDays {
			count++
		}
	}
	if count > 0 {
		lines = append(lines, words.N("note.tried.sessions", count, "Days", sessionDays))
	}
	if len(lines) == 0 {
		return []string{words.T("note.tried.nothing")}
	}
	return lines
}

// mostSources is how many sources are named.
const mostSources = 4

// sources are the short names of what the program rests on in this case.
func (n notePage) sources() []string {
	ids := []evidence.SourceID{"hinge2025", "ifompt2020"}
	for _, reason := range firstReasons(n.Plan) {
		ids = append(ids, reason.Source)
	}
	var names []string
	for _, id := range ids {
		source, known := evidence.ByID(id)
		if name := parts.ShortName(source); known && !slices.Contains(names, name) && len(names) < mostSources {
			names = append(names, name)
		}
	}
	return names
}
