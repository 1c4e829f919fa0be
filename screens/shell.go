// Package screens owns the window: which room is shown, in which language and
// colours, and what the keys do. Rooms are built anew from the state whenever
// it changes, so that nothing can be lost or half translated.
package screens

import (
	"net/url"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"

	"chevet/app/advice"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/locales"
	"chevet/resources"
	"chevet/screens/exercises"
	"chevet/screens/figure"
	"chevet/screens/keep"
	"chevet/screens/learn"
	"chevet/screens/parts"
)

// Params is what the window is made of.
type Params struct {
	App    fyne.App
	Window fyne.Window
	// Keeper holds the state; Notices are what opening it had to say.
	Keeper  *profile.Keeper
	Notices []profile.Notice
	Words   *locales.Catalogue
	// SystemLanguage is the language of the computer, as a BCP 47 tag.
	SystemLanguage string
	// Clock and Sounds are what a session of exercises runs by; those of the computer
	// where they are left out.
	Clock  exercises.Clock
	Sounds exercises.Sounds
	// Region is where the person is, such as "CA", by the settings of the computer, and
	// Places are the folders where documents may be saved, the usual one first.
	Region string
	Places []string
	// PlanText writes a plan as text, and Open opens a file or a folder: with the program
	// that the system has for it, where it is left out.
	PlanText func(*locales.Speaker, advice.Plan) string
	Open     func(path string)
	// Folder is where the answers are kept, Version the version of the program.
	Folder, Version string
	// OpenURL opens an address in the browser; that of the toolkit where it is left out.
	OpenURL func(*url.URL) error
	// Room is how much of the screen is free for the window, in its pixels; nothing
	// where it is not known or left out.
	Room func() (width, height int)
	// Later does something in the goroutine of the window; fyne.Do where it is left out.
	Later func(func())
}

// Shell is the window and what is shown in it.
type Shell struct {
	Params
	// stage holds what the window shows. It stays the window's content from first
	// to last: the toolkit takes new content for a wish to have the window back in
	// the size that was asked for, even where the screen had no room for it.
	stage *fyne.Container
	route parts.Route
	// from is where a passing room was entered; resume is where the person goes on
	// after looking up the warning signs, and lookedUp the spot they did so from.
	from spot
	// reading is where a reading room was entered.
	reading spot
	// citing is the page on which a source was followed, or nothing.
	citing   spot
	resume   parts.Route
	lookedUp spot
	kit      *parts.Kit
	studio   *exercises.Studio
	library  *learn.Library
	desk     *keep.Desk
	// asked is the question for a file that is open, or nil.
	asked   dialog.Dialog
	screen  parts.Screen
	notices []profile.Notice
	// room is the room that is shown, and kept are those that last, as they were built.
	room *room
	kept map[parts.Room]*room
	// offered is what the menu was made for.
	offered offer
	// warned says that the person was told that closing loses something.
	warned bool
	// unanswered says that the person tried to go on from the first page without
	// an answer.
	unanswered bool
	before     *advice.Plan
	seen       figure.Scene
	dressed    dress
	look       *resources.Look
}

// dress is what was last given to the toolkit: theme, and language of its words.
type dress struct {
	variant  resources.Variant
	scale    float32
	language string
}

// firstSize is the size of the window at the start. It fits a laptop whose screen
// shows everything half as large again.
var firstSize = fyne.NewSize(1120, 640)

// Run shows the window, fills it, and saves what there is to save at the end.
// The window is shown before there is anything in it but its colour, so that it
// comes as soon as an empty one.
func Run(p Params) {
	s := prepare(p)
	s.Window.Resize(firstSize)
	s.App.Lifecycle().SetOnStarted(func() {
		s.Window.Show()
		s.fitScreen()
		s.fill()
	})
	s.App.Run()
	s.save()
}

// Open fills the window and shows the room where the person left off.
func Open(p Params) *Shell {
	s := prepare(p)
	s.fill()
	return s
}

// prepare dresses the window and gives it the content that it keeps.
func prepare(p Params) *Shell {
	s := &Shell{Params: p, notices: p.Notices, stage: container.NewStack(), kept: map[parts.Room]*room{}}
	s.studio = s.newStudio()
	s.library = s.newLibrary()
	s.desk = s.newDesk()
	state := p.Keeper.State()
	s.route = firstRoute(state)
	s.redressFor(state.Settings)
	s.endAtOnce()
	s.Window.SetPadded(false)
	s.Window.SetContent(s.stage)
	return s
}

