//go:build !windows && !darwin

package awake

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/godbus/dbus/v5"
)

const (
	// program is what the services call the one that asks.
	program = "Chevet"
	// patience is how long the bus and its services together may take to answer,
	// since the window waits for them.
	patience = 300 * time.Millisecond
	// idle is the flag of a session that must not be taken for idle; GNOME's
	// session manager and the portal share it.
	idle = uint32(8)
)

// service is one that can keep the display on. Its reply names the wish: with a
// number, which ends it at the same object, or with an object of its own.
type service struct {
	name         string
	path         dbus.ObjectPath
	inhibit, end string
	arguments    func(why string) []any
}

// services are asked in this order, until one agrees: the one that most desktops
// have, GNOME's, and the one that programs in a sandbox reach.
var services = []service{
	{
		name: "org.freedesktop.ScreenSaver", path: "/org/freedesktop/ScreenSaver",
		inhibit: "org.freedesktop.ScreenSaver.Inhibit", end: "org.freedesktop.ScreenSaver.UnInhibit",
		arguments: func(why string) []any { return []any{program, why} },
	},
	{
		name: "org.gnome.SessionManager", path: "/org/gnome/SessionManager",
		inhibit: "org.gnome.SessionManager.Inhibit", end: "org.gnome.SessionManager.Uninhibit",
		arguments: func(why string) []any { return []any{program, uint32(0), why, idle} },
	},
	{
		name: "org.freedesktop.portal.Desktop", path: "/org/freedesktop/portal/desktop",
		inhibit: "org.freedesktop.portal.Inhibit.Inhibit", end: "org.freedesktop.portal.Request.Close",
		arguments: func(why string) []any {
			return []any{"", idle, map[string]dbus.Variant{"reason": dbus.MakeVariant(why)}}
		},
	},
}

// keep asks over the bus of the desktop, if one runs. None is ever started.
func keep(why string) (release func()) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return keepOn(ctx, busAddress(os.Getenv), why)
}

// keepOn asks over the bus at address, if there is one, and waits no longer than
// ctx. A service that has not answered by then may still agree: the wish ends with
// the connection, as every wish does.
func keepOn(ctx context.Context, address, why string) (release func()) {
	conn, err := connect(ctx, address)
	if err != nil {
		return nothing
	}
	end, err := ask(ctx, conn, why)
	if err != nil && ctx.Err() == nil {
		_ = conn.Close()
		return nothing
	}
	return func() {
		end()
		_ = conn.Close()
	}
}

// busAddress is where the bus of the desktop listens on this machine, "" without
// one. Other addresses could start a program or leave the machine.
func busAddress(getenv func(string) string) string {
	set := getenv("DBUS_SESSION_BUS_ADDRESS")
	if set == "" || strings.HasPrefix(set, "autolaunch:") {
		return usualAddress(getenv("XDG_RUNTIME_DIR"))
	}
	var sockets []string
	for _, address := range strings.Split(set, ";") {
		if strings.HasPrefix(address, "unix:") {
			sockets = append(sockets, address)
		}
	}
	return strings.Join(sockets, ";")
}

// usualAddress is the address of the bus that has its socket in folder.
func usualAddress(folder string) string {
	socket := filepath.Join(folder, "bus")
	if info, err := os.Stat(socket); folder == "" || err != nil || info.Mode().Type() != fs.ModeSocket {
		return ""
	}
	return "unix:path=" + dbus.EscapeBusAddressValue(socket)
}

// connect opens a connection of its own, so that closing it ends the wish. It
// gives up when ctx is over.
func connect(ctx context.Context, address string) (*dbus.Conn, error) {
	conn, err := dbus.Dial(address)
	if err != nil {
		return nil, fmt.Errorf("reaching the bus: %w", err)
	}
	inTime := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer inTime()
	err = conn.Auth(nil)
	if err == nil {
		err = conn.Hello()
	}
	if err != nil {
		_ = conn.Close()
		return nil, fmt.Errorf("greeting the bus: %w", err)
	}
	return conn, nil
}

// ask asks one service after another, without having any started. end takes the
// wish back from the one that agreed. Nothing more is sent once ctx is over.
func ask(ctx context.Context, conn *dbus.Conn, why string) (end func(), err error) {
	for _, one := range services {
		object := conn.Object(one.name, one.path)
		call := object.CallWithContext(ctx, one.inhibit, dbus.FlagNoAutoStart, one.arguments(why)...)
		if call.Err == nil {
			return func() { one.takeBack(conn, call.Body) }, nil
		}
		err = errors.Join(err, fmt.Errorf("asking %s: %w", one.name, call.Err))
	}
	return nothing, err
}

// takeBack ends the wish that a reply names. It waits for no answer.
func (s service) takeBack(conn *dbus.Conn, reply []any) {
	const quiet = dbus.FlagNoReplyExpected | dbus.FlagNoAutoStart
	for _, name := range reply {
		switch name := name.(type) {
		case uint32:
			conn.Object(s.name, s.path).Go(s.end, quiet, nil, name)
		case dbus.ObjectPath:
			conn.Object(s.name, name).Go(s.end, quiet, nil)
		}
	}
}
