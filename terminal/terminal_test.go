package terminal

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chevet/app/profile"
)

var update = flag.Bool("update", false, "write the golden texts anew")

// result is what one call of the program came to.
type result struct {
	status      int
	out, errOut string
}

func chevet(t *testing.T, environment map[string]string, args ...string) result {
	t.Helper()
	var out, errOut strings.Builder
	getenv := func(name string) string { return environment[name] }
	about := About{Name: "Chevet", ID: "app.chevet.Chevet", Version: "1.2.3"}
	status := about.Run(args, &out, &errOut, getenv)
	return result{status, out.String(), errOut.String()}
}

var inEnglish = map[string]string{"LANG": "en_GB.UTF-8"}

// everyOption is the command that the product order shows, with all that it takes.
var everyOption = []string{
	"plan", "--position", "side:70,back:30", "--sex", "female", "--stature", "170", "--weight", "68",
	"--shoulders", "34", "--firmness", "6", "--fill", "foam", "--concern", "reflux,snoring",
}

func TestThePlanAsText(t *testing.T) {
	for _, c := range []struct {
		name string
		args []string
	}{
		{"plan.en.txt", append([]string{"plan", "--lang", "en"}, everyOption[1:]...)},
		{"plan.fr.txt", append([]string{"plan", "--lang", "fr"}, everyOption[1:]...)},
		{"nothing.en.txt", []string{"plan", "--lang", "en"}},
		{"much.fr.txt", []string{"plan", "--lang=fr", "--position=stomach,side", "--stature=5ft4in", "--pillow=14", "--fill=down",
			"--sag=slight", "--age=old", "--concern=shoulder-left,neck", "--firmness=3,5"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := chevet(t, inEnglish, c.args...)
			if got.status != statusDone || got.errOut != "" {
				t.Fatalf("status %d, error %q", got.status, got.errOut)
			}
			path := filepath.Join("testdata", c.name)
			if *update {
				if err := os.WriteFile(path, []byte(got.out), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got.out != string(want) {
				t.Errorf("%s differs from what is printed (go test ./terminal -update writes it anew):\n%s", path, firstDifference(got.out, string(want)))
			}
		})
	}
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return "got  " + g[i] + "\nwant " + w[i]
		}
	}
	return "one is longer"
}

func TestLanguage(t *testing.T) {
	english, french := "Tonight’s plan", "Votre plan"
	for _, c := range []struct {
		name        string
		environment map[string]string
		args        []string
		want        string
	}{
		{"LANG", map[string]string{"LANG": "fr_FR.UTF-8"}, []string{"plan"}, french},
		{"LC_ALL before LANG", map[string]string{"LC_ALL": "fr_CA", "LANG": "en_US"}, []string{"plan"}, french},
		{"LC_MESSAGES before LANG", map[string]string{"LC_MESSAGES": "fr", "LANG": "en_US"}, []string{"plan"}, french},
		{"a language without words", map[string]string{"LANG": "tlh_XX.UTF-8"}, []string{"plan"}, english},
		{"C", map[string]string{"LANG": "C"}, []string{"plan"}, english},
		{"--lang before the environment", map[string]string{"LANG": "fr_FR"}, []string{"plan", "--lang", "en"}, english},
		{"--lang with a country", inEnglish, []string{"plan", "--lang", "fr-CA"}, french},
		{"--lang as the environment writes it", inEnglish, []string{"plan", "--lang=fr_FR.UTF-8"}, french},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := chevet(t, c.environment, c.args...)
			if got.status != statusDone || !strings.HasPrefix(got.out, c.want) {
				t.Errorf("status %d, begins %.40q, want %q", got.status, got.out, c.want)
			}
		})
	}
}

