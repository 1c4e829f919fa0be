package terminal

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
)

// request is what the options ask for.
type request struct {
	answers      profile.Answers
	language     string
	asData, help bool
}

// option is one option of "chevet plan": how it takes its value, and the message
// that explains it. One that takes no value is a switch.
type option struct {
	name     string
	help     string
	helpArgs values
	take     func(r *request, value string) *units.Line
	turnOn   func(r *request)
}

var (
	sexes = []body.Sex{body.Female, body.Male}
	sags  = []profile.Sag{profile.SagNone, profile.SagSlight, profile.SagDeep}
	ages  = []profile.Age{profile.AgeNew, profile.AgeMiddle, profile.AgeOld}
)

// The firmness of a mattress, from soft to firm.
const softest, firmest = 1.0, 10.0

// wholeNight is the most that shares of the night add up to, in percent.
const wholeNight = 100

func options() []option {
	return []option{
		{name: "--lang", help: "terminal.help.lang", take: takeLanguage},
		{name: "--position", help: "terminal.help.position", helpArgs: choicesOf(body.Positions()), take: takePosition},
		{name: "--sex", help: "terminal.help.sex", helpArgs: choicesOf(sexes),
			take: takeChoice("--sex", sexes, func(r *request, sex body.Sex) { r.answers.Sex = sex })},
		{name: "--stature", help: "terminal.help.stature",
			take: takeLength("--stature", units.StatureLimits, func(r *request, cm float64) { r.answers.StatureCM = cm })},
		{name: "--weight", help: "terminal.help.weight", take: takeWeight},
		{name: "--shoulders", help: "terminal.help.shoulders",
			take: takeLength("--shoulders", units.ShoulderLimits, func(r *request, cm float64) { r.answers.ShouldersCM = cm })},
		{name: "--firmness", help: "terminal.help.firmness", helpArgs: values{"Low": softest, "High": firmest}, take: takeFirmness},
		{name: "--sag", help: "terminal.help.sag", helpArgs: choicesOf(sags),
			take: takeChoice("--sag", sags, func(r *request, sag profile.Sag) { r.answers.Mattress.Sag = sag })},
		{name: "--age", help: "terminal.help.age", helpArgs: choicesOf(ages),
			take: takeChoice("--age", ages, func(r *request, age profile.Age) { r.answers.Mattress.Age = age })},
		{name: "--pillow", help: "terminal.help.pillow", take: takePillow},
		{name: "--found", help: "terminal.help.found", helpArgs: values{"Example": "side:11,back:7"}, take: takeFound},
		{name: "--fill", help: "terminal.help.fill", helpArgs: choicesOf(profile.Fills()),
			take: takeChoice("--fill", profile.Fills(), func(r *request, fill profile.Fill) { r.answers.Pillow.Fill = fill })},
		{name: "--concern", help: "terminal.help.concern", helpArgs: choicesOf(profile.Concerns()), take: takeConcerns},
		{name: "--json", help: "terminal.help.json", turnOn: func(r *request) { r.asData = true }},
		{name: "--help", help: "terminal.help.help", turnOn: func(r *request) { r.help = true }},
	}
}

// parse reads the options. It reads on after the first problem, which it returns,
// so that the problem can be told in the language that --lang asks for.
func parse(args []string) (request, *units.Line) {
	var asked request
	var first *units.Line
	for len(args) > 0 {
		var problem *units.Line
		args, problem = parseOne(args, &asked)
		if first == nil {
			first = problem
		}
	}
	return asked, first
}

// parseOne reads one option, as --name value or --name=value, and returns what
// follows it.
func parseOne(args []string, asked *request) (rest []string, problem *units.Line) {
	word, rest := args[0], args[1:]
	name, value, joined := strings.Cut(word, "=")
	if name == "-h" {
		name = "--help"
	}
	if !strings.HasPrefix(name, "-") {
		return rest, bad("terminal.bad.word", values{"Value": quotable(word)})
	}
	known := options()
	i := slices.IndexFunc(known, func(o option) bool { return o.name == name })
	switch {
	case i < 0:
		return rest, bad("terminal.bad.flag", values{"Flag": quotable(name)})
	case known[i].turnOn != nil && joined:
		return rest, bad("terminal.bad.needless", values{"Flag": name})
	case known[i].turnOn != nil:
		known[i].turnOn(asked)
		return rest, nil
	case joined:
		return rest, known[i].take(asked, value)
	case len(rest) == 0 || strings.HasPrefix(rest[0], "--"):
		return rest, bad("terminal.bad.missing", values{"Flag": name})
	}
	return rest[1:], known[i].take(asked, rest[0])
}

func takeLanguage(r *request, value string) *units.Line {
	r.language = strings.TrimSpace(value)
	return nil
}

// takeChoice takes one of a few values; an empty one means "not known".
func takeChoice[T ~string](flag string, choices []T, set func(*request, T)) func(*request, string) *units.Line {
	return func(r *request, value string) *units.Line {
		chosen := T(strings.ToLower(strings.TrimSpace(value)))
		if chosen != "" && !slices.Contains(choices, chosen) {
			line := badChoice(flag, value, choices)
			return &line
		}
		set(r, chosen)
		return nil
	}
}

