package screens_test

import (
	"runtime/debug"
	"sync"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
	"chevet/locales"
	"chevet/screens"
	"chevet/screens/parts"
)

// The sizes of window content that are looked at: the screen less a menu bar of
// 30 pixels.
var (
	smallWindow = fyne.NewSize(1024, 570)
	largeWindow = fyne.NewSize(1366, 738)
)

// answersFolder stands for the folder in which the answers are kept.
const answersFolder = "/home/somebody/.local/share/chevet"

// TestMain lets the heap grow before it is swept: the toolkit keeps what every
// window has drawn for a minute, and going through all that takes longest.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(3 << 29) // bytes
	m.Run()
}

// stage is a window on the test driver with Chevet in it.
type stage struct {
	testing.TB
	*screens.Shell
	keeper *profile.Keeper
	window *watched
	app    fyne.App
	clock  *handClock
	// browser is what opens addresses.
	browser *browser
	later   later
	// opened are the files and folders that the system was asked to open.
	opened *[]string
}

// setUp says what a stage is opened with; what is left empty is usual.
type setUp struct {
	state   profile.State
	size    fyne.Size
	words   *locales.Catalogue
	notices []profile.Notice
	keeper  *profile.Keeper
	// places are where documents may be saved.
	places []string
}

// open opens Chevet in a window of its own.
func open(t testing.TB, with setUp) *stage {
	t.Helper()
	if with.words == nil {
		with.words = builtIn(t)
	}
	if with.keeper == nil {
		with.keeper = profile.NewKeeper(nil, with.state)
	}
	if with.size.IsZero() {
		with.size = largeWindow
	}
	if with.places == nil {
		with.places = []string{answersFolder}
	}
	s := &stage{TB: t, keeper: with.keeper, app: test.NewApp(), clock: newHandClock(), browser: &browser{}, opened: &[]string{}}
	s.window = &watched{Window: s.app.NewWindow("Chevet")}
	s.window.Resize(with.size)
	t.Cleanup(s.putDown)
	s.Shell = screens.Open(screens.Params{
		App: s.app, Window: s.window, Keeper: with.keeper, Notices: with.notices, Words: with.words,
		SystemLanguage: "en", Folder: answersFolder, Version: "1.2.3", Clock: s.clock.clock(), Sounds: s.clock.sounds(),
		OpenURL: s.browser.open, Later: s.later.add,
		Region: "FR", Places: with.places, Open: func(path string) { *s.opened = append(*s.opened, path) },
		PlanText: func(words *locales.Speaker, _ advice.Plan) string { return "plan in " + words.Tag() },
	})
	s.window.Resize(with.size)
	return s
}

// putDown closes the window. A capture has the toolkit let go of what it drew more
// than a minute ago; without one it keeps everything.
func (s *stage) putDown() {
	s.window.Close()
	test.NewCanvas().Capture()
}

var readLanguages = sync.OnceValues(locales.Open)

// builtIn is the catalogue of the languages that are built in.
func builtIn(t testing.TB) *locales.Catalogue {
	t.Helper()
	words, err := readLanguages()
	if err != nil {
		t.Fatal(err)
	}
	return words
}

// press does what the desktop driver does with a key: Tab moves the focus, any
// other key goes to the focused control, or to the window when there is none.
func (s *stage) press(keys ...fyne.KeyName) {
	canvas := s.window.Canvas()
	for _, key := range keys {
		event := &fyne.KeyEvent{Name: key}
		switch focused := canvas.Focused(); {
		case key == fyne.KeyTab:
			canvas.FocusNext()
		case focused != nil:
			focused.TypedKey(event)
		default:
			canvas.OnTypedKey()(event)
		}
		if focused := canvas.Focused(); key == fyne.KeySpace && focused != nil {
			focused.TypedRune(' ')
		}
	}
}

// typeRunes types text into the focused control, a field or a slider. A blank comes
// with the key of the space bar.
func (s *stage) typeRunes(text string) {
	for _, r := range text {
		focused := s.window.Canvas().Focused()
		if _, field := focused.(typist); field && r == ' ' {
			focused.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
		}
		if focused != nil {
			focused.TypedRune(r)
		} else if heard := s.window.Canvas().OnTypedRune(); heard != nil {
			heard(r)
		}
	}
}

// shortcut does what the keys of a menu item do, and fails when no item has them.
func (s *stage) shortcut(key fyne.KeyName, modifier fyne.KeyModifier) {
	s.Helper()
	for _, menu := range s.window.MainMenu().Items {
		for _, item := range menu.Items {
			if keys, ok := item.Shortcut.(*desktop.CustomShortcut); ok && keys.KeyName == key && keys.Modifier == modifier {
				item.Action()
				return
			}
		}
	}
	s.Fatalf("no menu item has the keys %v %s", modifier, key)
}

func (s *stage) nextLanguage() {
	s.Helper()
	s.shortcut(fyne.KeyL, fyne.KeyModifierShortcutDefault)
}

// focus is the name of the focused control.
func (s *stage) focus() string {
	if focused := s.window.Canvas().Focused(); focused != nil {
		return s.Kit().NameOf(focused)
	}
	return ""
}

// focusOn moves the focus to a control.
func (s *stage) focusOn(name string) {
	s.Helper()
	control := s.Kit().Control(name)
	if control == nil {
		s.Fatalf("%v has no control %q", s.Route(), name)
	}
	s.window.Canvas().Focus(control)
}

// pressOn focuses a control and presses it with the space bar.
func (s *stage) pressOn(names ...string) {
	s.Helper()
	for _, name := range names {
		s.focusOn(name)
		s.press(fyne.KeySpace)
	}
}

func (s *stage) answers() profile.Answers { return s.keeper.State().Answers }

func step(n int) parts.Route { return parts.Route{Room: parts.Wizard, Step: n} }

// answered is a state with every question answered, by a person who sleeps in
// two positions and has typed two measures that cannot be read.
func answered() profile.State {
	state := profile.State{}
	a := &state.Answers
	a.Signs.Answer = safety.NoneOfThese
	a.SetUsual(body.Side)
	a.SetSecond(body.Back)
	a.SetUsualShare(70)
	a.Sex = body.Female
	a.SetTyped(profile.FieldStature, "168", 168)
	a.SetTyped(profile.FieldShoulders, "1,70", 0)
	a.SetTyped(profile.FieldWeight, "6x", 0)
	a.Mattress = profile.Mattress{Firmness: 4.5, Sag: profile.SagSlight, Age: profile.AgeOld}
	a.Pillow = profile.Pillow{Known: profile.HeightGuessed, HeightCM: 7, Moved: true, Fill: profile.Polyester}
	a.Toggle(profile.Reflux)
	a.Toggle(profile.ShoulderLeft)
	a.ToggleThing(profile.Towel)
	return state
}

// understood is answered, with measures that are all understood.
func understood() profile.State {
	state := answered()
	state.Answers.SetTyped(profile.FieldShoulders, "36", 36)
	state.Answers.SetTyped(profile.FieldWeight, "64", 64)
	return state
}
