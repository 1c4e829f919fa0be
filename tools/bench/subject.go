package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// subject is a program that is measured, in one state of its data.
type subject struct {
	name, path, home string
	// data is what stands in the data file at each start; empty for no file.
	data string

	size   float64   // bytes
	starts []float64 // milliseconds from start to the first frame
	wholes []float64 // milliseconds from start to the last change of the picture
	memory []float64 // bytes resident
	idle   []float64 // milliseconds of processor time in each second at rest
}

func (s *subject) weigh() error {
	file, err := os.Stat(s.path)
	if err != nil {
		return fmt.Errorf("weigh %s: %w", s.name, err)
	}
	s.size = float64(file.Size())
	return nil
}

// timeStart starts the program and takes the milliseconds until it has painted,
// and until what it paints is whole.
func (s *subject) timeStart(screen *screen) (painted, whole float64, err error) {
	began, program, err := s.start(screen)
	if err != nil {
		return 0, 0, err
	}
	painted = milliseconds(time.Since(began))
	changed, err := screen.waitWhole()
	if err != nil {
		return 0, 0, fmt.Errorf("picture of %s: %w", s.name, err)
	}
	if err := s.stop(program); err != nil {
		return 0, 0, err
	}
	return painted, milliseconds(changed.Sub(began)), screen.waitBare()
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// start starts the program in a home of its own and waits for its first frame.
func (s *subject) start(screen *screen) (began time.Time, program *exec.Cmd, err error) {
	environment, err := s.furnish()
	if err != nil {
		return began, nil, err
	}
	program = exec.Command(s.path)
	program.Dir = s.home
	program.Env = environment
	began = time.Now()
	if err := program.Start(); err != nil {
		return began, nil, fmt.Errorf("start %s: %w", s.name, err)
	}
	if err := screen.waitPainted(); err != nil {
		return began, nil, fmt.Errorf("first frame of %s: %w", s.name, err)
	}
	return began, program, nil
}

// stop ends the program.
func (s *subject) stop(program *exec.Cmd) error {
	if err := program.Process.Signal(syscall.SIGTERM); err != nil {
		return fmt.Errorf("end %s: %w", s.name, err)
	}
	late := time.AfterFunc(frameLimit, func() { _ = program.Process.Kill() })
	defer late.Stop()
	if err := program.Wait(); err != nil && program.ProcessState.ExitCode() > 0 {
		return fmt.Errorf("%s ended: %w", s.name, err)
	}
	return nil
}

// furnish puts the data file back as it was and gives the environment to start
// in. Caches stay, as they do for a person who starts a program again.
func (s *subject) furnish() ([]string, error) {
	data := filepath.Join(s.home, "chevet")
	if err := os.RemoveAll(data); err != nil {
		return nil, fmt.Errorf("clear the data of %s: %w", s.name, err)
	}
	for _, dir := range []string{data, filepath.Join(s.home, ".cache"), filepath.Join(s.home, "run")} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return nil, fmt.Errorf("make a home for %s: %w", s.name, err)
		}
	}
	if s.data != "" {
		if err := os.WriteFile(filepath.Join(data, "chevet.json"), []byte(s.data), 0o600); err != nil {
			return nil, fmt.Errorf("write the answers for %s: %w", s.name, err)
		}
	}
	return []string{
		"DISPLAY=" + os.Getenv("DISPLAY"),
		"HOME=" + s.home,
		"XDG_RUNTIME_DIR=" + filepath.Join(s.home, "run"),
		"CHEVET_DIR=" + data,
		"LANG=en_US.UTF-8",
		"DBUS_SESSION_BUS_ADDRESS=disabled:",
		"LIBGL_ALWAYS_SOFTWARE=1",
	}, nil
}
