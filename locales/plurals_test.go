package locales

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// TestEveryDayOfTheYearIsWrittenInWords says every day of a leap year in both
// languages. French writes the first of a month with an ordinal, and only that one.
func TestEveryDayOfTheYearIsWrittenInWords(t *testing.T) {
	c := open(t)
	months := map[string][]string{
		"en": strings.Fields("January February March April May June July August September October November December"),
		"fr": strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
	}
	for tag, names := range months {
		s := c.Speaker(tag, "", "")
		first := map[string]string{"en": "1", "fr": "1er"}[tag]
		for day := time.Date(2028, time.January, 1, 12, 0, 0, 0, time.UTC); day.Year() == 2028; day = day.AddDate(0, 0, 1) {
			number := fmt.Sprint(day.Day())
			if day.Day() == 1 {
				number = first
			}
			want := number + noBreakSpace + names[day.Month()-1] + " 2028"
			if got := s.Date(day); got != want {
				t.Fatalf("%s: %s is written %q, want %q", tag, day.Format(time.DateOnly), got, want)
			}
		}
	}
}

// TestCountsTakeThePluralOfTheLanguage says counts with messages of both languages:
// English has the plural for nothing, French has the singular for it.
func TestCountsTakeThePluralOfTheLanguage(t *testing.T) {
	for _, c := range []struct {
		tag   string
		count int
		want  string
	}{
		{"en", 0, "0 pillows here"},
		{"en", 1, "1 pillow here"},
		{"en", 2, "2 pillows here"},
		{"en", 21, "21 pillows here"},
		{"en", 1000, "1,000 pillows here"},
		{"fr", 0, "0 oreiller ici"},
		{"fr", 1, "1 oreiller ici"},
		{"fr", 2, "2 oreillers ici"},
		{"fr", 21, "21 oreillers ici"},
		{"fr", 1000, "1" + narrowNoBreakSpace + "000 oreillers ici"},
	} {
		s := pillowsIn(t, c.tag)
		where := map[string]string{"en": "here", "fr": "ici"}[c.tag]
		if got := s.N("pillows", c.count, "Where", where); got != c.want {
			t.Errorf("%s: %d is said %q, want %q", c.tag, c.count, got, c.want)
		}
	}
}

// TestAPluralWithoutItsValuesIsAFault: a count cannot hide that a value is missing.
func TestAPluralWithoutItsValuesIsAFault(t *testing.T) {
	for _, tag := range []string{"en", "fr"} {
		for _, count := range []int{0, 1, 2} {
			if got := pillowsIn(t, tag).N("pillows", count); got != "[pillows]" {
				t.Errorf("%s: %d is said %q without its place", tag, count, got)
			}
		}
	}
}

// pillowsIn speaks a language from files of this test, which count pillows.
func pillowsIn(t *testing.T, tag string) *Speaker {
	t.Helper()
	c, err := OpenFS(fstest.MapFS{
		"en.toml": {Data: []byte("[pillows]\none = \"{{.Count}} pillow {{.Where}}\"\nother = \"{{.Count}} pillows {{.Where}}\"\n")},
		"fr.toml": {Data: []byte("[pillows]\none = \"{{.Count}} oreiller {{.Where}}\"\nother = \"{{.Count}} oreillers {{.Where}}\"\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return c.Speaker(tag, "", "")
}
