package locales

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"chevet/app/units"
)

// sampleSpeaker speaks French from a file of this test.
func sampleSpeaker(t *testing.T) *Speaker {
	t.Helper()
	c, err := OpenFS(fstest.MapFS{
		"en.toml": {Data: []byte("[pillows]\none = \"{{.Count}} pillow\"\nother = \"{{.Count}} pillows\"\n")},
		"fr.toml": {Data: []byte(`
[pillows]
one = "{{.Count}} oreiller {{.Where}}"
other = "{{.Count}} oreillers {{.Where}}"
[plain]
other = "Bonjour"
[step]
other = "Étape {{.N}} sur {{.Of}}"
[under]
other = "sous les genoux"
[said]
other = "{{.Height}}, {{.Weight}}, {{.Place}}, {{.Ratio}}, {{.Line}}, {{.Name}}"
[length.cm]
other = "{{.N}} cm"
[mass.kg]
other = "{{.N}} kg"
`)},
	})
	if err != nil {
		t.Fatal(err)
	}
	return c.Speaker("fr", units.Centimetres, units.Kilograms)
}

func TestMessagesSayTheirValues(t *testing.T) {
	s := sampleSpeaker(t)
	for _, said := range []struct{ got, want string }{
		{s.T("plain"), "Bonjour"},
		{s.T("step", "N", 2, "Of", 6), "Étape 2 sur 6"},
		{s.T("step", map[string]any{"N": 2, "Of": 6}), "Étape 2 sur 6"},
		{s.N("pillows", 0, "Where", "ici"), "0 oreiller ici"},
		{s.N("pillows", 1, "Where", "ici"), "1 oreiller ici"},
		{s.N("pillows", 2, map[string]any{"Where": "ici"}), "2 oreillers ici"},
		{s.N("pillows", 1000000, "Where", "ici"), "1\u202f000\u202f000 oreillers ici"},
		{s.Say(units.Line{Key: "plain"}), "Bonjour"},
		{s.Say(units.Line{Key: "said", Args: map[string]any{
			"Height": units.Length(10.5),
			"Weight": units.Mass(68),
			"Place":  units.Term("under"),
			"Ratio":  -1.25,
			"Line":   units.Line{Key: "step", Args: map[string]any{"N": 1, "Of": 6}},
			"Name":   "Sacco",
		}}), "10,5 cm, 68 kg, sous les genoux, −1,25, Étape 1 sur 6, Sacco"},
	} {
		if said.got != said.want {
			t.Errorf("said %q, want %q", said.got, said.want)
		}
	}
}

func TestFaultsAreVisible(t *testing.T) {
	s := sampleSpeaker(t)
	for _, said := range []struct{ got, want string }{
		{s.T("no.such.id"), "[no.such.id]"},
		{s.T("step", "N", 2), "[step]"},
		{s.T("step"), "[step]"},
		{s.T("said", "Place", units.Term("nowhere"), "Height", 1, "Weight", 1, "Ratio", 1, "Line", 1, "Name", 1), "1, 1, [nowhere], 1, 1, 1"},
	} {
		if said.got != said.want {
			t.Errorf("said %q, want %q", said.got, said.want)
		}
	}
}

func TestSentencesJoinAndBegin(t *testing.T) {
	c := open(t)
	en, fr := c.Speaker("en", "", ""), c.Speaker("fr", "", "")
	for _, said := range []struct{ got, want string }{
		{en.Enumerate(nil), ""},
		{en.Enumerate([]string{"a"}), "a"},
		{en.Enumerate([]string{"a", "b", "c"}), "a, b, c"},
		{fr.Enumerate([]string{"a", "b", "c"}), "a, b, c"},
		{fr.Lower("Épais"), "épais"},
		{fr.Lower(""), ""},
		{en.Lower("Side"), "side"},
	} {
		if said.got != said.want {
			t.Errorf("said %q, want %q", said.got, said.want)
		}
	}
	if fr.Tag() != "fr" {
		t.Errorf("French calls itself %q", fr.Tag())
	}
}

