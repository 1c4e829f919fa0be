package terminal

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/locales"
)

const calls = 400

// anyCommand draws a command with some of the options and any of their values.
func anyCommand(random *rand.Rand) []string {
	args := []string{"plan"}
	give := func(name, value string) {
		if random.IntN(3) > 0 {
			args = append(args, name, value)
		}
	}
	give("--position", anyPositions(random))
	give("--sex", one(random, sexes))
	give("--stature", fmt.Sprint(120+random.IntN(111)))
	give("--weight", fmt.Sprint(30+random.IntN(221)))
	give("--shoulders", fmt.Sprint(25+random.IntN(31)))
	give("--firmness", fmt.Sprint(1+random.IntN(10)))
	give("--sag", one(random, sags))
	give("--age", one(random, ages))
	give("--pillow", fmt.Sprint(random.IntN(26)))
	if random.IntN(3) == 0 {
		args = append(args, "--found", fmt.Sprintf("%s:%d", one(random, body.Positions()), random.IntN(16)))
	}
	give("--fill", one(random, profile.Fills()))
	var concerns []string
	for _, concern := range profile.Concerns() {
		if random.IntN(4) == 0 {
			concerns = append(concerns, string(concern))
		}
	}
	give("--concern", strings.Join(concerns, ","))
	return args
}

func anyPositions(random *rand.Rand) string {
	positions := body.Positions()
	random.Shuffle(len(positions), func(i, j int) { positions[i], positions[j] = positions[j], positions[i] })
	var named []string
	for _, position := range positions[:1+random.IntN(3)] {
		name := string(position)
		if random.IntN(2) == 0 {
			name += fmt.Sprintf(":%d", 1+random.IntN(33))
		}
		named = append(named, name)
	}
	return strings.Join(named, ",")
}

func one[T ~string](random *rand.Rand, values []T) string {
	return string(values[random.IntN(len(values))])
}

// speakers speak every language of the plan.
func speakers(t *testing.T) map[string]*locales.Speaker {
	t.Helper()
	words, err := openWords()
	if err != nil {
		t.Fatal(err)
	}
	speakers := map[string]*locales.Speaker{}
	for _, spoken := range words.Languages() {
		speakers[spoken.Tag] = words.Speaker(spoken.Tag, units.Centimetres, units.Kilograms)
	}
	return speakers
}

var openWords = sync.OnceValues(locales.Open)

func planFor(t *testing.T, args []string) advice.Plan {
	t.Helper()
	asked, problem := parse(args[1:])
	if problem != nil {
		t.Fatalf("%v: %+v", args, problem)
	}
	return advice.Make(asked.answers)
}

// hole is what stands where a message or a value is missing.
var hole = regexp.MustCompile(`\[[a-z_]+\.[a-z]|<no value>|%!|NaN|map\[|\{\{`)

const noBreakSpaces = "\u00a0\u202f"

func TestEveryTextIsWholeAndFitsTheTerminal(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for range calls {
		args := anyCommand(random)
		for language, speaker := range speakers(t) {
			text := planText(speaker, planFor(t, args))
			if found := hole.FindString(text); found != "" {
				t.Fatalf("%v in %s has a hole: %q", args, language, found)
			}
			for _, line := range strings.Split(text, "\n") {
				isAddress := strings.HasPrefix(strings.TrimSpace(line), "https://") // stays whole, to be followed
				if utf8.RuneCountInString(line) > columns && !isAddress {
					t.Errorf("%v in %s: %q is wider than %d", args, language, line, columns)
				}
				if strings.Trim(line, noBreakSpaces) != line || strings.TrimRight(line, " ") != line {
					t.Errorf("%v in %s: %q begins or ends at a no-break space", args, language, line)
				}
			}
		}
	}
}

// notFromATerminal are the messages of the plan that no option leads to: the
// terminal does not ask for warning signs, and cannot say how a height was found
// or which small pillows were chosen.
var notFromATerminal = []string{
	"warning.assessed", "warning.unsure", "change.measure_pillow", "support.advice.extra", "support.advice.left_out",
}

// Every message of the plan is said by some plan, so that none is kept for nothing.
func TestNoMessageOfThePlanIsDead(t *testing.T) {
	said := map[string]bool{}
	random := rand.New(rand.NewPCG(7, 8))
	for range calls {
		text, err := planData(speakers(t)["en"], planFor(t, anyCommand(random)))
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range regexp.MustCompile(`"key": "([^"]+)"`).FindAllStringSubmatch(text, -1) {
			said[found[1]] = true
		}
	}
	file, err := os.ReadFile("../locales/en.toml")
	if err != nil {
		t.Fatal(err)
	}
	plan := regexp.MustCompile(`^(?:tonight|mixed|owned|support\.advice|warning|reason|change|disagree|see|sign)\.`)
	count := 0
	for _, found := range regexp.MustCompile(`(?m)^\["?([^"\]]+)"?\]$`).FindAllStringSubmatch(string(file), -1) {
		id := found[1]
		if !plan.MatchString(id) {
			continue
		}
		count++
		if !said[id] && !slices.Contains(notFromATerminal, id) {
			t.Errorf("no plan says %s", id)
		}
		if said[id] && slices.Contains(notFromATerminal, id) {
			t.Errorf("%s is said after all", id)
		}
	}
	if count < 100 {
		t.Errorf("found only %d messages of the plan", count)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, []string{""}},
		{"one two three", 7, []string{"one two", "three"}},
		{"one two", 7, []string{"one two"}},
		{"de 9\u00a0cm à\u202f: b", 5, []string{"de", "9\u00a0cm", "à\u202f: b"}},
		{"oreillers\u00a0: oui", 6, []string{"oreillers\u00a0:", "oui"}},
		{"été été", 7, []string{"été été"}},
	} {
		if got := wrap(c.text, c.width); !slices.Equal(got, c.want) {
			t.Errorf("%q in %d: %q, want %q", c.text, c.width, got, c.want)
		}
	}
}
