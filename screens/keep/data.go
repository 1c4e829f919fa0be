package keep

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"chevet/app/profile"
	"chevet/app/units"
	"chevet/screens/parts"
)

// data takes everything out as one file, and takes such a file in.
func (r room) data() fyne.CanvasObject {
	words := r.kit.Words
	list := parts.Column(10,
		r.kit.Text(parts.Heading, parts.Plain, words.T("keep.data")),
		r.kit.Text(parts.Body, parts.Soft, words.T("keep.data_lead")),
		parts.Flow(8, r.kit.Secondary("keep.export", words.T("keep.export"), func() {
			r.desk.save(r.kit, r.named("keep.file.data"), ".json", r.desk.window.Keeper.Export)
		})))
	if pictures := r.pictures(); pictures > 0 {
		list.Add(r.kit.Text(parts.Small, parts.Soft, words.N("keep.pictures", pictures)))
	}
	list.Add(r.from())
	list.Add(parts.Flow(8,
		r.kit.Secondary("keep.choose_file", words.T("keep.choose_file"), func() {
			r.desk.window.ChooseFile(func(path string) {
				r.desk.from, r.desk.tried = path, false
				r.desk.window.Rebuild()
			})
		}),
		r.kit.Secondary("keep.import", words.T("keep.import"), r.look)))
	return r.kit.Panel(list)
}

// pictures is how many pictures of the person's own their exercises name.
func (r room) pictures() (count int) {
	for _, own := range r.kit.State.Exercises.Own {
		if own.Picture != "" {
			count++
		}
	}
	return count
}

// from is the field for the file to take in.
func (r room) from() fyne.CanvasObject {
	words := r.kit.Words
	return r.kit.Field(parts.FieldSpec{
		Name: "keep.from", Label: words.T("keep.from"), Typed: r.desk.from, Wide: wideField,
		OnTyped: func(typed string) {
			r.desk.from, r.desk.tried = typed, false
			r.kit.Adjust(func(*profile.State) {})
		},
		Reading: func() parts.Reading {
			if r.desk.tried && strings.TrimSpace(r.desk.from) == "" {
				return parts.Reading{Problem: words.T("keep.import_missing")}
			}
			if r.desk.tried {
				if _, problem := profile.ReadImport(r.desk.from); problem != nil {
					return parts.Reading{Problem: words.Say(*problem)}
				}
			}
			return parts.Reading{Note: words.T("keep.from_note")}
		},
	})
}

// look reads the file, and asks whether it is to replace everything.
func (r room) look() {
	r.desk.tried, r.desk.told = true, told{}
	r.desk.from = strings.TrimSpace(r.desk.from)
	if r.desk.from != "" {
		in, problem := profile.ReadImport(r.desk.from)
		if problem == nil {
			r.desk.in = in
			r.desk.window.Go(parts.Route{Room: parts.Keep, Asking: true, ID: askImport})
			return
		}
	}
	r.desk.window.Rebuild()
}

func (r room) askImport() fyne.CanvasObject {
	words := r.kit.Words
	lead := words.T("keep.ask_import_lead", "File", filepath.Base(r.desk.from), "Folder", r.desk.window.Folder)
	return r.ask("keep.ask_import", r.kit.Text(parts.Body, parts.Plain, lead), "keep.import_yes", "keep.import_yes", func() {
		kept, err := r.desk.window.Keeper.Adopt(r.desk.in)
		what := told{tone: parts.Good, line: units.Line{Key: "keep.imported", Args: map[string]any{"File": kept}}}
		if err != nil {
			what = told{tone: parts.Bad, line: units.Line{Key: "keep.import_failed"}}
		}
		r.desk.Leave()
		r.desk.told = what
		r.desk.window.Go(parts.Route{Room: parts.Keep})
	})
}

// home is where everything is kept, and where it is deleted.
func (r room) home() fyne.CanvasObject {
	words := r.kit.Words
	list := parts.Column(10,
		r.kit.Text(parts.Heading, parts.Plain, words.T("keep.home")),
		r.kit.Text(parts.Body, parts.Soft, words.T("settings.data_where", "Folder", r.desk.window.Folder)),
		parts.Flow(8,
			r.kit.Secondary("keep.folder", words.T("keep.show"), func() { r.desk.window.Open(r.desk.window.Folder) }),
			r.kit.Secondary("keep.erase", words.T("keep.erase"), func() {
				r.desk.Leave()
				r.desk.window.Go(parts.Route{Room: parts.Keep, Asking: true, ID: askErase})
			})))
	return r.kit.Panel(list)
}

// askErase says exactly what goes, and asks whether it may.
func (r room) askErase() fyne.CanvasObject {
	words, folder := r.kit.Words, r.desk.window.Folder
	list := parts.Column(6, r.kit.Text(parts.Body, parts.Plain, words.T("keep.goes", "Folder", folder)))
	goes := []string{words.T("keep.goes.answers"), words.T("keep.goes.fit"), words.T("keep.goes.exercises")}
	if sessions := len(r.kit.State.Exercises.Sessions); sessions > 0 {
		goes = append(goes, words.N("keep.goes.sessions", sessions))
	}
	goes = append(goes, words.T("keep.goes.trials"), words.N("keep.goes.files", len(r.desk.window.Keeper.Kept())))
	for _, line := range goes {
		list.Add(r.kit.IconText("dot", parts.Strong, r.kit.Text(parts.Body, parts.Plain, line)))
	}
	list.Add(r.kit.Text(parts.Body, parts.Plain, words.T("keep.stays")))
	return r.ask("keep.ask_erase", list, "keep.erase_yes", "keep.erase_yes", func() {
		if err := r.desk.window.Keeper.Erase(); err != nil {
			r.desk.told = told{tone: parts.Bad, line: units.Line{Key: "keep.erase_failed", Args: map[string]any{"Folder": folder}}}
			r.desk.window.Go(parts.Route{Room: parts.Keep})
			return
		}
		r.desk.Leave()
		r.desk.from = ""
		r.desk.window.Forgotten()
	})
}
