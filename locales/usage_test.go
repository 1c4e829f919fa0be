package locales

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"chevet/app/evidence"
	"chevet/app/exercise"
	"chevet/app/know"
)

// families are the ids that are put together while the program runs, with the
// values that take the place of the *.
func families(t *testing.T, p program) map[string][]string {
	steps := []string{"signs", "position", "you", "pillow", "mattress", "supports"}
	firmness := []string{"medium-soft", "medium", "medium-firm", "firm"}
	return map[string][]string{
		"age.*":                 p.enum(t, "profile.Age"),
		"breath.*":              p.enum(t, "exercise.Breath"),
		"buy.*":                 p.enum(t, "advice.Purchase"),
		"change.check.*":        p.enum(t, "body.Position"),
		"change.know.*":         {"stature", "sex", "shoulders", "firmness"},
		"class.*":               p.enum(t, "advice.Class"),
		"concern.*":             p.enum(t, "profile.Concern"),
		"exercise.*.*":          exerciseMessages(),
		"feel.*":                numbers(1, 10),
		"field.*":               {"stature", "shoulders", "weight"},
		"field.example.*.*":     {"stature.cm", "stature.in", "shoulders.cm", "shoulders.in", "weight.kg", "weight.lb", "weight.st"},
		"fill.*":                p.enum(t, "profile.Fill"),
		"firmness.*":            firmness,
		"fit.how.*":             p.enum(t, "fit.Method"),
		"fit.lie.*":             p.enum(t, "body.Position"),
		"fit.looker.*":          p.enum(t, "fit.Looker"),
		"fit.looker.how.*":      p.enum(t, "fit.Looker"),
		"fit.method.*":          p.enum(t, "fit.Method"),
		"fit.picture.lie.*":     p.enum(t, "body.Position"),
		"fit.picture.look.*":    {"helper", "photo"},
		"fit.picture.make.*":    p.enum(t, "fit.Method"),
		"fit.sign.*":            p.enum(t, "fit.Sign"),
		"fit.sign.*.*":          signAnswers(t, p),
		"form.*":                p.enum(t, "exercise.Form"),
		"learn.further.*":       statementIDs(func(said know.Statement) bool { return said.Further }),
		"learn.go.*":            p.enum(t, "know.Place"),
		"learn.head.*":          statementIDs(everyOne),
		"learn.lead.*":          p.enum(t, "know.PageID"),
		"learn.page.*":          p.enum(t, "know.PageID"),
		"learn.picture.*":       p.enum(t, "know.PageID"),
		"learn.say.*":           statementIDs(everyOne),
		"learn.try.*":           statementIDs(func(said know.Statement) bool { return said.Try }),
		"sources.subject.*":     p.enum(t, "evidence.Subject"),
		"gallery.filter.*":      p.enum(t, "profile.Filter"),
		"mine.*":                {"up", "down"},
		"mine.*_end":            {"up", "down"},
		"month.*":               numbers(1, 12),
		"note.sign.*":           p.enum(t, "safety.Sign"),
		"paper.*":               {"a4", "letter"},
		"trial.phase.*":         p.enum(t, "trial.Phase"),
		"trial.what.*":          {"topper", "mattress", "exercises"},
		"need.*":                p.enum(t, "exercise.Need"),
		"notice.part.*":         p.enum(t, "profile.part"),
		"own.sides.*":           {"both", "each"},
		"picture.*.high":        p.enum(t, "body.Position"),
		"picture.*.level":       p.enum(t, "body.Position"),
		"picture.*.low":         p.enum(t, "body.Position"),
		"plan.answer.*":         steps,
		"plan.answer.sex.*":     p.enum(t, "body.Sex"),
		"plan.why.*":            p.enum(t, "advice.Topic"),
		"position.*":            p.enum(t, "body.Position"),
		"position.on.*":         p.enum(t, "body.Position"),
		"reason.support.*":      p.enum(t, "profile.Support"),
		"routine.*":             {"bed", "waking", "mine"},
		"sag.*":                 p.enum(t, "profile.Sag"),
		"session.answer.*":      p.enum(t, "exercise.Feeling"),
		"session.own.*":         {"steps", "hold"},
		"session.state.*":       {"ready", "other-side", "resting"},
		"sex.*":                 p.enum(t, "body.Sex"),
		"sign.*":                p.enum(t, "safety.Sign"),
		"source.use.*":          sourceIDs(),
		"strength.*":            p.enum(t, "evidence.Strength"),
		"support.*":             p.enum(t, "profile.Support"),
		"support.advice.*":      p.enum(t, "profile.Support"),
		"theme.*":               p.enum(t, "profile.Theme"),
		"thing.*":               p.enum(t, "profile.Thing"),
		"thing.with.*":          p.enum(t, "profile.Thing"),
		"tonight.mattress.*":    p.enum(t, "advice.Purchase"),
		"tonight.position.*":    p.enum(t, "advice.lie"),
		"tonight.support.*":     p.enum(t, "profile.Support"),
		"unit.choice.*":         p.enum(t, "units.LengthUnit", "units.MassUnit"),
		"unit.length.*":         p.enum(t, "units.LengthUnit"),
		"unit.mass.*":           p.enum(t, "units.MassUnit"),
		"unit.stature.*":        p.enum(t, "units.LengthUnit"),
		"wizard.*.lead":         steps,
		"wizard.*.title":        steps,
		"wizard.pillow.known.*": p.enum(t, "profile.HeightKnown"),
	}
}

