package crash

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

const someCrash = "panic: a fault\n\ngoroutine 1 [running]:\nmain.main()\n"

func mustWrite(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func contents(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func namesIn(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

// begin begins a watch and returns the path of the report that it tells of, or "".
func begin(t *testing.T, dir string) (*Watch, string) {
	t.Helper()
	w, told := Begin(dir, "Chevet 1.2.3")
	t.Cleanup(w.End)
	if len(told) == 0 {
		return w, ""
	}
	if len(told) > 1 || told[0].Key != NoticeKey {
		t.Errorf("told %v", told)
	}
	return w, told[0].Args["File"].(string)
}

// crashedAt leaves a file as a crash does that came at a moment.
func crashedAt(t *testing.T, dir string, moment time.Time, text string) {
	t.Helper()
	path := filepath.Join(dir, openName)
	mustWrite(t, path, text)
	if err := os.Chtimes(path, moment, moment); err != nil {
		t.Fatal(err)
	}
}

func noon() time.Time { return time.Date(2026, 2, 20, 12, 0, 0, 0, time.Local) }

func TestACleanEndLeavesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "folder")
	w, told := begin(t, dir)
	header := contents(t, filepath.Join(dir, openName))
	for _, said := range []string{"# Chevet 1.2.3 ", runtime.GOOS + "/" + runtime.GOARCH, runtime.Version(), time.Now().UTC().Format("2006-")} {
		if !strings.Contains(header, said) {
			t.Errorf("%q does not say %q", header, said)
		}
	}
	if told != "" || strings.Count(header, "\n") != 1 {
		t.Errorf("told of %q, and the file is %q", told, header)
	}
	if info, err := os.Stat(filepath.Join(dir, openName)); err != nil || runtime.GOOS != "windows" && info.Mode() != 0o600 {
		t.Errorf("the file is %v: %v", info.Mode(), err)
	}
	w.End()
	if names := namesIn(t, dir); !slices.Equal(names, []string{lockName}) {
		t.Errorf("left is %v", names)
	}
}

// A power cut or SIGKILL leaves the line of a start, or a part of it.
func TestWithoutACrashNothingIsTold(t *testing.T) {
	for _, left := range []string{"", "# Chevet 1.2.3 began\n", "# a\n# b\n", "#", "# Che", "# a\n\x00\x00\x00", "\r\n# a\r\n"} {
		dir := t.TempDir()
		crashedAt(t, dir, noon(), left)
		w, told := begin(t, dir)
		if told != "" || len(Reports(dir)) > 0 {
			t.Errorf("%q is told as %q", left, told)
		}
		w.End()
		if names := namesIn(t, dir); !slices.Equal(names, []string{lockName}) {
			t.Errorf("after %q, left is %v", left, names)
		}
	}
}

func TestACrashIsFiledAndToldOnce(t *testing.T) {
	dir := t.TempDir()
	text := "# Chevet 1.2.3 began\n" + someCrash
	crashedAt(t, dir, noon(), text)
	w, told := begin(t, dir)
	if want := filepath.Join(dir, "chevet-crash-2026-02-20-120000.txt"); told != want || contents(t, want) != text {
		t.Errorf("told of %q", told)
	}
	w.End()
	if _, told := begin(t, dir); told != "" || len(Reports(dir)) != 1 {
		t.Errorf("told again, of %q; the reports are %v", told, Reports(dir))
	}
}

func TestTheNewestReportsAreKept(t *testing.T) {
	dir := t.TempDir()
	for i := range mostReports + 2 {
		moment := noon().Add(time.Duration(i/2) * time.Second) // two in every second
		crashedAt(t, dir, moment, fmt.Sprint(someCrash, i))
		w, told := begin(t, dir)
		if told == "" || contents(t, told) != fmt.Sprint(someCrash, i) {
			t.Errorf("crash %d is filed as %q", i, told)
		}
		w.End()
	}
	if got := len(Reports(dir)); got != mostReports {
		t.Errorf("%d reports are kept", got)
	}
	for i, report := range Reports(dir) {
		if want := fmt.Sprint(someCrash, i+2); contents(t, report) != want {
			t.Errorf("report %d is %s", i, report)
		}
	}
}

func TestASecondCopyTakesNothingAway(t *testing.T) {
	dir := t.TempDir()
	first, _ := begin(t, dir)
	second, _ := begin(t, dir)
	second.End()
	open := filepath.Join(dir, openName)
	if got := contents(t, open); strings.Count(got, "# Chevet") != 2 {
		t.Errorf("two copies wrote %q", got)
	}
	// The first one crashes; a third opens while the second is open.
	second, _ = begin(t, dir)
	mustWrite(t, open, someCrash)
	third, told := begin(t, dir)
	if told != "" || !strings.HasPrefix(contents(t, open), someCrash) {
		t.Errorf("told %q while another copy has the file", told)
	}
	first.End()
	second.End()
	third.End()
	if _, told := begin(t, dir); told == "" || !strings.HasPrefix(contents(t, told), someCrash) {
		t.Errorf("once the file is free, told %q", told)
	}
}

func TestWhereNothingCanBeWrittenNothingIsWatched(t *testing.T) {
	for _, dir := range []string{"", filepath.Join(t.TempDir(), "a-file", "folder")} {
		if dir != "" {
			mustWrite(t, filepath.Dir(dir), "in the way")
		}
		w, told := begin(t, dir)
		w.End()
		if told != "" {
			t.Errorf("%q: told %q", dir, told)
		}
	}
	if names := namesIn(t, "."); slices.Contains(names, openName) || slices.Contains(names, lockName) {
		t.Errorf("without a folder, the working folder holds %v", names)
	}
}

func TestAReadOnlyFolderIsNoError(t *testing.T) {
	if os.Geteuid() == 0 || runtime.GOOS == "windows" {
		t.Skip("whoever runs this may write everywhere")
	}
	dir := t.TempDir()
	crashedAt(t, dir, noon(), someCrash)
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(dir, 0o700) })
	w, told := begin(t, dir)
	w.End()
	if told != "" || !strings.HasPrefix(contents(t, filepath.Join(dir, openName)), someCrash) {
		t.Errorf("told %q", told)
	}
}