func takeLength(flag string, limits units.LengthLimits, set func(*request, float64)) func(*request, string) *units.Line {
	return func(r *request, value string) *units.Line {
		length, problem := units.ParseLength(value, units.Centimetres, limits)
		if problem != nil {
			return badMeasure(flag, value, *problem)
		}
		set(r, float64(length))
		return nil
	}
}

func takeWeight(r *request, value string) *units.Line {
	mass, problem := units.ParseMass(value, units.Kilograms, units.WeightLimits)
	if problem != nil {
		return badMeasure("--weight", value, *problem)
	}
	r.answers.WeightKG = float64(mass)
	return nil
}

func takePillow(r *request, value string) *units.Line {
	height, problem := units.ParseLength(value, units.Centimetres, units.PillowLimits)
	if problem != nil {
		return badMeasure("--pillow", value, *problem)
	}
	if strings.TrimSpace(value) == "" {
		return nil
	}
	pillow := &r.answers.Pillow
	pillow.HeightCM, pillow.Moved, pillow.Known = float64(height), true, profile.HeightMeasured
	return nil
}

func takeFirmness(r *request, value string) *units.Line {
	if strings.TrimSpace(value) == "" {
		return nil
	}
	firmness, err := strconv.ParseFloat(strings.Replace(strings.TrimSpace(value), ",", ".", 1), 64)
	if err != nil || !(firmness >= softest && firmness <= firmest) {
		return bad("terminal.bad.firmness", values{
			"Flag": "--firmness", "Value": quotable(value), "Low": softest, "High": firmest,
		})
	}
	r.answers.Mattress.Firmness = firmness
	return nil
}

// takePosition takes side, side,back or side:70,back:30.
func takePosition(r *request, value string) *units.Line {
	const flag = "--position"
	var nights []profile.Share
	sum := 0
	for _, item := range items(value) {
		name, share, hasShare := strings.Cut(item, ":")
		night := profile.Share{Position: body.Position(strings.TrimSpace(name))}
		if !slices.Contains(body.Positions(), night.Position) {
			line := badChoice(flag, name, body.Positions())
			return &line
		}
		if slices.ContainsFunc(nights, func(n profile.Share) bool { return n.Position == night.Position }) {
			return bad("terminal.bad.twice", values{"Flag": flag, "Value": string(night.Position)})
		}
		if hasShare {
			percent, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(share), "%"))
			if err != nil || percent < 1 || percent > wholeNight {
				return bad("terminal.bad.share", values{
					"Flag": flag, "Value": quotable(share), "Low": 1, "High": wholeNight,
				})
			}
			night.Percent = percent
			sum += percent
		}
		nights = append(nights, night)
	}
	if sum > wholeNight {
		return bad("terminal.bad.shares", values{"Flag": flag, "Sum": sum, "High": wholeNight})
	}
	r.answers.Nights = longestFirst(nights)
	return nil
}

// longestFirst puts the position of most of the night first, where every share is said.
func longestFirst(nights []profile.Share) []profile.Share {
	if !slices.ContainsFunc(nights, func(n profile.Share) bool { return n.Percent == 0 }) {
		slices.SortStableFunc(nights, func(a, b profile.Share) int { return b.Percent - a.Percent })
	}
	return nights
}

func takeConcerns(r *request, value string) *units.Line {
	var concerns []profile.Concern
	for _, item := range items(value) {
		concern := profile.Concern(item)
		if !slices.Contains(profile.Concerns(), concern) {
			line := badChoice("--concern", item, profile.Concerns())
			return &line
		}
		if !slices.Contains(concerns, concern) {
			concerns = append(concerns, concern)
		}
	}
	r.answers.Concerns = concerns
	return nil
}

// items are the values between commas, in small letters, without empty ones.
func items(value string) []string {
	var list []string
	for _, item := range strings.Split(value, ",") {
		if item = strings.ToLower(strings.TrimSpace(item)); item != "" {
			list = append(list, item)
		}
	}
	return list
}

func bad(key string, args values) *units.Line { return &units.Line{Key: key, Args: args} }

// badMeasure says in one sentence what a length or a mass may be, or asks whether
// another was meant.
func badMeasure(flag, value string, problem units.Problem) *units.Line {
	key := "terminal.bad.measure"
	if problem.HasSuggestion {
		key = "terminal.bad.meant"
	}
	args := maps.Clone(problem.Args)
	args["Flag"], args["Value"] = flag, quotable(value)
	return bad(key, args)
}

func badChoice[T ~string](flag, value string, choices []T) units.Line {
	args := choicesOf(choices)
	args["Flag"], args["Value"] = flag, quotable(value)
	return units.Line{Key: "terminal.bad.choice", Args: args}
}

func choicesOf[T ~string](choices []T) values {
	var names []string
	for _, choice := range choices {
		names = append(names, string(choice))
	}
	return values{"Choices": strings.Join(names, ", ")}
}

// mostQuoted is how many letters of a value are repeated in a sentence about it.
const mostQuoted = 40

// quotable makes what was typed fit to be repeated: short, on one line, and without
// the signs that steer a terminal.
func quotable(typed string) string {
	letters := []rune(strings.TrimSpace(typed))
	more := len(letters) > mostQuoted
	if more {
		letters = letters[:mostQuoted]
	}
	for i, letter := range letters {
		if !unicode.IsPrint(letter) {
			letters[i] = ' '
		}
	}
	if more {
		return string(letters) + "…"
	}
	return string(letters)
}