// signAnswers are the signs of the check in bed with what each can show.
func signAnswers(t *testing.T, p program) []string {
	var all []string
	for _, sign := range p.enum(t, "fit.Sign") {
		for _, answer := range []string{"low", "level", "high"} {
			all = append(all, sign+"."+answer)
		}
	}
	return all
}

func numbers(first, last int) []string {
	var all []string
	for n := first; n <= last; n++ {
		all = append(all, strconv.Itoa(n))
	}
	return all
}

func sourceIDs() []string {
	var all []string
	for _, source := range evidence.Sources() {
		all = append(all, string(source.ID))
	}
	return all
}

func everyOne(know.Statement) bool { return true }

// statementIDs are the ids of the statements of a kind, on all pages.
func statementIDs(wanted func(know.Statement) bool) []string {
	var all []string
	for _, page := range know.Pages() {
		for _, said := range page.Statements {
			if wanted(said) {
				all = append(all, string(said.ID))
			}
		}
	}
	return all
}

// exerciseMessages are the messages of every exercise, without the group that
// they share.
func exerciseMessages() []string {
	var all []string
	for _, e := range exercise.Catalogue() {
		for _, id := range e.Messages() {
			all = append(all, strings.TrimPrefix(id, "exercise."))
		}
	}
	return all
}

// idLike is what an id of a message looks like, whole or as a family.
var idLike = regexp.MustCompile(`^[a-z]+(?:\.[a-z0-9_*-]+)+$`)

func TestEveryIDIsUsedAndEveryUseExists(t *testing.T) {
	all, p := read(t)["en"], parseProgram(t)
	known := families(t, p)
	used, seen := map[string]bool{"language.name": true}, map[string]bool{"fyne.*": true}
	for _, id := range slices.Sorted(maps.Keys(all)) {
		if strings.HasPrefix(id, toolkitPrefix) {
			used[id] = true
		}
	}
	ids, controls := idsOf(p, all)
	for _, text := range ids {
		seen[text] = true
		values, isFamily := known[text]
		switch {
		case isFamily:
			for _, value := range values {
				used[fillFamily(text, value)] = true
			}
		case all[text] != nil:
			used[text] = true
		case !slices.ContainsFunc(controls, func(name string) bool { return matches(name, text) }):
			t.Errorf("the program says %q, which is in no file", text)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(used)) {
		if all[id] == nil {
			t.Errorf("the program can say %q, which is in no file", id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(all)) {
		if !used[id] {
			t.Errorf("nothing says %q", id)
		}
	}
	for _, family := range slices.Sorted(maps.Keys(known)) {
		if !seen[family] {
			t.Errorf("nothing builds an id of the family %q", family)
		}
	}
}

// matches says whether text is of the family, or the same id.
func matches(family, text string) bool {
	before, after, many := strings.Cut(family, "*")
	return family == text || many && strings.HasPrefix(text, before) && strings.HasSuffix(text, after)
}

// fillFamily is the id that a value makes of a family.
func fillFamily(family, value string) string {
	before, after, _ := strings.Cut(family, "*")
	return before + value + strings.TrimPrefix(after, ".*")
}

// idsOf are the texts in the program that look like ids of messages, and the
// names of controls, which look the same.
func idsOf(p program, all messages) (ids, controls []string) {
	groups := map[string]bool{}
	for id := range all {
		groups[strings.Split(id, ".")[0]] = true
	}
	for _, file := range p.files {
		for _, decl := range file.Decls {
			read := p.readTexts(decl)
			controls = append(controls, read.names...)
			for _, text := range read.found {
				if idLike.MatchString(text) && groups[strings.Split(text, ".")[0]] {
					ids = append(ids, text)
				}
			}
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), controls
}