// Each bad value: one sentence in the language asked for, and nothing printed.
func TestBadValues(t *testing.T) {
	for _, c := range []struct {
		args     []string
		en, fr   string
		language string
	}{
		{args: []string{"--stature", "abc"}, en: "--stature does not take “abc”", fr: "--stature ne prend pas « abc »"},
		{args: []string{"--stature", "40"}, en: "120\u00a0cm to 230\u00a0cm", fr: "120\u00a0cm à 230\u00a0cm"},
		{args: []string{"--stature", "1.70"}, en: "did you mean 170\u00a0cm?", fr: "vouliez-vous dire 170\u00a0cm\u202f?"},
		{args: []string{"--stature", "-170"}, en: "did you mean 170\u00a0cm?", fr: "vouliez-vous dire 170\u00a0cm\u202f?"},
		{args: []string{"--stature", "68kg"}, en: "“68kg”", fr: "68kg"},
		{args: []string{"--shoulders", "99"}, en: "25\u00a0cm to 55\u00a0cm", fr: "25\u00a0cm à 55\u00a0cm"},
		{args: []string{"--weight", "900"}, en: "30\u00a0kg to 250\u00a0kg", fr: "30\u00a0kg à 250\u00a0kg"},
		{args: []string{"--weight", "170cm"}, en: "--weight", fr: "--weight"},
		{args: []string{"--pillow", "80"}, en: "0\u00a0cm to 25\u00a0cm", fr: "0\u00a0cm à 25\u00a0cm"},
		{args: []string{"--firmness", "0"}, en: "from 1 (soft) to 10 (firm)", fr: "de 1 (mou) à 10 (ferme)"},
		{args: []string{"--firmness", "11"}, en: "from 1 (soft) to 10 (firm)", fr: "de 1 (mou) à 10 (ferme)"},
		{args: []string{"--firmness", "NaN"}, en: "“NaN”", fr: "NaN"},
		{args: []string{"--firmness", "hard"}, en: "“hard”", fr: "hard"},
		{args: []string{"--sex", "f"}, en: "it takes female, male", fr: "female, male"},
		{args: []string{"--sag", "huge"}, en: "none, slight, deep", fr: "none, slight, deep"},
		{args: []string{"--age", "12"}, en: "new, middle, old", fr: "new, middle, old"},
		{args: []string{"--fill", "hay"}, en: "foam, memory, latex, polyester, down, buckwheat", fr: "buckwheat"},
		{args: []string{"--position", "sideways"}, en: "it takes side, back, stomach", fr: "side, back, stomach"},
		{args: []string{"--position", "side:x"}, en: "the share “x”", fr: "la part « x »"},
		{args: []string{"--position", "side:0"}, en: "the share “0”", fr: "la part « 0 »"},
		{args: []string{"--position", "side:101"}, en: "from 1 to 100", fr: "de 1 à 100"},
		{args: []string{"--position", "side:70,back:40"}, en: "come to 110", fr: "font 110"},
		{args: []string{"--position", "side,side"}, en: "side twice", fr: "deux fois side"},
		{args: []string{"--concern", "reflux,hiccups"}, en: "“hiccups”", fr: "« hiccups »"},
		{args: []string{"--colour", "red"}, en: "no option --colour", fr: "L’option --colour n’existe pas"},
		{args: []string{"-x"}, en: "no option -x", fr: "L’option -x n’existe pas"},
		{args: []string{"--stature"}, en: "--stature needs a value", fr: "L’option --stature demande une valeur"},
		{args: []string{"--stature", "--json"}, en: "--stature needs a value", fr: "L’option --stature demande une valeur"},
		{args: []string{"--json=yes"}, en: "--json takes no value", fr: "--json ne prend pas de valeur"},
		{args: []string{"side"}, en: "“side” stands alone", fr: "« side » est seul"},
		{args: []string{"--stature", "40", "--sex", "x"}, en: "--stature", fr: "--stature"},
	} {
		for language, want := range map[string]string{"en": c.en, "fr": c.fr} {
			name := strings.Join(c.args, " ") + " " + language
			t.Run(name, func(t *testing.T) {
				got := chevet(t, inEnglish, append(append([]string{"plan"}, c.args...), "--lang", language)...)
				if language == "en" && got.status == statusDone {
					t.Fatalf("accepted")
				}
				checkRefused(t, got, withNoBreakSpaces(language, want))
			})
		}
	}
}

// withNoBreakSpaces writes « x » as French does.
func withNoBreakSpaces(language, text string) string {
	if language != "fr" {
		return text
	}
	return strings.NewReplacer("« ", "«\u00a0", " »", "\u00a0»").Replace(text)
}

func checkRefused(t *testing.T, got result, want string) {
	t.Helper()
	if got.status != statusNotAccepted || got.out != "" {
		t.Errorf("status %d, printed %.60q; want %d and nothing", got.status, got.out, statusNotAccepted)
	}
	if strings.Count(got.errOut, "\n") != 1 || !strings.HasSuffix(got.errOut, "\n") {
		t.Errorf("%q is not one line", got.errOut)
	}
	if !strings.Contains(got.errOut, want) {
		t.Errorf("says %q, want %q in it", got.errOut, want)
	}
}

func TestALanguageWithoutWordsIsRefusedInThatOfTheSystem(t *testing.T) {
	checkRefused(t, chevet(t, map[string]string{"LANG": "fr_FR"}, "plan", "--lang", "tlh"), "choisissez parmi en, fr")
	checkRefused(t, chevet(t, inEnglish, "plan", "--lang", "no language"), "it takes en, fr")
	checkRefused(t, chevet(t, inEnglish, "fly"), "“fly”")
}

