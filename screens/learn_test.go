package screens_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chevet/app/evidence"
	"chevet/app/know"
	"chevet/screens/learn"
	"chevet/screens/parts"
)

// TestEveryStatementLeadsWhereItSays: each page says all its statements in both
// languages, one press leads from each to its place, and there is a place of each kind.
func TestEveryStatementLeadsWhereItSays(t *testing.T) {
	routes := map[know.Place]parts.Route{
		know.ToGallery: galleryRoom, know.ToOwn: ownRoom, know.ToPlan: planRoom, know.ToPosition: step(2), know.ToPillow: step(4),
		know.ToFit: {Room: parts.Fit}, know.ToMattress: step(5), know.ToSupports: step(6), know.ToSigns: step(1),
	}
	seen := map[know.Place]bool{}
	for _, language := range []string{"en", "fr"} {
		state := answered()
		state.Settings.Language = language
		s := open(t, setUp{state: state})
		for _, page := range know.Pages() {
			for _, said := range page.Statements {
				s.Go(learnPage(page.ID))
				for family, wanted := range map[string]bool{"head": true, "say": true, "try": said.Try, "further": said.Further} {
					if id := "learn." + family + "." + string(said.ID); wanted && !s.says(id) {
						t.Errorf("%s: %s does not say %s", language, page.ID, id)
					}
				}
				for _, lead := range said.Leads {
					want := routes[lead.Place]
					switch lead.Place {
					case know.ToExercise:
						want = ownPage(lead.ID)
					case know.ToPage:
						want = learnPage(know.PageID(lead.ID))
					}
					s.Go(learnPage(page.ID))
					s.pressOn("learn.lead." + string(said.ID) + "." + string(lead.Place))
					if seen[lead.Place] = true; s.Route() != want {
						t.Errorf("%s: %s leads to %v, not %v", language, said.ID, s.Route(), want)
					}
				}
			}
		}
	}
	for _, place := range []know.Place{know.ToExercise, know.ToPage, know.ToGallery, know.ToOwn, know.ToPlan, know.ToPosition,
		know.ToPillow, know.ToFit, know.ToMattress, know.ToSupports, know.ToSigns} {
		if !seen[place] {
			t.Errorf("nothing leads to %s", place)
		}
	}
}

// TestTheSearchFindsWhateverTheAccents: "echauffement" finds « échauffement », and what
// is found leads to the statement, in view and with the focus on it.
func TestTheSearchFindsWhateverTheAccents(t *testing.T) {
	const found = "learn.found.statement.strain"
	s := open(t, setUp{state: spoken("fr"), size: smallWindow})
	s.visit(room{name: "learn", route: learnRoom})
	before := s.keeper.State()
	for _, typed := range []string{"échauffement", "echauffement", "ECHAUFF", "  Échauffements "} {
		s.search(typed)
		if !slices.Contains(s.Kit().Names(), found) || s.focus() != learn.SearchField {
			t.Errorf("%q finds %v, with the focus on %s", typed, s.Kit().Names(), s.focus())
		}
	}
	if !s.keeper.State().Equal(before) {
		t.Error("what was searched is kept among the answers")
	}
	s.pressOn(found)
	want := parts.Route{Room: parts.Learn, ID: string(know.Causes), At: "strain"}
	if s.Route() != want || s.focus() != "learn.lead.strain.exercise" || !s.focusInView(0) {
		t.Errorf("what is found leads to %v with the focus on %s", s.Route(), s.focus())
	}
	s.search("foam")
	s.search("rouleau")
	s.pressOn("learn.found.statement.foam")
	if offset := s.Kit().CurrentPage().Offset(); offset < 100 || !s.focusInView(0) {
		t.Errorf("the statement further down is not in view at %.0f, focus on %s", offset, s.focus())
	}
}

