package locales

import (
	"errors"
	"testing"

	"chevet/app/crash"
	"chevet/app/outbox"
	"chevet/app/profile"
	"chevet/app/units"
)

func TestEveryProblemWithTakingAlongCanBeSaid(t *testing.T) {
	all := speakers(t)
	args := map[string]any{"File": "chevet.json", "Folder": "/home/me", "Most": 1, "What": units.Term("notice.part.trials")}
	for _, key := range append(profile.ImportProblems(), outbox.Problems()...) {
		checkSaid(t, all, units.Line{Key: key, Args: args})
	}
}

func TestEveryNoticeCanBeSaid(t *testing.T) {
	all := speakers(t)
	args := map[string]any{"File": "/home/me/chevet-kept.json", "Folder": "/home/me", "N": 2, "What": units.Term("notice.part.trials")}
	for _, key := range append(profile.NoticeKeys(), crash.NoticeKey) {
		checkSaid(t, all, units.Line{Key: key, Args: args})
	}
}

func TestTheRegionIsThatOfThePaper(t *testing.T) {
	names := func(tags ...string) func() ([]string, error) {
		return func() ([]string, error) { return tags, nil }
	}
	for _, c := range []struct {
		env  map[string]string
		ask  func() ([]string, error)
		want string
	}{
		{map[string]string{"LANG": "fr_CA.UTF-8"}, names(), "CA"},
		{map[string]string{"LANG": "en_US.UTF-8", "LC_PAPER": "fr_FR.UTF-8"}, names(), "FR"},
		{map[string]string{"LC_ALL": "en_GB", "LC_PAPER": "en_US"}, names(), "GB"},
		{map[string]string{"LANG": "C.UTF-8"}, names("es-MX"), "MX"},
		{map[string]string{"LANG": "fr"}, names("fr"), ""},
		{map[string]string{"LANG": "de_AT@euro"}, names("en-US"), "AT"},
		{nil, func() ([]string, error) { return nil, errors.New("no answer") }, ""},
	} {
		if got := RegionOf(func(name string) string { return c.env[name] }, c.ask); got != c.want {
			t.Errorf("with %v it is %q, not %q", c.env, got, c.want)
		}
	}
}