func TestNumbersFollowTheLanguage(t *testing.T) {
	c := open(t)
	en, fr := c.Speaker("en", "", ""), c.Speaker("fr", "", "")
	for _, test := range []struct {
		x        float64
		decimals int
		en, fr   string
	}{
		{0, 0, "0", "0"},
		{-0.04, 1, "0", "0"},
		{10, 1, "10", "10"},
		{10.5, 1, "10.5", "10,5"},
		{10.25, 1, "10.3", "10,3"},
		{10.25, 2, "10.25", "10,25"},
		{-1.5, 1, "−1.5", "−1,5"},
		{6068, 0, "6,068", "6\u202f068"},
		{9999.95, 1, "10,000", "10\u202f000"},
		{1234567.8, 1, "1,234,567.8", "1\u202f234\u202f567,8"},
	} {
		if got := en.Number(test.x, test.decimals); got != test.en {
			t.Errorf("English writes %v as %q, want %q", test.x, got, test.en)
		}
		if got := fr.Number(test.x, test.decimals); got != test.fr {
			t.Errorf("French writes %v as %q, want %q", test.x, got, test.fr)
		}
	}
	if en.Percent(70) != "70%" || fr.Percent(70) != "70\u00a0%" {
		t.Errorf("percentages are %q and %q", en.Percent(70), fr.Percent(70))
	}
	if en.Year(2015) != "2015" || fr.Year(2015) != "2015" {
		t.Errorf("years are %q and %q", en.Year(2015), fr.Year(2015))
	}
}

func TestMeasuresFollowThePerson(t *testing.T) {
	c := open(t)
	type speak func(*Speaker) string
	length := func(s *Speaker) string { return s.Length(10.5) }
	both := func(s *Speaker) string { return s.LengthBoth(10.5) }
	band := func(s *Speaker) string { return s.LengthRange(9, 12) }
	bandBoth := func(s *Speaker) string { return s.LengthRangeBoth(9, 12) }
	point := func(s *Speaker) string { return s.LengthRange(9, 9) }
	stature := func(s *Speaker) string { return s.Stature(170) }
	sixFeet := func(s *Speaker) string { return s.Stature(182.6) }
	mass := func(s *Speaker) string { return s.Mass(68.04) }
	for _, test := range []struct {
		say    speak
		length units.LengthUnit
		mass   units.MassUnit
		en, fr string
	}{
		{length, "", "", "10.5_cm", "10,5_cm"},
		{length, units.Centimetres, "", "10.5_cm", "10,5_cm"},
		{length, units.Inches, "", "4.1_in", "4,1_po"},
		{both, units.Centimetres, "", "10.5_cm (4.1_in)", "10,5_cm (4,1_po)"},
		{both, units.Inches, "", "4.1_in (10.5_cm)", "4,1_po (10,5_cm)"},
		{band, units.Centimetres, "", "9 to 12_cm", "9 à 12_cm"},
		{band, units.Inches, "", "3.5 to 4.7_in", "3,5 à 4,7_po"},
		{bandBoth, units.Centimetres, "", "9 to 12_cm (3.5 to 4.7_in)", "9 à 12_cm (3,5 à 4,7_po)"},
		{point, units.Centimetres, "", "9_cm", "9_cm"},
		{stature, units.Centimetres, "", "170_cm", "170_cm"},
		{stature, units.Inches, "", "5_ft_7_in", "5_pi_7_po"},
		{sixFeet, units.Inches, "", "6_ft_0_in", "6_pi_0_po"},
		{mass, "", "", "68_kg", "68_kg"},
		{mass, "", units.Kilograms, "68_kg", "68_kg"},
		{mass, "", units.Pounds, "150_lb", "150_lb"},
		{mass, "", units.Stones, "10_st_10_lb", "10_st_10_lb"},
	} {
		for tag, want := range map[string]string{"en": test.en, "fr": test.fr} {
			want = strings.ReplaceAll(want, "_", noBreakSpace)
			if got := test.say(c.Speaker(tag, test.length, test.mass)); got != want {
				t.Errorf("%s, %s, %s: %q, want %q", tag, test.length, test.mass, got, want)
			}
		}
	}
}

func TestDatesAreWrittenInWords(t *testing.T) {
	c := open(t)
	first := time.Date(2026, time.March, 1, 23, 0, 0, 0, time.UTC)
	later := time.Date(2025, time.February, 20, 0, 0, 0, 0, time.UTC)
	en, fr := c.Speaker("en", "", ""), c.Speaker("fr", "", "")
	for _, said := range []struct{ got, want string }{
		{en.Date(first), "1\u00a0March 2026"},
		{fr.Date(first), "1er\u00a0mars 2026"},
		{en.Date(later), "20\u00a0February 2025"},
		{fr.Date(later), "20\u00a0février 2025"},
	} {
		if said.got != said.want {
			t.Errorf("said %q, want %q", said.got, said.want)
		}
	}
}
