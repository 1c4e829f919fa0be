package profile

import "maps"

// SetTyped records what stands in a field exactly as it was typed, and the
// value it was understood as, in centimetres or kilograms; 0 where it could not
// be understood.
func (a *Answers) SetTyped(field Field, typed string, value float64) {
	kept := maps.Clone(a.Typed)
	if kept == nil {
		kept = map[Field]string{}
	}
	kept[field] = typed
	if typed == "" {
		delete(kept, field)
	}
	a.Typed = kept
	switch field {
	case FieldStature:
		a.StatureCM = value
	case FieldShoulders:
		a.ShouldersCM = value
	case FieldWeight:
		a.WeightKG = value
	}
}

// TextSize is the size of the text in percent, 100 to 200.
func (s Settings) TextSize() int {
	return min(max(s.TextPercent, 100), 200)
}
