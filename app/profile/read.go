package profile

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"chevet/app/exercise"
)

// answerParts says which part of the state each member of the answers belongs to.
var answerParts = map[string]part{
	"signs": partSigns, "nights": partNights, "concerns": partConcerns, "sex": partSex,
	"stature_cm": partStature, "shoulders_cm": partShoulders, "weight_kg": partWeight,
	"pillow": partPillow, "mattress": partMattress,
	"supports": partSupports, "supports_chosen": partSupports, "things": partSupports,
	"typed": partTyped,
}

// exerciseParts says the same of each member of the exercises.
var exerciseParts = map[string]part{
	"filters": partExercises, "hidden": partExercises, "forms": partExercises, "mine": partExercises,
	"run_on": partExercises, "pace_percent": partExercises, "silent": partExercises,
	"own": partOwn, "draft": partOwn, "sessions": partSessions,
}

// readState reads what the file holds for each member. A value of the wrong kind
// is left out; lost are the parts that lost one.
func readState(file document) (state State, lost []part, err error) {
	lost, err = readMembers(file[memberAnswers], answerParts, &state.Answers)
	if err != nil {
		return State{}, nil, fmt.Errorf("read the answers: %w", err)
	}
	if slices.Contains(lost, partPillow) {
		state.Answers.Pillow.forgetHeight()
	}
	if !readLeniently(file[memberSettings], &state.Settings) {
		lost = append(lost, partSettings)
	}
	if !readLeniently(file[memberPlace], &state.Place) {
		lost = append(lost, partPlace)
	}
	lost = append(lost, readFit(file[memberFit], &state)...)
	if !readLeniently(file[memberTrials], &state.Trials) {
		lost = append(lost, partTrials)
	}
	if !readLeniently(file[memberTakeAlong], &state.TakeAlong) {
		lost = append(lost, partTakeAlong)
	}
	return state, append(lost, readExercises(file[memberExercises], &state.Exercises)...), nil
}

// readFit reads the check under way and the heights found. A check that lost a
// member is no check.
func readFit(raw json.RawMessage, state *State) []part {
	var kept fitFile
	lost, err := readMembers(raw, fitParts, &kept)
	if err != nil {
		return []part{partCheck}
	}
	if slices.Contains(lost, partCheck) {
		kept.Check = nil
	}
	state.Fit.Check, state.Answers.Found = kept.Check, kept.Found
	return lost
}

// readExercises reads the exercises one by one. The answers are worth reading also
// where nothing of the exercises can be.
func readExercises(raw json.RawMessage, e *Exercises) []part {
	lost, err := readMembers(raw, exerciseParts, e)
	if err != nil {
		return []part{partExercises}
	}
	if slices.Contains(lost, partOwn) && e.Draft != nil && reflect.ValueOf(*e.Draft).IsZero() {
		e.Draft = nil
	}
	if slices.Contains(lost, partSessions) {
		e.Sessions = readSessions(raw)
	}
	return lost
}

// readSessions reads the sessions one by one: a time that cannot be read would
// hide every session after it.
func readSessions(raw json.RawMessage) (sessions []exercise.Log) {
	var members document
	var each []json.RawMessage
	if !readLeniently(raw, &members) || !readLeniently(members["sessions"], &each) {
		return nil
	}
	for _, one := range each {
		var log exercise.Log
		readLeniently(one, &log)
		sessions = append(sessions, log)
	}
	return sessions
}

// readMembers reads the members of an object one by one, so that each that is of
// the wrong kind can be named.
func readMembers(raw json.RawMessage, parts map[string]part, object any) (lost []part, err error) {
	if raw == nil {
		return nil, nil
	}
	var members document
	if err := json.Unmarshal(raw, &members); err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		member, found := members[name]
		if !found {
			continue
		}
		alone, err := json.Marshal(document{name: member})
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		if !readLeniently(alone, object) {
			lost = append(lost, parts[name])
		}
	}
	return lost, nil
}

// readLeniently reads what it can into object, and says whether that was all.
func readLeniently(raw json.RawMessage, object any) (whole bool) {
	if raw == nil {
		return true
	}
	return json.Unmarshal(raw, object) == nil
}

// forgetHeight takes the height back, so that the recommended one is shown again.
func (p *Pillow) forgetHeight() { p.HeightCM, p.Moved = 0, false }

// merged is the parts of both lists, each once.
func merged(a, b []part) []part {
	all := append(slices.Clone(a), b...)
	slices.Sort(all)
	return slices.Compact(all)
}
