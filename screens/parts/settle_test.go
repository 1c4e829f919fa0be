package parts_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"chevet/screens/parts"
)

// TestTheMouseIsNoticedWhereItStands puts a button back into the window under a mouse
// that has not moved: it looks untouched until the mouse moves.
func TestTheMouseIsNoticedWhereItStands(t *testing.T) {
	test.NewTempApp(t)
	kit := &parts.Kit{Scale: 1, FocusOn: func(fyne.Focusable) {}}
	var told []bool
	card := kit.Card("card", "card", parts.Column(0), func() {}, func(active bool) { told = append(told, active) })
	card.MouseIn(&desktop.MouseEvent{})
	kit.Settle()
	card.MouseMoved(&desktop.MouseEvent{})
	card.MouseMoved(&desktop.MouseEvent{})
	if len(told) != 3 || !told[0] || told[1] || !told[2] {
		t.Errorf("the mouse comes, the card settles and the mouse moves on it twice: it hears %v", told)
	}
}
