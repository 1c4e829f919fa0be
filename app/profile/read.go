package profile

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// answerParts says which part of the state each member of the answers belongs to.
var answerParts = map[string]part{
	"signs": partSigns, "nights": partNights, "concerns": partConcerns, "sex": partSex,
	"stature_cm": partStature, "shoulders_cm": partShoulders, "weight_kg": partWeight,
	"pillow": partPillow, "mattress": partMattress,
	"supports": partSupports, "supports_chosen": partSupports, "things": partSupports,
	"typed": partTyped,
}

// readState reads what the file holds for each member. A value of the wrong kind
// is left out; the parts are those that lost one.
func readState(file document) (state State, lost []part, err error) {
	for _, member := range []struct {
		name  string
		value any
		lose  func(field string) part
	}{
		{memberAnswers, &state.Answers, func(field string) part { return answerParts[field] }},
		{memberSettings, &state.Settings, func(string) part { return partSettings }},
		{memberPlace, &state.Place, func(string) part { return partPlace }},
	} {
		raw, found := file[member.name]
		if !found {
			continue
		}
		field, err := readLeniently(raw, member.value)
		if err != nil {
			return State{}, nil, fmt.Errorf("read %s: %w", member.name, err)
		}
		if field != "" {
			lost = append(lost, member.lose(field))
		}
	}
	return state, lost, nil
}

// readLeniently reads an object, leaving out the members of the wrong kind, and
// names the first of them. What is no object at all is an error.
func readLeniently(raw json.RawMessage, object any) (field string, err error) {
	err = json.Unmarshal(raw, object)
	var wrongKind *json.UnmarshalTypeError
	if errors.As(err, &wrongKind) && wrongKind.Field != "" {
		field, _, _ = strings.Cut(wrongKind.Field, ".")
		return field, nil
	}
	return "", err
}

// merged is the parts of both lists, each once.
func merged(a, b []part) []part {
	all := append(slices.Clone(a), b...)
	slices.Sort(all)
	return slices.Compact(all)
}
