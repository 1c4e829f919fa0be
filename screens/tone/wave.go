package tone

import (
	"bytes"
	"encoding/binary"
	"math"
	"sync"
)

const (
	rate       = 44100 // samples a second
	channels   = 1
	sampleSize = 2 // bytes

	// loudness is the peak of every tune, as a part of the loudest that there is.
	loudness = 0.16
	// rise and fall are the seconds in which a note comes and the tune goes, slow
	// enough not to click. decay is the part of the tune in which a note loses
	// two thirds of its loudness.
	rise  = 0.015
	fall  = 0.060
	decay = 0.25
)

// soft goes from 0 to 1 as x does, and stays there, without a corner.
func soft(x float64) float64 {
	return (1 - math.Cos(math.Pi*min(max(x, 0), 1))) / 2
}

// samples are the tune as numbers from −1 to 1. The first and the last are 0.
func (t tune) samples() []float64 {
	all := make([]float64, int(math.Round(t.seconds*rate)))
	peak := 0.0
	for i := range all {
		at, left := float64(i)/rate, float64(len(all)-1-i)/rate
		for _, n := range t.notes {
			all[i] += n.at(at-n.from, t.seconds*decay) * soft(left/fall)
		}
		peak = max(peak, math.Abs(all[i]))
	}
	for i := range all {
		all[i] *= loudness / peak
	}
	return all
}

// at is the note at an age in seconds; 0 before it begins.
func (n note) at(age, decay float64) float64 {
	if age <= 0 {
		return 0
	}
	return soft(age/rise) * math.Exp(-age/decay) * math.Sin(2*math.Pi*n.hertz*age)
}

// header is what comes before the samples of a WAV file.
type header struct {
	RIFF       [4]byte
	Size       uint32 // of what follows
	WAVE       [4]byte
	Format     [4]byte
	FormatSize uint32
	Kind       uint16 // 1: plain samples
	Channels   uint16
	Rate       uint32
	ByteRate   uint32
	Frame      uint16 // bytes
	Bits       uint16
	Data       [4]byte
	DataSize   uint32
}

// waves are the tones that have been asked for. They stay, so that a tone is made
// once, and since Windows may read one after it was told to play it.
var waves sync.Map

// wave is the tone as a WAV file of 16-bit samples, which is not to be changed.
func (t Tone) wave() []byte {
	kept, ok := waves.Load(t)
	if !ok {
		kept, _ = waves.LoadOrStore(t, t.compose())
	}
	return kept.([]byte)
}

// compose makes the wave of the tone.
func (t Tone) compose() []byte {
	samples := tunes[t].samples()
	size := uint32(len(samples) * sampleSize)
	out := bytes.NewBuffer(make([]byte, 0, binary.Size(header{})+int(size)))
	write(out, header{
		RIFF: [4]byte([]byte("RIFF")), Size: size + uint32(binary.Size(header{})) - 8, WAVE: [4]byte([]byte("WAVE")),
		Format: [4]byte([]byte("fmt ")), FormatSize: 16, Kind: 1, Channels: channels,
		Rate: rate, ByteRate: rate * channels * sampleSize, Frame: channels * sampleSize, Bits: 8 * sampleSize,
		Data: [4]byte([]byte("data")), DataSize: size,
	})
	whole := make([]int16, len(samples))
	for i, sample := range samples {
		whole[i] = int16(math.Round(sample * math.MaxInt16))
	}
	write(out, whole)
	return out.Bytes()
}

// write cannot fail: the sizes are fixed, and memory takes all.
func write(out *bytes.Buffer, value any) {
	if err := binary.Write(out, binary.LittleEndian, value); err != nil {
		panic(err)
	}
}
