package exercise

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sync"
)

//go:embed data/*.toml
var embedded embed.FS

// Fault is a file that could not be used.
type Fault struct {
	// File is its name, Err what is wrong with it.
	File string
	Err  error
}

// Catalogue holds the exercises that Chevet comes with, in the order in which they
// are shown. A test holds that none of them has a fault.
var Catalogue = sync.OnceValue(func() []Exercise {
	list, _ := Load(embedded)
	return list
})

// Load reads every exercise in the folder data of a file system. A damaged file is
// named and left out; the others are there.
func Load(files fs.FS) (list []Exercise, faults []Fault) {
	names, err := fs.Glob(files, "data/*.toml")
	if err != nil {
		return nil, []Fault{{"data", err}}
	}
	for _, name := range names {
		e, err := load(files, name)
		if err == nil && slices.ContainsFunc(list, func(other Exercise) bool { return other.ID == e.ID }) {
			err = fmt.Errorf("the id %q is taken", e.ID)
		}
		if err != nil {
			faults = append(faults, Fault{path.Base(name), err})
			continue
		}
		list = append(list, e)
	}
	slices.SortStableFunc(list, func(a, b Exercise) int { return a.Place - b.Place })
	return list, faults
}

func load(files fs.FS, name string) (Exercise, error) {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return Exercise{}, err
	}
	return read(data)
}

// ByID finds an exercise that Chevet comes with.
func ByID(id string) (Exercise, bool) {
	list := Catalogue()
	i := slices.IndexFunc(list, func(e Exercise) bool { return e.ID == id })
	if i < 0 {
		return Exercise{}, false
	}
	return list[i], true
}
