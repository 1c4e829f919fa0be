package tone

import (
	"bytes"
	"encoding/binary"
	"math"
	"slices"
	"testing"
)

var all = []Tone{Start, Change, Side, Rest, Done, Count}

// read takes a WAV file apart again, and holds its header to its length.
func read(t *testing.T, wave []byte) (samples []int16) {
	t.Helper()
	var h header
	in := bytes.NewReader(wave)
	if err := binary.Read(in, binary.LittleEndian, &h); err != nil {
		t.Fatal(err)
	}
	samples = make([]int16, (len(wave)-44)/2)
	if err := binary.Read(in, binary.LittleEndian, samples); err != nil {
		t.Fatal(err)
	}
	wanted := header{
		RIFF: [4]byte{'R', 'I', 'F', 'F'}, Size: uint32(len(wave) - 8), WAVE: [4]byte{'W', 'A', 'V', 'E'},
		Format: [4]byte{'f', 'm', 't', ' '}, FormatSize: 16, Kind: 1, Channels: 1, Rate: 44100, ByteRate: 88200, Frame: 2, Bits: 16,
		Data: [4]byte{'d', 'a', 't', 'a'}, DataSize: uint32(len(wave) - 44),
	}
	if h != wanted || in.Len() != 0 {
		t.Fatalf("the header is %+v, not %+v", h, wanted)
	}
	return samples
}

func TestATuneIsKnownForEveryTone(t *testing.T) {
	if len(tunes) != len(all) {
		t.Errorf("%d tunes for %d tones", len(tunes), len(all))
	}
	for _, tone := range all {
		if notes := tunes[tone].notes; len(notes) < 1 || len(notes) > 2 {
			t.Errorf("%s has %d notes", tone, len(notes))
		}
	}
}

func TestTonesAreSoftAndShort(t *testing.T) {
	for _, tone := range all {
		samples := read(t, tone.wave())
		if seconds := float64(len(samples)) / rate; seconds < 0.25 || seconds > 0.9 {
			t.Errorf("%s lasts %.2f s", tone, seconds)
		}
		peak := max(slices.Max(samples), -slices.Min(samples))
		if loud := float64(peak) / math.MaxInt16; loud < 0.1 || loud > 0.2 {
			t.Errorf("the peak of %s is %.2f", tone, loud)
		}
	}
}

// A step that is larger than a sine of that pitch and loudness takes is a click;
// so is a sound that begins or stops away from rest.
func TestNoToneClicks(t *testing.T) {
	for _, tone := range all {
		samples := read(t, tone.wave())
		if samples[0] != 0 || samples[len(samples)-1] != 0 {
			t.Errorf("%s begins at %d and stops at %d", tone, samples[0], samples[len(samples)-1])
		}
		highest := 0.0
		for _, n := range tunes[tone].notes {
			highest = max(highest, n.hertz)
		}
		steepest := 2 * math.Pi * highest / rate * loudness * math.MaxInt16
		for i := 1; i < len(samples); i++ {
			if step := math.Abs(float64(samples[i]) - float64(samples[i-1])); step > 1.1*steepest {
				t.Fatalf("%s jumps by %.0f at %d, and may by %.0f", tone, step, i, steepest)
			}
		}
		for _, i := range []int{44, len(samples) - 45} { // a millisecond from the ends
			if loud := math.Abs(float64(samples[i])); loud > math.MaxInt16/100 {
				t.Errorf("%s is at %.0f within a millisecond of its ends", tone, loud)
			}
		}
	}
}

// power is how much of a pitch a stretch of sound holds.
func power(samples []int16, hertz float64) float64 {
	var sine, cosine float64
	for i, sample := range samples {
		at := 2 * math.Pi * hertz * float64(i) / rate
		sine += float64(sample) * math.Sin(at)
		cosine += float64(sample) * math.Cos(at)
	}
	return math.Hypot(sine, cosine) / float64(len(samples))
}

// heard are the pitches that stand out in a stretch of sound, from low to high.
func heard(samples []int16) (pitches []float64) {
	strongest := 0.0
	known := []float64{a4, c5, d5, e5, g5, a5}
	for _, hertz := range known {
		strongest = max(strongest, power(samples, hertz))
	}
	for _, hertz := range known {
		if power(samples, hertz) > strongest/2 {
			pitches = append(pitches, hertz)
		}
	}
	return pitches
}

// TestTonesAreToldApart listens to the start of each tone, and to what comes after
// a second note may have begun.
func TestTonesAreToldApart(t *testing.T) {
	sounds := map[Tone]struct{ first, second []float64 }{
		Start:  {[]float64{c5}, []float64{g5}},
		Change: {[]float64{d5}, []float64{d5}},
		Side:   {[]float64{a4}, []float64{a4}},
		Rest:   {[]float64{g5}, []float64{c5}},
		Done:   {[]float64{c5, e5}, []float64{c5, e5}},
		Count:  {[]float64{a5}, nil},
	}
	for _, tone := range all {
		samples := read(t, tone.wave())
		if first := heard(samples[:15*rate/100]); !slices.Equal(first, sounds[tone].first) {
			t.Errorf("%s begins with %v", tone, first)
		}
		if later := samples[min(len(samples), 24*rate/100):]; len(later) > rate/10 {
			if second := heard(later[:min(len(later), rate*3/10)]); !slices.Equal(second, sounds[tone].second) {
				t.Errorf("%s goes on with %v", tone, second)
			}
		}
	}
}

// The other side is told by a note that comes twice: it swells again.
func TestTheToneOfTheOtherSideComesTwice(t *testing.T) {
	samples := read(t, Side.wave())
	loudest := func(from, to float64) int16 { return slices.Max(samples[int(from*rate):int(to*rate)]) }
	before, after := loudest(0.17, 0.22), loudest(0.23, 0.30)
	if float64(after) < 1.5*float64(before) {
		t.Errorf("the second note rises from %d to %d", before, after)
	}
}