func (s *Shell) fill() {
	s.Window.Canvas().SetOnTypedKey(s.typedKey)
	s.hearPlus()
	s.Window.Canvas().SetOnTypedRune(func(r rune) { s.kit.TypedRune(r) })
	s.Window.SetCloseIntercept(s.Close)
	s.App.Settings().AddListener(func(fyne.Settings) { s.redress() })
	if s.Later == nil {
		s.Later = fyne.Do
	}
	s.Keeper.OnNotice(func(notice profile.Notice) { s.Later(func() { s.notify(notice) }) })
	s.App.Lifecycle().SetOnExitedForeground(s.rest)
	s.App.Lifecycle().SetOnEnteredForeground(s.stir)
	s.show()
	s.focusFirst()
}

func firstRoute(state profile.State) parts.Route {
	switch {
	case state.Place.PlanSeen:
		return parts.Route{Room: parts.Plan}
	case state.Place.Step >= parts.StepSigns && state.Place.Step <= parts.Steps:
		return parts.Route{Room: parts.Wizard, Step: state.Place.Step}
	}
	return parts.Route{Room: parts.Wizard, Step: parts.StepSigns}
}

// Route is the room that is shown.
func (s *Shell) Route() parts.Route { return s.route }

// Kit is what the room that is shown was built from.
func (s *Shell) Kit() *parts.Kit { return s.kit }

// put puts a room into the window.
func (s *Shell) put(r *room) {
	s.room, s.kit, s.screen = r, r.kit, r.screen
	s.Window.Canvas().Unfocus()
	s.stage.RemoveAll()
	s.stage.Add(r.whole)
	canvas.Refresh(s.stage)
	s.Window.SetTitle(s.kit.Words.T("shell.title", "Room", s.screen.Title))
	s.offer()
}

func (s *Shell) newKit(state profile.State) *parts.Kit {
	words := s.speaker(state.Settings)
	variant := s.variant(state.Settings.Theme)
	kit := &parts.Kit{
		State:   state,
		Plan:    advice.Make(state.Answers),
		Words:   words,
		Palette: resources.PaletteFor(variant),
		Ink:     inkFor(variant),
		Scale:   textScale(state.Settings),
		Still:   state.Settings.LessMotion || !s.App.Settings().ShowAnimations(),
		Change:  s.change,
		Adjust:  s.adjust,
		Go:      s.Go,
		Next:    s.next,
		Back:    s.back,

		LookUpSigns: s.lookUpSigns,
		FocusOn:     s.focusOn,

		FocusNext:     s.Window.Canvas().FocusNext,
		FocusPrevious: s.Window.Canvas().FocusPrevious,
		Seen:          &s.seen,
		Resume:        s.resume,
	}
	kit.Speak = func(length units.LengthUnit, mass units.MassUnit) *locales.Speaker {
		return s.Words.Speaker(words.Tag(), length, mass)
	}
	return kit
}

func inkFor(variant resources.Variant) figure.Ink {
	switch variant {
	case resources.Dark:
		return figure.DarkInk
	case resources.Contrast:
		return figure.ContrastInk
	}
	return figure.LightInk
}

// change records an answer and builds the room anew, with focus and scroll
// where they were.
func (s *Shell) change(edit func(*profile.State)) {
	s.Keeper.Change(edit)
	s.unanswered = s.unanswered && s.Keeper.State().Answers.Signs.Answer == safety.NotAnswered
	s.rebuild()
}

// adjust records an answer and refreshes the live parts of the room.
func (s *Shell) adjust(edit func(*profile.State)) {
	delete(s.kept, s.route.Room)
	s.Keeper.Change(edit)
	state := s.Keeper.State()
	s.kit.Refresh(state, advice.Make(state.Answers))
}

// rebuild shows the same room again, with focus and scroll where they were. What
// had the focus in view stays in view, should the words around it take more room.
func (s *Shell) rebuild() {
	page, name := s.kit.CurrentPage(), s.focusedName()
	offset, inView := page.Offset(), page.Shows(s.focused())
	caret := parts.Caret(s.focused())
	s.show()
	s.focusOnName(name)
	parts.PutCaret(s.focused(), caret)
	page = s.kit.CurrentPage()
	page.ScrollTo(offset)
	if inView && !page.Shows(s.focused()) {
		page.Reveal(s.focused())
	}
}

// focused is what has the focus, or nil.
func (s *Shell) focused() fyne.CanvasObject {
	object, _ := s.Window.Canvas().Focused().(fyne.CanvasObject)
	return object
}

func (s *Shell) focusedName() string { return s.kit.NameOf(s.Window.Canvas().Focused()) }

func (s *Shell) focusOnName(name string) {
	if control := s.kit.Control(name); control != nil {
		s.Window.Canvas().Focus(control)
		return
	}
	s.focusFirst()
}

func (s *Shell) focusFirst() {
	if first := s.kit.Control(s.screen.First); first != nil {
		s.Window.Canvas().Focus(first)
	}
}

func (s *Shell) focusOn(control fyne.Focusable) { s.Window.Canvas().Focus(control) }
