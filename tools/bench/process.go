package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// residentBytes is the memory that a process keeps in the machine.
func residentBytes(pid int) (float64, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil {
		return 0, fmt.Errorf("read memory: %w", err)
	}
	var total, resident int
	if _, err := fmt.Sscan(string(text), &total, &resident); err != nil {
		return 0, fmt.Errorf("read memory: %w", err)
	}
	return float64(resident * os.Getpagesize()), nil
}

// processorTime is what all threads of a process have run, to the nanosecond.
func processorTime(pid int) (time.Duration, error) {
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", pid))
	if err != nil || len(threads) == 0 {
		return 0, fmt.Errorf("find the threads of process %d: %w", pid, err)
	}
	var sum time.Duration
	for _, thread := range threads {
		text, err := os.ReadFile(thread)
		if err != nil {
			return 0, fmt.Errorf("read processor time: %w", err)
		}
		var ran int64
		if _, err := fmt.Sscan(string(text), &ran); err != nil {
			return 0, fmt.Errorf("read processor time: %w", err)
		}
		sum += time.Duration(ran)
	}
	return sum, nil
}
