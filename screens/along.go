package screens

import (
	"net/url"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"chevet/app/advice"
	"chevet/app/profile"
	"chevet/locales"
	"chevet/screens/keep"
	"chevet/screens/parts"
)

// newDesk makes what the room to take things along holds beside the state.
func (s *Shell) newDesk() *keep.Desk {
	if s.Open == nil {
		s.Open = s.openPath
	}
	if s.PlanText == nil {
		s.PlanText = func(*locales.Speaker, advice.Plan) string { return "" }
	}
	return keep.NewDesk(keep.Window{
		Speaker: func(tag string) *locales.Speaker {
			settings := s.Keeper.State().Settings
			settings.Language = tag
			return s.speaker(settings)
		},
		Languages: s.Words.Languages(),
		PlanText:  s.PlanText,
		Now:       s.Clock.Now,
		Keeper:    s.Keeper,
		Region:    s.Region,
		Folder:    s.Folder,
		Places:    s.Places,

		Rebuild:      s.rebuild,
		Go:           s.Go,
		Forgotten:    s.forgotten,
		Copy:         func(text string) { s.App.Clipboard().SetContent(text) },
		Open:         s.Open,
		ChooseFolder: s.chooseFolder,
		ChooseFile:   s.chooseFile,
	})
}

// forgotten begins as a new program does, once everything was deleted.
func (s *Shell) forgotten() {
	s.before, s.notices, s.warned = nil, nil, false
	s.from, s.lookedUp, s.resume = spot{}, spot{}, parts.Route{}
	s.studio, s.library = s.newStudio(), s.newLibrary()
	clear(s.kept)
	s.Go(parts.Route{Room: parts.Wizard, Step: parts.StepSigns})
	s.from = spot{}
	s.notify(profile.Notice{Key: profile.NoticeErased})
}

// openPath opens a file or a folder with the program that the system has for it.
func (s *Shell) openPath(path string) {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	if err := s.App.OpenURL(&url.URL{Scheme: "file", Path: path}); err != nil {
		fyne.LogError("opening a file or a folder", err)
	}
}

// chooseFolder asks for a folder.
func (s *Shell) chooseFolder(chosen func(path string)) {
	s.ask("keep.choose_folder", dialog.NewFolderOpen(func(folder fyne.ListableURI, err error) {
		if err == nil && folder != nil {
			chosen(folder.Path())
		}
	}, s.Window))
}

// chooseFile asks for a file of data.
func (s *Shell) chooseFile(chosen func(path string)) {
	asked := dialog.NewFileOpen(pathOf(chosen), s.Window)
	asked.SetFilter(storage.NewExtensionFileFilter([]string{".json"}))
	s.ask("keep.choose_file", asked)
}

// pathOf hands on the path of a file that was chosen.
func pathOf(chosen func(path string)) func(fyne.URIReadCloser, error) {
	return func(file fyne.URIReadCloser, err error) {
		if err != nil || file == nil {
			return
		}
		path := file.URI().Path()
		if err := file.Close(); err != nil {
			fyne.LogError("closing the file that was chosen", err)
		}
		chosen(path)
	}
}

// ask shows a question for a file or a folder.
func (s *Shell) ask(title string, asked *dialog.FileDialog) {
	asked.SetTitleText(s.kit.Words.T(title))
	s.asked = asked
	asked.Show()
	asked.Resize(s.Window.Canvas().Size().Subtract(fyne.NewSize(dialogMargin, dialogMargin)))
}

// openKeep shows the room to take things along, keep them and delete them.
func (s *Shell) openKeep() { s.Go(parts.Route{Room: parts.Keep}) }

// today is the day of the calendar where the person is.
func (s *Shell) today() profile.Day { return profile.DayOf(s.Clock.Now()) }
