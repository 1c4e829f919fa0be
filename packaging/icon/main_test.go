package main

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

const kept = "../../resources/icon.png"

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
	want := mark()
	if icon.Bounds() != want.Bounds() {
		t.Fatalf("size %v, want %v", icon.Bounds(), want.Bounds())
	}
	unlike := 0
	for y := range sidePX {
		for x := range sidePX {
			r1, g1, b1, a1 := icon.At(x, y).RGBA()
			r2, g2, b2, a2 := want.At(x, y).RGBA()
			const near = 6 << 8
			if apart(r1, r2) > near || apart(g1, g2) > near || apart(b1, b2) > near || apart(a1, a2) > near {
				unlike++
			}
		}
	}
	if unlike > sidePX*sidePX/1000 {
		t.Errorf("%d pixels are unlike the mark: run go generate ./packaging/icon", unlike)
	}
}

func apart(a, b uint32) uint32 { return max(a, b) - min(a, b) }

func TestIconIsLight(t *testing.T) {
	path := filepath.Join(t.TempDir(), "icon.png")
	if err := write(path); err != nil {
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
