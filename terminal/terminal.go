// Package terminal owns the words without the window: the plan as text, for a
// terminal or a screen reader, and as data for another program.
//
//	chevet plan [options]   prints tonight's plan
//	chevet --version        prints name, version and id
//	chevet --help           prints what there is, in the language of --lang
//
// It ends with 0, with 1 when the plan could not be written, and with 2, after
// one sentence on standard error, when an option or a value was not understood.
package terminal

import (
	"fmt"
	"io"
	"strings"

	"github.com/jeandeaual/go-locale"
	"golang.org/x/text/language"

	"chevet/app/advice"
	"chevet/app/units"
	"chevet/locales"
)

// The statuses with which the program ends.
const (
	statusDone        = 0
	statusNotWritten  = 1
	statusNotAccepted = 2
)

// About is what the program says of itself.
type About struct{ Name, ID, Version string }

// Run obeys the words that follow the program's name and returns the status to
// end with. It speaks the language of --lang, else that of the environment.
func (about About) Run(args []string, out, errOut io.Writer, getenv func(string) string) int {
	words, err := locales.Open()
	if err != nil {
		fmt.Fprintf(errOut, "%s: %v\n", about.Name, err)
		return statusNotWritten
	}
	r := run{words: words, out: out, errOut: errOut}
	r.speak(locales.SystemLanguage(getenv, locale.GetLocales))
	command, rest := "", []string(nil)
	if len(args) > 0 {
		command, rest = args[0], args[1:]
	}
	switch command {
	case "plan":
		return r.plan(rest)
	case "--version", "version":
		return r.write(fmt.Sprintf("%s %s (%s)\n", about.Name, about.Version, about.ID))
	case "help", "":
		return r.help(rest)
	}
	if asked, _ := parse(args); asked.help {
		return r.help(args)
	}
	return r.refuse(units.Line{Key: "terminal.bad.command", Args: values{"Value": quotable(command)}})
}

// run is one call of the program.
type run struct {
	words       *locales.Catalogue
	speaker     *locales.Speaker
	out, errOut io.Writer
}

type values = map[string]any

func (r *run) speak(wanted string) {
	r.speaker = r.words.Speaker(r.words.Match(wanted), units.Centimetres, units.Kilograms)
}

// speakAs goes over to the language that --lang names, or says which there are.
func (r *run) speakAs(wanted string) *units.Line {
	if wanted == "" {
		return nil
	}
	if !r.speaks(wanted) {
		unspoken := badChoice("--lang", wanted, r.languages())
		return &unspoken
	}
	r.speak(wanted)
	return nil
}

// help says what there is, whatever else was asked, but for the language.
func (r *run) help(args []string) int {
	asked, _ := parse(args)
	if unspoken := r.speakAs(asked.language); unspoken != nil {
		return r.refuse(*unspoken)
	}
	return r.write(programHelp(r.speaker))
}

func (r *run) plan(args []string) int {
	asked, problem := parse(args)
	if unspoken := r.speakAs(asked.language); unspoken != nil {
		return r.refuse(*unspoken)
	}
	if problem != nil {
		return r.refuse(*problem)
	}
	if asked.help {
		return r.write(planHelp(r.speaker))
	}
	plan := advice.Make(asked.answers)
	if !asked.asData {
		return r.write(planText(r.speaker, plan))
	}
	data, err := planData(r.speaker, plan)
	if err != nil {
		return r.notWritten(err)
	}
	return r.write(data)
}

// speaks says whether there are words in a language, whatever the country.
func (r *run) speaks(wanted string) bool {
	name, _, _ := strings.Cut(wanted, ".")
	tag, err := language.Parse(name)
	if err != nil {
		return false
	}
	wantedBase, _ := tag.Base()
	base, _ := language.Make(r.words.Match(wanted)).Base()
	return wantedBase == base
}

func (r *run) languages() []string {
	var tags []string
	for _, spoken := range r.words.Languages() {
		tags = append(tags, spoken.Tag)
	}
	return tags
}

func (r *run) write(text string) int {
	if _, err := io.WriteString(r.out, text); err != nil {
		return r.notWritten(err)
	}
	return statusDone
}

func (r *run) notWritten(err error) int {
	fmt.Fprintln(r.errOut, r.speaker.T("terminal.bad.write", "Why", err.Error()))
	return statusNotWritten
}

func (r *run) refuse(problem units.Line) int {
	fmt.Fprintln(r.errOut, r.speaker.Say(problem))
	return statusNotAccepted
}
