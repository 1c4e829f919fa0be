package screens

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"chevet/app/profile"
	"chevet/screens/parts"
)

// header is the line at the top of every room: where the person is, the
// warning signs, the settings, and the languages in the corner.
func (s *Shell) header() fyne.CanvasObject {
	words := s.kit.Words
	name := s.kit.Text(parts.Heading, parts.Strong, words.T("shell.name"))
	where := parts.Flow(14, name)
	spare := parts.Nothing()
	if s.route.Room == parts.Wizard {
		progress := s.kit.Progress(s.route.Step, parts.Steps)
		where.Add(s.kit.Text(parts.Small, parts.Soft, words.T("shell.step", "N", s.route.Step, "Of", parts.Steps)))
		where.Add(progress)
		s.leaveOut(name)
		spare = progress
	}
	where.Add(s.kit.Quiet("shell.exercises", "move", words.T("shell.exercises"), s.openExercises).IconInLow())
	where.Add(s.kit.Quiet("shell.learn", "book", words.T("shell.learn"), s.openLearn).IconInLow())
	tools := parts.FlowEnd(4,
		s.kit.Quiet("shell.signs", "warning", words.T("shell.signs"), s.openSigns).IconInLow(),
		s.kit.Quiet("shell.settings", "settings", words.T("shell.settings"), s.openSettings).IconInLow(),
		s.languages(),
	)
	line := canvas.NewRectangle(s.kit.Palette.Hairline)
	return container.New(ruled{atTop: false}, line, s.kit.Head(s.kit.BarSparing(4, where, tools, spare)))
}

// leaveOut hides what a low window has no room for.
func (s *Shell) leaveOut(objects ...fyne.CanvasObject) {
	s.kit.WhenLow(func(low bool) {
		for _, object := range objects {
			if low {
				object.Hide()
			} else {
				object.Show()
			}
		}
	})
}

// languages is one button a language, under its own name; the one in use is marked.
func (s *Shell) languages() fyne.CanvasObject {
	buttons := parts.Flow(4)
	for _, language := range s.Words.Languages() {
		buttons.Add(s.kit.Chip("language."+language.Tag, parts.Round, language.Tag == s.kit.Words.Tag(), language.Name, func() {
			s.speak(language.Tag)
		}).InLow(strings.ToUpper(language.Tag)))
	}
	return buttons
}

func (s *Shell) speak(tag string) {
	s.change(func(state *profile.State) { state.Settings.Language = tag })
}

// nextLanguage goes round the languages.
func (s *Shell) nextLanguage() {
	languages := s.Words.Languages()
	for i, language := range languages {
		if language.Tag == s.kit.Words.Tag() {
			s.speak(languages[(i+1)%len(languages)].Tag)
			return
		}
	}
}

func (s *Shell) openSigns()     { s.lookUpSigns() }
func (s *Shell) openSettings()  { s.Go(parts.Route{Room: parts.Settings}) }
func (s *Shell) openHelp()      { s.Go(parts.Route{Room: parts.Help}) }
func (s *Shell) openExercises() { s.Go(parts.Route{Room: parts.Gallery}) }
func (s *Shell) openFit()       { s.Go(parts.Route{Room: parts.Fit}) }
func (s *Shell) openPlan()      { s.Go(parts.Route{Room: parts.Plan}) }

// bottom is the line of buttons that stays under the room.
func (s *Shell) bottom() fyne.CanvasObject {
	line := canvas.NewRectangle(s.kit.Palette.Hairline)
	return container.New(ruled{atTop: true}, line, s.kit.Foot(s.screen.Footer))
}

// notify shows what happened to the data, in the place of what it makes untrue.
func (s *Shell) notify(notice profile.Notice) {
	s.notices = slices.DeleteFunc(s.notices, func(earlier profile.Notice) bool { return profile.Replaces(notice, earlier) })
	if notice.Key == profile.NoticeSavedAgain {
		s.unwarn()
	}
	s.notices = append(s.notices, notice)
	s.rebuild()
}

// banner shows what happened to the data, until it is put away.
func (s *Shell) banner() fyne.CanvasObject {
	list := parts.Column(6)
	for i, notice := range s.notices {
		tone := parts.Warn
		if profile.AllWell(notice) {
			tone = parts.Good
		}
		list.Add(s.kit.Note(tone, parts.Bar(8,
			s.kit.Text(parts.Body, parts.Plain, s.kit.Words.T(notice.Key, notice.Args)),
			s.kit.Quiet("notice.close."+notice.Key, "close", s.kit.Words.T("shell.close_notice"), func() {
				s.notices = append(s.notices[:i:i], s.notices[i+1:]...)
				s.rebuild()
			}),
		)))
	}
	banner := s.kit.Scrolling(s.kit.Foot(list))
	if len(s.notices) == 0 {
		banner.Hide()
	}
	return banner
}

// frame stacks header, banner, room and buttons; the room takes what is left. It
// comes first in the order of the keyboard. There is no ground under them: the
// toolkit clears the window in the colour of the theme, and painting it once more
// would cost as much as the rest of a frame where OpenGL is done in software.
type frame struct{ kit *parts.Kit }

// lowWindow is the height below which a window is low, and leastRoom how much of a room
// is in view at least in one that is not, in pixels.
const (
	lowWindow = 400
	leastRoom = 150
)

// heights are those of header and buttons, as they are and then, where they leave too
// little of the room, in few words.
func (f frame) heights(header, bottom fyne.CanvasObject, size fyne.Size) (top, foot float32) {
	for _, low := range []bool{false, true} {
		f.kit.SetLow(low)
		top = 0
		if header.Visible() {
			top = parts.HeightFor(header, size.Width)
		}
		foot = parts.HeightFor(bottom, size.Width)
		if size.Height >= lowWindow && size.Height-top-foot >= leastRoom {
			break
		}
	}
	return top, foot
}

func (f frame) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	banner, body, bottom, header := objects[0], objects[1], objects[2], objects[3]
	put := func(object fyne.CanvasObject, y, height float32) {
		object.Move(fyne.NewPos(0, y))
		object.Resize(fyne.NewSize(size.Width, height))
	}
	wasLow := f.kit.Low()
	top, foot := f.heights(header, bottom, size)
	told := float32(0)
	if banner.Visible() {
		told = min(parts.HeightFor(banner, size.Width), (size.Height-top-foot)/2)
	}
	put(header, 0, top)
	put(banner, top, told)
	put(body, top+told, max(0, size.Height-top-told-foot))
	put(bottom, size.Height-foot, foot)
	if f.kit.Low() != wasLow { // what keeps its size is not laid out anew, though what it holds has changed
		for _, object := range []fyne.CanvasObject{header, body, bottom} {
			object.Refresh()
		}
	}
}

// MinSize leaves room for a bar of the system on the smallest screen, 1024×600, with
// everything twice as large.
func (frame) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(480, 220) }

// ruled draws a hairline along one edge of what it holds.
type ruled struct{ atTop bool }

func (r ruled) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y := size.Height - 1
	if r.atTop {
		y = 0
	}
	objects[0].Move(fyne.NewPos(0, y))
	objects[0].Resize(fyne.NewSize(size.Width, 1))
	objects[1].Resize(size)
}

func (r ruled) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[1].MinSize() }

// HeightFor is the height of what is ruled.
func (r ruled) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return parts.HeightFor(objects[1], width)
}