func TestWhatIsNoFileIsLeftAlone(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, openName), 0o700); err != nil {
		t.Fatal(err)
	}
	w, told := begin(t, dir)
	w.End()
	if names := namesIn(t, dir); told != "" || !slices.Contains(names, openName) {
		t.Errorf("told %q, left %v", told, names)
	}
}

func TestReportsAreErased(t *testing.T) {
	dir := t.TempDir()
	crashedAt(t, dir, noon(), someCrash)
	_, _ = begin(t, dir)
	mustWrite(t, filepath.Join(dir, openName), someCrash)
	mustWrite(t, filepath.Join(dir, "chevet-crash.md"), "mine")
	if got := len(Reports(dir)); got != 2 {
		t.Fatalf("the reports are %v", Reports(dir))
	}
	if err := Erase(dir); err != nil {
		t.Fatal(err)
	}
	if names := namesIn(t, dir); !slices.Equal(names, []string{lockName, "chevet-crash.md", openName}) {
		t.Errorf("left is %v", names)
	}
	if got := contents(t, filepath.Join(dir, openName)); got != "" {
		t.Errorf("left is %q", got)
	}
}

// crashIn names the folder in which a copy of the test below crashes, crashBy how.
const (
	crashIn = "CHEVET_TEST_CRASH_IN"
	crashBy = "CHEVET_TEST_CRASH_BY"
)

// TestARealCrashLeavesAReadableFile has a copy of itself crash.
func TestARealCrashLeavesAReadableFile(t *testing.T) {
	if dir := os.Getenv(crashIn); dir != "" {
		w, _ := Begin(dir, "Chevet 1.2.3")
		crashNow(os.Getenv(crashBy))
		w.End()
		return
	}
	ways := map[string]string{"panic": "panic: a fault on purpose", "abort": "SIGABRT", "kill": "", "return": ""}
	if runtime.GOOS == "windows" {
		delete(ways, "abort")
	}
	for way, said := range ways {
		dir := t.TempDir()
		child := exec.Command(os.Args[0], "-test.run=^TestARealCrashLeavesAReadableFile$")
		child.Env = append(os.Environ(), crashIn+"="+dir, crashBy+"="+way)
		if err := child.Run(); (err == nil) != (way == "return") {
			t.Errorf("%s: the copy ended with %v", way, err)
		}
		_, told := begin(t, dir)
		if (told != "") != (said != "") {
			t.Errorf("%s: told %q", way, told)
			continue
		}
		if told == "" {
			continue
		}
		report := contents(t, told)
		for _, part := range []string{"# Chevet 1.2.3 on ", said, "goroutine ", "crash_test.go:"} {
			if !strings.Contains(report, part) {
				t.Errorf("%s: the report does not say %q:\n%s", way, part, report)
			}
		}
	}
}

func crashNow(way string) {
	myself, err := os.FindProcess(os.Getpid())
	if err != nil {
		panic(err)
	}
	switch way {
	case "panic":
		go func() { panic("a fault on purpose") }()
		select {}
	case "abort":
		_ = myself.Signal(syscall.SIGABRT)
		select {}
	case "kill":
		_ = myself.Kill()
		select {}
	}
}
