package profile

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
)

// schema is the number of the layout of the file. It rises when a reader of the
// old number would misread the new layout, and when something is added inside
// answers, settings or place; a new room beside these three needs no new number,
// since what stands beside them is carried along unread.
const schema = 1

// largestFile is the size, in bytes, beyond which a file cannot be ours: a
// thousand times a usual one.
const largestFile = 1 << 20

// The members of the file that this version knows.
const (
	memberSchema   = "schema"
	memberAnswers  = "answers"
	memberSettings = "settings"
	memberPlace    = "place"
)

// errNewer says that a file was written by a newer version.
var errNewer = errors.New("written by a newer version")

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
	for _, known := range []string{memberSchema, memberAnswers, memberSettings, memberPlace} {
		delete(others, known)
	}
	return state, others, merged(wrongKind, absurd), nil
}

// encode writes a file that a person can read, member by member in the order of
// the alphabet. What cannot be right is left out, so that every file that is
// written can be read again.
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
	data, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write the answers as JSON: %w", err)
	}
	return append(data, '\n'), nil
}
