package parts

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"

	"chevet/app/advice"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/locales"
	"chevet/resources"
	"chevet/screens/figure"
)

// Room is one of the places that Chevet can show.
type Room string

// The rooms.
const (
	Wizard   Room = "wizard"
	Safety   Room = "safety"
	Plan     Room = "plan"
	Settings Room = "settings"
	Help     Room = "help"
	// Keep is where everything is taken along, taken in and deleted.
	Keep Room = "keep"

	// Gallery shows all exercises, Exercise one of them, Own the form for one of the
	// person's own, Mine their own routine, and Session the one under way.
	Gallery  Room = "gallery"
	Exercise Room = "exercise"
	Own      Room = "own"
	Mine     Room = "mine"
	Session  Room = "session"

	// Learn is the list of the pages of knowledge, or one of them, and Sources all
	// sources.
	Learn   Room = "learn"
	Sources Room = "sources"
	// Fit is the check of the pillow's height in bed.
	Fit Room = "fit"
)

// Route says which room is shown, and what of it.
type Route struct {
	Room Room
	// Step is the page of the wizard, 1 to 6.
	Step int
	// ID is the exercise that is shown or written, empty for a new one; the page of
	// knowledge, empty for the list of them; or what the person is asked about.
	ID string
	// At is the statement or the source that is in view at first; empty for the top.
	At string
	// Asking says that the person is asked whether they mean it.
	Asking bool
}

// The pages of the wizard in their order.
const (
	StepSigns = iota + 1
	StepPosition
	StepYou
	StepPillow
	StepMattress
	StepSupports
)

// Steps is the number of pages of the wizard.
const Steps = StepSupports

// Kit is what a screen is given to build itself from: the state, the language,
// the colours, and the ways to record an answer or go somewhere. A screen keeps
// nothing else.
type Kit struct {
	State   profile.State
	Plan    advice.Plan
	Words   *locales.Speaker
	Palette resources.Palette
	Ink     figure.Ink
	// Scale is the size of the text, 1 to 2.
	Scale float32
	// Still says that pictures should not move.
	Still bool
	// ShowsPlan says that pictures show the plan: a pillow height that was only
	// tried is left out.
	ShowsPlan bool

	// Change records an answer and builds the screen anew from it.
	Change func(func(*profile.State))
	// Adjust records an answer and refreshes only what was given to Live, so that
	// a slider can be dragged and a field typed into.
	Adjust func(func(*profile.State))
	// Go shows another room; Next and Back go on and back as Enter and Escape do.
	// LookUpSigns opens the warning signs, to come back afterwards.
	Go          func(Route)
	Next, Back  func()
	LookUpSigns func()
	// Resume is where the person came from to look up the warning signs, and goes on
	// afterwards; its zero value is the next question.
	Resume Route
	// Speak gives the words with lengths and masses in other units.
	Speak func(units.LengthUnit, units.MassUnit) *locales.Speaker
	// Seen is the bed picture that was last in view, so that the next one can
	// ease from it.
	Seen *figure.Scene
	// FocusOn moves the keyboard focus to a control, FocusNext and FocusPrevious to
	// its neighbours.
	FocusOn                  func(fyne.Focusable)
	FocusNext, FocusPrevious func()

	// Keys are what the keys do in a room that has some of its own: it says whether
	// it had a use for one. nil in every other room.
	Keys func(*fyne.KeyEvent) bool
	// Runes is what letters and figures do in a room that has a use for some; nil in
	// every other room.
	Runes func(rune)

	live     []func()
	controls []namedControl
	page     *Page
	// scrolling is everything that scrolls, the page with it.
	scrolling []*Page
	// low says that the window is low, and lows change what stands around the page then.
	low  bool
	lows []func(low bool)
}

type namedControl struct {
	name    string
	control fyne.Focusable
}

// Live gives a function that brings part of the screen up to date with the
// state. It runs at once and after every Adjust.
func (k *Kit) Live(update func()) {
	k.live = append(k.live, update)
	update()
}

