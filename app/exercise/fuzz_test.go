package exercise

import (
	"io/fs"
	"testing"

	"chevet/app/body"
)

// FuzzRead holds that no file whatever stops the program, and that what is taken
// for an exercise can be drawn.
func FuzzRead(f *testing.F) {
	names, err := fs.Glob(embedded, "data/*.toml")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range names {
		data, err := embedded.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := read(data)
		if err != nil {
			return
		}
		for _, form := range Forms() {
			m := e.Movement(form)
			stage := NewStage(m, body.BuildOf(body.Person{StatureCM: 120}))
			stage.At(m.LoopSeconds() / 3)
			if len(e.Messages()) == 0 {
				t.Error("nothing is said of it")
			}
		}
	})
}
