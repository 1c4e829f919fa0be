package main

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

// The picture that is part of the program, and its side in pixels.
const (
	kept   = "../../resources/icon.png"
	keptPX = 256
)

func TestKeptIconIsTheMark(t *testing.T) {
	file, err := os.Open(kept)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	icon, err := png.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	want := mark(keptPX)
	if icon.Bounds() != want.Bounds() {
		t.Fatalf("size %v, want %v", icon.Bounds(), want.Bounds())
	}
	unlike := 0
	for y := range keptPX {
		for x := range keptPX {
			r1, g1, b1, a1 := icon.At(x, y).RGBA()
			r2, g2, b2, a2 := want.At(x, y).RGBA()
			const near = 6 << 8
			if apart(r1, r2) > near || apart(g1, g2) > near || apart(b1, b2) > near || apart(a1, a2) > near {
				unlike++
			}
		}
	}
	if unlike > keptPX*keptPX/1000 {
		t.Errorf("%d pixels are unlike the mark: run go generate ./packaging/icon", unlike)
	}
}

func apart(a, b uint32) uint32 { return max(a, b) - min(a, b) }

func TestIconIsLight(t *testing.T) {
	path := filepath.Join(t.TempDir(), "icon.png")
	if err := write(path, keptPX); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > 30_000 {
		t.Errorf("the icon weighs %d bytes, at most 30000 wanted", info.Size())
	}
}

// TestSmallMarksAreCrisp looks across the post at the head of the bed and up
// through its board: both begin and end between pixels, so that none of theirs is
// a mixture of their colour and the tile's.
func TestSmallMarksAreCrisp(t *testing.T) {
	for _, side := range []int{16, 22, 24, 32, 48, 64} {
		icon := mark(side)
		share := func(percent int) int { return side * percent / 100 }
		tile, bed := icon.At(side/2, 2), icon.At(side/2, side-1-share(36))
		for x := share(8); x < share(24); x++ {
			if at := icon.At(x, side-share(66)); at != tile && at != bed {
				t.Errorf("at %d pixels, the post has %v at column %d", side, at, x)
			}
		}
		for y := share(12); y < share(36); y++ {
			if at := icon.At(side/2, side-1-y); at != tile && at != bed {
				t.Errorf("at %d pixels, the board has %v at row %d from below", side, at, y)
			}
		}
	}
}

func TestEverySizeIsPainted(t *testing.T) {
	folder := t.TempDir()
	if err := paint(folder, []string{"16", "48"}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"16.png", "48.png"} {
		if _, err := os.Stat(filepath.Join(folder, name)); err != nil {
			t.Error(err)
		}
	}
	for _, wrong := range []string{"0", "-1", "4096", "large"} {
		if err := paint(folder, []string{wrong}); err == nil {
			t.Errorf("a side of %q was painted", wrong)
		}
	}
}
