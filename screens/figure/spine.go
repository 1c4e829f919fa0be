package figure

import "math"

// The vertebrae that are drawn: seven of the neck, twelve of the chest and five of
// the loin, each a little larger than the one above, and four of the sacrum, which
// tapers.
const (
	freeVertebrae = 24
	largest       = 2.0 // the last of the loin, with the first of the neck as 1
)

var sacralVertebrae = [...]float64{1.62, 1.26, 0.96, 0.72}

// vertebraSizes are the shares of the spine that the vertebrae take, from the
// skull down, with the first as 1.
func vertebraSizes() (sizes []float64, sum float64) {
	for i := range freeVertebrae {
		sizes = append(sizes, lerp(1, largest, float64(i)/(freeVertebrae-1)))
	}
	sizes = append(sizes, sacralVertebrae[:]...)
	for _, size := range sizes {
		sum += size
	}
	return sizes, sum
}

// spine paints the vertebrae from skull to sacrum along a smooth line.
func (c *stage) spine() {
	line := curve(c.posture.Spine...)
	c.line(c.ink.Bone, 0.2, 0.8, c.posture.Spine)
	sizes, sum := vertebraSizes()
	unit := length(line) / sum
	walk := walker{line: line}
	for _, size := range sizes {
		centre, along := walk.on(size * unit / 2)
		half := c.h * (0.0013 + 0.0021*(size-1))
		across := along + math.Pi/2
		c.line(c.ink.Bone, 0.50*size*unit, 1.2, []at{polar(centre, half, across), polar(centre, -half, across)})
		walk.on(size * unit / 2)
	}
}

// walker goes along a line of straight pieces.
type walker struct {
	line []at
	// next is the end of the piece it is on, done how far on that piece it is.
	next int
	done float64
}

// on goes so many centimetres further and says where it is and which way it goes.
func (w *walker) on(step float64) (place at, along float64) {
	w.next = max(w.next, 1)
	w.done += step
	for {
		a, b := w.line[w.next-1], w.line[w.next]
		piece := distance(a, b)
		if w.done <= piece || w.next == len(w.line)-1 {
			return mix(a, b, math.Min(w.done/piece, 1)), math.Atan2(b.Y-a.Y, b.X-a.X)
		}
		w.done -= piece
		w.next++
	}
}

func length(line []at) float64 {
	sum := 0.0
	for i := 1; i < len(line); i++ {
		sum += distance(line[i-1], line[i])
	}
	return sum
}

func distance(a, b at) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }
