package terminal

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"chevet/app/advice"
	"chevet/app/body"
)

func asData(t *testing.T, args ...string) map[string]any {
	t.Helper()
	got := chevet(t, inEnglish, append([]string{"plan", "--json"}, args...)...)
	if got.status != statusDone {
		t.Fatalf("%v: status %d, %s", args, got.status, got.errOut)
	}
	var data map[string]any
	if err := json.Unmarshal([]byte(got.out), &data); err != nil {
		t.Fatalf("%v: %v", args, err)
	}
	return data
}

func keysOf(object any) []string {
	fields, _ := object.(map[string]any)
	return slices.Sorted(maps.Keys(fields))
}

func checkKeys(t *testing.T, name string, object any, want string) {
	t.Helper()
	if got := strings.Join(keysOf(object), " "); got != want {
		t.Errorf("%s has %q, want %q", name, got, want)
	}
}

// The form that README.md documents.
func TestTheFormOfTheData(t *testing.T) {
	data := asData(t, append(everyOption[1:], "--pillow", "12")...)
	checkKeys(t, "the plan", data, "disagree disclaimer fill_allowance_cm language mattress mixed owned pillow reasons schema "+
		"see_someone sources supports tonight warning_signs warnings would_change")
	if data["schema"] != 1.0 || data["language"] != "en" {
		t.Errorf("schema %v, language %v", data["schema"], data["language"])
	}
	checkKeys(t, "mattress", data["mattress"], "firmness label purchase text")
	checkKeys(t, "mixed", data["mixed"], "key mean_cm middle_cm sides_cm text")
	checkKeys(t, "owned", data["owned"], "height_cm key off_cm slept_cm text")
	for list, want := range map[string]string{
		"supports": "key place suggested text", "tonight": "key text", "warnings": "key text", "would_change": "key text",
		"reasons": "key source strength text topic year", "disagree": "key source strength text year",
		"see_someone": "key source strength text year", "warning_signs": "key level text",
		"sources": "authors doi id published strength title url use year",
	} {
		items, _ := data[list].([]any)
		if len(items) == 0 {
			t.Errorf("%s is empty", list)
		}
		for _, item := range items {
			checkKeys(t, list, item, want)
		}
	}
}

func TestTheNumbersOfTheData(t *testing.T) {
	data := asData(t, everyOption[1:]...)
	side := data["pillow"].(map[string]any)["side"]
	want := map[string]any{
		"low_cm": 6.5, "best_cm": 8.0, "high_cm": 9.5, "class": "medium", "level_cm": 8.1, "bound_off_cm": 0.0, "found": false,
	}
	if !maps.Equal(side.(map[string]any), want) {
		t.Errorf("side: %v, want %v", side, want)
	}
	mattress := data["mattress"].(map[string]any)
	if mattress["firmness"] != 5.5 || mattress["label"] != "medium" || mattress["purchase"] != "nothing" {
		t.Errorf("mattress: %v", mattress)
	}
}

func TestAPillowForEveryPositionAskedFor(t *testing.T) {
	for args, want := range map[string]string{
		"": "back side stomach", "side": "side", "back:40,stomach:60": "back stomach", "side,back,stomach": "back side stomach",
	} {
		checkKeys(t, "pillow for "+args, asData(t, "--position", args)["pillow"], want)
	}
}

func TestEmptyListsAreLists(t *testing.T) {
	if warnings, isList := asData(t)["warnings"].([]any); !isList || len(warnings) != 0 {
		t.Errorf("warnings: %v", asData(t)["warnings"])
	}
}

func TestEveryReasonNamesAListedSource(t *testing.T) {
	data := asData(t, everyOption[1:]...)
	listed := map[any]map[string]any{}
	for _, source := range data["sources"].([]any) {
		listed[source.(map[string]any)["id"]] = source.(map[string]any)
	}
	for _, list := range []string{"reasons", "disagree", "see_someone"} {
		for _, item := range data[list].([]any) {
			reason := item.(map[string]any)
			source, found := listed[reason["source"]]
			if !found || source["year"] != reason["year"] {
				t.Errorf("%v rests on %v (%v)", reason["key"], reason["source"], reason["year"])
			}
		}
	}
	if source := listed["sacco2015"]; source["doi"] != "10.1016/j.jmpt.2015.06.012" || source["year"] != 2015.0 {
		t.Errorf("%v", source)
	}
}

func TestTextsFollowTheLanguageAndKeysDoNot(t *testing.T) {
	english, french := asData(t, everyOption[1:]...), asData(t, append(everyOption[1:], "--lang", "fr")...)
	if french["language"] != "fr" {
		t.Errorf("language %v", french["language"])
	}
	for _, list := range []string{"tonight", "warnings", "reasons", "supports", "would_change", "disagree", "see_someone", "warning_signs"} {
		en, fr := english[list].([]any), french[list].([]any)
		if len(en) != len(fr) {
			t.Fatalf("%s: %d in English, %d in French", list, len(en), len(fr))
		}
		for i := range en {
			e, f := en[i].(map[string]any), fr[i].(map[string]any)
			if e["key"] != f["key"] || e["text"] == f["text"] {
				t.Errorf("%s: %v %q, %v %q", list, e["key"], e["text"], f["key"], f["text"])
			}
		}
	}
}

func TestEveryPositionHasItsOwnBand(t *testing.T) {
	data := asData(t)
	for _, position := range body.Positions() {
		band := data["pillow"].(map[string]any)[string(position)].(map[string]any)
		low, best, high := band["low_cm"].(float64), band["best_cm"].(float64), band["high_cm"].(float64)
		if low > best || best > high || band["class"] != string(advice.ClassOf(best)) {
			t.Errorf("%s: %v", position, band)
		}
	}
}
