package tone

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// count is how many tones of the player sound.
func (p *Player) count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.sounding
}

// quiet waits until no tone of the player sounds any more.
func quiet(t *testing.T, p *Player) {
	t.Helper()
	for p.count() > 0 {
		time.Sleep(time.Millisecond)
	}
}

var errNoCard = errors.New("no sound card")

func fails(context.Context, Tone) error { return errNoCard }

// hears is a way that works, and what it was given.
func hears(heard *sync.Map) way {
	return func(_ context.Context, t Tone) error {
		heard.Store(t, true)
		return nil
	}
}

func TestAPlayerWithoutAWayIsSilent(t *testing.T) {
	for name, p := range map[string]*Player{"zero": {}, "found none": newPlayer(nil)} {
		p.Play(Start)
		if p.CanPlay() || p.count() != 0 {
			t.Errorf("%s: can play: %v, sounding %d", name, p.CanPlay(), p.count())
		}
		p.Close()
		p.Close()
	}
}

func TestAWayThatFailsMakesRoomForTheNext(t *testing.T) {
	var heard sync.Map
	p := newPlayer([]way{fails, fails, hears(&heard)})
	p.Play(Rest)
	quiet(t, p)
	if _, ok := heard.Load(Rest); !ok || p.at != 2 || !p.CanPlay() {
		t.Errorf("heard %v, now at way %d, can play: %v", ok, p.at, p.CanPlay())
	}
}

func TestAPlayerWhoseWaysFailIsSilent(t *testing.T) {
	var tried atomic.Int32
	p := newPlayer([]way{func(context.Context, Tone) error { tried.Add(1); return errNoCard }})
	p.Play(Start)
	quiet(t, p)
	p.Play(Start)
	quiet(t, p)
	if p.CanPlay() || tried.Load() != 1 {
		t.Errorf("can play: %v after %d tries", p.CanPlay(), tried.Load())
	}
}

// Tones that fail together give up one way, not one each.
func TestTonesThatFailTogetherLoseOneWay(t *testing.T) {
	var together sync.WaitGroup
	together.Add(most)
	var heard sync.Map
	p := newPlayer([]way{func(context.Context, Tone) error {
		together.Done()
		together.Wait()
		return errNoCard
	}, hears(&heard)})
	for _, tone := range []Tone{Start, Rest, Done} {
		p.Play(tone)
	}
	quiet(t, p)
	for _, tone := range []Tone{Start, Rest, Done} {
		if _, ok := heard.Load(tone); !ok {
			t.Errorf("%s was lost", tone)
		}
	}
	if p.at != 1 || !p.CanPlay() {
		t.Errorf("now at way %d, can play: %v", p.at, p.CanPlay())
	}
}

// A tone that comes seconds late says the wrong thing: the next way waits for the
// next tone.
func TestAWayThatHangsIsGivenUpAndItsToneIsLost(t *testing.T) {
	var heard sync.Map
	p := newPlayer([]way{func(ctx context.Context, _ Tone) error { <-ctx.Done(); return ctx.Err() }, hears(&heard)})
	p.patience = time.Millisecond
	p.Play(Start)
	quiet(t, p)
	if _, ok := heard.Load(Start); ok || p.at != 1 || !p.CanPlay() {
		t.Errorf("heard late: %v, now at way %d, can play: %v", ok, p.at, p.CanPlay())
	}
	p.patience = patience
	p.Play(Rest)
	quiet(t, p)
	if _, ok := heard.Load(Rest); !ok {
		t.Error("the next tone is lost too")
	}
}

func TestTonesDoNotPileUp(t *testing.T) {
	var now, highest, played atomic.Int32
	p := newPlayer([]way{func(ctx context.Context, _ Tone) error {
		if n := now.Add(1); n > highest.Load() {
			highest.Store(n)
		}
		played.Add(1)
		<-ctx.Done()
		now.Add(-1)
		return nil
	}})
	for range 1000 {
		p.Play(Count)
		if p.count() > most {
			t.Fatalf("%d tones sound", p.count())
		}
	}
	p.Close()
	quiet(t, p)
	if played.Load() > most || highest.Load() > most || now.Load() != 0 {
		t.Errorf("%d played, %d together, %d still sound", played.Load(), highest.Load(), now.Load())
	}
}

func TestClosingEndsTheTonesAndThePlayer(t *testing.T) {
	var heard sync.Map
	begun, ended := make(chan bool, 1), make(chan error, 1)
	p := newPlayer([]way{func(ctx context.Context, _ Tone) error {
		begun <- true
		<-ctx.Done()
		ended <- ctx.Err()
		return ctx.Err()
	}, hears(&heard)})
	p.Play(Start)
	<-begun
	p.Close()
	p.Close()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("the tone ended by itself: %v", err)
	}
	quiet(t, p)
	p.Play(Done)
	if p.CanPlay() || p.count() != 0 {
		t.Errorf("can play: %v, sounding %d", p.CanPlay(), p.count())
	}
	for _, tone := range []Tone{Start, Done} {
		if _, ok := heard.Load(tone); ok {
			t.Errorf("%s sounds after the end", tone)
		}
	}
}
