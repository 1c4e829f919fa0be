package main

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

const (
	// frameLimit is how long a program may take to paint, or to vanish.
	frameLimit = 30 * time.Second
	// stillness is how long a picture has to stay as it is to be taken for whole.
	stillness = 1500 * time.Millisecond
	// lines is how many lines across the screen are watched for a change.
	lines = 24
)

// screen is the X display, seen through one pixel in its middle, or through
// lines across it.
type screen struct {
	connection    *xgb.Conn
	root          xproto.Drawable
	width, height uint16
	bare          []byte
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
		width:      whole.WidthInPixels,
		height:     whole.HeightInPixels,
	}
	s.bare, err = s.pixel()
	return s, err
}

func (s *screen) close() { s.connection.Close() }

// ask asks for the picture of a part of the screen.
func (s *screen) ask(x, y, width, height uint16) xproto.GetImageCookie {
	return xproto.GetImage(s.connection, xproto.ImageFormatZPixmap, s.root, int16(x), int16(y), width, height, ^uint32(0))
}

func (s *screen) pixel() ([]byte, error) {
	image, err := s.ask(s.width/2, s.height/2, 1, 1).Reply()
	if err != nil {
		return nil, fmt.Errorf("read a pixel: %w", err)
	}
	return image.Data, nil
}

// across is the picture of lines across the whole screen, at equal distances.
func (s *screen) across() ([]byte, error) {
	var asked [lines]xproto.GetImageCookie
	for i := range asked {
		asked[i] = s.ask(0, uint16(i)*s.height/lines, s.width, 1)
	}
	var picture []byte
	for _, cookie := range asked {
		image, err := cookie.Reply()
		if err != nil {
			return nil, fmt.Errorf("read a line of pixels: %w", err)
		}
		picture = append(picture, image.Data...)
	}
	return picture, nil
}

// waitWhole waits until the screen stays as it is, and gives the time at which
// it changed last.
func (s *screen) waitWhole() (time.Time, error) {
	var last []byte
	changed := time.Now()
	for deadline := time.Now().Add(frameLimit); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		picture, err := s.across()
		if err != nil {
			return changed, err
		}
		now := time.Now()
		if !bytes.Equal(picture, last) {
			last, changed = picture, now
		}
		if now.Sub(changed) >= stillness {
			return changed, nil
		}
	}
	return changed, fmt.Errorf("the screen did not come to rest within %v", frameLimit)
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
