package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// FieldSpec is a field to type into. What stands under it depends on what was
// typed, so Reading is asked again at every key.
type FieldSpec struct {
	Name string
	// Label names the field, Unit stands after it, Example inside it when empty.
	Label, Unit, Example string
	// Wide is how wide the field may be at normal text size, in pixels; 0 is enough
	// for a measure.
	Wide float32
	// Typed is what stands in the field, kept exactly as it was typed.
	Typed string
	// OnTyped records what was typed.
	OnTyped func(string)
	// Reading says how the typed text is understood.
	Reading func() Reading
}

// Reading is what stands under a field.
type Reading struct {
	// Problem says what is wrong with what was typed; empty when nothing is.
	Problem string
	// Note stands there when nothing is wrong.
	Note string
	// Offer is a button that types Suggestion into the field; empty for none.
	Offer, Suggestion string
}

// measureField is how wide a field for a measure is at normal text size, in pixels.
const measureField = 190

// Field makes a field with its label, its unit and what stands under it.
func (k *Kit) Field(spec FieldSpec) fyne.CanvasObject {
	input := k.newInput(spec)
	wide := spec.Wide
	if wide == 0 {
		wide = measureField
	}
	row := container.New(fieldRow{gap: 10, widest: wide * k.Scale}, input, k.Text(Body, Soft, spec.Unit))
	under := k.Text(Small, Soft, "")
	warning := k.IconText("warning", Bad, k.Text(Small, Bad, ""))
	problem := warning.Objects[1].(*Text)
	offer := Flow(0)
	k.Live(func() {
		reading := spec.Reading()
		k.Set(problem, Bad, reading.Problem)
		k.Set(under, Soft, reading.Note)
		show(warning, reading.Problem != "")
		show(under, reading.Problem == "" && reading.Note != "")
		k.offer(offer, spec, input, reading)
	})
	return Column(5, k.Text(BodyBold, Plain, spec.Label), row, warning, offer, under)
}

func show(object fyne.CanvasObject, wanted bool) {
	if wanted {
		object.Show()
		return
	}
	object.Hide()
}

// offer keeps the button that types the suggestion in step with the reading.
func (k *Kit) offer(box *fyne.Container, spec FieldSpec, input *input, reading Reading) {
	name := spec.Name + ".offer"
	k.dismiss(name)
	box.RemoveAll()
	show(box, reading.Offer != "")
	if reading.Offer == "" {
		return
	}
	box.Add(k.Secondary(name, reading.Offer, func() {
		input.SetText(reading.Suggestion)
		k.FocusOn(input)
	}))
}

func (k *Kit) dismiss(name string) {
	for i, named := range k.controls {
		if named.name == name {
			k.controls = append(k.controls[:i], k.controls[i+1:]...)
			return
		}
	}
}

// input is an entry that goes on with Enter and back with Escape.
type input struct {
	widget.Entry
	kit   *Kit
	label string
	// fresh says that no key was pressed in the field since it got the focus.
	fresh bool
}

func (k *Kit) newInput(spec FieldSpec) *input {
	in := &input{kit: k, label: spec.Label}
	in.ExtendBaseWidget(in)
	in.Scroll = fyne.ScrollHorizontalOnly
	in.PlaceHolder = spec.Example
	in.Text = spec.Typed
	in.OnChanged = spec.OnTyped
	k.enroll(spec.Name, in)
	return in
}

// Caret is where the next letter goes in a field, counted in letters from its
// beginning; 0 for other controls.
func Caret(control fyne.CanvasObject) int {
	if in, ok := control.(*input); ok {
		return in.CursorColumn
	}
	return 0
}

// PutCaret says where the next letter goes in a field; other controls have no use
// for it.
func PutCaret(control fyne.CanvasObject, column int) {
	if in, ok := control.(*input); ok {
		in.CursorColumn = min(column, len([]rune(in.Text)))
		in.Refresh()
	}
}

// FocusGained brings the field into view.
func (in *input) FocusGained() {
	in.Entry.FocusGained()
	in.fresh = true
	in.CursorColumn = len([]rune(in.Text))
	in.Refresh()
	in.kit.reveal(in)
}

// TypedKey goes on with Enter and back with Escape; every other key types.
func (in *input) TypedKey(event *fyne.KeyEvent) {
	in.fresh = false
	switch event.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyEscape, fyne.KeyF1, fyne.KeyPageUp, fyne.KeyPageDown:
		in.kit.TypedKey(event)
	default:
		in.Entry.TypedKey(event)
	}
}

// TypedRune types a letter, but not the blank of a space bar that was pressed on the
// button that led here.
func (in *input) TypedRune(r rune) {
	led := in.fresh && r == ' '
	in.fresh = false
	if !led {
		in.Entry.TypedRune(r)
	}
}

// AccessibilityLabel names the field and says what stands in it.
func (in *input) AccessibilityLabel() string { return in.label + " " + in.Text }

// AccessibilityRole is that of text.
func (in *input) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// fieldRow sets the unit after a field of limited width.
type fieldRow struct{ gap, widest float32 }

func (f fieldRow) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return max(objects[0].MinSize().Height, HeightFor(objects[1], width))
}

func (f fieldRow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	unit := naturalWidth(objects[1])
	wide := min(f.widest, size.Width-unit-f.gap)
	place(objects[0], 0, 0, wide, size.Height)
	tall := HeightFor(objects[1], unit)
	place(objects[1], wide+f.gap, (size.Height-tall)/2, unit, tall)
}

func (f fieldRow) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(120, objects[0].MinSize().Height)
}