// Refresh brings every live part of the screen up to date with a new state.
func (k *Kit) Refresh(state profile.State, plan advice.Plan) {
	k.State, k.Plan = state, plan
	for _, update := range k.live {
		update()
	}
	k.Relayout()
}

// Relayout sets the page out anew after something on it changed its height.
func (k *Kit) Relayout() {
	if k.page != nil {
		k.page.Refresh()
	}
}

// Settle brings a screen that takes its place in the window again to how it was when
// it was built: at the top, and with nothing under the mouse.
func (k *Kit) Settle() {
	for _, named := range k.controls {
		if press, ok := named.control.(*Press); ok {
			press.setActive(false, false)
		}
	}
	k.Relayout()
	k.scrollTo(0)
}

// Control finds a control by its name, or nil.
func (k *Kit) Control(name string) fyne.Focusable {
	for _, named := range k.controls {
		if named.name == name {
			return named.control
		}
	}
	return nil
}

// NameOf is the name of a control of this screen, or "".
func (k *Kit) NameOf(control fyne.Focusable) string {
	for _, named := range k.controls {
		if named.control == control {
			return named.name
		}
	}
	return ""
}

// Names lists the controls of the screen in the order in which they were built.
func (k *Kit) Names() []string {
	names := make([]string, len(k.controls))
	for i, named := range k.controls {
		names[i] = named.name
	}
	return names
}

func (k *Kit) enroll(name string, control fyne.Focusable) {
	k.controls = append(k.controls, namedControl{name, control})
}

// TypedKey is what a key does that the focused control has no use for: Enter
// goes on, Escape goes back, F1 lists the keys, Page Up and Down, Home
// and End scroll.
func (k *Kit) TypedKey(event *fyne.KeyEvent) {
	if k.Keys != nil && k.Keys(event) {
		return
	}
	switch event.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		k.Next()
	case fyne.KeyEscape:
		k.Back()
	case fyne.KeyF1:
		k.Go(Route{Room: Help})
	case fyne.KeyPageUp:
		k.turnPage(-1)
	case fyne.KeyPageDown:
		k.turnPage(1)
	case fyne.KeyHome:
		k.scrollTo(0)
	case fyne.KeyEnd:
		k.scrollTo(math.MaxFloat32)
	}
}

// TypedRune is what a letter does that no field has a use for.
func (k *Kit) TypedRune(r rune) {
	if k.Runes != nil {
		k.Runes(r)
	}
}

// scrollTo scrolls to an offset, or as far as there is something.
func (k *Kit) scrollTo(offset float32) {
	if k.page != nil {
		k.page.ScrollTo(offset)
	}
}

// turnPage scrolls by most of what can be seen at once.
func (k *Kit) turnPage(pages float32) {
	if k.page != nil {
		k.page.ScrollTo(k.page.Offset() + pages*0.85*k.page.Size().Height)
	}
}

func (k *Kit) reveal(object fyne.CanvasObject) {
	for _, page := range k.scrolling {
		page.Reveal(object)
	}
}

// FigureFrame is the frame of a movement, which looks like a Panel.
func (k *Kit) FigureFrame() figure.Frame {
	return figure.Frame{Ground: k.Palette.Background, Edge: k.Palette.Hairline, Radius: panelRadius, EdgeWidth: 1, Room: panelRoom}
}

// Tone is the meaning of a colour.
type Tone int

// The tones.
const (
	Plain Tone = iota
	Soft
	Strong
	Good
	Warn
	Bad
	OnStrong
	Faint // what can do nothing now
)

func (k *Kit) toneColor(tone Tone) color.Color {
	switch tone {
	case Soft:
		return k.Palette.TextSoft
	case Strong:
		return k.Palette.Primary
	case Good:
		return k.Palette.Good
	case Warn:
		return k.Palette.Warn
	case Bad:
		return k.Palette.Bad
	case OnStrong:
		return k.Palette.OnPrimary
	case Faint:
		return k.Palette.Border
	}
	return k.Palette.Text
}
