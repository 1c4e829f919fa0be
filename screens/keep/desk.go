// Package keep owns the room where everything is taken along, taken in, and
// deleted: the plan and a page for a physiotherapist or doctor on paper, all data
// as one file, and the folder in which they are kept.
package keep

import (
	"time"

	"chevet/app/advice"
	"chevet/app/outbox"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/locales"
	"chevet/screens/parts"
)

// Window is what the room asks of the window that shows it.
type Window struct {
	// Speaker gives the words of a language in the person's own units.
	Speaker   func(tag string) *locales.Speaker
	Languages []locales.Language
	// PlanText is a plan as text.
	PlanText func(*locales.Speaker, advice.Plan) string
	// Now tells the time of day where the person is.
	Now    func() time.Time
	Keeper *profile.Keeper
	// Region is where the person is, such as "CA", by the settings of the computer.
	Region string
	// Folder is where the answers are kept, Places where documents may be saved.
	Folder string
	Places []string

	Rebuild func()
	// Go shows the room as a route says. Forgotten is called once everything is deleted.
	Go        func(parts.Route)
	Forgotten func()
	// Copy puts text on the clipboard, and Open opens a file or a folder.
	Copy func(text string)
	Open func(path string)
	// ChooseFolder and ChooseFile ask for a folder, or for a file of data.
	ChooseFolder, ChooseFile func(chosen func(path string))
}

// Desk is what the room holds beside the state: what came of what was pressed last,
// and what was typed to be read in.
type Desk struct {
	window Window
	told   told
	// from is the path of the file to take in as it was typed, tried that taking it in
	// was asked for.
	from  string
	tried bool
	in    profile.Import
}

// told is what came of something that was pressed.
type told struct {
	tone parts.Tone
	line units.Line
	// path is the file that was saved, "" for none.
	path string
	// again saves once more, in the folder instead.
	again   func()
	instead string
}

// NewDesk makes the desk of a window.
func NewDesk(window Window) *Desk { return &Desk{window: window} }

// Leave forgets what came of what was pressed.
func (d *Desk) Leave() { d.told, d.tried, d.in = told{}, false, profile.Import{} }

// today is the day of the calendar.
func (d *Desk) today() profile.Day { return profile.DayOf(d.window.Now()) }

// say tells what came of something, in place of what was told before.
func (d *Desk) say(what told) {
	d.told = what
	d.window.Rebuild()
}

// folder is where documents are saved.
func (d *Desk) folder(state profile.State) string {
	if state.TakeAlong.Folder != "" || len(d.window.Places) == 0 {
		return state.TakeAlong.Folder
	}
	return d.window.Places[0]
}

// save saves a document in the folder of the person, and tells what came of it.
func (d *Desk) save(kit *parts.Kit, name, extension string, make func() ([]byte, error)) {
	data, err := make()
	if err != nil {
		d.say(told{tone: parts.Bad, line: units.Line{Key: "keep.not_made"}})
		return
	}
	d.put(d.folder(kit.State), name, extension, data)
}

func (d *Desk) put(folder, name, extension string, data []byte) {
	path, problem := outbox.Save(folder, name, extension, data)
	if problem == nil {
		d.say(told{tone: parts.Good, path: path, line: units.Line{Key: "keep.saved", Args: map[string]any{"File": path}}})
		return
	}
	what := told{tone: parts.Bad, line: *problem, instead: outbox.Another(d.window.Places, folder)}
	if what.instead != "" {
		what.again = func() {
			d.window.Keeper.Change(func(s *profile.State) { s.TakeAlong.Folder = what.instead })
			d.put(what.instead, name, extension, data)
		}
	}
	d.say(what)
}