// TestASwitchKeepsThePageAndTheSearch: the words stay in the field, and what is found is
// found anew in the other language.
func TestASwitchKeepsThePageAndTheSearch(t *testing.T) {
	s := open(t, setUp{state: spoken("en")})
	s.visit(room{name: "learn", route: learnRoom})
	s.search("massage")
	for range 2 {
		s.nextLanguage()
		field, _ := s.Kit().Control(learn.SearchField).(fyne.Accessible)
		if s.focus() != learn.SearchField || !strings.HasSuffix(field.AccessibilityLabel(), " massage") {
			t.Errorf("%s: the field says %q, the focus is on %s", s.Kit().Words.Tag(), field.AccessibilityLabel(), s.focus())
		}
		if !slices.Contains(s.Kit().Names(), "learn.found.exercise.foam-rolling") {
			t.Errorf("%s: found is %v", s.Kit().Words.Tag(), s.Kit().Names())
		}
	}
	s.search("zzzz")
	if !s.says("learn.nothing", "Typed", "zzzz") {
		t.Errorf("nothing says that nothing was found: %v", words(s.window))
	}
	s.press(fyne.KeyEscape)
	if s.Route() != learnRoom || s.Kit().Control("learn.clear") != nil || s.Kit().Control("learn.card.causes") == nil || s.focus() != learn.SearchField {
		t.Errorf("Escape leads from the search to %v, with the focus on %s", s.Route(), s.focus())
	}
	if s.press(fyne.KeyEscape); s.Route() != step(1) {
		t.Errorf("Escape leads from the pages to %v", s.Route())
	}
}

// TestTheSearchFindsEverything: pages, exercises, one's own, warning signs and sources.
func TestTheSearchFindsEverything(t *testing.T) {
	s := open(t, setUp{})
	s.visit(room{name: "learn", route: learnRoom, chosen: full})
	for typed, want := range map[string]struct {
		name  string
		leads parts.Route
	}{
		"seven reasons":  {"page.causes", learnPage(know.Causes)},
		"Open BOOK":      {"exercise.open-book", ownPage("open-book")},
		"schulterblatte": {"own.own-1", ownPage("own-1")},
		"jaw":            {"sign.chest", step(1)},
		"bjorkelo":       {"source.rabbing2022", sourceAt("rabbing2022")},
		"10.1136/bmj":    {"source.cary2019", sourceAt("cary2019")},
	} {
		s.search(typed)
		if name := "learn.found." + want.name; s.Kit().Control(name) == nil {
			t.Errorf("%q finds %v", typed, s.Kit().Names())
		} else if s.pressOn(name); s.Route() != want.leads {
			t.Errorf("%q leads to %v", typed, s.Route())
		}
	}
}

// TestSourcesOpenOnlyWhenPressed: no room opens anything; the button opens its source
// and nothing else; where the browser fails, a sentence says so and the address is there
// to be copied.
func TestSourcesOpenOnlyWhenPressed(t *testing.T) {
	s := open(t, setUp{})
	s.visit(room{name: "causes", route: learnPage(know.Causes)})
	for _, id := range []evidence.SourceID{"rabbing2022", "krystal"} {
		source, _ := evidence.ByID(id)
		s.Go(sourceAt(id))
		name := "sources.open." + string(id)
		if s.focus() != name || !s.focusInView(0) || len(s.browser.opened) > 0 {
			t.Errorf("%s: the focus is on %s, opened is %v", id, s.focus(), s.browser.opened)
		}
		s.press(fyne.KeySpace)
		if !slices.Equal(s.browser.opened, []string{source.Address()}) || s.says("sources.failed") {
			t.Errorf("%s opens %v", id, s.browser.opened)
		}
		s.browser.opened = nil
	}
	s.browser.fails = errNoBrowser
	s.pressOn("sources.open.louw2017")
	const address = "https://doi.org/10.4102/sajp.v73i1.392"
	if !s.says("sources.failed") || !slices.Contains(words(s.window), address) || s.focus() != "sources.open.louw2017" {
		t.Errorf("without a browser, the room says %v", words(s.window))
	}
	s.pressOn("sources.copy")
	if got := s.app.Clipboard().Content(); got != address || !s.says("sources.copied") {
		t.Errorf("copied is %q", got)
	}
	s.Go(learnRoom)
	if s.Go(sourcesRoom); s.says("sources.failed") {
		t.Error("the failure is still told later")
	}
}

