package profile

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"
)

func TestWhatACrashLeavesBehindIsHarmless(t *testing.T) {
	dir := t.TempDir()
	s, _, _ := openAtNoon(t, dir)
	mustSave(t, s, tall(170))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	mustWrite(t, s.Path()+".new", `{"schema": 1, "answ`)
	mustWrite(t, s.backPath()+".new", "")
	s, state, notices := openAtNoon(t, dir)
	if notices != nil || !state.Equal(tall(170)) {
		t.Errorf("opened %+v with %v", state, notices)
	}
	mustSave(t, s, tall(171))
	if names := namesIn(t, dir); !slices.Equal(names, []string{fileName, backName, lockName}) {
		t.Errorf("the folder holds %v", names)
	}
}

// saveForever names the folder in which a copy of this test saves until killed.
const saveForever = "CHEVET_TEST_SAVE_FOREVER"

func TestKilledWhileSaving(t *testing.T) {
	if dir := os.Getenv(saveForever); dir != "" {
		s, _, _ := Open(dir)
		for i := 0; ; i++ {
			if _, err := s.Save(tall(120 + float64(i%100))); err != nil {
				t.Fatal(err)
			}
			if i == 0 {
				fmt.Println("saving")
			}
		}
	}
	dir := t.TempDir()
	for round := range 8 {
		saver := exec.Command(os.Args[0], "-test.run=^TestKilledWhileSaving$")
		saver.Env = append(os.Environ(), saveForever+"="+dir)
		out, err := saver.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := saver.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := out.Read(make([]byte, 1)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(round*7) * time.Millisecond)
		if err := saver.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = saver.Wait()
		s, state, notices := openAtNoon(t, dir)
		if notices != nil || state.Answers.StatureCM < 120 {
			t.Fatalf("round %d: opened %+v with %v", round, state, notices)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
