package tone

import (
	"context"
	"sync"
	"time"
)

const (
	// most is how many tones may sound at once. A further one is left out.
	most = 3
	// patience is how long a tone of less than a second may take, with a sound
	// card that has to wake. A way that takes longer does not work.
	patience = 4 * time.Second
)

// way is one way to play a tone. It returns when the tone has sounded, when it
// could not, or when ctx is over.
type way func(ctx context.Context, t Tone) error

// Player plays tones. It tries one way after another, and is silent when none is
// left; the zero Player is silent from the start. Its methods return at once.
type Player struct {
	open  context.Context // until Close
	close context.CancelFunc
	// patience is how long one tone may take.
	patience time.Duration

	mu       sync.Mutex
	ways     []way
	at       int // the way in use; those before it did not work
	sounding int
}

func newPlayer(ways []way) *Player {
	p := &Player{ways: ways, patience: patience}
	p.open, p.close = context.WithCancel(context.Background())
	return p
}

// Play has a tone sound, over the one that may still do so. Nobody is told when
// it cannot: a session goes on without tones.
func (p *Player) Play(t Tone) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.canPlay() || p.sounding == most {
		return
	}
	p.sounding++
	go p.sound(t)
}

// CanPlay says whether there is a way to play that has not failed yet.
func (p *Player) CanPlay() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.canPlay()
}

// canPlay is CanPlay. The caller holds mu.
func (p *Player) canPlay() bool {
	return p.at < len(p.ways) && p.open.Err() == nil
}

// Close ends the tones that still sound. The player is silent from then on.
func (p *Player) Close() {
	if p.close != nil {
		p.close()
	}
}

// sound plays a tone to its end. While its time is not over, a way that fails
// makes room for the next one, so that the tone is not lost.
func (p *Player) sound(t Tone) {
	defer p.ended()
	ctx, cancel := context.WithTimeout(p.open, p.patience)
	defer cancel()
	for ctx.Err() == nil {
		at, ok := p.use()
		if !ok || p.ways[at](ctx, t) == nil {
			return
		}
		p.giveUp(at)
	}
}

// use is the way to use now, if there is one.
func (p *Player) use() (at int, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.at, p.canPlay()
}

// giveUp goes on to the way after at, unless another tone has done so already.
func (p *Player) giveUp(at int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.at == at {
		p.at++
	}
}

func (p *Player) ended() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.sounding--
}
