package screens_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"

	"chevet/app/evidence"
	"chevet/app/profile"
	"chevet/locales"
	"chevet/screens/parts"
)

// brackets enclose every message of a language that is made up for a test, so
// that text from elsewhere stands out.
type brackets struct{ open, close string }

var (
	pseudo  = brackets{"⟦", "⟧"}
	english = brackets{"⟪", "⟫"}
	french  = brackets{"⦃", "⦄"}
)

var placeholder = regexp.MustCompile(`{{[^}]*}}`)

// wrap brackets every message of a language file and makes it longer by a share.
func wrap(t testing.TB, file string, in brackets, longer float64) *fstest.MapFile {
	t.Helper()
	text, err := os.ReadFile("../locales/" + file)
	if err != nil {
		t.Fatal(err)
	}
	messages, err := i18n.ParseMessageBytes(text, toml.Unmarshal)
	if err != nil {
		t.Fatal(err)
	}
	wrapped := map[string]map[string]string{}
	for _, m := range messages {
		forms := map[string]string{"other": m.Other, "one": m.One}
		for form, words := range forms {
			if words == "" {
				delete(forms, form)
				continue
			}
			more := longer * float64(utf8.RuneCountInString(placeholder.ReplaceAllString(words, "")))
			forms[form] = in.open + words + filler(int(more+0.99)) + in.close
		}
		wrapped[m.ID] = forms
	}
	var out strings.Builder
	if err := toml.NewEncoder(&out).Encode(wrapped); err != nil {
		t.Fatal(err)
	}
	return &fstest.MapFile{Data: []byte(out.String())}
}

// filler is as many letters, in words.
func filler(length int) string {
	const words = " omnes gentes plaudite manibus"
	return strings.Repeat(words, 1+length/len(words))[:length]
}

// made opens a catalogue of languages that are made up.
func made(t testing.TB, files fstest.MapFS) *locales.Catalogue {
	t.Helper()
	words, err := locales.OpenFS(files)
	if err != nil {
		t.Fatal(err)
	}
	return words
}

// threeLanguages is English, French and a third language, here Esperanto in name,
// whose messages are longer by 40 percent.
func threeLanguages(t testing.TB) *locales.Catalogue {
	return made(t, fstest.MapFS{
		"en.toml": wrap(t, "en.toml", english, 0),
		"fr.toml": wrap(t, "fr.toml", french, 0),
		"eo.toml": wrap(t, "en.toml", pseudo, 0.4),
	})
}

// outside is what stands outside the brackets of a text.
func (b brackets) outside(text string) string {
	var out strings.Builder
	depth := 0
	for _, r := range text {
		switch string(r) {
		case b.open:
			depth++
		case b.close:
			depth--
		default:
			if depth == 0 {
				out.WriteRune(r)
			}
		}
	}
	return out.String()
}

// TestEveryTextComesFromTheLocales shows every room in the third language: all
// that is read stands in its brackets. Numbers and marks alone, the names of the
// languages and the full citations of the sources do not.
func TestEveryTextComesFromTheLocales(t *testing.T) {
	s := open(t, setUp{words: threeLanguages(t), state: spoken("eo"), notices: someNotices})
	own := append(ownWords(), answersFolder)
	s.everyRoom(func(room string) {
		texts := append(words(s.window), s.examples()...)
		texts = append(texts, s.window.Title())
		texts = append(texts, menuTexts(s.window.MainMenu())...)
		for _, text := range append(texts, s.labels()...) {
			left := pseudo.outside(text)
			for _, words := range own {
				left = strings.ReplaceAll(left, words, "")
			}
			if strings.ContainsFunc(left, unicode.IsLetter) && !isLanguageName(text) && !isCitation(text) {
				t.Errorf("%s: %q is in no language file", room, text)
			}
		}
		if len(texts) < 10 {
			t.Errorf("%s: only %d texts were found", room, len(texts))
		}
	})
}

// someNotices are one with a path and one without.
var someNotices = []profile.Notice{
	{Key: "notice.set_aside", Args: map[string]any{"File": answersFolder}},
	{Key: "notice.disk_full"},
}

func spoken(language string) profile.State {
	return profile.State{Settings: profile.Settings{Language: language}}
}

// examples are what stands in empty fields.
func (s *stage) examples() (texts []string) {
	for _, one := range look(s.window) {
		if one.inEntry() && one.drawnText() != "" && !typedIn(one) {
			texts = append(texts, one.drawnText())
		}
	}
	return texts
}

// labels are what controls and pictures say of themselves, all but fields, whose
// label holds what was typed.
func (s *stage) labels() (texts []string) {
	for _, one := range look(s.window) {
		_, isField := one.object.(typist)
		if accessible, ok := one.object.(fyne.Accessible); ok && !isField {
			if _, isBox := one.object.(*fyne.Container); !isBox {
				texts = append(texts, accessible.AccessibilityLabel())
			}
		}
	}
	return texts
}

