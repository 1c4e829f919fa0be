package main

import (
	"os/exec"
	"time"
)

// leaveAlone opens all the programs at once, reads their memory once they have
// settled, and then how much processor time each takes while nobody touches it.
func leaveAlone(screen *screen, all []*subject) error {
	programs := make([]*exec.Cmd, len(all))
	for i, s := range all {
		_, program, err := s.start(screen)
		if err != nil {
			return err
		}
		programs[i] = program
	}
	time.Sleep(settling)
	before := make([]time.Duration, len(all))
	for i, s := range all {
		memory, err := residentBytes(programs[i].Process.Pid)
		if err != nil {
			return err
		}
		s.memory = append(s.memory, memory)
		if before[i], err = processorTime(programs[i].Process.Pid); err != nil {
			return err
		}
	}
	time.Sleep(rest)
	for i, s := range all {
		after, err := processorTime(programs[i].Process.Pid)
		if err != nil {
			return err
		}
		s.idle = append(s.idle, milliseconds(after-before[i])/rest.Seconds())
	}
	for i, s := range all {
		if err := s.stop(programs[i]); err != nil {
			return err
		}
	}
	return screen.waitBare()
}
