package locales

import (
	"errors"
	"testing"
)

func open(t testing.TB) *Catalogue {
	t.Helper()
	c, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestMatchFindsTheLanguageThatServesBest(t *testing.T) {
	c := open(t)
	for _, test := range []struct {
		wanted []string
		want   string
	}{
		{nil, "en"},
		{[]string{""}, "en"},
		{[]string{"fr"}, "fr"},
		{[]string{"fr-CA"}, "fr"},
		{[]string{"fr_CA.UTF-8"}, "fr"},
		{[]string{"fr_FR@euro"}, "fr"},
		{[]string{"en_US.UTF-8"}, "en"},
		{[]string{"C"}, "en"},
		{[]string{"C.UTF-8", "fr"}, "en"},
		{[]string{"POSIX"}, "en"},
		{[]string{"de_DE.UTF-8"}, "en"},
		{[]string{"zh_CN"}, "en"},
		{[]string{"de:fr:en"}, "fr"},
		{[]string{"ja", "fr_BE"}, "fr"},
		{[]string{"?!", "fr"}, "fr"},
		{[]string{"xx_YY.nonsense"}, "en"},
	} {
		if got := c.Match(test.wanted...); got != test.want {
			t.Errorf("Match(%q) = %s, want %s", test.wanted, got, test.want)
		}
	}
}

func TestSystemLanguageFollowsTheEnvironment(t *testing.T) {
	asked := func() ([]string, error) { return []string{"fr-CA", "en"}, nil }
	silent := func() ([]string, error) { return nil, errors.New("no locale") }
	for name, test := range map[string]struct {
		env  map[string]string
		ask  func() ([]string, error)
		want string
	}{
		"nothing set":                    {nil, silent, ""},
		"the system is asked":            {nil, asked, "fr-CA:en"},
		"LANG":                           {map[string]string{"LANG": "fr_FR.UTF-8"}, asked, "fr_FR.UTF-8"},
		"LC_MESSAGES before LANG":        {map[string]string{"LANG": "en", "LC_MESSAGES": "fr"}, silent, "fr"},
		"LC_ALL before LC_MESSAGES":      {map[string]string{"LC_ALL": "en", "LC_MESSAGES": "fr"}, silent, "en"},
		"LANGUAGE before them all":       {map[string]string{"LANG": "de", "LANGUAGE": "br:fr"}, silent, "br:fr"},
		"C hides LANGUAGE":               {map[string]string{"LC_ALL": "C", "LANGUAGE": "fr"}, silent, "C"},
		"C.UTF-8 hides LANGUAGE":         {map[string]string{"LANG": "C.UTF-8", "LANGUAGE": "fr"}, silent, "C.UTF-8"},
		"LANGUAGE alone says nothing":    {map[string]string{"LANGUAGE": "fr"}, silent, ""},
		"an empty variable does not set": {map[string]string{"LC_ALL": "", "LANG": "fr"}, silent, "fr"},
	} {
		getenv := func(name string) string { return test.env[name] }
		if got := SystemLanguage(getenv, test.ask); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}
