package exercises

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"chevet/app/picture"
	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/parts"
)

// lookedAt is the picture of the person's own that was read last, or what is wrong
// with it.
type lookedAt struct {
	path    string
	image   image.Image
	problem *units.Line
}

// look reads a picture, unless it is the one that was read last.
func (s *Studio) look(path string) lookedAt {
	if s.looked.path != path {
		read, problem := picture.Load(path)
		s.looked = lookedAt{path, read, problem}
	}
	return s.looked
}

// pictureAt shows a picture of the person's own, or says why it cannot.
func (s *Studio) pictureAt(kit *parts.Kit, path string) fyne.CanvasObject {
	looked := s.look(path)
	if looked.problem != nil {
		return kit.IconText("warning", parts.Bad, kit.Text(parts.Small, parts.Bad, kit.Words.Say(*looked.problem)))
	}
	shown := canvas.NewImageFromImage(looked.image)
	shown.FillMode = canvas.ImageFillContain
	return kit.Panel(parts.InRatio(0.66, 140, 400, shown))
}

// picture is the field for a picture, a button that looks for one, and the picture.
func (f form) picture() fyne.CanvasObject {
	words, draft := f.kit.Words, f.draft()
	field := f.kit.Field(parts.FieldSpec{
		Name: "own.picture", Label: words.T("own.picture"), Typed: draft.Picture, Wide: wideField,
		OnTyped: func(typed string) {
			f.edit(f.kit.Adjust, func(draft *profile.Draft) { draft.Picture = profile.Path(typed) })
		},
		Reading: func() parts.Reading { return f.pictureReading() },
	})
	box := parts.Column(8, field, parts.Flow(0, f.kit.Secondary("own.choose", words.T("own.choose"), func() {
		f.studio.window.ChoosePicture(f.setPicture)
	})))
	if draft.Picture != "" && f.studio.look(draft.Picture).problem == nil {
		box.Add(f.studio.pictureAt(f.kit, draft.Picture))
	}
	return box
}

func (f form) setPicture(path string) {
	f.edit(f.kit.Change, func(draft *profile.Draft) { draft.Picture = profile.Path(path) })
}

func (f form) pictureReading() parts.Reading {
	path := f.draft().Picture
	if path == "" {
		return parts.Reading{Note: f.kit.Words.T("own.picture_note")}
	}
	if looked := f.studio.look(path); looked.problem != nil {
		return parts.Reading{Problem: f.kit.Words.Say(*looked.problem)}
	}
	return parts.Reading{}
}
