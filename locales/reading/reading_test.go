package reading

import (
	"fmt"
	"math"
	"testing"
)

func TestReadingMeasuresKnowEasyFromHard(t *testing.T) {
	for _, test := range []struct {
		text     string
		rules    Rules
		measure  func(Text) float64
		low, top float64
	}{
		{"The cat sat on the mat. It was a big cat.", English, Text.FleschKincaid, -2, 1},
		{"Individual anthropometric characteristics substantially determine the recommended configuration of cervical support.",
			English, Text.FleschKincaid, 20, 40},
		{"Le chat dort. Il a un bon lit.", French, Text.KandelMoles, 110, 135},
		{"Les caractéristiques anthropométriques individuelles déterminent substantiellement la configuration recommandée.",
			French, Text.KandelMoles, -120, 20},
	} {
		var r Text
		r.Add(test.text, test.rules)
		if got := test.measure(r); got < test.low || got > test.top || math.IsNaN(got) {
			t.Errorf("%q measures %.1f, want %.0f to %.0f", test.text, got, test.low, test.top)
		}
	}
	var r Text
	r.Add("Lie on your side. Put it at 10.5 cm: easy?", English)
	if got := fmt.Sprint(r); got != "{2 10 11}" {
		t.Errorf("sentences, words and syllables are %s", got)
	}
}
