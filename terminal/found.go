package terminal

import (
	"slices"
	"strings"
	"time"

	"chevet/app/body"
	"chevet/app/units"
)

// takeFound takes heights found in bed, as side:11,back:7.5.
func takeFound(r *request, value string) *units.Line {
	const flag = "--found"
	for _, item := range items(value) {
		name, height, _ := strings.Cut(item, ":")
		position := body.Position(strings.TrimSpace(name))
		if !slices.Contains(body.Positions(), position) {
			line := badChoice(flag, name, body.Positions())
			return &line
		}
		if _, twice := r.answers.FoundAt(position); twice {
			return bad("terminal.bad.twice", values{"Flag": flag, "Value": string(position)})
		}
		length, problem := units.ParseLength(height, units.Centimetres, units.PillowLimits)
		switch {
		case problem != nil:
			return badMeasure(flag, height, *problem)
		case strings.TrimSpace(height) == "":
			return bad("terminal.bad.missing", values{"Flag": flag})
		}
		r.answers.KeepFound(position, float64(length), time.Time{})
	}
	return nil
}
