package profile

import (
	"errors"
	"path/filepath"
	"reflect"
	"slices"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"chevet/app/body"
)

// recorder stands for the disk: it counts the writes of the file and can fail. The
// keeper writes from a goroutine of its own while the test looks on.
type recorder struct {
	mu     sync.Mutex
	states []State
	fault  error
}

// written are the states that were written so far.
func (r *recorder) written() []State {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.states)
}

// fail makes every write fail from now on, or none.
func (r *recorder) fail(fault error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.fault = fault
}

func (r *recorder) replace(path string, data []byte) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.fault != nil {
		return r.fault
	}
	if filepath.Base(path) == fileName {
		state, _, _, err := decode(data)
		if err != nil {
			return err
		}
		r.states = append(r.states, state)
	}
	return quickReplace(path, data)
}

func keeperOn(t *testing.T, disk *recorder) *Keeper {
	t.Helper()
	store, state, _ := open(t.TempDir(), noon, disk.replace)
	return NewKeeper(store, state)
}

func stature(cm float64) func(*State) { return func(s *State) { s.Answers.StatureCM = cm } }

func TestChangesAreSavedTogetherAndSoon(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		disk := &recorder{}
		keeper := keeperOn(t, disk)
		for cm := 120.0; cm <= 200; cm++ {
			keeper.Change(stature(cm))
		}
		if len(disk.written()) != 0 {
			t.Errorf("%d writes while the slider moves", len(disk.written()))
		}
		time.Sleep(patience)
		synctest.Wait()
		if len(disk.written()) != 1 || !disk.written()[0].Equal(tall(200)) {
			t.Errorf("written: %+v", disk.written())
		}
		time.Sleep(time.Hour)
		if len(disk.written()) != 1 {
			t.Errorf("%d writes with nothing to write", len(disk.written()))
		}
		if err := keeper.Close(); err != nil || len(disk.written()) != 1 {
			t.Errorf("closed with %v after %d writes", err, len(disk.written()))
		}
	})
}

func TestALongDragIsSavedOnTheWay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		disk := &recorder{}
		keeper := keeperOn(t, disk)
		defer keeper.Close()
		for cm := 120.0; cm < 220; cm++ {
			keeper.Change(stature(cm))
			time.Sleep(30 * time.Millisecond)
		}
		time.Sleep(patience)
		synctest.Wait()
		if n := len(disk.written()); n < 8 || n > 11 {
			t.Errorf("%d writes in three seconds", n)
		}
		if written := disk.written(); !written[len(written)-1].Equal(tall(219)) {
			t.Errorf("last written: %+v", written[len(written)-1])
		}
	})
}

func TestClosingSavesTheLastChange(t *testing.T) {
	disk := &recorder{}
	keeper := keeperOn(t, disk)
	keeper.Change(stature(170))
	if err := keeper.Close(); err != nil {
		t.Fatal(err)
	}
	if len(disk.written()) != 1 || !disk.written()[0].Equal(tall(170)) {
		t.Errorf("written: %+v", disk.written())
	}
	if err := keeper.Close(); err != nil {
		t.Errorf("closing twice: %v", err)
	}
	keeper.Change(stature(171))
	if err := keeper.Flush(); err != nil || len(disk.written()) != 1 || !keeper.State().Equal(tall(171)) {
		t.Errorf("after closing: %v, %+v, written %+v", err, keeper.State(), disk.written())
	}
}

func TestFlushSavesAtOnceAndSaysWhatFailed(t *testing.T) {
	disk := &recorder{fault: syscall.EIO}
	keeper := keeperOn(t, disk)
	keeper.Change(stature(170))
	if err := keeper.Flush(); !errors.Is(err, syscall.EIO) {
		t.Errorf("flushed with %v", err)
	}
	disk.fail(nil)
	if err := keeper.Flush(); err != nil || len(disk.written()) != 1 {
		t.Errorf("flushed with %v, written %+v", err, disk.written())
	}
	if err := keeper.Close(); err != nil {
		t.Error(err)
	}
}

func TestTroubleIsToldAndSavingIsTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		disk := &recorder{fault: syscall.EIO}
		keeper := keeperOn(t, disk)
		defer keeper.Close()
		var told []string
		keeper.OnNotice(func(notice Notice) {
			told = append(told, notice.Key)
			if err := keeper.Flush(); err != nil && !errors.Is(err, syscall.EIO) { // a notice may come back to the keeper
				t.Error(err)
			}
		})
		wait := func() {
			time.Sleep(2 * patience)
			synctest.Wait()
		}
		keeper.Change(stature(170))
		wait()
		keeper.Change(stature(171))
		wait()
		if !slices.Equal(told, []string{noticeNotSaved}) {
			t.Errorf("told %v", told)
		}
		disk.fail(nil)
		wait()
		if len(disk.written()) > 0 {
			t.Error("tried again at once without a change")
		}
		keeper.Change(stature(172))
		wait()
		if !slices.Equal(told, []string{noticeNotSaved, NoticeSavedAgain}) || len(disk.written()) != 1 {
			t.Errorf("told %v, written %+v", told, disk.written())
		}
		disk.fail(syscall.EIO)
		keeper.Change(stature(173))
		time.Sleep(3 * retry)
		disk.fail(nil)
		time.Sleep(2 * retry)
		synctest.Wait()
		want := []string{noticeNotSaved, NoticeSavedAgain, noticeNotSaved, NoticeSavedAgain}
		if written := disk.written(); !slices.Equal(told, want) || len(written) != 2 || !written[1].Equal(tall(173)) {
			t.Errorf("without a change, told %v, written %+v", told, written)
		}
	})
}

func TestTheStateIsTheKeepersOwn(t *testing.T) {
	start := everything()
	keeper := NewKeeper(nil, start)
	spoil := func(s State) {
		s.Answers.Nights[0].Position = "spoilt"
		s.Answers.Typed[FieldStature] = "spoilt"
	}
	spoil(start)
	spoil(keeper.State())
	var inside *State
	keeper.Change(func(s *State) { s.Answers.SetUsual(body.Back); inside = s })
	spoil(*inside)
	want := everything()
	want.Answers.SetUsual(body.Back)
	if !reflect.DeepEqual(keeper.State(), want) {
		t.Errorf("%+v", keeper.State())
	}
}

func TestWithoutAStoreEverythingWorksInMemory(t *testing.T) {
	keeper := NewKeeper(nil, State{})
	keeper.OnNotice(func(notice Notice) { t.Errorf("told %s", notice.Key) })
	keeper.Change(stature(170))
	if err := errors.Join(keeper.Flush(), keeper.Close()); err != nil || !keeper.State().Equal(tall(170)) {
		t.Errorf("%v, %+v", err, keeper.State())
	}
}

func BenchmarkChange(b *testing.B) {
	keeper := NewKeeper(nil, everything())
	for i := range b.N {
		keeper.Change(stature(120 + float64(i%100)))
	}
}
