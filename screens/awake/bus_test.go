//go:build !windows && !darwin

package awake

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"
)

const (
	screenSaver = "org.freedesktop.ScreenSaver at /org/freedesktop/ScreenSaver: org.freedesktop.ScreenSaver."
	gnome       = "org.gnome.SessionManager at /org/gnome/SessionManager: org.gnome.SessionManager."
	portal      = "org.freedesktop.portal.Desktop at /org/freedesktop/portal/desktop: org.freedesktop.portal.Inhibit."
	request     = dbus.ObjectPath("/org/freedesktop/portal/desktop/request/1_7/t")

	saverInhibit  = "org.freedesktop.ScreenSaver.Inhibit"
	gnomeInhibit  = "org.gnome.SessionManager.Inhibit"
	portalInhibit = "org.freedesktop.portal.Inhibit.Inhibit"
)

func TestTheFirstServiceThatAgreesKeepsTheDisplayOn(t *testing.T) {
	asked := []string{screenSaver + "Inhibit[Chevet why]", gnome + "Inhibit[Chevet 0 why 8]", portal + `Inhibit[ 8 map[reason:"why"]]`}
	for name, c := range map[string]struct {
		answers map[string]any
		asked   int
		end     string
	}{
		"screen saver": {map[string]any{saverInhibit: uint32(7), gnomeInhibit: uint32(8), portalInhibit: request}, 1, screenSaver + "UnInhibit[7]"},
		"gnome":        {map[string]any{gnomeInhibit: uint32(8), portalInhibit: request}, 2, gnome + "Uninhibit[8]"},
		"portal":       {map[string]any{portalInhibit: request}, 3, "org.freedesktop.portal.Desktop at " + string(request) + ": org.freedesktop.portal.Request.Close[]"},
	} {
		t.Run(name, func(t *testing.T) {
			b := start(t, &fakeBus{answers: c.answers})
			ctx, cancel := context.WithCancel(t.Context())
			release := keepOn(ctx, b.address, "why")
			cancel()
			time.Sleep(10 * time.Millisecond) // the end of the waiting must not end the wish
			if heard := b.heard(); !slices.Equal(heard, asked[:c.asked]) {
				t.Errorf("heard %q", heard)
			}
			if !b.holds() {
				t.Error("the connection, and with it the wish, has ended")
			}
			release()
			<-b.left
			if heard := b.heard(); len(heard) != c.asked+1 || heard[c.asked] != c.end {
				t.Errorf("the release said %q", heard[c.asked:])
			}
		})
	}
}

func TestWhereNobodyAgreesTheBusIsLeft(t *testing.T) {
	b := start(t, &fakeBus{})
	release := keepOn(t.Context(), b.address, "why")
	<-b.left
	release()
	if heard := b.heard(); len(heard) != len(services) {
		t.Errorf("heard %q", heard)
	}
}

// A service that has heard the wish may agree later: it keeps the display on until
// the release, and no other one is asked.
func TestAServiceThatIsSlowIsNotWaitedFor(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	b := start(t, &fakeBus{slow: saverInhibit, waited: cancel, answers: map[string]any{gnomeInhibit: uint32(8)}})
	release := keepOn(ctx, b.address, "why")
	if !b.holds() {
		t.Error("the wish has ended")
	}
	release()
	<-b.left
	if heard := b.heard(); len(heard) != 1 {
		t.Errorf("heard %q", heard)
	}
}

func TestABusThatSaysNothingIsLeft(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	b := start(t, &fakeBus{mute: true, waited: cancel})
	release := keepOn(ctx, b.address, "why")
	<-b.left
	release()
}

func TestABusThatLetsNobodyInIsLeft(t *testing.T) {
	b := start(t, &fakeBus{refuses: true})
	release := keepOn(t.Context(), b.address, "why")
	<-b.left
	release()
}

func TestKeepAsksTheBusOfTheDesktop(t *testing.T) {
	b := start(t, &fakeBus{answers: map[string]any{saverInhibit: uint32(7)}})
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", b.address)
	release := Keep("why")
	for len(b.heard()) == 0 { // a busy machine may not have answered in time
		release = Keep("why")
	}
	release()
	release()
	<-b.left
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", b.address+"-gone")
	Keep("why")()
	if heard := b.heard(); len(heard) > 2 {
		t.Errorf("heard %q", heard)
	}
}

// TestWithoutABusNothingIsStarted holds Keep to leaving alone what would start a
// bus of its own.
func TestWithoutABusNothingIsStarted(t *testing.T) {
	folder := t.TempDir()
	launched := filepath.Join(folder, "launched")
	for _, name := range []string{"dbus-launch", "dbus-daemon"} {
		script := "#!/bin/sh\ntouch '" + launched + "'\n"
		if err := os.WriteFile(filepath.Join(folder, name), []byte(script), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", folder+":"+os.Getenv("PATH"))
	t.Setenv("XDG_RUNTIME_DIR", folder)
	for _, address := range []string{"", "disabled:", "autolaunch:", "unixexec:path=" + filepath.Join(folder, "dbus-launch")} {
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", address)
		release := Keep("why")
		release()
		release()
		if _, err := os.Stat(launched); err == nil {
			t.Errorf("%q started a process", address)
		}
	}
	if pid, err := syscall.Wait4(-1, nil, syscall.WNOHANG, nil); err != syscall.ECHILD {
		t.Errorf("process %d was started: %v", pid, err)
	}
}

func TestTheBusIsFoundWhereTheDesktopPutIt(t *testing.T) {
	folder, err := os.MkdirTemp("", "b,s")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = os.RemoveAll(folder) }()
	listener, err := net.Listen("unix", filepath.Join(folder, "bus"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	usual := "unix:path=" + dbus.EscapeBusAddressValue(filepath.Join(folder, "bus"))
	noSocket := t.TempDir()
	if err := os.WriteFile(filepath.Join(noSocket, "bus"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ set, runtime, want string }{
		{"unix:path=/run/bus", folder, "unix:path=/run/bus"},
		{"unix:abstract=a;tcp:host=x;unix:path=/b", folder, "unix:abstract=a;unix:path=/b"},
		{"", folder, usual},
		{"autolaunch:", folder, usual},
		{"disabled:", folder, ""},
		{"tcp:host=example.org,port=1", folder, ""},
		{"unixexec:path=/bin/sh", folder, ""},
		{"", "", ""},
		{"", noSocket, ""},
		{"", filepath.Join(noSocket, "none"), ""},
	} {
		getenv := func(name string) string {
			return map[string]string{"DBUS_SESSION_BUS_ADDRESS": c.set, "XDG_RUNTIME_DIR": c.runtime}[name]
		}
		if got := busAddress(getenv); got != c.want {
			t.Errorf("%q with %q: %q, not %q", c.set, c.runtime, got, c.want)
		}
	}
}