// TestASourceIsOnePressAway from each statement that rests on it, and Back returns to
// where it was followed.
func TestASourceIsOnePressAway(t *testing.T) {
	s := open(t, setUp{size: smallWindow})
	s.visit(room{name: "see", route: learnPage(know.See)})
	for _, page := range know.Pages() {
		for _, said := range page.Statements {
			for _, id := range said.Sources {
				s.Go(learnPage(page.ID))
				name := "learn.credit." + string(said.ID) + "." + string(id)
				s.pressOn(name)
				if s.Route() != sourceAt(id) || !s.says("sources.used", "Use", s.Kit().Words.T("source.use."+string(id))) {
					t.Errorf("%s leads to %v", name, s.Route())
				}
				s.press(fyne.KeyEscape)
				if s.Route() != learnPage(page.ID) || s.focus() != name || !s.focusInView(0) {
					t.Errorf("from %s, Escape leads to %v with the focus on %s", name, s.Route(), s.focus())
				}
			}
		}
	}
}

// TestReadingLeadsThroughAllPagesAndBack: Enter goes from page to page, Escape to the
// list, and from there to where the person was, whatever they looked up meanwhile.
func TestReadingLeadsThroughAllPagesAndBack(t *testing.T) {
	s := open(t, setUp{state: answered()})
	for _, from := range []parts.Route{step(4), planRoom, galleryRoom} {
		s.Go(from)
		s.pressOn("shell.learn", "learn.card.upper-back")
		for _, page := range know.Pages() {
			if s.Route() != learnPage(page.ID) {
				t.Fatalf("reading on leads to %v, not %s", s.Route(), page.ID)
			}
			s.focusOn("learn.next")
			s.press(fyne.KeyReturn)
		}
		s.press(fyne.KeyF1, fyne.KeyEscape)
		s.shortcut(fyne.KeyR, fyne.KeyModifierShortcutDefault)
		s.press(fyne.KeyEscape)
		if s.Route() != learnRoom {
			t.Errorf("from %v, reading ends in %v", from, s.Route())
		}
		s.shortcut(fyne.KeyD, fyne.KeyModifierShortcutDefault)
		if s.press(fyne.KeyReturn); s.Route() != learnRoom {
			t.Errorf("from %v, the warning signs lead back to %v", from, s.Route())
		}
		if s.press(fyne.KeyEscape); s.Route() != from {
			t.Errorf("Escape leads to %v, not back to %v", s.Route(), from)
		}
	}
}

// TestPagesWithAdviceWaitForTheSigns: the list says so and leads to the question; once
// it is answered the person is back at the list, and the page opens.
func TestPagesWithAdviceWaitForTheSigns(t *testing.T) {
	for _, page := range know.Pages() {
		s := open(t, setUp{})
		s.pressOn("shell.learn")
		if !s.says("learn.first_signs") || !s.says("learn.first_signs.later") {
			t.Fatal("the list does not say what waits")
		}
		card := "learn.card." + string(page.ID)
		s.pressOn(card)
		if !page.Advises {
			if s.Route() != learnPage(page.ID) {
				t.Errorf("%s is not open before the warning signs: %v", page.ID, s.Route())
			}
			continue
		}
		if s.Route() != step(1) {
			t.Fatalf("%s leads to %v before the warning signs", page.ID, s.Route())
		}
		s.pressOn("signs.none")
		if s.press(fyne.KeyReturn); s.Route() != learnRoom || s.says("learn.first_signs") {
			t.Errorf("the answer leads to %v", s.Route())
		}
		if s.pressOn(card); s.Route() != learnPage(page.ID) {
			t.Errorf("after the answer, %s leads to %v", card, s.Route())
		}
	}
}
