package parts

import "fyne.io/fyne/v2"

// Refill empties a box and fills it anew. The controls that stood in it are gone, and
// those that come take their place in the order of the controls.
func (k *Kit) Refill(box *fyne.Container, fill func()) {
	at, kept := len(k.controls), k.controls[:0:0]
	for i, named := range k.controls {
		if holds(box, named.control) {
			at = min(at, i)
			continue
		}
		kept = append(kept, named)
	}
	at = min(at, len(kept))
	box.RemoveAll()
	k.controls = nil
	fill()
	k.controls = append(append(append([]namedControl(nil), kept[:at]...), k.controls...), kept[at:]...)
}

// holds says whether a control stands in a box, however deep.
func holds(box *fyne.Container, control fyne.Focusable) bool {
	for _, inner := range box.Objects {
		deeper, isBox := inner.(*fyne.Container)
		if any(inner) == any(control) || isBox && holds(deeper, control) {
			return true
		}
	}
	return false
}
