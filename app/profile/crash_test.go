package profile

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"chevet/app/exercise"
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

// The environment of the test that kills: how often it does, and the folder in which
// a copy of it saves until it is killed.
const (
	killsVariable = "CHEVET_KILLS"
	saveForever   = "CHEVET_TEST_SAVE_FOREVER"
)

// usualKills is how often the test kills where nobody asks for more, inOneFolder
// after how many kills it begins another folder.
const (
	usualKills  = 24
	inOneFolder = 12
)

// stateOf is a state that says its number in its answers, settings, exercises,
// sessions, trials and what was found in bed; 0 is that of an empty folder.
func stateOf(n int) State {
	if n == 0 {
		return State{}
	}
	state := everything()
	moment := noon().Add(time.Duration(n) * time.Second)
	state.Answers.SetTyped(FieldStature, strconv.Itoa(n), 120+float64(n%100))
	state.Answers.Found[0].At = moment
	state.Settings = Settings{Language: strconv.Itoa(n), TextPercent: 100 + n%101}
	state.Place.Step = n % 7
	state.Exercises.Draft.Name = strconv.Itoa(n)
	for i := range 5 + n%20 {
		state.Exercises.Record(exercise.Log{
			Began: moment.Add(time.Duration(i+1) * time.Hour), Ended: moment.Add(time.Duration(i+2) * time.Hour),
			Done: []exercise.Performed{{ID: "chin-tuck", Form: exercise.Main, Reps: n % 1000, Planned: 1000}},
		})
	}
	state.Trials.Now.Since = DayOf(noon().AddDate(0, 0, n%1000))
	state.TakeAlong.Folder = fmt.Sprintf("/home/%d", n)
	return state
}

// numberOf is the number of a state, and whether all of it is of that number.
func numberOf(state State) (n int, whole bool) {
	n, _ = strconv.Atoi(state.Answers.Typed[FieldStature])
	return n, state.Equal(stateOf(n))
}

// saveUntilKilled saves one number after the other, and writes down each that is
// known to be saved.
func saveUntilKilled(t *testing.T, dir string) {
	store, state, notices := Open(dir)
	n, whole := numberOf(state)
	if !whole || notices != nil {
		t.Fatalf("opened %+v with %v", state, notices)
	}
	keeper := NewKeeper(store, state)
	for n++; ; n++ {
		keeper.Change(func(s *State) { *s = stateOf(n) })
		if err := keeper.Flush(); err != nil {
			t.Fatal(err)
		}
		fmt.Println(n)
	}
}

// killer kills savers at moments of its choice, and counts what it met.
type killer struct {
	*testing.T
	dir    string
	random *rand.Rand
	// aSave is about how long a save takes here, and aStart the start of a saver.
	aSave, aStart time.Duration
	met           map[string]int
}

// kill starts a saver, has it confirm a few saves or none, kills it some time within
// the next one, and returns the last number that was confirmed.
func (k *killer) kill(confirmed int) int {
	k.Helper()
	saver := exec.Command(os.Args[0], "-test.run=^TestKilledWhileSaving$")
	saver.Env = append(os.Environ(), saveForever+"="+k.dir)
	out, err := saver.StdoutPipe()
	if err != nil {
		k.Fatal(err)
	}
	if err := saver.Start(); err != nil {
		k.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	before, soon := k.random.IntN(4), k.aSave
	if before == 0 {
		soon = k.aStart
	}
	for range before {
		confirmed = k.next(lines, confirmed)
	}
	time.Sleep(time.Duration(k.random.Float64() * float64(soon)))
	if err := saver.Process.Kill(); err != nil {
		k.Fatal(err)
	}
	for last := -1; last != confirmed; {
		last, confirmed = confirmed, k.next(lines, confirmed)
	}
	_ = saver.Wait()
	return confirmed
}

// next is the number that a saver confirms next, or the last one where it confirms
// no more.
func (k *killer) next(lines *bufio.Scanner, last int) int {
	k.Helper()
	if !lines.Scan() {
		return last
	}
	if lines.Text() != strconv.Itoa(last+1) {
		k.Fatalf("after %d, the saver says %q", last, lines.Text())
	}
	return last + 1
}

// look looks at what a kill left, and returns the number that is saved: the one that
// was confirmed last, or the one after it.
func (k *killer) look(confirmed int, began time.Time) int {
	k.Helper()
	during := "between two saves"
	for _, name := range namesIn(k.T, k.dir) {
		info, err := os.Stat(filepath.Join(k.dir, name))
		if err != nil {
			k.Fatal(err)
		}
		if runtime.GOOS != "windows" && info.Mode() != 0o600 {
			k.Errorf("%s has the mode %v", name, info.Mode())
		}
		left := info.ModTime().After(began)
		switch {
		case left && name == freshName(fileName):
			during = "while the file was written"
		case left && name == freshName(backName):
			during = "while the last good copy was written"
		case !slices.Contains([]string{fileName, backName, lockName, freshName(fileName), freshName(backName)}, name):
			k.Errorf("%s was left behind", name)
		}
	}
	s, state, notices := openAtNoon(k.T, k.dir)
	defer s.Close()
	n, whole := numberOf(state)
	if notices != nil || !whole || n != confirmed && n != confirmed+1 {
		k.Fatalf("%d was confirmed; opened %d, whole: %v, with %v: %+v", confirmed, n, whole, notices, state)
	}
	if n > confirmed {
		during = "once the file was in place, before that was known"
	}
	k.met[during]++
	if _, err := os.Stat(s.backPath()); n < 2 && errors.Is(err, fs.ErrNotExist) {
		return n
	}
	copied, _, _, err := decode([]byte(contents(k.T, s.backPath())))
	if m, whole := numberOf(copied); err != nil || !whole || m != n && m != n-1 {
		k.Fatalf("beside %d, the last good copy is %d, whole: %v: %v", n, m, whole, err)
	}
	return n
}

// measure finds out about how long a save takes here, and the start of a saver.
func (k *killer) measure() {
	k.Helper()
	k.dir = k.TempDir()
	s, _, _ := openAtNoon(k.T, k.dir)
	const few = 5
	began := time.Now()
	for n := range few {
		mustSave(k.T, s, stateOf(n+1))
	}
	k.aSave = time.Since(began) / few
	if err := s.Close(); err != nil {
		k.Fatal(err)
	}
	began = time.Now()
	k.kill(few)
	k.aStart = time.Since(began)
}

func TestKilledWhileSaving(t *testing.T) {
	if dir := os.Getenv(saveForever); dir != "" {
		saveUntilKilled(t, dir)
	}
	kills := usualKills
	if wanted, err := strconv.Atoi(os.Getenv(killsVariable)); err == nil {
		kills = wanted
	}
	k := &killer{T: t, random: rand.New(rand.NewPCG(1, 2)), met: map[string]int{}}
	k.measure()
	n, saves := 0, 0
	for kill := range kills {
		if kill%inOneFolder == 0 {
			k.dir, n = t.TempDir(), 0
		}
		before, began := n, time.Now()
		n = k.look(k.kill(n), began)
		saves += n - before
	}
	t.Logf("killed %d times over %d saves: %v", kills, saves, k.met)
}
