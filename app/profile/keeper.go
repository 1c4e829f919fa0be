package profile

import (
	"errors"
	"sync"
	"time"
)

// patience is how long a change may wait before it is written, so that dragging
// a slider writes a few times a second and not at every pixel.
const patience = 300 * time.Millisecond

// retry is how long after a failure saving is tried again without a change, so that
// room made on a full disk is used while the person does something else.
const retry = 10 * time.Second

// Keeper is the one place through which the state changes. It has the state saved
// in the background. All its methods may be called from any goroutine.
type Keeper struct {
	mu    sync.Mutex
	state State
	// safe is the state that was opened, or that is kept on disk since.
	safe     State
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
		safe:    state.Clone(),
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
	k.saving.Lock()
	notices, err := k.save()
	k.saving.Unlock()
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

// Settle saves now what has not been saved yet, before the program ends. While
// another copy of Chevet holds the file, it is kept in a file of its own beside
// that one. What there is to tell is returned. An error means that something the
// person said would be lost; the page that was open is no such thing.
func (k *Keeper) Settle() ([]Notice, error) {
	k.saving.Lock()
	defer k.saving.Unlock()
	notices, err := k.save()
	state, safe := k.both()
	switch {
	case err == nil || state.SaysTheSame(safe):
		return notices, nil
	case errors.Is(err, errOtherCopy):
		return notices, k.keepApart(state)
	}
	return notices, err
}

// both are the state as it is now and the one that is safe.
func (k *Keeper) both() (state, safe State) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.state.Clone(), k.safe
}

// save saves what has not been saved yet. The caller holds saving.
func (k *Keeper) save() ([]Notice, error) {
	state, safe := k.both()
	if k.store == nil || state.Equal(safe) {
		return nil, nil
	}
	notices, err := k.store.Save(state)
	if err == nil {
		k.isSafe(state)
	}
	return notices, err
}

// keepApart keeps a state beside the file. The caller holds saving.
func (k *Keeper) keepApart(state State) error {
	_, err := k.store.keepApart(state)
	if err == nil {
		k.isSafe(state)
	}
	return err
}

func (k *Keeper) isSafe(state State) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.safe = state
}

// saveChanges saves after every change, until the keeper closes. What goes wrong
// has been told by Flush, and is tried again after a while or at the next change.
func (k *Keeper) saveChanges() {
	defer k.stopped.Done()
	var again <-chan time.Time
	for {
		select {
		case <-k.changed:
		case <-again:
		case <-k.closing:
			return
		}
		select {
		case <-time.After(patience):
		case <-k.closing:
			return
		}
		again = nil
		if k.Flush() != nil {
			again = time.After(retry)
		}
	}
}

// Close settles, tells nobody, and lets go of the store. From then on the state
// lives in memory alone.
func (k *Keeper) Close() error {
	k.closed.Do(func() { close(k.closing) })
	k.stopped.Wait()
	_, err := k.Settle()
	k.saving.Lock()
	defer k.saving.Unlock()
	if k.store == nil {
		return err
	}
	err = errors.Join(err, k.store.Close())
	k.store = nil
	return err
}
