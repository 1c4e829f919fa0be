package know_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"chevet/app/evidence"
	"chevet/app/exercise"
	"chevet/app/know"
)

func everyStatement(look func(page know.Page, said know.Statement)) {
	for _, page := range know.Pages() {
		for _, said := range page.Statements {
			look(page, said)
		}
	}
}

// TestEveryStatementRestsOnSources: each has a source in the table and a strength, only
// general knowledge has none, and none claims more than the best of its sources.
func TestEveryStatementRestsOnSources(t *testing.T) {
	strongest := []evidence.Strength{evidence.Trial, evidence.Review, evidence.Survey, evidence.Lab, evidence.Guide, evidence.Clinic,
		evidence.Convention, evidence.Derived, evidence.Common}
	everyStatement(func(page know.Page, said know.Statement) {
		best := len(strongest)
		for i, id := range said.Sources {
			source, known := evidence.ByID(id)
			if !known || slices.Contains(said.Sources[:i], id) {
				t.Errorf("%s rests on %q, known: %v", said.ID, id, known)
			}
			best = min(best, slices.Index(strongest, source.Strength))
		}
		rank := slices.Index(strongest, said.Strength)
		switch {
		case rank < 0:
			t.Errorf("%s has the strength %q", said.ID, said.Strength)
		case len(said.Sources) == 0 && said.Strength != evidence.Common:
			t.Errorf("%s has no source", said.ID)
		case len(said.Sources) > 0 && rank < best:
			t.Errorf("%s claims to be %s, more than its sources are", said.ID, said.Strength)
		}
	})
}

// TestTheArticleIsToldWhole: everything that the article teaches has its page, each of
// its seven causes one thing to try and one place to go, and each place where it goes
// further than its sources says so (evidence.md §8).
func TestTheArticleIsToldWhole(t *testing.T) {
	causes, _ := know.ByID(know.Causes)
	if len(causes.Statements) != 7 {
		t.Errorf("there are %d causes, not seven", len(causes.Statements))
	}
	for _, cause := range causes.Statements {
		if !cause.Try || len(cause.Leads) != 1 {
			t.Errorf("%s has no one thing to try: %+v", cause.ID, cause)
		}
	}
	further := map[know.StatementID]bool{}
	everyStatement(func(_ know.Page, said know.Statement) { further[said.ID] = said.Further })
	for _, id := range []know.StatementID{"bed", "foam", "reach", "stress", "relax", "stretch"} {
		if !further[id] {
			t.Errorf("%s does not say that the article goes further than its source", id)
		}
	}
	named := map[evidence.SourceID]bool{}
	everyStatement(func(_ know.Page, said know.Statement) {
		for _, id := range said.Sources {
			named[id] = true
		}
	})
	for _, id := range []evidence.SourceID{"hinge2025", "rabbing2022", "caggiari2021", "hendricks2019", "martin2024", "fouquet2014", "spencer2019"} {
		if !named[id] {
			t.Errorf("no page rests on %s, which the article names", id)
		}
	}
}

func TestPagesAndStatementsAreFoundByTheirIDs(t *testing.T) {
	seen := map[string]bool{}
	for i, page := range know.Pages() {
		if found, ok := know.ByID(page.ID); !ok || found.ID != page.ID || seen[string(page.ID)] {
			t.Errorf("the page %s is found: %v, seen before: %v", page.ID, ok, seen[string(page.ID)])
		}
		seen[string(page.ID)] = true
		after, more := know.Beside(page.ID, 1)
		if last := i == len(know.Pages())-1; more == last {
			t.Errorf("after %s comes %q", page.ID, after.ID)
		}
		if before, _ := know.Beside(after.ID, -1); more && before.ID != page.ID {
			t.Errorf("before %s comes %s, not %s", after.ID, before.ID, page.ID)
		}
	}
	statements := map[know.StatementID]bool{}
	everyStatement(func(page know.Page, said know.Statement) {
		if found, _ := know.PageOf(said.ID); found.ID != page.ID || statements[said.ID] {
			t.Errorf("%s stands on %s and on %s, seen before: %v", said.ID, page.ID, found.ID, statements[said.ID])
		}
		statements[said.ID] = true
	})
	if _, found := know.ByID("nowhere"); found {
		t.Error("there is a page that is not there")
	}
	if _, found := know.PageOf("nothing"); found {
		t.Error("there is a statement that is not there")
	}
	if _, found := know.Beside("nowhere", 1); found {
		t.Error("there is a page beside none")
	}
}

// TestLeadsNameWhatThereIs: the exercises and pages that are named exist, and no other
// place has a name.
func TestLeadsNameWhatThereIs(t *testing.T) {
	everyStatement(func(page know.Page, said know.Statement) {
		for _, lead := range said.Leads {
			fits := lead.ID == ""
			switch lead.Place {
			case know.ToExercise:
				_, fits = exercise.ByID(lead.ID)
			case know.ToPage:
				_, fits = know.ByID(know.PageID(lead.ID))
				fits = fits && know.PageID(lead.ID) != page.ID
			}
			if !fits {
				t.Errorf("%s leads to %+v", said.ID, lead)
			}
		}
	})
}

// TestEverySourceIsUsed looks for each source of the table in what else Chevet knows:
// statements, advice, exercises and warning signs.
func TestEverySourceIsUsed(t *testing.T) {
	quoted := regexp.MustCompile(`"([a-z]+[0-9]*)"`)
	used := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, entry os.DirEntry, err error) error {
		known := filepath.Ext(path) == ".go" && !strings.HasSuffix(path, "_test.go") || filepath.Ext(path) == ".toml"
		if err != nil || entry.IsDir() || !known || filepath.Base(filepath.Dir(path)) == "evidence" {
			return err
		}
		text, err := os.ReadFile(path)
		for _, found := range quoted.FindAllStringSubmatch(string(text), -1) {
			used[found[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, source := range evidence.Sources() {
		if !used[string(source.ID)] {
			t.Errorf("nothing rests on %s", source.ID)
		}
	}
}
