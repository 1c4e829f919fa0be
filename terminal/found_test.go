package terminal

import (
	"strings"
	"testing"
)

func TestAHeightFoundInBedTakesThePlaceOfTheEstimate(t *testing.T) {
	args := []string{"--lang", "en", "--position", "side,back", "--found", "side:11,back:7cm", "--firmness", "2"}
	pillow := asData(t, args...)["pillow"].(map[string]any)
	for position, want := range map[string][3]float64{"side": {10, 11, 12}, "back": {6, 7, 8}} {
		band := pillow[position].(map[string]any)
		if band["found"] != true || band["low_cm"] != want[0] || band["best_cm"] != want[1] || band["high_cm"] != want[2] {
			t.Errorf("%s: %v", position, band)
		}
	}
	text := chevet(t, inEnglish, append([]string{"plan"}, args...)...)
	if text.status != statusDone || !strings.Contains(text.out, "On the side: found in bed, not estimated.") {
		t.Errorf("status %d, %q", text.status, text.out)
	}
}

func TestBadFoundHeightsAreRefused(t *testing.T) {
	for _, value := range []string{"chair:11", "side", "side:", "side:abc", "side:500", "side:11,side:12", "11"} {
		got := chevet(t, inEnglish, "plan", "--found", value)
		if got.status != statusNotAccepted || got.out != "" || strings.Count(got.errOut, "\n") != 1 || strings.Contains(got.errOut, "[") {
			t.Errorf("%q: status %d, %q, %q", value, got.status, got.out, got.errOut)
		}
	}
}
