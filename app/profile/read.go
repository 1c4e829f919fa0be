package profile

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
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
// is left out; lost are the parts that lost one.
func readState(file document) (state State, lost []part, err error) {
	lost, err = readAnswers(file[memberAnswers], &state.Answers)
	if err != nil {
		return State{}, nil, err
	}
	if !readLeniently(file[memberSettings], &state.Settings) {
		lost = append(lost, partSettings)
	}
	if !readLeniently(file[memberPlace], &state.Place) {
		lost = append(lost, partPlace)
	}
	return state, lost, nil
}

// readAnswers reads the answers one by one, so that each that is of the wrong
// kind can be named.
func readAnswers(raw json.RawMessage, answers *Answers) (lost []part, err error) {
	if raw == nil {
		return nil, nil
	}
	var members document
	if err := json.Unmarshal(raw, &members); err != nil {
		return nil, fmt.Errorf("read the answers: %w", err)
	}
	for _, name := range slices.Sorted(maps.Keys(answerParts)) {
		member, found := members[name]
		if !found {
			continue
		}
		alone, err := json.Marshal(document{name: member})
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		if !readLeniently(alone, answers) {
			lost = append(lost, answerParts[name])
		}
	}
	if slices.Contains(lost, partPillow) {
		answers.Pillow.forgetHeight()
	}
	return lost, nil
}

// readLeniently reads what it can into object, and says whether that was all.
func readLeniently(raw json.RawMessage, object any) (whole bool) {
	if raw == nil {
		return true
	}
	var wrongKind *json.UnmarshalTypeError
	return !errors.As(json.Unmarshal(raw, object), &wrongKind)
}

// forgetHeight takes the height back, so that the recommended one is shown again.
func (p *Pillow) forgetHeight() { p.HeightCM, p.Moved = 0, false }

// merged is the parts of both lists, each once.
func merged(a, b []part) []part {
	all := append(slices.Clone(a), b...)
	slices.Sort(all)
	return slices.Compact(all)
}
