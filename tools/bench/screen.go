package main

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// frameLimit is how long a program may take to paint, or to vanish.
const frameLimit = 30 * time.Second

// screen is the X display, seen through one pixel in its middle.
type screen struct {
	connection *xgb.Conn
	root       xproto.Drawable
	x, y       int16
	bare       []byte
}

func openScreen() (*screen, error) {
	xgb.Logger.SetOutput(io.Discard)
	connection, err := xgb.NewConn()
	if err != nil {
		return nil, fmt.Errorf("open the X display: %w", err)
	}
	whole := xproto.Setup(connection).DefaultScreen(connection)
	s := &screen{
		connection: connection,
		root:       xproto.Drawable(whole.Root),
		x:          int16(whole.WidthInPixels / 2),
		y:          int16(whole.HeightInPixels / 2),
	}
	s.bare, err = s.pixel()
	return s, err
}

func (s *screen) close() { s.connection.Close() }

func (s *screen) pixel() ([]byte, error) {
	image, err := xproto.GetImage(s.connection, xproto.ImageFormatZPixmap, s.root, s.x, s.y, 1, 1, ^uint32(0)).Reply()
	if err != nil {
		return nil, fmt.Errorf("read a pixel: %w", err)
	}
	return image.Data, nil
}

// waitPainted waits until a window covers the pixel; waitBare until none does.
func (s *screen) waitPainted() error { return s.wait(false) }
func (s *screen) waitBare() error    { return s.wait(true) }

func (s *screen) wait(bare bool) error {
	for deadline := time.Now().Add(frameLimit); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		pixel, err := s.pixel()
		if err != nil {
			return err
		}
		if bytes.Equal(pixel, s.bare) == bare {
			return nil
		}
	}
	return fmt.Errorf("the screen did not change within %v", frameLimit)
}