func TestWhatWasTypedIsRepeatedSafely(t *testing.T) {
	essay := strings.Repeat("I sleep badly. ", 500)
	got := chevet(t, inEnglish, "plan", "--stature", essay)
	if len([]rune(got.errOut)) > 150 {
		t.Errorf("repeats %d letters", len([]rune(got.errOut)))
	}
	checkRefused(t, chevet(t, inEnglish, "plan", "--sex", "a\nb\x1b[31m"), "“a b [31m”")
}

func TestEmptyValuesAreNotKnown(t *testing.T) {
	plain := chevet(t, inEnglish, "plan")
	empty := chevet(t, inEnglish, "plan", "--position", "", "--sex", "", "--stature", "", "--weight", "", "--shoulders", "",
		"--firmness", "", "--sag", "", "--age", "", "--pillow", "", "--fill", "", "--concern", "")
	if empty.status != statusDone || empty.out != plain.out {
		t.Errorf("status %d, error %q, other text than without options: %v", empty.status, empty.errOut, empty.out != plain.out)
	}
}

func TestBothWaysToGiveAValue(t *testing.T) {
	apart := chevet(t, inEnglish, "plan", "--stature", "5ft7in", "--weight", "150lb", "--position", "SIDE:70%, back")
	joined := chevet(t, inEnglish, "plan", "--stature=5ft7in", "--weight=150lb", "--position=side:70,back")
	if apart.status != statusDone || apart.out != joined.out {
		t.Errorf("status %d %q", apart.status, apart.errOut)
	}
}

func TestOptionsReachTheAnswers(t *testing.T) {
	asked, problem := parse(strings.Fields("--position side:70,back:30 --sex male --stature 5ft10in --weight 11st --shoulders 16in " +
		"--firmness 6,5 --sag deep --age old --pillow 0 --fill down --concern pregnancy,pregnancy,neck --json"))
	if problem != nil {
		t.Fatal(problem)
	}
	a := asked.answers
	if len(a.Nights) != 2 || a.Nights[0].Percent != 70 || a.Nights[1].Position != "back" || a.Sex != "male" ||
		a.StatureCM < 177.7 || a.StatureCM > 177.9 || a.WeightKG < 69.8 || a.WeightKG > 69.9 ||
		a.ShouldersCM < 40.6 || a.ShouldersCM > 40.7 || a.Mattress.Firmness != 6.5 ||
		a.Mattress.Sag != profile.SagDeep || a.Mattress.Age != profile.AgeOld || len(a.Concerns) != 2 || !asked.asData {
		t.Errorf("%+v", a)
	}
	if p := a.Pillow; !p.Moved || p.HeightCM != 0 || p.Known != profile.HeightMeasured || p.Fill != profile.Down {
		t.Errorf("%+v", p)
	}
}

func TestVersionAndHelp(t *testing.T) {
	if got := chevet(t, inEnglish, "--version"); got.status != statusDone || got.out != "Chevet 1.2.3 (app.chevet.Chevet)\n" {
		t.Errorf("%+v", got)
	}
	if got := chevet(t, inEnglish, "--help"); got.status != statusDone || !strings.Contains(got.out, "chevet plan") {
		t.Errorf("%+v", got)
	}
	for language, word := range map[string]string{"en": "your weight", "fr": "votre poids"} {
		if short := chevet(t, inEnglish, "plan", "-h"); short.status != statusDone {
			t.Errorf("plan -h ends with %d", short.status)
		}
		got := chevet(t, inEnglish, "plan", "--help", "--lang", language)
		if got.status != statusDone || !strings.Contains(got.out, word) {
			t.Errorf("%+v", got)
		}
		for _, o := range options() {
			if !strings.Contains(got.out, "  "+o.name+" ") {
				t.Errorf("%s: the help does not name %s", language, o.name)
			}
		}
	}
}

func TestHelpSpeaksTheLanguageOfLang(t *testing.T) {
	for _, asked := range []string{"--help --lang fr", "-h --lang=fr", "help --lang fr", "--lang fr --help", "--lang=fr -h", "--help --fly --lang fr"} {
		got := chevet(t, inEnglish, strings.Fields(asked)...)
		if got.status != statusDone || !strings.Contains(got.out, "fenêtre") || got.errOut != "" {
			t.Errorf("%s: %+v", asked, got)
		}
	}
	checkRefused(t, chevet(t, inEnglish, "--help", "--lang", "tlh"), "it takes en, fr")
	checkRefused(t, chevet(t, inEnglish, "--lang", "fr"), "“--lang”")
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestAPlanThatCannotBeWritten(t *testing.T) {
	var errOut strings.Builder
	status := About{}.Run([]string{"plan"}, full{}, &errOut, func(string) string { return "C" })
	if status != statusNotWritten || errOut.String() != "The plan could not be written: no space left\n" {
		t.Errorf("status %d, says %q", status, errOut.String())
	}
}
