package figure

// keeper is a widget that keeps an image.
type keeper interface{ letGo() }

// keepers are the widgets that were made since the last Release. Like every widget
// they belong to the goroutine of the window.
var keepers []keeper

// Release lets go of the images of every widget that was made before. The window
// calls it when something else takes their place: the toolkit remembers widgets for
// a minute after they were last seen, and would keep megabytes of images with them.
// One that is seen again all the same paints itself anew. Again, to be called when
// these widgets take their place back, lets the next Release let go of them too.
func Release() (again func()) {
	released := keepers
	for _, k := range released {
		k.letGo()
	}
	keepers = nil
	return func() { keepers = append(keepers, released...) }
}

func (p *Picture) letGo() {
	p.easel = easel{}
	p.raster.Refresh()
}

func (d *Drawing) letGo() {
	d.easel = easel{}
	d.raster.Refresh()
}

func (m *Moving) letGo() {
	m.Stop()
	m.image, m.painted = nil, nil
	m.moves.ground = ground{}
	m.raster.Refresh()
}
