package screens

import (
	"slices"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
)

// Close pauses what runs, and closes the window once everything is saved. Where that
// fails, the window stays open to say so, and closes all the same when it is asked again.
func (s *Shell) Close() {
	s.studio.Rest(false)
	notices, err := s.Keeper.Settle()
	if err == nil || s.warned {
		s.Window.Close()
		return
	}
	s.warned = true
	s.notices = slices.Concat([]profile.Notice{{Key: profile.NoticeClosing}}, notices, s.notices)
	s.rebuild()
}

// endAtOnce takes away what the toolkit does for its own preferences when the program
// ends, since Chevet keeps none there. It is put into the queue of the window's goroutine
// just as that ends, and where it comes too late, the program waits for it for ever: its
// window is gone, and nobody else may save.
func (s *Shell) endAtOnce() {
	if lifecycle, ok := s.App.Lifecycle().(interface{ SetOnStoppedHookExecuted(func()) }); ok {
		lifecycle.SetOnStoppedHookExecuted(nil)
	}
}

// unwarn takes back that closing loses something, since it is saved after all.
func (s *Shell) unwarn() {
	s.warned = false
	s.notices = slices.DeleteFunc(s.notices, func(n profile.Notice) bool { return n.Key == profile.NoticeClosing })
}

// save writes what is not yet saved, when the program ends. There is no window
// left to say in how that went.
func (s *Shell) save() {
	s.Sounds.Close()
	s.Keeper.OnNotice(nil)
	if err := s.Keeper.Close(); err != nil {
		fyne.LogError("saving the answers at the end", err)
	}
}
