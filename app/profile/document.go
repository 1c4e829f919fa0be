package profile

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"

	"chevet/app/exercise"
)

// schema is the number of the layout of the file. It rises when a reader of the
// old number would misread the new layout, and when something is added inside
// answers, settings, place, exercises or fit; a new room beside these five needs no new
// number, since what stands beside them is carried along unread.
const schema = 1

// largestFile is the size, in bytes, beyond which a file is not read: a thousand
// times that of the answers alone.
const largestFile = 1 << 20

// The members of the file that this version knows.
const (
	memberSchema    = "schema"
	memberAnswers   = "answers"
	memberSettings  = "settings"
	memberPlace     = "place"
	memberExercises = "exercises"
	memberFit       = "fit"
	memberTrials    = "trials"
	memberTakeAlong = "take_along"
)

var (
	// errNewer says that a file was written by a newer version.
	errNewer = errors.New("written by a newer version")
	// errTooLarge says that a file would be refused when it is read again.
	errTooLarge = errors.New("too large to be read again")
)

// document is the whole file, member by member.
type document map[string]json.RawMessage

// decode reads a file. Members whose value is of the wrong kind, or cannot be
// right, are left out and named; any other fault is an error. What this version
// does not know comes back in others.
func decode(data []byte) (state State, others document, dropped []part, err error) {
	var file document
	if err := json.Unmarshal(data, &file); err != nil {
		return State{}, nil, nil, fmt.Errorf("read the file as JSON: %w", err)
	}
	var number int
	if err := json.Unmarshal(file[memberSchema], &number); err != nil {
		return State{}, nil, nil, fmt.Errorf("read the schema number: %w", err)
	}
	switch {
	case number > schema:
		return State{}, nil, nil, errNewer
	case number < schema:
		return State{}, nil, nil, fmt.Errorf("no version wrote schema %d", number)
	}
	state, wrongKind, err := readState(file)
	if err != nil {
		return State{}, nil, nil, err
	}
	state, absurd := sane(state)
	others = maps.Clone(file)
	for _, known := range []string{memberSchema, memberAnswers, memberSettings, memberPlace, memberExercises, memberFit, memberTrials, memberTakeAlong} {
		delete(others, known)
	}
	return state, others, merged(wrongKind, absurd), nil
}

// encode writes a file that a person can read, member by member in the order of
// the alphabet. What cannot be right is left out, so that every file that is
// written can be read again. One that would be too large for that is written
// without its white space and, where that is not enough, without the oldest
// sessions.
func encode(state State, others document) ([]byte, error) {
	state, _ = sane(state)
	file := map[string]any{}
	for name, member := range others {
		file[name] = member
	}
	file[memberSchema] = schema
	file[memberAnswers] = state.Answers
	file[memberSettings] = state.Settings
	file[memberPlace] = state.Place
	file[memberExercises] = state.Exercises
	file[memberFit] = fitFile{state.Fit.Check, state.Answers.Found}
	file[memberTrials] = state.Trials
	file[memberTakeAlong] = state.TakeAlong
	data, err := json.MarshalIndent(file, "", "  ")
	if err == nil && len(data) >= largestFile {
		data, err = encodeTightly(file, state.Exercises)
	}
	if err != nil {
		return nil, fmt.Errorf("write the answers as JSON: %w", err)
	}
	return append(data, '\n'), nil
}

// encodeTightly writes a file without its white space and, while it is too large
// even so, without the oldest sessions.
func encodeTightly(file map[string]any, e Exercises) ([]byte, error) {
	for {
		file[memberExercises] = e
		data, err := json.Marshal(file)
		if err != nil {
			return nil, err
		}
		over := len(data) + len("\n") - largestFile
		switch {
		case over <= 0:
			return data, nil
		case len(e.Sessions) == 0:
			return nil, errTooLarge
		}
		if e.Sessions, err = withoutOldest(e.Sessions, over); err != nil {
			return nil, err
		}
	}
}

// withoutOldest is the sessions without the oldest ones, as many as take up so
// many bytes in a file without white space.
func withoutOldest(sessions []exercise.Log, bytes int) ([]exercise.Log, error) {
	for bytes > 0 && len(sessions) > 0 {
		data, err := json.Marshal(sessions[0])
		if err != nil {
			return nil, err
		}
		bytes -= len(data) + len(",")
		sessions = sessions[1:]
	}
	return sessions, nil
}