func menuTexts(menu *fyne.MainMenu) (texts []string) {
	var add func(*fyne.Menu)
	add = func(menu *fyne.Menu) {
		texts = append(texts, menu.Label)
		for _, item := range menu.Items {
			texts = append(texts, item.Label)
			if item.ChildMenu != nil {
				add(item.ChildMenu)
			}
		}
	}
	for _, menu := range menu.Items {
		add(menu)
	}
	return texts
}

// isLanguageName says that a text is the name of a language, in its own brackets.
func isLanguageName(text string) bool {
	return strings.Contains(text, english.open+"English"+english.close) || strings.Contains(text, french.open+"Français"+french.close)
}

// isCitation says that a text names a source, in the language it came out in: it
// begins with who wrote it, or else with where it stands.
func isCitation(text string) bool {
	return slices.ContainsFunc(evidence.Sources(), func(source evidence.Source) bool {
		first, _, _ := strings.Cut(source.Authors+" ", " ")
		address := strings.TrimPrefix(strings.TrimPrefix(source.URL, "https://"), "www.")
		host, _, _ := strings.Cut(address, "/")
		journal, _, _ := strings.Cut(source.Published, strconv.Itoa(source.Year))
		for _, name := range []string{first, source.Title, journal, address, host, source.Locator(), source.Address()} {
			if name != "" && strings.HasPrefix(strings.TrimPrefix(text, "www."), strings.TrimSuffix(name, ".")) {
				return true
			}
		}
		return false
	})
}

// TestNothingIsCutInALongerLanguage lays every room out with messages that are
// longer by 40 percent.
func TestNothingIsCutInALongerLanguage(t *testing.T) {
	longer := threeLanguages(t)
	for _, percent := range []int{100, 200} {
		checkRooms(t, profile.Settings{Language: "eo", TextPercent: percent}, longer)
	}
}

// TestASwitchLeavesNothingBehind switches the language in every room and looks
// for messages of the one before: on the page, in the title of the window, in
// its menus and in the words of the toolkit's own dialogs.
func TestASwitchLeavesNothingBehind(t *testing.T) {
	bundle := made(t, fstest.MapFS{"en.toml": wrap(t, "en.toml", english, 0), "fr.toml": wrap(t, "fr.toml", french, 0)})
	for _, first := range []string{"en", "fr"} {
		now, next := english, french
		if first == "fr" {
			now, next = french, english
		}
		s := open(t, setUp{words: bundle, state: spoken(first), notices: someNotices})
		s.everyRoom(func(room string) {
			s.checkSpeaks(room, now, next)
			s.nextLanguage()
			s.checkSpeaks(room+", switched", next, now)
			now, next = next, now
		})
	}
}

// checkSpeaks fails where anything is said in another language, save its name.
func (s *stage) checkSpeaks(room string, wanted, other brackets) {
	s.Helper()
	texts := append(append(words(s.window), s.examples()...), s.labels()...)
	texts = append(append(texts, menuTexts(s.window.MainMenu())...), s.window.Title())
	for _, key := range []string{"Quit", "Cut", "Copy", "Paste", "Select all", "Undo", "Cancel", "monday"} {
		if said := lang.L(key); !strings.HasPrefix(said, wanted.open) {
			s.Errorf("%s: the toolkit says %q", room, said)
		}
	}
	heard := 0
	for _, text := range texts {
		if strings.Contains(text, other.open) && !isLanguageName(text) {
			s.Errorf("%s: %q is of the other language", room, text)
		}
		heard += strings.Count(text, wanted.open)
	}
	if heard < 20 {
		s.Errorf("%s: only %d messages were found", room, heard)
	}
}

// TestTheToolkitFollowsTheRealLanguages looks at the words that are built in.
func TestTheToolkitFollowsTheRealLanguages(t *testing.T) {
	s := open(t, setUp{state: spoken("en")})
	for _, want := range []string{"Quit Cut Copy Paste", "Quitter Couper Copier Coller", "Quit Cut Copy Paste"} {
		if got := fmt.Sprint(lang.L("Quit"), " ", lang.L("Cut"), " ", lang.L("Copy"), " ", lang.L("Paste")); got != want {
			t.Errorf("the toolkit says %s, want %s", got, want)
		}
		s.nextLanguage()
	}
}

// TestANewLanguageIsOneMoreButton finds the third language in the corner and in
// the settings, and goes round all three by keys.
func TestANewLanguageIsOneMoreButton(t *testing.T) {
	s := open(t, setUp{words: threeLanguages(t), state: spoken("en")})
	s.Go(parts.Route{Room: parts.Settings})
	for _, name := range []string{"language.en", "language.fr", "language.eo", "settings.language.eo"} {
		if s.Kit().Control(name) == nil {
			t.Errorf("there is no control %s", name)
		}
	}
	var heard []string
	for range 4 {
		heard = append(heard, s.Kit().Words.Tag())
		s.nextLanguage()
	}
	if got := strings.Join(heard, " "); got != "en eo fr en" {
		t.Errorf("the languages go round as %s", got)
	}
}
