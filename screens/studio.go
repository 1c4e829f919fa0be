package screens

import (
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"chevet/app/picture"
	"chevet/screens/exercises"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// newStudio makes what the rooms of the exercises hold beside the state.
func (s *Shell) newStudio() *exercises.Studio {
	if s.Clock.Now == nil {
		s.Clock = exercises.SystemClock()
	}
	if s.Sounds.Play == nil {
		s.Sounds = exercises.SystemSounds()
	}
	return exercises.NewStudio(s.Clock, s.Sounds, exercises.Window{
		State:         s.Keeper.State,
		Keep:          s.Keeper.Change,
		Rebuild:       s.rebuild,
		FocusOn:       s.focusOnName,
		ChoosePicture: s.choosePicture,
	})
}

// dialogMargin is how much of the window stays free around a dialog, in pixels.
const dialogMargin = 80

// choosePicture asks for the file of a picture.
func (s *Shell) choosePicture(chosen func(path string)) {
	asked := dialog.NewFileOpen(pathOf(chosen), s.Window)
	asked.SetFilter(storage.NewExtensionFileFilter(picture.Extensions()))
	s.ask("own.choose", asked)
}

// dismiss takes away the question for a file, and says whether there was one.
func (s *Shell) dismiss() bool {
	if s.asked == nil {
		return false
	}
	asked := s.asked
	s.asked = nil
	open := s.Window.Canvas().Overlays().Top() != nil
	asked.Hide()
	return open
}

// rest brings everything to a stop that moves, when nobody looks at the window.
func (s *Shell) rest() {
	figure.StopMotion()
	figure.StopPlaying()
	s.studio.Rest(true)
}

// stir goes on with what moved by itself, when the window is looked at again.
func (s *Shell) stir() {
	if s.route.Room == parts.Exercise {
		s.rebuild()
	}
}
