package profile

import (
	"errors"
	"sync"
	"time"
)

// patience is how long a change may wait before it is written, so that dragging
// a slider writes a few times a second and not at every pixel.
const patience = 300 * time.Millisecond

// Keeper is the one place through which the state changes. It has the state saved
// in the background. All its methods may be
// called from any goroutine.
type Keeper struct {
	mu       sync.Mutex
	state    State
	version  int
	saved    int
	onNotice func(Notice)

	// saving is held while the store is in use, so that at most one write is
	// under way.
	saving sync.Mutex
	store  *Store

	changed chan struct{}
	closing chan struct{}
	closed  sync.Once
	stopped sync.WaitGroup
}

// NewKeeper keeps state in store, until Close. With a nil store the state lives
// in memory alone.
func NewKeeper(store *Store, state State) *Keeper {
	k := &Keeper{
		state:   state.Clone(),
		store:   store,
		changed: make(chan struct{}, 1),
		closing: make(chan struct{}),
	}
	if store != nil {
		k.stopped.Add(1)
		go k.saveChanges()
	}
	return k
}

// State is the state as it is now. The caller may keep it and change it.
func (k *Keeper) State() State {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.state.Clone()
}

// Change changes the state and has it saved within a third of a second. A change
// that changes nothing does nothing. edit must not call the keeper.
func (k *Keeper) Change(edit func(*State)) {
	k.mu.Lock()
	defer k.mu.Unlock()
	next := k.state.Clone()
	edit(&next)
	if next.Equal(k.state) {
		return
	}
	k.state = next.Clone()
	k.version++
	select {
	case k.changed <- struct{}{}:
	default:
	}
}

// OnNotice has tell called when there is something to tell the person about
// saving. It is called from the goroutine that saves, or from the one that
// flushes: a window has to pass the notice on to its own.
func (k *Keeper) OnNotice(tell func(Notice)) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.onNotice = tell
}

// Flush saves now what has not been saved yet.
func (k *Keeper) Flush() error {
	notices, err := k.save()
	k.mu.Lock()
	tell := k.onNotice
	k.mu.Unlock()
	if tell != nil {
		for _, notice := range notices {
			tell(notice)
		}
	}
	return err
}

func (k *Keeper) save() ([]Notice, error) {
	k.saving.Lock()
	defer k.saving.Unlock()
	k.mu.Lock()
	state, version, saved := k.state.Clone(), k.version, k.saved
	k.mu.Unlock()
	if k.store == nil || version == saved {
		return nil, nil
	}
	notices, err := k.store.Save(state)
	if err == nil {
		k.mu.Lock()
		k.saved = version
		k.mu.Unlock()
	}
	return notices, err
}

// saveChanges saves after every change, until the keeper closes. What goes wrong
// has been told by Flush; the next change tries again.
func (k *Keeper) saveChanges() {
	defer k.stopped.Done()
	for {
		select {
		case <-k.changed:
		case <-k.closing:
			return
		}
		select {
		case <-time.After(patience):
		case <-k.closing:
			return
		}
		_ = k.Flush()
	}
}

// Close saves what has not been saved yet and lets go of the store. From then on
// the state lives in memory alone.
func (k *Keeper) Close() error {
	k.closed.Do(func() { close(k.closing) })
	k.stopped.Wait()
	err := k.Flush()
	k.saving.Lock()
	defer k.saving.Unlock()
	if k.store == nil {
		return err
	}
	err = errors.Join(err, k.store.Close())
	k.store = nil
	return err
}
