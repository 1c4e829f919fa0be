package picture

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// plain is a picture of one colour, with a line across its middle.
func plain(width, height int) image.Image {
	picture := image.NewPaletted(image.Rect(0, 0, width, height), color.Palette{color.White, color.Black})
	for x := range width {
		picture.SetColorIndex(x, height/2, 1)
	}
	return picture
}

func asPNG(t testing.TB, picture image.Image) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := png.Encode(&file, picture); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func asJPEG(t testing.TB, picture image.Image) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := jpeg.Encode(&file, picture, nil); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func asGIF(t testing.TB, picture image.Image) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := gif.Encode(&file, picture, nil); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// The smallest WebP pictures, of one pixel, by both kinds of compression.
const (
	webpLossy    = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"
	webpLossless = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
)

func asWebP(t testing.TB, text string) []byte {
	t.Helper()
	file, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// extended is a WebP picture in the extended layout, on a canvas of that size.
func extended(file []byte, width, height uint32) []byte {
	canvas := append([]byte("VP8X"), 10, 0, 0, 0, 0, 0, 0, 0)
	canvas = append(canvas, byte(width-1), byte((width-1)>>8), byte((width-1)>>16))
	canvas = append(canvas, byte(height-1), byte((height-1)>>8), byte((height-1)>>16))
	whole := slices.Concat(file[:12], canvas, file[12:])
	binary.LittleEndian.PutUint32(whole[4:], uint32(len(whole)-8))
	return whole
}

// claiming is a PNG whose header claims a size.
func claiming(file []byte, width, height uint32) []byte {
	file = slices.Clone(file)
	binary.BigEndian.PutUint32(file[16:], width)
	binary.BigEndian.PutUint32(file[20:], height)
	binary.BigEndian.PutUint32(file[29:], crc32.ChecksumIEEE(file[12:29]))
	return file
}

func write(t testing.TB, name string, data []byte) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestPicturesAreLoaded(t *testing.T) {
	small := plain(30, 20)
	for _, c := range []struct {
		what string
		data []byte
		want image.Point
	}{
		{"a PNG", asPNG(t, small), image.Pt(30, 20)},
		{"a JPEG", asJPEG(t, small), image.Pt(30, 20)},
		{"a GIF", asGIF(t, small), image.Pt(30, 20)},
		{"a lossy WebP", asWebP(t, webpLossy), image.Pt(1, 1)},
		{"a lossless WebP", asWebP(t, webpLossless), image.Pt(1, 1)},
		{"an extended WebP", extended(asWebP(t, webpLossy), 1, 1), image.Pt(1, 1)},
		{"one pixel", asPNG(t, plain(1, 1)), image.Pt(1, 1)},
		{"as large as may be shown", asPNG(t, plain(LongestSide, 3)), image.Pt(LongestSide, 3)},
		{"one pixel wider", asPNG(t, plain(LongestSide+1, 1000)), image.Pt(LongestSide, 999)},
		{"wide", asPNG(t, plain(6400, 800)), image.Pt(1600, 200)},
		{"tall", asJPEG(t, plain(700, 5000)), image.Pt(224, 1600)},
		{"a thread", asPNG(t, plain(1, 9000)), image.Pt(1, 1600)},
		{"the most pixels", asPNG(t, plain(8000, 5000)), image.Pt(1600, 1000)},
	} {
		picture, problem := Load(write(t, "any name.txt", c.data))
		if problem != nil {
			t.Errorf("%s: %v", c.what, problem)
		} else if got := picture.Bounds().Size(); got != c.want {
			t.Errorf("%s is %v, want %v", c.what, got, c.want)
		}
	}
}

func TestWhatIsNoGoodPictureIsTold(t *testing.T) {
	whole := asPNG(t, plain(60, 60))
	photo, moving, modern := asJPEG(t, plain(60, 60)), asGIF(t, plain(60, 60)), asWebP(t, webpLossy)
	wrongSum := slices.Clone(whole)
	wrongSum[len(wrongSum)/2] ^= 0xff
	for _, c := range []struct {
		what, key string
		data      []byte
	}{
		{"an empty file", notAPicture, nil},
		{"a text", notAPicture, []byte("Lie down. Lift a knee.")},
		{"a drawing in letters", notAPicture, []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`)},
		{"half of the first bytes", notAPicture, whole[:4]},
		{"a PNG cut in its header", damaged, whole[:20]},
		{"a PNG cut in half", damaged, whole[:len(whole)/2]},
		{"a PNG with a wrong sum", damaged, wrongSum},
		{"a PNG without a side", damaged, claiming(whole, 0, 60)},
		{"a JPEG cut in half", damaged, photo[:len(photo)/2]},
		{"a JPEG of its first bytes", damaged, photo[:3]},
		{"a GIF cut in half", damaged, moving[:len(moving)/2]},
		{"a GIF without a picture", damaged, append(moving[:13:13], ';')},
		{"a GIF without a side", damaged, append(append(moving[:6:6], 0, 0, 0, 0), moving[10:]...)},
		{"a GIF with an empty picture", damaged, []byte("GIF89a\x03\x00\x03\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x01\x2c\x00;")},
		{"a WebP cut short", damaged, modern[:len(modern)-4]},
		{"a WebP of its first bytes", damaged, modern[:12]},
		{"a WebP smaller than its canvas", damaged, extended(modern, 2, 1)},
		{"a WebP larger than its canvas", damaged, extended(asWebP(t, webpLossless), 1, 3)},
		{"an endless canvas", damaged, extended(modern, 1<<24, 1<<24)},
		{"a PNG that claims too much", tooManyPixels, claiming(whole, 60000, 60000)},
		{"a PNG of one row too many", tooManyPixels, claiming(whole, 8000, 5001)},
		{"a PNG as large as a number", damaged, claiming(whole, 1<<31-1, 1<<31-1)},
		{"a file of 20 MB and a byte", tooLarge, append(whole, make([]byte, LargestFile+1-len(whole))...)},
	} {
		checkProblem(t, c.what, write(t, "own.png", c.data), c.key)
	}
	full := append(whole, make([]byte, LargestFile-len(whole))...)
	if _, problem := Load(write(t, "full.png", full)); problem != nil {
		t.Errorf("a file of 20 MB: %v", problem)
	}
}

func checkProblem(t *testing.T, what, path, key string) {
	t.Helper()
	picture, problem := Load(path)
	if picture != nil || problem == nil || problem.Key != key || problem.Args["File"] != filepath.Base(path) {
		t.Errorf("%s: %v, want %s", what, problem, key)
		return
	}
	high := map[string]any{tooLarge: 20, tooManyPixels: 40}[key]
	if problem.Args["High"] != high || !slices.Contains(ProblemKeys(), key) {
		t.Errorf("%s: told with %v, want %v; listed %v", what, problem.Args, high, ProblemKeys())
	}
}

func TestWhatIsNoFileIsTold(t *testing.T) {
	whole := write(t, "own.png", asPNG(t, plain(3, 3)))
	checkProblem(t, "a folder", filepath.Dir(whole), notAFile)
	checkProblem(t, "a file that is gone", filepath.Join(filepath.Dir(whole), "gone.png"), missing)
	checkProblem(t, "a file as a folder", filepath.Join(whole, "own.png"), missing)
	checkProblem(t, "an endless name", filepath.Join(filepath.Dir(whole), strings.Repeat("a", 5000)), missing)
	checkProblem(t, "a name that cannot be", filepath.Join(filepath.Dir(whole), "a\x00b"), missing)
	checkProblem(t, "no name", "", missing)
	if runtime.GOOS == "windows" {
		t.Skip("Windows has other ways for the rest")
	}
	checkProblem(t, "a device", os.DevNull, notAFile)
	link := filepath.Join(t.TempDir(), "link.png")
	if err := os.Symlink(whole, link); err != nil {
		t.Fatal(err)
	}
	if _, problem := Load(link); problem != nil {
		t.Errorf("a link: %v", problem)
	}
}

func TestAFileThatMayNotBeReadIsTold(t *testing.T) {
	if problem := unopened(&fs.PathError{Op: "open", Path: "own.png", Err: fs.ErrPermission}); problem != forbidden {
		t.Errorf("told as %s", problem)
	}
	if problem := unopened(errors.New("the disk is asleep")); problem != missing {
		t.Errorf("told as %s", problem)
	}
	if os.Geteuid() == 0 || runtime.GOOS == "windows" {
		t.Skip("whoever runs this may read everything")
	}
	path := write(t, "own.png", asPNG(t, plain(3, 3)))
	if err := os.Chmod(path, 0); err != nil {
		t.Fatal(err)
	}
	checkProblem(t, "a locked file", path, forbidden)
}

// TestThinLinesStayInALargePicture draws one dark row: made smaller, it may be
// fainter and must not be gone.
func TestThinLinesStayInALargePicture(t *testing.T) {
	for _, shift := range []int{0, 1, 2, 3} {
		wide := image.NewGray(image.Rect(0, 0, 6400, 64))
		for i := range wide.Pix {
			wide.Pix[i] = 255
		}
		for x := range 6400 {
			wide.SetGray(x, 32+shift, color.Gray{})
		}
		small := fit(wide)
		darkest := uint32(0xffff)
		for y := range small.Bounds().Dy() {
			gray, _, _, _ := small.At(800, y).RGBA()
			darkest = min(darkest, gray)
		}
		if darkest > 0xd000 {
			t.Errorf("a line in row %d is lost: the darkest is %#x", 32+shift, darkest)
		}
	}
}

// FuzzLoad holds that no file whatever stops the program, and that what is taken
// for a picture can be drawn.
func FuzzLoad(f *testing.F) {
	small := plain(9, 7)
	modern := asWebP(f, webpLossless)
	for _, data := range [][]byte{
		asPNG(f, small), asJPEG(f, small), asGIF(f, small), asWebP(f, webpLossy), modern,
		extended(modern, 1, 1), extended(modern, 7, 9), claiming(asPNG(f, small), 40, 1000000), []byte("RIFF....WEBP"),
	} {
		f.Add(data)
		f.Add(data[:len(data)*2/3])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		picture, problem := Load(write(t, "own", data))
		if (picture == nil) == (problem == nil) {
			t.Fatalf("%v and %v", picture, problem)
		}
		if problem != nil {
			if !slices.Contains(ProblemKeys(), problem.Key) {
				t.Errorf("told as %s", problem.Key)
			}
			return
		}
		b := picture.Bounds()
		if b.Empty() || max(b.Dx(), b.Dy()) > LongestSide {
			t.Fatalf("the picture is %v", b)
		}
		for _, at := range []image.Point{b.Min, b.Max.Sub(image.Pt(1, 1))} {
			picture.At(at.X, at.Y).RGBA()
		}
	})
}
