//go:build !windows && !darwin

package awake

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/godbus/dbus/v5"
)

// fakeBus is a bus with services of its own, on a socket of its own.
type fakeBus struct {
	t       *testing.T
	address string
	// answers are what services reply to a method; the others are not there.
	answers map[string]any
	mute    bool          // accepts and says nothing
	refuses bool          // lets nobody in
	slow    string        // a method that is heard and never answered
	waited  func()        // is called when there will be no answer
	left    chan struct{} // a value for each connection that has ended

	mu    sync.Mutex
	calls []string
	last  net.Conn
}

// start starts a bus.
func start(t *testing.T, b *fakeBus) *fakeBus {
	t.Helper()
	folder, err := os.MkdirTemp("", "bus") // shorter than the test's own: sockets have short names
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	socket := filepath.Join(folder, "bus")
	listener, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	b.t, b.address, b.left = t, "unix:path="+socket, make(chan struct{}, 10)
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go b.serve(conn)
		}
	}()
	return b
}

func (b *fakeBus) serve(conn net.Conn) {
	defer func() {
		_ = conn.Close()
		b.left <- struct{}{}
	}()
	b.mu.Lock()
	b.last = conn
	b.mu.Unlock()
	in := bufio.NewReader(conn)
	if b.mute {
		_, _ = in.Peek(1)
		b.waited()
		_, _ = in.Discard(1 << 20)
		return
	}
	if !b.greet(in, conn) {
		return
	}
	for {
		message, err := dbus.DecodeMessage(in)
		if err != nil {
			return
		}
		if reply := b.reply(message); reply != nil {
			if err := reply.EncodeTo(conn, binary.LittleEndian); err != nil {
				b.t.Error(err)
			}
		}
	}
}

// greet takes part in the talk that comes before the first message.
func (b *fakeBus) greet(in *bufio.Reader, conn net.Conn) bool {
	if zero, err := in.ReadByte(); err != nil || zero != 0 {
		return false
	}
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return false
		}
		answer := "ERROR"
		switch line = strings.TrimSpace(line); {
		case line == "AUTH" || b.refuses:
			answer = "REJECTED EXTERNAL"
		case line == "AUTH EXTERNAL":
			answer = "OK 0123456789abcdef0123456789abcdef"
		case line == "BEGIN":
			return true
		}
		if _, err := fmt.Fprint(conn, answer+"\r\n"); err != nil {
			return false
		}
	}
}

// reply is the answer to a call, nil when there is none.
func (b *fakeBus) reply(call *dbus.Message) *dbus.Message {
	method := text(call, dbus.FieldInterface) + "." + text(call, dbus.FieldMember)
	reply := &dbus.Message{Type: dbus.TypeMethodReply, Headers: map[dbus.HeaderField]dbus.Variant{
		dbus.FieldReplySerial: dbus.MakeVariant(call.Serial()),
	}}
	if method == "org.freedesktop.DBus.Hello" {
		return with(reply, ":1.7")
	}
	b.record(fmt.Sprintf("%s at %s: %s%v", text(call, dbus.FieldDestination), text(call, dbus.FieldPath), method, call.Body))
	if call.Flags&dbus.FlagNoAutoStart == 0 {
		b.record("might start a service")
	}
	answer, there := b.answers[method]
	switch {
	case method == b.slow:
		b.waited()
		return nil
	case call.Flags&dbus.FlagNoReplyExpected != 0:
		return nil
	case !there:
		reply.Type = dbus.TypeError
		reply.Headers[dbus.FieldErrorName] = dbus.MakeVariant("org.freedesktop.DBus.Error.NameHasNoOwner")
		return with(reply, "nobody has that name")
	}
	return with(reply, answer)
}

func text(message *dbus.Message, field dbus.HeaderField) string {
	return fmt.Sprint(message.Headers[field].Value())
}

func with(message *dbus.Message, body any) *dbus.Message {
	message.Body = []any{body}
	message.Headers[dbus.FieldSignature] = dbus.MakeVariant(dbus.SignatureOf(body))
	return message
}

func (b *fakeBus) record(call string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.calls = append(b.calls, call)
}

// heard are the calls up to now.
func (b *fakeBus) heard() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.calls...)
}

// holds says whether the last connection is still open at the other end, which is
// told at once when something is written to it.
func (b *fakeBus) holds() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	reply := &dbus.Message{Type: dbus.TypeMethodReply, Headers: map[dbus.HeaderField]dbus.Variant{
		dbus.FieldReplySerial: dbus.MakeVariant(uint32(999)),
	}}
	return reply.EncodeTo(b.last, binary.LittleEndian) == nil
}
