package profile

import (
	"errors"
	"io/fs"
)

// load reads the file, or the last good copy when the file is broken or gone.
// Only the store that owns the folder may move a broken file out of the way.
func (s *Store) load(own bool) (State, []Notice) {
	state, notices, err := s.loadFrom(s.Path())
	switch {
	case err == nil || errors.Is(err, errNewer):
		return state, notices
	case !errors.Is(err, fs.ErrNotExist):
		notices = append(notices, s.moveAway(s.Path(), own))
	}
	firstStart := len(notices) == 0

	state, restored, err := s.loadFrom(s.backPath())
	switch {
	case errors.Is(err, errNewer):
		return state, append(notices, restored...)
	case err == nil:
		return state, append(append(notices, Notice{Key: noticeRestored}), restored...)
	case !errors.Is(err, fs.ErrNotExist):
		notices = append(notices, s.moveAway(s.backPath(), own))
	case firstStart:
		return State{}, nil
	}
	return State{}, append(notices, Notice{Key: noticeStartedEmpty})
}

// loadFrom reads one file. A file of a newer version freezes the store.
func (s *Store) loadFrom(path string) (State, []Notice, error) {
	data, err := readFile(path)
	if err != nil {
		return State{}, nil, err
	}
	state, others, dropped, err := decode(data)
	switch {
	case errors.Is(err, errNewer):
		s.frozen, s.told = true, noticeNewer
		return State{}, []Notice{fileNotice(noticeNewer, path)}, err
	case err != nil:
		return State{}, nil, err
	}
	s.written, s.others = data, others
	if len(dropped) > 0 {
		s.written, s.faulty = nil, data
	}
	return state, droppedNotice(dropped), nil
}

// moveAway sets a broken file aside and says so.
func (s *Store) moveAway(path string, own bool) Notice {
	if own {
		if kept, err := s.setAside(path); err == nil {
			return fileNotice(noticeSetAside, kept)
		}
	}
	return fileNotice(noticeLeft, path)
}
